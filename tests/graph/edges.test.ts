import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readGraph } from "../../src/export/read-graph.ts";
import { assertFacts } from "../../src/graph/assert.ts";
import { deriveEdges } from "../../src/graph/edges.ts";
import { openSparql } from "../../src/query/sparql.ts";
import type { Act, Commitment, Facts, Reference } from "../../src/types.ts";
import { exampleTurtle, shortName } from "../ontology/example.ts";
import { arbitraryFacts } from "./arbitrary-facts.ts";

const q16 = readFileSync(new URL("../../ontology/queries/Q16-edges.rq", import.meta.url), "utf8");

async function bySparql(quads: Parameters<typeof openSparql>[0]): Promise<string[]> {
  const result = (await openSparql(quads)).query(q16);
  if (result.form !== "CONSTRUCT") throw new Error("Q16 constructs");
  const lines = result.quads.map(
    ({ subject, predicate, object }) => `${subject.value} ${predicate.value} ${object.value}`,
  );
  return [...new Set(lines)].sort();
}

const byFunction = (quads: Parameters<typeof deriveEdges>[0]): string[] =>
  deriveEdges(quads).map(({ actor, property, object }) => `${actor.value} ${property.value} ${object.value}`);

describe("direct edges are those of Q16 run by Oxigraph", () => {
  test("on the hand-made graph", async () => {
    const quads = readGraph(exampleTurtle, "turtle");
    expect(byFunction(quads)).toEqual(await bySparql(quads));
    expect(byFunction(quads)).toHaveLength(16);
  });

  test("on any graph, with reports in circles", async () => {
    let found = 0;
    await fc.assert(
      fc.asyncProperty(arbitraryFacts, async (facts) => {
        const quads = assertFacts(facts);
        const edges = byFunction(quads);
        found += edges.length;
        expect(edges).toEqual(await bySparql(quads));
      }),
      { numRuns: 60, seed: 20 },
    );
    expect(found).toBeGreaterThan(50);
  });
});

// ------------------------------------------------------------------- one rule a row

const span = { start: 0, end: 3, quote: "She" };
const by = (actor: string): Reference => ({ actor, text: "She", basis: "named", span });
const act: Act<Reference> = {
  id: "act-0-3", type: "announce", sentence: 1, evidence: [span], cue: span, actors: [by("Ada")], addressees: [], targets: [],
  content: "A well is dug", polarity: "positive", modality: "planned", certainty: "certain", voice: "narrated", distanced: false,
  reports: [], optional: false, rule: "test",
}; // prettier-ignore
const commitment: Commitment<Reference> = {
  id: "commitment-0-3", label: "a well", content: "A well is dug", evidence: [span], committers: [by("Ada")], beneficiaries: [],
  targets: [], conditions: [], status: "proposed", polarity: "positive", modality: "planned", certainty: "certain",
  testable: true, optional: false, rule: "test",
}; // prettier-ignore

function edgesOf(
  acts: readonly Partial<Act<Reference>>[],
  commitments: readonly Partial<Commitment<Reference>>[] = [],
): string[] {
  const facts: Facts = {
    documents: [
      {
        source: { id: "a", genre: "news", speakers: [] },
        hash: "0".repeat(64),
        sentences: [],
        acts: acts.map((change, i) => ({ ...act, id: `act-${i}`, ...change })),
        commitments: commitments.map((change, i) => ({ ...commitment, id: `k-${i}`, ...change })),
      },
    ],
    actors: [],
  };
  return deriveEdges(assertFacts(facts)).map(({ actor, property, object }) =>
    [actor, property, object].map(({ value }) => value.replace(/.*(\/actor\/|#|doc\/0+-)/, "")).join(" "),
  );
}

describe("what gives an edge, and what does not", () => {
  test.each<[string, Partial<Act<Reference>>[], Partial<Commitment<Reference>>[], string[]]>([
    ["an announcement of a commitment", [{ commitment: "k-0" }], [{}], ["Ada announces k-0"]],
    ["two actors", [{ commitment: "k-0", actors: [by("Ada"), by("Bo")] }], [{}], ["Ada announces k-0", "Bo announces k-0"]],
    ["an announcement without a commitment", [{}], [], []],
    ["a statement", [{ type: "state", commitment: "k-0" }], [{}], []],
    ["a negative pledge", [{ type: "pledge", polarity: "negative", commitment: "k-0" }], [{}], ["Ada rulesOut k-0"]],
    ["a rejection is negative by itself", [{ type: "reject", polarity: "negative", commitment: "k-0" }], [{}], ["Ada rejects k-0"]],
    ["an accusation", [{ type: "accuse", targets: [by("Bo")] }], [], ["Ada accuses Bo"]],
    ["a negative accusation stays one", [{ type: "accuse", polarity: "negative", targets: [by("Bo")] }], [], ["Ada accuses Bo"]],
    ["an accusation of nobody", [{ type: "accuse" }], [], []],
    ["an accusation that reports a pledge", [{ type: "accuse", reports: ["act-1"] }, { type: "state", commitment: "k-0" }], [{}], []],
    ["a call on somebody", [{ type: "urge", addressees: [by("Bo")] }], [], ["Ada urges Bo"]],
    ["a report of a report", [{ reports: ["act-1"] }, { type: "state", reports: ["act-2"] }, { type: "state", commitment: "k-0" }], [{}], ["Ada announces k-0"]],
    ["a report of a refusal", [{ reports: ["act-1"] }, { type: "rule-out", polarity: "negative", actors: [by("Bo")], commitment: "k-0" }], [{}], ["Ada rulesOut k-0", "Bo rulesOut k-0"]],
    ["a report of itself", [{ reports: ["act-0"] }], [], []],
    ["an optional act", [{ commitment: "k-0", optional: true }], [{}], []],
    ["a standing commitment", [], [{ status: "announced" }], ["Ada committedTo k-0"]],
    ["a proposed one", [], [{ status: "proposed" }], []],
    ["a broken one was made", [], [{ status: "broken" }], ["Ada committedTo k-0"]],
    ["a withdrawn one", [], [{ status: "withdrawn" }], []],
    ["a rejected one", [], [{ status: "rejected" }], []],
    ["a commitment not to", [], [{ status: "announced", polarity: "negative" }], []],
    ["an optional commitment", [], [{ status: "announced", optional: true }], []],
  ])("%s", (_name, acts, commitments, edges) => {
    expect(edgesOf(acts, commitments)).toEqual(edges);
  }); // prettier-ignore

  test("an edge names all acts that make it", () => {
    const edge = deriveEdges(readGraph(exampleTurtle, "turtle")).find(({ property }) =>
      property.value.endsWith("#announces"),
    );
    expect(edge?.because.map(shortName)).toEqual(["D1-act-news"]);
    const [doubled] = deriveEdges(
      assertFacts({
        documents: [
          {
            source: { id: "a", genre: "news", speakers: [] },
            hash: "0".repeat(64),
            sentences: [],
            acts: [
              { ...act, commitment: "k" },
              { ...act, id: "act-5-6", commitment: "k" },
            ],
            commitments: [{ ...commitment, id: "k" }],
          },
        ],
        actors: [],
      }),
    );
    expect(doubled?.because).toHaveLength(2);
  });
});
