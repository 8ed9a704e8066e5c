import type { Box } from "./layout.ts";

/** Width of a line of text in CSS pixels. */
export type Measure = (text: string, size: number, bold: boolean) => number;

/** What the picture's labels are set in, everywhere: the first that a machine has. The last but one is as narrow as Arial. */
export const FONT_STACK =
  'Inter, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Liberation Sans", "DejaVu Sans Condensed", sans-serif';

/** Advance widths of Helvetica, thousandths of an em, for U+0020 to U+007E (Adobe Core 14 AFM). */
const HELVETICA = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278,
  556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
  1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
  667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
  333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556,
  556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
]; // prettier-ignore

/** Inter and Segoe UI are a little wider than Helvetica, and bold is wider than regular. */
const ALLOWANCE = 1.07;
const BOLD = 1.07;
/** Other letters of the Latin, Greek and Cyrillic alphabets, and everything that fills a square. */
const LETTER = 600;
const SQUARE = 1000;

/**
 * The default measure: a width table, so that the same picture comes out on every machine. Where a font is wider than
 * the table says, the viewer condenses the line instead of letting it run into its neighbour.
 */
export const measureByTable: Measure = (text, size, bold) => {
  let thousandths = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    thousandths += HELVETICA[code - 32] ?? (code < 0x1100 ? LETTER : SQUARE);
  }
  return (thousandths / 1000) * size * ALLOWANCE * (bold ? BOLD : 1);
};

/** Breaks a text at spaces into lines no wider than `width`; a word that is wider breaks between characters. */
export function wrap(text: string, width: number, measure: (text: string) => number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/).filter((candidate) => candidate !== "")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (measure(longer) <= width) {
      line = longer;
      continue;
    }
    if (line !== "") lines.push(line);
    const pieces = breakWord(word, width, measure);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? "";
  }
  return line === "" ? lines : [...lines, line];
}

function breakWord(word: string, width: number, measure: (text: string) => number): readonly string[] {
  const pieces: string[] = [];
  let piece = "";
  for (const character of word) {
    if (piece !== "" && measure(piece + character) > width) {
      pieces.push(piece);
      piece = "";
    }
    piece += character;
  }
  return [...pieces, piece];
}

/** Two boxes overlap by more than a rounding error. */
export function overlaps(a: Box, b: Box): boolean {
  const slack = 0.01;
  return (
    a.x + a.width > b.x + slack &&
    b.x + b.width > a.x + slack &&
    a.y + a.height > b.y + slack &&
    b.y + b.height > a.y + slack
  );
}
