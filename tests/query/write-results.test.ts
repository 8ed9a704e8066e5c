/** The W3C's forms of an answer, beside what Oxigraph writes for the same query. */
import * as oxigraph from "oxigraph";
import { describe, expect, test } from "vitest";
import { openGraph, readGraph, RESULT_FORMATS, SparqlError, writeResults } from "../../src/index.ts";
import { exampleTurtle } from "../ontology/example.ts";

const graph = openGraph([]);
const QUERIES: readonly (readonly [name: string, query: string])[] = [
  ["IRIs and texts", `SELECT ?a ?b { VALUES (?a ?b) { (<http://a/> "x") ("x"@fr UNDEF) ("" "é😀") } }`],
  [
    "quotation marks, commas, tabs and line ends",
    String.raw`SELECT ?a ?b { VALUES (?a ?b) { ("say \"no\"" "a,b") ("a\tb" "a\r\nb\\") } }`,
  ],
  ["numbers", "SELECT ?a ?b { VALUES (?a ?b) { (1 -1.5) (1.0E6 true) (+7 0) } }"],
  ["typed texts", `SELECT ?a { VALUES ?a { "2026-05-04"^^xsd:date "x"^^<urn:type> } }`],
  ["what a spreadsheet would run", `SELECT ?a { VALUES ?a { "=cmd()" "@a" "+1" "-5" "-a" } }`],
  ["no row", "SELECT ?a ?b { VALUES (?a ?b) { } }"],
];

/** The same query on Oxigraph alone, written by it. */
function byOxigraph(query: string, format: string): string {
  const prefixes = "PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> ";
  return new oxigraph.Store().query(prefixes + query, { results_format: format }) as string;
}

describe("as Oxigraph writes them", () => {
  test.each(QUERIES)("%s, CSV and TSV", async (_name, query) => {
    const result = await graph.sparql(query);
    expect(writeResults(result, "csv")).toBe(byOxigraph(query, "text/csv"));
    expect(writeResults(result, "tsv")).toBe(byOxigraph(query, "text/tab-separated-values"));
  });

  test.each([...QUERIES, ["yes or no", "ASK { }"] as const])("%s, JSON", async (_name, query) => {
    const json = JSON.parse(writeResults(await graph.sparql(query), "json")) as unknown;
    expect(json).toEqual(JSON.parse(byOxigraph(query, "application/sparql-results+json")));
  });
});

test("blank nodes are marked as such", async () => {
  const result = await graph.sparql("SELECT ?a { BIND(BNODE() AS ?a) }");
  const [row] = result.form === "SELECT" ? result.rows : [];
  const label = row?.["a"]?.value ?? "";
  expect(label).not.toBe("");
  expect(writeResults(result, "csv")).toBe(`a\r\n_:${label}\r\n`);
  expect(writeResults(result, "tsv")).toBe(`?a\n_:${label}\n`);
  expect(JSON.parse(writeResults(result, "json"))).toMatchObject({
    results: { bindings: [{ a: { type: "bnode", value: label } }] },
  });
});

test("only a person's spreadsheet gets what would be a formula in another form", async () => {
  const result = await graph.sparql(`SELECT ?a { VALUES ?a { "=cmd()" "-5" "-5a" "\\tx" "x=1" } }`);
  expect(writeResults(result, "csv")).toBe("a\r\n=cmd()\r\n-5\r\n-5a\r\n\tx\r\nx=1\r\n");
  expect(writeResults(result, "csv", { spreadsheet: true })).toBe(
    "a\r\n'=cmd()\r\n-5\r\n'-5a\r\n'\tx\r\nx=1\r\n",
  );
});

test.each([
  ["ASK { }", "csv", /The answer of ASK cannot be CSV: use JSON/],
  ["ASK { }", "tsv", /use JSON/],
  ["CONSTRUCT WHERE { ?s ?p ?o }", "json", /The answer of CONSTRUCT cannot be JSON: use Turtle/],
  ["DESCRIBE <urn:a>", "csv", /use Turtle/],
  ["ASK { }", "turtle", /The answer of ASK cannot be Turtle: use JSON/],
  ["SELECT * { }", "turtle", /use JSON, CSV or TSV/],
] as const)("%s has no %s", async (query, format, message) => {
  const result = await graph.sparql(query);
  expect(() => writeResults(result, format)).toThrow(message);
  expect(() => writeResults(result, format)).toThrow(SparqlError);
});

test("graphs are Turtle: sorted, each statement once, direct edges too", async () => {
  const example = openGraph(readGraph(exampleTurtle, "turtle"));
  const query =
    "CONSTRUCT { ?a pledge:accuses ?b . ?b a pledge:Organization ; rdfs:label ?l } WHERE { ?a pledge:accuses ?b . ?b rdfs:label ?l }";
  expect(writeResults(await example.sparql(query), "turtle")).toBe(
    [
      "@prefix actor: <https://w3id.org/pledgegraph/actor/>.",
      "@prefix pledge: <https://w3id.org/pledgegraph/ns#>.",
      "@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>.",
      "@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#>.",
      "",
      "actor:BlueLine a pledge:Organization;",
      '    rdfs:label "Blue Line"@en.',
      "actor:MaraLind pledge:accuses actor:BlueLine.",
      "",
    ].join("\n"),
  );
  const all = await example.construct("CONSTRUCT WHERE { ?s ?p ?o }");
  const text = writeResults(
    { form: "CONSTRUCT", quads: [...all, ...all].toReversed(), truncated: false },
    "turtle",
  );
  expect(text).toBe(writeResults({ form: "CONSTRUCT", quads: all, truncated: false }, "turtle"));
  expect(readGraph(text, "turtle")).toHaveLength(new Set(all.map((quad) => JSON.stringify(quad))).size);
});

test("each format has its media type", () => {
  expect(
    Object.entries(RESULT_FORMATS).map(([name, { mediaType }]) => [name, mediaType.split(";")[0]]),
  ).toEqual([
    ["json", "application/sparql-results+json"],
    ["csv", "text/csv"],
    ["tsv", "text/tab-separated-values"],
    ["turtle", "text/turtle"],
  ]);
});
