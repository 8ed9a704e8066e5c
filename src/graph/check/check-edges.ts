import type { Quad } from "@rdfjs/types";
import type { Store } from "n3";
import { deriveEdges, edgeQuads, isEdgeProperty } from "../edges.ts";
import { named, type Fault } from "./fault.ts";

/** Direct edges of a file against those that its acts and commitments make. A file without any is not asked for them. */
export function checkEdges(quads: readonly Quad[], store: Store): Fault[] {
  const stated = byKey(quads.filter(({ predicate }) => isEdgeProperty(predicate)));
  if (stated.size === 0) return [];
  const derived = byKey(edgeQuads(deriveEdges(store)));
  const fault = ({ subject, predicate, object }: Quad, message: string): Fault => ({
    kind: "edges",
    node: named(subject),
    property: named(predicate),
    value: named(object),
    message,
    remedy: "edges are derived, never written: export the graph again",
  });
  return [
    ...[...stated].filter(([key]) => !derived.has(key)).map(([, quad]) => fault(quad, "no act and no commitment makes this edge")),
    ...[...derived].filter(([key]) => !stated.has(key)).map(([, quad]) => fault(quad, "the acts and commitments make this edge, and it is not there")),
  ]; // prettier-ignore
}

function byKey(quads: readonly Quad[]): ReadonlyMap<string, Quad> {
  return new Map(
    quads.map((quad) => [`${quad.subject.value} ${quad.predicate.value} ${quad.object.value}`, quad]),
  );
}
