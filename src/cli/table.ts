/** Tables for a terminal: columns as wide as needed, wrapped and cut to fit. */

import { printable } from "./io.ts";

export interface Column {
  readonly title: string;
  /** How much of the room that is left it may claim; 0 takes only what it needs, up to `most`. */
  readonly share: number;
  /** Never wider than this many cells. */
  readonly most?: number;
  readonly align?: "right";
}

export interface TableOptions {
  /** Cells from edge to edge. */
  readonly width: number;
  readonly bold?: boolean;
}

/** Between two columns. */
const GAP = 2;
/** A cell has no more lines than this; what does not fit ends in "…". */
const MAX_LINES = 3;
const LEAST = 4;

/** Rows under their titles, one blank between columns at least. Each line ends with a line end; no rows give an empty text. */
export function formatTable(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  options: TableOptions,
): string {
  if (rows.length === 0) return "";
  const cells = rows.map((row) => columns.map((_, i) => oneLine(row[i] ?? "")));
  const used = columns
    .map(({ title }, i) => ({ title, index: i }))
    .filter(({ index }) => cells.some((row) => row[index] !== ""));
  const shown = used.map(({ index }) => columns[index]).filter((column) => column !== undefined);
  const table = [
    shown.map(({ title }) => title),
    ...cells.map((row) => used.map(({ index }) => row[index] ?? "")),
  ];
  const widths = fit(shown, table, options.width);
  const lines = table.flatMap((row, i) =>
    rowLines(row, shown, widths).map((line) =>
      i === 0 && options.bold === true ? `\u001b[1m${line}\u001b[22m` : line,
    ),
  );
  return lines.map((line) => `${line}\n`).join("");
}

function oneLine(cell: string): string {
  return printable(cell.replace(/\s+/g, " ").trim());
}

function fit(
  columns: readonly Column[],
  table: readonly (readonly string[])[],
  width: number,
): readonly number[] {
  const natural = columns.map(({ most = Infinity }, i) =>
    Math.min(most, Math.max(...table.map((row) => cellWidth(row[i] ?? "")))),
  );
  const room = width - GAP * (columns.length - 1);
  let widths = [...natural];
  // the widest of those that may be wrapped gives way, one cell at a time; then the widest of all
  while (sum(widths) > room) {
    const elastic = columns.some(({ share }, i) => share > 0 && (widths[i] ?? 0) > LEAST * 2);
    const candidates = widths.map((size, i) =>
      (elastic && columns[i]?.share === 0) || size <= LEAST ? 0 : size / (columns[i]?.share || 1),
    );
    const widest = candidates.indexOf(Math.max(...candidates));
    if ((candidates[widest] ?? 0) === 0) return widths;
    widths = widths.map((size, i) => (i === widest ? size - 1 : size));
  }
  return widths;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function rowLines(
  row: readonly string[],
  columns: readonly Column[],
  widths: readonly number[],
): readonly string[] {
  const wrapped = row.map((cell, i) => wrap(cell, widths[i] ?? LEAST));
  const height = Math.max(...wrapped.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) => {
    const parts = wrapped.map((lines, i) => pad(lines[line] ?? "", widths[i] ?? LEAST, columns[i]?.align));
    return parts.join(" ".repeat(GAP)).trimEnd();
  });
}

function pad(text: string, width: number, align: "right" | undefined): string {
  const blanks = " ".repeat(Math.max(0, width - cellWidth(text)));
  return align === "right" ? blanks + text : text + blanks;
}

/** At words where possible; the last line allowed ends in "…" when more would follow. */
function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let rest = text;
  while (lines.length < MAX_LINES && cellWidth(rest) > width) {
    const last = lines.length === MAX_LINES - 1;
    const head = take(rest, last ? width - 1 : width);
    const space = head.lastIndexOf(" ");
    const line = !last && space > 0 && rest.charAt(head.length) !== " " ? head.slice(0, space) : head;
    lines.push(last ? `${line.trimEnd()}…` : line);
    rest = last ? "" : rest.slice(line.length).trimStart();
  }
  return rest === "" && lines.length > 0 ? lines : [...lines, rest];
}

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });
/** Blocks of characters two cells wide: Unicode Standard Annex 11, "W" and "F", without the rare ones; and pictures. */
const WIDE =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|\p{Emoji_Presentation}/u;

function cellWidth(text: string): number {
  if (/^[\u0000-\u007F]*$/.test(text)) return text.length;
  return sum([...graphemes.segment(text)].map(({ segment }) => (WIDE.test(segment) ? 2 : 1)));
}

/** As many whole characters as fit, one at least. */
function take(text: string, width: number): string {
  let taken = "";
  let used = 0;
  for (const { segment } of graphemes.segment(text)) {
    used += cellWidth(segment);
    if (used > width && taken !== "") break;
    taken += segment;
  }
  return taken;
}
