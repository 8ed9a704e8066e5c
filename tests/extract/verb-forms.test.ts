import { expect, test } from "vitest";
import { verbLemma } from "../../src/extract/verb-forms.ts";

const token = (text: string, lemma: string) =>
  ({ text, lemma, upos: "VERB", start: 0, end: text.length }) as const;

test.each([
  ["ruled", "rul", "rule"],
  ["Ruling", "rul", "rule"],
  ["guaranteed", "guarante", "guarantee"],
  ["begged", "begge", "beg"],
  ["denies", "deny", "deny"],
  // what the analyser knows, or the lexicon does not, stays
  ["found", "find", "find"],
  ["planed", "plane", "plane"],
  ["ferried", "ferry", "ferry"],
  ["left", "leave", "leave"],
])("%s, guessed as %s, is of %s", (text, guess, lemma) => {
  expect(verbLemma(token(text, guess))).toBe(lemma);
});
