/**
 * Words as vectors, that is, as points in a space where words that are used alike lie near each other. A word's vector has
 * four parts: one learnt beforehand from billions of words (GloVe), one learnt from the treebank, one for its beginning
 * and end, and one for its shape.
 */

import { tensorOf, type Model, type Tensor } from "../model/model.ts";
import { featureReader } from "./features.ts";

/** Writes the vector of a word to `memory` at `at`, where everything is zero. */
export type Embed = (word: string, memory: Float32Array, at: number) => void;

export function createEmbed(model: Model): Embed {
  const { sizes, vocabularies } = model;
  const featuresOf = featureReader(vocabularies);
  // one row more than the list has, row 0, for what is not in it
  const table = (name: keyof typeof vocabularies, columns: number): Tensor =>
    tensorOf(model, `embed.${name}`, vocabularies[name].length + 1, columns);
  const vectors = table("vectors", sizes.vector);
  const words = table("words", sizes.word);
  const prefixes = table("prefixes", sizes.form);
  const suffixes = table("suffixes", sizes.form);
  const shapes = table("shapes", sizes.shape);
  return (word, memory, at) => {
    const features = featuresOf(word);
    addRow(vectors, features.vector, memory, at);
    addRow(words, features.word, memory, at + sizes.vector);
    const form = at + sizes.vector + sizes.word;
    for (const prefix of features.prefixes) addRow(prefixes, prefix, memory, form);
    for (const suffix of features.suffixes) addRow(suffixes, suffix, memory, form);
    addRow(shapes, features.shape, memory, form + sizes.form);
  };
}

/** Rounds twice, as all arithmetic here: the product to 32 bits, and the sum when it is stored. */
function addRow({ columns, numbers, factors }: Tensor, row: number, memory: Float32Array, at: number): void {
  const factor = factors?.[row] ?? 1;
  const first = row * columns;
  for (let i = 0; i < columns; i += 1) {
    memory[at + i] = (memory[at + i] ?? 0) + Math.fround((numbers[first + i] ?? 0) * factor);
  }
}
