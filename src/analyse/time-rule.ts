/** What a rule for time expressions is, and how a rule chooses among years. */

import type { Time } from "../types.ts";
import { partsOf, type Period } from "./calendar.ts";
import type { Direction } from "./tense.ts";

export interface TimeContext {
  /** The day of publication; without it nothing relative is resolved. */
  readonly reference: number | undefined;
  /** Where the clause looks; for what may lie on both sides. */
  readonly direction: Direction;
  /** The words before the expression, lower case: "by", "the end of"; "" when there are none. */
  readonly introduction: string;
}

/** What an expression means. Without a period it is a time all the same, that cannot be resolved. */
export interface Reading {
  readonly period?: Period;
  /** When the rule knows better than the preposition. */
  readonly relation?: Time["relation"];
}

export interface TimeRule {
  readonly name: string;
  readonly pattern: RegExp;
  /** `bare`: a time by itself. `introduced`: only after a preposition or an edge. `whole`: brings its own preposition. */
  readonly stands: "bare" | "introduced" | "whole";
  /** Undefined when the words are no time after all. */
  readonly read: (groups: Groups, context: TimeContext) => Reading | undefined;
}

export type Groups = Readonly<Record<string, string | undefined>>;

export function group(groups: Groups, name: string): string {
  return groups[name] ?? "";
}

/**
 * The year of a period that is printed without one. Looking ahead: the first that ends on or after the reference day;
 * looking back: the last that begins on or before it; else the nearest, and of two equally near the later.
 */
export function nearest(context: TimeContext, inYear: (year: number) => Period | undefined): Reading {
  const { reference, direction } = context;
  if (reference === undefined) return {};
  const { year } = partsOf(reference);
  const periods = [year - 1, year, year + 1, year + 2].map(inYear).filter((period) => period !== undefined);
  const ahead = periods.find(({ last }) => last >= reference);
  const back = periods.findLast(({ first }) => first <= reference);
  if (direction > 0) return ahead === undefined ? {} : { period: ahead };
  if (direction < 0) return back === undefined ? {} : { period: back };
  const [best] = periods.toSorted(
    (a, b) => distance(a, reference) - distance(b, reference) || b.first - a.first,
  );
  return best === undefined ? {} : { period: best };
}

function distance({ first, last }: Period, day: number): number {
  return Math.max(first - day, day - last, 0);
}
