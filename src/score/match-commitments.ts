import { isCommitterRight, likeness } from "./likeness.ts";
import { match, overlapAny, type Pair } from "./match.ts";
import type { Prepared, ScoredAct, ScoredCommitment } from "./prepare.ts";

/** Acts in common count up to this many. */
const MOST_SHARED = 4;

/**
 * Commitments found with those of the gold that they are: an act of theirs is the same, or their sentences overlap and a
 * committer is the same.
 */
export function matchCommitments(
  found: Prepared,
  gold: Prepared,
  acts: readonly Pair<ScoredAct>[],
): readonly Pair<ScoredCommitment>[] {
  const sharedActs = (one: ScoredCommitment, other: ScoredCommitment): number =>
    acts.filter((pair) => one.acts.has(pair.found.index) && other.acts.has(pair.gold.index)).length;
  return match(found.commitments, gold.commitments, (one, other) => {
    const shared = sharedActs(one, other);
    const near = overlapAny(one.spans, other.spans) && isCommitterRight(one, other);
    if (shared === 0 && !near) return 0;
    return (
      1 +
      16 * Number(shared > 0) +
      likeness(one, other) +
      0.5 * Number(!other.source.optional) +
      0.1 * Math.min(shared, MOST_SHARED)
    );
  });
}
