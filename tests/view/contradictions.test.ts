import { describe, expect, test } from "vitest";
import { buildScene, contradictions } from "../../src/view/index.ts";
import type { Scene, SceneEdge, Statement } from "../../src/view/index.ts";
import { exampleFacts } from "./facts.ts";

const scene = buildScene(exampleFacts());

interface Saying extends Partial<Pick<Statement, "family" | "type" | "polarity" | "status" | "hedged" | "optional" | "dueDays" | "due" | "document">> {
  readonly by?: readonly string[];
  readonly bound?: readonly string[];
  readonly to?: readonly string[];
  readonly asked?: readonly string[];
  readonly label: string;
  readonly conditions?: readonly string[];
  readonly sentence?: number;
} // prettier-ignore

/** Statements of documents of their own; Aldmark says them, unless told. */
function sceneOf(...sayings: readonly Saying[]): Scene {
  const statements = sayings.map(({ by: _by, to: _to, bound: _bound, asked: _asked, conditions = [], sentence, ...saying }, index): Statement => {
    const { dueDays: _dueDays, due: _due, status: _status, ...template } = scene.statements[0]!;
    const [evidence] = template.evidence;
    const passage = { ...evidence.passages[0], start: sentence ?? index * 100 };
    return { ...template, document: `d${index}`, ...saying, id: `s${index}`, evidence: [{ ...evidence, conditions, passages: [passage] }] };
  }); // prettier-ignore
  const edges = sayings.flatMap(({ by = ["Aldmark"], bound = [], to = [], asked = [] }, index): readonly SceneEdge[] => {
    const edge = (side: "from" | "to", role: SceneEdge["roles"][0]) => (actor: string): SceneEdge =>
      ({ id: `${side} ${actor} ${index}`, side, actor, statement: `s${index}`, roles: [role], hedged: false, evidence: [0] });
    return [...by.map(edge("from", "speaker")), ...bound.map(edge("from", "committer")), ...to.map(edge("to", "beneficiary")), ...asked.map(edge("to", "asked"))];
  }); // prettier-ignore
  return { ...scene, statements, edges };
}

const REFUSAL = { family: "refuse", type: "rule-out", polarity: "negative" } as const;
const engineers: Saying = { label: "send engineers to the Sund Islands", to: ["Sund"] };
const on = (day: string) => ({ due: `by ${day}`, dueDays: [{ kind: "deadline", day }] }) as const;

describe("contradicts", () => {
  test.each<readonly [string, Saying, Saying]>([
    ["a promise, refused", engineers, { ...REFUSAL, label: "sending engineers to the Sund Islands", to: ["Sund"] }],
    ["a promise, then one not to", { label: "close the Orla locks" }, { label: "not: close the Orla locks", polarity: "negative" }],
    ["an announcement, cancelled", { label: "build a treatment plant", family: "announce", type: "announce" }, { ...REFUSAL, type: "cancel", label: "build the treatment plant" }],
    ["a promise of more, refused altogether", { label: "repair the tailings dam at the northern shore" }, { ...REFUSAL, label: "repair the dam" }],
    ["a refusal, then a promise", { ...REFUSAL, label: "publish emissions audits" }, { label: "publish its emissions audits" }],
    ["a promise, told to be broken", { label: "fund the sea walls" }, { family: "report", type: "state", label: "fund the sea walls", status: "broken" }],
    ["a promise, accused to be broken", engineers, { by: ["MiraSolen"], asked: ["Aldmark"], family: "demand", type: "accuse", label: "send engineers", status: "broken" }],
    ["a promise, withdrawn", { label: "fund the sea walls" }, { family: "announce", type: "announce", label: "funding of sea walls", status: "withdrawn" }],
    ["one word for the same receiver", { label: "a loan to Corvale", to: ["Corvale"] }, { ...REFUSAL, label: "a loan", to: ["Corvale"] }],
    ["a receiver that only one names", engineers, { ...REFUSAL, label: "send engineers" }],
    ["a spokesperson for the state that promised", engineers, { ...REFUSAL, by: ["MiraSolen"], bound: ["Aldmark"], label: "send engineers", to: ["Sund"] }],
    ["not before May, promised for April", { ...engineers, ...on("2026-04-30") }, { ...REFUSAL, ...engineers, ...on("2026-05-31"), ...REFUSAL }],
    ["the same number", { label: "send 500 engineers" }, { ...REFUSAL, label: "send the 500 engineers" }],
  ])("%s", (_, first, second) => {
    expect(contradictions(sceneOf(first, second))).toHaveLength(1);
  }); // prettier-ignore
});

describe("does not contradict", () => {
  test.each<readonly [string, Saying, Saying]>([
    ["two promises", engineers, engineers],
    ["two refusals", { ...REFUSAL, label: "send engineers" }, { ...REFUSAL, label: "send engineers" }],
    ["another actor's refusal", engineers, { ...REFUSAL, ...engineers, ...REFUSAL, by: ["Brennia"] }],
    ["another receiver", engineers, { ...REFUSAL, label: "send engineers to Corvale", to: ["Corvale"] }],
    ["another thing", engineers, { ...REFUSAL, label: "send money to the Sund Islands", to: ["Sund"] }],
    ["the name of the receiver alone", { label: "sea walls for the Sund Islands", to: ["Sund"] }, { ...REFUSAL, label: "a visit to the Sund Islands", to: ["Sund"] }],
    ["a refusal of something narrower", { label: "send engineers" }, { ...REFUSAL, label: "send combat engineers" }],
    ["another number", { label: "send 500 engineers" }, { ...REFUSAL, label: "send 2,000 engineers" }],
    ["what is only considered", { ...engineers, hedged: true }, { ...REFUSAL, label: "send engineers", to: ["Sund"] }],
    ["a refusal that is only probable", engineers, { ...REFUSAL, label: "send engineers", to: ["Sund"], hedged: true }],
    ["a promise under a condition", { ...engineers, conditions: ["if the locks open"] }, { ...REFUSAL, label: "send engineers", to: ["Sund"] }],
    ["a proposal", { ...engineers, family: "propose", type: "propose" }, { ...REFUSAL, label: "send engineers", to: ["Sund"] }],
    ["a demand that is refused by others", { ...engineers, family: "demand", type: "demand" }, { ...REFUSAL, label: "send engineers", to: ["Sund"] }],
    ["a denial of what was said", engineers, { ...REFUSAL, type: "deny", label: "send engineers", to: ["Sund"] }],
    ["an aside", { ...engineers, optional: true }, { ...REFUSAL, label: "send engineers", to: ["Sund"] }],
    ["one sentence that says both", { ...engineers, document: "d", sentence: 7 }, { ...REFUSAL, label: "send engineers", document: "d", sentence: 7 }],
    ["not before May, promised for June", { ...engineers, ...on("2026-06-30") }, { ...REFUSAL, label: "send engineers", to: ["Sund"], ...on("2026-05-31") }],
    ["not before May, promised for no day", engineers, { ...REFUSAL, label: "send engineers", to: ["Sund"], ...on("2026-05-31") }],
    ["one speaker on two others", { ...engineers, by: ["MiraSolen"], bound: ["Aldmark"] }, { ...REFUSAL, label: "send engineers", to: ["Sund"], by: ["MiraSolen"], bound: ["Brennia"] }],
    ["what another is accused of", engineers, { by: ["MiraSolen"], asked: ["Brennia"], family: "demand", type: "accuse", label: "send engineers", status: "broken" }],
    ["a single word without a receiver", { label: "a loan" }, { ...REFUSAL, label: "a loan" }],
  ])("%s", (_, first, second) => {
    expect(contradictions(sceneOf(first, second))).toEqual([]);
  }); // prettier-ignore

  test("nothing in the story, where nobody takes anything back", () => {
    expect(contradictions(scene)).toEqual([]);
  });
});

test("no more are looked for than asked for", () => {
  const copies = Array.from({ length: 2000 }, (_, index) => [engineers, { ...REFUSAL, label: `send engineers ${index}`, to: ["Sund"] }]);
  expect(contradictions(sceneOf(...copies.flat()), 100)).toHaveLength(100);
  const different = copies.map((pair, index) => pair.map((saying) => ({ ...saying, label: `send word${"abcdefghij"[index % 10]}${index}x engineers${index}y` })));
  expect(contradictions(sceneOf(...different.flat().slice(0, 200)))).toHaveLength(100);
}); // prettier-ignore

test("says who, how, and which takes back which; those who promise together are told once", () => {
  const both = { by: ["Aldmark", "Brennia"] };
  const pairs = contradictions(sceneOf({ ...REFUSAL, ...both, label: "send engineers" }, { ...engineers, ...both }));
  expect(pairs.map(({ kind, promise, against }) => [kind, promise.id, against.id])).toEqual([["refused", "s1", "s0"]]);
  const [undone] = contradictions(sceneOf(engineers, { label: "send engineers", status: "broken" }));
  expect([undone?.kind, undone?.actor]).toEqual(["undone", "Aldmark"]);
}); // prettier-ignore
