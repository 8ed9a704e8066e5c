/** Annotations of one document, by hand or by a program: what the score is made from. */

/** A range of UTF-16 code units of the text, `end` exclusive, with the words there where they are given. */
export interface MarkedWords {
  readonly begin: number;
  readonly end: number;
  readonly text?: string;
}

export interface AnnotatedActor {
  readonly id: string;
  readonly label?: string;
  readonly aliases: readonly string[];
  /** "Q142". Two actors that both have one are the same when it is the same; others when they share a name. */
  readonly wikidata?: string;
}

export interface AnnotatedAct {
  readonly id?: string;
  readonly type: string;
  /** Number of its sentence; `evidence` wins over it. */
  readonly sentence?: number;
  readonly evidence?: MarkedWords;
  readonly cue?: MarkedWords;
  /** Ids of actors; one that is not listed counts as a name. */
  readonly actors: readonly string[];
  /** How the text names its actor: "named", "described", "pronoun", "metonym", "inferred". */
  readonly actorBasis?: string;
  /** Other answers that count as right. */
  readonly acceptActors: readonly string[];
  readonly polarity: string;
  readonly commitment?: string;
  /** Neither a find nor a miss. */
  readonly optional: boolean;
}

export interface AnnotatedAmount {
  readonly value?: number;
  readonly minValue?: number;
  readonly maxValue?: number;
  readonly currency?: string;
}

export interface AnnotatedCommitment {
  readonly id?: string;
  readonly content?: string;
  readonly sentences: readonly number[];
  readonly evidence: readonly MarkedWords[];
  /** Ids of the acts that make it, change it or deny it. */
  readonly acts: readonly string[];
  readonly committers: readonly string[];
  readonly acceptCommitters: readonly string[];
  readonly beneficiaries: readonly string[];
  readonly amount?: AnnotatedAmount;
  /** `YYYY-MM-DD` */
  readonly deadline?: string;
  readonly scheduledFor?: string;
  readonly timeText?: string;
  readonly polarity: string;
  readonly status: string;
  readonly optional: boolean;
}

/** What the annotations say of their document. */
export interface AnnotatedDocument {
  readonly id: string;
  /** Its text, looked up in the folder of the documents. */
  readonly file?: string;
  readonly title?: string;
  readonly publisher?: string;
  /** `YYYY-MM-DD` */
  readonly published?: string;
  readonly genre?: string;
}

/** `begin` and `end` of the sentence with the number `n`. */
export interface NumberedSentence extends MarkedWords {
  readonly n: number;
}

/** One document's annotations: `readAnnotations` makes them from JSON. */
export interface Annotations {
  readonly document: AnnotatedDocument;
  readonly sentences: readonly NumberedSentence[];
  readonly actors: readonly AnnotatedActor[];
  readonly acts: readonly AnnotatedAct[];
  readonly commitments: readonly AnnotatedCommitment[];
}

/** Something that makes annotations unusable. `place` says where in the JSON: `acts[3].cue`; `message` the cause and the remedy. */
export interface AnnotationProblem {
  readonly place: string;
  readonly message: string;
}
