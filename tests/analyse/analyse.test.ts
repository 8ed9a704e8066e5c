import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { analyse } from "../../src/analyse/analyse.ts";
import type { Analyser } from "../../src/analyse/tags.ts";
import type { Document, Source, Span } from "../../src/types.ts";
import { english } from "../english.ts";

function sourceOf(text: string): Source {
  return { id: "test", text, genre: "news", speakers: [], published: "2026-04-16" };
}

/** Pieces that steer the rules: marks, numbers, months, odd characters, half a surrogate pair. */
const pieces = [
  "“", "”", "‘", "’", '"', "'", "(", ")", ".", "…", "?", "!", ":", ";", ",", "-", "–", "$", "€", "%", " ", "  ", "\n", "\n\n", "\u00A0",
  "\u200E", "\u0000", "\u0007", "\u2028", "\uD800", "\uDC00", "😀", "é", "e\u0301", "שלום", "سلام", "中文。", "1", "12", "1,500", "2.5",
  "million", "bn", "euros", "May", "March", "April 11", "2030", "by", "in", "the", "end of", "within", "three", "weeks", "said", "Mr.",
  "U.S.", "Ada Brook", "don't", "can’t", "tanks", "of", "next", "Thursday", "- ", "1. ", "(a) ", "between", "and", "half a", "up to",
]; // prettier-ignore
const texts = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join(" ")),
  fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join("")),
  fc.string({ unit: "binary", maxLength: 200 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 100 })
    .map((units) => String.fromCharCode(...units)),
);

function inside(span: Span, text: string): boolean {
  return span.start >= 0 && span.start < span.end && span.end <= text.length;
}

function inOrder(spans: readonly Span[]): boolean {
  return spans.every((span, i) => i === 0 || spans[i - 1]!.end <= span.start);
}

function check(text: string, document: Document): void {
  const { sentences, quotations, times, money, quantities } = document;
  for (const list of [sentences, times, money, quantities, quotations]) {
    expect(list.every((span) => inside(span, text))).toBe(true);
    expect(inOrder(list)).toBe(true);
  }
  sentences.forEach((sentence, i) => {
    expect(sentence.number).toBe(i + 1);
    const { tokens } = sentence;
    expect(text.slice(sentence.start, sentence.end)).toBe(text.slice(sentence.start, sentence.end).trim());
    expect(inOrder(tokens)).toBe(true);
    for (const token of tokens) expect(text.slice(token.start, token.end)).toBe(token.text);
    expect(tokens[0]?.start).toBe(sentence.start);
    expect(tokens.at(-1)?.end).toBe(sentence.end);
    // nothing but white space is between two tokens
    tokens.slice(1).forEach((token, k) => {
      expect(text.slice(tokens[k]!.end, token.start).trim()).toBe("");
    });
  });
  // nothing but white space is outside of sentences
  const gaps = [0, ...sentences.map(({ end }) => end)].map((from, i) =>
    text.slice(from, sentences[i]?.start ?? text.length),
  );
  expect(gaps.join("").trim()).toBe("");
  for (const { inner, start, end } of quotations)
    expect(start <= inner.start && inner.start <= inner.end && inner.end <= end).toBe(true);
  for (const { first, last } of times) expect((first ?? "") <= (last ?? "")).toBe(true);
  for (const { minValue = 0, maxValue = Infinity } of [...money, ...quantities])
    expect(minValue).toBeLessThanOrEqual(maxValue);
}

test("whatever the text, all spans are in it, in order, and tokens are its words", () => {
  fc.assert(
    fc.property(texts, (text) => {
      check(text, analyse(sourceOf(text), english));
    }),
    { numRuns: 1000 },
  );
});

test("the same text gives the same document", () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(analyse(sourceOf(text), english)).toEqual(analyse(sourceOf(text), english));
    }),
    { numRuns: 50 },
  );
});

/** Tags by the look of a word, so that the time is that of the rules; the parser has tests of long noise of its own. */
const byLook: Analyser = {
  name: "by look",
  tag: (words) =>
    words.map((word) => ({
      upos: /^\p{Lu}/u.test(word)
        ? "PROPN"
        : /^\d/u.test(word)
          ? "NUM"
          : /^\p{L}/u.test(word)
            ? "NOUN"
            : "PUNCT",
      lemma: word.toLowerCase(),
    })),
};

/** 200,000 characters of what is cheap, 40,000 of what has words to look up: enough for a pattern that back-tracks to hang. */
describe("noise ends", () => {
  test.each([
    ["spaces", " ".repeat(200_000) + "x"],
    ["quotation marks", '"'.repeat(200_000)],
    ["opening marks", "“ ".repeat(100_000)],
    ["curly apostrophes", " ‘a".repeat(15_000)],
    ["titles", "Mr. ".repeat(10_000)],
    ["abbreviations", "U.S. ".repeat(10_000)],
    ["letters and figures", "a1".repeat(100_000)],
    ["apostrophes", " 'a".repeat(15_000)],
    ["digits", "1".repeat(200_000)],
    ["digits and commas", "1,111".repeat(40_000)],
    ["number words", "five hundred ".repeat(4_000)],
    ["months", "in May ".repeat(7_000)],
    ["full stops", ".".repeat(200_000)],
    ["one long word", "a".repeat(200_000)],
    ["capitals", "Ab ".repeat(15_000)],
    ["dollars", "$5 to ".repeat(7_000)],
    ["empty lines", "\n".repeat(200_000) + "x"],
    ["addresses", "www.".repeat(12_000)],
  ])("%s", (_name, text) => {
    expect(analyse(sourceOf(text), byLook).sentences.length).toBeGreaterThan(0);
  });
});

test("a passage without a full stop is cut and reported", () => {
  const { sentences, problems } = analyse(sourceOf("word ".repeat(3000)), english);
  expect(sentences.length).toBeGreaterThan(1);
  expect(problems.map(({ code }) => code)).toContain("long-sentence");
});

test("an analyser of one's own tags the words", () => {
  const shouting: Analyser = {
    name: "test",
    tag: (words) => words.map((word) => ({ upos: "INTJ", lemma: word, head: -1, relation: "root" })),
  };
  const [sentence] = analyse(sourceOf("Oh yes."), shouting).sentences;
  expect(sentence?.tokens[0]).toEqual({
    start: 0,
    end: 2,
    text: "Oh",
    upos: "INTJ",
    lemma: "Oh",
    head: -1,
    relation: "root",
  });
});

test("what is money or a time is no quantity", () => {
  const { money, times, quantities } = analyse(
    sourceOf("They gave 12 million francs and 40 trucks within three weeks."),
    english,
  );
  expect([money.length, times.length, quantities.map(({ unit }) => unit)]).toEqual([1, 1, ["trucks"]]);
});

test("all that the language of a text has", () => {
  const text = "Germany will send 40 trucks worth €3m by May 10, “and more”, said Ada Brook.";
  const document = analyse(sourceOf(text), english);
  const words = (spans: readonly Span[]): readonly string[] =>
    spans.map(({ start, end }) => text.slice(start, end));
  expect(words(document.quantities)).toEqual(["40 trucks"]);
  expect(words(document.money)).toEqual(["€3m"]);
  expect(words(document.times)).toEqual(["by May 10"]);
  expect(words(document.quotations)).toEqual(["“and more”"]);
  expect(words(document.names)).toContain("Germany");
});
