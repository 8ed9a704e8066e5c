/** A trained model: names of labels, lists of known words, and tables of numbers. */

/** Lengths of vectors; the parser reads them from the model, so that a wider one needs no other program. */
export interface Sizes {
  /** What a word is to the network: a pre-trained vector, one of its own, one of its beginning and end, one of its shape. */
  readonly vector: number;
  readonly word: number;
  readonly form: number;
  readonly shape: number;
  /** The four together. */
  readonly input: number;
  /** Cells of an LSTM in one direction. */
  readonly hidden: number;
  /** What a word is as a head or a dependent, when arcs and when labels are scored. */
  readonly arc: number;
  readonly label: number;
  /**
   * Cells of an LSTM for names in one direction, numbers of a word from the gazetteer and its sentence, and how many
   * networks give their scores together; 0 when the model knows no names.
   */
  readonly names: number;
  readonly nameFeatures: number;
  readonly nameNetworks: number;
}

export interface Labels {
  /** Parts of speech, universal and of the Penn Treebank: "NOUN|NNS". */
  readonly tags: readonly string[];
  /** Relations of Universal Dependencies: "nsubj", "acl:relcl". */
  readonly deprels: readonly string[];
  /** "O", "B-PER", "I-PER" …; empty when the model knows no names. */
  readonly names: readonly string[];
}

/** Lists of strings; the first has number 1, since 0 stands for what is not in the list. */
export interface Vocabularies {
  readonly vectors: readonly string[];
  readonly words: readonly string[];
  readonly prefixes: readonly string[];
  readonly suffixes: readonly string[];
  readonly shapes: readonly string[];
}

/**
 * A table of numbers, row by row. To save space most are kept in one byte, from -127 to 127, and each row has a factor
 * of its own that they are multiplied with.
 */
export interface Tensor {
  readonly rows: number;
  readonly columns: number;
  readonly numbers: Int8Array | Float32Array;
  readonly factors: Float32Array | undefined;
}

export interface Model {
  readonly name: string;
  readonly version: string;
  readonly sizes: Sizes;
  readonly labels: Labels;
  readonly vocabularies: Vocabularies;
  readonly tensors: ReadonlyMap<string, Tensor>;
}

/** The number in a row and a column, as a 32-bit float. */
export function numberAt({ columns, numbers, factors }: Tensor, row: number, column: number): number {
  const number = numbers[row * columns + column] ?? 0;
  return factors === undefined ? number : Math.fround(number * (factors[row] ?? 0));
}

/** A table of the model; throws when it is not there or has another shape than the program expects. */
export function tensorOf(model: Model, name: string, rows: number, columns: number): Tensor {
  const tensor = model.tensors.get(name);
  if (tensor === undefined)
    throw new Error(`The model "${model.name}" has no table "${name}": take a model of this version.`);
  if (tensor.rows !== rows || tensor.columns !== columns) {
    throw new Error(
      `Table "${name}" of the model "${model.name}" is ${tensor.rows} by ${tensor.columns}, not ${rows} by ${columns}: ` +
        "its header and its tables do not fit together.",
    );
  }
  return tensor;
}
