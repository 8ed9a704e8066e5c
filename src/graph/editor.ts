import { DataFactory, type Store } from "n3";
import type { NamedNode, Quad, Term } from "@rdfjs/types";
import { reportersOf, edgeMakers } from "./edge-makers.ts";
import { edgeKey, edgeQuads, edgesOf, type EdgeName } from "./edges.ts";
import { org, rdf, schema } from "./external.ts";
import { readHomes, type Homes } from "./homes.ts";
import { EDGES_GRAPH } from "./iri.ts";
import { findOrphans } from "./orphans.ts";
import { openReader, type Reader } from "./reader.ts";
import { recordChange, type GraphChange, type Recorder } from "./recorder.ts";
import { addStatement } from "./store.ts";
import { pledge } from "./vocabulary.ts";

/** Changes a store that `createStore` made, so that it is as if made of the statements that are left. */
export interface Editor {
  add(quads: Iterable<Quad>): GraphChange;
  /** The document's IRI. */
  remove(document: string): GraphChange;
}

/** Both cost what the change costs, not what the graph does; the first removal also reads which nodes there are. */
export function createEditor(store: Store): Editor {
  const reader = openReader(store);
  let homes: Homes | undefined;

  function add(quads: Iterable<Quad>): GraphChange {
    const batch = [...quads];
    const subjects = named(batch.map(({ subject }) => subject));
    const recorder = recordChange();
    keepEdges(store, subjects, recorder, () => {
      for (const quad of batch) addStatement(store, quad, recorder);
    });
    homes?.addDocuments(
      subjects.filter((node) => reader.isA(node, pledge.Document)).map(({ value }) => value),
    );
    homes?.add(
      subjects.filter((node) => store.countQuads(node, null, null, null) > 0).map(({ value }) => value),
    );
    return recorder.change();
  }

  function remove(document: string): GraphChange {
    homes ??= readHomes(store);
    const nodes = homes.nodes(document);
    const recorder = recordChange();
    const gone = [...nodes];
    const subjects = nodes.map((node) => DataFactory.namedNode(node));
    keepEdges(store, subjects, recorder, () => {
      const relations = subjects.filter((node) => reader.isA(node, pledge.Relation));
      const stated = relations.flatMap((relation) => plainStatements(relation, store));
      const removed = subjects.flatMap((node) => removeNode(node, store, recorder));
      const unsaid = stated.filter((quad) => !isStated(quad, reader));
      for (const quad of unsaid) if (store.has(quad)) drop(quad, store, recorder);
      for (const node of findOrphans([...removed, ...unsaid], store)) {
        removeNode(node, store, recorder);
        gone.push(node.value);
      }
    });
    homes.remove(gone);
    return recorder.change();
  }

  return { add, remove };
}

/** Makes a change, and after it those direct edges again that the nodes, or acts that report them, make or made. */
function keepEdges(store: Store, nodes: readonly NamedNode[], recorder: Recorder, change: () => void): void {
  const reader = openReader(store);
  const edgesNow = (): Map<string, EdgeName> =>
    new Map(
      reportersOf(nodes, reader)
        .flatMap((node) => edgesOf(node, reader))
        .map((edge) => [edgeKey(edge), edge]),
    );
  const before = edgesNow();
  change();
  const after = edgesNow();
  const unmade = [...before].filter(
    ([key, edge]) => !after.has(key) && edgeMakers(edge, reader).length === 0,
  );
  for (const quad of edgeQuads(unmade.map(([, edge]) => edge))) drop(quad, store, recorder);
  for (const quad of edgeQuads(after.values())) if (store.addQuad(quad)) recorder.add(quad);
}

function removeNode(node: Term, store: Store, recorder: Recorder): readonly Quad[] {
  const quads = store.getQuads(node, null, null, null).filter(({ graph }) => !graph.equals(EDGES_GRAPH));
  for (const quad of quads) drop(quad, store, recorder);
  return quads;
}

function drop(quad: Quad, store: Store, recorder: Recorder): void {
  store.removeQuad(quad);
  recorder.remove(quad);
}

/** The statements that a relation, which has the words, is about. Who holds an office is stated with the person. */
function plainStatements(relation: NamedNode, store: Store): readonly Quad[] {
  const [subject] = store.getObjects(relation, rdf.subject, null);
  const [predicate] = store.getObjects(relation, rdf.predicate, null);
  const [object] = store.getObjects(relation, rdf.object, null);
  if (subject === undefined || predicate === undefined || object === undefined) return [];
  return predicate.equals(org.holds) ? [] : store.getQuads(subject, predicate, object, null);
}

/** True while a relation of another document, or a membership that lasts, says so. */
function isStated({ subject, predicate, object }: Quad, { subjects, has, one }: Reader): boolean {
  const relations = subjects(rdf.subject, subject);
  if (relations.some((node) => has(node, rdf.predicate, predicate) && has(node, rdf.object, object)))
    return true;
  return subjects(org.member, subject).some(
    (node) =>
      predicate.equals(org.memberOf) &&
      has(node, org.organization, object) &&
      one(node, schema.endDate) === undefined,
  );
}

function named(terms: readonly Term[]): readonly NamedNode[] {
  const nodes = terms.filter((term) => term.termType === "NamedNode");
  return [...new Map(nodes.map((node) => [node.value, node])).values()];
}
