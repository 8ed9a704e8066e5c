/** Runs one layer of the network over the rows of a sentence. */

import type { Kernel } from "../kernel/kernel.ts";
import type { Layer } from "./place-layers.ts";

/** Where a layer finds its input and puts its output, a row for each word. */
export interface Rows {
  readonly from: number;
  readonly to: number;
  readonly rows: number;
}

/** `output = input · matrix + bias` for every row. */
export function runLayer(kernel: Kernel, { matrix, bias }: Layer, { from, to, rows }: Rows): void {
  const { memory } = kernel;
  for (let row = 0; row < rows; row += 1)
    memory.copyWithin(to + row * matrix.width, bias, bias + matrix.width);
  kernel.multiply(from, matrix, to, rows);
}

/**
 * The rectifier: what is below zero becomes zero. Without something of the kind between them, two layers would be no more
 * than one, for a weighted sum of weighted sums is a weighted sum.
 */
export function rectify(memory: Float32Array, from: number, to: number): void {
  for (let i = from; i < to; i += 1) if (!((memory[i] ?? 0) > 0)) memory[i] = 0;
}

/** Place of the greatest of `length` numbers, counted from `from`; the first one on a tie. */
export function greatestOf(memory: Float32Array, from: number, length: number): number {
  let best = 0;
  for (let i = 1; i < length; i += 1) if ((memory[from + i] ?? 0) > (memory[from + best] ?? 0)) best = i;
  return best;
}
