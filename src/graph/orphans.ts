import type { Store } from "n3";
import type { Quad, Term } from "@rdfjs/types";
import { ACTOR_TYPES } from "../types.ts";
import { prov, rdf } from "./external.ts";
import { EDGES_GRAPH } from "./iri.ts";
import { pledge } from "./vocabulary.ts";

/** What documents share. A node of another class is somebody else's: a vocabulary, a gazetteer, a decision. */
const SHARED = new Set<string>([
  ...ACTOR_TYPES.map((type) => pledge[type].value),
  pledge.CommitmentThread.value,
  prov.SoftwareAgent.value,
]);

/**
 * The shared nodes that nobody speaks of any longer, after these statements are gone: actors, threads, makers and blank nodes that
 * the statements pointed at, or that such a node points at, and that nothing which stays points at. Direct edges do not count.
 */
export function findOrphans(removed: readonly Quad[], store: Store): readonly Term[] {
  const candidates = new Map<string, Term>();
  const waiting: Term[] = removed.map(({ object }) => object);
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (candidates.has(key(node)) || !isShared(node, store)) continue;
    candidates.set(key(node), node);
    waiting.push(...objectsOf(node, store));
  }
  const kept = [...candidates.values()].filter((node) =>
    store.some(
      ({ subject, graph }) => !graph.equals(EDGES_GRAPH) && !candidates.has(key(subject)),
      null,
      null,
      node,
      null,
    ),
  );
  for (let node = kept.pop(); node !== undefined; node = kept.pop())
    if (candidates.delete(key(node)))
      kept.push(...objectsOf(node, store).filter((object) => candidates.has(key(object))));
  return [...candidates.values()];
}

function isShared(node: Term, store: Store): boolean {
  if (node.termType === "BlankNode") return store.countQuads(node, null, null, null) > 0;
  return (
    node.termType === "NamedNode" &&
    store.getObjects(node, rdf.type, null).some(({ value }) => SHARED.has(value))
  );
}

function objectsOf(node: Term, store: Store): readonly Term[] {
  return store.getQuads(node, null, null, null).map(({ object }) => object);
}

function key({ termType, value }: Term): string {
  return `${termType} ${value}`;
}
