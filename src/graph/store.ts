import { DataFactory, Store } from "n3";
import type { Quad } from "@rdfjs/types";
import { deriveEdges, edgeQuads } from "./edges.ts";
import { rdf } from "./external.ts";
import { EDGES_GRAPH } from "./iri.ts";
import { edgeProperties, pledge } from "./vocabulary.ts";

const derived = new Set<string>(edgeProperties.map(({ value }) => value));

/**
 * The graph in two parts: statements in the default graph, direct edges, derived anew, in a graph of their own. A graph per
 * document, as TriG and N-Quads have it, becomes statements again: an N3 store with a graph per document is 8 to 550 times slower
 * to look up. Direct edges that come with the quads are dropped, for an edge is what its acts make it and nothing else.
 */
export function createStore(quads: Iterable<Quad>): Store {
  const all = [...quads];
  const documents = new Set(
    all
      .filter(({ predicate, object }) => predicate.equals(rdf.type) && object.equals(pledge.Document))
      .map(({ subject }) => subject.value),
  );
  const store = new Store();
  for (const { subject, predicate, object, graph } of all) {
    if (graph.equals(EDGES_GRAPH) || derived.has(predicate.value)) continue;
    const home = documents.has(graph.value) ? DataFactory.defaultGraph() : graph;
    store.addQuad(DataFactory.quad(subject, predicate, object, home));
  }
  store.addQuads(edgeQuads(deriveEdges(store)));
  return store;
}
