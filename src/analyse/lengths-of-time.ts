/** Lengths of time: "within three weeks", "over the next year", "for eight years", "30-day", and vague ones. */

import { addMonths, dayPeriod, monthPeriod, partsOf, yearPeriod, type Period } from "./calendar.ts";
import { readNumber } from "./numbers.ts";
import { NUMBER, UNIT } from "./time-words.ts";
import { group, type Groups, type Reading, type TimeContext, type TimeRule } from "./time-rule.ts";

const ABOUT =
  "(?:about|around|at\\sleast|nearly|almost|roughly|approximately|some|more\\sthan|less\\sthan|up\\sto|no\\smore\\sthan|another|a\\sfurther|an\\sadditional|the\\sfirst|an\\sinitial|just)";
const LENGTH = `(?:${ABOUT}\\s)?(?<number>${NUMBER})\\s(?:calendar\\s|working\\s|business\\s)?(?<unit>${UNIT})s?(?:['’]s?)?(?!\\p{L}|-)`;
/** What a length may be counted from, when it is not today. */
const COUNTED_FROM = "(?=\\s(?:of|after|following|from|before|prior|since)\\b(?!\\s(?:now|today)))";
const VAGUE_COUNT = "(?:few|several|couple\\sof|many)";

export const LENGTHS_OF_TIME: readonly TimeRule[] = [
  // "within 90 days of the ruling": the ruling's day is not known here
  rule("within-of", `(?:within|inside)\\s(?:the\\s(?:next|coming|first)\\s)?${LENGTH}${COUNTED_FROM}`, () => ({ relation: "by" })),
  // "within the next three weeks", "in less than two months"
  rule("within", `(?:within|inside|in\\s(?:less|no\\smore|not\\smore)\\sthan|in\\sunder)\\s(?:the\\s(?:next|coming|following)\\s|a\\smaximum\\sof\\s)?${LENGTH}`, ahead("by")),
  // "over the next two years", "in the coming month"; the end is the last day in time
  rule("over-the-next", `(?:over|in|during|throughout|across|within)\\sthe\\s(?:next|coming|following)\\s(?:${LENGTH}|(?<one>${UNIT})(?!\\p{L}|-))`, ahead("by")),
  rule("for-the-next", `for\\sthe\\s(?:next|coming)\\s(?:${LENGTH}|(?<one>${UNIT})(?!\\p{L}|-))`, ahead("for")),
  // "over the past three years"
  rule("the-past", `(?:(?:over|in|during|for|within)\\s)?the\\s(?:past|last|previous)\\s(?:${LENGTH}|(?<one>hour|day|week|month|year|decade)(?!\\p{L}|-))`, (groups, context) => {
    const shifted = shift(groups, context, -1);
    return shifted === undefined || context.reference === undefined
      ? { relation: "on" }
      : { relation: "on", period: { first: shifted, last: context.reference, precision: precisionOf(groups) } };
  }),
  // "three days ago"
  rule("ago", `${LENGTH}\\sago`, (groups, context) => point(groups, context, -1)),
  rule("from-now", `${LENGTH}\\sfrom\\s(?:now|today)`, (groups, context) => point(groups, context, 1)),
  // "every six months", "three times a week", "$5 a day": how often is no time
  rule("first-days", `(?:in|during|within)\\s(?:the|his|her|its|their|our|my)\\sfirst\\s${LENGTH}`, () => ({ relation: "for" })),
  // "in three weeks"; "In three weeks the town lost half its people" is a length
  rule("in", `[Ii]n\\s${LENGTH}${COUNTED_FROM}`, () => ({ relation: "for" })),
  rule("in", `[Ii]n\\s${LENGTH}(?:\\stime)?`, (groups, context) => (context.direction < 0 ? { relation: "for" } : point(groups, context, 1))),
  // "for eight years", "over two years", "spread over three years"
  rule("for", `(?:for|over|during|throughout|lasting|spread\\sover)\\s(?:a\\speriod\\sof\\s|the\\s(?:first|last)\\s)?${LENGTH}`, () => ({ relation: "for" })),
  // "a 30-day ceasefire", "two-year deal"; not "a 12-year-old"
  rule("hyphen", `(?<number>${NUMBER}|\\d{1,4})-(?<unit>${UNIT})s?(?!\\p{L}|-old)(?:-long)?`, () => ({ relation: "for" })),
  // "in the coming weeks", "within days", "over the next few months", "in years to come": ahead, but nobody knows how far
  rule("coming-weeks", `(?:in|over|during|within|for)\\s(?:the\\s)?(?:coming|next|following)\\s(?:${VAGUE_COUNT}\\s)?(?:hour|day|week|month|year|decade)s(?!\\p{L})`, () => ({ relation: "on" })),
  rule("within-days", `(?:within|in)\\s(?:a\\s)?(?:${VAGUE_COUNT}\\s|matter\\sof\\s)?(?:hour|day|week|month|year)s(?:\\sto\\scome)?(?!\\p{L})`, () => ({ relation: "on" })),
  rule("for-years", `for\\s(?:a\\s)?(?:${VAGUE_COUNT}\\s)?(?:day|week|month|year|decade)s(?:\\sto\\scome)?(?!\\p{L})`, () => ({ relation: "for" })),
  rule("vague", "(?:as\\ssoon\\sas\\spossible|at\\sthe\\searliest\\sopportunity|in\\sdue\\scourse|in\\sthe\\s(?:near|immediate|foreseeable|not-too-distant)\\sfuture|for\\sthe\\sforeseeable\\sfuture|in\\sthe\\s(?:short|medium|long|longer|near)\\sterm|over\\sthe\\s(?:short|medium|long|longer)\\sterm|at\\sa\\slater\\s(?:date|stage)|at\\san\\searly\\sdate|without\\sdelay)(?!\\p{L})", () => ({ relation: "on" })),
  rule("soon", "(?:soon|shortly)(?!\\p{L}|\\s(?:after|before|as|enough)|er)", () => ({ relation: "on" })),
  rule("as-long-as", "for\\sas\\slong\\sas\\s(?:it\\stakes|(?:is\\s)?necessary|needed|required)", () => ({ relation: "for" })),
  rule("deadline", "(?:a|the|that|this|any)\\sdeadline(?!\\p{L})", () => ({ relation: "by" })),
]; // prettier-ignore

function rule(name: string, pattern: string, read: TimeRule["read"]): TimeRule {
  return { name, stands: "whole", pattern: new RegExp(`(?<![\\p{L}\\p{N}-])(?:${pattern})`, "giu"), read };
}

/** From the day of publication to so much later, inclusive: "within three weeks" of 1 May is 22 May. */
function ahead(relation: "by" | "for"): TimeRule["read"] {
  return (groups, context) => {
    const last = shift(groups, context, 1);
    if (last === undefined || context.reference === undefined) return { relation };
    return { relation, period: { first: context.reference, last, precision: precisionOf(groups) } };
  };
}

/** A day for days and weeks, the month or the year for more: "in two years" is no certain day. */
function point(groups: Groups, context: TimeContext, sign: 1 | -1): Reading {
  const day = shift(groups, context, sign);
  if (day === undefined) return { relation: "on" };
  const { year, month } = partsOf(day);
  const unit = group(groups, "unit").toLowerCase();
  const period: Period =
    unit === "year" || unit === "decade"
      ? yearPeriod(year)
      : unit === "month" || unit === "quarter"
        ? monthPeriod(year, month)
        : dayPeriod(day);
  return { relation: "on", period };
}

function shift(groups: Groups, { reference }: TimeContext, sign: 1 | -1): number | undefined {
  if (reference === undefined) return undefined;
  const printed = group(groups, "number").toLowerCase();
  const number = groups["one"] !== undefined || /^an?$/.test(printed) ? 1 : readNumber(printed, 0)?.value;
  if (number === undefined) return undefined;
  const unit = (groups["one"] ?? group(groups, "unit")).toLowerCase();
  if (unit === "hour") return reference + sign * Math.floor(number / 24);
  if (unit === "day") return reference + sign * number;
  if (unit === "week" || unit === "weekend") return reference + sign * number * 7;
  if (unit === "fortnight") return reference + sign * number * 14;
  const months = { month: 1, quarter: 3, year: 12, decade: 120 }[unit];
  return months === undefined ? undefined : addMonths(reference, sign * number * months);
}

function precisionOf(groups: Groups): Period["precision"] {
  const unit = (groups["one"] ?? group(groups, "unit")).toLowerCase();
  if (unit === "month" || unit === "quarter" || unit === "year" || unit === "decade") return unit;
  return unit === "week" || unit === "fortnight" ? "week" : "day";
}
