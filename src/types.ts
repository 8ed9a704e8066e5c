/** The words of Pledgegraph: plain, readonly data that the stages hand to each other. No imports, no behaviour. */

/** A half-open range of UTF-16 code units into the text of a source: `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Words of a document that say something: `text.slice(start, end) === quote`, proved by the ground stage. */
export interface Evidence extends Span {
  readonly quote: string;
}

/** At least one; what a finding without evidence would not be. */
export type EvidenceList = readonly [Evidence, ...Evidence[]];

/** Something worth knowing that did not stop the run. `code` is stable and kebab-case; `message` says cause and remedy. */
export interface Problem {
  readonly code: string;
  readonly message: string;
  /** Id of the source; of a decision, the file and line that it is written in: `decisions.jsonl:3`. */
  readonly document: string;
  readonly span?: Span;
}

// ---------------------------------------------------------------- ingest

export const GENRES = ["news", "statement", "release"] as const;
/** News reports others; a statement speaks for its issuers in the first person; a release is an issuer's own report. */
export type Genre = (typeof GENRES)[number];

/** What a reader or a person knows about a text beside the text. */
export interface Metadata {
  readonly title?: string;
  readonly publisher?: string;
  /** Day of publication, `YYYY-MM-DD`. Relative dates resolve against it and nothing else. */
  readonly published?: string;
  readonly byline?: string;
  readonly url?: string;
  /** BCP 47 tag. */
  readonly language?: string;
  readonly genre?: Genre;
  /** Whom "we" and "I" stand for, as names: "G7 leaders", "Joe Biden". */
  readonly speakers?: readonly string[];
}

/** A text as ingested. Every offset refers to `text`, which is never changed afterwards. */
export interface Source extends Metadata {
  /** Unique in a run, readable: the file's path as given, or a name the caller chose. */
  readonly id: string;
  readonly text: string;
  readonly genre: Genre;
  readonly speakers: readonly string[];
}

// ---------------------------------------------------------------- analyse

/** Universal Dependencies part of speech. */
export type Upos =
  | "ADJ" | "ADP" | "ADV" | "AUX" | "CCONJ" | "DET" | "INTJ" | "NOUN" | "NUM"
  | "PART" | "PRON" | "PROPN" | "PUNCT" | "SCONJ" | "SYM" | "VERB" | "X"; // prettier-ignore

export interface Token extends Span {
  readonly text: string;
  /** Lower-case dictionary form: "said" -> "say". */
  readonly lemma: string;
  readonly upos: Upos;
  /** Penn Treebank tag: "VBD" is a past tense; set by analysers that tell. */
  readonly xpos?: string;
  /** Index of the governing token in the sentence, -1 for the root; set by analysers that parse. */
  readonly head?: number;
  /** Universal Dependencies relation to `head`. */
  readonly relation?: string;
}

export interface Sentence extends Span {
  /** From 1, in document order. */
  readonly number: number;
  /** From 1; a paragraph ends at a line break. */
  readonly paragraph: number;
  readonly kind: "prose" | "heading" | "item";
  readonly tokens: readonly Token[];
}

/** Direct speech. The span covers the marks, `inner` the words said. */
export interface Quotation extends Span {
  readonly inner: Span;
  /** `marks`: between quotation marks; `colon`: a sentence after a verb of saying and a colon, without marks. */
  readonly style: "marks" | "colon";
}

export const TIME_PRECISIONS = [
  "day",
  "week",
  "month",
  "quarter",
  "half",
  "season",
  "year",
  "decade",
] as const;
export type TimePrecision = (typeof TIME_PRECISIONS)[number];

/** A time expression with its preposition: "within the next three weeks", "on April 11", "by 2030". */
export interface Time extends Span {
  /**
   * How it limits what it modifies: `by` = last day in time; `on` = the day or period itself; `from` = not before;
   * `since` = started in the past; `for` = a length without an end ("over four years", "30-day").
   */
  readonly relation: "by" | "on" | "from" | "since" | "for";
  /** First and last day of the period, `YYYY-MM-DD`; both absent when it cannot be resolved ("a deadline", no reference date). */
  readonly first?: string;
  readonly last?: string;
  readonly precision?: TimePrecision;
}

/** A number as the text bounds it: "over 5" has `minValue`, "up to 5" `maxValue`, a range both, else `value`. */
export interface Magnitude {
  readonly value?: number;
  readonly minValue?: number;
  readonly maxValue?: number;
}

/** Money in full units: "€2bn" is `{ value: 2000000000, currency: "EUR" }`. The span includes the bounding words ("up to"). */
export interface Money extends Span, Magnitude {
  /** ISO 4217. */
  readonly currency: string;
}

/** Counted things: "31 Abrams tanks" is `{ value: 31, unit: "Abrams tanks" }`. */
export interface Quantity extends Span, Magnitude {
  readonly unit: string;
}

export const ACTOR_TYPES = ["Person", "Organisation", "State", "Group", "Coalition", "Office"] as const;
export type ActorType = (typeof ACTOR_TYPES)[number];

/** A name in the text. `entry` is the gazetteer's key when the name is listed there. */
export interface Name extends Span {
  /**
   * `demonym`: "French", "Ukrainians"; `title`: an office word before or instead of a name ("French President");
   * a `person` span holds the name alone, without its title.
   */
  readonly kind: "person" | "organisation" | "state" | "place" | "demonym" | "title";
  readonly entry?: string;
}

/** A source with all that later stages need to know of its language. Lists are in document order. */
export interface Document {
  readonly source: Source;
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
  readonly times: readonly Time[];
  readonly money: readonly Money[];
  readonly quantities: readonly Quantity[];
  readonly names: readonly Name[];
  readonly problems: readonly Problem[];
}

// ---------------------------------------------------------------- extract

/** The 23 leaf act types of `ontology/pledgegraph.ttl`, under Searle's five points. */
export const ACT_TYPES = [
  "state", "assess", "deny", "consider", "accuse",
  "urge", "demand", "task", "ask",
  "announce", "pledge", "reaffirm", "agree", "propose", "rule-out", "reject", "threaten",
  "criticize", "praise",
  "decide", "establish", "sign", "cancel",
] as const; // prettier-ignore
export type ActType = (typeof ACT_TYPES)[number];

export const STATUSES = [
  "considered", "proposed", "announced", "assigned", "agreed", "inProgress", "stalled",
  "partlyFulfilled", "fulfilled", "broken", "withdrawn", "rejected",
] as const; // prettier-ignore
export type Status = (typeof STATUSES)[number];

export type Polarity = "positive" | "negative";
export const MODALITIES = ["actual", "planned", "required", "possible", "desired"] as const;
export type Modality = (typeof MODALITIES)[number];
export const CERTAINTIES = ["certain", "probable", "possible", "unspecified"] as const;
export type Certainty = (typeof CERTAINTIES)[number];
export const VOICES = ["quote", "indirect", "narrated", "author"] as const;
export type Voice = (typeof VOICES)[number];
export const ACTOR_BASES = ["named", "described", "pronoun", "metonym", "inferred"] as const;
export type ActorBasis = (typeof ACTOR_BASES)[number];

/** Somebody as the text names them here. Without a span the actor is inferred, and `text` says whom. */
export interface Mention {
  readonly text: string;
  readonly basis: ActorBasis;
  readonly span?: Evidence;
  /** Whom a pronoun stands for, where syntax says so: the speaker of the quotation for its "we". */
  readonly antecedent?: Mention;
}

/** A mention that has been resolved: `actor` is an {@link Actor} id. */
export interface Reference extends Omit<Mention, "antecedent"> {
  readonly actor: string;
}

/** How the content is put: shared by acts and commitments. Polarity is of the content, which is always worded positively. */
export interface Stance {
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly certainty: Certainty;
  /** The words by which it is less than certain, or by which the reporter keeps a distance; absent where there are none. */
  readonly hedges?: readonly Evidence[];
}

/** A speech act as reported in one document; `Who` is {@link Mention} before and {@link Reference} after resolution. */
export interface Act<Who = Mention> extends Stance {
  /** Unique in the document, made from the cue's offsets: `act-1607-1616`, and the content's where acts share a cue. */
  readonly id: string;
  readonly type: ActType;
  readonly sentence: number;
  /** The whole sentences that say it. */
  readonly evidence: EvidenceList;
  readonly cue: Evidence;
  readonly actors: readonly Who[];
  readonly onBehalfOf?: Who;
  readonly addressees: readonly Who[];
  readonly targets: readonly Who[];
  readonly content: string;
  readonly contentSpan?: Evidence;
  readonly voice: Voice;
  /** The reporter keeps a distance: "claimed", "so-called", "alleged". */
  readonly distanced: boolean;
  /** Ids of the acts that are this act's content. */
  readonly reports: readonly string[];
  /** Id of the commitment this act makes, changes or denies. */
  readonly commitment?: string;
  /** What the commitment's status is after this act. */
  readonly resultingStatus?: Status;
  /** True for what a careful reader may leave out: the author's own asides, free indirect speech. */
  readonly optional: boolean;
  /** Name of the rule that found it. */
  readonly rule: string;
  /** Measured precision of that rule, 0 to 1: of the extraction, not of the speaker. Absent where nobody measured it. */
  readonly confidence?: number;
}

export interface Amount extends Magnitude {
  readonly currency: string;
  readonly span: Evidence;
}

export interface CountedThing extends Magnitude {
  readonly unit: string;
  readonly span: Evidence;
}

/** When a commitment is due (`deadline`, last day in time) or takes place (`scheduledFor`); only `span` when unresolved. */
export interface Due {
  readonly deadline?: string;
  readonly scheduledFor?: string;
  readonly span: Evidence;
}

/** What somebody would do or refrain from, as one document has it, at any stage from considered to broken. */
export interface Commitment<Who = Mention> extends Stance {
  /** Unique in the document, made from its first act's offsets: `commitment-1607-1616`. */
  readonly id: string;
  /** At most 120 characters, for tables and pictures. */
  readonly label: string;
  readonly content: string;
  readonly contentSpan?: Evidence;
  readonly evidence: EvidenceList;
  readonly committers: readonly Who[];
  readonly beneficiaries: readonly Who[];
  readonly targets: readonly Who[];
  readonly amount?: Amount;
  readonly quantity?: CountedThing;
  readonly due?: Due;
  readonly conditions: readonly Evidence[];
  readonly purpose?: Evidence;
  readonly status: Status;
  /** An outsider could later tell objectively whether it was done (Comparative Pledges Project). */
  readonly testable: boolean;
  readonly optional: boolean;
  readonly rule: string;
  /** Measured precision of that rule, 0 to 1: of the extraction, not of the committer. Absent where nobody measured it. */
  readonly confidence?: number;
}

/** What extractors find in one document. */
export interface Findings<Who = Mention> {
  readonly acts: readonly Act<Who>[];
  readonly commitments: readonly Commitment<Who>[];
}

// ---------------------------------------------------------------- resolve

/** Somebody who can act, shared by all documents of a run. */
export interface Actor {
  /** Readable key, `[A-Za-z0-9_-]+`: "EmmanuelMacron". */
  readonly id: string;
  readonly type: ActorType;
  readonly label: string;
  /** "Q142". */
  readonly wikidata?: string;
  /** As printed, without the label, sorted. */
  readonly aliases: readonly string[];
  /** Id of the office a person holds, by the text. */
  readonly holds?: string;
  /** Id of the state or organisation an office belongs to. */
  readonly postIn?: string;
}

export const RELATIONS = ["holds", "chairs", "memberOf", "partOf"] as const;

/** What a document says that one actor is to another: "French President Ada Brook" holds an office. */
export interface Relation {
  /** Unique in the document, made from the offsets of its words and its kind: `relation-holds-12-40`. */
  readonly id: string;
  /** `holds`: person and office; `chairs`: person and body; `memberOf`: person or state and body; `partOf`: body and body. */
  readonly kind: (typeof RELATIONS)[number];
  /** Ids of the actors. */
  readonly subject: string;
  readonly object: string;
  /** The words that say it, both names among them. */
  readonly evidence: Evidence;
}

/** One document's part of the graph. */
export interface DocumentFacts extends Findings<Reference> {
  readonly source: Omit<Source, "text">;
  /** SHA-256 of the text in UTF-8, 64 hexadecimal digits. The document's identity. */
  readonly hash: string;
  /** Id of the actor that published it. */
  readonly publisher?: string;
  /** Sentence of every evidence span: `number` and `paragraph` of the sentence that holds its start. */
  readonly sentences: readonly Omit<Sentence, "tokens" | "kind">[];
  /** Absent where there are none. */
  readonly relations?: readonly Relation[];
}

/** All that a run knows, before it becomes RDF. */
export interface Facts {
  /** Sorted by hash. */
  readonly documents: readonly DocumentFacts[];
  /** Sorted by id. */
  readonly actors: readonly Actor[];
}
