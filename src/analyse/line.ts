/** What is known of a whole line before anybody asks where its sentences end. */

import { chunksOf, hasStop, type Chunk } from "./chunks.ts";
import { wordClass } from "./word-classes.ts";

export interface Line {
  readonly text: string;
  readonly chunks: readonly Chunk[];
  /** Of each chunk. */
  readonly classes: readonly string[];
  /** Of each chunk: where the same word is the last time before it; -1 when it is new. */
  readonly before: readonly number[];
  /** At the end of each chunk. */
  readonly open: readonly OpenMarks[];
  /** How often two words stand side by side: "hong kong". */
  readonly pairs: ReadonlyMap<string, number>;
  /** How often a word has a capital in the middle of a sentence, after small letters without a mark: a name. */
  readonly names: ReadonlyMap<string, number>;
  /** How often a word has a capital after a stop. */
  readonly openers: ReadonlyMap<string, number>;
  readonly style: Style;
}

/** In steps, so that texts can be compared: each is a small whole number. */
interface Style {
  /** Doubles from step to step. */
  readonly wordsPerStop: number;
  /** In quarters of all stops. */
  readonly smallAfterStop: number;
  /** Doubles from step to step, from fifty words on. */
  readonly length: number;
}

/** Marks that come in twos. */
interface OpenMarks {
  /** Where the last “ is that no ” has closed; -1 when there is none. */
  readonly quotation: number;
  /** The same for brackets. */
  readonly bracket: number;
  /** How many straight quotation marks there are from the start of the line. */
  readonly straight: number;
}

export function readLine(text: string): Line {
  const chunks = chunksOf(text);
  const before = placesBefore(chunks);
  return {
    text,
    chunks,
    classes: chunks.map(wordClass),
    before,
    open: openMarks(text, chunks),
    ...countWords(chunks),
    style: styleOf(chunks),
  };
}

function placesBefore(chunks: readonly Chunk[]): readonly number[] {
  const last = new Map<string, number>();
  return chunks.map(({ core }, i) => {
    const place = last.get(core) ?? -1;
    last.set(core, i);
    return place;
  });
}

function openMarks(text: string, chunks: readonly Chunk[]): readonly OpenMarks[] {
  let quotation = -1;
  let bracket = -1;
  let straight = 0;
  return chunks.map(({ start, end }) => {
    for (let at = start; at < end; at += 1) {
      const character = text.charAt(at);
      if (character === "“") quotation = at;
      else if (character === "”") quotation = -1;
      else if (character === "(") bracket = at;
      else if (character === ")") bracket = -1;
      else if (character === '"') straight += 1;
    }
    return { quotation, bracket, straight };
  });
}

function countWords(chunks: readonly Chunk[]): Pick<Line, "pairs" | "names" | "openers"> {
  const [pairs, names, openers] = [
    new Map<string, number>(),
    new Map<string, number>(),
    new Map<string, number>(),
  ];
  for (const [i, chunk] of chunks.entries()) {
    const next = chunks[i + 1];
    if (next === undefined) break;
    count(pairs, `${chunk.core} ${next.core}`);
    if (next.first !== "X") continue;
    if (mayPrecedeName(chunk)) count(names, next.core);
    if (hasStop(chunk)) count(openers, next.core);
  }
  return { pairs, names, openers };
}

function styleOf(chunks: readonly Chunk[]): Style {
  const stops = chunks.filter(({ closing }) => /^[.!?]/.test(closing)).length;
  const small = chunks.filter(
    ({ first }, i) => first === "x" && /^[.!?]/.test(chunks[i - 1]?.closing ?? ""),
  ).length;
  return {
    wordsPerStop: Math.min(5, steps(chunks.length / (stops + 1))),
    smallAfterStop: Math.floor((4 * small) / (stops + 1)),
    length: Math.min(4, steps(chunks.length / 50)),
  };
}

/** Whole powers of two in a number; 0 when it is less than two. Not by logarithms, which differ between machines. */
export function steps(size: number): number {
  let power = 0;
  while (2 ** (power + 1) <= size) power += 1;
  return power;
}

/** A capital after it is no sentence's, or nobody can tell. */
export function mayPrecedeName({ first, closing }: Chunk): boolean {
  return first === "x" && closing === "";
}

function count(counts: Map<string, number>, word: string): void {
  counts.set(word, (counts.get(word) ?? 0) + 1);
}
