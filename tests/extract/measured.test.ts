import { describe, expect, test } from "vitest";
import { estimate, moduleOf, WEIGHT, type Case } from "../../data/extraction/estimate.ts";
import { readList } from "../../data/extraction/measure-rules.ts";
import { withConfidence } from "../../src/extract/confidence.ts";
import { MEASURED } from "../../src/extract/measured.generated.ts";
import { assertFacts, exporterFor, extractFacts, makeSource, toPrediction } from "../../src/index.ts";
import type { Act, Commitment } from "../../src/types.ts";
import { english } from "../english.ts";
import { factsIn } from "../find.ts";

const cases = (rule: string, type: string, right: number, of: number): readonly Case[] =>
  Array.from({ length: of }, (_, i) => ({ rule, type, right: i < right }));

describe("the estimate", () => {
  test("begins with what is known of all, and gives way to the counts", () => {
    // all: 15 of 20, 0.75; a: (9 + 3.75) / 15; its type: (9 + 5 * 0.85) / 15; b: (6 + 3.75) / 15
    const measures = estimate([...cases("a", "pledge", 9, 10), ...cases("b", "urge", 6, 10)]);
    expect(WEIGHT).toBe(5);
    expect(
      measures.map(({ rule, type = "", right, of, precision }) => [rule, type, right, of, precision]),
    ).toEqual([
      ["a", "", 9, 10, 0.85],
      ["a", "pledge", 9, 10, 0.88],
      ["b", "", 6, 10, 0.65],
      ["b", "urge", 6, 10, 0.62],
    ]);
  });

  test("a type with four cases speaks through its rule alone", () => {
    const measures = estimate([...cases("a", "pledge", 4, 4), ...cases("a", "urge", 5, 5)]);
    expect(measures.map(({ type }) => type)).toEqual([undefined, "urge"]);
  });

  test("nothing measured, nothing estimated", () => {
    expect(estimate([])).toEqual([]);
  });

  test("the same cases in any order make the same module", () => {
    const all = [...cases("b", "urge", 6, 10), ...cases("a", "pledge", 9, 10)];
    const written = (some: readonly Case[]): string =>
      moduleOf({ documents: 2, acts: estimate(some), commitments: [] });
    expect(written(all.toReversed())).toBe(written(all));
    expect(written(all)).toContain('    { rule: "a", type: "pledge", right: 9, of: 10, precision: 0.88 },\n');
  });
});

describe("the list of documents", () => {
  test("one id a line, comments apart", () => {
    expect(readList("# unseen\na\n\nb # second\n", ["a", "b", "c"])).toEqual(["a", "b"]);
  });
  test("an id of nothing is refused", () => {
    expect(() => readList("a\nx\n", ["a"])).toThrow('"x" is no document');
  });
});

describe("what was measured", () => {
  test.each(["acts", "commitments"] as const)(
    "%s: counts and precisions are possible, sorted, each once",
    (list) => {
      const keys = MEASURED[list].map(({ rule, type = "" }) => `${rule} ${type}`);
      expect(keys).toEqual([...new Set(keys)].sort());
      for (const { right, of, precision } of MEASURED[list]) {
        expect(right).toBeLessThanOrEqual(of);
        expect(precision).toBeGreaterThan(0);
        expect(precision).toBeLessThan(1);
      }
    },
  );
  test("on documents enough to say something", () => {
    expect(MEASURED.documents).toBeGreaterThan(10);
    expect(MEASURED.acts.length).toBeGreaterThan(5);
  });
});

describe("confidence", () => {
  const of = (rule: string, type: Act["type"]): number | undefined => {
    const act = { id: "a", rule, type, commitment: "k" } as unknown as Act;
    const commitment = { id: "k", rule } as unknown as Commitment;
    const { acts, commitments } = withConfidence({ acts: [act], commitments: [commitment] });
    expect(Object.hasOwn(acts[0]!, "confidence")).toBe(acts[0]?.confidence !== undefined);
    expect(Object.hasOwn(commitments[0]!, "confidence")).toBe(commitments[0]?.confidence !== undefined);
    return acts[0]?.confidence;
  };
  const measured = (rule: string, type?: string): number | undefined =>
    MEASURED.acts.find((one) => one.rule === rule && one.type === type)?.precision;

  test("is the precision of rule and type, else of the rule, else absent", () => {
    expect(measured("cue-verb", "reaffirm")).toBeDefined();
    expect(measured("cue-verb", "threaten")).toBeUndefined();
    expect(of("cue-verb", "reaffirm")).toBe(measured("cue-verb", "reaffirm"));
    expect(of("cue-verb", "threaten")).toBe(measured("cue-verb"));
    expect(of("somebody-else’s", "urge")).toBeUndefined();
  });

  test("reaches facts, graph and JSON", () => {
    const { document } = factsIn("The harbour board pledged 5 million euros.");
    const wanted = measured("cue-verb", "pledge");
    expect(document.acts.map(({ rule, confidence }) => [rule, confidence])).toEqual([["cue-verb", wanted]]);
    const [commitment] = document.commitments;
    expect(commitment?.confidence).toBe(
      MEASURED.commitments.find(({ rule, type }) => rule === "cue-verb" && type === "pledge")?.precision,
    );
    const source = makeSource("a", "The harbour board pledged 5 million euros.");
    const { facts } = extractFacts([source], { analyser: english });
    const turtle = exporterFor("turtle").write(assertFacts(facts));
    expect(turtle).toContain(`pledge:confidence ${wanted}`);
    const json = toPrediction(facts.documents[0]!, facts.actors) as { acts: { confidence: number }[] };
    expect(json.acts.map(({ confidence }) => confidence)).toEqual([wanted]);
  });
});
