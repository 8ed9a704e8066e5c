import type { MarkedWords } from "./annotations.ts";

/** Units that two ranges share. */
export function overlap(a: MarkedWords | undefined, b: MarkedWords | undefined): number {
  return a === undefined || b === undefined
    ? 0
    : Math.max(0, Math.min(a.end, b.end) - Math.max(a.begin, b.begin));
}

export function overlapAny(some: readonly MarkedWords[], others: readonly MarkedWords[]): boolean {
  return some.some((a) => others.some((b) => overlap(a, b) > 0));
}

/** Something found with its counterpart in the gold. */
export interface Pair<T> {
  readonly found: T;
  readonly gold: T;
}

interface Ranked<T> extends Pair<T> {
  readonly score: number;
}

/**
 * Pairs each find with one gold item at most, the best pair first; ties in document order. What scores nothing is no pair.
 * The pairs are in the order in which they were made.
 */
export function match<T extends { readonly index: number }>(
  found: readonly T[],
  gold: readonly T[],
  score: (found: T, gold: T) => number,
): readonly Pair<T>[] {
  const candidates = found
    .flatMap((one) => gold.map((other): Ranked<T> => ({ found: one, gold: other, score: score(one, other) })))
    .filter((pair) => pair.score > 0);
  candidates.sort(
    (a, b) => b.score - a.score || a.found.index - b.found.index || a.gold.index - b.gold.index,
  );
  const used = new Set<T>();
  return candidates.filter((pair) => {
    if (used.has(pair.found) || used.has(pair.gold)) return false;
    used.add(pair.found).add(pair.gold);
    return true;
  });
}
