/** The copy of the graph that Oxigraph has: loading, and keeping in step. */
import fc from "fast-check";
import { DataFactory } from "n3";
import type { Quad } from "@rdfjs/types";
import { describe, expect, test } from "vitest";
import { openSparql, type SparqlEngine } from "../../src/index.ts";
import { EDGES_GRAPH } from "../../src/graph/iri.ts";

const { blankNode, defaultGraph, literal, namedNode, quad } = DataFactory;
const node = (name: string) => namedNode(`https://example.org/${name}`);
const decimal = namedNode("http://www.w3.org/2001/XMLSchema#decimal");

/** What the engine has, without the ontology: `graph|subject|predicate|object`. */
function content(engine: SparqlEngine): string[] {
  const list = (query: string, graph: string) => {
    const result = engine.query(query);
    if (result.form !== "SELECT") throw new Error("no rows");
    return result.rows.map(({ s, p, o }) => [graph, s?.value, p?.value, o?.value].join("|"));
  };
  const edges = `GRAPH <${EDGES_GRAPH.value}>`;
  return [
    // the default graph is a union: what a named graph has is taken out
    ...list(`SELECT ?s ?p ?o { ?s ?p ?o FILTER NOT EXISTS { GRAPH ?g { ?s ?p ?o } } }`, ""),
    ...list(`SELECT ?s ?p ?o { ${edges} { ?s ?p ?o } }`, "edges"),
  ].sort();
}

const shown = (one: Quad): string =>
  [
    one.graph.equals(EDGES_GRAPH) ? "edges" : "",
    one.subject.value,
    one.predicate.value,
    one.object.value,
  ].join("|");

describe("update", () => {
  const statement = quad(node("a"), node("p"), literal("x"));
  const edge = quad(node("a"), node("e"), node("b"), EDGES_GRAPH);
  const other = quad(node("a"), node("p"), literal("x", "en"), node("some-graph"));

  test("puts statements and edges where they were loaded, and takes them out", async () => {
    const engine = await openSparql([statement]);
    engine.update({ added: [edge, other] });
    const loaded = await openSparql([statement, edge, other]);
    expect(content(engine)).toEqual(content(loaded));
    expect(content(engine)).toEqual([edge, statement, other].map(shown).sort());
    engine.update({ removed: [statement, edge] });
    expect(content(engine)).toEqual([shown(other)]);
    engine.update({ removed: [other, statement] });
    expect(content(engine)).toEqual([]);
  });

  test("takes out before it puts in", async () => {
    const engine = await openSparql([statement]);
    engine.update({ added: [statement], removed: [statement] });
    expect(content(engine)).toEqual([shown(statement)]);
  });

  test("the same twice is no error", async () => {
    const engine = await openSparql([]);
    const twice = [statement, statement];
    engine.update({ added: twice });
    engine.update({ added: twice });
    expect(content(engine)).toEqual([shown(statement)]);
    engine.update({ removed: twice });
    engine.update({ removed: twice });
    engine.update({});
    expect(content(engine)).toEqual([]);
  });

  test("blank nodes keep their names, so that they can be taken out", async () => {
    const blank = quad(blankNode("b7"), node("p"), blankNode("b8"));
    const engine = await openSparql([blank, statement]);
    expect(content(engine)).toEqual([blank, statement].map(shown).sort());
    engine.update({ removed: [blank] });
    expect(content(engine)).toEqual([shown(statement)]);
  });

  test("the ontology stays, whatever is taken out", async () => {
    const engine = await openSparql([]);
    const label = namedNode("http://www.w3.org/2000/01/rdf-schema#label");
    const term = namedNode("https://w3id.org/pledgegraph/ns#announces");
    engine.update({ removed: [quad(term, label, literal("announces", "en"))] });
    expect(engine.query("ASK { pledge:announces rdfs:label ?x }")).toMatchObject({ boolean: true });
  });

  test("what no graph can have changes nothing", async () => {
    const engine = await openSparql([statement]);
    const bad = quad(node("a"), node("p"), namedNode("https://a/ b"));
    expect(() => {
      engine.update({ added: [edge, bad], removed: [statement] });
    }).toThrow(/is no IRI/);
    expect(() => {
      engine.update({ added: [edge], removed: [bad] });
    }).toThrow(/is no IRI/);
    expect(content(engine)).toEqual([shown(statement)]);
  });

  test.fails("two forms of one number are two statements, as they are in the graph", async () => {
    const [short, long] = ["1.1", "1.10"].map((value) =>
      quad(node("a"), node("p"), literal(value, decimal)),
    ) as unknown as [Quad, Quad];
    const engine = await openSparql([short, long]);
    engine.update({ removed: [long] });
    expect(content(engine)).toEqual([shown(short)]);
  });

  test("after any changes it has what a graph has that was opened with the outcome", async () => {
    const name = fc.constantFrom("a", "b", "c");
    const object = fc.oneof(
      name.map(node),
      name.map((label) => blankNode(label)),
      fc.string({ unit: "binary" }).map((value) => literal(value)),
      fc.string({ unit: "grapheme" }).map((value) => literal(value, "en")),
      fc.integer({ min: 0, max: 9 }).map((value) => literal(String(value), decimal)),
    );
    const graph = fc.constantFrom(defaultGraph(), EDGES_GRAPH);
    const one = fc.tuple(name, name, object, graph).map(([s, p, o, g]) => quad(node(s), node(p), o, g));
    const quads = fc.array(one, { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(
        quads,
        fc.array(fc.record({ added: quads, removed: quads }), { maxLength: 4 }),
        async (start, changes) => {
          const engine = await openSparql(start);
          const model = new Map(start.map((item) => [JSON.stringify(item), item]));
          for (const change of changes) {
            engine.update(change);
            for (const item of change.removed) model.delete(JSON.stringify(item));
            for (const item of change.added) model.set(JSON.stringify(item), item);
          }
          expect(content(engine)).toEqual(content(await openSparql(model.values())));
        },
      ),
      { numRuns: 10 },
    );
  });
});

test("a graph that takes several texts is loaded as a whole", async () => {
  const count = 3000;
  const many = function* () {
    for (let i = 0; i < count; i++)
      yield quad(
        node(`n${i}`),
        node("p"),
        literal("words ".repeat(20) + String(i)),
        i % 3 === 0 ? EDGES_GRAPH : defaultGraph(),
      );
  };
  const engine = await openSparql(many());
  const found = engine.query(`SELECT (COUNT(*) AS ?n) { ?s <${node("p").value}> ?o }`);
  expect(found.form === "SELECT" && found.rows[0]?.["n"]?.value).toBe(String(count));
  const edges = engine.query(`SELECT (COUNT(*) AS ?n) { GRAPH <${EDGES_GRAPH.value}> { ?s ?p ?o } }`);
  expect(edges.form === "SELECT" && edges.rows[0]?.["n"]?.value).toBe(String(count / 3));
});
