/** The order in which a person reads a graph: documents, each with its commitments, acts and words, then actors, then edges. */
import type { Quad, Term } from "@rdfjs/types";
import { dcterms, nif, org, prov, rdf, rdfs, schema, skos } from "../graph/external.ts";
import { BASE, EDGES_GRAPH } from "../graph/iri.ts";
import { compareId, compareText } from "../graph/order.ts";
import { createStore } from "../graph/store.ts";
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
  pledge.timeMention, pledge.conditionMention, pledge.purposeMention, pledge.cue, pledge.passage, pledge.evidence,
  pledge.rule, prov.used, prov.wasAssociatedWith, prov.wasGeneratedBy,
]; // prettier-ignore
const propertyRanks = new Map<string, number>([
  ...FIRST_PROPERTIES.map(({ value }, i) => [value, i] as const),
  ...LAST_PROPERTIES.map(({ value }, i) => [value, 1000 + i] as const),
]);
const UNLISTED = 999;

const actorTypes = new Set<string>(ACTOR_TYPES.map((type) => pledge[type].value));

export function arrange(graph: Iterable<Quad>): readonly Section[] {
  const store = createStore(graph);
  const documents = new Set(store.getSubjects(rdf.type, pledge.Document, null).map(({ value }) => value));
  const [edges, statements] = [new Map<string, Quad[]>(), new Map<string, Quad[]>()];
  for (const quad of store) append(quad.graph.equals(EDGES_GRAPH) ? edges : statements, quad);

  const homes = new Map<string, SubjectQuads[]>(
    [...documents].sort(compareText).map((document) => [document, []]),
  );
  const [actors, others]: SubjectQuads[][] = [[], []];
  for (const [subject, quads] of statements) {
    const home = homes.get(homeOf(subject, documents) ?? "");
    (home ?? (quads.some(isActorType) ? actors : others))?.push({ subject, quads });
  }
  const byName = (a: SubjectQuads, b: SubjectQuads): number => compareText(a.subject, b.subject);
  const sections: Section[] = [
    ...[...homes].map(([document, nodes]): Section => {
      return { graph: document, title: "Document", blocks: nodes.sort(byRank).map(block) };
    }),
    { graph: undefined, title: "Actors", blocks: (actors ?? []).sort(byName).map(block) },
    { graph: undefined, title: "Others", blocks: (others ?? []).sort(byName).map(block) },
    {
      graph: EDGES_GRAPH.value,
      title: "Direct edges, derived from the acts and commitments above",
      blocks: [...edges]
        .map(([subject, quads]) => ({ subject, quads }))
        .sort(byName)
        .map(block),
    },
  ];
  return sections.filter(({ blocks }) => blocks.length > 0);
}

interface SubjectQuads {
  readonly subject: string;
  readonly quads: readonly Quad[];
}

function append(to: Map<string, Quad[]>, quad: Quad): void {
  const known = to.get(quad.subject.value);
  if (known === undefined) to.set(quad.subject.value, [quad]);
  else known.push(quad);
}

function isActorType({ predicate, object }: Quad): boolean {
  return predicate.equals(rdf.type) && actorTypes.has(object.value);
}

/** The document that a node belongs to: the one whose IRI its own starts with. */
function homeOf(subject: string, documents: ReadonlySet<string>): string | undefined {
  if (documents.has(subject)) return subject;
  for (let i = subject.length - 1; i > 0; i--) {
    if ("-#/".includes(subject.charAt(i)) && documents.has(subject.slice(0, i))) return subject.slice(0, i);
  }
  return undefined;
}

function byRank(a: SubjectQuads, b: SubjectQuads): number {
  return rank(a) - rank(b) || compareId(a.subject, b.subject);
}

function rank({ quads }: SubjectQuads): number {
  const ranks = quads
    .filter(({ predicate }) => predicate.equals(rdf.type))
    .map(({ object }) => RANKS.get(object.value) ?? OTHER_RANK);
  return ranks.length === 0 ? OTHER_RANK : Math.min(...ranks);
}

function block(node: SubjectQuads): Block {
  const { quads } = node;
  const properties = new Map<string, { readonly predicate: Term; readonly objects: Map<string, Term> }>();
  for (const { predicate, object } of quads) {
    const known = properties.get(predicate.value) ?? { predicate, objects: new Map<string, Term>() };
    known.objects.set(termKey(object), object);
    properties.set(predicate.value, known);
  }
  const [first] = quads;
  if (first === undefined) throw new Error("A block needs a quad.");
  return {
    subject: first.subject,
    compact: rank(node) >= COMPACT_FROM,
    properties: [...properties.values()]
      .sort((a, b) => compareProperties(a.predicate.value, b.predicate.value))
      .map(({ predicate, objects }) => ({
        predicate,
        objects: [...objects]
          .sort(([a], [b]) => ourFirst(a) - ourFirst(b) || compareId(a, b))
          .map(([, object]) => object),
      })),
  };
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
