import type { Row } from "../table/row.ts";

/** state, assess, accuse: said to be so, judged, or laid on somebody. */
export const rows: readonly Row[] = [
  {
    text: "Exports to the Gulf rose by a fifth last year, Agriculture Minister Nadia Haddad said.",
    acts: ["state | Nadia Haddad | * | positive actual CT"],
    commitments: [],
  },
  {
    text: "The port authority reported that two container ships had collided in fog.",
    acts: ["state | port authority | collided | positive actual"],
    commitments: [],
  },
  {
    text: "Moreno also pointed out that the law dates from 1962.",
    acts: ["state | Moreno | 1962 | positive actual"],
  },
  {
    text: "Referring to the long negotiations with Brussels, Swiss President Urs Frei spoke of a fragile balance.",
    acts: ["state | Urs Frei | *", "?state/assess | Urs Frei | fragile balance"],
  },
  {
    text: "The aim of the exercise is to test the new command centre, Colonel Ray Osborne explained.",
    acts: ["state | Ray Osborne | test the new command centre | positive"],
    commitments: [],
  },
  {
    text: "The treaty has entered into force, the secretariat confirmed.",
    acts: ["state | secretariat | entered into force | positive actual"],
  },
  {
    text: "No decision on the fighter jets has been taken, Defence Minister Alan Corr told parliament.",
    acts: ["state | Alan Corr | * | negative actual"],
    commitments: ["considered | * | fighter jets"],
    known: 'subject with "no": polarity lost, and the open decision is no commitment',
  },
  {
    text: "The flood was the worst since 1953, the weather service noted.",
    acts: ["state/assess | weather service | * | positive actual"],
  },
  {
    text: "Economists expect the central bank to cut rates in May.",
    acts: ["assess | economists | cut rates"],
    commitments: [],
  },
  {
    text: "Security experts believe the sabotage was carried out from a fishing boat.",
    acts: ["assess | security experts or experts | sabotage | positive actual PR"],
  },
  {
    text: "In the view of the court, the surveillance breached the constitution.",
    acts: ["assess/accuse | court | breached the constitution"],
    known: "source phrase: in the view of",
  },
  {
    text: "The commissioner described the talks as constructive.",
    acts: ["assess/praise | commissioner | constructive"],
  },
  {
    text: "For Mayor Ilse Brandt, the referendum is a turning point.",
    acts: ["assess | Ilse Brandt | turning point"],
    known: "no verb of saying: For X, Y is",
  },
  {
    text: "The reform will boost growth by half a point, the institute estimates.",
    acts: ["assess | institute | boost growth"],
    commitments: [],
    known: "verb of judging behind its content: estimates",
  },
  {
    text: "Sudan is on the brink of famine, the head of the food programme warned.",
    acts: ["assess/state | head of the food programme or head | brink of famine"],
    commitments: [],
  },
  {
    text: "Some diplomats doubt that the truce will hold.",
    acts: ["assess | diplomats | truce will hold"],
    commitments: [],
  },
  {
    text: "Chief scientist Odd Nilsen argued that the dam makes floods worse.",
    acts: ["assess/state | Odd Nilsen | dam makes floods worse | positive actual"],
  },
  {
    text: "Estonia accused Moscow of jamming navigation signals over the Baltic Sea.",
    acts: ["accuse | Estonia | jamming | positive actual | vs Russia"],
    commitments: [],
  },
  {
    text: "The union blamed management for the fatal accident at the quarry.",
    acts: ["accuse | union | accident | positive actual | vs management"],
  },
  {
    text: "“They are lying to the public and hiding the figures,” said Green lawmaker Sven Holt.",
    acts: ["accuse | Sven Holt | lying | positive actual quote"],
    known: "blame in the content: the verb of saying decides the type",
  },
  {
    text: "Prosecutors allege that the banker funnelled $30 million through shell companies.",
    acts: ["accuse | prosecutors | funnelled | positive actual"],
    commitments: [],
  },
  {
    text: "Rwanda is arming the rebels in the east, Congo's president said.",
    acts: ["accuse | president or President of Congo | arming the rebels | positive actual"],
  },
  {
    text: "The watchdog found that the ministry had failed to inspect 60 percent of the bridges.",
    acts: ["accuse/assess | watchdog | failed to inspect"],
  },
  {
    text: "Responsibility for the collapse lies with the contractor, the inquiry concluded.",
    acts: ["accuse | inquiry | *"],
    known: "agent noun not known: inquiry; blame in the content: responsibility lies with",
  },
  {
    text: "The tariffs violate the trade agreement, Mexico's economy ministry said in a statement.",
    acts: ["accuse/criticize | economy ministry or ministry or Mexico | violate the trade agreement"],
  },
  {
    text: "Peru claims the vessel entered its waters without permission.",
    acts: ["accuse/state | Peru | vessel | distanced"],
  },
  {
    text: "The governor likened the new rules to a straitjacket.",
    acts: ["criticize/assess | governor | straitjacket"],
  },
  {
    text: "The climate envoy told the conference that glaciers in the Alps have lost a third of their volume.",
    acts: ["state | climate envoy or envoy | glaciers | positive actual"],
  },
  {
    text: "Asked about his health, the president replied that he felt fine.",
    acts: ["?ask | * | health", "state | president | felt fine"],
  },
  {
    text: "The new law shows that the government fears its own voters, the bar association said.",
    acts: ["assess/criticize/accuse | bar association | fears its own voters | PR"],
    known: "certainty: shows that",
  },
  {
    text: "The ministry warned of a shortage of insulin in the north.",
    acts: ["assess/state | ministry | shortage of insulin"],
    commitments: [],
  },
  {
    text: "The health ministry warned that insulin would run short in the north.",
    acts: ["assess/state | health ministry or ministry | insulin"],
    commitments: [],
  },
];
