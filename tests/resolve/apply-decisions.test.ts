import { describe, expect, test } from "vitest";
import { assertFacts, validate } from "../../src/index.ts";
import { applyDecisions, parseDecisions, type Decision, type Facts } from "../../src/index.ts";
import type { Act, Commitment, DocumentFacts, Reference } from "../../src/types.ts";

/** Words of the reports, each at a place of its own. */
const WORDS = ["Jon Vik", "the union", "he", "Dover Port Union", "Vik", "Harbour", "Experts", "PortUnion"];

function who(actor: string, text = actor, basis: Reference["basis"] = "named"): Reference {
  const start = 1000 + 50 * WORDS.indexOf(text);
  return { actor, text, basis, span: { start, end: start + text.length, quote: text } };
}

const stance = { polarity: "positive", modality: "planned", certainty: "certain" } as const;

function act(at: number, actors: readonly Reference[], more: Partial<Act<Reference>> = {}): Act<Reference> {
  const cue = { start: at, end: at + 3, quote: "say" };
  return {
    ...stance,
    id: `act-${at}-${at + 3}`,
    type: "state",
    sentence: 1,
    evidence: [cue],
    cue,
    actors,
    addressees: [],
    targets: [],
    content: "it",
    voice: "indirect",
    distanced: false,
    reports: [],
    optional: false,
    rule: "cue",
    ...more,
  };
}

function commitment(at: number, committers: readonly Reference[]): Commitment<Reference> {
  const span = { start: at, end: at + 3, quote: "say" };
  return {
    ...stance,
    id: `commitment-${at}-${at + 3}`,
    label: "it",
    content: "it",
    evidence: [span],
    committers,
    beneficiaries: [],
    targets: [],
    conditions: [],
    status: "announced",
    testable: false,
    optional: false,
    rule: "cue",
  };
}

function document(
  digit: string,
  acts: DocumentFacts["acts"],
  more: Partial<DocumentFacts> = {},
): DocumentFacts {
  return {
    source: { id: `${digit}.txt`, genre: "news", speakers: [] },
    hash: digit.repeat(64),
    sentences: [{ start: 0, end: 2000, number: 1, paragraph: 1 }],
    acts,
    commitments: [],
    ...more,
  };
}

/** Two reports of a port: "Vik" is one person in the first and another in the second. */
const facts: Facts = {
  documents: [
    document("a", [
      act(10, [who("JonVik", "Jon Vik"), who("PortUnion", "the union", "described")]),
      act(20, [who("JonVik", "he", "pronoun")], { targets: [who("DoverPortUnion", "Dover Port Union")] }),
    ]),
    document("b", [act(10, [who("JonVik", "Vik")]), act(20, [who("Harbour")], { type: "pledge", commitment: "commitment-20-23" })], {
      commitments: [commitment(20, [who("Harbour"), who("Experts")])],
      publisher: "Harbour",
    }),
  ],
  actors: [
    { id: "DoverPortUnion", type: "Organisation", label: "Dover Port Union", aliases: ["DPU"], wikidata: "Q5" },
    { id: "Experts", type: "Group", label: "experts", aliases: [] },
    { id: "Harbour", type: "Organisation", label: "Harbour", aliases: [] },
    { id: "HeadOfPort", type: "Office", label: "head of the port", aliases: [], postIn: "Harbour" },
    { id: "JonVik", type: "Person", label: "Jon Vik", aliases: ["Vik"], holds: "HeadOfPort" },
    { id: "PortUnion", type: "Organisation", label: "Port Union", aliases: ["the union"] },
  ],
}; // prettier-ignore

const decided = (...decisions: readonly Decision[]) => applyDecisions(facts, decisions);
const actor = (from: Facts, id: string) => from.actors.find((one) => one.id === id);
/** Actors of each act, by document: "JonVik+PortUnion". */
const acting = (from: Facts): readonly string[] =>
  from.documents.flatMap(({ source, acts }) =>
    acts.map(({ actors }) => `${source.id} ${actors.map((one) => one.actor).join("+")}`),
  );

test("no decisions give the very same facts", () => {
  expect(applyDecisions(facts, []).facts).toBe(facts);
});

describe("same", () => {
  test("the first stays, with the names of the others and what it lacks itself", () => {
    const { facts: now, problems } = decided({ decide: "same", actors: ["PortUnion", "DoverPortUnion"] });
    expect(problems).toEqual([]);
    expect(actor(now, "DoverPortUnion")).toBeUndefined();
    expect(actor(now, "PortUnion")).toEqual({
      id: "PortUnion",
      type: "Organisation",
      label: "Port Union",
      aliases: ["DPU", "Dover Port Union", "the union"],
      wikidata: "Q5",
    });
    expect(now.documents[0]!.acts[1]!.targets).toMatchObject([
      { actor: "PortUnion", text: "Dover Port Union" },
    ]);
  });

  test("two who act together are named once", () => {
    expect(acting(decided({ decide: "same", actors: ["PortUnion", "JonVik"] }).facts)[0]).toBe(
      "a.txt PortUnion",
    );
  });

  test("publishers, offices and posts follow", () => {
    const { facts: now } = decided(
      { decide: "same", actors: ["PortUnion", "Harbour"] },
      { decide: "same", actors: ["HeadOfPort", "Experts"] },
    );
    expect(now.documents[1]!.publisher).toBe("PortUnion");
    expect(actor(now, "HeadOfPort")?.postIn).toBe("PortUnion");
    expect(actor(now, "JonVik")?.holds).toBe("HeadOfPort");
  });

  test("a chain is one actor: who no line puts behind another stays", () => {
    const chain: Decision[] = [
      { decide: "same", actors: ["Harbour", "Experts"] },
      { decide: "same", actors: ["PortUnion", "Harbour"] },
    ];
    for (const lines of [chain, chain.toReversed()])
      expect(decided(...lines).facts.actors.map(({ id }) => id)).toEqual([
        "DoverPortUnion",
        "HeadOfPort",
        "JonVik",
        "PortUnion",
      ]);
  });

  test("a chain holds over an actor that is not here, which is told", () => {
    const { facts: now, problems } = decided(
      { decide: "same", actors: ["PortUnion", "Dockers"] },
      { decide: "same", actors: ["Dockers", "DoverPortUnion"] },
    );
    expect(actor(now, "DoverPortUnion")).toBeUndefined();
    expect(problems.map(({ code, message }) => `${code} ${message}`)).toEqual([
      'decision-unused "same": no actor here has the id Dockers',
      'decision-unused "same": no actor here has the id Dockers',
    ]);
  });

  test("a person is not the office that the person holds", () => {
    const { facts: now } = decided({ decide: "same", actors: ["JonVik", "HeadOfPort"] });
    expect(actor(now, "JonVik")).toEqual({
      id: "JonVik",
      type: "Person",
      label: "Jon Vik",
      aliases: ["Vik", "head of the port"],
    });
  });
});

describe("split", () => {
  const split = { decide: "split", actor: "JonVik", documents: ["b.txt"], as: "Jon Vik of Leeds" } as const;

  test.each([
    ["the id of the source", "b.txt"],
    ["the hash", "b".repeat(64)],
    ["8 digits of it", "bbbbbbbb"],
    ["its name in a graph", `doc:${"b".repeat(16)}`],
    ["its hash as a graph has it", `sha256:${"b".repeat(64)}`],
  ])("mentions in a document named by %s are another actor’s", (_, name) => {
    const { facts: now, problems } = decided({ ...split, documents: [name] });
    expect(problems).toEqual([]);
    expect(acting(now)).toEqual([
      "a.txt JonVik+PortUnion",
      "a.txt JonVik",
      "b.txt JonVikOfLeeds",
      "b.txt Harbour",
    ]);
    expect(actor(now, "JonVikOfLeeds")).toEqual({
      id: "JonVikOfLeeds",
      type: "Person",
      label: "Jon Vik of Leeds",
      aliases: ["Vik"],
    });
    expect(actor(now, "JonVik")?.aliases).toEqual([]);
  });

  test("only mentions in some words", () => {
    const { facts: now } = decided({ ...split, documents: ["a.txt"], text: "Jon Vik" });
    expect(acting(now).slice(0, 2)).toEqual(["a.txt JonVikOfLeeds+PortUnion", "a.txt JonVik"]);
    expect(actor(now, "JonVikOfLeeds")?.aliases).toEqual(["Jon Vik"]);
  });

  test("an actor of whom nothing is left is gone, and one that is needed stays", () => {
    expect(actor(decided({ ...split, documents: ["a.txt", "b.txt"] }).facts, "JonVik")).toBeUndefined();
    const office = decided({ decide: "split", actor: "Harbour", documents: ["b.txt"], as: "Quay" }).facts;
    expect(office.documents[1]!.publisher).toBe("Quay");
    expect(actor(office, "Harbour")).toBeDefined();
  });

  test("an actor that has the id already takes them", () => {
    const { facts: now } = decided({ ...split, as: "Port Union" });
    expect(acting(now)[2]).toBe("b.txt PortUnion");
    expect(now.actors).toHaveLength(facts.actors.length);
  });

  test("what was merged into an actor is split with it", () => {
    const { facts: now, problems } = decided(
      { decide: "same", actors: ["PortUnion", "DoverPortUnion"] },
      {
        decide: "split",
        actor: "PortUnion",
        documents: ["a.txt"],
        text: "Dover Port Union",
        as: "Union of Dover",
      },
    );
    expect(problems).toEqual([]);
    expect(now.documents[0]!.acts[1]!.targets[0]!.actor).toBe("UnionOfDover");
  });

  test("a new actor can be decided about like any other", () => {
    const { facts: now, problems } = decided(
      split,
      { decide: "rename", actor: "JonVikOfLeeds", label: "J. Vik" },
      { decide: "same", actors: ["JonVikOfLeeds", "Experts"] },
    );
    expect(problems).toEqual([]);
    expect(actor(now, "JonVikOfLeeds")).toMatchObject({
      label: "J. Vik",
      aliases: ["Jon Vik of Leeds", "Vik", "experts"],
    });
  });

  test.each([
    ["a document that is not here", { ...split, documents: ["c.txt"] }, 'no document here is "c.txt"'],
    [
      "words that are not there",
      { ...split, text: "J. Vik" },
      'JonVik is not mentioned in the words "J. Vik" in b.txt',
    ],
    [
      "an actor who is not there",
      { ...split, actor: "Experts", documents: ["a.txt"] },
      "Experts is not mentioned in a.txt",
    ],
    ["nobody", { ...split, actor: "Nobody" }, "no actor here has the id Nobody"],
  ] as const)("%s is told", (_, decision, message) => {
    const { facts: now, problems } = decided(decision);
    expect(problems.map((problem) => `${problem.code} ${problem.message}`)).toContain(
      `decision-unused "split": ${message}`,
    );
    expect(acting(now)).toEqual(acting(facts));
    expect(now.actors).toEqual(facts.actors);
  });

  test("digits that two documents share name none", () => {
    const twins = {
      ...facts,
      documents: facts.documents.map((one, i) => ({ ...one, hash: "c".repeat(63) + String(i) })),
    };
    const { problems } = applyDecisions(twins, [{ ...split, documents: ["cccccccc"] }]);
    expect(problems[0]?.message).toMatch(/2 documents begin with "cccccccc": give more of its digits/);
  });
});

describe("rename, retype, link", () => {
  test("the old label is a name beside the new one", () => {
    const { facts: now } = decided({ decide: "rename", actor: "JonVik", label: "Vik" });
    expect(actor(now, "JonVik")).toMatchObject({ id: "JonVik", label: "Vik", aliases: ["Jon Vik"] });
  });

  test("an office that is none any more is neither held nor belongs to anybody", () => {
    const { facts: now } = decided({ decide: "retype", actor: "HeadOfPort", type: "Group" });
    expect(actor(now, "HeadOfPort")).toEqual({ id: "HeadOfPort", type: "Group", label: "head of the port", aliases: [] });
    expect(actor(now, "JonVik")).not.toHaveProperty("holds");
  });

  test("a Wikidata key is added or replaced", () => {
    const { facts: now } = decided(
      { decide: "link", actor: "PortUnion", wikidata: "Q7" },
      { decide: "link", actor: "DoverPortUnion", wikidata: "Q8" },
    );
    expect([actor(now, "PortUnion")?.wikidata, actor(now, "DoverPortUnion")?.wikidata]).toEqual(["Q7", "Q8"]);
  });

  test("what is decided of an actor that was merged is decided of the one that stays", () => {
    const { facts: now, problems } = decided(
      { decide: "rename", actor: "DoverPortUnion", label: "Dockers" },
      { decide: "same", actors: ["PortUnion", "DoverPortUnion"] },
    );
    expect(problems).toEqual([]);
    expect(actor(now, "PortUnion")?.label).toBe("Dockers");
  });
}); // prettier-ignore

describe("hide", () => {
  const hidden = (...ids: readonly string[]) =>
    decided(...ids.map((id): Decision => ({ decide: "hide", actor: id }))).facts;

  test("beside others a reference is dropped, alone the statement goes", () => {
    const now = hidden("JonVik");
    expect(acting(now)).toEqual(["a.txt PortUnion", "b.txt Harbour"]);
    expect(actor(now, "JonVik")).toBeUndefined();
  });

  test("a commitment stays while one committer is shown, and goes with the act that made it", () => {
    expect(hidden("Experts").documents[1]!.commitments[0]!.committers.map((one) => one.actor)).toEqual(["Harbour"]);
    const now = hidden("Harbour");
    expect(now.documents[1]).toMatchObject({ acts: [{ id: "act-10-13" }], commitments: [] });
    expect(now.documents[1]).not.toHaveProperty("publisher");
    expect(actor(now, "HeadOfPort")).not.toHaveProperty("postIn");
  });

  test("an act about a hidden commitment goes, and an act that only reports it", () => {
    const chain = document(
      "d",
      [
        act(10, [who("Harbour")], { reports: ["act-20-23"] }),
        act(20, [who("PortUnion")], { type: "announce", commitment: "commitment-20-23", resultingStatus: "announced" }),
        act(30, [who("Harbour")], { reports: ["act-20-23", "act-40-43"] }),
        act(40, [who("PortUnion")]),
      ],
      { commitments: [commitment(20, [who("Experts")])] },
    );
    const { facts: now } = applyDecisions({ ...facts, documents: [chain] }, [{ decide: "hide", actor: "Experts" }]);
    expect(now.documents[0]!.acts.map(({ id, reports }) => [id, reports])).toEqual([
      ["act-30-33", ["act-40-43"]],
      ["act-40-43", []],
    ]);
    expect(now.documents[0]!.commitments).toEqual([]);
  });

  test("everybody: documents without statements", () => {
    const now = hidden(...facts.actors.map(({ id }) => id));
    expect(now.actors).toEqual([]);
    expect(now.documents.map(({ acts, commitments }) => acts.length + commitments.length)).toEqual([0, 0]);
  });

  test("what is left conforms to the shapes", async () => {
    for (const { id } of facts.actors) expect(await validate(assertFacts(hidden(id)))).toEqual([]);
  });
}); // prettier-ignore

describe("decisions that contradict each other", () => {
  /** As a file has them, so that messages name its lines. */
  const file = (...decisions: readonly object[]) =>
    applyDecisions(facts, parseDecisions(decisions.map((one) => JSON.stringify(one)).join("\n"), "d.jsonl"));
  const told = ({ problems }: ReturnType<typeof file>): readonly string[] =>
    problems.map(({ document: where, code, message }) => `${where}: ${message} (${code})`);

  test("the later line counts", () => {
    const result = file(
      { decide: "rename", actor: "JonVik", label: "J. Vik" },
      { decide: "rename", actor: "JonVik", label: "Jon V." },
    );
    expect(actor(result.facts, "JonVik")?.label).toBe("Jon V.");
    expect(told(result)).toEqual([
      'd.jsonl:1: "rename" for JonVik is left out: it contradicts another "rename" (d.jsonl:2), which is later. Delete the one that is wrong (decision-conflict)',
    ]);
  });

  test("the later day counts before the later line, and a day before none", () => {
    const result = file(
      { decide: "retype", actor: "Experts", type: "Coalition", on: "2026-03-02" },
      { decide: "retype", actor: "Experts", type: "Organisation", on: "2026-03-01" },
      { decide: "retype", actor: "Experts", type: "Office" },
    );
    expect(actor(result.facts, "Experts")?.type).toBe("Coalition");
    expect(told(result)).toHaveLength(2);
  });

  test("twice the same is no contradiction", () => {
    const link = { decide: "link", actor: "JonVik", wikidata: "Q9" };
    expect(told(file(link, { ...link, by: "Ada" }))).toEqual([]);
  });

  test("same and different: each of them wins when it is later", () => {
    const same = { decide: "same", actors: ["PortUnion", "DoverPortUnion"] };
    const different = { decide: "different", actors: ["DoverPortUnion", "PortUnion"] };
    const apart = file(same, different);
    expect(actor(apart.facts, "DoverPortUnion")).toBeDefined();
    expect(told(apart)).toEqual([
      expect.stringMatching(/^d\.jsonl:1: "same" for PortUnion and DoverPortUnion is left out: it contradicts a "different" \(d\.jsonl:2\)/),
    ]);
    const joined = file(different, same);
    expect(actor(joined.facts, "DoverPortUnion")).toBeUndefined();
    expect(told(joined)).toEqual([
      expect.stringMatching(/^d\.jsonl:1: "different" for DoverPortUnion and PortUnion is left out: .*"same" \(d\.jsonl:2\)/),
    ]);
  });

  test("a chain that joins what is different breaks where it is oldest", () => {
    const result = file(
      { decide: "same", actors: ["PortUnion", "Harbour"], on: "2026-01-01" },
      { decide: "same", actors: ["Harbour", "DoverPortUnion"], on: "2026-01-02" },
      { decide: "different", actors: ["PortUnion", "DoverPortUnion"], on: "2026-01-03" },
    );
    expect(result.facts.actors.map(({ id }) => id)).toEqual(["Experts", "Harbour", "HeadOfPort", "JonVik", "PortUnion"]);
    expect(told(result)).toEqual([expect.stringMatching(/^d\.jsonl:1: "same" for PortUnion and Harbour .*\(d\.jsonl:3\)/)]);
  });

  test("what a chain has joined is named by the line that joined it", () => {
    const result = file(
      { decide: "different", actors: ["PortUnion", "DoverPortUnion"] },
      { decide: "same", actors: ["Harbour", "DoverPortUnion"] },
      { decide: "same", actors: ["PortUnion", "Harbour"] },
      { decide: "same", actors: ["PortUnion", "Experts"] },
    );
    expect(told(result)).toEqual([expect.stringMatching(/^d\.jsonl:1: "different" .*"same" \(d\.jsonl:2\)/)]);
  });

  test("a split that a later line takes back", () => {
    const result = file(
      { decide: "split", actor: "JonVik", documents: ["b.txt"], as: "Jon Vik of Leeds" },
      { decide: "same", actors: ["JonVik", "JonVikOfLeeds"] },
    );
    expect(acting(result.facts)).toEqual(acting(facts));
    expect(told(result)).toEqual([expect.stringMatching(/^d\.jsonl:1: "split" .*"same" \(d\.jsonl:2\)/)]);
  });

  test("two splits that claim a mention", () => {
    const result = file(
      { decide: "split", actor: "JonVik", documents: ["a.txt", "b.txt"], as: "Jon Vik of Leeds" },
      { decide: "split", actor: "JonVik", documents: ["b.txt"], as: "Jon Vik of York" },
    );
    expect(acting(result.facts)).toEqual(["a.txt JonVikOfLeeds+PortUnion", "a.txt JonVikOfLeeds", "b.txt JonVikOfYork", "b.txt Harbour"]);
    expect(told(result)).toEqual([expect.stringMatching(/^d\.jsonl:1: "split" for mentions of JonVik in bbbbbbbb /)]);
  });
}); // prettier-ignore
