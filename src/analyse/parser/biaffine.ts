/**
 * Scores for arcs and their labels (Dozat and Manning, 2017, "Deep biaffine attention for neural dependency parsing").
 *
 * A word plays two parts: the dependent, that looks for its head, and the head of other words. So each word gets a vector
 * for either part, by a layer of its own. How well dependent d goes with head h is then a number d · U · h, where the
 * matrix U, found in training, says which properties attract each other (a noun without an article yet, a verb without
 * a subject), and b · h, how good a head h is for anybody. For labels there is such a matrix for each label.
 */

import type { Kernel, Matrix } from "../kernel/kernel.ts";
import { indexIn, padded } from "../kernel/matrix.ts";
import { greatestOf, rectify, runLayer } from "./layer.ts";
import type { Network } from "./place-network.ts";

/** Where a sentence's vectors are in the kernel's memory, and how many words it has. */
export interface Encoded {
  readonly at: number;
  readonly words: number;
}

/** Work space for a sentence of `words` words, in floats. */
export function arcSpace(words: number, arc: number): { readonly [name in keyof ArcPlaces]: number } {
  const heads = words + 1;
  return {
    dependents: words * arc,
    heads: heads * arc,
    attracted: heads * arc,
    biases: heads * padded(1),
    turned: padded(heads) * arc,
    scores: words * padded(heads),
  };
}

export interface ArcPlaces {
  readonly dependents: number;
  readonly heads: number;
  /** U · h for every head. */
  readonly attracted: number;
  readonly biases: number;
  /** The same as a matrix whose columns are heads. */
  readonly turned: number;
  readonly scores: number;
}

/** Score of head `head` (0 is ROOT) for word `dependent` (from 1): at `scores + (dependent - 1) * width + head`. */
export function scoreArcs(
  kernel: Kernel,
  { dependent, head, bilinear, headBias, root }: Network["arcs"],
  { at, words }: Encoded,
  places: ArcPlaces,
): { readonly scores: number; readonly width: number } {
  const { memory } = kernel;
  const size = root.length;
  const heads = words + 1;
  runLayer(kernel, dependent, { from: at, to: places.dependents, rows: words });
  rectify(memory, places.dependents, places.dependents + words * size);
  memory.set(root, places.heads);
  runLayer(kernel, head, { from: at, to: places.heads + size, rows: words });
  rectify(memory, places.heads + size, places.heads + heads * size);
  runLayer(kernel, bilinear, { from: places.heads, to: places.attracted, rows: heads });
  runLayer(kernel, headBias, { from: places.heads, to: places.biases, rows: heads });

  const width = padded(heads);
  memory.fill(0, places.turned, places.turned + width * size);
  for (let j = 0; j < heads; j += 1) {
    const column = places.turned + indexIn(size, 0, j);
    const row = places.attracted + j * size;
    const distance = indexIn(size, 1, 0);
    for (let k = 0; k < size; k += 1) memory[column + k * distance] = memory[row + k] ?? 0;
  }
  memory.fill(0, places.scores, places.scores + words * width);
  for (let word = 0; word < words; word += 1) {
    for (let j = 0; j < heads; j += 1) {
      memory[places.scores + word * width + j] = memory[places.biases + j * headBias.matrix.width] ?? 0;
    }
  }
  kernel.multiply(places.dependents, { at: places.turned, depth: size, width }, places.scores, words);
  return { scores: places.scores, width };
}

export interface LabelPlaces {
  readonly dependents: number;
  readonly heads: number;
  /** The vectors of those words only that have dependents. */
  readonly used: number;
  /** For each of them the matrix from dependents to labels. */
  readonly matrices: number;
  /** For each of them what it contributes to the scores of labels, whatever the dependent. */
  readonly linear: number;
  readonly scores: number;
}

export function labelSpace(
  words: number,
  label: number,
  labels: number,
): { readonly [name in keyof LabelPlaces]: number } {
  const heads = words + 1;
  return {
    dependents: words * label,
    heads: heads * label,
    used: heads * label,
    matrices: heads * label * padded(labels),
    linear: heads * padded(labels),
    scores: padded(labels),
  };
}

/** The best label of every word, given the heads of words 1 to n; a word of ROOT is "root", and no other is. */
export function chooseLabels(
  kernel: Kernel,
  network: Network["labels"] & { readonly names: readonly string[] },
  { at, words, heads }: Encoded & { readonly heads: Int32Array },
  places: LabelPlaces,
): readonly string[] {
  const { memory } = kernel;
  const size = network.root.length;
  const width = network.headLinear.matrix.width;
  runLayer(kernel, network.dependent, { from: at, to: places.dependents, rows: words });
  rectify(memory, places.dependents, places.dependents + words * size);
  memory.set(network.root, places.heads);
  runLayer(kernel, network.head, { from: at, to: places.heads + size, rows: words });
  rectify(memory, places.heads + size, places.heads + (words + 1) * size);

  // most words are nobody's head: the costly part is done for the others only
  const used = [...new Set(heads.subarray(1))].sort((a, b) => a - b);
  const placeOf = new Map(used.map((head, i) => [head, i]));
  used.forEach((head, i) => {
    memory.copyWithin(places.used + i * size, places.heads + head * size, places.heads + (head + 1) * size);
  });
  runLayer(kernel, network.bilinear, { from: places.used, to: places.matrices, rows: used.length });
  runLayer(kernel, network.headLinear, { from: places.used, to: places.linear, rows: used.length });

  return Array.from({ length: words }, (_, word) => {
    const head = heads[word + 1] ?? 0;
    if (head === 0) return "root";
    const i = placeOf.get(head) ?? 0;
    const dependent = places.dependents + word * size;
    const matrix: Matrix = { at: places.matrices + i * size * width, depth: size, width };
    memory.copyWithin(places.scores, places.linear + i * width, places.linear + (i + 1) * width);
    kernel.multiply(dependent, network.dependentLinear, places.scores, 1);
    kernel.multiply(dependent, matrix, places.scores, 1);
    memory[places.scores + network.names.indexOf("root")] = -Infinity;
    return network.names[greatestOf(memory, places.scores, network.names.length)] ?? "dep";
  });
}
