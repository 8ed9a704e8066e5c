import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { trainSentences } from "../../data/models/train-sentences.ts";
import { wordClasses } from "../../data/models/word-classes.ts";
import { bordersOf } from "../../src/analyse/borders.ts";
import { featuresOf } from "../../src/analyse/boundary-features.ts";
import { chunksOf } from "../../src/analyse/chunks.ts";
import { readLine, steps } from "../../src/analyse/line.ts";
import { wordClass } from "../../src/analyse/word-classes.ts";
import { weightOf, WEIGHTS } from "../../src/analyse/boundary-model.ts";

/** The places that are asked about, as "before|after", and what the rules say of them. */
function asked(line: string): readonly string[] {
  const places: string[] = [];
  bordersOf(line, ({ line: { chunks }, i, rule }, at) => {
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

  test("they know where the sentences before them begin", () => {
    const known: (readonly number[])[] = [];
    bordersOf("One came. Two big ships left. Three", ({ rule, starts }) => {
      known.push([...starts]);
      return rule === "ends";
    });
    expect(known).toEqual([[0], [0, 2]]);
  });
});

test("a chunk is a stretch without white space, its marks apart", () => {
  expect(chunksOf("  (“Ferries”),[2] U.S.").map(({ core, opening, closing, shape, first }) => [core, opening, closing, shape, first])).toEqual([
    ["ferries", "(“", "”),", "(“Xxx”),", "X"],
    ["u.s", "", ".", "X.X.", "X"],
  ]); // prettier-ignore
});

/** What is seen after chunk `i`, when chunks `starts` begin sentences. */
function features(text: string, i: number, starts: readonly number[] = [0]): readonly string[] {
  return featuresOf({ line: readLine(text), i, rule: "none", starts });
}

describe("what is seen at a place", () => {
  test.each<[string, readonly string[], string, string]>([
    ["the word before it and its mark", features("It rained. They left.", 1), "l=rained . X", "l=it . X"],
    ["the word after it", features("It rained. They left.", 1), "r=they X", "r=rained X"],
    ["two words before it", features("It rained. They left.", 1), "w=it rained", "w=_ it"],
    ["nothing outside of the line", features("It rained. They left.", 1), "firsts=XxXx_ .", "firsts=XxXxx ."],
    [
      "classes of words",
      features("Sights They were big", 0),
      "rc=PRONX auxiliary finitex ",
      "rc=PRONX NOUNx ",
    ],
    ["a short sentence so far", features("By bus They run", 1), "a=by 2 X false", "a=bus 1 X false"],
    [
      "a sentence after another",
      features("It is. By bus They run", 3, [0, 2]),
      "before=. 2 X ",
      "before=_ 4 X ",
    ],
    ["an open quotation", features("“It is. We go” now", 1), "open=true false X .", "open=false false X ."],
    ["a closed one", features("“It” is. We go", 1), "open=false false X .", "open=true false X ."],
    [
      "one of an earlier sentence",
      features("“It is. By us We go", 3, [0, 2]),
      "open=false false X ",
      "open=true false X ",
    ],
    [
      "an open straight one",
      features('"It is. We go" now', 1),
      "open=true false X .",
      "open=false false X .",
    ],
    ["an open bracket", features("(It is. We go) now", 1), "open=false true X .", "open=false false X ."],
    ["the same word again", features("Oslo Oslo is small", 0), "again=1 false", "again=0 false"],
    [
      "not when it is of an earlier sentence",
      features("In Oslo. See Oslo", 2, [0, 2]),
      "again=0 false",
      "again=1 false",
    ],
    ["a pair that is elsewhere", features("New York or New York", 0), "pairs=2 X ", "pairs=1 X "],
    ["a name elsewhere", features("we met Ida. See Ida", 3, [0, 3]), "elsewhere=1 0 ", "elsewhere=0 0 "],
    ["an opener elsewhere", features("He left. But But", 2, [0, 2]), "elsewhere=0 1 ", "elsewhere=0 0 "],
    ["this place is not elsewhere", features("we met Ida.", 1), "elsewhere=0 0 ", "elsewhere=1 0 "],
    ["capitals before it", features("see Oslo City We go", 2), "caps=2 false X ", "caps=3 true X "],
    ["capitals only", features("Oslo City We go", 1), "caps=2 true X ", "caps=2 false X "],
    ["capitals after stops", features("it is. We go. Now", 3), "d1=0 X .", "d1=2 X ."],
    ["small letters after stops", features("it is. we go. Now", 3), "d1=1 X .", "d1=0 X ."],
  ])("%s", (_name, found, there, absent) => {
    expect(found).toContain(there);
    expect(found).not.toContain(absent);
  });
});

test("steps are the whole powers of two", () => {
  expect([0, 0.5, 1, 2, 3, 4, 7, 8, 100].map(steps)).toEqual([0, 0, 0, 1, 1, 2, 2, 3, 6]);
});

test.each([
  ["They", "PRON"], ["runs", "finite"], ["Friday", "day"], ["May", "month"], ["may", "auxiliary finite"], ["1999", "year"],
  ["12", "number"], ["don’t", "auxiliary finite'"], ["ida@ship.example", "address"], ["(…)", "mark ("], ["zorbing", "?-ing"], ["Zorber", "?X-er"],
])("the class of %s is %s", (word, name) => {
  expect(chunksOf(word).map(wordClass)).toEqual([name]);
}); // prettier-ignore

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

test.skipIf(!existsSync(treebanks))("counting classes again gives the same bytes", () => {
  const module = readFileSync(new URL("../../src/analyse/word-classes.generated.ts", import.meta.url), "utf8");
  expect(wordClasses(treebanks)).toBe(module);
}, 60_000); // prettier-ignore
