import { describe, expect, test } from "vitest";
import {
  checkGold,
  figuresOf,
  readAnnotations,
  scoreDocument,
  scoreDocuments,
  type Annotations,
} from "../../src/index.ts";
import { plainName } from "../../src/score/same-actor.ts";
import { at, gold, prediction, TEXT } from "./fixture.ts";

function read(json: unknown): Annotations {
  const { annotations, problems } = readAnnotations(json);
  if (annotations === undefined) throw new Error(JSON.stringify(problems));
  return annotations;
}

const score = (found: object) => scoreDocument({ gold: read(gold), found: read(found), text: TEXT });

const promised = { id: "p1", sentence: 1, type: "pledge", cue: at("promised"), actors: ["AdaLund"] };
const urged = { id: "p2", sentence: 2, type: "urge", cue: at("urged"), actors: ["Board"] };
const refused = {
  id: "p3",
  sentence: 3,
  type: "rule-out",
  cue: at("will not"),
  actors: ["AdaLund"],
  polarity: "negative",
};
const payment = {
  id: "k1",
  sentences: [1],
  acts: ["p1"],
  committers: ["Lakeby"],
  beneficiaries: ["Board"],
  amount: { value: 5_000_000, currency: "EUR" },
  deadline: "2027-06-30",
  status: "announced",
};
const pier = { id: "k2", acts: ["p3"], committers: ["Lakeby"], status: "announced", polarity: "negative" };

describe("acts", () => {
  test("the gold against itself is right in everything", () => {
    const { counts, errors } = scoreDocument({ gold: read(gold), found: read(gold), text: TEXT });
    const { acts, commitments } = figuresOf(counts);
    expect(errors).toEqual([]);
    expect([acts.detection, acts.strict].map(({ f1, tp }) => [f1, tp])).toEqual([
      [1, 3],
      [1, 3],
    ]);
    expect([commitments.detection.f1, commitments.record.f1, commitments.dates.f1]).toEqual([1, 1, 1]);
  });

  test("an actor right, by how the gold says that the text names the actor", () => {
    const bases: Readonly<Record<string, string>> = { A1: "named", A2: "described", A3: "pronoun" };
    const withBases = { ...gold, acts: gold.acts.map((act) => ({ ...act, actorBasis: bases[act.id] })) };
    const found = { ...gold, acts: gold.acts.map((act) => ({ ...act, actors: ["AdaLund"] })) };
    const { counts } = scoreDocument({ gold: read(withBases), found: read(found), text: TEXT });
    expect(figuresOf(counts).acts.actorBy).toEqual({
      named: { accuracy: 1, right: 1, of: 1 },
      described: { accuracy: 0, right: 0, of: 1 },
      pronoun: { accuracy: 1, right: 1, of: 1 },
      metonym: { accuracy: null, right: 0, of: 0 },
      inferred: { accuracy: null, right: 0, of: 0 },
    });
  });

  test("nothing found is all missed, optional ones apart", () => {
    const { counts } = scoreDocument({ gold: read(gold) });
    expect(counts.acts.detection).toEqual({ tp: 0, fp: 0, fn: 3 });
    expect(counts.commitments.record).toEqual({ tp: 0, fp: 0, fn: 2 });
    expect(figuresOf(counts).acts.detection).toMatchObject({ precision: null, recall: 0, f1: 0 });
    expect(figuresOf(counts).acts.type.accuracy).toBeNull();
  });

  const rows: readonly (readonly [string, readonly object[], object])[] = [
    ["one of three", [promised], { detection: { tp: 1, fp: 0, fn: 2 }, strict: { tp: 1, fp: 0, fn: 2 } }],
    [
      "another type of the same class is strictly right",
      [{ ...urged, type: "demand" }],
      { strict: { tp: 1, fp: 0, fn: 2 }, type: { right: 0, of: 1 }, class: { right: 1, of: 1 } },
    ],
    [
      "a type of another class is found, not right",
      [{ ...urged, type: "state" }],
      { detection: { tp: 1, fp: 0, fn: 2 }, strict: { tp: 0, fp: 1, fn: 3 }, class: { right: 0, of: 1 } },
    ],
    [
      "an unknown type has no class, not even its own",
      [{ ...urged, type: "toString" }],
      { class: { right: 0, of: 1 } },
    ],
    [
      "another actor",
      [{ ...urged, actors: ["AdaLund"] }],
      { strict: { tp: 0, fp: 1, fn: 3 }, actor: { right: 0, of: 1 } },
    ],
    [
      "one actor too many",
      [{ ...urged, actors: ["Board", "Lakeby"] }],
      { actor: { right: 1, of: 1 }, actorSet: { right: 0, of: 1 } },
    ],
    [
      "an accepted actor",
      [{ ...refused, actors: ["Lakeby"] }],
      { actor: { right: 1, of: 1 }, actorSet: { right: 1, of: 1 } },
    ],
    [
      "the other polarity",
      [{ ...refused, polarity: "positive" }],
      { strict: { tp: 0, fp: 1, fn: 3 }, polarity: { right: 0, of: 1 } },
    ],
    [
      "an optional act is neither found nor false",
      [{ id: "p", sentence: 3, type: "state", cue: at("said"), actors: ["AdaLund"] }],
      { detection: { tp: 0, fp: 0, fn: 3 }, type: { right: 0, of: 0 } },
    ],
    [
      "twice the same is once too often",
      [promised, { ...promised, id: "again" }],
      { detection: { tp: 1, fp: 1, fn: 2 } },
    ],
    [
      "another word of the sentence, by the same actor, of the same type",
      [{ ...promised, cue: at("would pay") }],
      { detection: { tp: 1, fp: 0, fn: 2 } },
    ],
    [
      "another word, of another type and without the commitment",
      [{ ...promised, cue: at("would pay"), type: "announce" }],
      { detection: { tp: 0, fp: 1, fn: 3 } },
    ],
    [
      "the same word in another sentence",
      [{ ...promised, sentence: 4 }],
      { detection: { tp: 0, fp: 1, fn: 3 } },
    ],
    [
      "an id that is not listed is a name",
      [{ ...urged, actors: ["The Harbour Board’s"] }],
      { actor: { right: 1, of: 1 } },
    ],
  ];
  test.each(rows)("%s", (_, acts, wanted) => {
    expect(score(prediction(acts)).counts.acts).toMatchObject(wanted);
  });

  test("another word by the same actor, of another type, for the same commitment", () => {
    const other = { ...promised, cue: at("would pay"), type: "announce" };
    expect(score(prediction([other], [payment])).counts.acts.detection).toEqual({ tp: 1, fp: 0, fn: 2 });
  });

  test("the better of two takes the gold", () => {
    const worse = { ...promised, id: "w", type: "state", actors: ["Board"] };
    const { matches } = score(prediction([worse, promised]));
    expect(matches.acts).toEqual([{ found: 1, gold: 0 }]);
  });

  test("of two that are as good, the one with the closer words takes it", () => {
    const wide = { ...promised, id: "w", cue: at("promised on Monday") };
    expect(score(prediction([wide, promised])).matches.acts).toEqual([{ found: 1, gold: 0 }]);
    expect(score(prediction([wide, wide])).matches.acts).toEqual([{ found: 0, gold: 0 }]);
  });
});

describe("commitments", () => {
  const rows: readonly (readonly [string, readonly object[], readonly object[], object])[] = [
    [
      "both, all right",
      [promised, refused],
      [payment, pier],
      {
        detection: { tp: 2, fp: 0, fn: 0 },
        record: { tp: 2, fp: 0, fn: 0 },
        amounts: { tp: 1, fp: 0, fn: 0 },
      },
    ],
    [
      "another amount spoils the record and is both false and missed",
      [promised],
      [{ ...payment, amount: { value: 6_000_000, currency: "EUR" } }],
      {
        record: { tp: 0, fp: 1, fn: 2 },
        amounts: { tp: 0, fp: 1, fn: 1 },
        bound: { right: 0, of: 0 },
      },
    ],
    [
      "over 5 million is the number, not its bound",
      [promised],
      [{ ...payment, amount: { minValue: 5_000_000, currency: "EUR" } }],
      { record: { tp: 1, fp: 0, fn: 1 }, amounts: { tp: 1, fp: 0, fn: 0 }, bound: { right: 0, of: 1 } },
    ],
    [
      "another currency",
      [promised],
      [{ ...payment, amount: { value: 5_000_000, currency: "USD" } }],
      { amounts: { tp: 0, fp: 1, fn: 1 } },
    ],
    [
      "a day later, scheduled instead of due",
      [promised],
      [{ ...payment, deadline: null, scheduledFor: "2027-06-30" }],
      { record: { tp: 0, fp: 1, fn: 2 }, dates: { tp: 0, fp: 1, fn: 1 } },
    ],
    [
      "a date where the gold has only words is neither right nor wrong",
      [refused],
      [{ ...pier, deadline: "2027-12-31" }],
      { record: { tp: 1, fp: 0, fn: 1 }, dates: { tp: 0, fp: 0, fn: 0 } },
    ],
    [
      "another status of the same stage",
      [promised],
      [{ ...payment, status: "agreed" }],
      { record: { tp: 1, fp: 0, fn: 1 }, status: { right: 0, of: 1 }, statusCoarse: { right: 1, of: 1 } },
    ],
    [
      "another stage",
      [promised],
      [{ ...payment, status: "fulfilled" }],
      { record: { tp: 0, fp: 1, fn: 2 }, statusCoarse: { right: 0, of: 1 } },
    ],
    [
      "no act of its own, but sentence and committer",
      [],
      [{ ...payment, acts: [] }],
      { detection: { tp: 1, fp: 0, fn: 1 }, committers: { tp: 1, fp: 0, fn: 0 } },
    ],
    [
      "neither act nor committer",
      [],
      [{ ...payment, acts: [], committers: ["Board"] }],
      { detection: { tp: 0, fp: 1, fn: 2 } },
    ],
    [
      "beneficiaries",
      [promised],
      [{ ...payment, beneficiaries: ["AdaLund"] }],
      { beneficiaries: { tp: 0, fp: 1, fn: 1 } },
    ],
  ];
  test.each(rows)("%s", (_, acts, commitments, wanted) => {
    expect(score(prediction(acts, commitments)).counts.commitments).toMatchObject(wanted);
  });
});

test("quotes that differ from the text are counted", () => {
  const lie = { ...urged, cue: { ...at("urged"), text: "begged" } };
  expect(score(prediction([promised, lie])).counts.grounding).toEqual({ right: 1, of: 2 });
  expect(scoreDocument({ gold: read(gold), found: read(prediction([lie])) }).counts.grounding.of).toBe(0);
});

test("errors say what, where, in which sentence", () => {
  const rain = { id: "x", sentence: 4, type: "state", cue: at("rained"), actors: [] };
  const { errors } = score(prediction([{ ...promised, type: "announce" }, urged, rain], [payment]));
  expect(errors.map(({ kind, of, parts, what }) => [kind, of, parts.join(), what])).toEqual([
    ["wrong", "act", "type", "announce “promised” by AdaLund"],
    ["miss", "act", "", "rule-out “will not” by AdaLund, negative"],
    ["false alarm", "act", "", "state “rained” by nobody"],
    ["miss", "commitment", "", "announced, by Lakeby, negative: sell the pier"],
  ]);
  expect(errors[0]).toMatchObject({ begin: 0, gold: "pledge “promised” by AdaLund", id: "A1" });
  expect(errors[2]?.sentence).toBe("It rained.");
});

test("documents are added up by counts, and by kind", () => {
  const letter = { ...gold, document: { ...gold.document, id: "letter", genre: "statement" } };
  const { kinds, total, documents } = scoreDocuments([
    { gold: read(gold), found: read(prediction([promised, urged, refused])) },
    { gold: read(letter) },
  ]);
  expect(total.acts.detection).toMatchObject({ tp: 3, fp: 0, fn: 3, precision: 1, recall: 0.5 });
  expect(kinds.map(({ genre, documents: n, figures }) => [genre, n, figures.acts.detection.recall])).toEqual([
    ["news", 1, 1],
    ["statement", 1, 0],
  ]);
  expect(documents.map(({ id }) => id)).toEqual(["ferry", "letter"]);
  expect(scoreDocuments([]).total.acts.detection.f1).toBeNull();
});

describe("names of actors", () => {
  test.each([
    ["President Ada Lund", "Ada Lund"],
    ["the Lakeby Foreign Minister Bo Berg’s", "bo berg"],
    ["Dr. Élan Ruiz", "Elan Ruiz"],
    ["the U.S.", "US"],
  ])("%s is %s", (one, other) => {
    expect(plainName(one)).toBe(plainName(other));
  });
  test.each([
    ["President of Lakeby", "Lakeby"],
    ["Secretary General", "General"],
    ["Ada Lund", "Bo Lund"],
  ])("%s is not %s", (one, other) => {
    expect(plainName(one)).not.toBe(plainName(other));
  });
});

describe("annotations that cannot be used", () => {
  const places = (json: unknown): readonly string[] => {
    const { annotations, problems } = readAnnotations(json);
    const all = annotations === undefined ? problems : checkGold(annotations, TEXT);
    return all.map(({ place, message }) => `${place} ${message}`);
  };
  const [first, ...others] = gold.acts;
  const withAct = (change: object): object => ({ ...gold, acts: [{ ...first, ...change }, ...others] });

  test("ours can", () => {
    expect(places(gold)).toEqual([]);
  });
  test.each<[string, unknown, RegExp]>([
    ["no object", [], /^top has to be an object/],
    ["no document", { acts: [] }, /^document is missing/],
    ["an id that is a path", { document: { id: "../x" } }, /^document\.id "\.\.\/x" is no id/],
    ["a list that is none", { ...gold, acts: {} }, /^acts has to be a list/],
    ["no type", withAct({ type: null }), /^acts\[0\]\.type is missing/],
    ["a type that is none", withAct({ type: "promise" }), /^acts\[0\]\.type "promise" is not known.* pledge/],
    ["a number as text", withAct({ sentence: "1" }), /^acts\[0\]\.sentence has to be a number/],
    ["nowhere", withAct({ sentence: null, cue: null }), /^acts\[0\]\.cue is missing/],
    ["a sentence that is none", withAct({ sentence: 9 }), /^acts\[0\]\.sentence there is no sentence 9/],
    ["an actor that is none", withAct({ actors: ["Bo"] }), /^acts\[0\]\.actors\[0\] there is no actor "Bo"/],
    ["an actor of no text", withAct({ actors: [1] }), /^acts\[0\]\.actors\[0\] has to be a text/],
    ["a commitment that is none", withAct({ commitment: "K9" }), /^acts\[0\]\.commitment there is no/],
    ["twice an id", withAct({ id: "A2" }), /^acts\[1\]\.id "A2" is there twice/],
    [
      "offsets of other words",
      withAct({ cue: { begin: 0, end: 8, text: "promised" } }),
      /^acts\[0\]\.cue the text has "Ada Lund" at 0-8, not "promised": offsets are UTF-16/,
    ],
    ["offsets turned round", withAct({ cue: { begin: 8, end: 0 } }), /^acts\[0\]\.cue\.begin and end have/],
    [
      "offsets behind the text",
      withAct({ cue: { begin: 0, end: 9999 } }),
      /^acts\[0\]\.cue 0-9999 is behind/,
    ],
    [
      "a day that is none",
      { ...gold, commitments: [{ ...gold.commitments[0], deadline: "June" }, gold.commitments[1]] },
      /^commitments\[0\]\.deadline "June" is no day/,
    ],
    [
      "an amount without number",
      {
        ...gold,
        commitments: [{ ...gold.commitments[0], amount: { currency: "EUR" } }, gold.commitments[1]],
      },
      /^commitments\[0\]\.amount has no number/,
    ],
  ])("%s", (_, json, wanted) => {
    expect(places(json).join("\n")).toMatch(wanted);
  });
});
