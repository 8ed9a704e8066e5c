/** Dates and periods of the calendar, with or without their year: "11 April 2026", "Q3", "early 2027", "5 to 7 May". */

import {
  dayOf,
  dayPeriod,
  decadePeriod,
  halfPeriod,
  monthPeriod,
  partsOf,
  quarterPeriod,
  seasonPeriod,
  yearPeriod,
  type Period,
} from "./calendar.ts";
import {
  MONTH,
  ORDINAL_WORD,
  SEASON,
  WEEKDAY,
  YEAR,
  monthNumber,
  ordinalNumber,
  seasonName,
} from "./time-words.ts";
import { group, nearest, type Groups, type Reading, type TimeContext, type TimeRule } from "./time-rule.ts";

const DAY = "(?:[12]\\d|3[01]|0?[1-9])(?!\\d|[.,:]\\d)(?:st|nd|rd|th)?(?!\\p{L})";
const NAMED_YEAR = "(?:the\\syear|this\\syear|next\\syear|last\\syear|the\\scoming\\syear)";
const THIS_YEAR = `(?:of\\s|in\\s)?${NAMED_YEAR}`;
const OF_YEAR = `(?:,?\\s(?:of\\s)?(?<year>${YEAR})|\\s(?<relative>${THIS_YEAR}))?`;
const DASH = "\\s?(?:-|–|—|to|until|and|through)\\s?";

/** Rules that stand by themselves or after a preposition. */
export const ABSOLUTE_TIMES: readonly TimeRule[] = [
  // "2026-04-11"; not "2026-04" or a part number
  rule("iso-date", "bare", "(?<![\\d-])(?<year>\\d{4})-(?<month>\\d\\d)-(?<day>\\d\\d)(?![\\d-])", (groups) =>
    whole(groups, Number(group(groups, "month")), Number(group(groups, "day")), Number(group(groups, "day"))),
  ),
  // "5 to 7 May", "between 5 and 7 May 2026"; not "5 to 7 million"
  rule("days-of-month", "bare", `(?<day>${DAY})${DASH}(?<until>${DAY})(?:\\sof)?\\s(?<month>${MONTH})${OF_YEAR}`, (groups, context) =>
    days(groups, context, group(groups, "day"), group(groups, "until")),
  ),
  // "May 5-7", "November 16 - 17, 2026"; not "May 5-7 percent"
  rule("month-days", "bare", `(?<month>${MONTH})\\s(?<day>${DAY})${DASH}(?<until>${DAY})(?!\\s(?:percent|per|${MONTH}))${OF_YEAR}`, (groups, context) =>
    days(groups, context, group(groups, "day"), group(groups, "until")),
  ),
  // "26 July - 22 August"
  rule("day-to-day", "bare", `(?<day>${DAY})\\s(?<from>${MONTH})${DASH}(?<until>${DAY})\\s(?<month>${MONTH})${OF_YEAR}`, dayToDay),
  // "July 26 to August 22, 2026"
  rule("day-to-day-us", "bare", `(?<from>${MONTH})\\s(?<day>${DAY})${DASH}(?<month>${MONTH})\\s(?<until>${DAY})${OF_YEAR}`, dayToDay),
  // "Friday, 11 April 2026", "the 3rd of May", "11th day of July, 2024"
  rule("day-month", "bare", `(?:${WEEKDAY},?\\s)?(?<day>${DAY})(?:\\sday)?(?:\\sof)?\\s(?<month>${MONTH})${OF_YEAR}`, (groups, context) =>
    days(groups, context, group(groups, "day"), group(groups, "day")),
  ),
  // "April 11", "Friday, Nov. 6, 2016"; not "May 2 million people come"
  rule("month-day", "bare", `(?:${WEEKDAY},?\\s)?(?<month>${MONTH})\\s(?<day>${DAY})(?!\\s(?:percent|per\\scent|million|billion|thousand|hundred)|%)${OF_YEAR}`, (groups, context) =>
    days(groups, context, group(groups, "day"), group(groups, "day")),
  ),
  // "third week of April"
  rule("week-of-month", "bare", `(?<ordinal>${ORDINAL_WORD})\\sweek\\s(?:of|in)\\s(?<month>${MONTH})${OF_YEAR}`, (groups, context) =>
    month(groups, context, (period) => weekOf(period, ordinalNumber(group(groups, "ordinal"), 5))),
  ),
  // "first half of May", "second half of 2027"; not "the first half of the match"
  rule("half-of-month", "bare", `(?<ordinal>first|second)\\shalf\\sof\\s(?<month>${MONTH})${OF_YEAR}`, (groups, context) =>
    month(groups, context, (period) => {
      const middle = period.first + 14;
      return group(groups, "ordinal") === "first" ? { ...period, last: middle } : { ...period, first: middle + 1 };
    }),
  ),
  rule("half-of-year", "bare", `(?<ordinal>first|second|last)[\\s-]half(?:\\sof)?\\s(?:(?<year>${YEAR})|(?<relative>${NAMED_YEAR}))`, (groups, context) =>
    inYear(groups, context, (year) => halfPeriod(year, ordinalNumber(group(groups, "ordinal"), 2))),
  ),
  rule("h1", "bare", `(?<![\\p{L}\\d])H(?<ordinal>[12])(?:${OF_YEAR})`, (groups, context) =>
    groups["year"] === undefined && context.introduction === ""
      ? undefined
      : inYear(groups, context, (year) => halfPeriod(year, Number(group(groups, "ordinal")))),
  ),
  // "third quarter of 2026"; bare "in the third quarter" too, but not "the third quarter" of a game without a preposition
  rule("quarter", "introduced", `(?<ordinal>${ORDINAL_WORD})[\\s-]quarter${OF_YEAR}(?!\\sof)`, (groups, context) =>
    inYear(groups, context, (year) => quarterPeriod(year, ordinalNumber(group(groups, "ordinal"), 4))),
  ),
  rule("q3", "bare", `(?<![\\p{L}\\d])(?:Q(?<ordinal>[1-4])|(?<before>[1-4])Q)(?!\\p{L})${OF_YEAR}`, (groups, context) =>
    inYear(groups, context, (year) => quarterPeriod(year, Number(groups["ordinal"] ?? groups["before"]))),
  ),
  // "summer 2026", "spring of next year"; "before winter"; not "a spring in her step"
  rule("season-of-year", "bare", `(?<season>${SEASON})${OF_YEAR}(?<=${YEAR}|year)`, season),
  rule("season", "introduced", `(?<season>${SEASON})(?!\\s(?:of|back|into|below|short|apart)\\b|-)(?!\\s\\p{Ll}+ing)`, (groups, context) =>
    /^(?:in the|before|by|until|since|after|during|over the|later in the|early in the|this)$/.test(context.introduction) ? season(groups, context) : undefined,
  ),
  // "April 2026", "May of next year"
  rule("month-year", "bare", `(?<month>${MONTH})${OF_YEAR}(?<=\\d|year)`, (groups, context) => month(groups, context, (period) => period)),
  // "in April"; not "April said"
  rule("month", "introduced", `(?<month>${MONTH})(?!\\s\\d|['’]s)`, (groups, context) => month(groups, context, (period) => period)),
  // "2026-2030", "2025/26"
  rule("years", "bare", `(?<year>${YEAR})(?:\\s?[-–/]\\s?|\\s(?:to|and|until)\\s)(?<until>${YEAR}|\\d\\d(?!\\d))(?<noun>\\speriod)?`, years),
  // "the 2030s"
  rule("decade", "introduced", "(?<year>(?:19|20)\\d0)s(?!\\p{L})", (groups) => ({ period: decadePeriod(Number(group(groups, "year")) + 1) })),
  // "by 2030", "early 2026"; not "at 2023 levels"
  rule("year", "introduced", `(?<!\\d[.,]|[\\p{Sc}\\d])(?<year>${YEAR})(?![\\p{L}]|-\\p{L}|\\s(?:percent|per\\scent|million|troops|soldiers|people|tonnes|tons|km|kilomet))`, (groups, { introduction }) =>
    /^at(?:$|\s)/.test(introduction) ? undefined : { period: yearPeriod(Number(group(groups, "year"))) },
  ),
  rule("holiday", "introduced", `(?<holiday>Christmas(?:\\s(?:Day|Eve))?|New\\sYear(?:['’]s\\s(?:Day|Eve))?)(?:\\s(?<year>${YEAR}))?`, holiday),
  rule("mid-century", "introduced", "mid-century", (_groups, { reference }) => ({
    ...(reference !== undefined && { period: yearPeriod(Math.floor(partsOf(reference).year / 100) * 100 + 50) }),
  })),
  // A business year is no calendar year: a time that cannot be resolved.
  rule("fiscal-year", "bare", `(?:FY\\s?|(?:fiscal|financial|budget|academic|school)\\syear\\s)(?:${YEAR}|\\d\\d)(?:[-–/]\\d{2,4})?|(?:${YEAR}[-–/]\\d{2,4}\\s)?(?:fiscal|financial|budget|academic|school)\\syear`, () => ({})),
]; // prettier-ignore

function rule(name: string, stands: TimeRule["stands"], pattern: string, read: TimeRule["read"]): TimeRule {
  return { name, stands, pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})`, "gu"), read };
}

function whole(groups: Groups, month: number, from: number, to: number): Reading | undefined {
  const first = dayOf(Number(group(groups, "year")), month, from);
  const last = dayOf(Number(group(groups, "year")), month, to);
  return first === undefined || last === undefined
    ? undefined
    : { period: { first, last, precision: "day" } };
}

function days(groups: Groups, context: TimeContext, from: string, to: string): Reading | undefined {
  const number = monthNumber(group(groups, "month"));
  if (number === undefined) return undefined;
  return inYear(groups, context, (year) => {
    const first = dayOf(year, number, Number.parseInt(from, 10));
    const last = dayOf(year, number, Number.parseInt(to, 10));
    return first === undefined || last === undefined || last < first
      ? undefined
      : { first, last, precision: "day" };
  });
}

function dayToDay(groups: Groups, context: TimeContext): Reading | undefined {
  const from = monthNumber(group(groups, "from"));
  const to = monthNumber(group(groups, "month"));
  if (from === undefined || to === undefined) return undefined;
  return inYear(groups, context, (year) => {
    // "28 December - 3 January 2027": the printed year is the second one's
    const first = dayOf(from > to ? year - 1 : year, from, Number.parseInt(group(groups, "day"), 10));
    const last = dayOf(year, to, Number.parseInt(group(groups, "until"), 10));
    return first === undefined || last === undefined ? undefined : { first, last, precision: "day" };
  });
}

function month(groups: Groups, context: TimeContext, part: (period: Period) => Period): Reading | undefined {
  const number = monthNumber(group(groups, "month"));
  return number === undefined
    ? undefined
    : inYear(groups, context, (year) => part(monthPeriod(year, number)));
}

function season(groups: Groups, context: TimeContext): Reading | undefined {
  const name = seasonName(group(groups, "season"));
  return name === undefined ? undefined : inYear(groups, context, (year) => seasonPeriod(year, name));
}

function holiday(groups: Groups, context: TimeContext): Reading | undefined {
  const name = group(groups, "holiday");
  const [monthOf, date] = name.startsWith("Christmas")
    ? [12, name.endsWith("Eve") ? 24 : 25]
    : name.endsWith("Eve")
      ? [12, 31]
      : [1, 1];
  return inYear(groups, context, (year) => {
    const day = dayOf(year, monthOf, date);
    return day === undefined ? undefined : dayPeriod(day);
  });
}

function years(groups: Groups, { introduction }: TimeContext): Reading | undefined {
  if (introduction === "" && groups["noun"] === undefined) return undefined;
  const first = Number(group(groups, "year"));
  const until = group(groups, "until");
  const last = until.length === 2 ? Math.floor(first / 100) * 100 + Number(until) : Number(until);
  if (last <= first) return undefined;
  return { period: { first: yearPeriod(first).first, last: yearPeriod(last).last, precision: "year" } };
}

/** `undefined` for what no year has (30 February), unresolved for what only the reference day could tell. */
function inYear(
  groups: Groups,
  context: TimeContext,
  of: (year: number) => Period | undefined,
): Reading | undefined {
  const printed = groups["year"];
  if (printed !== undefined) {
    const period = of(Number(printed));
    return period && { period };
  }
  if (of(2024) === undefined) return undefined;
  const relative = groups["relative"];
  if (relative === undefined) return nearest(context, of);
  if (context.reference === undefined) return {};
  const shift =
    relative.includes("next") || relative.includes("coming") ? 1 : relative.includes("last") ? -1 : 0;
  const period = of(partsOf(context.reference).year + shift);
  return period === undefined ? {} : { period };
}

function weekOf(period: Period, week: number): Period {
  const first = week >= 5 ? period.last - 6 : period.first + (week - 1) * 7;
  return { first, last: Math.min(first + 6, period.last), precision: "week" };
}
