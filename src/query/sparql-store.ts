import type * as Oxigraph from "oxigraph";
import type { Quad } from "@rdfjs/types";
import { EDGES_GRAPH } from "../graph/iri.ts";
import { ntriplesTerm } from "../graph/ntriples-term.ts";
import { PIECE, type Triples } from "./split-triples.ts";

/** Quads of one kind, on their way. */
interface Batch {
  lines: string[];
  length: number;
  readonly graph: Oxigraph.NamedNode | Oxigraph.DefaultGraph;
}

/** Adds quads: direct edges to their graph, all others to the default graph. Throws on a term that RDF 1.1 does not have. */
export function addQuads(store: Oxigraph.Store, quads: Iterable<Quad>, oxigraph: typeof Oxigraph): void {
  const statements: Batch = { lines: [], length: 0, graph: oxigraph.defaultGraph() };
  const edges: Batch = { lines: [], length: 0, graph: oxigraph.namedNode(EDGES_GRAPH.value) };
  for (const quad of quads) {
    const batch = isEdge(quad) ? edges : statements;
    // Oxigraph gives blank nodes of a text names of its own, at random: these go in one by one, and keep theirs
    if (hasBlankNode(quad)) {
      store.add(mirrored(quad, oxigraph));
      continue;
    }
    const line = ntriples(quad);
    batch.lines.push(line);
    batch.length += line.length;
    if (batch.length >= PIECE) flush(store, batch);
  }
  flush(store, statements);
  flush(store, edges);
}

/** Adds what `splitTriples` made: a piece at a time. */
export function addTriples(
  store: Oxigraph.Store,
  { statements, edges }: Triples,
  oxigraph: typeof Oxigraph,
): void {
  const bulk = { format: "application/n-triples", no_transaction: true } as const;
  for (const piece of statements) store.load(piece, bulk);
  const edgesGraph = oxigraph.namedNode(EDGES_GRAPH.value);
  for (const piece of edges) store.load(piece, { ...bulk, to_graph_name: edgesGraph });
}

/** Takes quads out of the graphs that {@link addQuads} put them into. One that is not there is no error. */
export function removeQuads(store: Oxigraph.Store, quads: Iterable<Quad>, oxigraph: typeof Oxigraph): void {
  for (const quad of quads) store.delete(mirrored(quad, oxigraph));
}

/** The text of a statement; throws where {@link addQuads} would. */
export function ntriples({ subject, predicate, object }: Quad): string {
  return `${ntriplesTerm(subject)} ${ntriplesTerm(predicate)} ${ntriplesTerm(object)} .\n`;
}

function flush(store: Oxigraph.Store, batch: Batch): void {
  if (batch.lines.length === 0) return;
  const text = batch.lines.join("");
  store.load(text, { format: "application/n-triples", no_transaction: true, to_graph_name: batch.graph });
  batch.lines = [];
  batch.length = 0;
}

function isEdge({ graph }: Quad): boolean {
  return graph.equals(EDGES_GRAPH);
}

function hasBlankNode({ subject, object }: Quad): boolean {
  return subject.termType === "BlankNode" || object.termType === "BlankNode";
}

/** The quad as the store has it. */
function mirrored(quad: Quad, oxigraph: typeof Oxigraph): Oxigraph.Quad {
  const graph = isEdge(quad) ? oxigraph.namedNode(EDGES_GRAPH.value) : oxigraph.defaultGraph();
  return oxigraph.quad(
    oxigraph.fromTerm(quad.subject) as Oxigraph.Quad_Subject,
    oxigraph.fromTerm(quad.predicate) as Oxigraph.Quad_Predicate,
    oxigraph.fromTerm(quad.object) as Oxigraph.Quad_Object,
    graph,
  );
}
