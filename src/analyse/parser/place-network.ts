/** Takes the tables of a model into the memory of a kernel, in the order in which the network uses them. */

import type { Kernel, Matrix } from "../kernel/kernel.ts";
import { indexIn, padded, placeMatrix, sizeOf } from "../kernel/matrix.ts";
import { numberAt, tensorOf, type Model } from "../model/model.ts";
import { floatsOf, placer, type Layer, type LstmLayer, type Places } from "./place-layers.ts";

export interface Network {
  readonly lstm: readonly [LstmLayer, LstmLayer];
  readonly tags: Layer;
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

/** How many floats {@link placeNetwork} takes at most. */
export function networkSize(model: Model): number {
  return floatsOf(model, /^(?!embed\.|names\.)/) + labelWidth(model) * (model.sizes.label + 1);
}

/** Throws when a table is missing or has the wrong shape. */
export function placeNetwork(model: Model, kernel: Kernel, places: Places): Network {
  const { take } = places;
  const { input, hidden, arc, label } = model.sizes;
  const both = 2 * hidden;
  const { tags, deprels } = model.labels;

  const { matrix, layer, biases, lstm, row } = placer(model, kernel, places);
  const withoutBias = (placed: Matrix): Layer => ({ matrix: placed, bias: biases(placed.width) });
  const headBias = row("arc.headBias", arc);

  return {
    lstm: [lstm("lstm1", input, hidden), lstm("lstm2", both, hidden)],
    tags: layer("tags", both, tags.length),
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
        bias: biases(padded(deprels.length), tensorOf(model, "label.bias", 1, deprels.length)),
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
