import type { Row } from "../table/row.ts";

/** According to, unnamed and collective sources, the author's own voice, free indirect continuation. */
export const rows: readonly Row[] = [
  {
    text: "According to the World Bank, the drought has cost the country $4 billion.",
    acts: ["state/assess | World Bank | drought | positive actual"],
    commitments: [],
  },
  {
    text: "The tanker was carrying banned fuel, according to port records.",
    acts: ["?state | port records or records"],
    commitments: [],
  },
  {
    text: "Two people briefed on the talks said the carmaker would cut 4,000 jobs.",
    acts: [
      "pledge/state/announce | people or two people or two people briefed on the talks | 4,000 jobs | positive planned",
    ],
  },
  {
    text: "A senior European diplomat, speaking on condition of anonymity, said the package would be ready by Easter.",
    acts: ["pledge/state | diplomat or senior European diplomat | package | positive planned"],
  },
  {
    text: "Residents say they have not seen a doctor since November.",
    acts: ["state | residents | doctor | negative actual"],
    commitments: [],
  },
  {
    text: "Critics argue that the law hands too much power to the police.",
    acts: ["criticize/assess | critics | law"],
    commitments: [],
    known: "tagger: a verb of the content is taken for a noun (hands)",
  },
  {
    text: "Observers see the visit as a warning to Beijing.",
    acts: ["assess | observers | warning"],
    commitments: [],
    known: "assess verb: see A as",
  },
  {
    text: "Local media reported that three soldiers had been wounded.",
    acts: ["state | local media or media | wounded | positive actual"],
  },
  {
    text: "State television said the president would address the nation on Sunday.",
    acts: ["state/announce/pledge | state television or television | address the nation | positive planned"],
  },
  {
    text: "It was said that the chairman had resigned.",
    acts: ["?state | *"],
  },
  {
    text: "The summit is a clear attempt by Ankara to regain influence in the Caucasus.",
    acts: ["?assess | *"],
    commitments: [],
  },
  {
    text: "The decision marks a turning point for the continent's airlines.",
    acts: ["?assess | *", "?decide | *"],
    commitments: [],
  },
  {
    text: "The reform is widely seen as a failure.",
    acts: ["?assess | *"],
    commitments: [],
  },
  {
    text: "Historian Ruth Abel believes the archive will change the debate. It could open wounds, too.",
    acts: ["assess | Ruth Abel | archive | positive planned PR", "?assess/state | Ruth Abel | wounds"],
  },
  {
    text: "Sources close to the palace claim that the prince was never consulted.",
    acts: ["state/accuse | sources or sources close to the palace | consulted | negative actual distanced"],
    known: "noun with an adjective behind it is no actor: sources close to",
  },
  {
    text: "One in three young people fears losing a home, a survey by the tenants' union found.",
    acts: ["state/assess | survey or tenants' union | losing a home"],
    commitments: [],
    known: "agent noun not known: survey (a document as the source)",
  },
  {
    text: "The report, seen by this newspaper, recommends closing 14 courts.",
    acts: ["urge/propose | report | closing 14 courts"],
    known: "agent noun not known: report (a document as the source)",
  },
  {
    text: "In a letter to the commissioner, nine capitals call for a cap on gas prices.",
    acts: ["urge | capitals or nine capitals | cap on gas prices | positive required"],
    commitments: [],
  },
  {
    text: "The Baltic states have welcomed the plan.",
    acts: ["praise | Baltic states | plan"],
  },
  {
    text: "European leaders stressed the importance of talking to Ankara.",
    acts: ["urge/assess | European leaders or leaders | talking to Ankara"],
    commitments: [],
    known: "cue takes the verb of the content: importance of talking",
  },
  {
    text: "G20 finance ministers pledged to avoid competitive devaluations.",
    acts: ["pledge | finance ministers or G20 finance ministers | devaluations | negative planned"],
    commitments: ["announced | finance ministers or G20 finance ministers | devaluations | negative"],
  },
  {
    text: "The pro-reform camp wants early elections.",
    acts: ["?urge/demand/state/assess | * | elections"],
    commitments: [],
  },
  {
    text: "New tolls for lorries were also on the agenda.",
    acts: ["?consider | * | tolls | positive possible"],
  },
  {
    text: "Premier Adele Roux said the budget would be passed by June. Cuts to the civil service are also on the table.",
    acts: [
      "pledge | Adele Roux | budget | positive planned",
      "consider | * | civil service | positive possible",
    ],
    commitments: ["announced | * | budget | testable", "considered | * | civil service"],
  },
  {
    text: "In the words of one trader, the market has lost its nerve.",
    acts: ["assess/state | trader or one trader | lost its nerve"],
  },
  {
    text: "“We can see the door,” trade minister Yoon Ha-jun said after the talks.",
    acts: ["state/assess | Yoon Ha-jun | see the door"],
  },
  {
    text: "The two ports are close to a truce, officials said on Wednesday, though neither would comment.",
    acts: ["state/assess | officials | close to a truce"],
  },
  {
    text: "The ministry's website lists 41 closed clinics.",
    acts: [],
  },
];
