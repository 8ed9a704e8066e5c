import { expect, test } from "vitest";
import { withDocument, type ScoredSentence } from "../../../src/analyse/parser/name-consistency.ts";

/** Scores of "O" and of one kind of name. */
const sentence = (words: string, ...scores: readonly (readonly [number, number])[]): ScoredSentence => ({
  words: words.split(" "),
  rows: Float32Array.from(scores.flatMap(([o, name]) => [o, name, 7, 7])),
  width: 4,
});
const changed = (...sentences: readonly ScoredSentence[]): readonly (readonly number[])[] =>
  withDocument(sentences, ["O", "B-PER"]).map((rows) => [...rows]);

test("a word has half of its surest other place", () => {
  expect(changed(sentence("Zug", [1, 0]), sentence("Zug", [0, 4]), sentence("Zug", [0, 2]))).toEqual([
    [1 - 2, 0, 7, 7],
    [-1, 4, 7, 7], // the surest one has the second
    [-2, 2, 7, 7],
  ]);
});

test("what is shared is the kind, not whether the word begins a name", () => {
  const labels = ["O", "B-PER", "I-PER", "B-ORG"];
  const rows = withDocument(
    [
      { words: ["Zug"], rows: Float32Array.of(0, 1, -9, 0), width: 4 },
      { words: ["Zug"], rows: Float32Array.of(-4, -2, 6, 0), width: 4 },
    ],
    labels,
  );
  expect([...(rows[0] ?? [])]).toEqual([0 - 5, 1, -9, 0 - 3]); // "B-PER" has what "I-PER" has there: nothing is taken off
});

test("two places of one sentence help each other too", () => {
  expect(changed(sentence("Zug Zug", [1, 0], [0, 4]))).toEqual([[-1, 0, 7, 7, 0, 3.5, 7, 7]]);
});

test.each([
  ["a word in small letters", "zug"],
  ["a single letter", "Z"],
  ["a mark", "—"],
])("not %s", (_name, word) => {
  expect(changed(sentence(word, [1, 0]), sentence(word, [0, 4]))).toEqual([
    [1, 0, 7, 7],
    [0, 4, 7, 7],
  ]);
});

test("not a word that occurs once", () => {
  expect(changed(sentence("Zug", [1, 0]), sentence("Bern", [0, 4]))).toEqual([
    [1, 0, 7, 7],
    [0, 4, 7, 7],
  ]);
});
