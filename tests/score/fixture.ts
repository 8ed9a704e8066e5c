/** A made-up document with its annotations, in the JSON form of hand annotations. */

export const TEXT =
  "Ada Lund promised on Monday that Lakeby would pay the ferry 5 million euros by June 2027. " +
  "The harbour board urged her to hurry. “We will not sell the pier,” she said. It rained.";

interface Range {
  readonly begin: number;
  readonly end: number;
  readonly text: string;
}

/** Where the words stand. */
export function at(text: string, from = 0): Range {
  const begin = TEXT.indexOf(text, from);
  if (begin < 0) throw new Error(`"${text}" is not in the text`);
  return { begin, end: begin + text.length, text };
}

function sentences(): readonly object[] {
  let from = 0;
  const words = ["Ada Lund", "The harbour", "“We will", "It rained"];
  return words.map((start, i) => {
    const { begin } = at(start, from);
    const next = words[i + 1];
    from = begin;
    return { n: i + 1, begin, end: next === undefined ? TEXT.length : at(next, begin).begin - 1 };
  });
}

const ada = { id: "AdaLund", type: "Person", label: "Ada Lund", wikidata: null, aliases: ["she"] };
const board = { id: "Board", type: "Organisation", label: "harbour board", wikidata: null, aliases: [] };
const lakeby = { id: "Lakeby", type: "State", label: "Lakeby", wikidata: "Q1", aliases: ["the town"] };

export const gold = {
  document: {
    id: "ferry",
    file: "ferry.txt",
    title: null,
    publisher: "Lake Post",
    published: "2027-01-04",
    genre: "news",
  },
  sentences: sentences(),
  actors: [ada, board, lakeby],
  acts: [
    {
      id: "A1",
      sentence: 1,
      type: "pledge",
      cue: at("promised"),
      actors: ["AdaLund"],
      commitment: "K1",
      polarity: "positive",
    },
    {
      id: "A2",
      sentence: 2,
      type: "urge",
      cue: at("urged"),
      actors: ["Board"],
      commitment: null,
      polarity: "positive",
    },
    {
      id: "A3",
      sentence: 3,
      type: "rule-out",
      cue: at("will not"),
      actors: ["AdaLund"],
      acceptActors: ["Lakeby"],
      commitment: "K2",
      polarity: "negative",
    },
    {
      id: "A4",
      sentence: 3,
      type: "state",
      cue: at("said"),
      actors: ["AdaLund"],
      commitment: null,
      optional: true,
    },
  ],
  commitments: [
    {
      id: "K1",
      content: "pay the ferry",
      sentences: [1],
      acts: ["A1"],
      committers: ["Lakeby"],
      beneficiaries: ["Board"],
      amount: { value: 5_000_000, currency: "EUR", text: "5 million euros" },
      deadline: "2027-06-30",
      status: "announced",
      polarity: "positive",
    },
    {
      id: "K2",
      content: "sell the pier",
      sentences: [3],
      acts: ["A3"],
      committers: ["Lakeby"],
      timeText: "soon",
      status: "announced",
      polarity: "negative",
    },
  ],
} as const;

/** What a program found: everything is taken from its arguments. */
export function prediction(acts: readonly object[], commitments: readonly object[] = []): object {
  return {
    document: { id: "ferry" },
    sentences: gold.sentences,
    actors: [ada, board, lakeby],
    acts,
    commitments,
  };
}
