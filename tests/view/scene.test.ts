import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Act, Facts, Reference } from "../../src/types.ts";
import { ACT_TYPES } from "../../src/types.ts";
import {
  buildScene,
  FAMILIES,
  FAMILY_LABELS,
  familyOf,
  partOf,
  ranked,
  segments,
} from "../../src/view/index.ts";
import type { Passage } from "../../src/view/index.ts";
import { certaintyWords } from "../../src/view/wording.ts";
import { exampleFacts } from "./facts.ts";

const facts = exampleFacts();
const scene = buildScene(facts);
const find = (label: string, family?: string) => {
  const found = scene.statements.filter(
    (each) => each.label === label && (family === undefined || each.family === family),
  );
  expect(found).toHaveLength(1);
  return found[0]!;
};
const edgesOf = (id: string) =>
  scene.edges
    .filter(({ statement }) => statement === id)
    .map(({ side, actor, roles }) => `${side} ${actor} ${roles.join("+")}`);

describe("what is drawn", () => {
  test("a pledge joins speaker and beneficiary and carries its due date", () => {
    const { id, due, family, type, hedged, polarity, optional } = find("40 million crowns for sea walls");
    expect({ due, family, type, hedged, polarity, optional }).toEqual({
      due: "by 2026-12-31", family: "promise", type: "pledge", hedged: false, polarity: "positive", optional: false,
    }); // prettier-ignore
    expect(edgesOf(id)).toEqual(["from Aldmark speaker", "to Sund beneficiary"]);
  });

  test.each([
    ["who is asked and addressed has one edge", "Stop river discharge", ["from MiraSolen speaker", "to Brennia addressee+asked"]],
    ["a joint act has two speakers", "Shared flood register", ["from Corvale speaker", "from RiverUnion speaker"]],
    ["an act without commitment is drawn by its content", "ignoring the audit", ["from Brennia speaker", "to HelixMining target"]],
    ["nobody is addressed", "Repair the tailings dam", ["from HelixMining speaker"]],
  ])("%s", (_, label, edges) => {
    expect(edgesOf(find(label).id)).toEqual(edges);
  });

  test("an act that reports another is told in its evidence and not drawn twice", () => {
    expect(find("Shared flood register").evidence[0].asToldBy).toEqual(["Ina Okafor (state)"]);
    expect(scene.statements.filter(({ label }) => label.includes("had agreed"))).toEqual([]);
  });

  test("an accusation of an act is more than its report and stays", () => {
    const accused = edit((act, acts) => (act.type === "deny" ? { ...act, reports: [acts.find(({ type }) => type === "ask")!.id] } : act));
    expect(buildScene(accused).statements).toHaveLength(scene.statements.length);
  });

  test("a chain of reports ends at what is drawn and names all who tell; acts that report each other are both drawn", () => {
    const chain = edit((act, acts) => {
      const id = (type: string) => acts.find((each) => each.type === type)!.id;
      return act.type === "praise" ? { ...act, reports: [id("task")] } : act.type === "reaffirm" ? { ...act, reports: [id("announce")] } : act.type === "announce" ? { ...act, reports: [id("task")] } : act;
    });
    const task = buildScene(chain).statements.find(({ type }) => type === "task")!;
    expect(task.evidence[0].asToldBy).toEqual(["Lake Orla Council (announce)", "Lake Orla Council (praise)", "Corvale (reaffirm)"]);
    expect(buildScene(chain).statements.map(({ type }) => type)).not.toContain("reaffirm");
    const ring = edit((act, acts) => {
      const other = { announce: "reaffirm", reaffirm: "announce" }[act.type as string];
      return other === undefined ? act : { ...act, reports: [acts.find(({ type }) => type === other)!.id] };
    });
    expect(buildScene(ring).statements).toHaveLength(scene.statements.length);
  });

  test("the panel calls hedged what is drawn dashed", () => {
    const doubted = buildScene(edit((act) => (act.type === "decide" ? { ...act, certainty: "probable" } : act)));
    const { hedged, evidence } = doubted.statements.find(({ type }) => type === "decide")!;
    expect([hedged, evidence[0].certainty]).toEqual([true, "hedged · probable, planned"]);
  });

  test("what somebody promises not to do says so; what somebody refuses does not say it twice", () => {
    find("not: Close the Orla locks", "promise");
    find("Publish emissions audits", "refuse");
  });

  test("two acts of a family about one commitment share a node, with evidence for each; another family has its own", () => {
    const shared = edit((act, acts) => ({ ...act, ...(act.type === "decide" && { commitment: acts.find(({ type }) => type === "sign")!.commitment! }) }));
    const announced = edit((act, acts) => ({ ...act, ...(act.type === "accuse" && { type: "pledge" as const, commitment: acts.find(({ type }) => type === "sign")!.commitment! }) }));
    expect(buildScene(shared).statements).toHaveLength(scene.statements.length);
    const joined = buildScene(announced);
    expect(joined.statements).toHaveLength(scene.statements.length - 1);
    expect(joined.statements.find(({ label }) => label === "Grid treaty")!.evidence.map(({ act }) => act)).toHaveLength(2);
  });

  test("optional acts are marked, not dropped", () => {
    expect(scene.statements.filter(({ optional }) => optional).map(({ label }) => label)).toEqual(["a day of many words and little water"]);
  });

  test("hedged: may, probably, likely; not a plain will", () => {
    expect(scene.statements.filter(({ hedged }) => hedged).map(({ label }) => label)).toEqual([
      "Clean-up loan of up to 120 million crowns", "Phase out coal", "Grid treaty",
    ]); // prettier-ignore
  });

  test("an act without content is left out; a reference to nobody is an error that says what to do", () => {
    const silent = edit((act) => (act.type === "accuse" ? { ...act, content: " " } : act));
    expect(buildScene(silent).statements).toHaveLength(scene.statements.length - 1);
    expect(() => buildScene({ ...facts, actors: [] })).toThrow(/"Aldmark" is referred to but not described\. Add it/);
  });

  test("a name as long as a page is shortened, a long one is not", () => {
    const named = (label: string) => buildScene(exampleFacts({ Sund: label })).actors.find(({ id }) => id === "Sund")!.label;
    expect(named("Islands ".repeat(500)).length).toBeLessThanOrEqual(120);
    expect(named("The Council of the Sund Islands and the Outer Banks")).toBe("The Council of the Sund Islands and the Outer Banks");
  });

  test("links that are not web addresses are left out", () => {
    const [first, ...rest] = facts.documents;
    const urls = (url: string) => buildScene({ ...facts, documents: [{ ...first!, source: { ...first!.source, url } }, ...rest] }).documents[0]!.url;
    expect(urls("https://example.org/a")).toBe("https://example.org/a");
    expect(urls("javascript:alert(1)")).toBeUndefined();
    expect(urls("data:text/html,hi")).toBeUndefined();
  });
}); // prettier-ignore

describe("evidence", () => {
  test("every edge names acts of its statement, and every act has a quote", () => {
    const statements = new Map(scene.statements.map((statement) => [statement.id, statement]));
    const actors = new Set(scene.actors.map(({ id }) => id));
    expect(scene.edges.length).toBeGreaterThan(40);
    for (const { statement, actor, evidence } of scene.edges) {
      expect(actors).toContain(actor);
      expect(evidence.length).toBeGreaterThan(0);
      for (const index of evidence)
        for (const { quote } of statements.get(statement)!.evidence[index]!.passages)
          expect(quote).not.toBe("");
    }
  });

  test("words of a sentence are marked by role", () => {
    const [passage] = find("Clean-up loan of up to 120 million crowns").evidence[0].passages;
    const said = passage.marks.map(({ role, start, end }) => `${role}: ${passage.quote.slice(start - passage.start, end - passage.start)}`);
    expect(said).toEqual([
      "who: The Delta Reconstruction Bank", "hedge: may", "act: may", "what: lend Corvale up to 120 million crowns",
      "whom: Corvale", "amount: up to 120 million crowns", "condition: if the mine audit is published",
    ]);
    expect([passage.sentence, passage.paragraph]).toEqual([3, 2]);
  }); // prettier-ignore

  test("the act lies over the hedge where both are the same words", () => {
    const [passage] = find("Clean-up loan of up to 120 million crowns").evidence[0].passages;
    expect(segments(passage).find(({ text }) => text === "may")!.roles).toEqual(["hedge", "act"]);
  });

  test.each([
    [{ modality: "planned", certainty: "probable", hedges: ["is expected to"] }, false, "hedged · probable, planned: “is expected to”"],
    [{ modality: "possible", certainty: "possible", hedges: ["may", "perhaps"] }, false, "hedged · possible: “may”, “perhaps”"],
    [{ modality: "actual", certainty: "certain", hedges: ["reportedly"] }, true, "firm · actual, at a distance: “reportedly”"],
    [{ modality: "actual", certainty: "unspecified", hedges: ["asked whether"] }, false, "hedged · unspecified, actual: “asked whether”"],
    [{ modality: "planned", certainty: "certain", hedges: [] }, false, "firm · planned"],
  ] as const)("certainty with its words: %j", ({ hedges, ...stance }, distanced, words) => {
    const spans = hedges.map((quote) => ({ start: 0, end: quote.length, quote }));
    expect(certaintyWords({ ...stance, polarity: "positive", hedges: spans }, distanced)).toBe(words);
  }); // prettier-ignore

  test("what a panel says", () => {
    const { who, benefits, amount, conditions, certainty, status, due, rule } = find("Clean-up loan of up to 120 million crowns").evidence[0];
    expect({ who, benefits, amount, conditions, certainty, status, due, rule }).toEqual({
      who: ["Delta Reconstruction Bank"], benefits: ["Corvale"], amount: "SEK 120,000,000 (“up to 120 million crowns”)",
      conditions: ["if the mine audit is published"], certainty: "hedged · possible: “may”", status: "considered", due: undefined, rule: "consider-verb",
    });
  }); // prettier-ignore

  test("segments of a passage join to its quote, whatever the marks", () => {
    const marks = fc.array(
      fc.tuple(fc.nat(40), fc.nat(40), fc.constantFrom("who" as const, "what" as const, "when" as const)),
    );
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 40 }), fc.nat(500), marks, (quote, start, drawn) => {
        const end = start + quote.length;
        const inside = drawn
          .map(([a, b, role]) => ({ role, start: start + Math.min(a, b), end: start + Math.max(a, b) }))
          .filter((mark) => mark.end <= end && mark.end > mark.start);
        const passage: Passage = { start, end, quote, marks: inside };
        const parts = segments(passage);
        expect(parts.map(({ text }) => text).join("")).toBe(quote);
        for (const { role, ...mark } of inside) {
          let at = start;
          for (const { text, roles } of parts) {
            if (at >= mark.start && at < mark.end) expect(roles).toContain(role);
            at += text.length;
          }
        }
      }),
    );
  });
});

describe("families", () => {
  test("every act type has one, and every family says which", () => {
    for (const family of FAMILIES) {
      const types = ACT_TYPES.filter((type) => familyOf(type) === family);
      expect(FAMILY_LABELS[family].types.split(", ").sort()).toEqual(
        types.map((type) => type.replace("-", " ")).sort(),
      );
    }
  });
});

describe("parts", () => {
  test("a part holds its statements' edges and actors and nothing else", () => {
    const part = partOf(scene, ({ family }) => family === "refuse");
    expect(part.statements.map(({ type }) => type)).toEqual(["reject", "rule-out", "deny"]);
    expect(part.edges.every(({ statement }) => part.statements.some(({ id }) => id === statement))).toBe(true);
    expect(part.actors.map(({ id }) => id)).toEqual(["GreenOrla", "HelixMining", "MiraSolen", "RiverUnion", "Sund", "TomaszVeld"]);
  }); // prettier-ignore

  test("the ranked start takes the most involved and leaves optional ones for last", () => {
    const top = ranked(scene, 5);
    expect(top.statements).toHaveLength(5);
    expect(top.statements.some(({ label }) => label === "Weekly tariff ceasefire")).toBe(true);
    expect(ranked(scene, scene.statements.length - 1).statements.some(({ optional }) => optional)).toBe(
      false,
    );
  });
});

test("the same facts give the same bytes, in whatever order they come", () => {
  const shuffled = { documents: facts.documents.toReversed(), actors: facts.actors.toReversed() };
  expect(JSON.stringify(buildScene(shuffled))).toBe(JSON.stringify(scene));
  expect(JSON.parse(JSON.stringify(scene))).toEqual(scene);
});

/** The story with its acts changed, document by document. */
function edit(change: (act: Act<Reference>, acts: readonly Act<Reference>[]) => Act<Reference>): Facts {
  return { ...facts, documents: facts.documents.map((document) => ({ ...document, acts: document.acts.map((act) => change(act, document.acts)) })) };
} // prettier-ignore
