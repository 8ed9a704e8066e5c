/** Annotations with their sentences, actors and each other looked up, ready to be compared. */

import type {
  AnnotatedAct,
  AnnotatedCommitment,
  Annotations,
  MarkedWords,
  NumberedSentence,
} from "./annotations.ts";
import { actorBook, type KnownActor } from "./same-actor.ts";

export interface ScoredAct {
  readonly index: number;
  readonly source: AnnotatedAct;
  /** Its sentence or sentences. */
  readonly span: MarkedWords | undefined;
  readonly actors: readonly KnownActor[];
  readonly accept: readonly KnownActor[];
  /** The commitment that it makes, changes or denies. */
  readonly commitment: ScoredCommitment | undefined;
}

export interface ScoredCommitment {
  readonly index: number;
  readonly source: AnnotatedCommitment;
  /** Its sentences, and those of its acts. */
  readonly spans: readonly MarkedWords[];
  /** Indices of its acts. */
  readonly acts: ReadonlySet<number>;
  readonly committers: readonly KnownActor[];
  readonly accept: readonly KnownActor[];
  readonly beneficiaries: readonly KnownActor[];
  /** "deadline 2027-06-30" */
  readonly dates: readonly string[];
}

export interface Prepared {
  readonly acts: readonly ScoredAct[];
  readonly commitments: readonly ScoredCommitment[];
}

/** `sentences` are those of the gold, for annotations that bring none. */
export function prepare(annotations: Annotations, sentences: readonly NumberedSentence[]): Prepared {
  const own = annotations.sentences.length > 0 ? annotations.sentences : sentences;
  const byNumber = new Map<number | undefined, NumberedSentence>(
    own.map((sentence) => [sentence.n, sentence]),
  );
  const actors = actorBook(annotations.actors);
  const spanOf = (act: AnnotatedAct): MarkedWords | undefined =>
    act.evidence ?? byNumber.get(act.sentence) ?? act.cue;
  const commitments = annotations.commitments.map((source, index): ScoredCommitment => {
    const acts = annotations.acts
      .map((act, i) => ({ act, i }))
      .filter(
        ({ act }) =>
          (act.id !== undefined && source.acts.includes(act.id)) ||
          (source.id !== undefined && act.commitment === source.id),
      );
    return {
      index,
      source,
      spans: [
        ...source.sentences.map((n) => byNumber.get(n)),
        ...source.evidence,
        ...acts.map(({ act }) => spanOf(act)),
      ].filter((span) => span !== undefined),
      acts: new Set(acts.map(({ i }) => i)),
      committers: actors(source.committers),
      accept: actors(source.acceptCommitters),
      beneficiaries: actors(source.beneficiaries),
      dates: (["deadline", "scheduledFor"] as const).flatMap((name) =>
        source[name] === undefined ? [] : [`${name} ${source[name]}`],
      ),
    };
  });
  const acts = annotations.acts.map((source, index): ScoredAct => ({
    index,
    source,
    span: spanOf(source),
    actors: actors(source.actors),
    accept: actors(source.acceptActors),
    commitment: commitments.find((commitment) => commitment.acts.has(index)),
  }));
  return { acts, commitments };
}
