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
  Genre,
  Magnitude,
  Modality,
  Polarity,
  Reference,
  Status,
  Voice,
} from "../types.ts";
import { given } from "../given.ts";
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
  /** The words by which it is less than certain, or by which the reporter keeps a distance. */
  readonly hedges: readonly string[];
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
  /** IRI of the thread: the same commitment in other documents too. */
  readonly thread?: string;
}

/** The document that a finding is in, and its sentences in text order. */
export interface Place {
  readonly document: DocumentRecord;
  readonly sentences: DocumentFacts["sentences"];
}

/** Actors by id. */
export type Actors = ReadonlyMap<string, Actor>;

export function actorRecord(
  { id, type, label, aliases, wikidata, holds, postIn }: Actor,
  actors: Actors,
): ActorRecord {
  const labelOf = (other: string | undefined): string | undefined =>
    other === undefined ? undefined : (actors.get(other)?.label ?? other);
  return {
    ...resolveActor(id, actors),
    id,
    type,
    label,
    aliases,
    ...given({ wikidata, holds: labelOf(holds), postIn: labelOf(postIn) }),
  };
}

export function documentRecord(
  iri: string,
  { source, publisher: actor }: Pick<DocumentFacts, "source" | "publisher">,
  actors: Actors,
): DocumentRecord {
  const { id, title, published, genre } = source;
  const publisher = source.publisher ?? (actor === undefined ? undefined : resolveActor(actor, actors).label);
  return { iri, id, ...given({ title, publisher, published }), genre };
}

/** Acts and commitments that the graph names, by the IRIs that it has for them. */
export interface ActLinks {
  readonly iri: string;
  readonly reports: readonly string[];
  readonly commitment: string | undefined;
}

export function actRecord(act: Act<Reference>, links: ActLinks, place: Place, actors: Actors): ActRecord {
  const names = (references: readonly Reference[]): ActorName[] => actorNames(references, actors);
  const { onBehalfOf } = act;
  return {
    ...findingRecord(act, links.iri, place, actors),
    type: act.type,
    actors: names(act.actors),
    ...given({ onBehalfOf: onBehalfOf && names([onBehalfOf])[0] }),
    addressees: names(act.addressees),
    cue: act.cue.quote,
    voice: act.voice,
    distanced: act.distanced,
    reports: links.reports,
    ...given({ commitment: links.commitment, resultingStatus: act.resultingStatus }),
  };
}

export interface CommitmentLinks {
  readonly iri: string;
  /** Types of the acts that concern it, each once, sorted. */
  readonly actTypes: readonly ActType[];
  /** IRI of the thread that it is in. */
  readonly thread: string | undefined;
}

export function commitmentRecord(
  commitment: Commitment<Reference>,
  { iri, actTypes, thread }: CommitmentLinks,
  place: Place,
  actors: Actors,
): CommitmentRecord {
  const { amount, quantity, due, purpose } = commitment;
  return {
    ...findingRecord(commitment, iri, place, actors),
    label: commitment.label,
    committers: actorNames(commitment.committers, actors),
    beneficiaries: actorNames(commitment.beneficiaries, actors),
    actTypes,
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
    ...given({ thread }),
  };
}

function findingRecord(
  finding: Act<Reference> | Commitment<Reference>,
  iri: string,
  { document, sentences }: Place,
  actors: Actors,
): FindingRecord {
  const {
    content,
    polarity,
    modality,
    certainty,
    hedges = [],
    targets,
    evidence,
    optional,
    rule,
    confidence,
  } = finding;
  return {
    iri,
    content,
    polarity,
    modality,
    certainty,
    hedges: hedges.map(({ quote }) => quote),
    targets: actorNames(targets, actors),
    evidence: evidence.map((span) => evidenceRecord(span, sentences)),
    document,
    optional,
    rule,
    ...given({ confidence }),
  };
}

export function evidenceRecord(span: Evidence, sentences: Place["sentences"]): EvidenceRecord {
  const holder = sentenceAt(sentences, span.start);
  return { ...span, ...given({ sentence: holder?.number }), ...given({ paragraph: holder?.paragraph }) };
}

/** Each actor once, in the order of the mentions. */
function actorNames(references: readonly Reference[], actors: Actors): ActorName[] {
  return [...new Set(references.map(({ actor }) => actor))].map((id) => resolveActor(id, actors));
}

function magnitude({ value, minValue, maxValue }: Magnitude): Magnitude {
  return given({ value, minValue, maxValue });
}
