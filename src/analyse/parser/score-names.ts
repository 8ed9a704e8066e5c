/**
 * How well each label of names suits each word of a sentence. A network of its own: it sees the words' vectors, as the
 * parser does, and what the gazetteer says of them, through one bidirectional LSTM. Names are rare in treebanks, so it
 * has learnt from other texts than the parser, and shares no layer with it.
 */

import { createKernel } from "../kernel/create-kernel.ts";
import { padded } from "../kernel/matrix.ts";
import { tensorOf, type Model } from "../model/model.ts";
import { createEmbed } from "./embed.ts";
import { runLayer } from "./layer.ts";
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
  /** Takes 1 to {@link MAX_WORDS} words; the rows are the caller's. */
  readonly score: (words: readonly string[]) => NameScores;
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
  const kernel = kernelFor(floatsOf(model, /^names\./) + space + 64);
  const { memory } = kernel;
  const free = places();
  const place = placer(model, kernel, free);
  const lstm = place.lstm("names", input, sizes.names);
  const labelling = place.layer("names", 2 * sizes.names, count);
  const at = {
    input: free.take(MAX_WORDS * input),
    gates: free.take(MAX_WORDS * 4 * sizes.names),
    cells: free.take(sizes.names),
    states: free.take(MAX_WORDS * 2 * sizes.names),
    scores: free.take(MAX_WORDS * width),
  };

  const score = (words: readonly string[]): NameScores => {
    memory.fill(0, at.input, at.input + words.length * input);
    const features = nameFeatures(words);
    words.forEach((word, i) => {
      embed(word, memory, at.input + i * input);
      memory.set(features[i] ?? [], at.input + i * input + sizes.input);
    });
    runLstm(kernel, lstm, { words: words.length, hidden: sizes.names, from: at.input, to: at.states }, at);
    runLayer(kernel, labelling, { from: at.states, to: at.scores, rows: words.length });
    const rows = memory.slice(at.scores, at.scores + words.length * width);
    watch?.("names", rows, width);
    return { rows, width };
  };

  const transitions = tensorOf(model, "names.transitions", count, count);
  const start = tensorOf(model, "names.start", 1, count);
  return {
    score,
    transitions: Float32Array.from(transitions.numbers),
    start: Float32Array.from(start.numbers),
  };
}
