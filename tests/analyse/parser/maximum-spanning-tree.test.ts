import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { maximumSpanningTree } from "../../../src/analyse/parser/maximum-spanning-tree.ts";

/** A row for each word, with its score for each head, ROOT first. */
type Scores = readonly (readonly number[])[];

const treeOf = (scores: Scores): readonly number[] =>
  [...maximumSpanningTree(scores.length, (dependent, head) => scores[dependent - 1]![head]!)].slice(1);

describe("the best tree", () => {
  test.each<[string, Scores, readonly number[]]>([
    ["of one word", [[-5, 0]], [0]],
    ["of the best heads, when they are one", [[9, 0, 1], [1, 9, 0]], [0, 1]],
    ["of two words that hang on each other", [[5, 0, 9], [3, 9, 0]], [0, 1]],
    // 1 -> 2 -> 3 -> 1; the arc into word 3 loses least
    ["of a circle of three", [[1, 0, 9, 1], [1, 1, 0, 9], [6, 9, 1, 0]], [2, 3, 0]],
    // each of the three would be a root on its own
    ["has one root, however good the others", [[50, 0, 1, 1], [60, 1, 0, 1], [50, 1, 2, 0]], [2, 0, 2]],
    // 1 and 2 hang on each other, and so do 3 and 4
    ["of two circles", [[4, 0, 9, 1, 1], [1, 9, 0, 1, 1], [1, 1, 5, 0, 9], [1, 1, 1, 9, 0]], [0, 1, 2, 3]],
    ["takes the lower head on a tie", [[0, 0, 1, 1], [2, 1, 0, 1], [0, 1, 1, 0]], [2, 0, 1]],
  ])("%s", (_name, scores, heads) => {
    expect(treeOf(scores)).toEqual(heads);
  }); // prettier-ignore
});

/** Every tree over so many words with one root: all ways to give heads, without those that are no tree. */
function allTrees(words: number): readonly (readonly number[])[] {
  const choices = Array.from({ length: words }).reduce<readonly (readonly number[])[]>(
    (lists) => lists.flatMap((list) => Array.from({ length: words + 1 }, (_, head) => [...list, head])),
    [[]],
  );
  return choices.filter(isTree);
}

function isTree(heads: readonly number[]): boolean {
  if (heads.filter((head) => head === 0).length !== 1) return false;
  return heads.every((_, i) => {
    let word = i + 1;
    for (let steps = 0; word !== 0 && steps <= heads.length; steps += 1) word = heads[word - 1]!;
    return word === 0;
  });
}

const total = (scores: Scores, heads: readonly number[]): number =>
  heads.reduce((sum, head, i) => sum + scores[i]![head]!, 0);
const scoresOf = (words: number, score: fc.Arbitrary<number>): fc.Arbitrary<Scores> =>
  fc.array(fc.array(score, { minLength: words + 1, maxLength: words + 1 }), {
    minLength: words,
    maxLength: words,
  });

describe.each([1, 2, 3, 4, 5])("among all trees of %d words", (words) => {
  const trees = allTrees(words);
  test("there are as many as Cayley's formula says", () => {
    expect(trees.length).toBe(words ** (words - 1));
  });

  test("none has a greater sum than the one that is found", () => {
    // few different whole numbers: many ties and many circles
    const score = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.integer({ min: -1000, max: 1000 }));
    fc.assert(
      fc.property(scoresOf(words, score), (scores) => {
        const found = treeOf(scores);
        expect(isTree(found)).toBe(true);
        expect(total(scores, found)).toBe(Math.max(...trees.map((tree) => total(scores, tree))));
      }),
      { numRuns: 300 },
    );
  });
});

test("of many words it is a tree, the same every time", () => {
  fc.assert(
    fc.property(scoresOf(40, fc.float({ noNaN: true, min: -50, max: 50 })), (scores) => {
      const found = treeOf(scores);
      expect(isTree(found)).toBe(true);
      expect(treeOf(scores)).toEqual(found);
    }),
    { numRuns: 50 },
  );
});

test("circles within circles within circles end soon", () => {
  const words = 200;
  // every word likes the one beside it best, the next circle likes the one beside it, and so on
  const found = maximumSpanningTree(words, (dependent, head) =>
    head === 0 ? 0 : 1000 - ((dependent ^ head) + (head % 7) / 10),
  );
  expect(isTree([...found].slice(1))).toBe(true);
});
