/** Where sentences begin and end, and whether a line is prose, a heading or a list item. */

import type { Sentence, Span } from "../types.ts";
import { BEFORE_NUMBER, MAY_END, MID_SENTENCE, SENTENCE_OPENERS, TITLES } from "./abbreviations.ts";
import { isReportingClause } from "./reporting-clause.ts";

/** A sentence before it has tokens. */
export type SentenceSpan = Omit<Sentence, "tokens">;

/**
 * Longer ones are cut at a space, in UTF-16 code units: what has no full stop for so long is a table or noise, and
 * later stages may take time that grows with the square of a sentence. The longest of 820 sentences of statements we
 * looked at has 1,180.
 */
export const MAX_SENTENCE = 3000;

/** Lines without a final stop up to this length are headings: the longest of 60 headlines we looked at has 154. */
const MAX_HEADING = 200;

const LINE = /[^\n\r\f\v\u2028\u2029]+/g;
/** A footnote's number belongs to the sentence before it: "They left.[3] It rained." */
const TERMINATOR = /[.!?…‽。！？]+["'”’»›)\]]*(?:\s?\[\d{1,3}\])*/g;
const BULLET = /^(?:[-–—•‣◦·▪*+]\s|\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)]\s|[A-Z][.)]\s(?=\p{Lu}))/u;
const LIST_LABEL = /^\(?(?:\d{1,3}|[A-Za-z]|[ivx]{1,5})[.)]$/;

/**
 * Sentences of a text, in order, without surrounding white space. A line break always ends one; so every sentence
 * belongs to one paragraph. Two sentences inside one quotation are two. A line that repeats `title` is a heading.
 */
export function splitSentences(text: string, title?: string): readonly SentenceSpan[] {
  const sentences: SentenceSpan[] = [];
  let paragraph = 0;
  let previous = { kind: "prose" as Sentence["kind"], last: "" };
  for (const match of text.matchAll(LINE)) {
    const block = trimmed(text, match.index, match.index + match[0].length);
    if (block === undefined) continue;
    paragraph += 1;
    const spans = splitBlock(text, block);
    const kind = kindOf(text.slice(block.start, block.end), spans.length, previous, title);
    for (const span of spans) sentences.push({ ...span, number: sentences.length + 1, paragraph, kind });
    previous = { kind, last: text.slice(Math.max(block.start, block.end - 6), block.end) };
  }
  return sentences;
}

function splitBlock(text: string, block: Span): readonly Span[] {
  const spans: Span[] = [];
  const line = text.slice(block.start, block.end);
  let start = 0;
  for (const match of line.matchAll(TERMINATOR)) {
    const end = match.index + match[0].length;
    if (!endsSentence(line, start, match.index, end)) continue;
    spans.push(...cut(line, start, end));
    start = end;
  }
  spans.push(...cut(line, start, line.length));
  return spans.map((span) => ({ start: block.start + span.start, end: block.start + span.end }));
}

/** Is the stop at `stop` (with its closing marks up to `end`) the end of the sentence that began at `start`? */
function endsSentence(line: string, start: number, stop: number, end: number): boolean {
  if (end >= line.length || !/\s/.test(line.charAt(end))) return false;
  const next = nextWord(line, end);
  if (next.first === "" || /^\p{Ll}/u.test(next.first)) return false;
  const mark = line.slice(stop, end);
  // “Who pays?” Prime Minister Ada Brook asked. – but: “Who pays?” Nobody answered.
  if (/^[!?…]+["'”’]/.test(mark)) return !isReportingClause(line.slice(end, end + 160));
  if (!mark.startsWith(".") || mark.startsWith("..")) return !/^[,;:–—-]/.test(next.first);
  return stopEndsSentence(line.slice(start, stop), mark.length > 1, next.word);
}

/** A single full stop after `before`: does it belong to an abbreviation, an initial or a list label? */
function stopEndsSentence(before: string, closed: boolean, next: string): boolean {
  const word = /[\p{L}\p{M}\p{N}.]*$/u.exec(before.slice(-24))?.[0] ?? "";
  const lower = word.toLowerCase();
  if (before.length < 12 && LIST_LABEL.test(`${before}.`.trim())) return false;
  if (MID_SENTENCE.has(lower)) return false;
  // "Mr. Brook" – but "(see Gen.) The"; a lower-case "st." or "rep." at the end of a sentence is a word
  if (TITLES.has(lower) && /^\p{Lu}/u.test(word)) return closed;
  if (BEFORE_NUMBER.has(lower)) return !/^[\d(§]/.test(next) || (lower === "no" && word === "no");
  const openerNext = SENTENCE_OPENERS.has(next.toLowerCase());
  // U.S., U.N., D.C., a.m., Inc.: only a word that opens sentences shows that one ended
  if (MAY_END.has(lower) || /^(?:\p{L}\.)+\p{L}$/u.test(word))
    return closed || openerNext || /^["“‘(]/.test(next);
  // initials: "Stephen J. Moor", "J. R. Moor" – but "vitamin C. The"
  if (/^\p{Lu}$/u.test(word) && word !== "I") return closed || openerNext;
  return true;
}

function nextWord(line: string, from: number): { readonly first: string; readonly word: string } {
  const rest = line.slice(from, from + 60).trimStart();
  const bare = rest.replace(/^["'“”‘’«(\[–—-]+\s?/, "");
  const first = bare.charAt(0) === "" ? rest.charAt(0) : String.fromCodePoint(bare.codePointAt(0) ?? 0);
  const word = /^[\p{L}\p{N}]+/u.exec(bare)?.[0] ?? "";
  return { first, word: word === "" ? rest.charAt(0) : word };
}

function kindOf(
  block: string,
  sentences: number,
  previous: { readonly kind: Sentence["kind"]; readonly last: string },
  title: string | undefined,
): Sentence["kind"] {
  if (BULLET.test(block)) return "item";
  if (title !== undefined && block === title.trim()) return "heading";
  const opensList = previous.last.endsWith(":");
  const inList = previous.kind === "item" || opensList;
  const ended = /[.!?…:]["'”’»)\]]*$/.test(block);
  // Preamble and annex style: "Affirm that …;", "… ; and", and the last line of such a list
  if (/;(?:\s(?:and|or))?$/.test(block)) return "item";
  if (previous.kind === "item" && /(?:;|,|;\sand|;\sor)$/.test(previous.last)) return "item";
  if (inList && !ended && block.length <= MAX_HEADING && (/^\p{Ll}/u.test(block) || sentences === 1))
    return "item";
  if (!ended && sentences === 1 && block.length <= MAX_HEADING && !/^\p{Ll}/u.test(block)) return "heading";
  return "prose";
}

/** At most {@link MAX_SENTENCE} long, trimmed; nothing for white space. */
function cut(line: string, from: number, to: number): readonly Span[] {
  const spans: Span[] = [];
  let start = from;
  while (to - start > MAX_SENTENCE) {
    const space = line.lastIndexOf(" ", start + MAX_SENTENCE);
    const end = space > start ? space : start + MAX_SENTENCE;
    const span = trimmed(line, start, end);
    if (span !== undefined) spans.push(span);
    start = end;
  }
  const span = trimmed(line, start, to);
  if (span !== undefined) spans.push(span);
  return spans;
}

function trimmed(text: string, from: number, to: number): Span | undefined {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text.charAt(start))) start += 1;
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
  return end > start ? { start, end } : undefined;
}
