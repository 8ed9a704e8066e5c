/** Takes the tables of a model into the memory of a kernel, in the order in which the network uses them. */

import type { Kernel, Matrix } from "../kernel/kernel.ts";
import { indexIn, padded, placeMatrix, sizeOf } from "../kernel/matrix.ts";
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

export interface Network {
  readonly lstm: readonly [LstmLayer, LstmLayer];
  readonly tags: Layer;
  readonly names: Layer | undefined;
  readonly arcs: {
    readonly dependent: Layer;
    readonly head: Layer;
    readonly bilinear: Layer;
    /** How often a word is a head at all, whatever the dependent. */
    readonly headBias: Layer;
    /** ROOT as a head, in place of a word. */
    readonly root: Float32Array;
  };
  readonly labels: {
    readonly dependent: Layer;
    readonly head: Layer;
    /** Turns a head into a matrix from dependents to labels, laid out in panels. */
    readonly bilinear: Layer;
    readonly dependentLinear: Matrix;
    readonly headLinear: Layer;
    readonly root: Float32Array;
  };
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

/** How many floats {@link placeNetwork} takes. */
export function networkSize(model: Model): number {
  let floats = 0;
  for (const { rows, columns } of model.tensors.values()) floats += sizeOf(columns + 1, rows);
  return floats + labelWidth(model) * (model.sizes.label + 1);
}

/** Throws when a table is missing or has the wrong shape. */
export function placeNetwork(model: Model, kernel: Kernel, { take }: Places): Network {
  const { input, hidden, arc, label } = model.sizes;
  const both = 2 * hidden;
  const { tags, deprels, names } = model.labels;

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
  const withoutBias = (placed: Matrix): Layer => ({ matrix: placed, bias: biases(placed.width) });
  const direction = (name: string, inputs: number): Direction => ({
    input: {
      matrix: matrix(`${name}.input`, inputs, 4 * hidden),
      bias: biases(4 * hidden, table(`${name}.bias`, 1, 4 * hidden)),
    },
    recurrent: matrix(`${name}.recurrent`, hidden, 4 * hidden),
  });
  const row = (name: string, columns: number): Float32Array => {
    const tensor = table(name, 1, columns);
    return Float32Array.from({ length: columns }, (_, i) => numberAt(tensor, 0, i));
  };
  const headBias = row("arc.headBias", arc);

  return {
    lstm: [
      { forward: direction("lstm1.forward", input), backward: direction("lstm1.backward", input) },
      { forward: direction("lstm2.forward", both), backward: direction("lstm2.backward", both) },
    ],
    tags: layer("tags", both, tags.length),
    names: names.length === 0 ? undefined : layer("names", both, names.length),
    arcs: {
      dependent: layer("arc.dependent", both, arc),
      head: layer("arc.head", both, arc),
      bilinear: withoutBias(matrix("arc.bilinear", arc, arc)),
      headBias: withoutBias(
        placeMatrix(kernel, take(sizeOf(arc, 1)), { depth: arc, width: 1, weight: (k) => headBias[k] ?? 0 }),
      ),
      root: row("arc.root", arc),
    },
    labels: {
      dependent: layer("label.dependent", both, label),
      head: layer("label.head", both, label),
      bilinear: withoutBias(placeLabelMatrix(model, kernel, take(label * labelWidth(model)))),
      dependentLinear: matrix("label.dependentLinear", label, deprels.length),
      headLinear: {
        matrix: matrix("label.headLinear", label, deprels.length),
        bias: biases(padded(deprels.length), table("label.bias", 1, deprels.length)),
      },
      root: row("label.root", label),
    },
  };
}

/** Numbers in the matrix that a head is turned into. */
function labelWidth({ labels, sizes }: Model): number {
  return sizes.label * padded(labels.deprels.length);
}

/**
 * In the file the weights of label `r` for place `i` of a dependent are in row `r * label + i`. Here they go where place
 * `i` and label `r` meet in a matrix laid out in panels, so that the product *is* such a matrix.
 */
function placeLabelMatrix(model: Model, kernel: Kernel, at: number): Matrix {
  const size = model.sizes.label;
  const { length } = model.labels.deprels;
  const tensor = tensorOf(model, "label.bilinear", length * size, size);
  const rowOf = new Int32Array(labelWidth(model)).fill(-1);
  for (let label = 0; label < length; label += 1) {
    for (let i = 0; i < size; i += 1) rowOf[indexIn(size, i, label)] = label * size + i;
  }
  const weight = (k: number, o: number): number => {
    const row = rowOf[o] ?? -1;
    return row < 0 ? 0 : numberAt(tensor, row, k);
  };
  return placeMatrix(kernel, at, { depth: size, width: rowOf.length, weight });
}
