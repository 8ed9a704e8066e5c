import { describe, expect, test } from "vitest";
import { evaluate, formatReport } from "../../data/models/evaluate.ts";
import { readConllu } from "../../data/models/evaluation/conllu.ts";
import { nameSpans, readIob2 } from "../../data/models/evaluation/names.ts";
import type { NeuralAnalyser, ParsedWord } from "../../src/analyse/parser/neural-analyser.ts";

const row = (...fields: readonly string[]): string => {
  const [id, form, lemma, upos, xpos, head, relation] = fields;
  return [id, form, lemma, upos, xpos, "_", head, relation, "_", "_"].join("\t");
};

const TREEBANK = [
  "# newdoc id = GUM_news_ferry",
  "# sent_id = 1",
  "# text = Nobody didn't pay.",
  row("1", "Nobody", "nobody", "PRON", "NN", "4", "nsubj"),
  "2-3\tdidn't\t_\t_\t_\t_\t_\t_\t_\t_",
  row("2", "did", "do", "AUX", "VBD", "4", "aux"),
  row("3", "n't", "not", "PART", "RB", "4", "advmod:emph"),
  row("4", "pay", "pay", "VERB", "VB", "0", "root"),
  row("5", ".", ".", "PUNCT", ".", "4", "punct"),
  "",
  "# text = It rained.",
  row("1", "It", "it", "PRON", "PRP", "2", "nsubj"),
  row("2", "rained", "rain", "VERB", "VBD", "0", "root"),
  row("2.1", "down", "down", "ADV", "RB", "_", "_"),
  row("3", ".", ".", "PUNCT", ".", "2", "punct"),
  "",
  "# newdoc id = weblog-river-1",
  "# text = Fine",
  row("1", "Fine", "fine", "ADJ", "JJ", "0", "root"),
  "",
].join("\n");

/** Answers from a table, by word; unknown words are roots. */
function analyserOf(answers: Readonly<Record<string, Partial<ParsedWord>>>): NeuralAnalyser {
  const parse = (words: readonly string[]): readonly ParsedWord[] =>
    words.map((word) => ({
      upos: "X",
      xpos: "FW",
      lemma: word,
      head: -1,
      relation: "root",
      ...answers[word],
    }));
  return {
    name: "table",
    parse,
    tag: parse,
    labelNames: (document) => document.map((words) => words.map(() => "O")),
  };
}

const right = analyserOf({
  Nobody: { upos: "PRON", xpos: "NN", lemma: "nobody", head: 3, relation: "nsubj" },
  did: { upos: "AUX", xpos: "VBD", lemma: "do", head: 3, relation: "aux" },
  "n't": { upos: "PART", xpos: "RB", lemma: "not", head: 3, relation: "advmod" },
  pay: { upos: "VERB", xpos: "VB" },
  It: { upos: "PRON", xpos: "PRP", lemma: "it", head: 1, relation: "nsubj" },
  rained: { upos: "VERB", xpos: "VBD", lemma: "rain" },
  ".": { upos: "PUNCT", xpos: ".", head: 1, relation: "punct" },
  Fine: { upos: "ADJ", xpos: "JJ", lemma: "fine" },
});

test("documents are texts with the places of words", () => {
  const documents = readConllu("test", TREEBANK);
  expect(documents.map(({ genre, text }) => [genre, text])).toEqual([
    ["news", "Nobody didn't pay. It rained."],
    ["weblog", "Fine"],
  ]);
  const [{ text, sentences }] = documents as [(typeof documents)[0]];
  expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual([
    "Nobody didn't pay.",
    "It rained.",
  ]);
  const words = sentences.flatMap((sentence) => sentence.words);
  expect(words.map(({ start, end }) => text.slice(start, end))).toEqual(words.map(({ form }) => form));
  expect(words.map(({ form }) => form).join(" ")).toBe("Nobody did n't pay . It rained .");
});

test("a word that is not in its text is reported with its sentence", () => {
  expect(() => readConllu("a.conllu", TREEBANK.replace("1\tNobody", "1\tSomebody"))).toThrow(
    'a.conllu, sentence 1: "Somebody"',
  );
});

test("parts of a word that are written otherwise have no place of their own", () => {
  const text = [
    "# text = o'clock",
    "1-2\to'clock" + "\t_".repeat(8),
    row("1", "of", "of", "ADP", "IN", "2", "case"),
    row("2", "clock", "clock", "NOUN", "NN", "0", "root"),
  ];
  const [document] = readConllu("test", text.join("\n"));
  expect(document!.sentences[0]!.words.map(({ start, end }) => end - start)[0]).toBe(0);
});

describe("syntax", () => {
  test("what is right is right, and subtypes do not count", () => {
    const { gold, raw, relations, genres } = evaluate("a.conllu", TREEBANK, right);
    // the full stop of the first sentence hangs on the wrong word
    expect(gold).toEqual({ upos: 100, xpos: 100, lemma: 100, uas: 88.89, las: 88.89 });
    expect(raw).toMatchObject({ sentences: 100, words: 100, upos: 100, uas: 88.89, las: 88.89 });
    expect(relations).toMatchObject({ nsubj: 100, "nsubj:pass": 0, advmod: 100, neg: 100 });
    expect(genres!["news"]).toMatchObject({ upos: 100, las: 87.5 });
    expect(genres!["weblog"]).toMatchObject({ las: 100 });
  });

  test("a right label on a wrong head counts for nothing, a right head with a wrong label for UAS", () => {
    const wrong = analyserOf({
      It: { upos: "PRON", head: 2, relation: "nsubj" },
      rained: { head: -1 },
      ".": { head: 1, relation: "obj" },
    });
    const text = TREEBANK.split("\n\n")[1]!;
    expect(evaluate("a.conllu", text, wrong).gold).toEqual({
      upos: 33.33,
      xpos: 0,
      lemma: 33.33,
      uas: 66.67,
      las: 33.33,
    });
    expect(evaluate("a.conllu", text, wrong).relations).toMatchObject({ nsubj: 0, obj: 0 });
  });

  test("on raw text a word cut otherwise is lost, with those that hang on it", () => {
    const text = [
      "# text = co-operate now",
      row("1", "co", "co", "X", "GW", "0", "root"),
      row("2", "-operate", "x", "X", "FW", "1", "dep"),
      row("3", "now", "now", "X", "FW", "1", "dep"),
    ];
    const { raw, gold } = evaluate(
      "a.conllu",
      text.join("\n"),
      analyserOf({ now: { head: 0, relation: "dep" }, "-operate": { head: 0, relation: "dep" } }),
    );
    expect(gold).toMatchObject({ uas: 100, las: 100 });
    // two words given, three wanted, one in its place: 2 * 1 / 5
    expect(raw).toMatchObject({ sentences: 100, words: 40, upos: 40, uas: 0 });
  });
});

describe("names", () => {
  const file =
    "# text = x\n1\tAda\tB-PER\n2\tBrook\tI-PER\n3\tof\tO\n4\tMoor\tB-LOC\n5\tCo\tB-OTH\n\n\nZug I-ORG\n\n" +
    "# newdoc id = 2\nIt O\n\n-DOCSTART-\n\nNo O\n";

  test("are read from columns by tabs and by spaces, other kinds left out", () => {
    expect(readIob2(file)).toEqual([
      [
        { words: ["Ada", "Brook", "of", "Moor", "Co"], labels: ["B-PER", "I-PER", "O", "B-LOC", "O"] },
        { words: ["Zug"], labels: ["I-ORG"] },
      ],
      [{ words: ["It"], labels: ["O"] }],
      [{ words: ["No"], labels: ["O"] }],
    ]);
    expect(nameSpans(["B-PER", "B-PER", "I-PER", "I-LOC"])).toEqual([
      { kind: "PER", start: 0, end: 1 },
      { kind: "PER", start: 1, end: 3 },
      { kind: "LOC", start: 3, end: 4 },
    ]);
  });

  test("count exactly, and by overlap", () => {
    const labels = new Map([["Ada", "B-PER"], ["Moor", "B-LOC"], ["Co", "B-ORG"]]); // prettier-ignore
    const analyser: NeuralAnalyser = {
      ...analyserOf({}),
      labelNames: (document) => document.map((words) => words.map((word) => labels.get(word) ?? "O")),
    };
    const { names } = evaluate("a.iob2", file, analyser);
    expect(names!.exact).toEqual({ all: 33.33, PER: 0, ORG: 0, LOC: 100 });
    expect(names!.overlap).toEqual({ all: 66.67, PER: 100, ORG: 0, LOC: 100 });
    expect(formatReport({ file: "b/a.iob2", names: names! })).toContain("a.iob2\n  names exact   all 33.33");
  });

  test("of a file that is neither are refused", () => {
    expect(() => evaluate("a.txt", "", right)).toThrow("neither .conllu nor .iob2");
  });
});
