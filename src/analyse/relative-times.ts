/** Times that only the day of publication tells: "next month", "Thursday", "tomorrow", "later this week". */

import {
  addMonths,
  dayPeriod,
  decadePeriod,
  halfPeriod,
  monthPeriod,
  partsOf,
  quarterPeriod,
  seasonPeriod,
  weekPeriod,
  weekdayOf,
  yearPeriod,
  type Period,
} from "./calendar.ts";
import { MONTH, SEASON, WEEKDAY, monthNumber, seasonName, weekdayNumber } from "./time-words.ts";
import { group, nearest, type Reading, type TimeContext, type TimeRule } from "./time-rule.ts";

const HOUR = "(?:midnight|noon|\\d{1,2}[:.]\\d\\d|\\d{1,2}\\s?[ap]\\.?m\\.?)";
const PART_OF_DAY = "(?:morning|afternoon|evening|night)";

export const RELATIVE_TIMES: readonly TimeRule[] = [
  rule("today", "bare", `(?<word>[Tt]oday|[Tt]onight|[Tt]his\\s${PART_OF_DAY}|[Tt]he\\sday\\safter\\stomorrow|[Tt]omorrow(?:\\s${PART_OF_DAY})?|[Yy]esterday(?:\\s${PART_OF_DAY})?|[Ll]ast\\snight)(?!['’]s\\s)`, (groups, { reference }) =>
    reference === undefined ? {} : { period: dayPeriod(reference + dayShift(group(groups, "word").toLowerCase())) },
  ),
  // "today's meeting": the day is the modifier
  rule("today-s", "bare", "(?:[Tt]oday|[Yy]esterday|[Tt]omorrow)(?=['’]s\\s)", (_groups, { reference }) => (reference === undefined ? {} : { period: dayPeriod(reference) })),
  // "next Monday": the first one after the day of publication, also when it is in the same week
  rule("weekday", "bare", `(?:${HOUR}\\son\\s)?(?:(?<which>[Nn]ext|[Ll]ast|[Tt]his|[Tt]his\\scoming|[Pp]ast|[Cc]oming)\\s)?(?<day>${WEEKDAY})(?:\\s${PART_OF_DAY})?(?!['’]s\\s)`, (groups, context) =>
    weekday(weekdayNumber(group(groups, "day")) ?? 1, group(groups, "which").toLowerCase(), context),
  ),
  rule("weekday-s", "bare", `(?<day>${WEEKDAY})(?=['’]s\\s)`, (groups, context) => weekday(weekdayNumber(group(groups, "day")) ?? 1, "", context)),
  // "this week", "next year", "later this month", "last summer", "next April"
  rule("this-period", "bare", `(?<which>[Tt]his|[Nn]ext|[Ll]ast|[Cc]urrent|[Cc]oming|[Pp]revious|[Pp]ast)(?:\\scoming|\\scalendar)?\\s(?<unit>week|weekend|month|quarter|half|year|decade|${SEASON}|${MONTH})(?!\\p{L}|['’]s\\s|-(?:old|long))`, (groups, context) =>
    period(group(groups, "unit"), group(groups, "which").toLowerCase(), context),
  ),
  // "next year's budget"
  rule("this-period-s", "bare", `(?<which>[Tt]his|[Nn]ext|[Ll]ast)\\s(?<unit>week|month|year|quarter|decade|${SEASON}|${MONTH})(?=['’]s\\s)`, (groups, context) =>
    period(group(groups, "unit"), group(groups, "which").toLowerCase(), context),
  ),
  // "the end of the year", "later in the month"; not "the year was good"
  rule("the-period", "introduced", "(?<unit>week|month|quarter|half|year|decade|century)(?!\\p{L}|['’]s|-|\\s\\d)", (groups, context) =>
    /(?:end|beginning|start|middle|close|later|earlier|late|early|rest|remainder|course)(?: of| in)? the$/.test(context.introduction)
      ? period(group(groups, "unit"), "this", context)
      : undefined,
  ),
  // "over the weekend"
  rule("weekend", "introduced", "weekend(?!\\p{L}|['’]s|-)", (_groups, context) => (context.introduction.endsWith("the") ? period("weekend", "", context) : undefined)),
  // "by year-end", "before the year is out", "by the year's end"
  rule("year-end", "introduced", "(?<unit>week|month|quarter|year|decade)(?:-end|['’]s\\send|\\send|\\sis\\sout)(?!\\p{L})", (groups, context) => {
    const { period: whole } = period(group(groups, "unit"), "this", context);
    return whole === undefined ? {} : { period: dayPeriod(whole.last) };
  }),
  // "by 20:00", "until midnight": today; not "at 20:00", which says when something was said
  rule("hour", "introduced", "(?:\\d{1,2}[:.]\\d\\d(?!\\d)(?:\\s?[ap]\\.?m\\b\\.?)?|\\d{1,2}\\s?[ap]\\.?m\\b\\.?|midnight|noon)(?:\\s(?:local\\stime|GMT|UTC))?", (_groups, { reference, introduction }) => {
    if (!/^(?:by|until|till|before|no later than|not later than)$/.test(introduction)) return undefined;
    return reference === undefined ? {} : { period: dayPeriod(reference) };
  }),
]; // prettier-ignore

function rule(name: string, stands: TimeRule["stands"], pattern: string, read: TimeRule["read"]): TimeRule {
  return { name, stands, pattern: new RegExp(`(?<![\\p{L}\\p{N}-])(?:${pattern})`, "gu"), read };
}

function dayShift(words: string): number {
  if (words.endsWith("after tomorrow")) return 2;
  if (words.startsWith("tomorrow")) return 1;
  return words.startsWith("yesterday") || words === "last night" ? -1 : 0;
}

/** Without another sign a weekday of news is the last one: "said Thursday". The day of publication counts as both. */
function weekday(
  number: number,
  which: string,
  { reference, direction, introduction }: TimeContext,
): Reading {
  if (reference === undefined) return {};
  const back = (weekdayOf(reference) - number + 7) % 7;
  const ahead = (number - weekdayOf(reference) + 7) % 7;
  if (which === "next") return { period: dayPeriod(reference + (ahead === 0 ? 7 : ahead)) };
  if (which === "last" || which === "past") return { period: dayPeriod(reference - (back === 0 ? 7 : back)) };
  if (which.endsWith("coming") || which === "this") return { period: dayPeriod(reference + ahead) };
  const looksAhead =
    direction > 0 ||
    /^(?:by|before|until|till|from|starting|beginning|ahead of|prior to)\b/.test(introduction);
  return { period: dayPeriod(looksAhead && direction >= 0 ? reference + ahead : reference - back) };
}

function period(unit: string, which: string, context: TimeContext): Reading {
  const { reference } = context;
  if (reference === undefined) return {};
  const shift =
    which === "next" || which === "coming"
      ? 1
      : which === "last" || which === "previous" || which === "past"
        ? -1
        : 0;
  const month = monthNumber(unit);
  if (month !== undefined) return named(which, context, (year) => monthPeriod(year, month));
  const season = seasonName(unit);
  if (season !== undefined) return named(which, context, (year) => seasonPeriod(year, season));
  const resolved = shifted(unit, shift, context);
  return resolved === undefined ? {} : { period: resolved };
}

function shifted(unit: string, shift: number, { reference = 0, direction }: TimeContext): Period | undefined {
  const { year, month } = partsOf(reference);
  if (unit === "week") return weekPeriod(reference + 7 * shift);
  if (unit === "weekend") {
    const saturday =
      weekPeriod(reference).first +
      5 +
      7 * (shift === 0 && direction < 0 && weekdayOf(reference) < 6 ? -1 : shift);
    return { first: saturday, last: saturday + 1, precision: "day" };
  }
  if (unit === "month") {
    const there = partsOf(addMonths(reference, shift));
    return monthPeriod(there.year, there.month);
  }
  if (unit === "quarter") {
    const there = partsOf(addMonths(reference, shift * 3));
    return quarterPeriod(there.year, Math.ceil(there.month / 3));
  }
  if (unit === "half") return halfPeriod(year, month <= 6 ? 1 + shift : 2 + shift);
  if (unit === "year") return yearPeriod(year + shift);
  if (unit === "decade") return decadePeriod(year + 10 * shift);
  const century = Math.ceil(year / 100) * 100;
  return unit === "century"
    ? { first: yearPeriod(century - 99).first, last: yearPeriod(century).last, precision: "decade" }
    : undefined;
}

/** "this summer" is the one of this year, "next April" the first that begins later, "last May" the last that is over. */
function named(which: string, context: TimeContext, inYear: (year: number) => Period): Reading {
  const { reference = 0 } = context;
  const { year } = partsOf(reference);
  if (which === "this" || which === "current") return { period: inYear(year) };
  const periods = [year - 1, year, year + 1].map(inYear);
  const found =
    which === "next" || which === "coming"
      ? periods.find(({ first }) => first > reference)
      : periods.findLast(({ last }) => last < reference);
  return found === undefined ? nearest(context, inYear) : { period: found };
}
