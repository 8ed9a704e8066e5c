/** Where sentences begin and end, and whether a line is prose, a heading or a list item. */

import type { Sentence, Span } from "../types.ts";
import { bordersOf, type Decide } from "./borders.ts";
import { isBoundary } from "./boundary-model.ts";

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

/** Of a text that keeps its lines; in characters. */
const LONGEST_PARAGRAPH = 500;

const LINE = /[^\n\r\f\v\u2028\u2029]+/g;
const BULLET = /^(?:[-–—•‣◦·▪*+]\s|\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)]\s|[A-Z][.)]\s(?=\p{Lu}))/u;

/**
 * Sentences of a text, in order, without surrounding white space. A line break always ends one; so every sentence
 * belongs to one paragraph. Two sentences inside one quotation are two. A line that repeats `title` is a heading.
 */
export function splitSentences(text: string, title?: string): readonly SentenceSpan[] {
  const sentences: SentenceSpan[] = [];
  const decide = hasLostItsLines(text) ? isBoundary : isBoundaryAtStop;
  let paragraph = 0;
  let previous = { kind: "prose" as Sentence["kind"], last: "" };
  for (const match of text.matchAll(LINE)) {
    const block = trimmed(text, match.index, match.index + match[0].length);
    if (block === undefined) continue;
    paragraph += 1;
    const spans = splitBlock(text, block, decide);
    const kind = kindOf(text.slice(block.start, block.end), spans.length, previous, title);
    for (const span of spans) sentences.push({ ...span, number: sentences.length + 1, paragraph, kind });
    previous = { kind, last: text.slice(Math.max(block.start, block.end - 6), block.end) };
  }
  return sentences;
}

/** One line that is longer than a paragraph: whoever copied it joined headings and list items with what follows them. */
function hasLostItsLines(text: string): boolean {
  const whole = text.trim();
  return whole.length > LONGEST_PARAGRAPH && !/[\n\r\f\v\u2028\u2029]/.test(whole);
}

/** Where lines are kept, headings have lines of their own: inside a line only a stop can end a sentence. */
const isBoundaryAtStop: Decide = (boundary) => boundary.rule !== "none" && isBoundary(boundary);

function splitBlock(text: string, block: Span, decide: Decide): readonly Span[] {
  const line = text.slice(block.start, block.end);
  const borders = bordersOf(line, decide);
  const spans = [0, ...borders].flatMap((start, i) => cut(line, start, borders[i] ?? line.length));
  return spans.map((span) => ({ start: block.start + span.start, end: block.start + span.end }));
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
