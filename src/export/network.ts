import type { NamedNode, Quad, Term } from "@rdfjs/types";
import { deriveEdges } from "../graph/edges.ts";
import { dcterms, nif, rdfs, schema } from "../graph/external.ts";
import { compareText } from "../graph/order.ts";
import { shorten } from "../graph/prefixes.ts";
import { openReader, type Reader } from "../graph/reader.ts";
import { asStore } from "../graph/store.ts";
import { pledge, termLabels } from "../graph/vocabulary.ts";
import { ACTOR_TYPES } from "../types.ts";

/** Something drawn as a dot: an actor, or a commitment. Attributes that a node does not have are absent. */
export interface NetworkNode {
  readonly id: string;
  readonly label: string;
  readonly attributes: Attributes;
}

/** Something drawn as a line, with the words that say it. */
export interface NetworkEdge extends NetworkNode {
  readonly source: string;
  readonly target: string;
}

export type Attributes = Readonly<Record<string, string>>;

export interface Network {
  readonly nodes: readonly NetworkNode[];
  readonly edges: readonly NetworkEdge[];
}

/** Names and types of the attributes, for programmes that want them declared. */
export const nodeAttributes = {
  kind: "string", iri: "string", status: "string", polarity: "string", amount: "double", currency: "string",
  deadline: "string", wikidata: "string",
} as const; // prettier-ignore
export const edgeAttributes = {
  type: "string", quote: "string", document: "string", published: "string", acts: "integer",
} as const; // prettier-ignore

/** Actors and commitments, with the direct edges and, from a commitment to whom it is for, `beneficiary`. Sorted by id. */
export function network(graph: Iterable<Quad>): Network {
  const store = asStore(graph);
  const reader = openReader(store);
  const actors = ACTOR_TYPES.flatMap((type) =>
    reader.instances(pledge[type]).map((node) => actorNode(node, type, reader)),
  );
  const commitments = reader.instances(pledge.Commitment);
  const nodes = byId([...actors, ...commitments.map((node) => commitmentNode(node, reader))]);
  const known = new Set(nodes.map(({ id }) => id));
  const edges = [
    ...deriveEdges(store).map(({ actor, property, object, because }) =>
      edge({ source: actor, property, target: object }, because, reader),
    ),
    ...commitments.flatMap((node) =>
      reader
        .all(node, pledge.beneficiary)
        .map((target) => edge({ source: node, property: pledge.beneficiary, target }, [node.value], reader)),
    ),
  ];
  // A node of another kind, or one that the graph does not describe, has no dot to draw the line to.
  return { nodes, edges: byId(edges.filter(({ source, target }) => known.has(source) && known.has(target))) };
}

function actorNode(node: NamedNode, kind: string, { one }: Reader): NetworkNode {
  return {
    id: nodeId(node.value),
    label: one(node, rdfs.label)?.value ?? shorten(node.value),
    attributes: given({
      kind,
      iri: node.value,
      wikidata: /Q\d+$/.exec(one(node, schema.sameAs)?.value ?? "")?.[0],
    }),
  };
}

function commitmentNode(node: NamedNode, { one }: Reader): NetworkNode {
  const amount = one(node, pledge.amount);
  const value =
    amount && (one(amount, schema.value) ?? one(amount, schema.minValue) ?? one(amount, schema.maxValue));
  return {
    id: nodeId(node.value),
    label: one(node, rdfs.label)?.value ?? shorten(node.value),
    attributes: given({
      kind: "Commitment",
      iri: node.value,
      status: termLabels[one(node, pledge.status)?.value ?? ""],
      polarity: termLabels[one(node, pledge.polarity)?.value ?? ""],
      amount: value?.value,
      currency: amount && one(amount, schema.currency)?.value,
      deadline: one(node, pledge.deadline)?.value,
    }),
  };
}

interface Link {
  readonly source: Term;
  readonly property: NamedNode;
  readonly target: Term;
}

function edge({ source, property, target }: Link, because: readonly string[], reader: Reader): NetworkEdge {
  const { one } = reader;
  const first = reader.node(because[0] ?? "");
  const passage = one(first, pledge.evidence);
  const document = passage && one(passage, nif.referenceContext);
  const type = shorten(property.value);
  return {
    id: [source.value, property.value, target.value].map(nodeId).join("."),
    source: nodeId(source.value),
    target: nodeId(target.value),
    label: termLabels[property.value] ?? type,
    attributes: given({
      type,
      quote: passage && one(passage, nif.anchorOf)?.value,
      document: document && (one(document, dcterms.title) ?? one(document, dcterms.identifier))?.value,
      published: document && one(document, pledge.referenceDate)?.value,
      acts: String(because.length),
    }),
  };
}

/** A prefixed name where there is one, else the IRI; in the characters of an XML name token, as GraphML wants its ids. */
function nodeId(iri: string): string {
  const name = shorten(iri).replace(/^<|>$/g, "");
  return name.replace(/[^A-Za-z0-9:._-]/g, (other) => `_x${other.charCodeAt(0).toString(16)}_`);
}

/** The last of two nodes with one id: an actor that is a group and a coalition is a coalition. */
function byId<Node extends NetworkNode>(nodes: readonly Node[]): Node[] {
  return [...new Map(nodes.map((node) => [node.id, node])).values()].sort((a, b) => compareText(a.id, b.id));
}

function given(attributes: Readonly<Record<string, string | undefined>>): Attributes {
  return Object.fromEntries(
    Object.entries(attributes).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
