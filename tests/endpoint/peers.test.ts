/** Clients of other makers get the rows that the library gives. */

import { execFile, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openGraph, readGraph, type Graph } from "../../src/index.ts";
import { newFolder, remove, sessionIn } from "../cli/session.ts";
import { exampleTurtle } from "../ontology/example.ts";
import { canServe, serving, type Serving } from "./serving.ts";

const QUERIES = [
  "SELECT ?whom { actor:MaraLind pledge:accuses/rdfs:label ?whom }",
  "SELECT ?s ?l { ?s a pledge:State ; rdfs:label ?l }",
  "SELECT ?k ?d ?n { ?k pledge:deadline ?d ; pledge:status/skos:notation ?n }",
  "SELECT ?k (COUNT(?e) AS ?n) { ?k a pledge:Commitment ; pledge:evidence ?e } GROUP BY ?k",
  "SELECT ?k ?l ?d { ?k a pledge:Commitment ; rdfs:label ?l OPTIONAL { ?k pledge:deadline ?d } }",
  "SELECT (COUNT(DISTINCT ?a) AS ?n) { ?a a pledge:SpeechAct }",
  "SELECT ?g (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } } GROUP BY ?g",
  'SELECT ?l { ?s rdfs:label ?l FILTER(LANGMATCHES(LANG(?l), "en") && CONTAINS(?l, "e")) }',
  "SELECT ?a ?b { ?a pledge:accuses|pledge:promises ?b }",
  "SELECT ?nothing { ?nothing pledge:nothing ?at_all }",
];
/** Clients do not know the prefixes that we preset. */
const PREFIXES = `PREFIX pledge: <https://w3id.org/pledgegraph/ns#> PREFIX actor: <https://w3id.org/pledgegraph/actor/>
  PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> PREFIX skos: <http://www.w3.org/2004/02/skos/core#> `;

/** A row as text that compares: names in order, each with its value, language and datatype. */
type Row = string;
interface Cell {
  readonly value: string;
  readonly "xml:lang"?: string;
  readonly datatype?: string;
}
const XSD_STRING = "http://www.w3.org/2001/XMLSchema#string";
const row = (cells: Readonly<Record<string, Cell>>): Row =>
  Object.entries(cells)
    .map(([name, cell]) =>
      [
        name,
        cell.value,
        cell["xml:lang"] ?? "",
        cell.datatype === XSD_STRING ? "" : (cell.datatype ?? ""),
      ].join(" | "),
    )
    .toSorted()
    .join("\n");
const rowsOf = (json: string): Row[] =>
  (JSON.parse(json) as { results: { bindings: Record<string, Cell>[] } }).results.bindings
    .map(row)
    .toSorted();

const LANG_STRING = "http://www.w3.org/1999/02/22-rdf-syntax-ns#langString";
async function expected(graph: Graph, query: string): Promise<Row[]> {
  const result = await graph.sparql(query);
  if (result.form !== "SELECT") throw new Error("rows only");
  return result.rows
    .map((terms) =>
      row(
        Object.fromEntries(
          Object.entries(terms).map(([name, term]) => [
            name,
            term.termType === "Literal"
              ? {
                  value: term.value,
                  "xml:lang": term.language,
                  ...(term.datatype.value === LANG_STRING ? {} : { datatype: term.datatype.value }),
                }
              : { value: term.value },
          ]),
        ),
      ),
    )
    .toSorted();
}

/** The server is in this process: it can only answer while we wait. */
function output(program: string, argv: readonly string[], cwd?: string): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(
      program,
      argv,
      { encoding: "utf8", maxBuffer: 1e8, ...(cwd === undefined ? {} : { cwd }) },
      (error, stdout) => {
        if (error) reject(new Error(`${program}: ${error.message}`, { cause: error }));
        else resolve(stdout);
      },
    );
  });
}

const WRAPPER = `
import json, sys
from SPARQLWrapper import SPARQLWrapper, JSON, POST
client = SPARQLWrapper(sys.argv[1])
client.setReturnFormat(JSON)
answers = []
for number, query in enumerate(json.loads(sys.argv[2])):
    client.setQuery(query)
    client.setMethod(POST if number % 2 else "GET")
    answers.append(client.query().convert())
print(json.dumps(answers))`;

/** It asks the endpoint for patterns and joins them itself, and streams JSON rows. */
const COMUNICA = `
import { QueryEngine } from "@comunica/query-sparql";
const [, address, queries] = process.argv;
const engine = new QueryEngine();
const answers = [];
for (const query of JSON.parse(queries)) {
  const result = await engine.query(query, { sources: [{ type: "sparql", value: address }] });
  const { data } = await engine.resultToString(result, "application/sparql-results+json");
  answers.push(JSON.parse((await data.toArray()).join("")));
}
console.log(JSON.stringify(answers));`;

const hasCurl = spawnSync("curl", ["--version"]).status === 0;
const hasWrapper = spawnSync("/usr/bin/python3", ["-c", "import SPARQLWrapper"]).status === 0;
const hasComunica = existsSync("tests/peers/node_modules/@comunica/query-sparql");

describe.skipIf(!canServe)(`peers ${canServe ? "" : "NOT BUILT: SKIPPED"}`, () => {
  const graph = openGraph(readGraph(exampleTurtle, "turtle"));
  const folder = newFolder();
  let server: Serving;
  let address: string;
  beforeAll(async () => {
    const { file } = sessionIn(folder);
    server = await serving([file("example.ttl", exampleTurtle)]);
    address = `${server.url}sparql`;
  });
  afterAll(async () => {
    await server.stop();
    remove(folder);
  });
  const compare = async (answers: readonly Row[][]) => {
    expect(answers).toHaveLength(QUERIES.length);
    for (const [i, query] of QUERIES.entries())
      expect(answers[i], query).toEqual(await expected(graph, query));
  };

  test("the queries find something, but for the last", async () => {
    const counts = await Promise.all(QUERIES.map(async (query) => (await expected(graph, query)).length));
    expect(counts.map((count) => count > 0)).toEqual(QUERIES.map((_, i) => i < QUERIES.length - 1));
  });

  test.skipIf(!hasCurl)(`curl ${hasCurl ? "" : "NOT FOUND: SKIPPED"}`, async () => {
    const answers: Row[][] = [];
    for (const query of QUERIES) {
      const argv = ["-sS", "--fail", "-H", "Accept: application/sparql-results+json", "--data-urlencode", `query=${query}`, address];
      answers.push(rowsOf(await output("curl", argv)));
    }
    await compare(answers);
  }); // prettier-ignore

  test.skipIf(!hasWrapper)(`SPARQLWrapper ${hasWrapper ? "" : "NOT FOUND: SKIPPED"}`, async () => {
    const queries = JSON.stringify(QUERIES.map((query) => PREFIXES + query));
    const answers = JSON.parse(
      await output("/usr/bin/python3", ["-c", WRAPPER, address, queries]),
    ) as object[];
    await compare(answers.map((answer) => rowsOf(JSON.stringify(answer))));
  });

  test.skipIf(!hasComunica)(`Comunica ${hasComunica ? "" : "NOT FOUND: SKIPPED"}`, async () => {
    const queries = JSON.stringify(QUERIES.map((query) => PREFIXES + query));
    const argv = ["--input-type=module", "-e", COMUNICA, address, queries];
    const answers = JSON.parse(await output(process.execPath, argv, "tests/peers")) as object[];
    await compare(answers.map((answer) => rowsOf(JSON.stringify(answer))));
  });
});
