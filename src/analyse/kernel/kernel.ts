/**
 * The arithmetic of the parser: multiplying rows of numbers by a matrix, and the step of an LSTM. Nearly all the time of
 * an analysis is spent in these two operations.
 *
 * There are two kernels, one in plain TypeScript and one in WebAssembly with SIMD instructions, which do four
 * multiplications at once and are ten times faster. Both give the same bits, so that a text has the same analysis on
 * every machine. Sums of floating-point numbers depend on their order, (a + b) + c is not a + (b + c); so the order is
 * laid down: every output has one sum of its own, which starts at the value that is already there (the bias) and adds
 * the products of the inputs from first to last, each rounded to 32 bits. The four lanes of a SIMD register hold four
 * *different outputs*, never four parts of one sum; that is why the order is the same with them and without.
 *
 * All numbers live in one array of 32-bit floats, `memory`; "at" is always an index in it. Weights come first, then the
 * space for the sentence in hand.
 */

/** A matrix in `memory`, laid out in panels: see `matrix.ts`. `width` is a multiple of {@link PANEL}. */
export interface Matrix {
  readonly at: number;
  /** Length of an input row. */
  readonly depth: number;
  /** Length of an output row. */
  readonly width: number;
}

/** Columns that lie beside each other in memory: two SIMD registers of four. */
export const PANEL = 8;

export interface Kernel {
  readonly name: "simd" | "plain";
  readonly memory: Float32Array;
  /**
   * For each of `rows` rows: `y[o] += x[0] * w[0][o] + x[1] * w[1][o] + …`, added in this order. Rows of `x` follow each
   * other at a distance of `matrix.depth`, rows of `y` at `matrix.width`.
   */
  readonly multiply: (x: number, matrix: Matrix, y: number, rows: number) => void;
  /**
   * One step of an LSTM with `size` cells: from the sums of the four gates at `gates` (input, forget, new value, output,
   * `size` of each) it changes the cells at `cells` and writes the visible state to `state`.
   */
  readonly step: (gates: number, cells: number, state: number, size: number) => void;
}
