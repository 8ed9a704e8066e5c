import fc from "fast-check";
import { expect, test } from "vitest";
import { MAX_WORDS, pieces } from "../../../src/analyse/parser/pieces.ts";

const words = (length: number, marks: Readonly<Record<number, string>> = {}): readonly string[] =>
  Array.from({ length }, (_, i) => marks[i] ?? "word");

test("a sentence is one piece, nothing is none", () => {
  expect(pieces([])).toEqual([]);
  expect(pieces(words(MAX_WORDS))).toEqual([{ start: 0, end: MAX_WORDS }]);
});

test("a longer one is cut behind a semicolon, else a comma, else where it must be", () => {
  const ends = (marks: Readonly<Record<number, string>>): readonly number[] =>
    pieces(words(250, marks)).map(({ end }) => end);
  expect(ends({ 150: ";", 180: ",", 20: "." })).toEqual([151, 250]);
  expect(ends({ 180: ",", 20: ";" })).toEqual([181, 250]);
  expect(ends({ 20: ";" })).toEqual([200, 250]);
});

test("pieces cover all words and none is too long", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom("a", "b", ",", ";"), { maxLength: 1500 }), (list) => {
      const ranges = pieces(list);
      expect(ranges.flatMap(({ start, end }) => list.slice(start, end))).toEqual(list);
      expect(ranges.every(({ start, end }) => end > start && end - start <= MAX_WORDS)).toBe(true);
    }),
  );
});
