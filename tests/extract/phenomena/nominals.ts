import type { Row } from "../table/row.ts";

/** Acts named by nouns: whose they are, what they are about, and when the noun is only scenery. */
export const rows: readonly Row[] = [
  {
    text: "Japan's decision to release the treated water drew protests from fishermen.",
    acts: ["decide | Japan | release the treated water | positive planned", "?criticize | fishermen"],
  },
  {
    text: "The ministers reached an agreement on the distribution of rescued migrants.",
    acts: ["agree | ministers | distribution of rescued migrants"],
  },
  {
    text: "A pledge by the Gulf states to rebuild the airport remains on paper.",
    acts: ["pledge | Gulf states | rebuild the airport | positive planned"],
  },
  {
    text: "The call by 30 mayors for a rent freeze found no echo in parliament.",
    acts: ["urge | mayors or 30 mayors | rent freeze | positive required"],
    known: "noun of directive: call by A for",
  },
  {
    text: "The bishop's criticism of the arms sales was front-page news.",
    acts: ["criticize | bishop | arms sales"],
    known: "noun of judgement: A's criticism of",
  },
  {
    text: "Italy's proposal for a naval mission was discussed over dinner.",
    acts: ["propose | Italy | naval mission"],
    known: "discussed is no act",
  },
  {
    text: "Repeated demands by the tribunal for access to the prison have gone unanswered.",
    acts: ["demand | tribunal | access to the prison"],
    known: "noun of directive: demands by A for",
  },
  {
    text: "The company's promise of 800 jobs won over the council.",
    acts: ["pledge | company | 800 jobs | positive planned"],
    commitments: ["announced | company | 800 jobs | testable | count 800 jobs"],
  },
  {
    text: "Accusations by Khartoum that its neighbour arms the rebels are not new.",
    acts: ["accuse | Sudan | arms the rebels"],
    known: "noun of judgement: accusations by A that",
  },
  {
    text: "The rejection of the budget by the senate plunged the country into crisis.",
    acts: ["reject | senate | budget | negative"],
    known: "noun of refusal: rejection of X by A",
  },
  {
    text: "In his warning to shipowners, the admiral spoke of mines.",
    acts: ["?urge/state/assess | admiral", "state | admiral | mines"],
    known: "state verb: spoke of",
  },
  {
    text: "The announcement by Volta Air of a direct flight to Recife pleased hoteliers.",
    acts: ["announce | Volta Air | direct flight to Recife | positive planned"],
    known: "noun of announcement: announcement by A of",
  },
  {
    text: "After the withdrawal of its offer by the Danish group, the yard stands empty.",
    acts: ["cancel | Danish group or group | offer"],
    known: "noun of cancelling: withdrawal of X by A",
  },
  {
    text: "The refusal of two provinces to share data has slowed the census.",
    acts: ["reject | provinces or two provinces | share data | negative"],
    known: "noun of refusal: refusal of A to",
  },
  {
    text: "Ministers gave assurances that the ferry would keep running.",
    acts: ["pledge | ministers | ferry | positive planned"],
  },
  {
    text: "The premier gave the order to evacuate the coast.",
    acts: ["task/decide | premier | evacuate the coast"],
  },
  {
    text: "The general issued a denial.",
    acts: ["deny | general"],
  },
  {
    text: "The signing of the charter by 19 cities took place in Ghent.",
    acts: ["sign | cities or 19 cities | charter"],
    known: "noun of signing: signing of X by A",
  },
  { text: "There was praise for the goalkeeper from the coach.", acts: ["?praise | coach | goalkeeper"] },
  {
    text: "The two firms made a commitment to buy only recycled steel.",
    acts: ["pledge | firms or two firms | recycled steel | positive planned"],
    commitments: ["announced | firms or two firms | recycled steel"],
  },
  {
    text: "Both sides expressed their readiness to resume the exchange of prisoners.",
    acts: ["reaffirm/pledge/agree/propose | sides or both sides | exchange of prisoners | positive"],
  },
  {
    text: "The government took the decision to close the reactor.",
    acts: ["decide | government | close the reactor | positive planned"],
  },
  { text: "Hopes of a breakthrough faded in the afternoon.", acts: [], commitments: [] },
  { text: "The threat level was raised to four.", acts: [], commitments: [] },
  { text: "Decision-making in the alliance is slow.", acts: [], commitments: [] },
  { text: "The agreement runs to 40 pages.", acts: [], commitments: [] },
  { text: "The accusations caused a stir.", acts: [], commitments: [] },
  { text: "An offer of help is always welcome, as the proverb has it.", acts: [], commitments: [] },
  {
    text: "The decision of Romania to widen the canal angered the farmers.",
    acts: ["decide | Romania | widen the canal | positive planned"],
    commitments: ["announced | Romania | widen the canal"],
  },
  {
    text: "The continued commitment of Romania to the fund is doubtful.",
    acts: [],
    commitments: [],
  },
  {
    genre: "statement",
    speakers: ["Lake Council"],
    text: "We regret the delay and call for an inquiry.",
    acts: ["criticize | Council | delay", "urge | Council | inquiry | positive required"],
    commitments: [],
  },
  {
    genre: "statement",
    speakers: ["Lake Council"],
    text: "We agreed to build a reserve of grain, to be filled by May.",
    acts: ["agree | Council | reserve of grain | positive planned"],
    commitments: ["agreed | Council | reserve of grain"],
  },
];
