import type {
  Amount,
  CountedThing,
  Document,
  Due,
  Evidence,
  Magnitude,
  Sentence,
  Span,
  Time,
} from "../types.ts";
import type { ActDraft } from "./draft.ts";
import { evidence } from "./evidence.ts";
import { given } from "../given.ts";
import { within } from "./within.ts";
import { words } from "./words.ts";

const inside = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

const magnitude = ({ value, minValue, maxValue }: Magnitude): Magnitude =>
  given({ value, minValue, maxValue });

/** "no new taxes", "zero tolerance": nothing is counted. */
const isSome = ({ value, minValue, maxValue }: Magnitude): boolean =>
  (value ?? maxValue ?? minValue ?? 0) > 0;

/** What stands in the content and in none of its conditions. */
const outside = <T extends Span>(
  list: readonly T[],
  content: Span,
  conditions: readonly Span[],
): readonly T[] =>
  within(list, content).filter((candidate) => !conditions.some((condition) => inside(condition, candidate)));

const PART_OF =
  /\b(?:half|third|quarter|fifth|tenth|part|share|fraction|most|some|per\s?cent|%)\s+of\s+(?:the|its|their|this|that)\s+$/iu;
/** "sell the site to Kestrel, which has offered £12m": what follows a name and "which" is told of the named. */
const OF_NAMED = /\p{Lu}\p{L}+,?\s+(?:which|who|whose)\s[^,;]*$/u;
/** "drop the plan, blaming a shortfall of £31m" */
const BY_THE_WAY =
  /,\s+(?:(?:after|while)\s+)?(?:blaming|citing|accusing|criticising|criticizing|despite)\s[^,;]*$/iu;

const IN_RETURN = /\bin (?:return|exchange) for\s[^,;]*$/iu;

/** A sum that is told of something else: a whole of which a part is promised, what another party offers, a reason. */
function isOfAnother({ source }: Document, content: Span, { start }: Span): boolean {
  const before = source.text.slice(content.start, start);
  if (IN_RETURN.test(before)) return true;
  return PART_OF.test(before) || OF_NAMED.test(before) || BY_THE_WAY.test(before);
}

/** The first sum inside the content and outside its conditions: "a loan of $400 million". */
export function amountIn(document: Document, content: Span, conditions: readonly Span[]): Amount | undefined {
  const money = outside(document.money, content, conditions).find(
    (sum) => isSome(sum) && !isOfAnother(document, content, sum),
  );
  return money === undefined
    ? undefined
    : { ...magnitude(money), currency: money.currency, span: evidence(document, money) };
}

/** The first counted thing, unless it is who acts: "200 officers", not "signed by two states". */
export function quantityIn(
  document: Document,
  content: Span,
  conditions: readonly Span[],
): CountedThing | undefined {
  const { text } = document.source;
  const quantity = outside(document.quantities, content, conditions).find(
    (candidate) =>
      isSome(candidate) && !/\bby\s+(?:the\s+)?$/iu.test(text.slice(content.start, candidate.start)),
  );
  return quantity === undefined
    ? undefined
    : { ...magnitude(quantity), unit: quantity.unit, span: evidence(document, quantity) };
}

/**
 * A day lies ahead only after the publication: "pledged on Thursday" dates the pledge, not what was pledged.
 * Periods are due on their last day; a single day is a schedule unless "by" or "before" makes it a limit.
 */
function dueFrom(document: Document, { statement }: ActDraft, time: Time): Due | undefined {
  const span = evidence(document, time);
  const { published } = document.source;
  const { first, last, relation, precision } = time;
  if (relation === "since") return undefined;
  // "until Sunday" says how long, not by when (guideline, "Numbers and dates")
  const lasts = relation === "for" || /^until\b/iu.test(span.quote);
  if (first === undefined || last === undefined || lasts) return { span };
  // "had promised to open by April", "promised to open by 2019": a limit dates what was promised, even when it has passed
  const limits = relation === "by" && (statement.clause.group.perfect || /\b\d{4}$/u.test(span.quote));
  if (published !== undefined && last <= published && !limits) return undefined;
  if (relation === "from") return { scheduledFor: first, span };
  // "between now and the end of May"
  const before = document.source.text.slice(Math.max(0, time.start - 16), time.start);
  if (/\b(?:now|today)\s+and\s+$/iu.test(before)) return { deadline: last, span };
  if (relation === "on" && precision === "day" && first === last) return { scheduledFor: first, span };
  return { deadline: last, span };
}

const RELATIVE = words("which who whose");

/** "a committee, which is to report by May": the time of a relative clause is not that of the content. */
function isOfRelativeClause({ statement: { clause } }: ActDraft, content: Span, time: Span): boolean {
  const { tokens } = clause.sentence;
  const verb = tokens[clause.group.head]?.start ?? content.start;
  return tokens.some(
    ({ lemma, upos, start, end }) =>
      upos === "PRON" && RELATIVE.has(lemma) && start > Math.max(verb, content.start) && end <= time.start,
  );
}

function isOfNoun({ statement: { clause } }: ActDraft, { start, end }: Span): boolean {
  const { tokens } = clause.sentence;
  const next = tokens.findIndex((token) => token.start >= end);
  return tokens.some(
    (token) =>
      token.start >= start &&
      token.end <= end &&
      token.head === next &&
      /^(?:compound|amod|nmod)/u.test(token.relation ?? "") &&
      tokens[next]?.upos === "NOUN",
  );
}

/** When the content is due: the first resolvable time in it that lies ahead, else its first time as printed. */
export function dueIn(
  document: Document,
  draft: ActDraft,
  content: Span,
  conditions: readonly Span[],
): Due | undefined {
  const { text } = document.source;
  const all = outside(document.times, content, conditions)
    .filter((time) => !isOfRelativeClause(draft, content, time))
    // "not by 2030, but by 2028"
    .filter(({ start }) => !/\bnot\s$/iu.test(text.slice(content.start, start)))
    // "in the October elections", "the 2030 plan": the time of something else
    .filter((time) => !isOfNoun(draft, time))
    // "every Friday at noon" recurs
    .filter(
      ({ start, end }) => !/\b(?:every|each)\s/iu.test(text.slice(Math.max(content.start, start - 6), end)),
    )
    .flatMap((time) => dueFrom(document, draft, time) ?? []);
  return (
    all.find(({ deadline, scheduledFor }) => deadline !== undefined || scheduledFor !== undefined) ?? all[0]
  );
}

/** "*Should* the talks fail, we will withdraw": a condition without "if"; "Should we wait?" asks. */
function opensWithShould({ tokens }: Sentence, index: number): boolean {
  const opens = tokens.slice(0, index).every(({ upos }) => upos === "PUNCT");
  return opens && tokens[index]?.text.toLowerCase() === "should";
}

const CONDITIONAL =
  /\b(?:if|unless|once|provided(?: that)?|subject to|on (?:the )?condition (?:that|of)|as (?:long|soon) as|in the event of|after|until)\b/giu;
/** Conditions that need no verb: "subject to parliamentary approval". */
const NOMINAL_CONDITION = /^(?:subject to|in the event of|on (?:the )?condition of)$/iu;
const CONCESSIVE = /\b(?:even|as|what|only)\s*$/iu;
/** Characters behind the content within which its condition may begin. */
const FAR = 12;
const CLAUSE_END = /[.,;:!?"“”](?!\d)/u;

/**
 * "if …", "once …", "after a treaty is signed": the words after them, when they hold a verb.
 * Not "even if", and not "after the meeting", which only dates.
 */
export function conditionsIn(document: Document, draft: ActDraft, content: Span): readonly Evidence[] {
  const { sentence } = draft.statement.clause;
  const { text } = document.source;
  const line = text.slice(sentence.start, sentence.end);
  const found: Evidence[] = [];
  const opening = sentence.tokens.findIndex(({ upos }) => upos !== "PUNCT");
  const inverted = opensWithShould(sentence, opening) ? sentence.tokens[opening + 1] : undefined;
  const comma = sentence.tokens.find(({ text: mark }, index) => mark === "," && index > opening + 1);
  if (inverted !== undefined && comma !== undefined)
    found.push(evidence(document, { start: inverted.start, end: comma.start }));
  for (const match of line.matchAll(CONDITIONAL)) {
    if (CONCESSIVE.test(line.slice(0, match.index))) continue;
    const start = sentence.start + match.index + match[0].length + 1;
    const rest = text.slice(start, sentence.end);
    const end = start + (CLAUSE_END.exec(rest)?.index ?? rest.length);
    const tokens = sentence.tokens.filter((token) => token.start >= start && token.end <= end);
    const verb = tokens.some((token) => token.upos === "VERB" || token.upos === "AUX");
    const dates = /^(?:after|until|once)$/iu.test(match[0]) && !verb;
    const past =
      /^after$/iu.test(match[0]) &&
      draft.rule === "cue-verb" &&
      !tokens.some(({ upos }) => upos === "AUX") &&
      tokens.some(({ upos, text: word }) => upos === "VERB" && /ed$/u.test(word));
    // "…, while Malta will pay once it has voted": a condition of what comes between
    if (start - match[0].length > content.end + FAR) continue;
    if (end - start < 4 || dates || past || (!verb && !NOMINAL_CONDITION.test(match[0]))) continue;
    const cue = sentence.tokens[draft.cue.first]?.start ?? sentence.start;
    if (start <= cue && cue < end) continue; // the act itself stands in the conditional clause
    found.push(
      evidence(document, { start, end: end - (/\s+$/u.exec(text.slice(start, end))?.[0].length ?? 0) }),
    );
  }
  return found;
}

const IN_ORDER = /\bin order to\s|\bso as to\s|\bso that\s/iu;

/** What the content is for: "buy the brewery *to turn it into a museum*", "in order to …", "so that …". */
export function purposeIn(document: Document, draft: ActDraft, content: Span): Evidence | undefined {
  const { tokens } = draft.statement.clause.sentence;
  const { text } = document.source;
  const explicit = IN_ORDER.exec(text.slice(content.start, content.end));
  const verb = tokens.find(
    ({ start, end, relation, head }, index) =>
      relation === "advcl" &&
      tokens[index - 1]?.text === "to" &&
      start > content.start &&
      end <= content.end &&
      (tokens[head ?? -1]?.start ?? content.end) < start,
  );
  const start = explicit === null ? verb?.start : content.start + explicit.index + explicit[0].length;
  if (start === undefined || start >= content.end) return undefined;
  const length = CLAUSE_END.exec(text.slice(start, content.end))?.index ?? content.end - start;
  return length < 3 ? undefined : evidence(document, { start, end: start + length });
}
