/**
 * What can be seen at a white space of a text that may or may not divide two sentences, as a list of short strings. Each
 * string is a yes-or-no question with the answer yes: "ef=. X" is "a full stop before it and a capital after it". The
 * trained weights of `boundary-model.ts` say how much each answer speaks for a border.
 */

import { shapeOf } from "./parser/features.ts";

/** A stretch of a line without white space, looked at once. */
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

/** Everything that is known at the white space after chunk `i`. */
export interface Boundary {
  readonly chunks: readonly Chunk[];
  readonly i: number;
  /** What the rules say of the stop before the white space; "none" when there is no stop. */
  readonly rule: "ends" | "goes on" | "none";
  /** Chunks since the last border, this one included. */
  readonly length: number;
}

/** Before the first and after the last chunk of a line. */
const OUTSIDE: Chunk = {
  start: 0,
  end: 0,
  marks: 0,
  core: "_",
  opening: "_",
  closing: "_",
  shape: "_",
  first: "_",
};

/** Names of what is there: l and r are the words left and right of it, ll and rr the next but one. */
export function featuresOf({ chunks, i, rule, length }: Boundary): readonly string[] {
  const at = (k: number): Chunk => chunks[k] ?? OUTSIDE;
  const [ll, l, r, rr] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
  const e = l.closing;
  const f = r.first;
  const ef = `${e} ${f}`;
  const stop = e !== "";
  const steps = Math.min(7, Math.floor(Math.log2(length + 1)));
  return [
    `rule=${rule}`,
    `rule=${rule} ${ef}`,
    `rule=${rule} r=${r.core} ${f}`,
    `e=${e}`,
    `ef=${ef}`,
    `e=${e} o=${r.opening}`,
    `ef=${ef} o=${r.opening}`,
    `l=${l.core}`,
    `l=${l.core} ${e}`,
    `l=${l.core} ${ef}`,
    `r=${r.core}`,
    `r=${r.core} ${f}`,
    `r=${r.core} ${ef}`,
    `r=${r.core} ${f} ${l.first} ${stop}`,
    `l=${l.core} r=${r.core}`,
    `ll=${ll.core} l=${l.core}`,
    `ll=${ll.core} ${ef}`,
    `rr=${rr.core} ${ef}`,
    `r=${r.core} rr=${rr.core} ${f}`,
    `ls=${l.shape}`,
    `ls=${l.shape} rs=${r.shape}`,
    `ls=${l.shape} rs=${r.shape} ${e}`,
    `lls=${ll.shape} ls=${l.shape} rs=${r.shape}`,
    `rs=${r.shape} rrs=${rr.shape} ${e}`,
    `letters=${Math.min(l.core.length, 5)} ${ef}`,
    `ending=${l.core.slice(-3)} ${ef}`,
    `r-ending=${r.core.slice(-3)} ${ef}`,
    `firsts=${ll.first}${l.first}${f}${rr.first}${at(i + 3).first} ${e}`,
    `closings=${r.closing} ${rr.closing} ${ef}`,
    `before=${ll.closing} ${at(i - 2).closing} ${ef}`,
    `length=${steps} ${e}`,
    `length=${steps} ${stop} ${f}`,
  ];
}
