/** Takes the tables of a model into the memory of a kernel: the parts that networks are made of. */

import type { Kernel, Matrix } from "../kernel/kernel.ts";
import { padded, placeMatrix, sizeOf } from "../kernel/matrix.ts";
import { numberAt, tensorOf, type Model, type Tensor } from "../model/model.ts";

/** A layer of a network: every output is a weighted sum of all inputs, and a constant, the bias. */
export interface Layer {
  readonly matrix: Matrix;
  /** Where the biases are, as many as the matrix is wide. */
  readonly bias: number;
}

/** One direction of a bidirectional LSTM: what its gates take from the input, and what from its own last state. */
export interface Direction {
  readonly input: Layer;
  readonly recurrent: Matrix;
}

export interface LstmLayer {
  readonly forward: Direction;
  readonly backward: Direction;
}

/** Hands out places in a kernel's memory, one behind the other. */
export interface Places {
  readonly take: (floats: number) => number;
  /** How many were taken. */
  readonly taken: () => number;
}

export function places(): Places {
  let next = 0;
  return {
    take: (floats) => {
      const at = next;
      next += Math.ceil(floats / 4) * 4;
      return at;
    },
    taken: () => next,
  };
}

/** How many floats the tables take whose names match, with a bias for each of their rows. */
export function floatsOf({ tensors }: Model, names: RegExp): number {
  let floats = 0;
  for (const [name, { rows, columns }] of tensors) if (names.test(name)) floats += sizeOf(columns + 1, rows);
  return floats;
}

/** Places the tables of a model by their names; each throws when its table is missing or has the wrong shape. */
export interface Placer {
  readonly matrix: (name: string, inputs: number, outputs: number) => Matrix;
  readonly layer: (name: string, inputs: number, outputs: number) => Layer;
  /** Places biases, zeros without a table for them; returns where. */
  readonly biases: (width: number, tensor?: Tensor) => number;
  readonly lstm: (name: string, inputs: number, hidden: number) => LstmLayer;
  /** Numbers that stay outside of the kernel. */
  readonly row: (name: string, columns: number) => Float32Array;
}

export function placer(model: Model, kernel: Kernel, { take }: Places): Placer {
  const table = (name: string, rows: number, columns: number): Tensor => tensorOf(model, name, rows, columns);
  const matrix = (name: string, inputs: number, outputs: number): Matrix => {
    const tensor = table(name, outputs, inputs);
    return placeMatrix(kernel, take(sizeOf(inputs, outputs)), {
      depth: inputs,
      width: outputs,
      weight: (k, o) => numberAt(tensor, o, k),
    });
  };
  const biases = (width: number, tensor?: Tensor): number => {
    const at = take(width);
    kernel.memory.fill(0, at, at + width);
    for (let o = 0; o < (tensor?.columns ?? 0); o += 1)
      kernel.memory[at + o] = tensor === undefined ? 0 : numberAt(tensor, 0, o);
    return at;
  };
  const layer = (name: string, inputs: number, outputs: number): Layer => ({
    matrix: matrix(`${name}.weight`, inputs, outputs),
    bias: biases(padded(outputs), table(`${name}.bias`, 1, outputs)),
  });
  const direction = (name: string, inputs: number, hidden: number): Direction => ({
    input: {
      matrix: matrix(`${name}.input`, inputs, 4 * hidden),
      bias: biases(4 * hidden, table(`${name}.bias`, 1, 4 * hidden)),
    },
    recurrent: matrix(`${name}.recurrent`, hidden, 4 * hidden),
  });
  const lstm = (name: string, inputs: number, hidden: number): LstmLayer => ({
    forward: direction(`${name}.forward`, inputs, hidden),
    backward: direction(`${name}.backward`, inputs, hidden),
  });
  const row = (name: string, columns: number): Float32Array => {
    const tensor = table(name, 1, columns);
    return Float32Array.from({ length: columns }, (_, i) => numberAt(tensor, 0, i));
  };
  return { matrix, layer, biases, lstm, row };
}
