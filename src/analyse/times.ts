/** Time expressions of a sentence: a rule finds the core, its edge ("the end of") and its preposition are read before it. */

import type { Sentence, Span, Time } from "../types.ts";
import { ABSOLUTE_TIMES } from "./absolute-times.ts";
import { dayPeriod, formatDay, parseDay, thirdOf, type Period } from "./calendar.ts";
import { LENGTHS_OF_TIME } from "./lengths-of-time.ts";
import { RELATIVE_TIMES } from "./relative-times.ts";
import { directionAt, type Direction } from "./tense.ts";
import type { Groups, TimeRule } from "./time-rule.ts";

interface Core extends Span {
  readonly rule: TimeRule;
  readonly groups: Groups;
}

/** Words before a core: where they begin, and what they are. */
interface Introduction {
  readonly start: number;
  readonly edge: string;
  readonly preposition: string;
  readonly words: string;
}

/** Order matters only between matches of the same words: the earlier list wins. */
const RULES: readonly TimeRule[] = [...LENGTHS_OF_TIME, ...ABSOLUTE_TIMES, ...RELATIVE_TIMES];

const EDGE =
  /(?<![\p{L}\p{N}])(?:(?:the\s)?(?:very\s)?(?<of>end|beginning|start|middle|close|rest|remainder|course|latter\spart|early\spart)\sof(?:\sthe)?\s|(?<adverb>early|late|mid|later|earlier)(?:\s?-\s?|\s(?:in\s(?:the\s)?)?)|(?<end>(?<=(?:by|before|until|at|from)\s)end\s|end-))$/iu;
const PREPOSITION =
  /(?<![\p{L}\p{N}])(?<words>no later than|not later than|no earlier than|not before|at the latest by|latest by|ahead of|prior to|with effect from|effective from|effective|as of|as from|starting(?: from| in| on)?|beginning(?: from| in| on)?|by|before|until|till|through|from|since|after|following|on|in|at|during|throughout|over|within|for|between|of|around|about)(?<least>\sat\sleast|\sabout|\saround|\searly|\sroughly)?(?<the>\sthe(?:\speriod)?)?\s$/iu;
const AFTERWARDS = /^\s(?:at\sthe\s(?:latest|earliest)|onwards?|or\searlier)(?![\p{L}])/u;

/** No preposition and no edge is longer. */
const REACH = 48;

/** No rule matches without one of these; most sentences have none, and forty rules take their time. */
const CUE =
  /\d|day|night|week|month|year|quarter|hour|decade|century|fortnight|morrow|soon|shortly|moment|season|spring|summer|autumn|fall|winter|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|christmas|noon|future|term|course|delay|date|dead|opportunity|possible|stage|takes|necessary|needed|required|half/i;

/** Times in document order. Relative ones are resolved against `published` (`YYYY-MM-DD`) and nothing else. */
export function findTimes(text: string, sentence: Sentence, published: string | undefined): readonly Time[] {
  const line = text.slice(sentence.start, sentence.end);
  if (!CUE.test(line)) return [];
  const reference = published === undefined ? undefined : parseDay(published);
  const times = cores(line).map((core) => readTime(line, core, sentence, reference));
  return withoutOverlap(times.filter((time) => time !== undefined)).map((time) => ({
    ...time,
    start: sentence.start + time.start,
    end: sentence.start + time.end,
  }));
}

function cores(line: string): readonly Core[] {
  return RULES.flatMap((rule) =>
    Array.from(line.matchAll(rule.pattern), (match) => ({
      rule,
      groups: match.groups ?? {},
      start: match.index,
      end: match.index + match[0].length,
    })),
  );
}

function readTime(
  line: string,
  core: Core,
  sentence: Sentence,
  reference: number | undefined,
): Time | undefined {
  const introduction =
    core.rule.stands === "whole" ? noIntroduction(core.start) : introductionBefore(line, core.start);
  if (core.rule.stands === "introduced" && introduction.words === "") return undefined;
  const after = AFTERWARDS.exec(line.slice(core.end, core.end + 24))?.[0] ?? "";
  const span = { start: introduction.start, end: core.end + after.length };
  const here = { start: sentence.start + span.start, end: sentence.start + span.end };
  const direction = directionOf(introduction.preposition, directionAt(sentence, here));
  const reading = core.rule.read(core.groups, { reference, direction, introduction: introduction.words });
  if (reading === undefined) return undefined;
  const whole = reading.period && edgeOf(reading.period, introduction, reference);
  const period = whole && beforePeriod(whole, introduction.preposition);
  const relation = relationOf(introduction.preposition, after) ?? reading.relation ?? "on";
  return { ...span, relation, ...(period && days(period)) };
}

function noIntroduction(start: number): Introduction {
  return { start, edge: "", preposition: "", words: "" };
}

function introductionBefore(line: string, at: number): Introduction {
  const before = line.slice(Math.max(0, at - REACH), at);
  const edge = EDGE.exec(before);
  const edgeStart = edge === null ? before.length : edge.index;
  const head = before.slice(0, edgeStart);
  const preposition = PREPOSITION.exec(head);
  // "of April" is no time of its own; "the period from" belongs to the noun
  const usable =
    preposition !== null && !(edge === null && /^of$/i.test(preposition.groups?.["words"] ?? ""));
  const article = !usable && edge === null ? /(?<![\p{L}])the\s$/iu.exec(before) : null;
  const start =
    at - before.length + (usable ? preposition.index : edge === null ? before.length : edge.index);
  return {
    start,
    edge: (edge?.groups?.["of"] ?? edge?.groups?.["adverb"] ?? edge?.groups?.["end"] ?? "")
      .toLowerCase()
      .replace(/[\s-]+$/, ""),
    preposition: usable
      ? (preposition.groups?.["words"] ?? "").toLowerCase() +
        (/least/.test(preposition.groups?.["least"] ?? "") ? " at least" : "")
      : "",
    words: article !== null ? "" : line.slice(start, at).trim().toLowerCase(),
  };
}

/** "by" and its like look ahead whatever the verb; "from" and "until" where the verb does not tell. */
function directionOf(preposition: string, tense: Direction): Direction {
  if (/^(?:no later|not later|latest|at the latest|until|till|for)/.test(preposition)) return 1;
  if (preposition.startsWith("by") && tense === 0) return 1;
  if (/^(?:since|after|following)/.test(preposition)) return tense === 0 ? -1 : tense;
  if (
    /^(?:before|until|till|from|starting|beginning|ahead|prior|effective|with effect|as from)/.test(
      preposition,
    ) &&
    tense === 0
  )
    return 1;
  return tense;
}

function relationOf(preposition: string, after: string): Time["relation"] | undefined {
  if (after.includes("latest")) return "by";
  if (after.includes("earliest") || after.includes("onward")) return "from";
  if (
    /^(?:by|before|until|till|through(?!out)|no later|not later|ahead|prior|within|latest|at the latest)/.test(
      preposition,
    )
  )
    return "by";
  if (
    /^(?:from|starting|beginning|effective|with effect|as of|as from|no earlier|not before|after)/.test(
      preposition,
    )
  )
    return "from";
  if (preposition === "since") return "since";
  return preposition === "" ? undefined : "on";
}

/** The end of a period is its last day, its start, after "by" or "from", its first; "later this week" begins today; "early", "mid" and "late" are thirds. */
function edgeOf(period: Period, { edge, preposition }: Introduction, reference: number | undefined): Period {
  if (/^(?:beginning|start)$/.test(edge) && /^(?:by|before|from|until|since)/.test(preposition))
    return dayPeriod(period.first);
  if (/^(?:end|close)$/.test(edge)) return { ...period, first: period.last, precision: "day" };
  if (/^(?:beginning|start|early|early part)$/.test(edge)) return thirdOf(period, "early");
  if (/^(?:middle|mid)$/.test(edge)) return thirdOf(period, "mid");
  if (/^(?:late|latter part)$/.test(edge)) return thirdOf(period, "late");
  if (reference === undefined) return period;
  if (/^(?:later|rest|remainder)$/.test(edge))
    return { ...period, first: Math.max(period.first, Math.min(reference, period.last)) };
  return edge === "earlier"
    ? { ...period, last: Math.min(period.last, Math.max(reference, period.first)) }
    : period;
}

/**
 * "Before June" ends with May. "Before 1 July" still gives 1 July: our annotators took the day itself as the deadline,
 * and so do most readers of "by".
 */
function beforePeriod(period: Period, preposition: string): Period {
  if (period.precision === "day" || !/^(?:before|ahead|prior)/.test(preposition)) return period;
  return { first: period.first - 1, last: period.first - 1, precision: "day" };
}

function days({ first, last, precision }: Period): Pick<Time, "first" | "last" | "precision"> {
  return { first: formatDay(first), last: formatDay(last), precision };
}

/** The longest of overlapping ones, the earlier of equals. */
function withoutOverlap(times: readonly Time[]): readonly Time[] {
  const kept: Time[] = [];
  for (const time of times.toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)) {
    if (kept.every((other) => other.end <= time.start || other.start >= time.end)) kept.push(time);
  }
  return kept.toSorted((a, b) => a.start - b.start);
}
