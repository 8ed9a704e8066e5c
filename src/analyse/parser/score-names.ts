/**
 * How well each label of names suits each word. A network of its own: it sees the words' vectors, as the parser does, and
 * what the gazetteer says of them, through a bidirectional LSTM. Names are rare in treebanks, so it has learnt from other
 * texts than the parser, and shares no layer with it.
 *
 * It reads on from sentence to sentence: under a letter stands "Ada Brook", on the next line "Brook Ferries Ltd", and
 * neither line alone says what it is. And it is several networks that have learnt the same from different beginnings:
 * where one errs, the others often do not, so they give their scores together.
 */

import { createKernel } from "../kernel/create-kernel.ts";
import { padded } from "../kernel/matrix.ts";
import { tensorOf, type Model } from "../model/model.ts";
import { createEmbed } from "./embed.ts";
import { runLstm } from "./lstm.ts";
import { nameFeatures } from "./name-features.ts";
import type { ParserOptions } from "./parse-words.ts";
import { MAX_WORDS } from "./pieces.ts";
import { floatsOf, placer, places } from "./place-layers.ts";

/** Scores of labels, a row for each word; `width` numbers a row, of which the first ones count. */
export interface NameScores {
  readonly rows: Float32Array;
  readonly width: number;
}

export interface NameNetwork {
  /** Takes sentences that follow each other, of 1 to {@link MAX_WORDS} words together. The scores of each; they are the caller's. */
  readonly score: (sentences: readonly (readonly string[])[]) => readonly NameScores[];
  /** How well a label goes with the one before it: `transitions[before * labels + label]`. */
  readonly transitions: Float32Array;
  /** How well a label begins a sentence. */
  readonly start: Float32Array;
}

/** Makes the network; nothing when the model knows no names. It has memory of its own, in which no sentence outlives its scores. */
export function createNameNetwork(
  model: Model,
  { kernel: kernelFor = createKernel, watch }: ParserOptions = {},
  embed = createEmbed(model),
): NameNetwork | undefined {
  const { sizes, labels } = model;
  const count = labels.names.length;
  if (count === 0) return undefined;
  const input = sizes.input + sizes.nameFeatures;
  const width = padded(count);
  const space = MAX_WORDS * (input + 6 * sizes.names + width) + sizes.names;
  const kernel = kernelFor(floatsOf(model, /^names\d*\./) + space + 64);
  const { memory } = kernel;
  const free = places();
  const place = placer(model, kernel, free);
  const networks = Array.from({ length: sizes.nameNetworks }, (_, i) => ({
    lstm: place.lstm(`names${i + 1}`, input, sizes.names),
    weights: place.matrix(`names${i + 1}.weight`, 2 * sizes.names, count),
  }));
  const bias = place.biases(width, tensorOf(model, "names.bias", 1, count));
  const at = {
    input: free.take(MAX_WORDS * input),
    gates: free.take(MAX_WORDS * 4 * sizes.names),
    cells: free.take(sizes.names),
    states: free.take(MAX_WORDS * 2 * sizes.names),
    scores: free.take(MAX_WORDS * width),
  };

  const score = (sentences: readonly (readonly string[])[]): readonly NameScores[] => {
    const words = sentences.flat();
    memory.fill(0, at.input, at.input + words.length * input);
    const features = sentences.flatMap(nameFeatures);
    words.forEach((word, i) => {
      embed(word, memory, at.input + i * input);
      memory.set(features[i] ?? [], at.input + i * input + sizes.input);
    });
    words.forEach((_, i) => memory.copyWithin(at.scores + i * width, bias, bias + width));
    // each adds its part to the sums that are there
    for (const { lstm, weights } of networks) {
      runLstm(kernel, lstm, { words: words.length, hidden: sizes.names, from: at.input, to: at.states }, at);
      kernel.multiply(at.states, weights, at.scores, words.length);
    }
    watch?.("names", memory.subarray(at.scores, at.scores + words.length * width), width);
    let end = at.scores;
    return sentences.map(({ length }) => ({ rows: memory.slice(end, (end += length * width)), width }));
  };

  const transitions = tensorOf(model, "names.transitions", count, count);
  const start = tensorOf(model, "names.start", 1, count);
  return {
    score,
    transitions: Float32Array.from(transitions.numbers),
    start: Float32Array.from(start.numbers),
  };
}
