/**
 * One promise, said in many ways, is one record. Invariance tests in the sense of M. T. Ribeiro et al., "Beyond Accuracy:
 * Behavioral Testing of NLP Models with CheckList", ACL 2020: what a sentence says stays, how it says it changes.
 */
import { isDeepStrictEqual } from "node:util";
import { describe, expect, test } from "vitest";
import type { Commitment } from "../../src/types.ts";
import { factsIn } from "../find.ts";

interface Teller {
  readonly words: string;
  /** How one refers back to them. */
  readonly pronoun: "it" | "she";
  /** Label of who is bound. */
  readonly bound: string;
}

const TELLERS: readonly Teller[] = [
  { words: "Kenya", pronoun: "it", bound: "Kenya" },
  { words: "The Kenyan government", pronoun: "it", bound: "Kenya" },
  { words: "Kenyan Prime Minister Amina Otieno", pronoun: "she", bound: "Kenya" },
  { words: "Veridia Steel", pronoun: "it", bound: "Veridia Steel" },
  { words: "The city council", pronoun: "it", bound: "city council" },
];

interface Promise {
  readonly words: string;
  readonly due?: string;
  readonly amount?: number;
}

const PROMISES: readonly Promise[] = [
  { words: "build 40 clinics in Turkana by June 30", due: "2026-06-30" },
  { words: "give the flood victims 12 million dollars", amount: 12_000_000 },
  { words: "reopen the ferry line next month", due: "2026-04-30" },
  { words: "hire 300 nurses" },
];

type Telling = (who: string, promise: string, pronoun: string) => string;

/** Verbs with an infinitive. */
const VERBS = [
  ...["pledged", "promised", "vowed", "committed", "undertook", "agreed", "decided", "offered", "proposed"],
  ...["threatened", "planned", "has pledged", "has promised", "has agreed", "has offered", "has committed"],
  ...["has vowed", "is planning", "is committed", "is set", "swore", "volunteered", "resolved", "opted"],
];
/** Forms that could be nouns. */
const PRESENT = ["pledges", "promises", "vows", "plans", "intends"];

type Around = (who: string, verb: string, promise: string) => string;

/** What may stand around such a verb. */
const AROUND = {
  alone: (who, verb, promise) => `${who} ${verb} to ${promise}.`,
  "day behind": (who, verb, promise) => `${who} ${verb} on Monday to ${promise}.`,
  "day before": (who, verb, promise) => `${who} on Monday ${verb} to ${promise}.`,
  "day first": (who, verb, promise) => `On Monday, ${inner(who)} ${verb} to ${promise}.`,
  adverb: (who, verb, promise) => `${who} ${verb} publicly to ${promise}.`,
  also: (who, verb, promise) => `${who} also ${verb} to ${promise}.`,
  "relative clause": (who, verb, promise) =>
    `${who}, which has been criticised for months, ${verb} to ${promise}.`,
  "long adjunct": (who, verb, promise) => `${who} ${verb} at a meeting in Geneva to ${promise}.`,
  "adjunct first": (who, verb, promise) => `After long talks, ${inner(who)} ${verb} to ${promise}.`,
  cause: (who, verb, promise) => `${who} ${verb} to ${promise} after weeks of protests.`,
  "second verb": (who, verb, promise) => `${who} apologised for the delay and ${verb} to ${promise}.`,
  contrast: (who, verb, promise) => `The opposition walked out, but ${inner(who)} ${verb} to ${promise}.`,
  dateline: (who, verb, promise) =>
    `GENEVA, March 2 (Lakeside Press) - ${who} ${verb} on Monday to ${promise}.`,
} satisfies Readonly<Record<string, Around>>;

const inner = (words: string): string => words.replace(/^The /u, "the ");

/** Reports, quotations, nouns and modals. */
const TOLD: Readonly<Record<string, Telling>> = {
  said: (who, promise, pronoun) => `${who} said ${pronoun} would ${promise}.`,
  "said that": (who, promise, pronoun) => `${who} said on Monday that ${pronoun} would ${promise}.`,
  told: (who, promise, pronoun) => `${who} told reporters on Monday ${pronoun} would ${promise}.`,
  assured: (who, promise, pronoun) => `${who} assured residents that ${pronoun} would ${promise}.`,
  guaranteed: (who, promise, pronoun) => `${who} guaranteed that ${pronoun} would ${promise}.`,
  quoted: (who, promise) => `“We will ${promise},” ${inner(who)} said on Monday.`,
  "quoted, inverted": (who, promise) => `“We will ${promise},” said ${inner(who)}.`,
  "behind a colon": (who, promise) => `${who} said in a statement: “We will ${promise}.”`,
  "quoted in part": (who, promise, pronoun) => `${who} said ${pronoun} “will ${promise}”.`,
  "told at the end": (who, promise, pronoun) => `${who} will ${promise}, ${pronoun} said on Monday.`,
  "by officials": (who, promise) => `${who} will ${promise}, officials said.`,
  "is to": (who, promise) => `${who} is to ${promise}.`,
  "going to": (who, promise, pronoun) => `${who} announced ${pronoun} was going to ${promise}.`,
  plans: (who, promise) => `${who} announced plans to ${promise}.`,
  "made a commitment": (who, promise) => `${who} made a commitment to ${promise}.`,
  "repeated a promise": (who, promise) => `${who} repeated a promise to ${promise}.`,
  assurance: (who, promise, pronoun) => `${who} gave an assurance that ${pronoun} would ${promise}.`,
  participle: (who, promise) => `${who} apologised on Monday, promising to ${promise}.`,
  letter: (who, promise, pronoun) =>
    `In a letter to residents, ${inner(who)} wrote that ${pronoun} would ${promise}.`,
};

const DENIED: Readonly<Record<string, Telling>> = {
  "said not": (who, promise, pronoun) => `${who} said ${pronoun} would not ${promise}.`,
  "will not": (who, promise) => `${who} will not ${promise}.`,
  "won't": (who, promise) => `“We won't ${promise},” ${inner(who)} said.`,
  refused: (who, promise) => `${who} refused to ${promise}.`,
  declined: (who, promise) => `${who} has declined to ${promise}.`,
  "vowed never to": (who, promise) => `${who} vowed never to ${promise}.`,
  "vowed to never": (who, promise) => `${who} vowed to never ${promise}.`,
  "swore never again to": (who, promise) => `${who} swore never again to ${promise}.`,
  "pledged not to": (who, promise) => `${who} pledged on Monday not to ${promise}.`,
  "agreed not to": (who, promise) => `${who} agreed at a meeting in Geneva not to ${promise}.`,
  "no longer": (who, promise, pronoun) => `${who} said ${pronoun} would no longer ${promise}.`,
  "no plans": (who, promise) => `${who} has no plans to ${promise}.`,
};

const COMPANIES = ["Veridia Steel", "Norlane Shipping"];

/** Who speaks for a company, and what it is called the second time. */
const SPOKEN_FOR: Readonly<Record<string, (company: string, promise: string) => string>> = {
  "a spokesman": (company, promise) => `A spokesman for ${company} said the company would ${promise}.`,
  "a spokesman: it": (company, promise) => `A spokesman for ${company} said it would ${promise}.`,
  "spokesman with a name": (company, promise) =>
    `${company} spokeswoman Ana Brook said the company would ${promise}.`,
  "chief executive": (company, promise) =>
    `Ana Brook, chief executive of ${company}, said her company would ${promise}.`,
  "chief executive: we": (company, promise) =>
    `“We will ${promise},” said Ana Brook, chief executive of ${company}.`,
  "the firm": (company, promise) => `${company} has apologised. The firm said it would ${promise}.`,
  "the carrier, after others": (company, promise) =>
    `After talks with Harbour Freight, ${company} apologised. The company will ${promise}.`,
};

interface Wanted {
  readonly bound: string;
  readonly promise: Promise;
  readonly polarity: Commitment["polarity"];
}

/** What differs from the record that the text must give; empty where nothing does. */
function wrongIn(text: string, { bound, promise, polarity }: Wanted): string {
  const { document, label } = factsIn(text, { published: "2026-03-02" });
  const [found] = document.commitments;
  if (found === undefined || document.commitments.length > 1)
    return `${text} – ${document.commitments.length} commitments`;
  const { content, due, amount, committers } = found;
  const got = {
    who: committers.map(({ actor }) => label(actor).replace(/^the /iu, "")),
    // what is promised, without "she would" before it or "after weeks of protests" behind it
    content: content.slice(Math.max(0, content.indexOf(promise.words))).slice(0, promise.words.length),
    due: due?.deadline ?? due?.scheduledFor,
    amount: amount?.value,
    polarity: found.polarity,
    // "Monday to build"
    adjunct: /Monday|publicly|Geneva|never|not/u.test(content),
  };
  const { words, ...values } = promise;
  const wanted = { ...values, who: [bound], content: words, polarity, adjunct: false };
  return isDeepStrictEqual(JSON.parse(JSON.stringify(got)), wanted)
    ? ""
    : `${text} – ${content} ${JSON.stringify(got)}`;
}

interface Pair {
  readonly teller: Teller;
  readonly promise: Promise;
}

/** Every second pair of teller and promise: each meets each in one of two tellings. */
const PAIRS: readonly Pair[] = TELLERS.flatMap((teller, i) =>
  PROMISES.filter((_, j) => (i + j) % 2 === 0).map((promise) => ({ teller, promise })),
);

const wrongOf = (
  telling: Telling,
  polarity: Wanted["polarity"],
  pairs: readonly (Pair | undefined)[] = PAIRS,
): readonly string[] =>
  pairs
    .filter((pair) => pair !== undefined)
    .map(({ teller, promise }) =>
      wrongIn(telling(teller.words, promise.words, teller.pronoun), {
        bound: teller.bound,
        promise,
        polarity,
      }),
    )
    .filter((wrong) => wrong !== "");

describe("a promise is the same in other words", () => {
  for (const [name, telling] of Object.entries(TOLD))
    test(name, () => {
      expect(wrongOf(telling, "positive")).toEqual([]);
    });
});

/** A verb with two of the pairs, other ones for each verb. */
function wrongAround(around: Around, verbs: readonly string[]): readonly string[] {
  return verbs.flatMap((verb, index) =>
    wrongOf((who, promise) => around(who, verb, promise), "positive", [
      PAIRS[index % 10],
      PAIRS[(index + 5) % 10],
    ]),
  );
}

describe("a verb of undertaking is the same in other surroundings", () => {
  for (const [name, around] of Object.entries(AROUND))
    test(name, () => {
      expect(wrongAround(around, [...VERBS, ...(name === "dateline" ? [] : PRESENT)])).toEqual([]);
    });
  test.fails("known: a form that could be a noun, behind a dateline", () => {
    expect(wrongAround(AROUND.dateline, PRESENT)).toEqual([]);
  });
  test.fails("known: an adjunct before a name of several words, without a comma", () => {
    const around: Around = (who, verb, promise) => `After long talks ${inner(who)} ${verb} to ${promise}.`;
    expect(wrongAround(around, VERBS)).toEqual([]);
  });
});

describe("a refusal is the same in other words", () => {
  for (const [name, telling] of Object.entries(DENIED))
    test(name, () => {
      expect(wrongOf(telling, "negative")).toEqual([]);
    });
});

describe("whoever speaks for a company binds it", () => {
  for (const [name, telling] of Object.entries(SPOKEN_FOR))
    test(name, () => {
      const wrong = COMPANIES.flatMap((bound) =>
        PROMISES.map((promise) =>
          wrongIn(telling(bound, promise.words), { bound, promise, polarity: "positive" }),
        ),
      ).filter((line) => line !== "");
      expect(wrong).toEqual([]);
    });
});
