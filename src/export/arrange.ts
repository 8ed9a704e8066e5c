/** The order in which a person reads a graph: documents, each with its commitments, acts and words, then actors, then edges. */
import type { NamedNode, Quad, Term } from "@rdfjs/types";
import { isDerived, readEdges, type Edge, type EdgeReader } from "../graph/edges.ts";
import { dcterms, nif, org, prov, rdf, rdfs, schema, skos } from "../graph/external.ts";
import { BASE, EDGES_GRAPH } from "../graph/iri.ts";
import { compareIdKeys, compareText, idKey } from "../graph/order.ts";
import { isTrueTerm } from "../graph/reader.ts";
import { pledge } from "../graph/vocabulary.ts";
import { ACTOR_TYPES } from "../types.ts";

/** All quads of one subject in one section. */
export interface Block {
  readonly subject: Term;
  /** Passages and mentions: many, short, and looked up rather than read. */
  readonly compact: boolean;
  readonly properties: readonly { readonly predicate: Term; readonly objects: readonly Term[] }[];
}

export interface Section {
  /** IRI of the document, of the graph of edges, or none for what is shared or in no document. */
  readonly graph: string | undefined;
  readonly title: string;
  readonly blocks: readonly Block[];
  /** The direct edges, with what makes them; of the graph of edges only. */
  readonly edges?: readonly Edge[];
}

/** Later sections of a document; what has none of these types comes between conditions and mentions. */
const RANKS = new Map<string, number>([
  [pledge.Document.value, 0],
  [pledge.Extraction.value, 1],
  [pledge.Commitment.value, 2],
  [schema.MonetaryAmount.value, 2],
  [schema.QuantitativeValue.value, 2],
  [pledge.SpeechAct.value, 3],
  [pledge.Condition.value, 4],
  [pledge.Mention.value, 6],
  [pledge.Passage.value, 7],
  [nif.Sentence.value, 7],
]);
const OTHER_RANK = 5;
const COMPACT_FROM = 6;

/** What says most comes first, the words it rests on last. Properties that are not listed come in between, by IRI. */
const FIRST_PROPERTIES = [
  rdf.type, rdfs.label, dcterms.title, dcterms.identifier, skos.altLabel, schema.sameAs, org.holds, org.postIn,
  org.headOf, org.memberOf, org.subOrganizationOf, rdf.subject, rdf.predicate, rdf.object,
  pledge.actType, pledge.actor, pledge.onBehalfOf, pledge.committer, pledge.beneficiary, pledge.addressee, pledge.target,
  pledge.content, pledge.concerns, pledge.reports, pledge.status, pledge.resultingStatus,
  pledge.polarity, pledge.modality, pledge.certainty, pledge.voice,
  pledge.amount, pledge.quantity, pledge.deadline, pledge.scheduledFor, pledge.timeText, pledge.condition, pledge.purpose,
  schema.value, schema.minValue, schema.maxValue, schema.currency, schema.unitText,
  nif.anchorOf, nif.beginIndex, nif.endIndex, nif.referenceContext, pledge.mentions, pledge.mentionText,
]; // prettier-ignore
const LAST_PROPERTIES = [
  pledge.actorMention, pledge.onBehalfOfMention, pledge.committerMention, pledge.beneficiaryMention,
  pledge.addresseeMention, pledge.targetMention, pledge.contentMention, pledge.amountMention, pledge.quantityMention,
  pledge.timeMention, pledge.conditionMention, pledge.purposeMention, pledge.cue, pledge.hedge, pledge.passage, pledge.evidence,
  pledge.rule, prov.used, prov.wasAssociatedWith, prov.wasGeneratedBy,
]; // prettier-ignore
const propertyRanks = new Map<string, number>([
  ...FIRST_PROPERTIES.map(({ value }, i) => [value, i] as const),
  ...LAST_PROPERTIES.map(({ value }, i) => [value, 1000 + i] as const),
]);
const UNLISTED = 999;

const ACTORS = ACTOR_TYPES.map((type): string => pledge[type].value);

/** Edges that come with the graph are left out: they are derived anew, as {@link createStore} does, but without building a store. */
export function arrange(graph: Iterable<Quad>): readonly Section[] {
  const nodes = gather(graph);
  const instances = (type: Term): NamedNode[] =>
    [...nodes.values()].flatMap((node) =>
      node.subject.termType === "NamedNode" && isA(node, type.value) ? [node.subject] : [],
    );
  const edges = readEdges({
    instances,
    isA: ({ value }, type) => isA(nodes.get(value), type.value),
    ...valuesOf(nodes),
  });
  const documents = [...nodes.values()].filter((node) => isA(node, pledge.Document.value));

  const homes = new Map<string, Node[]>(
    documents.sort(byName).map(({ subject }) => [subject.value, []] as const),
  );
  const [actors, others]: [Node[], Node[]] = [[], []];
  for (const node of nodes.values()) {
    const home = homes.get(homeOf(node.subject.value, homes) ?? "");
    (home ?? (ACTORS.some((type) => isA(node, type)) ? actors : others)).push(node);
  }
  const sections: Section[] = [
    ...[...homes].map(([document, found]): Section => {
      return { graph: document, title: "Document", blocks: sortByRank(found).map(block) };
    }),
    { graph: undefined, title: "Actors", blocks: actors.sort(byName).map(block) },
    { graph: undefined, title: "Others", blocks: others.sort(byName).map(block) },
    {
      graph: EDGES_GRAPH.value,
      title: "Direct edges, derived from the acts and commitments above",
      blocks: edgeNodes(edges).sort(byName).map(block),
      edges,
    },
  ];
  return sections.filter(({ blocks }) => blocks.length > 0);
}

/** All that a graph states of one subject. */
interface Node {
  readonly subject: Term;
  /** In no order; few enough to be looked through, which a map for each node would be slower than. */
  readonly properties: Property[];
}

interface Property {
  readonly predicate: Term;
  /** With repetitions, where a graph has a triple twice. */
  readonly objects: Term[];
}

function gather(graph: Iterable<Quad>): Map<string, Node> {
  const nodes = new Map<string, Node>();
  let last: Node | undefined;
  for (const quad of graph) {
    if (isDerived(quad)) continue;
    const { subject, predicate, object } = quad;
    const name = subject.value;
    if (last?.subject.value !== name) last = nodeOf(nodes, subject);
    state(last, predicate, object);
  }
  return nodes;
}

function nodeOf(nodes: Map<string, Node>, subject: Term): Node {
  const known = nodes.get(subject.value);
  if (known !== undefined) return known;
  const node: Node = { subject, properties: [] };
  nodes.set(subject.value, node);
  return node;
}

function state({ properties }: Node, predicate: Term, object: Term): void {
  const known = propertyOf(properties, predicate);
  if (known === undefined) properties.push({ predicate, objects: [object] });
  else known.objects.push(object);
}

function propertyOf(properties: readonly Property[], predicate: Term): Property | undefined {
  return properties.findLast((property) => property.predicate.value === predicate.value);
}

function isA(node: Node | undefined, type: string): boolean {
  return propertyOf(node?.properties ?? [], rdf.type)?.objects.some(({ value }) => value === type) ?? false;
}

function valuesOf(nodes: ReadonlyMap<string, Node>): Pick<EdgeReader, "all" | "one" | "isTrue"> {
  const all = (node: Term, property: Term): Term[] => [
    ...(propertyOf(nodes.get(node.value)?.properties ?? [], property)?.objects ?? []),
  ];
  return {
    all,
    one: (node, property) => all(node, property).sort((a, b) => compareText(a.value, b.value))[0],
    isTrue: isTrueTerm,
  };
}

function edgeNodes(edges: readonly Edge[]): Node[] {
  const nodes = new Map<string, Node>();
  for (const { actor, property, object } of edges) state(nodeOf(nodes, actor), property, object);
  return [...nodes.values()];
}

/** The document that a node belongs to: the one whose IRI its own starts with. */
function homeOf(subject: string, documents: ReadonlyMap<string, unknown>): string | undefined {
  if (documents.has(subject)) return subject;
  for (let i = subject.length - 1; i > 0; i--) {
    if ("-#/".includes(subject.charAt(i)) && documents.has(subject.slice(0, i))) return subject.slice(0, i);
  }
  return undefined;
}

function byName(a: Node, b: Node): number {
  return compareText(a.subject.value, b.subject.value);
}

function sortByRank(nodes: readonly Node[]): Node[] {
  return nodes
    .map((node) => ({ node, rank: rank(node), key: idKey(node.subject.value) }))
    .sort((a, b) => a.rank - b.rank || compareIdKeys(a.key, b.key))
    .map(({ node }) => node);
}

function rank({ properties }: Node): number {
  const types = propertyOf(properties, rdf.type)?.objects ?? [];
  return types.length === 0
    ? OTHER_RANK
    : Math.min(...types.map(({ value }) => RANKS.get(value) ?? OTHER_RANK));
}

function block(node: Node): Block {
  return {
    subject: node.subject,
    compact: rank(node) >= COMPACT_FROM,
    properties: node.properties
      .sort((a, b) => compareProperties(a.predicate.value, b.predicate.value))
      .map(({ predicate, objects }) => ({ predicate, objects: sortObjects(objects) })),
  };
}

/** Each once. */
function sortObjects(objects: readonly Term[]): readonly Term[] {
  if (objects.length === 1) return objects;
  return [...new Map(objects.map((object) => [termKey(object), object]))]
    .map(([name, object]) => ({ object, first: ourFirst(name), key: idKey(name) }))
    .sort((a, b) => a.first - b.first || compareIdKeys(a.key, b.key))
    .map(({ object }) => object);
}

/** `a pledge:Document, schema:NewsArticle`, not the other way round. */
function ourFirst(key: string): number {
  return key.startsWith(BASE) ? 0 : 1;
}

function termKey(term: Term): string {
  if (term.termType !== "Literal") return term.value;
  return `${term.value}\u0000${term.language}\u0000${term.datatype.value}`;
}

function compareProperties(a: string, b: string): number {
  return (propertyRanks.get(a) ?? UNLISTED) - (propertyRanks.get(b) ?? UNLISTED) || compareText(a, b);
}
