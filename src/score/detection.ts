import type { Count } from "./counts.ts";
import type { Pair } from "./match.ts";

interface Scored {
  readonly source: { readonly optional: boolean };
}

/** Found without a counterpart in the gold. */
export function falseAlarms<T>(found: readonly T[], pairs: readonly Pair<T>[]): readonly T[] {
  const paired = new Set(pairs.map((pair) => pair.found));
  return found.filter((item) => !paired.has(item));
}

/** Gold without a counterpart, optional items apart. */
export function misses<T extends Scored>(gold: readonly T[], pairs: readonly Pair<T>[]): readonly T[] {
  const paired = new Set(pairs.map((pair) => pair.gold));
  return gold.filter((item) => !item.source.optional && !paired.has(item));
}

export function detection<T extends Scored>(
  found: readonly T[],
  gold: readonly T[],
  pairs: readonly Pair<T>[],
): Count {
  return {
    tp: pairs.filter((pair) => !pair.gold.source.optional).length,
    fp: falseAlarms(found, pairs).length,
    fn: misses(gold, pairs).length,
  };
}

/** The same items under a stricter rule, by which so many of them are right. */
export function restOf({ tp, fp, fn }: Count, right: number): Count {
  return { tp: right, fp: tp + fp - right, fn: tp + fn - right };
}
