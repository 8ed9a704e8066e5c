import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { analyse } from "../../../src/analyse/analyse.ts";
import { createPlainKernel } from "../../../src/analyse/kernel/plain-kernel.ts";
import { createSimdKernel } from "../../../src/analyse/kernel/simd-kernel.ts";
import { readModel } from "../../../src/analyse/model/read-model.ts";
import { readLemmas } from "../../../src/analyse/parser/lemmas.ts";
import { loadAnalyser } from "../../../src/analyse/parser/load-analyser.ts";
import {
  createNeuralAnalyser,
  type NeuralAnalyser,
  type ParsedWord,
} from "../../../src/analyse/parser/neural-analyser.ts";
import { createParseWords } from "../../../src/analyse/parser/parse-words.ts";
import { TINY_LEMMAS, tinyModel, toBytes } from "../model/tiny-model.ts";

const model = readModel(toBytes(tinyModel()));
const lemmas = readLemmas(TINY_LEMMAS);
const fast = createNeuralAnalyser(model, lemmas, { kernel: createSimdKernel });
const plain = createNeuralAnalyser(model, lemmas, { kernel: createPlainKernel });

const word = fc.oneof(
  fc.constantFrom(
    "the",
    "The",
    "ship",
    "Ships",
    "went",
    ",",
    ".",
    ";",
    "2024",
    "U.S.",
    "n't",
    "\uD800",
    "\uDC00x",
    "😀",
    "İ",
    "שלום",
    "\u0000",
    "",
  ),
  fc.string({ unit: "binary", maxLength: 12 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 6 })
    .map((units) => String.fromCharCode(...units)),
);
const sentences = fc.array(word, { maxLength: 60 });

function expectTree(words: readonly ParsedWord[]): void {
  expect(words.filter(({ head }) => head === -1).length).toBe(1);
  words.forEach((one, i) => {
    expect(one.relation === "root").toBe(one.head === -1);
    let [at, steps] = [i, 0];
    for (; at !== -1 && steps <= words.length; steps += 1) at = words[at]!.head;
    expect(at).toBe(-1);
  });
}

test("whatever the words, each has a tag and a lemma, and together they are a tree with one root", () => {
  fc.assert(
    fc.property(sentences, (words) => {
      const parsed = fast.parse(words);
      expect(parsed.length).toBe(words.length);
      if (words.length > 0) expectTree(parsed);
      for (const { upos, xpos } of parsed) expect(model.labels.tags).toContain(`${upos}|${xpos}`);
    }),
    { numRuns: 300 },
  );
});

test("whatever the document, every word has a label for names, and names begin with a B", () => {
  fc.assert(
    fc.property(fc.array(sentences, { maxLength: 4 }), (document) => {
      const labelled = fast.labelNames(document);
      expect(labelled.map(({ length }) => length)).toEqual(document.map(({ length }) => length));
      for (const labels of labelled) {
        labels.forEach((label, i) => {
          expect(model.labels.names).toContain(label);
          if (label.startsWith("I-")) expect(labels[i - 1]?.slice(2)).toBe(label.slice(2));
        });
      }
    }),
    { numRuns: 100 },
  );
});

test.each([
  ["sentences that follow each other are read in one go", [60, 80, 60], [200]],
  ["but no more than 200 words", [60, 80, 61, 100], [140, 161]],
  ["and what is longer in pieces", [250, 20], [200, 70]],
  ["nothing", [0], []],
])("names: %s", (_name, lengths, read) => {
  const seen: number[] = [];
  const watch = (_: string, rows: Float32Array, width: number): number => seen.push(rows.length / width);
  const watched = createNeuralAnalyser(model, lemmas, { watch });
  watched.labelNames(lengths.map((length) => Array.from({ length }, () => "ship")));
  expect(seen).toEqual(read);
});

test("names: a sentence's neighbours count", () => {
  const rows: number[][] = [];
  const watched = createNeuralAnalyser(model, lemmas, { watch: (_, scores) => rows.push([...scores]) });
  watched.labelNames([["The", "ship"], ["went"]]);
  watched.labelNames([["The", "ship"]]);
  expect(rows[0]!.slice(0, rows[1]!.length)).not.toEqual(rows[1]);
});

test("both kernels find the same, to the last bit of every number on the way", () => {
  const numbers = (kernel: typeof createSimdKernel): ((words: readonly string[]) => readonly unknown[]) => {
    const seen: unknown[] = [];
    const parse = createParseWords(model, {
      kernel,
      watch: (name, rows, width) => seen.push(name, width, [...new Uint32Array(rows.slice().buffer)]),
    });
    return (words) => {
      seen.length = 0;
      return [parse(words), ...seen];
    };
  };
  const [simd, typescript] = [numbers(createSimdKernel), numbers(createPlainKernel)];
  fc.assert(
    fc.property(sentences, (words) => {
      if (words.length > 0) expect(simd(words)).toEqual(typescript(words));
    }),
    { numRuns: 200 },
  );
});

test("a sentence is analysed as if it were the first", () => {
  fc.assert(
    fc.property(sentences, sentences, (one, other) => {
      const alone = fast.parse(one);
      fast.parse(other);
      expect(fast.parse(one)).toEqual(alone);
    }),
    { numRuns: 100 },
  );
});

describe("very long sentences", () => {
  test.each([
    ["words", "the"],
    ["commas", ","],
    ["emoji", "😀"],
    ["half an emoji", "\uD800"],
    ["one very long word", "x".repeat(100_000)],
  ])("10,000 times: %s", (name, one) => {
    const words = Array.from({ length: name.startsWith("one") ? 10 : 10_000 }, () => one);
    const parsed = fast.parse(words);
    expect(parsed.length).toBe(words.length);
    expectTreeOfPieces(parsed);
  });

  /** As `expectTree`, in linear time. */
  function expectTreeOfPieces(words: readonly ParsedWord[]): void {
    const roots = words.flatMap(({ head }, i) => (head === -1 ? [i] : []));
    expect(roots.length).toBe(1);
    const heads = words.map(({ head }) => head);
    for (let i = 0; i < words.length; i += 97) {
      let [at, steps] = [i, 0];
      for (; at !== -1 && steps <= 500; steps += 1) at = heads[at]!;
      expect(at).toBe(-1);
    }
  }

  test("are parsed in pieces that hang on the first", () => {
    const first = Array.from({ length: 180 }, (_, i) => (i === 179 ? ";" : "ship"));
    const rest = ["The", "ship", "went", "."];
    const more = Array.from({ length: 40 }, (_, i) => (i === 39 ? ";" : "to"));
    const [whole, alone] = [fast.parse([...first, ...more, ...rest]), fast.parse(first)];
    expect(whole.slice(0, 180)).toEqual(alone);
    const root = alone.findIndex(({ head }) => head === -1);
    const joined = fast
      .parse([...more, ...rest])
      .map((one) =>
        one.head === -1 ? { ...one, head: root, relation: "parataxis" } : { ...one, head: one.head + 180 },
      );
    expect(whole.slice(180)).toEqual(joined);
  });
});

test("as an analyser it gives lemmas in lower case", () => {
  const words = ["The", "SHIPS", "Went"];
  const parsed = fast.parse(words);
  expect(fast.tag(words)).toEqual(parsed.map((word) => ({ ...word, lemma: word.lemma.toLowerCase() })));
});

test("it fills the documents of the analyse stage", () => {
  const source = {
    id: "test",
    text: "The ship went. It\u0000 \uD800 went ;",
    genre: "news",
    speakers: [],
  } as const;
  const documents = [fast, plain].map((analyser) => analyse(source, analyser));
  expect(documents[1]).toEqual(documents[0]);
  const [first] = documents[0]!.sentences;
  expect(first!.tokens.map(({ head, relation }) => [typeof head, typeof relation])).toEqual(
    Array.from({ length: 4 }, () => ["number", "string"]),
  );
});

describe("loading", () => {
  const packed = (): Uint8Array<ArrayBuffer> => new Uint8Array(gzipSync(toBytes(tinyModel())));

  test("from the files of a model", async () => {
    const loaded: NeuralAnalyser = await loadAnalyser({ model: packed(), lemmas: TINY_LEMMAS });
    expect(loaded.name).toBe("tiny 1");
    expect(loaded.parse(["the", "ship"])).toEqual(fast.parse(["the", "ship"]));
  });

  test("fails when tables do not fit the header", async () => {
    const tiny = tinyModel();
    const labels = { ...(tiny.header["labels"] as object), tags: ["NOUN|NN"] };
    const other = new Uint8Array(gzipSync(toBytes({ ...tiny, header: { ...tiny.header, labels } })));
    await expect(loadAnalyser({ model: other, lemmas: TINY_LEMMAS })).rejects.toThrow('"tags.weight"');
  });
});
