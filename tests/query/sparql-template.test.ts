/** Templates, and the methods of a graph that take them. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  iri,
  openGraph,
  openSparql,
  readGraph,
  sparql,
  SparqlError,
  type SparqlValue,
} from "../../src/index.ts";
import { queryText } from "../../src/query/sparql-template.ts";
import { sparqlTokens } from "../../src/query/sparql-tokens.ts";
import { exampleTurtle } from "../ontology/example.ts";

const graph = openGraph(readGraph(exampleTurtle, "turtle"));
const actor = (name: string) => graph.actors({ actor: name })[0]!;
const lind = actor("Mara Lind");
const norland = actor("Norland");

describe("what a template becomes", () => {
  test.each<[made: ReturnType<typeof sparql>, text: string]>([
    [sparql`?a ?b ${"c"} .`, '?a ?b "c" .'],
    [sparql`FILTER(?a=${5}&&?b<${6})`, "FILTER(?a= 5 &&?b< 6)"],
    [sparql`FILTER(?a < ${5}&&?b>${6})`, "FILTER(?a < 5 &&?b> 6)"],
    [sparql`LIMIT ${10}`, "LIMIT 10"],
    [sparql`VALUES ?x { ${["a", 1, lind]} }`, `VALUES ?x { "a" 1 <${lind.iri}> }`],
    [sparql`VALUES ?x { ${[]} }`, "VALUES ?x {  }"],
    [
      sparql`VALUES (?x ?y) { ${[1, 2].map((n) => sparql`(${n} ${-n})`)} }`,
      'VALUES (?x ?y) { (1 "-1"^^<http://www.w3.org/2001/XMLSchema#integer>) (2 "-2"^^<http://www.w3.org/2001/XMLSchema#integer>) }',
    ],
    [
      sparql`${"chat"}@fr ${"5"}^^${iri("xsd:integer")}`,
      '"chat"@fr "5"^^<http://www.w3.org/2001/XMLSchema#integer>',
    ],
    [sparql`${1}${2}`, "1  2"],
    [sparql`?a ${sparql`# why`} ?b`, "?a # why\n ?b"],
    [sparql`?a # not ${"now"}\n?b ${"yes"}`, '?a # not …\n?b "yes"'],
    [sparql``, ""],
  ])("%#", (made, text) => {
    expect(queryText(made)).toBe(text);
  });

  test.each<[name: string, make: () => unknown, message: RegExp]>([
    [
      "a value in double quotation marks",
      () => sparql`?x ?y "${"a"}"`,
      /^value 1 of the template stands in quotation marks: leave the marks out/,
    ],
    [
      "in single ones",
      () => sparql`?x ${1} 'is ${"a"}'`,
      /^value 2 of the template stands in quotation marks/,
    ],
    ["in three", () => sparql`"""\n"${"a"}"""`, /stands in quotation marks/],
    ["behind an escaped mark", () => sparql`"\\"${"a"}"`, /stands in quotation marks/],
    ["in angle brackets", () => sparql`<${"a"}>`, /stands in angle brackets: give the whole IRI as a value/],
    ["in an IRI", () => sparql`<https://example.org/${"a"}#b>`, /stands in angle brackets/],
    [
      "in a comparison that reads as an IRI",
      () => sparql`FILTER(?a <${5}&&?b>${6})`,
      /a < that compares has a space behind it/,
    ],
    ["behind a prefix", () => sparql`pledge:${"a"}`, /follows "pledge:" without a space/],
    ["behind a question mark", () => sparql`?${"a"}`, /follows "\?" without a space/],
    ["behind a variable", () => sparql`?x${5}`, /follows "\?x" without a space/],
    [
      "undefined",
      () => sparql`?x ?y ${undefined as unknown as string}`,
      /^value 1 of the template is undefined/,
    ],
    ["NaN in a list", () => sparql`${[1, NaN]}`, /^item 2 of value 1 of the template is NaN/],
    [
      "what looks like a fragment",
      () => sparql`${JSON.parse('{"text":"} DROP ALL"}') as string}`,
      /is an object that is no term/,
    ],
    ["an open string in a fragment", () => sparql`?x ?y "a`, /A string of the template is never closed/],
    ["a NUL", () => sparql`\0 ${1}`, /has a broken escape or a NUL/],
  ])("%s is refused", (_name, make, message) => {
    expect(make).toThrow(SparqlError);
    expect(make).toThrow(message);
  });

  test("no value changes the structure: the pieces beside it stay as they are", () => {
    const value: fc.Arbitrary<SparqlValue> = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom('"', '" . ?s ?p ?o #', "\\", "\\u0022 }", "'''", "\n", "<a>", "--"),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.bigInt(),
      fc.boolean(),
      fc.webUrl().map((url) => ({ iri: url })),
    );
    const kinds = (text: string) =>
      [...sparqlTokens(text)].filter(
        ({ kind }) => kind !== "string" && kind !== "iri" && kind !== "mark" && kind !== "word",
      );
    fc.assert(
      fc.property(value, value, (a, b) => {
        const text = queryText(sparql`ASK{?s ?p ${a};?q ${b}.FILTER(?x ${a}<?y)#${b}\n}`);
        expect(kinds(text).map(({ text }) => text)).toEqual(["?s", "?p", "?q", "?x", "?y", "#…"]);
        expect(text.startsWith("ASK{?s ?p ")).toBe(true);
        expect(text.endsWith("<?y)#…\n}")).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test("values of several kinds come back from one query", async () => {
    const engine = await openSparql([]);
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), fc.boolean(), (a, b, yes) => {
        const result = engine.query(queryText(sparql`SELECT ?a ?b ?c{VALUES (?a ?b ?c){(${a}${b}${yes})}}`));
        const [row] = result.form === "SELECT" ? result.rows : [];
        expect([row?.["a"]?.value, row?.["b"]?.value, row?.["c"]?.value]).toEqual([a, b, String(yes)]);
      }),
    );
  });
});

describe("select, ask, construct, describe", () => {
  test("select gives rows", async () => {
    const rows = await graph.select<"whom">`SELECT ?whom { ${lind} pledge:accuses/rdfs:label ?whom }`;
    expect(rows.map(({ whom }) => whom?.value)).toEqual(["Blue Line"]);
    expect(await graph.select("SELECT ?s { ?s a pledge:SpeechAct }", { limit: 3 })).toHaveLength(3);
    const query = sparql`SELECT ?c { VALUES ?who { ${[norland, lind]} } ?c pledge:committer ?who }`;
    expect(await graph.select(query)).toHaveLength(4);
    expect(await graph.select(query, { limit: 1 })).toHaveLength(1);
  });

  test("records of commitments and acts are terms", async () => {
    const [commitment] = graph.commitments({ committer: "Norland" });
    expect(await graph.ask`ASK { ${commitment!} pledge:committer ${norland} }`).toBe(true);
    expect(await graph.ask`ASK { ${commitment!} pledge:committer ${lind} }`).toBe(false);
  });

  test("construct and describe give quads", async () => {
    const made =
      await graph.construct`CONSTRUCT { ?b pledge:relatesTo ${lind} } WHERE { ${lind} pledge:accuses ?b }`;
    expect(made.map(({ subject, object }) => [subject.value, object.value])).toEqual([
      [actor("Blue Line").iri, lind.iri],
    ]);
    expect((await graph.describe`DESCRIBE ${norland}`).length).toBeGreaterThan(1);
  });

  test("sparql takes templates of any form", async () => {
    expect(await graph.sparql`ASK { ${lind} ?p ?o }`).toEqual({ form: "ASK", boolean: true });
    expect(await graph.sparql(sparql`SELECT ?x { VALUES ?x { ${[1, 2, 3]} } }`, { limit: 2 })).toMatchObject({
      truncated: true,
    });
  });

  test.each([
    ["select", "ASK { ?s ?p ?o }", "select runs SELECT queries, and this is ASK: use ask."],
    ["ask", "SELECT * { ?s ?p ?o }", "ask runs ASK queries, and this is SELECT: use select."],
    [
      "construct",
      "DESCRIBE <urn:a>",
      "construct runs CONSTRUCT queries, and this is DESCRIBE: use describe.",
    ],
    [
      "describe",
      "CONSTRUCT WHERE { ?s ?p ?o }",
      "describe runs DESCRIBE queries, and this is CONSTRUCT: use construct.",
    ],
  ] as const)("%s refuses %s", async (method, query, message) => {
    const run: (query: string) => Promise<unknown> = graph[method];
    await expect(run(query)).rejects.toMatchObject({ code: "form", message });
  });

  test("half an answer is no answer unless a limit is told", async () => {
    const many = "SELECT ?a { ?a ?p ?o . ?b ?q ?r . ?c ?s ?t } LIMIT 100001";
    await expect(graph.select(many)).rejects.toMatchObject({
      code: "too-many",
      message: expect.stringContaining("more than 100000 rows") as string,
    });
    expect(await graph.select(many, { limit: 10 })).toHaveLength(10);
    expect(await graph.sparql(many)).toMatchObject({ truncated: true });
  });

  test("what is no query is refused", async () => {
    await expect(graph.select({} as never)).rejects.toMatchObject({ code: "value" });
    await expect(graph.select(undefined as never)).rejects.toMatchObject({ code: "value" });
  });
});
