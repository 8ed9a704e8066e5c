/** Runs in Node.js and, bundled, in a browser: what a model says of sentences, and all numbers on the way to it. */

import { createPlainKernel } from "../../../src/analyse/kernel/plain-kernel.ts";
import { createSimdKernel } from "../../../src/analyse/kernel/simd-kernel.ts";
import { loadAnalyser } from "../../../src/analyse/parser/load-analyser.ts";
import type { ParsedWord } from "../../../src/analyse/parser/neural-analyser.ts";

export interface Job {
  /** The packed model, in base64. */
  readonly model: string;
  readonly lemmas: string;
  readonly kernel: "simd" | "plain";
  readonly sentences: readonly (readonly string[])[];
}

export interface Digest {
  readonly parsed: readonly (readonly ParsedWord[])[];
  readonly names: readonly (readonly string[])[];
  /** How many numbers were looked at, and a hash (FNV-1a) over the bits of all. */
  readonly numbers: number;
  readonly hash: number;
}

export async function digest({ model, lemmas, kernel, sentences }: Job): Promise<Digest> {
  let hash = 0x811c9dc5;
  let numbers = 0;
  const bytes = Uint8Array.from(atob(model), (character) => character.charCodeAt(0));
  const analyser = await loadAnalyser(
    { model: bytes, lemmas },
    {
      kernel: kernel === "simd" ? createSimdKernel : createPlainKernel,
      watch: (_name, rows) => {
        for (const bits of new Uint32Array(rows.slice().buffer))
          hash = Math.imul(hash ^ bits, 0x01000193) >>> 0;
        numbers += rows.length;
      },
    },
  );
  const parsed = sentences.map((words) => analyser.parse(words));
  const names = analyser.labelNames(sentences);
  return { parsed, names, numbers, hash };
}
