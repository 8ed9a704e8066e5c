import type { Quad } from "@rdfjs/types";
import { rdf } from "../external.ts";
import { ACTOR_BASE, BASE, DOCUMENT_BASE, EDGES_GRAPH, MEMBERSHIP_BASE } from "../iri.ts";
import { pledge } from "../vocabulary.ts";
import { named, type Fault } from "./fault.ts";

/** Names of things, not of terms: what is named must be described. */
const THINGS = [DOCUMENT_BASE, ACTOR_BASE, MEMBERSHIP_BASE, `${BASE}thread/`, `${BASE}agent/`];
/** What may lead from one document into another. */
const CROSSING = new Set<string>([pledge.contradicts.value, "http://purl.org/dc/terms/isPartOf"]);

/** Nodes that are pointed at and not described, and nodes of a document that rest on another document. */
export function checkReferences(quads: readonly Quad[]): Fault[] {
  const described = new Set(quads.map(({ subject }) => subject.value));
  const documents = new Set(
    quads
      .filter(
        ({ predicate, object }) =>
          predicate.value === rdf.type.value && object.value === pledge.Document.value,
      )
      .map(({ subject }) => subject.value),
  );
  const homes = new Map<string, string | undefined>();
  const home = (node: string): string | undefined => {
    if (!homes.has(node)) homes.set(node, homeOf(node, documents));
    return homes.get(node);
  };
  return quads.flatMap(({ subject, predicate, object, graph }): Fault[] => {
    if (object.termType !== "NamedNode" || graph.value === EDGES_GRAPH.value) return [];
    const place = {
      kind: "references",
      node: named(subject),
      property: named(predicate),
      value: named(object),
    } as const;
    if (!described.has(object.value) && THINGS.some((base) => object.value.startsWith(base))) {
      return [
        {
          ...place,
          message: `${named(object)} is not described`,
          remedy: "describe it, or point at what is meant",
        },
      ];
    }
    const [from, to] = [home(subject.value), home(object.value)];
    if (from === undefined || to === undefined || from === to || CROSSING.has(predicate.value)) return [];
    return [
      {
        ...place,
        message: `a node of one document rests on a node of another, ${named(object)}`,
        remedy: "a node belongs to one document: point at a node of its own",
      },
    ];
  });
}

/** The document whose IRI a node's own starts with. */
function homeOf(node: string, documents: ReadonlySet<string>): string | undefined {
  if (documents.has(node)) return node;
  for (let i = node.length - 1; i > 0; i--) {
    if ("-#/".includes(node.charAt(i)) && documents.has(node.slice(0, i))) return node.slice(0, i);
  }
  return undefined;
}
