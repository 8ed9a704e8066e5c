/** Direct speech: between quotation marks of every style, and after a colon without marks. */

import type { Quotation, Sentence } from "../types.ts";
import { findColonQuotations } from "./colon-quotations.ts";
import { closeOf, openAt, type OpenMark } from "./quotation-marks.ts";

const MARK = /[“„«‘"']/g;
const LINE = /[^\n\r\f\v\u2028\u2029]+/g;

/** A line of the text. */
interface Paragraph {
  readonly start: number;
  readonly text: string;
}

/**
 * Quotations in document order, without overlap; a quotation inside another is part of it. One that runs over several
 * paragraphs, with an opening mark at each and a closing one only at the last, is one quotation. A mark that is never
 * closed reaches to the end of its paragraph and no further. Scare quotes are quotations here.
 */
export function findQuotations(text: string, sentences: readonly Sentence[]): readonly Quotation[] {
  const paragraphs = Array.from(text.matchAll(LINE), (match) => ({ start: match.index, text: match[0] }));
  const marked = markedQuotations(paragraphs);
  const colon = findColonQuotations(text, sentences).filter((quotation) =>
    marked.every((other) => other.end <= quotation.inner.start || other.start >= quotation.end),
  );
  return [...marked, ...colon].sort((a, b) => a.start - b.start);
}

function markedQuotations(paragraphs: readonly Paragraph[]): readonly Quotation[] {
  const found: Quotation[] = [];
  // a quotation that its paragraph left open, and where it began
  let running: { readonly mark: OpenMark; readonly start: number } | undefined;
  paragraphs.forEach((paragraph, i) => {
    let from = 0;
    if (running !== undefined) {
      const close = closeOf(paragraph.text, running.mark, openingLength(paragraph.text));
      const goesOn = close === undefined && opensLike(paragraphs[i + 1], running.mark);
      if (goesOn) return;
      found.push(quotation(running.start, paragraph, close?.start, close?.end));
      running = undefined;
      from = close?.end ?? paragraph.text.length;
    }
    while (from < paragraph.text.length) {
      const mark = nextOpen(paragraph.text, from);
      if (mark === undefined) return;
      const close = closeOf(paragraph.text, mark, mark.end);
      if (close === undefined && opensLike(paragraphs[i + 1], mark)) {
        running = { mark, start: paragraph.start + mark.start };
        return;
      }
      if (close === undefined && !mark.sure) {
        from = mark.end;
        continue;
      }
      if (close === undefined || close.start > mark.end)
        found.push(quotation(paragraph.start + mark.start, paragraph, close?.start, close?.end));
      from = close?.end ?? paragraph.text.length;
    }
  });
  return found;
}

function nextOpen(line: string, from: number): OpenMark | undefined {
  MARK.lastIndex = from;
  for (let match = MARK.exec(line); match !== null; match = MARK.exec(line)) {
    const mark = openAt(line, match.index);
    if (mark !== undefined) return mark;
  }
  return undefined;
}

function openingLength(line: string): number {
  return /^\s*[“„«‘"']/.exec(line)?.[0].length ?? 0;
}

function opensLike(next: Paragraph | undefined, mark: OpenMark): boolean {
  return next !== undefined && next.text.trimStart().startsWith(mark.character);
}

/** `start` is in the text, the ends in the paragraph; without ends the quotation takes the rest of it. */
function quotation(start: number, paragraph: Paragraph, innerEnd?: number, end?: number): Quotation {
  const rest = paragraph.start + paragraph.text.trimEnd().length;
  const inner = { start: start + 1, end: innerEnd === undefined ? rest : paragraph.start + innerEnd };
  return { start, end: end === undefined ? rest : paragraph.start + end, inner, style: "marks" };
}
