/**
 * A bidirectional LSTM: gives every word a vector that knows its sentence. "Will" is a verb's helper in "they will pay", a
 * noun in "the will of the people", a person in "Will pays"; the words around tell which.
 *
 * It reads the sentence word by word, once from the left and once from the right, and carries two vectors along: its
 * *cells*, a memory, and its *state*, what it shows of it. At every word three gates, numbers between 0 and 1 for each
 * cell, decide what happens: the forget gate how much of the cell stays, the input gate how much of a new value is
 * added, the output gate how much of the cell is shown. All depend on the word and on the state after the word before;
 * training has found the weights. The two directions' states beside each other are the word's new vector.
 */

import type { Kernel } from "../kernel/kernel.ts";
import { runLayer } from "./layer.ts";
import type { Direction, LstmLayer } from "./place-layers.ts";

/** Where a layer works; all in the kernel's memory. */
export interface LstmPlaces {
  /** Four gates for each of `words` words. */
  readonly gates: number;
  /** `hidden` cells. */
  readonly cells: number;
}

export interface LstmRun {
  readonly words: number;
  readonly hidden: number;
  /** Rows of input, one a word. */
  readonly from: number;
  /** Rows of output, one a word: state from the left, state from the right. */
  readonly to: number;
}

/** One layer, in both directions. */
export function runLstm(kernel: Kernel, layer: LstmLayer, run: LstmRun, places: LstmPlaces): void {
  const fromLeft = Array.from({ length: run.words }, (_, word) => word);
  runDirection(kernel, layer.forward, { ...run, order: fromLeft }, places);
  runDirection(
    kernel,
    layer.backward,
    { ...run, to: run.to + run.hidden, order: fromLeft.reverse() },
    places,
  );
}

function runDirection(
  kernel: Kernel,
  { input, recurrent }: Direction,
  { words, hidden, from, to, order }: LstmRun & { readonly order: readonly number[] },
  { gates, cells }: LstmPlaces,
): void {
  // what the words contribute does not depend on the order, so all are done at once, which is much faster
  runLayer(kernel, input, { from: from, to: gates, rows: words });
  kernel.memory.fill(0, cells, cells + hidden);
  let last: number | undefined;
  for (const word of order) {
    const own = gates + word * 4 * hidden;
    const state = to + word * 2 * hidden;
    // before the first word the state is zero and contributes nothing
    if (last !== undefined) kernel.multiply(last, recurrent, own, 1);
    kernel.step(own, cells, state, hidden);
    last = state;
  }
}
