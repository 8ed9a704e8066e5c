import { existsSync, readFileSync } from "node:fs";
import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { createKernel } from "../../../src/analyse/kernel/create-kernel.ts";
import { createPlainKernel } from "../../../src/analyse/kernel/plain-kernel.ts";
import { gunzip } from "../../../src/analyse/model/gunzip.ts";
import { readModel } from "../../../src/analyse/model/read-model.ts";
import { featureReader } from "../../../src/analyse/parser/features.ts";
import { nameFeatures } from "../../../src/analyse/parser/name-features.ts";
import { bestNameLabels } from "../../../src/analyse/parser/name-labels.ts";
import { createParseWords } from "../../../src/analyse/parser/parse-words.ts";
import { createNameNetwork } from "../../../src/analyse/parser/score-names.ts";

interface Reference {
  /** Hash of the model's body. */
  readonly model: string;
  readonly sentences: readonly Sentence[];
  /** Scores of names for the first word of each of the first sentences, which were read in one go. */
  readonly namesTogether: readonly (readonly number[])[];
}

interface Sentence {
  readonly words: readonly string[];
  readonly features: readonly (readonly number[])[];
  readonly tags: readonly string[];
  /** From 1; 0 is ROOT. */
  readonly heads: readonly number[];
  readonly deprels: readonly string[];
  readonly names: readonly string[];
  readonly nameFeatures: readonly (readonly number[])[];
  /** Of some sentences numbers on the way, for the first word and the last. */
  readonly first: Readonly<Record<string, readonly number[]>> | null;
  readonly last: Readonly<Record<string, readonly number[]>> | null;
}

const folder = new URL("../../../data/models/", import.meta.url);
const file = (name: string): URL => new URL(name, folder);
const there = existsSync(file("english.bin.gz")) && existsSync(file("reference.json"));

/** The trainer's own program, in another language, ran the same model over sentences of ours: all numbers must agree. */
describe.skipIf(!there)("what the model says is what its reference says", async () => {
  if (!there) return;
  const bytes = await gunzip(new Uint8Array(readFileSync(file("english.bin.gz"))));
  const model = readModel(bytes);
  const {
    sentences,
    namesTogether,
    model: hash,
  } = JSON.parse(readFileSync(file("reference.json"), "utf8")) as Reference;

  test("the reference is of this model, and the model is whole", () => {
    const bodyLength = bytes.length - 4 - new DataView(bytes.buffer).getUint32(0, true);
    const body = createHash("sha256")
      .update(bytes.subarray(bytes.length - bodyLength))
      .digest("hex");
    expect(body).toBe(hash);
  });

  test("features", () => {
    const read = featureReader(model.vocabularies);
    const filled = (numbers: readonly number[]): readonly number[] =>
      [0, 1, 2, 3].map((i) => numbers[i] ?? 0);
    for (const { words, features } of sentences) {
      const found = words
        .map(read)
        .map(({ vector, word, prefixes, suffixes, shape }) => [
          vector,
          word,
          ...filled(prefixes),
          ...filled(suffixes),
          shape,
        ]);
      expect(found).toEqual(features);
    }
  });

  test("features of names", () => {
    for (const { words, nameFeatures: wanted } of sentences) expect(nameFeatures(words)).toEqual(wanted);
  });

  test.each([["fast", createKernel], ["plain", createPlainKernel]] as const)("with the %s kernel", (_name, kernel) => {
    const seen = new Map<string, { readonly rows: Float32Array; readonly width: number }>();
    const parse = createParseWords(model, { kernel, watch: (name, rows, width) => seen.set(name, { rows: rows.slice(), width }) });
    const network = createNameNetwork(model, { kernel, watch: (name, rows, width) => seen.set(name, { rows: rows.slice(), width }) })!;
    let compared = 0;
    for (const { words, tags, heads, deprels, names, first, last } of sentences) {
      const found = parse(words);
      expect(found).toEqual({ tags, heads: heads.map((head) => head - 1), relations: deprels });
      const [scores] = network.score([words]);
      expect(bestNameLabels(model.labels.names, { ...network, ...scores!, words: words.length })).toEqual(names);
      const row = (name: string, word: number, length: number): readonly number[] => {
        const { rows, width } = seen.get(name)!;
        return [...rows.subarray(word * width, word * width + length)];
      };
      const exact = (name: string, word: number, numbers: readonly number[]): void => {
        expect(row(name, word, numbers.length)).toEqual(numbers.map(Math.fround));
      };
      const places = { input: "input", layer1: "layer1", layer2: "layer2", tagScores: "tags", nameScores: "names", arcScores: "arcs" };
      for (const [key, name] of Object.entries(places)) {
        const [atFirst, atLast] = [first?.[key], last?.[key]];
        if (atFirst !== undefined) exact(name, 0, atFirst);
        if (atLast !== undefined) exact(name, words.length - 1, atLast);
        if (atFirst !== undefined) compared += 1;
      }
    }
    expect(compared).toBeGreaterThanOrEqual(6);
    // the first sentences once more, as one text
    const together = sentences.slice(0, namesTogether.length).map(({ words }) => words);
    const scores = network.score(together);
    expect(scores.map(({ rows, width }) => [...rows.subarray(0, model.labels.names.length)].concat(width))).toEqual(
      namesTogether.map((numbers) => [...numbers.map(Math.fround), scores[0]!.width]),
    );
  }); // prettier-ignore
});
