import { dayText, firstOfMonth, monthOf } from "./day-number.ts";
import { TEXT } from "./layout.ts";
import type { Measure } from "./measure.ts";

export interface Tick {
  readonly x: number;
  /** "2025-06-24", "2025-06" or "2025": as exact as the step. */
  readonly text: string;
  readonly width: number;
}

export interface TimeAxis {
  readonly ticks: readonly Tick[];
  /** Place of a day, as a number of days since 1970-01-01. */
  readonly at: (day: number) => number;
}

/** Between two ticks' labels, CSS pixels. */
const GAP = 18;

/** Mondays are 4 days after a multiple of 7: 1970-01-05 was one. */
const MONDAY = 4;
const DAYS = [1, 2, 7, 14];
const MONTHS = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12000, 60000];

interface Step {
  readonly index: (day: number) => number;
  readonly day: (index: number) => number;
  readonly text: (day: number) => string;
}

/** From the finest to the coarsest: days, weeks, months, years. A step's ticks are its whole indices. */
const STEPS: readonly Step[] = [
  ...DAYS.map((days): Step => {
    const origin = days % 7 === 0 ? MONDAY : 0;
    return { index: (day) => (day - origin) / days, day: (index) => index * days + origin, text: dayText };
  }),
  ...MONTHS.map((months): Step => ({
    index: (day) => {
      const month = monthOf(day);
      // A day within a month counts as past its first, so that the axis goes on to the next tick.
      return (month + (firstOfMonth(month) < day ? 0.5 : 0)) / months;
    },
    day: (index) => firstOfMonth(index * months),
    text: (day) => monthText(monthOf(day), months),
  })),
];

function monthText(month: number, step: number): string {
  const year = String(Math.floor(month / 12)).padStart(4, "0");
  return step % 12 === 0 ? year : `${year}-${String((month % 12) + 1).padStart(2, "0")}`;
}

/**
 * A linear axis between two places, from the last tick at or before the first day to the first at or after the last one, with the
 * finest step whose labels have room. Nothing without days.
 */
export function timeAxis(
  days: readonly number[],
  [left, right]: readonly [number, number],
  measure: Measure,
): TimeAxis | undefined {
  const [first, last] = [Math.min(...days), Math.max(...days)];
  if (days.length === 0) return undefined;
  const width = (text: string): number => Math.ceil(measure(text, TEXT.due, false));
  for (const step of STEPS) {
    const from = Math.floor(step.index(first));
    const to = Math.max(from + 1, Math.ceil(step.index(last)));
    const [start, end] = [step.day(from), step.day(to)];
    // Digits are of one width, so the first label is as wide as any.
    const most = (right - left) / (width(step.text(start)) + GAP);
    if (to - from > most && step !== STEPS.at(-1)) continue;
    const at = (day: number): number =>
      Math.round((left + ((day - start) / (end - start)) * (right - left)) * 10) / 10;
    const ticks = Array.from({ length: to - from + 1 }, (_, index): Tick => {
      const day = step.day(from + index);
      const text = step.text(day);
      return { x: at(day), text, width: width(text) };
    });
    return { ticks, at };
  }
  return undefined;
}
