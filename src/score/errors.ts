import { given } from "../given.ts";
import type { AnnotatedAct, AnnotatedCommitment } from "./annotations.ts";
import { falseAlarms, misses } from "./detection.ts";
import type { Pair } from "./match.ts";
import type { Prepared, ScoredAct, ScoredCommitment } from "./prepare.ts";
import { wrongInAct } from "./score-acts.ts";
import { wrongInCommitment } from "./score-commitments.ts";

/** One thing that differs from the gold. */
export interface ScoreError {
  /** `miss`: the gold alone has it; `false alarm`: the gold does not; `wrong`: both have it, and differ in `parts`. */
  readonly kind: "miss" | "false alarm" | "wrong";
  readonly of: "act" | "commitment";
  /** "type", "actor", "polarity"; "committer", "status", "amount", "dates", "polarity". */
  readonly parts: readonly string[];
  /** What was found, as one line; for a miss, what was not. */
  readonly what: string;
  /** What the gold has instead. */
  readonly gold?: string;
  /** Id of the gold's item, else of what was found. */
  readonly id?: string;
  /** Offset of its sentence; absent when neither sentence nor cue is given. */
  readonly begin?: number;
  /** Its sentence, where the text is known. */
  readonly sentence?: string;
}

/** Both sides of a document with what is paired, and its text. */
export interface Compared {
  readonly found: Prepared;
  readonly gold: Prepared;
  readonly acts: readonly Pair<ScoredAct>[];
  readonly commitments: readonly Pair<ScoredCommitment>[];
  readonly text: string | undefined;
}

function actLine({ type, cue, actors, polarity }: AnnotatedAct): string {
  const words = cue?.text === undefined ? "" : ` “${cue.text}”`;
  return `${type}${words} by ${actors.join(", ") || "nobody"}${polarity === "negative" ? ", negative" : ""}`;
}

function amountLine({ amount }: AnnotatedCommitment): readonly string[] {
  if (amount === undefined) return [];
  const { value, minValue, maxValue, currency = "" } = amount;
  return [`${value ?? `${minValue ?? ""}..${maxValue ?? ""}`} ${currency}`.trim()];
}

function commitmentLine(commitment: AnnotatedCommitment): string {
  const { status, committers, polarity, deadline, scheduledFor, content = "" } = commitment;
  const parts = [
    status,
    `by ${committers.join(", ") || "nobody"}`,
    ...(polarity === "negative" ? ["negative"] : []),
    ...amountLine(commitment),
    ...(deadline === undefined ? [] : [`due ${deadline}`]),
    ...(scheduledFor === undefined ? [] : [`on ${scheduledFor}`]),
  ];
  return `${parts.join(", ")}${content === "" ? "" : `: ${content}`}`;
}

/** All that differs, in the order of the text; acts before commitments. */
export function errorsOf({ found, gold, acts, commitments, text }: Compared): readonly ScoreError[] {
  const error = (
    kind: ScoreError["kind"],
    item: ScoredAct | ScoredCommitment,
    { parts = [], other }: { readonly parts?: readonly string[]; readonly other?: typeof item } = {},
  ): ScoreError => {
    const span = "spans" in item ? item.spans[0] : item.span;
    const line = (one: typeof item): string =>
      "spans" in one ? commitmentLine(one.source) : actLine(one.source);
    return {
      kind,
      of: "spans" in item ? "commitment" : "act",
      parts,
      what: line(other ?? item),
      ...given({
        gold: other === undefined ? undefined : line(item),
        id: item.source.id,
        begin: span?.begin,
        sentence: span === undefined ? undefined : text?.slice(span.begin, span.end),
      }),
    };
  };
  const wrong = <T extends ScoredAct | ScoredCommitment>(
    pairs: readonly Pair<T>[],
    partsOf: (pair: Pair<T>) => readonly string[],
  ): readonly ScoreError[] =>
    pairs
      .filter((pair) => !pair.gold.source.optional && partsOf(pair).length > 0)
      .map((pair) => error("wrong", pair.gold, { parts: partsOf(pair), other: pair.found }));
  const inOrder = (errors: readonly ScoreError[]): readonly ScoreError[] =>
    errors.toSorted((a, b) => (a.begin ?? 0) - (b.begin ?? 0));
  return [
    ...inOrder([
      ...falseAlarms(found.acts, acts).map((item) => error("false alarm", item)),
      ...misses(gold.acts, acts).map((item) => error("miss", item)),
      ...wrong(acts, wrongInAct),
    ]),
    ...inOrder([
      ...falseAlarms(found.commitments, commitments).map((item) => error("false alarm", item)),
      ...misses(gold.commitments, commitments).map((item) => error("miss", item)),
      ...wrong(commitments, wrongInCommitment),
    ]),
  ];
}
