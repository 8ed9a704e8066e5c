/**
 * Learns where sentences end, from the train parts of EWT and GUM, each document's sentences joined by a space:
 *
 *     npx tsx data/models/train-sentences.ts TREEBANKS        (half a minute)
 *
 * writes `src/analyse/boundary-weights.generated.ts`. Logistic regression with a step size for each weight (AdaGrad, Duchi
 * et al. 2011), few passes over the text; the order of examples is fixed by a seed, so the same treebanks give the same bytes.
 * The weights are rounded to whole numbers of -127 to 127, in units that make the greatest 127.
 */

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { bordersOf } from "../../src/analyse/borders.ts";
import { featuresOf } from "../../src/analyse/boundary-features.ts";
import { WEIGHTS, weightOf } from "../../src/analyse/boundary-model.ts";
import { readConllu } from "./evaluation/conllu.ts";

const FILES = ["ud-ewt/en_ewt-ud-train.conllu", "ud-gum/en_gum-permissive-train.conllu"];
const MODULE = new URL("../../src/analyse/boundary-weights.generated.ts", import.meta.url);
const PASSES = 4;
const STEP = 0.05;

interface Example {
  readonly weights: readonly number[];
  readonly border: boolean;
}

function examplesOf(folder: string): readonly Example[] {
  const examples: Example[] = [];
  for (const file of FILES) {
    for (const { text, sentences } of readConllu(file, readFileSync(join(folder, file), "utf8"))) {
      const starts = new Set(sentences.map(({ start }) => start));
      bordersOf(text, (boundary, at) => {
        const border = starts.has(at);
        examples.push({ weights: featuresOf(boundary).map(weightOf), border });
        return border;
      });
    }
  }
  return examples;
}

/** Numbers of 0 to 1 that look random: mulberry32. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function shuffle(items: Example[], chance: () => number): void {
  for (let i = items.length - 1; i > 0; i -= 1) {
    const j = Math.floor(chance() * (i + 1));
    [items[i], items[j]] = [items[j] as Example, items[i] as Example];
  }
}

function learn(examples: readonly Example[]): { readonly weights: Float64Array; readonly bias: number } {
  const weights = new Float64Array(WEIGHTS + 1);
  const squares = new Float64Array(WEIGHTS + 1).fill(1e-8);
  const chance = generator(1);
  const order = [...examples];
  for (let pass = 0; pass < PASSES; pass += 1) {
    shuffle(order, chance);
    for (const example of order) {
      const places = [...example.weights, WEIGHTS];
      const sum = places.reduce((total, place) => total + (weights[place] ?? 0), 0);
      const gradient = 1 / (1 + Math.exp(-sum)) - (example.border ? 1 : 0);
      for (const place of places) {
        squares[place] = (squares[place] ?? 0) + gradient * gradient;
        weights[place] = (weights[place] ?? 0) - (STEP * gradient) / Math.sqrt(squares[place] ?? 1);
      }
    }
  }
  return { weights: weights.subarray(0, WEIGHTS), bias: weights[WEIGHTS] ?? 0 };
}

/** The module with the weights, as text. */
export function trainSentences(folder: string): string {
  const { weights, bias } = learn(examplesOf(folder));
  const unit = weights.reduce((greatest, weight) => Math.max(greatest, Math.abs(weight)), 0) / 127;
  const bytes = Buffer.from(Int8Array.from(weights, (weight) => Math.round(weight / unit)).buffer);
  return `/**
 * Made by data/models/train-sentences.ts from UD English EWT (CC BY-SA 4.0) and GUM (CC BY 4.0); the weights are under
 * CC BY-SA 4.0. See data/models/sentences.card.md.
 */

export const BOUNDARY_BIAS = ${Math.round(bias / unit)};
/** One signed byte a weight, base64. */
export const BOUNDARY_WEIGHTS =
  "${bytes.toString("base64")}";
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder] = process.argv.slice(2);
  if (folder === undefined) throw new Error("name the folder of treebanks: npx tsx data/models/train-sentences.ts ../shared/data");
  writeFileSync(MODULE, trainSentences(folder));
}
