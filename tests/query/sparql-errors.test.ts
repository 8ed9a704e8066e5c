/** Wrong queries: where the error points, and what it says. */
import { describe, expect, test } from "vitest";
import { explainSparqlError, openGraph, openSparql, SparqlError, sparql } from "../../src/index.ts";

const graph = openGraph([]);

async function errorOf(query: string): Promise<SparqlError> {
  const error: unknown = await graph.sparql(query).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof SparqlError)) throw new Error(`no SparqlError: ${String(error)}`);
  return error;
}

describe("a wrong query", () => {
  test.each<[query: string, line: number, column: number, hint: RegExp]>([
    ["", 1, 1, /there is no query/],
    ["# a comment alone", 1, 18, /there is no query/],
    ["SELEC ?x { ?x ?y ?z }", 1, 1, /SELEC is no keyword: is SELECT meant\?/],
    ["PREFIX a: <http://a/>\nPREFIX b: <http://b/>\nINSERT DATA { a:a a:a a:a }", 3, 1, /asked, not changed/],
    ["SELECT ?x {\n  ?x ?y }", 2, 9, /something is missing before this }: a node, a value or a variable/],
    ["SELECT ?x\r\n{ ?x\r\n ?y }", 3, 5, /something is missing before this }/],
    ["SELECT ?x { ?x a pledge:Act , }", 1, 31, /something is missing before this }/],
    ["CONSTRUCT { ?x ?y } WHERE { ?x ?y ?z }", 1, 19, /something is missing before this }/],
    ["SELECT ?x { ?x a ?y FILTER(?x > ) }", 1, 33, /something is missing before this \)/],
    [
      "SELECT ?x {\n  # 😀😀\n '😀' ; ?x ?y }",
      3,
      6,
      /something is missing before this ;: a node or a variable/,
    ],
    [
      "SELECT ?x { ?x foo:bar ?z }",
      1,
      16,
      /unknown prefix foo: – declare it with PREFIX, or use one of act,/,
    ],
    ["SELECT ?x { ?x pledg:bar ?z }", 1, 16, /is pledge: meant\?/],
    ["SELECT ?x WHERE {\n ?x a pledge:Act .\n", 1, 17, /this { is never closed: a } is missing/],
    ["SELECT ?x { ?x a (?y }", 1, 18, /this \( is never closed: a \) is missing/],
    ["SELECT ?x { ?x a pledge:Act }}", 1, 30, /this } closes nothing/],
    ["SELECT ?x { ?x a ?y ) }", 1, 21, /this \) closes nothing/],
    ['SELECT ?x { ?x a "it\\"s }', 1, 18, /this quotation mark is never closed/],
    ["SELECT ?x { “?x” a ?y }", 1, 13, /quotation marks are straight in SPARQL/],
    ["SELECT ?x { ?x a <http://a b> }", 1, 18, /an IRI holds no space/],
    ["SELECT ?x { ?x a <relative> }", 1, 18, /this IRI has no scheme/],
    ["SELECT ?x { ?x a <http://a/%zz> }", 1, 18, /this is no absolute IRI/],
    ["SELECT ?x { ?x a ?y } ORDER ?x", 1, 29, /\?x cannot stand here: expected BY/],
    ["SELECT ?x { ?x a ?y } LIMIT -5", 1, 29, /- cannot stand here: expected a whole number/],
    ["SELECT ?x {\n ?x a ?y } GROUP BY ?y", 1, 8, /\?x is neither in GROUP BY nor in an aggregate/],
    ["SELECT (COUNT(?x) ?n) { ?x a ?y }", 1, 19, /an expression needs a name: \(COUNT\(\?x\) AS \?n\)/],
    ["SELECT count(?x) { ?x a ?y }", 1, 8, /an expression needs brackets and a name: \(count\(…\) AS \?n\)/],
    ["SELECT ?x, ?y { ?x a ?y }", 1, 10, /parted by spaces, without a comma/],
    ["SELECT x { ?x a ?y }", 1, 8, /x is no keyword: a variable begins with \?/],
    ["SELECT ?x { ?x rdfs:label Norway }", 1, 27, /Norway is no keyword: .* text stands in quotation marks/],
    ["SELECT ?x { VALUES (?x ?y) { (1) } }", 1, 13, /each row of VALUES has as many values/],
    ["SELECT ?x { ?x a ?y FILTER(foo(?x)) }", 1, 28, /foo is no function of SPARQL/],
    [
      "SELECT ?x { ?x a ?y FILTER(STRSTART(?x, 'a')) }",
      1,
      28,
      /STRSTART is no function of SPARQL: is STRSTARTS meant/,
    ],
    ["SELECT ?x { ?x a ?y FILTER NOT EXIST { ?x a ?z } }", 1, 32, /EXIST is no keyword: is EXISTS meant/],
    ["SELECT ?x { ?x a ?y OPTIONAL ?x a ?z }", 1, 30, /\?x cannot stand here: expected {/],
    ["SELECT ?x { ?x a ?y UNION ?x a ?z }", 1, 21, /UNION stands between two groups/],
    ["SELECT * {\n ?x a ?y .\n BIND(1 AS ?x) }", 3, 12, /\?x has a value already/],
    ["DESCRIBE", 1, 9, /the query ends too early: expected an IRI/],
  ])("%j: line %i, column %i", async (query, line, column, hint) => {
    const { message, place } = await errorOf(query);
    expect(place).toEqual({ line, column });
    expect(message).toMatch(hint);
    expect(message.split("\n")[0]).toContain(`Syntax error in the query at line ${line}, column ${column}: `);
  });

  test("the line is shown with a caret under the place, tabs as one blank", async () => {
    const { message } = await errorOf("SELECT ?x {\n\t?x ?y }");
    expect(message.split("\n").slice(1)).toEqual(["  2 |  ?x ?y }", "    |        ^"]);
  });

  test("a long line is shown around the place", async () => {
    const { message, place } = await errorOf(
      `SELECT ?x { ${"?x a ?y . ".repeat(30)} ?x } # ${"-".repeat(200)}`,
    );
    const [, line = "", caret = ""] = message.split("\n");
    expect(line.length).toBeLessThan(115);
    expect(line).toMatch(/^ {2}1 \| ….*…$/);
    expect(line[caret.indexOf("^")]).toBe("}");
    expect(place).toEqual({ line: 1, column: 317 });
  });

  test("in a template, places are those of the query with its values in", async () => {
    const who = { iri: "https://example.org/a" };
    await expect(graph.select`SELECT ?x {\n ?x pledge:committer ${who} ; rdfs:label }`).rejects.toMatchObject(
      {
        place: { line: 2, column: 59 },
        message: expect.stringContaining(
          "  2 |  ?x pledge:committer <https://example.org/a> ; rdfs:label }\n",
        ) as string,
      },
    );
    await expect(graph.select(sparql`SELECT ?x {\n ?x a ${"a\nb"} }\nLIMIT ${"5"}`)).rejects.toMatchObject({
      place: { line: 3, column: 7 },
    });
  });

  test("where only Oxigraph sees the fault, the place is said to be near", async () => {
    const { message } = await errorOf("SELECT ?x { _:a ?x ?y OPTIONAL { _:a ?y ?x } }");
    expect(message).toMatch(/^Syntax error in the query near line 1, column \d+: this is no SPARQL 1\.1\./);
  });

  test.each([
    ["SELECT * { SERVICE <http://localhost:9/> { ?s ?p ?o } }", "service"],
    ["DROP ALL", "update"],
    ["SELECT", "syntax"],
  ])("%j has the code %s", async (query, code) => {
    expect(await errorOf(query)).toMatchObject({ code });
  });

  test("the engine alone gives the error at once, and the explanation on demand", async () => {
    const engine = await openSparql([]);
    const query = "SELECT (COUNT(?x) ?n) { ?x a ?y }";
    let error: unknown;
    try {
      engine.query(query);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toMatchObject({
      code: "syntax",
      message: expect.stringContaining("near line 1") as string,
    });
    expect(await explainSparqlError(error, query)).toMatchObject({ place: { line: 1, column: 19 } });
    const other = new Error("other");
    expect(await explainSparqlError(other, query)).toBe(other);
  });
});
