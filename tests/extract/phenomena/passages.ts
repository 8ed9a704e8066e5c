import type { Row } from "../table/row.ts";

/** Two or three sentences in which who, what or how firm comes from another sentence. */
export const rows: readonly Row[] = [
  {
    text: "Colombian Environment Minister Paula Rojas flew to Leticia on Monday. There she promised the river communities a permanent patrol. “The dredgers will be gone by Christmas,” she said.",
    acts: [
      "pledge | Paula Rojas | permanent patrol | positive planned",
      "pledge | Paula Rojas | dredgers | positive planned quote",
    ],
  },
  {
    text: "British Foreign Secretary Helen Marsh rejected the criticism. “We did not break the embargo,” she said. London will publish the export licences, she added.",
    acts: [
      "reject/deny | Helen Marsh | criticism | negative",
      "deny | Helen Marsh | break the embargo | negative actual quote",
      "pledge | Helen Marsh | export licences | positive planned",
    ],
  },
  {
    text: "The harbour commission met in Rotterdam. It decided to deepen the channel.",
    acts: ["decide | harbour commission or commission | deepen the channel | positive planned"],
    known: "pronoun it is unresolved: body of the sentence before",
  },
  {
    text: "Chancellor Vera Lindt and Governor Max Adler met in Graz. They agreed to build a second tunnel. He wants work to start this year.",
    acts: ["agree | Vera Lindt + Max Adler | second tunnel | positive planned", "?state/urge | Max Adler"],
  },
  {
    text: "The finance ministers of the union agreed on a common deposit insurance. The scheme is to start in 2029.",
    acts: [
      "agree | finance ministers or finance ministers of the union | deposit insurance",
      "?announce/propose/pledge/state/agree | * | scheme",
    ],
  },
  {
    text: "“We are not at war with anybody,” President Samuel Okoro said. “We want our neighbours to stop the flow of weapons.”",
    acts: [
      "state/deny | Samuel Okoro | at war | negative actual quote",
      "urge/demand | Samuel Okoro | flow of weapons | quote",
    ],
  },
  {
    text: "Unions had demanded 8 percent. Employers offered 3.",
    acts: ["demand | unions | 8 percent", "propose | employers | 3"],
  },
  {
    text: "Ukraine asked Finland for heavy machinery. Helsinki agreed.",
    acts: ["urge | Ukraine | heavy machinery | positive | to Finland", "agree | Finland"],
  },
  {
    text: "The mayor announced a curfew. It will apply from Friday.",
    acts: ["announce | mayor | curfew | positive planned", "?pledge/state/announce | * | apply"],
  },
  {
    text: "Energy Minister Lars Holt presented the plan on Tuesday. The minister said a levy on flights was not being considered.",
    acts: [
      "?propose/announce | Lars Holt | plan",
      "deny/state/rule-out/consider | Lars Holt or minister | levy on flights | negative",
    ],
  },
  {
    text: "Experts warn that the dam could fail. The structure dates from 1931 and has never been overhauled.",
    acts: ["assess/state | experts | dam could fail | positive possible"],
    commitments: [],
  },
  {
    text: "Asked about a new runway, Transport Minister Ines Falk said no decision had been made. Several options are being examined.",
    acts: [
      "?ask | *",
      "state | Ines Falk | decision | negative actual",
      "consider | * | options | positive possible",
    ],
  },
  {
    text: "The coach, Dario Conti, resigned on Sunday. The club thanked him for nine years of service.",
    acts: ["praise | club | service", "?announce/cancel/state | Dario Conti"],
    commitments: [],
  },
  {
    text: "Malawi's president dissolved parliament. His spokesman said that new elections would be held within 90 days.",
    acts: [
      "pledge/announce/state | spokesman | elections | positive planned",
      "?decide/cancel | president or Malawi's president",
    ],
    commitments: ["announced | * | elections | testable | by 2026-06-08"],
  },
  {
    text: "Minister Joana Lima has promised 40 new buses. The buses will be electric, according to her office.",
    acts: [
      "pledge | Joana Lima | 40 new buses | positive planned",
      "?pledge/state | *",
      "?state | office or her office",
    ],
  },
  {
    text: "The army says it hit a weapons depot. Witnesses say it was a school.",
    acts: [
      "state | army | weapons depot | positive actual",
      "state/accuse | witnesses | school | positive actual",
    ],
    commitments: [],
  },
];
