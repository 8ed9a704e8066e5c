import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { trainSentences } from "../../data/models/train-sentences.ts";
import { bordersOf } from "../../src/analyse/borders.ts";
import { chunksOf, featuresOf, type Boundary } from "../../src/analyse/boundary-features.ts";
import { weightOf, WEIGHTS } from "../../src/analyse/boundary-model.ts";

/** The places that are asked about, as "before|after", and what the rules say of them. */
function asked(line: string): readonly string[] {
  const places: string[] = [];
  bordersOf(line, ({ chunks, i, rule }, at) => {
    places.push(`${chunks[i]?.core ?? ""}|${line.slice(at).split(" ")[0] ?? ""} ${rule}`);
    return rule === "ends";
  });
  return places;
}

describe("places that may divide two sentences", () => {
  test.each<[string, string, readonly string[]]>([
    ["after a stop", "They met. It rained.", ["met|It ends"]],
    ["after an abbreviation", "Gen. Moor left.", ["gen|Moor goes on"]],
    ["before a capital without a stop", "Talks in Oslo", ["in|Oslo none"]],
    ["after a stop before a small letter", "no. not yet", ["no|not goes on"]],
    ["not between words in small letters", "they met and left", []],
    ["a footnote belongs to what is before it", "They met. [3] [4] It rained.", ["met|It ends"]],
  ])("%s", (_name, line, places) => {
    expect(asked(line)).toEqual(places);
  });

  test("the length of a sentence counts from the last border", () => {
    const lengths: number[] = [];
    bordersOf("One came. Two big ships left. Three", ({ rule, length }) => {
      lengths.push(length);
      return rule === "ends";
    });
    expect(lengths).toEqual([2, 4]);
  });
});

test("a chunk is a stretch without white space, its marks apart", () => {
  expect(chunksOf("  (“Ferries”),[2] U.S.").map(({ core, opening, closing, shape, first }) => [core, opening, closing, shape, first])).toEqual([
    ["ferries", "(“", "”),", "(“Xxx”),", "X"],
    ["u.s", "", ".", "X.X.", "X"],
  ]); // prettier-ignore
});

test("features know the words on both sides, and nothing outside of the line", () => {
  const boundary: Boundary = { chunks: chunksOf("It rained. They left."), i: 1, rule: "ends", length: 2 };
  const features = featuresOf(boundary);
  expect(features).toContain("l=rained . X");
  expect(features).toContain("r=they X");
  expect(features).toContain("ll=it l=rained");
  expect(features).toContain("firsts=XxXx_ .");
});

test("places of weights are in the table", () => {
  // FNV-1a of "a" is e40c292c: the test vectors of Fowler, Noll and Vo
  expect(weightOf("a")).toBe(((0xe40c292c >>> 15) ^ 0xe40c292c) & (WEIGHTS - 1));
  for (const feature of ["l=rained", "r=Ω", "😀"]) expect(weightOf(feature)).toBeLessThan(WEIGHTS);
});

const treebanks = fileURLToPath(new URL("../../../shared/data", import.meta.url));
test.skipIf(!existsSync(treebanks))("training again gives the same bytes", () => {
  const module = readFileSync(new URL("../../src/analyse/boundary-weights.generated.ts", import.meta.url), "utf8");
  expect(trainSentences(treebanks)).toBe(module);
}, 60_000); // prettier-ignore
