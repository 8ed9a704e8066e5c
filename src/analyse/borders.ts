/** Goes over the white space of a line and asks at each place that may divide two sentences whether it does. */

import type { Boundary } from "./boundary-features.ts";
import { hasStop, type Chunk } from "./chunks.ts";
import { readLine } from "./line.ts";
import { stopEndsSentence } from "./stops.ts";

/** Says whether there is a border; `at` is where the next sentence would begin. Training knows the answer, else a model guesses. */
export type Decide = (boundary: Boundary, at: number) => boolean;

/** Where sentences begin in a line, without the first. */
export function bordersOf(text: string, decide: Decide): readonly number[] {
  const line = readLine(text);
  const borders: number[] = [];
  const starts = [0];
  for (const [i, chunk] of line.chunks.entries()) {
    const next = line.chunks[i + 1];
    if (next === undefined || !mayDivide(chunk, next)) continue;
    const rule = ruleFor(text, borders.at(-1) ?? 0, chunk);
    if (!decide({ line, i, rule, starts }, next.start)) continue;
    borders.push(next.start);
    starts.push(i + 1);
  }
  return borders;
}

/** Small letters after a word without any mark go on with the sentence, or nobody can tell that they do not. */
function mayDivide(chunk: Chunk, next: Chunk): boolean {
  return chunk.closing !== "" || next.first !== "x" || next.opening !== "";
}

function ruleFor(text: string, start: number, chunk: Chunk): Boundary["rule"] {
  if (!hasStop(chunk)) return "none";
  return stopEndsSentence(text, start, chunk.marks, chunk.end) ? "ends" : "goes on";
}
