import { describe, expect, test } from "vitest";
import { readGraph } from "../../src/export/index.ts";
import { assertFacts } from "../../src/graph/assert.ts";
import { openGraph, type SparqlResult } from "../../src/query/index.ts";
import { wellFacts } from "../graph/well-facts.ts";
import { exampleTurtle } from "../ontology/example.ts";

const graph = openGraph(readGraph(exampleTurtle, "turtle"));

function rows(result: SparqlResult): string[][] {
  if (result.form !== "SELECT") throw new Error(`a ${result.form} has no rows`);
  return result.rows.map((row) => result.variables.map((name) => row[name]?.value ?? "-"));
}

describe("the four forms", () => {
  test("SELECT, with our prefixes preset and edges to follow", async () => {
    const result = await graph.sparql(`SELECT ?whom { actor:MaraLind pledge:accuses/rdfs:label ?whom }`);
    expect(rows(result)).toEqual([["Blue Line"]]);
    expect(result).toMatchObject({ form: "SELECT", variables: ["whom"], truncated: false });
  });

  test("SELECT gives terms, and leaves out what is unbound", async () => {
    const result = await graph.sparql(
      `SELECT ?d ?n ?l ?u { ?k pledge:deadline ?d ; pledge:status/skos:notation ?n ; rdfs:label ?l }`,
    );
    const [row] = result.form === "SELECT" ? result.rows : [];
    expect(row?.["d"]).toMatchObject({
      termType: "Literal",
      value: "2031-06-30",
      datatype: { value: "http://www.w3.org/2001/XMLSchema#date" },
    });
    expect(row?.["l"]).toMatchObject({ language: "en" });
    expect(Object.keys(row ?? {})).not.toContain("u");
  });

  test("SELECT without a row still has its variables", async () => {
    expect(await graph.sparql("SELECT ?x ?y { ?x pledge:nothing ?y }")).toEqual({
      form: "SELECT",
      variables: ["x", "y"],
      rows: [],
      truncated: false,
    });
  });

  test("SELECT * names variables in the order of the query", async () => {
    expect(
      await graph.sparql("SELECT * { ?whom a pledge:State ; rdfs:label ?label . ?a ?whom_not ?whom }"),
    ).toMatchObject({
      variables: ["whom", "label", "a", "whom_not"],
    });
  });

  test("ASK", async () => {
    expect(await graph.sparql("ASK { actor:MaraLind pledge:accuses actor:BlueLine }")).toEqual({
      form: "ASK",
      boolean: true,
    });
    expect(
      await graph.sparql(
        "# SELECT is not meant\nPREFIX select: <http://select/> ASK { actor:BlueLine pledge:accuses ?x }",
      ),
    ).toEqual({ form: "ASK", boolean: false });
  });

  test("CONSTRUCT and DESCRIBE", async () => {
    const made = await graph.sparql("CONSTRUCT { ?b pledge:relatesTo ?a } WHERE { ?a pledge:accuses ?b }");
    expect(made.form === "CONSTRUCT" && made.quads.map(({ subject }) => subject.value)).toEqual([
      "https://w3id.org/pledgegraph/actor/BlueLine",
    ]);
    const described = await graph.sparql("DESCRIBE actor:Norland");
    expect(described).toMatchObject({ form: "DESCRIBE" });
    expect(described.form === "DESCRIBE" && described.quads.length).toBeGreaterThan(1);
  });

  test("a limit cuts, and says so", async () => {
    const cut = await graph.sparql("SELECT ?s { ?s a pledge:SpeechAct }", { limit: 5 });
    expect([rows(cut).length, cut.form === "SELECT" && cut.truncated]).toEqual([5, true]);
    expect(await graph.sparql("CONSTRUCT WHERE { ?s a pledge:SpeechAct }", { limit: 5 })).toMatchObject({
      truncated: true,
    });
    expect(await graph.sparql("SELECT ?s { ?s a pledge:SpeechAct }", { limit: 12 })).toMatchObject({
      truncated: false,
    });
  });
});

describe("the dataset", () => {
  test("has statements, edges and ontology apart, and their union by default", async () => {
    const found = rows(
      await graph.sparql("SELECT ?g (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } } GROUP BY ?g ORDER BY ?g"),
    );
    expect(found.map(([name]) => name)).toEqual([
      "https://w3id.org/pledgegraph/graph/edges",
      "https://w3id.org/pledgegraph/ns",
    ]);
    expect(rows(await graph.sparql("SELECT ?t { ?t pledge:edge pledge:accuses }"))).toHaveLength(1);
  });

  test("FROM is heeded, and not mistaken", async () => {
    const edges = await graph.sparql(
      "SELECT ?s FROM <https://w3id.org/pledgegraph/graph/edges> { ?s ?p ?o }",
    );
    expect(rows(edges)).toHaveLength(16);
    const words = [
      'SELECT ?s { ?s rdfs:label "timetable"@en . FILTER(?s != "take from <x>") }',
      "# from here on\nSELECT ?s { ?s rdfs:label 'timetable'@en }",
      'SELECT ?from { ?from rdfs:label """timetable"""@en }',
      "PREFIX from: <http://from/> SELECT ?s { ?s rdfs:label 'timetable'@en MINUS { ?s from:from from:x } }",
    ];
    for (const query of words) expect(rows(await graph.sparql(query)), query).toHaveLength(1);
  });

  test("sums decimals and keeps no fact twice", async () => {
    const sum = openGraph(assertFacts(wellFacts)).sparql(
      "SELECT (SUM(?v) AS ?sum) { ?k pledge:amount/schema:value ?v }",
    );
    expect(rows(await sum)).toEqual([["2500000"]]);
  });

  test("the user's own prefix wins", async () => {
    const own = await graph.sparql(
      "PREFIX pledge: <https://w3id.org/pledgegraph/actor/> ASK { pledge:MaraLind ?p ?o }",
    );
    expect(own).toEqual({ form: "ASK", boolean: true });
  });
});

describe("what is refused", () => {
  test.each([
    [
      "a misspelt keyword",
      "SELEC ?x { ?x ?y ?z }",
      /^Syntax error in the query at line 1, column 1: SELEC is no keyword: is SELECT meant\?/,
    ],
    [
      "a missing object, with line and column",
      "SELECT ?x {\n  ?x ?y }",
      /at line 2, column 9: something is missing before this }.*\n {2}2 \| {3}\?x \?y }\n {4}\| {9}\^$/,
    ],
    [
      "an unknown prefix",
      "SELECT ?x { ?x foo:bar ?z }",
      /unknown prefix foo: – declare it with PREFIX, or use one of act, actor, /,
    ],
    ["LOAD", "LOAD <http://localhost:9/x>", /a graph can be asked, not changed: begin with SELECT/],
    ["INSERT", "PREFIX a: <http://a/>\nINSERT DATA { a:a a:a a:a }", /a graph can be asked, not changed/],
    [
      "SERVICE",
      "SELECT * { SERVICE <http://localhost:9/> { ?s ?p ?o } }",
      /fetch nothing. Leave SERVICE out/,
    ],
  ])("%s", async (_name, query, message) => {
    await expect(graph.sparql(query)).rejects.toThrow(message);
  });

  test("SERVICE SILENT and FROM give nothing, and fetch nothing", async () => {
    const silent = await graph.sparql("SELECT ?s { SERVICE SILENT <http://localhost:9/> { ?s ?p ?o } }");
    expect(silent.form === "SELECT" && silent.rows).toEqual([{}]);
    expect(rows(await graph.sparql("SELECT ?s FROM <http://localhost:9/x> { ?s ?p ?o }"))).toEqual([]);
  });

  test("a query after a bad one runs", async () => {
    await expect(graph.sparql("nonsense")).rejects.toThrow("Syntax error");
    expect(await graph.sparql("ASK { ?s ?p ?o }")).toMatchObject({ boolean: true });
  });

  test.each([
    ["quotation marks that are escaped and never closed", `SELECT "${'\\"'.repeat(60_000)}`],
    ["three quotation marks, never closed", `SELECT """${'"" '.repeat(60_000)}`],
    ["a word", "a".repeat(120_000)],
    ["angle brackets", "<a".repeat(60_000)],
    ["spaces", `SELECT${" ".repeat(120_000)}x`],
  ])("a long query of %s is refused at once", { timeout: 3000 }, async (_name, query) => {
    await expect(graph.sparql(query)).rejects.toThrow("Syntax error");
  });
});
