/**
 * Learns where sentences end, from the train parts of EWT and GUM, each document's sentences joined by a space:
 *
 *     npx tsx data/models/train-sentences.ts TREEBANKS        (nine seconds)
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
import { readConllu, type GoldDocument } from "./evaluation/conllu.ts";

/** An error on edited text counts three times: it is what the program reads, and there is half as much of it. */
const TREEBANKS = [
  { file: "ud-ewt/en_ewt-ud-train.conllu", importance: 1 },
  { file: "ud-gum/en_gum-permissive-train.conllu", importance: 3 },
];
const MODULE = new URL("../../src/analyse/boundary-weights.generated.ts", import.meta.url);
const PASSES = 4;
const STEP = 0.2;
/** What the squares of gradients begin with: the first examples of a feature move its weight by less than a step. */
const CAUTION = 1;
/** Features that are seen once say nothing of other texts, and would share their weights with features that do. */
const SEEN = 2;

export interface TrainingDocument extends Pick<GoldDocument, "text" | "sentences"> {
  readonly importance: number;
}

interface Example {
  /** Places in the table of weights. */
  readonly weights: readonly number[];
  readonly border: boolean;
  readonly importance: number;
}

function readTreebanks(folder: string): readonly TrainingDocument[] {
  return TREEBANKS.flatMap(({ file, importance }) =>
    readConllu(file, readFileSync(join(folder, file), "utf8")).map((document) => ({ ...document, importance })),
  );
}

function examplesOf(documents: readonly TrainingDocument[]): readonly Example[] {
  const numbers = new Map<string, number>();
  const seen: number[] = [];
  const numberOf = (feature: string): number => {
    const number = numbers.get(feature) ?? numbers.size;
    if (number === numbers.size) numbers.set(feature, number);
    seen[number] = (seen[number] ?? 0) + 1;
    return number;
  };
  const examples: (Omit<Example, "weights"> & { readonly features: readonly number[] })[] = [];
  for (const { text, sentences, importance } of documents) {
    const begins = new Set(sentences.map(({ start }) => start));
    bordersOf(text, (boundary, at) => {
      const border = begins.has(at);
      examples.push({ features: featuresOf(boundary).map(numberOf), border, importance });
      return border;
    });
  }
  const places = Array.from(numbers.keys(), (feature, number) => ((seen[number] ?? 0) < SEEN ? -1 : weightOf(feature)));
  return examples.map(({ features, ...example }) => ({
    ...example,
    weights: features.map((number) => places[number] ?? -1).filter((place) => place >= 0),
  }));
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
  const squares = new Float64Array(WEIGHTS + 1).fill(CAUTION);
  const chance = generator(1);
  const order = [...examples];
  for (let pass = 0; pass < PASSES; pass += 1) {
    shuffle(order, chance);
    for (const example of order) {
      const places = [...example.weights, WEIGHTS];
      const sum = places.reduce((total, place) => total + (weights[place] ?? 0), 0);
      const gradient = example.importance * (1 / (1 + Math.exp(-sum)) - (example.border ? 1 : 0));
      for (const place of places) {
        squares[place] = (squares[place] ?? 0) + gradient * gradient;
        weights[place] = (weights[place] ?? 0) - (STEP * gradient) / Math.sqrt(squares[place] ?? 1);
      }
    }
  }
  return { weights: weights.subarray(0, WEIGHTS), bias: weights[WEIGHTS] ?? 0 };
}

export interface WholeWeights {
  readonly weights: Int8Array;
  readonly bias: number;
}

/** Whole numbers, so that sums are the same on every machine. */
export function learnSentences(documents: readonly TrainingDocument[]): WholeWeights {
  const { weights, bias } = learn(examplesOf(documents));
  const unit = weights.reduce((greatest, weight) => Math.max(greatest, Math.abs(weight)), 0) / 127;
  return { weights: Int8Array.from(weights, (weight) => Math.round(weight / unit)), bias: Math.round(bias / unit) };
}

/** The module with the weights, as text. */
export function trainSentences(folder: string): string {
  const { weights, bias } = learnSentences(readTreebanks(folder));
  return `/**
 * Made by data/models/train-sentences.ts from UD English EWT (CC BY-SA 4.0) and GUM (CC BY 4.0); the weights are under
 * CC BY-SA 4.0. See data/models/sentences.card.md.
 */

export const BOUNDARY_BIAS = ${bias};
/** One signed byte a weight, base64. */
export const BOUNDARY_WEIGHTS =
  "${Buffer.from(weights.buffer).toString("base64")}";
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder] = process.argv.slice(2);
  if (folder === undefined) throw new Error("name the folder of treebanks: npx tsx data/models/train-sentences.ts ../shared/data");
  writeFileSync(MODULE, trainSentences(folder));
}
