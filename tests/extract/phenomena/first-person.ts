import type { Row } from "../table/row.ts";

const joint = { genre: "statement", speakers: ["Lake States Council"] } as const;
const speech = { genre: "statement", speakers: ["Ines Duarte"] } as const;

/** Statements, speeches, letters: "we" and "I" are the speakers. */
export const rows: readonly Row[] = [
  {
    ...joint,
    text: "We will provide Moldova with at least 40 transformers before the heating season begins.",
    acts: ["pledge | Council | transformers | positive planned CT"],
    commitments: ["announced | Council | transformers | testable | for Moldova | count >=40 transformers"],
  },
  {
    ...joint,
    text: "We remain fully committed to the two-state solution and to the security of all peoples in the region.",
    acts: ["reaffirm | Council | two-state solution | positive planned"],
    commitments: ["inProgress | Council | two-state solution | vague"],
  },
  {
    ...joint,
    text: "We strongly condemn the abduction of aid workers near the northern lake.",
    acts: ["criticize | Council | abduction | positive"],
    commitments: [],
  },
  {
    ...joint,
    text: "We are deeply concerned by the spread of avian flu among dairy herds.",
    acts: ["criticize | Council | avian flu"],
    commitments: [],
  },
  {
    ...joint,
    text: "We call on the transitional authorities to publish an electoral calendar without delay.",
    acts: ["urge | Council | electoral calendar | positive required | to transitional authorities"],
    commitments: [],
  },
  {
    ...joint,
    text: "We have decided to establish a joint cyber centre in Riga, which will open its doors in 2027.",
    acts: ["decide | Council | joint cyber centre | positive planned", "?pledge/state | * | open its doors"],
  },
  {
    ...joint,
    text: "We intend to double our contributions to the adaptation fund over the next three years.",
    acts: ["pledge | Council | double our contributions | positive planned"],
    commitments: ["announced | Council | adaptation fund | testable | by 2029-03-10"],
  },
  {
    ...joint,
    text: "Our support for the people of Sudan will not waver.",
    acts: ["reaffirm | Council | Sudan | positive planned"],
    commitments: ["inProgress | Council | Sudan | vague | for Sudan"],
    known: "noun of commitment as the subject: our support will not waver",
  },
  {
    ...joint,
    text: "We will not recognise the results of a vote held under occupation.",
    acts: ["rule-out/reject | Council | results of a vote | negative planned"],
  },
  {
    ...joint,
    text: "We stand ready to convene again at short notice should the situation at the border deteriorate.",
    acts: ["reaffirm | Council | convene again | positive planned"],
    commitments: ["inProgress | Council | convene again | | if situation at the border deteriorate"],
    known: "inverted condition: should the situation deteriorate",
  },
  {
    ...joint,
    text: "We agreed to launch negotiations on a digital trade chapter by the autumn.",
    acts: ["agree | Council | negotiations | positive planned"],
    commitments: ["agreed | Council | negotiations | testable"],
  },
  {
    ...joint,
    text: "We note the findings of the auditors and the explanations given by the secretariat.",
    acts: ["state/assess | Council | findings"],
    commitments: [],
  },
  {
    ...joint,
    text: "Attacks on grain ships must stop.",
    acts: ["demand/urge | Council | attacks on grain ships | required"],
    commitments: [],
  },
  {
    ...joint,
    text: "It is essential that humanitarian convoys can move freely.",
    acts: ["urge | Council | convoys | positive required"],
    commitments: [],
  },
  {
    ...joint,
    text: "We are working on a mechanism to insure merchant vessels in the strait.",
    acts: ["reaffirm | Council | mechanism | positive planned"],
    commitments: ["inProgress | Council | mechanism"],
  },
  {
    ...joint,
    text: "We welcome the release of the two journalists and express our gratitude to Oman for its mediation.",
    acts: ["praise | Council | release", "praise | Council | mediation"],
    commitments: [],
  },
  {
    ...joint,
    text: "Regrettably, the other side has failed to cooperate with the inspectors.",
    acts: ["accuse/criticize | Council | inspectors"],
    commitments: [],
    known: "blame in the content of a statement: has failed to cooperate",
  },
  {
    ...joint,
    text: "The glaciers of the region have lost a third of their ice since 1970.",
    acts: ["?state | Council | glaciers"],
    commitments: [],
  },
  {
    ...joint,
    text: "We met in Geneva on 4 March to take stock of the situation in the basin.",
    acts: [],
    commitments: [],
  },
  {
    ...speech,
    text: "I have asked the minister of justice to report to me within two weeks.",
    acts: ["task/urge | Ines Duarte | report | positive | to minister of justice"],
  },
  {
    ...speech,
    text: "I am today authorising the transfer of 12 helicopters to our partners in Ghana.",
    acts: ["decide | Ines Duarte | helicopters | positive planned"],
    commitments: ["announced | * | helicopters | testable | count 12 helicopters"],
  },
  {
    ...speech,
    text: "My government will invest 900 million euros in social housing by the end of 2028.",
    acts: ["pledge | Ines Duarte or government | social housing | positive planned"],
    commitments: ["announced | * | social housing | testable | 900000000 EUR | by 2028-12-31"],
  },
  {
    ...speech,
    text: "I promise you this: no child in this country will go to school hungry.",
    acts: ["pledge | Ines Duarte | hungry | negative planned", "?pledge | Ines Duarte | promise"],
    known: "colon after the promise: the content is what follows it",
  },
  {
    ...speech,
    text: "Let me be clear: we will never put the harbour up for sale.",
    acts: ["rule-out | Ines Duarte | harbour | negative planned"],
    commitments: ["announced | * | harbour | negative"],
    known: "colon in a statement: the first person behind it is unresolved",
  },
  {
    ...speech,
    text: "I believe that the worst of the crisis is behind us.",
    acts: ["assess | Ines Duarte | worst of the crisis | positive actual PR"],
    commitments: [],
  },
  {
    ...speech,
    text: "I grew up in a village without electricity.",
    acts: ["?state | Ines Duarte"],
    commitments: [],
  },
  {
    ...speech,
    text: "I want to thank the nurses who have carried us through this winter.",
    acts: ["praise | Ines Duarte | nurses"],
    commitments: [],
  },
  {
    ...speech,
    text: "I am pleased to announce that the bridge will reopen on 1 June.",
    acts: ["announce | Ines Duarte | bridge will reopen | positive planned"],
    commitments: ["announced | * | bridge | testable | on 2026-06-01"],
  },
  {
    ...speech,
    text: "It is too early to speak of a recovery.",
    acts: ["reject/assess | Ines Duarte | recovery | negative"],
  },
  {
    ...speech,
    text: "How many more winters will our neighbours have to spend in the dark?",
    acts: ["ask | Ines Duarte | winters"],
    commitments: [],
    known: "direct question in a statement is taken for an obligation",
  },
  {
    ...speech,
    text: "I would like to see a treaty on plastic before my term ends.",
    acts: ["urge/state/assess | Ines Duarte | treaty on plastic | positive desired"],
    commitments: [],
    known: "wish of the first person: would like to see",
  },
  {
    ...speech,
    text: "We will keep the lights on in every hospital.",
    acts: ["reaffirm/pledge | Ines Duarte | lights on | positive planned"],
  },
];
