/** Days as whole numbers since 1970-01-01, and the periods of the proleptic Gregorian calendar. No clock, no time zone. */

import type { TimePrecision } from "../types.ts";

/** First and last day, inclusive. */
export interface Period {
  readonly first: number;
  readonly last: number;
  readonly precision: TimePrecision;
}

const MILLISECONDS_A_DAY = 86_400_000;

/** The day of `YYYY-MM-DD`; undefined for anything else and for days that do not exist, such as 2026-02-30. */
export function parseDay(iso: string): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  return match === null ? undefined : dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** `month` from 1. Undefined when there is no such day. */
export function dayOf(year: number, month: number, day: number): number | undefined {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  return firstOfMonth(year, month) + day - 1;
}

export function formatDay(day: number): string {
  return new Date(day * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

export function partsOf(day: number): {
  readonly year: number;
  readonly month: number;
  readonly date: number;
} {
  const date = new Date(day * MILLISECONDS_A_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, date: date.getUTCDate() };
}

/** Monday is 1, Sunday 7, as in ISO 8601. */
export function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** `month` may be outside 1 to 12: 13 is January of the next year. */
function firstOfMonth(year: number, month: number): number {
  return Math.round(Date.UTC(year, month - 1, 1) / MILLISECONDS_A_DAY);
}

function daysInMonth(year: number, month: number): number {
  return firstOfMonth(year, month + 1) - firstOfMonth(year, month);
}

/** The same date so many months later; the last day of a shorter month: 31 January + 1 is 28 or 29 February. */
export function addMonths(day: number, months: number): number {
  const { year, month, date } = partsOf(day);
  const target = partsOf(firstOfMonth(year, month + months));
  return firstOfMonth(target.year, target.month) + Math.min(date, daysInMonth(target.year, target.month)) - 1;
}

export function dayPeriod(day: number): Period {
  return { first: day, last: day, precision: "day" };
}

/** Monday to Sunday. */
export function weekPeriod(day: number): Period {
  const monday = day - weekdayOf(day) + 1;
  return { first: monday, last: monday + 6, precision: "week" };
}

/** Months `month` to `month + length - 1` of a year. */
export function monthsPeriod(year: number, month: number, length: number, precision: TimePrecision): Period {
  return { first: firstOfMonth(year, month), last: firstOfMonth(year, month + length) - 1, precision };
}

export function monthPeriod(year: number, month: number): Period {
  return monthsPeriod(year, month, 1, "month");
}

export function quarterPeriod(year: number, quarter: number): Period {
  return monthsPeriod(year, quarter * 3 - 2, 3, "quarter");
}

export function halfPeriod(year: number, half: number): Period {
  return monthsPeriod(year, half * 6 - 5, 6, "half");
}

export function yearPeriod(year: number): Period {
  return monthsPeriod(year, 1, 12, "year");
}

/**
 * "The end of the decade" said in the 2020s is the end of 2030 in the annotations that we follow, so a decade runs from
 * a year that ends in 1: 2021 to 2030.
 */
export function decadePeriod(year: number): Period {
  const last = Math.ceil(year / 10) * 10;
  return { first: firstOfMonth(last - 9, 1), last: firstOfMonth(last + 1, 1) - 1, precision: "decade" };
}

/** Meteorological seasons of the northern half of the world: spring is March to May, winter December to February. */
export function seasonPeriod(year: number, season: "spring" | "summer" | "autumn" | "winter"): Period {
  const month = { spring: 3, summer: 6, autumn: 9, winter: 12 }[season];
  return monthsPeriod(year, month, 3, "season");
}

/** "Early", "mid" and "late" are thirds: early 2026 is January to April, late May is the 21st to the 31st. */
export function thirdOf(period: Period, third: "early" | "mid" | "late"): Period {
  const days = period.last - period.first + 1;
  const months = Math.round(days / 30.4);
  const cut = (part: number): number =>
    months >= 3
      ? addMonths(period.first, Math.round((months * part) / 3))
      : period.first + Math.floor(days / 3) * part;
  if (third === "early") return { ...period, last: cut(1) - 1 };
  if (third === "mid") return { ...period, first: cut(1), last: cut(2) - 1 };
  return { ...period, first: cut(2) };
}
