import { describe, expect, test } from "vitest";
import { lemmaOf, readLemmas } from "../../../src/analyse/parser/lemmas.ts";

const lemmas = readLemmas(
  JSON.stringify({
    keepCase: ["PROPN|NNP"],
    exceptions: { "VERB|VBD": { went: "go" }, "ADJ|JJ": { french: "French" } },
    rules: {
      "VERB|VBD": { ied: "3:y", ed: "2:", d: "1:" },
      "NOUN|NNS": { s: "1:" },
      "PROPN|NNP": { ies: "3:y" },
      "NUM|CD": { "": "0:!" },
    },
  }),
);

test.each([
  ["went", "VERB|VBD", "go"],
  ["Went", "VERB|VBD", "go"],
  ["went", "NOUN|NN", "went"],
  ["french", "ADJ|JJ", "French"],
  ["tried", "VERB|VBD", "try"],
  ["walked", "VERB|VBD", "walk"],
  // nothing would be left by -ed, but something by -d
  ["ed", "VERB|VBD", "e"],
  ["d", "VERB|VBD", "d"],
  ["Ships", "NOUN|NNS", "ship"],
  ["Moor", "PROPN|NNP", "Moor"],
  ["Rivies", "PROPN|NNP", "Rivy"],
  ["RIVIES", "PROPN|NNP", "RIVY"],
  ["7", "NUM|CD", "7!"],
  ["constructor", "VERB|VBD", "constructor"],
  ["x", "constructor", "x"],
  ["\uD800ed", "VERB|VBD", "\uD800"],
])("%j as %s is %j", (word, tag, lemma) => {
  expect(lemmaOf(word, tag, lemmas)).toBe(lemma);
});

describe("what is no file of lemmas is refused", () => {
  const file = (changes: object): string =>
    JSON.stringify({ keepCase: [], exceptions: {}, rules: {}, ...changes });
  test.each([
    ["a list", "[]", "no JSON object"],
    ["no exceptions", file({ exceptions: 3 }), '"exceptions"'],
    ["tags that are no strings", file({ keepCase: [1] }), '"keepCase"'],
    ["a table that is none", file({ rules: { "X|FW": "a" } }), '"X|FW"'],
    ["a lemma that is no string", file({ exceptions: { "X|FW": { a: 1 } } }), '"a"'],
    ["a rule that is none", file({ rules: { "X|FW": { a: "y" } } }), '"y" is no rule'],
  ])("%s", (_name, json, reason) => {
    expect(() => readLemmas(json)).toThrow(reason);
  });
});
