import type { Store } from "n3";
import { rdf } from "./external.ts";
import { EDGES_GRAPH } from "./iri.ts";
import { pledge } from "./vocabulary.ts";

/** Which nodes belong to which document: those whose IRI begins with the document's, of several documents with the longest. */
export interface Homes {
  /** IRIs of the document's nodes, itself among them. */
  nodes(document: string): readonly string[];
  /** Nodes that have statements now. */
  add(nodes: Iterable<string>): void;
  addDocuments(documents: readonly string[]): void;
  /** Nodes that have none any longer. */
  remove(nodes: Iterable<string>): void;
}

const NOBODY = "";

/** Reads all subjects of a graph once, in a tenth of a second for 150,000 nodes; then it has to be told of changes. */
export function readHomes(store: Store): Homes {
  const documents = new Set(store.getSubjects(rdf.type, pledge.Document, null).map(({ value }) => value));
  const nodes = new Map<string, Set<string>>();

  function add(added: Iterable<string>): void {
    for (const node of added) {
      const home = homeOf(node, documents) ?? NOBODY;
      const known = nodes.get(home);
      if (known === undefined) nodes.set(home, new Set([node]));
      else known.add(node);
    }
  }

  function remove(removed: Iterable<string>): void {
    for (const node of removed) {
      const home = homeOf(node, documents) ?? NOBODY;
      nodes.get(home)?.delete(node);
      if (nodes.get(home)?.size === 0) nodes.delete(home);
    }
  }

  /** What was nobody's, or belonged to a document with a shorter IRI, finds its new home. */
  function addDocuments(added: readonly string[]): void {
    for (const document of added.filter((iri) => !documents.has(iri))) {
      const before = homeOf(document, documents) ?? NOBODY;
      const moving = [...(nodes.get(before) ?? [])].filter((node) => node.startsWith(document));
      remove(moving);
      documents.add(document);
      add(moving);
    }
  }

  const subjects = new Set<string>();
  for (const { value } of store.getGraphs(null, null, null))
    if (value !== EDGES_GRAPH.value)
      store.forSubjects(
        (subject) => {
          if (subject.termType === "NamedNode") subjects.add(subject.value);
        },
        null,
        null,
        value,
      );
  add(subjects);
  return {
    nodes: (document) => (documents.has(document) ? [...(nodes.get(document) ?? [])] : []),
    add,
    addDocuments,
    remove: (removed) => {
      const gone = [...removed];
      remove(gone);
      // afterwards, for their nodes are found by them
      const left = new Map(
        gone.filter((node) => documents.delete(node)).map((node) => [node, nodes.get(node)]),
      );
      for (const [document, orphans] of left) {
        nodes.delete(document);
        add(orphans ?? []);
      }
    },
  };
}

/** The document that a node belongs to: the longest whose IRI its own begins with, up to a "-", "#" or "/". */
export function homeOf(node: string, documents: ReadonlySet<string>): string | undefined {
  if (documents.has(node)) return node;
  for (let end = node.length - 1; end > 0; end--)
    if ("-#/".includes(node.charAt(end)) && documents.has(node.slice(0, end))) return node.slice(0, end);
  return undefined;
}
