import fc from "fast-check";
import { expect, test } from "vitest";
import { bestNameLabels } from "../../../src/analyse/parser/name-labels.ts";

const LABELS = ["O", "B-PER", "I-PER", "B-ORG", "I-ORG"];
const best = (
  rows: readonly (readonly number[])[],
  transitions: readonly number[] = [],
  start: readonly number[] = [],
): readonly string[] =>
  bestNameLabels(LABELS, {
    rows: Float32Array.from(rows.flatMap((row) => [...row, 99, 99, 99])),
    width: 8,
    words: rows.length,
    transitions: Float32Array.from({ length: 25 }, (_, i) => transitions[i] ?? 0),
    start: Float32Array.from({ length: 5 }, (_, i) => start[i] ?? 0),
  });

test.each([
  ["the best of each, when they fit", [[0, 5, 0, 0, 0], [0, 0, 5, 0, 0], [5, 0, 0, 0, 0]], ["B-PER", "I-PER", "O"]],
  ["nothing begins inside", [[1, 0, 9, 0, 0]], ["O"]],
  ["a strong inside makes a weak beginning", [[2, 1, 0, 0, 0], [0, 0, 9, 0, 0]], ["B-PER", "I-PER"]],
  ["a weak inside gives way", [[9, 0, 0, 0, 0], [1, 0, 2, 0, 0]], ["O", "O"]],
  ["no inside of another kind", [[0, 9, 0, 0, 0], [0, 0, 3, 0, 4]], ["B-PER", "I-PER"]],
  ["two names side by side", [[0, 9, 0, 0, 0], [0, 9, 0, 0, 0]], ["B-PER", "B-PER"]],
  ["the first label on a tie", [[1, 1, 1, 1, 1]], ["O"]],
])("%s", (_name, rows, labels) => {
  expect(best(rows)).toEqual(labels);
}); // prettier-ignore

test("a label that begins well, or follows well, may win with a lower score", () => {
  const rows = [[2, 1, 0, 0, 0], [2, 1, 0, 0, 0]]; // prettier-ignore
  expect(best(rows)).toEqual(["O", "O"]);
  expect(best(rows, [], [0, 3])).toEqual(["B-PER", "O"]);
  // from B-PER to B-PER
  expect(best(rows, [0, 0, 0, 0, 0, 0, 5])).toEqual(["B-PER", "B-PER"]);
  // nothing makes an "I-" follow a name of another kind
  expect(best(rows, [0, 0, 0, 0, 0, 0, 0, 0, 0, 99])).toEqual(["O", "O"]);
});

test("no sequence that is allowed is better", () => {
  const row = fc.array(fc.integer({ min: -4, max: 4 }), { minLength: 5, maxLength: 5 });
  const allowed = (labels: readonly number[]): boolean =>
    labels.every((label, i) => ![2, 4].includes(label) || [label, label - 1].includes(labels[i - 1] ?? 0));
  const all = (words: number): readonly (readonly number[])[] =>
    words === 0 ? [[]] : all(words - 1).flatMap((labels) => LABELS.map((_, label) => [...labels, label]));
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 4 }), (rows) => {
      const total = (labels: readonly number[]): number =>
        labels.reduce((sum, label, i) => sum + rows[i]![label]!, 0);
      const found = best(rows).map((label) => LABELS.indexOf(label));
      expect(allowed(found)).toBe(true);
      expect(total(found)).toBe(Math.max(...all(rows.length).filter(allowed).map(total)));
    }),
  );
});
