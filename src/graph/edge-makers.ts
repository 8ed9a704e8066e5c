import type { NamedNode, Term } from "@rdfjs/types";
import { edgesOf, type EdgeName } from "./edges.ts";
import { compareText } from "./order.ts";
import type { Reader } from "./reader.ts";
import { pledge } from "./vocabulary.ts";

/**
 * The acts and the commitment that make one direct edge, sorted: what {@link deriveEdges} gives as `because`, by looking at what is
 * around the edge's object instead of at the whole graph. None: there is no such edge.
 */
export function edgeMakers({ actor, property, object }: EdgeName, reader: Reader): readonly string[] {
  const near = [
    object,
    ...[pledge.target, pledge.addressee].flatMap((role) => reader.subjects(role, object)),
    ...reportersOf(reader.subjects(pledge.concerns, object), reader),
  ];
  const makers = near.filter(
    (node) =>
      node.termType === "NamedNode" &&
      takesPart(node, actor, reader) &&
      edgesOf(node, reader).some(
        (edge) => edge.actor.equals(actor) && edge.property.equals(property) && edge.object.equals(object),
      ),
  );
  return [...new Set(makers.map(({ value }) => value))].sort(compareText);
}

/** These nodes and all that report them, at any depth. */
export function reportersOf(nodes: readonly Term[], { subjects }: Reader): readonly NamedNode[] {
  const seen = new Map<string, NamedNode>();
  const waiting = [...nodes];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.termType !== "NamedNode" || seen.has(node.value)) continue;
    seen.set(node.value, node);
    waiting.push(...subjects(pledge.reports, node));
  }
  return [...seen.values()];
}

function takesPart(node: Term, actor: Term, { has }: Reader): boolean {
  return has(node, pledge.actor, actor) || has(node, pledge.committer, actor);
}
