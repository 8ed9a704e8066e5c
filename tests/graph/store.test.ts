import { DataFactory } from "n3";
import type { Quad } from "@rdfjs/types";
import { describe, expect, test } from "vitest";
import { exporterFor, readGraph } from "../../src/export/index.ts";
import { EDGES_GRAPH } from "../../src/graph/iri.ts";
import { createStore } from "../../src/graph/store.ts";
import { pledge } from "../../src/graph/vocabulary.ts";
import { DOC1, exampleTurtle } from "../ontology/example.ts";

const quads = readGraph(exampleTurtle, "turtle");

describe("createStore", () => {
  test("holds statements in the default graph and edges in one of their own", () => {
    const store = createStore(quads);
    expect(store.countQuads(null, null, null, DataFactory.defaultGraph())).toBe(
      new Set(quads.map((q) => JSON.stringify(q))).size,
    );
    expect(store.countQuads(null, null, null, EDGES_GRAPH)).toBe(16);
    expect(store.getGraphs(null, null, null)).toHaveLength(2);
  });

  test("drops an edge that no act makes, and makes the others again", () => {
    const [actor, package_] = [
      "https://w3id.org/pledgegraph/actor/BlueLine",
      `${DOC1}-commitment-package`,
    ].map((iri) => DataFactory.namedNode(iri));
    const forged = DataFactory.quad(actor!, pledge.announces, package_!);
    const store = createStore([...createStore(quads), forged]);
    expect(store.has(forged)).toBe(false);
    expect(store.size).toBe(createStore(quads).size);
  });

  test("puts a graph per document together, and keeps a graph that is nobody's document", () => {
    const views = readGraph(exporterFor("trig").write(quads), "trig");
    expect(new Set(views.map(({ graph }) => graph.value)).size).toBe(4);
    const decision = DataFactory.quad(
      DataFactory.namedNode("https://example.org/a"),
      pledge.contradicts,
      DataFactory.namedNode("https://example.org/b"),
      DataFactory.namedNode("https://w3id.org/pledgegraph/graph/decisions"),
    );
    const store = createStore([...views, decision]);
    expect(store.size).toBe(createStore(quads).size + 1);
    expect(store.has(decision)).toBe(true);
    expect(
      store
        .getGraphs(null, null, null)
        .map(({ value }) => value)
        .sort(),
    ).toEqual([
      "",
      "https://w3id.org/pledgegraph/graph/decisions",
      "https://w3id.org/pledgegraph/graph/edges",
    ]);
  });
});

test("quads come one at a time, in any order, and are read once", () => {
  const views = readGraph(exporterFor("nquads").write(quads), "nquads");
  let reads = 0;
  const once = {
    *[Symbol.iterator]() {
      reads++;
      yield* views.toReversed();
    },
  };
  const sorted = (store: Iterable<Quad>): string[] => [...store].map((quad) => JSON.stringify(quad)).sort();
  expect(sorted(createStore(once))).toEqual(sorted(createStore(quads)));
  expect(reads).toBe(1);
});
