/** Stretches of a line without white space, looked at once: what stands left and right of a place that may divide two sentences. */

import { shapeOf } from "./parser/features.ts";

export interface Chunk {
  readonly start: number;
  readonly end: number;
  /** Where its closing marks begin. */
  readonly marks: number;
  /** In lower case, without the marks around it. */
  readonly core: string;
  /** The marks it begins with. */
  readonly opening: string;
  /** The marks it ends with, or the stop that ends it and all after: "said.”" has ".”". */
  readonly closing: string;
  /** "Xxx" for "Brook", "dd" for "2026": kinds of characters, each at most twice in a row. */
  readonly shape: string;
  /** Kind of its first letter or digit, "-" when it has none; "_" outside of the line. */
  readonly first: "X" | "x" | "d" | "-" | "_";
}

/** Before the first and after the last chunk of a line. */
export const OUTSIDE: Chunk = {
  start: 0,
  end: 0,
  marks: 0,
  core: "_",
  opening: "_",
  closing: "_",
  shape: "_",
  first: "_",
};

/** A footnote's number belongs to what is before it: "They left.[3] It rained. [4] She sang." */
const CHUNK = /(\S+?)((?:\s?\[\d{1,3}\])*)(?!\S)/gu;
/** Longer chunks are addresses or noise; what is seen of them is enough. */
const LONGEST = 40;

export function chunksOf(line: string): readonly Chunk[] {
  return Array.from(line.matchAll(CHUNK), ({ 1: text = "", 2: notes = "", index }) =>
    chunkOf(text, notes, index),
  );
}

function chunkOf(whole: string, notes: string, start: number): Chunk {
  const text = whole.length <= LONGEST ? whole : whole.slice(0, LONGEST / 2) + whole.slice(-LONGEST / 2);
  const opening = /^[^\p{L}\p{N}]*/u.exec(text)?.[0] ?? "";
  const closing = /[.!?…‽。！？]+["'”’»›)\]]*$/u.exec(text)?.[0] ?? /[^\p{L}\p{N}]*$/u.exec(text)?.[0] ?? "";
  const rest = text.slice(opening.length);
  return {
    start,
    end: start + whole.length + notes.length,
    marks: start + whole.length - closing.length,
    core: text.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ""),
    opening,
    closing,
    shape: shapeOf(text),
    first: kindOf(rest === "" ? "-" : String.fromCodePoint(rest.codePointAt(0) ?? 0)),
  };
}

function kindOf(character: string): Chunk["first"] {
  const kind = shapeOf(character);
  return kind === "X" || kind === "x" || kind === "d" ? kind : "-";
}

/** Ends with a full stop, a question mark or their like, perhaps with closing marks after it. */
export function hasStop({ closing }: Chunk): boolean {
  return /^[.!?…‽。！？]/u.test(closing);
}
