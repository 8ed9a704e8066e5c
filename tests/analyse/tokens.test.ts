import { describe, expect, test } from "vitest";
import { tokenise } from "../../src/analyse/tokens.ts";
import { english } from "../english.ts";

function words(text: string): string {
  return tokenise(text, { start: 0, end: text.length })
    .map(({ start, end }) => text.slice(start, end))
    .join("|");
}

describe("cuts words", () => {
  test.each([
    ["Brook's team don't know", "Brook|'s|team|do|n't|know"],
    ["Brook’s team can’t know", "Brook|’s|team|ca|n’t|know"],
    ["They cannot and they'll not", "They|can|not|and|they|'ll|not"],
    ["the workers’ union", "the|workers|’|union"],
    ["U.S.-led talks", "U.S.|-|led|talks"],
    ["Mr. Brook left.", "Mr.|Brook|left|."],
    ["J. Moor", "J.|Moor"],
    ["€2bn and $3.5m", "€|2|bn|and|$|3.5|m"],
    ["a 30-day truce", "a|30|-|day|truce"],
    ["1,500 homes at 18:45", "1,500|homes|at|18:45"],
    ["the 1990s and the 7th", "the|1990s|and|the|7th"],
    ["co-operate, anti-war, war-torn", "co-operate|,|anti-war|,|war|-|torn"],
    ["“No,” she said…", "“|No|,|”|she|said|…"],
    ["wait... what?!", "wait|...|what|?|!"],
    ["see https://example.org/a?b=1 or a.b@example.org", "see|https://example.org/a?b=1|or|a.b@example.org"],
    ["O’Hara of Côte d’Ivoire", "O’Hara|of|Côte|d’Ivoire"],
    ["G7 and F-16", "G7|and|F|-|16"],
    ["He said no.", "He|said|no|."],
  ])("%s", (text, expected) => {
    expect(words(text)).toBe(expected);
  });
});

describe("tags", () => {
  const tags = (text: string): string => {
    const list = words(text).split("|");
    return english
      .tag(list)
      .map(({ upos, lemma }, i) => `${list[i] ?? ""}/${upos}/${lemma}`)
      .join(" ");
  };
  test.each([
    ["main verb have", "They have a plan .", "have/VERB/have"],
    ["auxiliary have", "They have planned it .", "have/AUX/have"],
    ["it's", "It's ready now .", "'s/AUX/be"],
    ["possessive", "Brook's army left .", "'s/PART/'s"],
    ["curly n’t", "They don’t know .", "n’t/PART/not"],
    ["past tense", "She announced aid .", "announced/VERB/announce"],
    ["national adjective", "The French ministers met .", "French/ADJ"],
    ["clause after after", "It began after they met .", "after/SCONJ/after"],
    ["phrase after after", "It began after the vote .", "after/ADP/after"],
    ["plural names", "The United States agreed .", "States/PROPN/state"],
  ])("%s", (_name, text, part) => {
    expect(tags(text)).toContain(part);
  });

  test("odd words do not shift the tags of the words after them", () => {
    for (const odd of [
      "a b",
      "x\u00A0\u00A0y",
      "\u0000",
      "\uD800",
      "co-operate",
      "a\u200Eb",
      "www.example.org/a,b",
    ]) {
      const tags = english.tag([odd, "and", "they", "announced", "aid", "."]);
      expect(tags.slice(3).map(({ lemma }) => lemma)).toEqual(["announce", "aid", "."]);
    }
  });

  test("one tag a word, whatever the words", () => {
    for (const list of [
      [""],
      ["a b", "\u0000", "\uD800"],
      ["...", "co-operate", "https://example.org"],
      ["\u00A0", "\u200E"],
    ]) {
      expect(english.tag(list)).toHaveLength(list.length);
    }
    expect(english.tag([])).toEqual([]);
  });
});
