import type { Annotations } from "./annotations.ts";
import { addCounts, NO_COUNTS, type Counts, type Share } from "./counts.ts";
import { errorsOf, type ScoreError } from "./errors.ts";
import { figuresOf, type Figures } from "./figures.ts";
import { matchActs } from "./match-acts.ts";
import { matchCommitments } from "./match-commitments.ts";
import { prepare } from "./prepare.ts";
import { countActs } from "./score-acts.ts";
import { countCommitments } from "./score-commitments.ts";

/** A document annotated by hand, what was found in it, and its text. */
export interface ScoreInput {
  readonly gold: Annotations;
  /** Absent: nothing was found. */
  readonly found?: Annotations;
  /** Without it quotes are not compared with the text, and errors come without their sentences. */
  readonly text?: string;
}

/** An item of what was found (`acts[found]`) with the item of the gold that it is. */
export interface Match {
  readonly found: number;
  readonly gold: number;
}

export interface DocumentScore {
  readonly id: string;
  /** "news", "statement", "release", as the gold has it. */
  readonly genre: string | undefined;
  readonly counts: Counts;
  readonly errors: readonly ScoreError[];
  readonly matches: { readonly acts: readonly Match[]; readonly commitments: readonly Match[] };
}

/** Figures of a kind of document. */
export interface KindScore {
  readonly genre: string;
  readonly documents: number;
  readonly figures: Figures;
}

export interface Score {
  readonly documents: readonly DocumentScore[];
  /** Sorted by genre; documents without one are "unknown". */
  readonly kinds: readonly KindScore[];
  /** Of all documents together: counts are added up, not rates. */
  readonly total: Figures;
}

/**
 * Compares what was found in one document with its annotations. Items are paired one to one, the best pair first.
 * An act is found when its sentence and its words overlap (or its doers and its type are the same); a commitment, when
 * one of its acts is, or its sentence overlaps and a committer is the same. Optional gold is neither right nor wrong.
 */
export function scoreDocument({ gold, found, text }: ScoreInput): DocumentScore {
  const nothing: Annotations = { ...gold, actors: [], acts: [], commitments: [] };
  const ours = prepare(found ?? nothing, gold.sentences);
  const theirs = prepare(gold, gold.sentences);
  const acts = matchActs(ours, theirs);
  const commitments = matchCommitments(ours, theirs, acts);
  const indices = ({
    found: one,
    gold: other,
  }: {
    readonly found: { readonly index: number };
    readonly gold: { readonly index: number };
  }): Match => ({ found: one.index, gold: other.index });
  return {
    id: gold.document.id,
    genre: gold.document.genre,
    counts: {
      acts: countActs(ours, theirs, acts),
      commitments: countCommitments(ours, theirs, commitments),
      grounding: grounding(found, text),
    },
    errors: errorsOf({ found: ours, gold: theirs, acts, commitments, text }),
    matches: { acts: acts.map(indices), commitments: commitments.map(indices) },
  };
}

/** Quotes that equal the text. Evidence without words has nothing to compare. */
function grounding(found: Annotations | undefined, text: string | undefined): Share {
  if (found === undefined || text === undefined) return { right: 0, of: 0 };
  const quotes = [
    ...found.acts.flatMap(({ cue, evidence }) => [cue, ...(evidence?.text === undefined ? [] : [evidence])]),
    ...found.commitments.flatMap(({ evidence }) => evidence.filter((words) => words.text !== undefined)),
  ].filter((words) => words !== undefined);
  const right = quotes.filter(({ begin, end, text: quote }) => text.slice(begin, end) === quote).length;
  return { right, of: quotes.length };
}

/** Scores of several documents, by kind and together. */
export function scoreDocuments(inputs: readonly ScoreInput[]): Score {
  const documents = inputs.map(scoreDocument);
  const sum = (some: readonly DocumentScore[]): Figures =>
    figuresOf(some.reduce((counts, document) => addCounts(counts, document.counts), NO_COUNTS));
  const genres = [...new Set(documents.map(({ genre = "unknown" }) => genre))].sort();
  const kinds = genres.map((genre): KindScore => {
    const some = documents.filter((document) => (document.genre ?? "unknown") === genre);
    return { genre, documents: some.length, figures: sum(some) };
  });
  return { documents, kinds, total: sum(documents) };
}
