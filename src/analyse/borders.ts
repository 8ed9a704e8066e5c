/** Goes over the white space of a line and asks at each place that may divide two sentences whether it does. */

import { chunksOf, type Boundary, type Chunk } from "./boundary-features.ts";
import { stopEndsSentence } from "./stops.ts";

/** Says whether there is a border; `at` is where the next sentence would begin. Training knows the answer, else a model guesses. */
export type Decide = (boundary: Boundary, at: number) => boolean;

/** Where sentences begin in a line, without the first. */
export function bordersOf(line: string, decide: Decide): readonly number[] {
  const chunks = chunksOf(line);
  const borders: number[] = [];
  let start = 0;
  let first = 0;
  for (const [i, chunk] of chunks.entries()) {
    const next = chunks[i + 1];
    if (next === undefined || !mayDivide(chunk, next)) continue;
    const boundary = { chunks, i, rule: ruleFor(line, start, chunk), length: i - first + 1 };
    if (!decide(boundary, next.start)) continue;
    borders.push(next.start);
    start = next.start;
    first = i + 1;
  }
  return borders;
}

/** Small letters after a word without any mark go on with the sentence, or nobody can tell that they do not. */
function mayDivide(chunk: Chunk, next: Chunk): boolean {
  return chunk.closing !== "" || next.first !== "x" || next.opening !== "";
}

function ruleFor(line: string, start: number, { end, closing, marks }: Chunk): Boundary["rule"] {
  if (!/^[.!?…‽。！？]/u.test(closing)) return "none";
  return stopEndsSentence(line, start, marks, end) ? "ends" : "goes on";
}
