/** The network from words to tags, tree and labels, for one sentence of at most {@link MAX_WORDS} words. */

import { createKernel } from "../kernel/create-kernel.ts";
import type { Kernel } from "../kernel/kernel.ts";
import { padded } from "../kernel/matrix.ts";
import type { Model } from "../model/model.ts";
import { arcSpace, chooseLabels, labelSpace, scoreArcs } from "./biaffine.ts";
import { createEmbed } from "./embed.ts";
import { greatestOf, runLayer } from "./layer.ts";
import { runLstm } from "./lstm.ts";
import { maximumSpanningTree } from "./maximum-spanning-tree.ts";
import { MAX_WORDS } from "./pieces.ts";
import { places, type Places } from "./place-layers.ts";
import { networkSize, placeNetwork } from "./place-network.ts";

/** What the network says of a sentence; lists have an item for every word. */
export interface Parse {
  /** "VERB|VBD". */
  readonly tags: readonly string[];
  /** Index of the head, -1 for the root. */
  readonly heads: readonly number[];
  /** With subtypes: "nsubj:pass". */
  readonly relations: readonly string[];
}

/** Takes 1 to {@link MAX_WORDS} words. */
export type ParseWords = (words: readonly string[]) => Parse;

export interface ParserOptions {
  /** Which arithmetic to use; by default the fastest that this engine knows. All give the same result. */
  readonly kernel?: (floats: number) => Kernel;
  /** Is shown the numbers on the way, a row of `width` for each word; valid until it returns. For tests and the curious. */
  readonly watch?: (
    name: "input" | "layer1" | "layer2" | "tags" | "names" | "arcs",
    rows: Float32Array,
    width: number,
  ) => void;
}

/** Makes the parser of a model. It has memory of its own, in which nothing of a sentence outlives it. */
export function createParseWords(
  model: Model,
  { kernel: kernelFor = createKernel, watch }: ParserOptions = {},
  embed = createEmbed(model),
): ParseWords {
  const { sizes, labels } = model;
  const spaces = {
    text: textSpace(model),
    arcs: arcSpace(MAX_WORDS, sizes.arc),
    labels: labelSpace(MAX_WORDS, sizes.label, labels.deprels.length),
  };
  const kernel = kernelFor(
    networkSize(model) + floatsIn(spaces.text) + floatsIn(spaces.arcs) + floatsIn(spaces.labels),
  );
  const { memory } = kernel;
  const free = places();
  const network = placeNetwork(model, kernel, free);
  const text = takeAll(spaces.text, free);
  const arcPlaces = takeAll(spaces.arcs, free);
  const labelPlaces = takeAll(spaces.labels, free);

  /** Gives every word a vector that knows the sentence. */
  const encode = (words: readonly string[]): void => {
    memory.fill(0, text.input, text.input + words.length * sizes.input);
    words.forEach((word, i) => {
      embed(word, memory, text.input + i * sizes.input);
    });
    const [first, second] = network.lstm;
    const run = { words: words.length, hidden: sizes.hidden };
    runLstm(kernel, first, { ...run, from: text.input, to: text.middle }, text);
    runLstm(kernel, second, { ...run, from: text.middle, to: text.encoded }, text);
  };

  const tagsOf = (words: number): readonly string[] => {
    const { width } = network.tags.matrix;
    runLayer(kernel, network.tags, { from: text.encoded, to: text.tags, rows: words });
    const best = (word: number): number => greatestOf(memory, text.tags + word * width, labels.tags.length);
    return Array.from({ length: words }, (_, word) => labels.tags[best(word)] ?? "X|FW");
  };

  return (sentence) => {
    const words = sentence.length;
    const show = (name: Parameters<NonNullable<typeof watch>>[0], at: number, width: number): void =>
      watch?.(name, memory.subarray(at, at + words * width), width);
    encode(sentence);
    show("input", text.input, sizes.input);
    show("layer1", text.middle, 2 * sizes.hidden);
    show("layer2", text.encoded, 2 * sizes.hidden);
    const encoded = { at: text.encoded, words };
    const { scores, width } = scoreArcs(kernel, network.arcs, encoded, arcPlaces);
    const score = (dependent: number, head: number): number =>
      memory[scores + (dependent - 1) * width + head] ?? 0;
    const heads = maximumSpanningTree(words, score);
    show("arcs", scores, width);
    const naming = { ...network.labels, names: labels.deprels };
    const parse = {
      tags: tagsOf(words),
      heads: Array.from(heads.subarray(1), (head) => head - 1),
      relations: chooseLabels(kernel, naming, { ...encoded, heads }, labelPlaces),
    };
    show("tags", text.tags, network.tags.matrix.width);
    return parse;
  };
}

/** Room for all of a sentence's vectors but those for arcs and labels. */
function textSpace({
  sizes,
  labels,
}: Model): Readonly<Record<"input" | "gates" | "cells" | "middle" | "encoded" | "tags", number>> {
  return {
    input: MAX_WORDS * sizes.input,
    gates: MAX_WORDS * 4 * sizes.hidden,
    cells: sizes.hidden,
    middle: MAX_WORDS * 2 * sizes.hidden,
    encoded: MAX_WORDS * 2 * sizes.hidden,
    tags: MAX_WORDS * padded(labels.tags.length),
  };
}

/** Places begin at multiples of four floats, so each may take three more. */
function floatsIn(space: Readonly<Record<string, number>>): number {
  return Object.values(space).reduce((sum, size) => sum + size + 3, 0);
}

function takeAll<Name extends string>(
  space: Readonly<Record<Name, number>>,
  { take }: Places,
): Readonly<Record<Name, number>> {
  const taken = Object.entries<number>(space).map(([name, size]) => [name, take(size)]);
  return Object.fromEntries(taken) as Record<Name, number>;
}
