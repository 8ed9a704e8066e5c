/** What is written in RDF is read back as the same graph: by n3, by Oxigraph, by rapper. */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { DataFactory } from "n3";
import { Store as Oxigraph } from "oxigraph";
import { describe, expect, test } from "vitest";
import { exporterFor, readGraph } from "../../src/export/index.ts";
import { assertFacts } from "../../src/graph/assert.ts";
import { ntriplesTerm } from "../../src/graph/ntriples-term.ts";
import { readFacts } from "../../src/graph/read.ts";
import { createStore } from "../../src/graph/store.ts";
import { sortFacts } from "../../src/graph/order.ts";
import { arbitraryFacts } from "../graph/arbitrary-facts.ts";
import { wellFacts } from "../graph/well-facts.ts";

type Quads = readonly ReturnType<typeof readGraph>[number][];
const triples = (quads: Iterable<Quads[number]>): string[] =>
  [
    ...new Set(
      [...quads].map(({ subject, predicate, object }) =>
        [subject, predicate, object].map(ntriplesTerm).join(" "),
      ),
    ),
  ].sort();

describe.each(["turtle", "trig", "ntriples", "nquads"])("%s", (format) => {
  test("reads back to the same triples", () => {
    fc.assert(
      fc.property(arbitraryFacts, (facts) => {
        const quads = assertFacts(facts);
        const read = readGraph(exporterFor(format).write(quads), format);
        expect(triples(read)).toEqual(triples(createStore(quads)));
      }),
      { numRuns: 25 },
    );
  });

  test("reads back to the same facts", () => {
    const read = readGraph(exporterFor(format).write(assertFacts(wellFacts)), format);
    expect(readFacts(createStore(read))).toStrictEqual(sortFacts(wellFacts));
  });

  // Oxigraph makes xsd:integer of its subtypes; nothing else may change.
  test("is read by Oxigraph, which keeps every lexical form", () => {
    const quads = assertFacts(wellFacts);
    const store = new Oxigraph();
    store.load(exporterFor(format).write(quads), { format: exporterFor(format).mediaType });
    const read = store
      .match()
      .map((quad) => [quad.subject, quad.predicate, quad.object].map(String).join(" "));
    expect([...new Set(read)].sort()).toEqual(
      triples(createStore(quads)).map((line) => line.replace("#nonNegativeInteger", "#integer")),
    );
  });
});

const rapper = spawnSync("rapper", ["--version"]).status === 0;
describe.skipIf(!rapper)(`rapper ${rapper ? "" : "NOT FOUND: SKIPPED"}`, () => {
  test.each(["turtle", "ntriples", "nquads"])(
    "reads %s without complaint, and counts as many triples as n3",
    (format) => {
      const file = join(mkdtempSync(join(tmpdir(), "pledgegraph-")), "graph");
      const text = exporterFor(format).write(assertFacts(wellFacts));
      writeFileSync(file, text);
      const { stderr } = spawnSync("rapper", ["-i", format, "-c", file], { encoding: "utf8" });
      expect(stderr).not.toMatch(/error|warning/i);
      expect(stderr).toContain(`returned ${readGraph(text, format).length} triples`);
    },
  );

  test("counts the triples of any Turtle like n3", () => {
    const file = join(mkdtempSync(join(tmpdir(), "pledgegraph-")), "graph.ttl");
    const sample = fc.sample(arbitraryFacts, { numRuns: 8, seed: 3 });
    for (const facts of sample) {
      // rapper knows no U+0000, which Turtle allows.
      const text = exporterFor("turtle").write(assertFacts(facts)).replaceAll("\\u0000", "");
      writeFileSync(file, text);
      const out = execFileSync("rapper", ["-q", "-i", "turtle", "-o", "ntriples", file], {
        encoding: "utf8",
        maxBuffer: 1e8,
      });
      expect(out.split("\n").length - 1).toBe(readGraph(text, "turtle").length);
    }
  });
});

describe("graphs", () => {
  const graphs = (format: string): string[] =>
    [
      ...new Set(
        readGraph(exporterFor(format).write(assertFacts(wellFacts)), format).map(({ graph }) => graph.value),
      ),
    ].sort();

  test.each([
    ["turtle", [""]],
    ["ntriples", [""]],
    [
      "trig",
      ["", "https://w3id.org/pledgegraph/doc/06f5cbb8949cc34e", "https://w3id.org/pledgegraph/graph/edges"],
    ],
    [
      "nquads",
      ["", "https://w3id.org/pledgegraph/doc/06f5cbb8949cc34e", "https://w3id.org/pledgegraph/graph/edges"],
    ],
  ])("of %s", (format, names) => {
    expect(graphs(format)).toEqual(names);
  });

  test("a document's graph holds its nodes and nothing shared", () => {
    const quads = readGraph(exporterFor("nquads").write(assertFacts(wellFacts)), "nquads");
    const document = quads.filter(({ graph }) => graph.value.includes("/doc/"));
    expect(document.every(({ subject, graph }) => subject.value.startsWith(graph.value))).toBe(true);
    expect(
      quads
        .filter(({ graph }) => graph.value === "")
        .every(({ subject }) => !subject.value.includes("/doc/")),
    ).toBe(true);
  });
});

describe("what cannot be written or read", () => {
  const good = DataFactory.namedNode("https://example.org/a");
  test.each([
    "https://example.org/a b",
    "https://example.org/>",
    'https://example.org/"',
    "https://example.org/\n",
    "a{b}",
  ])("the IRI %j", (iri) => {
    const quads = [DataFactory.quad(DataFactory.namedNode(iri), good, good)];
    for (const format of ["turtle", "ntriples", "trig", "nquads"]) {
      expect(() => exporterFor(format).write(quads)).toThrow("is no IRI");
    }
  });

  test.each([
    ["turtle", "<https://a.b> <https://a.b> .", "line 1"],
    ["turtle", "<a> <https://a.b> <https://a.b> .", "<a> is relative to nothing"],
    ["csv", "", 'cannot be read from "csv"'],
    ["toString", "", "cannot be read"],
  ])("%s %j", (format, text, message) => {
    expect(() => readGraph(text, format)).toThrow(message);
  });

  test("blank nodes of a hand-made file survive", () => {
    const quads = readGraph('_:x <https://a.b/p> "y" .', "turtle");
    expect(readGraph(exporterFor("turtle").write(quads), "turtle")).toHaveLength(1);
  });
});
