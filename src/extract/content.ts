import type { Sentence, Span, Upos } from "../types.ts";
import { behindAdjuncts } from "./adjuncts.ts";
import { attributionIn } from "./attribution.ts";
import { inTree, isContrast, type Clause } from "./clauses.ts";
import type { Reading } from "./draft.ts";
import { TELLING } from "./governors.ts";
import { nounPhrases, spanOf } from "./phrases.ts";
import type { Statement } from "./statements.ts";
import { lastBefore } from "./within.ts";
import { words } from "./words.ts";

const PARTICLES = words("up out off on down back over away ahead forward aside");
const lower = (sentence: Sentence, index: number): string => sentence.tokens[index]?.text.toLowerCase() ?? "";

/** Last token of a verb with its particle and the "to" of its infinitive: "pay out", "continue to provide". */
export function afterVerb(clause: Clause): number {
  const { sentence, group } = clause;
  let last = group.last;
  const next = sentence.tokens[last + 1];
  if (next !== undefined && PARTICLES.has(lower(sentence, last + 1)) && next.upos !== "SCONJ") last += 1;
  if (
    lower(sentence, last + 1) === "to" &&
    sentence.tokens[last + 2]?.upos === "VERB" &&
    CATENATIVE.has(group.lemma)
  )
    last += 1;
  return last;
}

/** Verbs whose infinitive carries the meaning: "continue to", "begin to". */
const CATENATIVE = words("continue begin start seek work help aim strive endeavour endeavor cease");

const TRAILING = /[\s,;:.!?"“”„‘’']+$/u;
const LEADING = /^[\s,;:.!?"“”„‘’']+/u;

/** A span without the marks and blanks around it; never empty unless there is nothing else. */
export function trimmed(text: string, span: Span): Span {
  const words = text.slice(span.start, span.end);
  const start = span.start + (LEADING.exec(words)?.[0].length ?? 0);
  const end = span.end - (TRAILING.exec(words)?.[0].length ?? 0);
  return start < end ? { start, end } : span;
}

function isInside(statement: Statement, outer: Statement): boolean {
  return (
    statement.governor !== undefined && (statement.governor === outer || isInside(statement.governor, outer))
  );
}

const LOWER_LINKS = new Set(["relative", "adverbial", "infinitive", "participle"]);

/** Index of the token at which something begins that is not part of the content, which begins at `first`: a clause, "according to". */
function limitOf(reading: Reading, statement: Statement, first: number): number {
  const { clause } = statement;
  const next = reading
    .inSentence(clause.sentence.number)
    .find(
      (other) =>
        other.clause.index > clause.index &&
        other.clause.group.first >= first &&
        other.clause.group.form === "finite" &&
        (!LOWER_LINKS.has(other.clause.link) || isContrast(other.clause)) &&
        !isInside(other, statement) &&
        (other.clause.inherited ? other.clause.group.first : (other.clause.subject?.first ?? -1)) !== first &&
        other.clause.quotation === clause.quotation,
    );
  const attribution = attributionIn(clause.sentence)?.first ?? -1;
  const end = attribution > clause.group.last ? attribution : clause.sentence.tokens.length;
  if (next === undefined) return end;
  const subject = next.clause.inherited ? undefined : next.clause.subject;
  // a subject right behind the verb is its object too: "prevent the lifting of sanctions indicates"
  const isObject = subject === undefined || subject.first <= clause.group.last + 1;
  return Math.min(end, next.clause.group.first, isObject ? Infinity : subject.first);
}

/** Words that only join content to cue: "announced *that* …", "agreed *on* …", "pledged *to* …". */
const JOINING = words("that of on with for to about in into at from :");
/** How many words may name whom something is told to. */
const ADDRESSEE_WORDS = 9;
const CLOSING: ReadonlySet<Upos> = new Set<Upos>(["CCONJ", "PUNCT", "SCONJ"]);

/** "the sum that it promised", "the piers it agreed to build": the noun that an object relative clause is about. */
export function relativeObject({ clause }: Statement): Span | undefined {
  const { sentence, subject, inherited, group } = clause;
  if (subject === undefined || inherited || group.passive) return undefined;
  const { tokens } = sentence;
  // "told his host that the port had opened"
  if (tokens[inTree(tokens, group)]?.relation === "ccomp") return undefined;
  const pronoun = tokens[subject.first - 1];
  const relative = pronoun?.text === "that" || pronoun?.text === "which";
  // "At the fair the mayor announced": only a pronoun begins a relative clause without a word of its own
  if (!relative && tokens[subject.head]?.upos !== "PRON") return undefined;
  const behind = relative ? subject.first - 2 : subject.first - 1;
  // "the fund, which the minister announced"
  const last = relative && tokens[behind]?.text === "," ? behind - 1 : behind;
  const noun = nounPhrases(sentence).find((phrase) => phrase.last === last);
  if (noun === undefined || tokens[last]?.upos === "PROPN" || tokens[last]?.upos === "PRON") return undefined;
  return spanOf(sentence, noun);
}

/** The verb with what follows it, without subject, modal and negation: "would not patrol the front" -> "patrol the front". */
export function predicateOf({ clause }: Statement, content: Span): Span {
  const verb = clause.sentence.tokens[clause.group.head];
  return verb !== undefined && content.start < verb.start && verb.start < content.end
    ? { start: verb.start, end: content.end }
    : content;
}

/** What a report that follows its content reports: "The pier will open, the mayor said", or the quotation before it. */
function precedingContent({ document, inSentence }: Reading, statement: Statement): Span | undefined {
  const { sentence, subject, group } = statement.clause;
  const governed = inSentence(sentence.number).some(
    ({ governor, clause }) => governor === statement && clause.index < statement.clause.index,
  );
  const before = sentence.tokens[Math.min(subject?.first ?? group.first, group.first) - 1];
  const quotation = before === undefined ? undefined : lastBefore(document.quotations, before.end);
  const adjoins =
    quotation !== undefined &&
    before !== undefined &&
    quotation.inner.end > sentence.start &&
    quotation.inner.end <= before.end + 1 &&
    before.start - quotation.end < 3;
  if (adjoins && !governed) {
    return trimmed(document.source.text, {
      start: Math.max(quotation.inner.start, sentence.start),
      end: quotation.inner.end,
    });
  }
  return governed && before !== undefined
    ? trimmed(document.source.text, { start: sentence.start, end: before.end })
    : undefined;
}

/** "assured the unions *that* the yard would stay": a complement begins behind its "that", not at whom it is told to. */
function behindAddressee({ clause: { sentence, group } }: Statement, first: number): number {
  const { tokens } = sentence;
  const isComplement = (head: number | undefined): boolean =>
    tokens[head ?? -1]?.relation === "ccomp" && tokens[head ?? -1]?.head === group.head;
  const that = tokens.findIndex(
    ({ lemma, upos, head }, index) =>
      index >= first &&
      index < first + ADDRESSEE_WORDS &&
      lemma === "that" &&
      (TELLING.has(group.lemma) || (upos === "SCONJ" && isComplement(head))),
  );
  return that < 0 ? first : that + 1;
}

/**
 * The words that say what the act is about: the clause itself ("it would reopen the quay"), the words after the cue
 * ("a reward for tips"), or a passive with its subject ("new quotas are being considered").
 */
export function contentSpan(
  reading: Reading,
  statement: Statement,
  kind: "clause" | "complement",
  cueLast?: number,
): Span {
  const { clause } = statement;
  const said =
    kind === "complement" ? (precedingContent(reading, statement) ?? relativeObject(statement)) : undefined;
  if (said !== undefined) return said;
  const { sentence, group, subject } = clause;
  const { tokens } = sentence;
  let first =
    kind === "complement"
      ? (cueLast ?? group.last) + 1
      : subject !== undefined && !clause.inherited && subject.first < group.first
        ? subject.first
        : group.first;
  if (kind === "complement") first = behindAdjuncts(tokens, group.head, first);
  while (
    kind === "complement" &&
    first < tokens.length - 2 &&
    JOINING.has(tokens[first]?.text.toLowerCase() ?? "")
  )
    first += 1;
  if (kind === "complement") first = behindAddressee(statement, first);
  const limit = Math.max(limitOf(reading, statement, first), first + 1);
  // "a charge that the mayor denied": nothing follows the cue
  if (
    kind === "complement" &&
    tokens.slice(first, limit).every(({ upos }) => CLOSING.has(upos) || upos === "ADP")
  )
    return contentSpan(reading, statement, "clause");
  let last = limit - 1;
  const closes = (index: number): boolean =>
    CLOSING.has(tokens[index]?.upos ?? "X") ||
    (tokens[index]?.upos === "ADV" && tokens[index - 1]?.upos === "CCONJ");
  while (last > first && closes(last)) last -= 1;
  const start = tokens[first] ?? tokens[group.first];
  const end = tokens[Math.max(last, first)] ?? tokens[tokens.length - 1];
  if (start === undefined || end === undefined) throw new RangeError("statement without words");
  const closing = clause.quotation === undefined ? Infinity : clause.quotation.inner.end;
  return trimmed(reading.document.source.text, {
    start: start.start,
    end: Math.max(start.end, Math.min(end.end, closing)),
  });
}
