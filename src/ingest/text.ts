/** Plain text. */

import { readFrontLines } from "./front-lines.ts";
import type { Reader } from "./reader.ts";

/** Reads everything that no other reader wants. */
export const textReader: Reader = {
  name: "text",
  accepts: () => true,
  read: (text, metadata) => {
    const unwrapped = unwrap(text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n"));
    const front = readFrontLines(unwrapped);
    const message = `The day of publication, ${front.published ?? ""}, is taken from the first lines of the text.`;
    const dated = metadata.published === undefined && front.published !== undefined;
    return { text: unwrapped, metadata: front, problems: dated ? [{ code: "date-from-text", message }] : [] };
  },
};

/** Mail and old wire copy break lines between these widths. */
const NARROW = 50;
const WIDE = 90;

/**
 * A line break ends a sentence, so lines that were broken at a fixed width are joined: a space takes the place of the
 * break and all offsets stay. Only where the whole text looks so: paragraphs apart by empty lines, most of their inner
 * lines about as wide, and a good part of the breaks before a lower-case letter. A list of countries does not.
 */
export function unwrap(text: string): string {
  const breaks = Array.from(text.matchAll(/(?<=\S)\n(?=\S)/g), ({ index }) => index);
  if (breaks.length < 3) return joinOpenLines(text);
  const inner = breaks.filter((at) => {
    const width = at - (text.lastIndexOf("\n", at - 1) + 1);
    return width >= NARROW && width <= WIDE;
  });
  const lower = breaks.filter((at) => /^\p{Ll}/u.test(text.slice(at + 1, at + 3)));
  if (inner.length < breaks.length * 0.8 || lower.length < breaks.length * 0.4) return joinOpenLines(text);
  const joined = new Set(
    inner.filter((at) => !/^(?:[-–—•*]|\(?\w{1,3}[.)]|[A-Z]\.)\s/.test(text.slice(at + 1, at + 8))),
  );
  return text.replace(/\n/g, (line, at: number) => (joined.has(at) ? " " : line));
}

/** A long line without a stop goes on in the next when that begins with a small letter: a paragraph copied from a page. */
function joinOpenLines(text: string): string {
  return text.replace(/(?<=[^\n]{50}[\p{L}\p{N},])\n(?=\p{Ll})/gu, " ");
}
