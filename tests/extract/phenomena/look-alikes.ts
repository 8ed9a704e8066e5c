import type { Row } from "../table/row.ts";

/** Words that elsewhere are cues, in sentences that report no act. */
export const rows: readonly Row[] = [
  ...[
    // things as subjects
    "The forecast promises rain for the weekend.",
    "Rising water threatens the old town.",
    "The road sign warns of falling rocks.",
    "The painting calls to mind the works of the old masters.",
    "The study guide proposes three walks along the coast.",
    "The engine refuses to start in cold weather.",
    "The new airport will serve 12 million passengers a year.",
    "The law will come into force on 1 July.",
    "Temperatures will reach 40 degrees in the valley on Friday.",
    "The match will be broadcast live.",
    "High rents are driving families out of the city.",
    // nouns used otherwise
    "The committee room was full of flowers.",
    "She works on the sales floor of a large order house.",
    "The commitment of the volunteers impressed the jury.",
    "The threat of frost kept winemakers awake.",
    "Demand for copper rose by 6 percent in February.",
    "His call came in the middle of the night.",
    "The offer price was 14 euros a share.",
    "Consumer confidence hit its lowest level since 2019.",
    "The statement of accounts runs to 300 pages.",
    // history and background
    "In 1973, the oil states cut production and prices quadrupled.",
    "The treaty of 1889 gave the islands to the crown.",
    "The company, founded in 1921, employs 800 people.",
    "The conflict has killed more than 10,000 people since 2022.",
    "Until last year the bridge was closed to lorries.",
    // hypotheticals and generic sentences
    "If ministers agreed to the plan, thousands of homes could be built.",
    "Any member may propose amendments to the statutes.",
    "Whoever rejects the terms must return the device within 14 days.",
    // questions of the author
    "Will the government keep its promise?",
    "Why did nobody warn the villagers?",
    // rules and recipes
    "Visitors must wear helmets on the site.",
    "Add the flour and stir until the dough agrees with you.",
    "Members pay 40 euros a year.",
    // narration
    "The crowd demanded an encore and got two.",
    "The striker signed for the club in 2019.",
    "Snow closed the pass for three days.",
    "The ship was named after a poet.",
    "Our photographer spent a week with the rangers.",
    // titles
    "The film “A Promise to the Sea” opens the festival.",
    "His memoir, Agreed to Disagree, sold 200,000 copies.",
  ].map((text) => ({ text, acts: [], commitments: [] })),
  {
    text: "A government that promises everything delivers nothing.",
    acts: [],
    commitments: [],
  },
  {
    text: "Had the bank refused the loan, the mill would have closed.",
    acts: [],
    commitments: [],
    known: "hypothetical: had + subject + participle",
  },
  {
    text: "He signed autographs for an hour.",
    acts: [],
    commitments: [],
    known: "everyday use of a cue verb: sign autographs",
  },
  {
    text: "She declined the soup and ordered fish.",
    acts: [],
    commitments: [],
    known: "everyday use of a cue verb: decline, order food",
  },
];
