import { describe, expect, test } from "vitest";
import { featureReader, shapeOf } from "../../../src/analyse/parser/features.ts";

test.each([
  ["Washington", "Xxx"],
  ["BBC", "XX"],
  ["U.S.", "X.X."],
  ["1999", "dd"],
  ["half-baked", "xx-xx"],
  ["A1b2C3d4e5", "XdxdXdxd"],
  ["Éclair", "Xxx"],
  ["中文", "中文"],
  ["...", ".."],
  ["😀😀😀", "😀😀"],
  ["\uD800\uD800x", "\uD800\uD800x"],
  ["", ""],
])("the shape of %j is %j", (word, shape) => {
  expect(shapeOf(word)).toBe(shape);
});

describe("features", () => {
  const read = featureReader({
    vectors: ["the", "1999"],
    words: ["the", "0000"],
    prefixes: ["t", "th", "the", "😀"],
    suffixes: ["e", "he", "the", "😀"],
    shapes: ["xx", "Xxx", "dd", "😀"],
  });

  test("are numbers of places in the lists, from 1", () => {
    expect(read("The")).toEqual({ vector: 1, word: 1, prefixes: [1, 2, 3], suffixes: [1, 2, 3], shape: 2 });
  });

  test("are 0 for what is in no list", () => {
    expect(read("Zug!")).toEqual({
      vector: 0,
      word: 0,
      prefixes: [0, 0, 0, 0],
      suffixes: [0, 0, 0, 0],
      shape: 0,
    });
  });

  test("take all numbers of as many digits for one word, but not for its vector", () => {
    expect(read("1999")).toMatchObject({ vector: 2, word: 2, shape: 3 });
    expect(read("2024")).toMatchObject({ vector: 0, word: 2, shape: 3 });
  });

  test("count characters, not halves of them", () => {
    expect(read("😀")).toMatchObject({ prefixes: [4], suffixes: [4], shape: 4 });
    expect(read("\uD83D")).toMatchObject({ prefixes: [0], suffixes: [0], shape: 0 });
  });
});
