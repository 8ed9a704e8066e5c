import { DataFactory, type Store } from "n3";
import type { NamedNode, Quad, Term } from "@rdfjs/types";
import { deriveEdges, edgeQuads, isDerived } from "./edges.ts";
import { emptyStore } from "./empty-store.ts";
import { rdf } from "./external.ts";
import { isStore } from "./reader.ts";
import { noRecorder, type Recorder } from "./recorder.ts";
import { pledge } from "./vocabulary.ts";

const statements = DataFactory.defaultGraph();

/**
 * The graph in two parts: statements in the default graph, direct edges, derived anew, in a graph of their own. A graph per
 * document, as TriG and N-Quads have it, becomes statements again: an N3 store with a graph per document is 8 to 550 times slower
 * to look up. Direct edges that come with the quads are dropped, with their annotations, for an edge is what its acts make it and
 * nothing else. The quads are read once, one at a time: they may come from a generator and are not kept beside the store.
 */
export function createStore(quads: Iterable<Quad>): Store {
  const store = emptyStore();
  for (const quad of quads) addStatement(store, quad);
  addEdges(store);
  return store;
}

/** What {@link createStore} does last, for a store that was filled one statement at a time. */
export function addEdges(store: Store): void {
  store.addQuads(edgeQuads(deriveEdges(store)));
}

/**
 * Adds one statement where it belongs; direct edges, and what annotates them, are left out. A document's graph joins the statements
 * as soon as the document is known to be one, so that the order of the quads does not matter.
 */
export function addStatement(store: Store, quad: Quad, recorder: Recorder = noRecorder): void {
  if (isDerived(quad)) return;
  const { subject, predicate, object, graph } = quad;
  const home = graph.termType === "NamedNode" && isDocument(store, graph) ? statements : graph;
  if (!store.addQuad(subject, predicate, object, home)) return;
  if (recorder !== noRecorder) recorder.add(DataFactory.quad(subject, predicate, object, home));
  if (subject.termType === "NamedNode" && predicate.equals(rdf.type) && object.equals(pledge.Document))
    joinStatements(store, subject, recorder);
}

/** Moves a document's graph into the default graph. */
function joinStatements(store: Store, document: NamedNode, recorder: Recorder): void {
  for (const quad of store.getQuads(null, null, null, document)) {
    const moved = DataFactory.quad(quad.subject, quad.predicate, quad.object, statements);
    store.removeQuad(quad);
    recorder.remove(quad);
    if (store.addQuad(moved)) recorder.add(moved);
  }
}

function isDocument(store: Store, node: Term): boolean {
  return store.countQuads(node, rdf.type, pledge.Document, null) > 0;
}

/** A store as it is, for what looks up statements and never reads the graph of edges; other quads as {@link createStore} has them. */
export function asStore(graph: Iterable<Quad>): Store {
  return isStore(graph) ? graph : createStore(graph);
}
