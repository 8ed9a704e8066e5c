import { dayNumber, dayText, firstOfMonth, monthOf } from "./day-number.ts";
import { FAMILIES } from "./families.ts";
import type { Family } from "./families.ts";
import type { Statement } from "./scene.ts";

/** Statements of a month, or of several where months are too many. */
export interface MonthBar {
  /** `YYYY-MM` */
  readonly first: string;
  readonly last: string;
  /** From the bottom, those with statements. */
  readonly families: readonly { readonly family: Family; readonly count: number }[];
  readonly total: number;
}

/** More bars than this are too thin to be hit. */
const MOST = 120;
/** A few months would make bars as broad as the page. */
const FEWEST = 12;
/** Months in a bar. */
const STEPS = [1, 3, 6, 12, 60, 120, 600, 1200];
const LAST_MONTH = 9999 * 12 + 11;

/**
 * Bars without gaps between the first and the last month of `all`, so that they stay in place while filters change what is
 * `counted`. None where no day is known. A statement with two days in different bars counts in both.
 */
export function monthBars(
  all: readonly Statement[],
  counted: readonly Statement[],
  days: (statement: Statement) => readonly string[],
): readonly MonthBar[] {
  // Statements of one document share its day.
  const months = new Map<string, number | undefined>();
  const monthOn = (day: string): number | undefined => {
    if (months.has(day)) return months.get(day);
    const number = dayNumber(day);
    const month = number === undefined ? undefined : monthOf(number);
    months.set(day, month);
    return month;
  };
  const monthsOf = (statement: Statement): readonly number[] =>
    days(statement).flatMap((day) => monthOn(day) ?? []);
  let [first, last] = [Infinity, -Infinity];
  for (const month of all.flatMap(monthsOf)) [first, last] = [Math.min(first, month), Math.max(last, month)];
  if (first > last) return [];
  const step = STEPS.find((months) => (last - first) / months < MOST - 1) ?? 1200;
  const start = Math.floor(first / step);
  const padding = Math.max(0, FEWEST - (Math.floor(last / step) - start + 1));
  const origin = Math.max(0, start - Math.floor(padding / 2));
  const end = Math.min(Math.floor(LAST_MONTH / step), Math.floor(last / step) + Math.ceil(padding / 2));
  const counts = Array.from({ length: end - origin + 1 }, () => new Map<Family, number>());
  for (const statement of counted)
    for (const bar of new Set(monthsOf(statement).map((month) => Math.floor(month / step) - origin))) {
      const bars = counts[bar];
      bars?.set(statement.family, (bars.get(statement.family) ?? 0) + 1);
    }
  return counts.map((families, index) => ({
    first: monthText((origin + index) * step),
    last: monthText(Math.min(LAST_MONTH, (origin + index + 1) * step - 1)),
    families: FAMILIES.flatMap((family) => {
      const count = families.get(family) ?? 0;
      return count === 0 ? [] : [{ family, count }];
    }),
    total: [...families.values()].reduce((sum, count) => sum + count, 0),
  }));
}

function monthText(month: number): string {
  return dayText(firstOfMonth(month)).slice(0, 7);
}
