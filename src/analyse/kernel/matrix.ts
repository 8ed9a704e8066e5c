/** How a matrix lies in memory. */

import { PANEL, type Kernel, type Matrix } from "./kernel.ts";

/** The next multiple of {@link PANEL}. */
export function padded(width: number): number {
  return Math.ceil(width / PANEL) * PANEL;
}

/** How many floats a matrix takes. */
export function sizeOf(depth: number, width: number): number {
  return depth * padded(width);
}

/**
 * Where the weight from input `k` to output `o` lies in a matrix of `depth` inputs. Eight outputs make a panel; a panel
 * holds its eight weights for input 0, then those for input 1, and so on: the kernel reads it from front to back, which
 * is what a processor's cache likes.
 */
export function indexIn(depth: number, k: number, o: number): number {
  const panel = Math.floor(o / PANEL);
  return (panel * depth + k) * PANEL + (o % PANEL);
}

/** A matrix as it comes from elsewhere. `weight(k, o)` is asked once for each pair. */
export interface Weights {
  readonly depth: number;
  readonly width: number;
  readonly weight: (k: number, o: number) => number;
}

/** Writes a matrix to `at`; the columns that only fill the last panel are zero. */
export function placeMatrix(kernel: Kernel, at: number, { depth, width, weight }: Weights): Matrix {
  const { memory } = kernel;
  memory.fill(0, at, at + sizeOf(depth, width));
  for (let o = 0; o < width; o += 1) {
    // a model has millions of weights: where a column begins is asked once, its weights follow at the width of a panel
    const first = at + indexIn(depth, 0, o);
    for (let k = 0; k < depth; k += 1) memory[first + k * PANEL] = weight(k, o);
  }
  return { at, depth, width: padded(width) };
}
