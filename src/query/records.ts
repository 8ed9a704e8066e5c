/** What queries give: plain records with labels ready to print, their words and their IRI. */
import type {
  Act,
  Actor,
  ActorType,
  ActType,
  Certainty,
  Commitment,
  DocumentFacts,
  Evidence,
  Facts,
  Genre,
  Magnitude,
  Modality,
  Polarity,
  Reference,
  Status,
  Voice,
} from "../types.ts";
import { given } from "../given.ts";
import type { Names } from "../graph/read.ts";
import { sentenceAt } from "../graph/sentence-at.ts";
import { resolveActor } from "./actors.ts";

export interface DocumentRecord {
  readonly iri: string;
  /** File path or name that the text was read by. */
  readonly id: string;
  readonly title?: string;
  readonly publisher?: string;
  /** `YYYY-MM-DD` */
  readonly published?: string;
  readonly genre: Genre;
}

/** A sentence that says it. Offsets are UTF-16 code units of the document's text, end exclusive. */
export interface EvidenceRecord extends Evidence {
  /** From 1; absent when the graph does not number its sentences. */
  readonly sentence?: number;
  readonly paragraph?: number;
}

/** Who takes part, by label and by IRI. */
export interface ActorName {
  readonly iri: string;
  readonly label: string;
}

export interface ActorRecord extends ActorName {
  readonly id: string;
  readonly type: ActorType;
  readonly aliases: readonly string[];
  readonly wikidata?: string;
  /** Label of the office the person holds. */
  readonly holds?: string;
  /** Label of the state or organisation the office belongs to. */
  readonly postIn?: string;
}

interface FindingRecord {
  readonly iri: string;
  readonly content: string;
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly certainty: Certainty;
  readonly targets: readonly ActorName[];
  readonly evidence: readonly EvidenceRecord[];
  readonly document: DocumentRecord;
  readonly optional: boolean;
  readonly rule: string;
  /** Measured precision of the rule, 0 to 1; absent where nobody measured it. */
  readonly confidence?: number;
}

export interface ActRecord extends FindingRecord {
  readonly type: ActType;
  readonly actors: readonly ActorName[];
  readonly onBehalfOf?: ActorName;
  readonly addressees: readonly ActorName[];
  /** The words that signal the type: "announced". */
  readonly cue: string;
  readonly voice: Voice;
  readonly distanced: boolean;
  /** IRIs of the acts that this act reports. */
  readonly reports: readonly string[];
  /** IRI of the commitment it makes, changes or denies. */
  readonly commitment?: string;
  readonly resultingStatus?: Status;
}

export interface CommitmentRecord extends FindingRecord {
  readonly label: string;
  readonly committers: readonly ActorName[];
  readonly beneficiaries: readonly ActorName[];
  /** Types of the acts that concern it, sorted. */
  readonly actTypes: readonly ActType[];
  readonly status: Status;
  /** In full units of the currency (ISO 4217), with the words it is from. */
  readonly amount?: Magnitude & { readonly currency: string; readonly text: string };
  readonly quantity?: Magnitude & { readonly unit: string; readonly text: string };
  /** Last day in time, `YYYY-MM-DD`. */
  readonly deadline?: string;
  /** Day on which it is to take place. */
  readonly scheduledFor?: string;
  /** The time as printed, resolved or not. */
  readonly timeText?: string;
  readonly conditions: readonly string[];
  readonly purpose?: string;
  readonly testable: boolean;
}

/** How records are made: from the facts, and the names that the graph has for them. */
export interface Context {
  readonly facts: Facts;
  /** Actors by id. */
  readonly actors: ReadonlyMap<string, Actor>;
  readonly names: Names;
}

export function actorRecord(
  { id, type, label, aliases, wikidata, holds, postIn }: Actor,
  context: Context,
): ActorRecord {
  const labelOf = (other: string | undefined): string | undefined =>
    other === undefined ? undefined : (context.actors.get(other)?.label ?? other);
  return {
    ...resolveActor(id, context.actors),
    id,
    type,
    label,
    aliases,
    ...given({ wikidata, holds: labelOf(holds), postIn: labelOf(postIn) }),
  };
}

export function documentRecord(
  { source, hash, publisher: actor }: DocumentFacts,
  context: Context,
): DocumentRecord {
  const { id, title, published, genre } = source;
  const publisher =
    source.publisher ?? (actor === undefined ? undefined : resolveActor(actor, context.actors).label);
  return {
    iri: context.names.document(hash),
    id,
    ...given({ title, publisher, published }),
    genre,
  };
}

export function actRecord(act: Act<Reference>, document: DocumentFacts, context: Context): ActRecord {
  const names = (references: readonly Reference[]): ActorName[] => actorNames(references, context);
  const { commitment, onBehalfOf } = act;
  return {
    ...findingRecord(act, document, context),
    type: act.type,
    actors: names(act.actors),
    ...given({ onBehalfOf: onBehalfOf && names([onBehalfOf])[0] }),
    addressees: names(act.addressees),
    cue: act.cue.quote,
    voice: act.voice,
    distanced: act.distanced,
    reports: act.reports.map((id) => context.names.node(document.hash, id)),
    ...given({
      commitment: commitment === undefined ? undefined : context.names.node(document.hash, commitment),
    }),
    ...given({ resultingStatus: act.resultingStatus }),
  };
}

/** The acts of each commitment; looked up once a document, for long documents have thousands of both. */
const actsByCommitment = new WeakMap<DocumentFacts, ReadonlyMap<string, readonly Act<Reference>[]>>();

function actsOf(document: DocumentFacts): ReadonlyMap<string, readonly Act<Reference>[]> {
  const known = actsByCommitment.get(document);
  if (known !== undefined) return known;
  const groups = new Map<string, Act<Reference>[]>();
  for (const act of document.acts) {
    if (act.commitment === undefined) continue;
    const group = groups.get(act.commitment);
    if (group === undefined) groups.set(act.commitment, [act]);
    else group.push(act);
  }
  actsByCommitment.set(document, groups);
  return groups;
}

export function commitmentRecord(
  commitment: Commitment<Reference>,
  document: DocumentFacts,
  context: Context,
): CommitmentRecord {
  const { amount, quantity, due, purpose } = commitment;
  const acts = actsOf(document).get(commitment.id) ?? [];
  return {
    ...findingRecord(commitment, document, context),
    label: commitment.label,
    committers: actorNames(commitment.committers, context),
    beneficiaries: actorNames(commitment.beneficiaries, context),
    actTypes: [...new Set(acts.map(({ type }) => type))].sort(),
    status: commitment.status,
    ...given({
      amount: amount && { ...magnitude(amount), currency: amount.currency, text: amount.span.quote },
    }),
    ...given({
      quantity: quantity && { ...magnitude(quantity), unit: quantity.unit, text: quantity.span.quote },
    }),
    ...given({ deadline: due?.deadline, scheduledFor: due?.scheduledFor, timeText: due?.span.quote }),
    conditions: commitment.conditions.map(({ quote }) => quote),
    ...given({ purpose: purpose?.quote }),
    testable: commitment.testable,
  };
}

function findingRecord(
  finding: Act<Reference> | Commitment<Reference>,
  document: DocumentFacts,
  context: Context,
): FindingRecord {
  const { id, content, polarity, modality, certainty, targets, evidence, optional, rule, confidence } =
    finding;
  return {
    iri: context.names.node(document.hash, id),
    content,
    polarity,
    modality,
    certainty,
    targets: actorNames(targets, context),
    evidence: evidence.map((span) => evidenceRecord(span, document)),
    document: documentRecord(document, context),
    optional,
    rule,
    ...given({ confidence }),
  };
}

function evidenceRecord(span: Evidence, { sentences }: DocumentFacts): EvidenceRecord {
  const holder = sentenceAt(sentences, span.start);
  return { ...span, ...given({ sentence: holder?.number }), ...given({ paragraph: holder?.paragraph }) };
}

/** Each actor once, in the order of the mentions. */
function actorNames(references: readonly Reference[], { actors }: Context): ActorName[] {
  return [...new Set(references.map(({ actor }) => actor))].map((id) => resolveActor(id, actors));
}

function magnitude({ value, minValue, maxValue }: Magnitude): Magnitude {
  return given({ value, minValue, maxValue });
}
