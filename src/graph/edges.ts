import { DataFactory } from "n3";
import type { NamedNode, Quad, Term } from "@rdfjs/types";
import { prov, rdf } from "./external.ts";
import { EDGE_BASE, EDGES_GRAPH } from "./iri.ts";
import { compareText, sortTexts } from "./order.ts";
import { openReader, type Reader } from "./reader.ts";
import { act, actEdges, edgeProperties, pledge, status, statusOrder, value } from "./vocabulary.ts";

/** A direct edge of the actor graph: `Macron pledge:announces <the package>`. */
export interface EdgeName {
  readonly actor: NamedNode;
  readonly property: NamedNode;
  readonly object: NamedNode;
}

/** A direct edge with the nodes that it abbreviates. */
export interface Edge extends EdgeName {
  /** The acts that make it, sorted; for `pledge:committedTo` the commitment. */
  readonly because: readonly string[];
}

/** A commitment stands from `announced` on, and no longer when it is `withdrawn` or `rejected`. */
const STANDS_FROM = statusOrder.announced;
const STANDS_BELOW = statusOrder.withdrawn;

const edgeOfType = new Map<string, { readonly edge: NamedNode; readonly role: NamedNode }>(
  Object.entries(actEdges).map(([type, edge]) => [act[type as keyof typeof actEdges].value, edge]),
);
const orderOfStatus = new Map<string, number>(
  Object.entries(statusOrder).map(([name, order]) => [status[name as keyof typeof statusOrder].value, order]),
);

/**
 * The direct edges that the acts and commitments of a graph amount to, sorted. An act gives the edge of its type to the node in
 * the role that the ontology names (`pledge:edge`, `pledge:edgeTo`), or to the commitment of an act that it reports. A negative
 * announcement, pledge or decision, or the report of one, is `pledge:rulesOut`. What is `pledge:optional` gives none.
 */
export function deriveEdges(graph: Iterable<Quad>): readonly Edge[] {
  return readEdges(openReader(graph));
}

/** What the edges are read by. */
export type EdgeReader = Pick<Reader, "instances" | "isA" | "all" | "one" | "isTrue">;

/** {@link deriveEdges} of a graph that is open already. */
export function readEdges(reader: EdgeReader): readonly Edge[] {
  const edges = new Map<string, { readonly edge: EdgeName; readonly because: Set<string> }>();
  for (const node of [...reader.instances(pledge.SpeechAct), ...reader.instances(pledge.Commitment)]) {
    for (const edge of edgesOf(node, reader)) {
      const key = edgeKey(edge);
      const known = edges.get(key);
      if (known === undefined) edges.set(key, { edge, because: new Set([node.value]) });
      else known.because.add(node.value);
    }
  }
  return [...edges]
    .sort(([a], [b]) => compareText(a, b))
    .map(([, { edge, because }]) => ({ ...edge, because: sortTexts(because) }));
}

const edgeNames = new Set<string>(edgeProperties.map(({ value: name }) => name));

/** A property that is derived, never stated. */
export function isEdgeProperty(property: Term): boolean {
  return edgeNames.has(property.value);
}

/** A statement that is derived, never stated: a direct edge, or what RDF 1.2 says of one (which acts make it). */
export function isDerived({ subject, predicate, graph }: Quad): boolean {
  if (isEdgeProperty(predicate) || graph.equals(EDGES_GRAPH)) return true;
  return (
    (predicate.equals(rdf.reifies) || predicate.equals(prov.wasDerivedFrom)) &&
    subject.value.startsWith(EDGE_BASE)
  );
}

/** The edges that one act or commitment makes, maybe together with others; none of a node that is neither. */
export function edgesOf(node: NamedNode, reader: EdgeReader): readonly EdgeName[] {
  return [
    ...(reader.isA(node, pledge.SpeechAct) ? edgesOfAct(node, reader) : []),
    ...(reader.isA(node, pledge.Commitment) ? edgesOfCommitment(node, reader) : []),
  ];
}

export function edgeKey({ actor, property, object }: EdgeName): string {
  return `${actor.value} ${property.value} ${object.value}`;
}

/** Edges as quads of the graph of edges. */
export function edgeQuads(edges: Iterable<EdgeName>): Quad[] {
  return Array.from(edges, ({ actor, property, object }) =>
    DataFactory.quad(actor, property, object, EDGES_GRAPH),
  );
}

function edgesOfAct(node: NamedNode, reader: EdgeReader): readonly EdgeName[] {
  const { all, one, isTrue } = reader;
  const entry = edgeOfType.get(one(node, pledge.actType)?.value ?? "");
  if (entry === undefined || isTrue(one(node, pledge.optional))) return [];
  const toCommitment = entry.role.equals(pledge.concerns);
  const own = all(node, entry.role).map((object): Said => ({ object, isNegative: isNegative(node, reader) }));
  const said = toCommitment ? [...own, ...reportedCommitments(node, reader)] : own;
  const actors = all(node, pledge.actor).filter(isNamed);
  return said.flatMap(({ object, isNegative }) => {
    if (!isNamed(object)) return [];
    // To reject is negative by itself; "will not" turns a pledge, and the news of a pledge, into its opposite.
    const isRuledOut = isNegative && toCommitment && !entry.edge.equals(pledge.rejects);
    const property = isRuledOut ? pledge.rulesOut : entry.edge;
    return actors.map((actor) => ({ actor, property, object }));
  });
}

function edgesOfCommitment(node: NamedNode, reader: EdgeReader): readonly EdgeName[] {
  if (!stands(node, reader)) return [];
  const committers = reader.all(node, pledge.committer).filter(isNamed);
  return committers.map((actor) => ({ actor, property: pledge.committedTo, object: node }));
}

function isNamed(term: Term): term is NamedNode {
  return term.termType === "NamedNode";
}

/** What an act speaks of, and whether it or the act that it reports is against it. */
interface Said {
  readonly object: Term;
  readonly isNegative: boolean;
}

function isNegative(node: Term, { one }: EdgeReader): boolean {
  return one(node, pledge.polarity)?.equals(value["pol-negative"]) ?? false;
}

/** The commitments of the acts that an act reports, at any depth. A report that contains itself is followed once. */
function reportedCommitments(node: NamedNode, reader: EdgeReader): Said[] {
  const { all } = reader;
  const seen = new Set<string>();
  const waiting: Term[] = all(node, pledge.reports);
  const found: Said[] = [];
  for (let reported = waiting.pop(); reported !== undefined; reported = waiting.pop()) {
    if (seen.has(reported.value)) continue;
    seen.add(reported.value);
    const against = isNegative(node, reader) || isNegative(reported, reader);
    found.push(...all(reported, pledge.concerns).map((object): Said => ({ object, isNegative: against })));
    waiting.push(...all(reported, pledge.reports));
  }
  return found;
}

function stands(node: NamedNode, { one, isTrue }: EdgeReader): boolean {
  const order = orderOfStatus.get(one(node, pledge.status)?.value ?? "");
  return (
    order !== undefined &&
    order >= STANDS_FROM &&
    order < STANDS_BELOW &&
    (one(node, pledge.polarity)?.equals(value["pol-positive"]) ?? false) &&
    !isTrue(one(node, pledge.optional))
  );
}
