import { readdirSync, readFileSync, existsSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { splitSentences } from "../../src/analyse/sentences.ts";

function split(text: string): readonly string[] {
  return splitSentences(text).map(({ start, end }) => text.slice(start, end));
}

describe("ends a sentence", () => {
  test.each([
    ["full stop", "They met. It rained.", ["They met.", "It rained."]],
    ["question inside quotation marks", "“Who pays?” Nobody answered.", ["“Who pays?”", "Nobody answered."]],
    ["two sentences in one quotation", "“We wait. We hope,” she said.", ["“We wait.", "We hope,” she said."]],
    ["closing mark belongs to the sentence", "He said “no.” She left.", ["He said “no.”", "She left."]],
    ["closing mark and bracket", "(He said “no.”) She left.", ["(He said “no.”)", "She left."]],
    ["straight marks", 'He said "no." She left.', ['He said "no."', "She left."]],
    ["next begins with a quotation", "They met. “It rained.”", ["They met.", "“It rained.”"]],
    ["next begins with a figure", "They met. 40 came.", ["They met.", "40 came."]],
    ["ellipsis", "We wait... The vote is near.", ["We wait...", "The vote is near."]],
    [
      "after U.S. when an opener follows",
      "They left the U.S. The plan failed.",
      ["They left the U.S.", "The plan failed."],
    ],
    [
      "after a.m. when an opener follows",
      "It began at 9 a.m. The mayor spoke.",
      ["It began at 9 a.m.", "The mayor spoke."],
    ],
    [
      "after Corp. when an opener follows",
      "She runs Acme Corp. It makes shells.",
      ["She runs Acme Corp.", "It makes shells."],
    ],
    [
      "after a word that looks like an abbreviation",
      "He said no. Four agreed.",
      ["He said no.", "Four agreed."],
    ],
    ["line break", "First line\nsecond line", ["First line", "second line"]],
    ["line break of any system", "One.\r\nTwo.\u2028Three.", ["One.", "Two.", "Three."]],
    [
      "footnote",
      "They met.[3] It rained. [12] [13] They left.",
      ["They met.[3]", "It rained. [12] [13]", "They left."],
    ],
    ["double mark", "Really?! They did.", ["Really?!", "They did."]],
  ])("%s", (_name, text, sentences) => {
    expect(split(text)).toEqual(sentences);
  });
});

describe("does not end a sentence", () => {
  test.each([
    ["Mr.", "Mr. Brook met Dr. Reyes and Gen. Moor."],
    ["initials", "Stephan J. Moor and J. R. Hale met."],
    ["U.S.", "The U.S. Congress met the U.N. Security Council."],
    ["D.C., then a comma", "They met in Washington D.C., on Monday."],
    ["Jr.", "President Iva Sorel, Jr. and King Ivo met."],
    ["No. before a figure", "Bill No. 40 passed."],
    ["month before a day", "They met on Nov. 6 and Jan. 3 in Oslo."],
    ["e.g.", "It sends arms, e.g. Howitzers, to the front."],
    ["vs.", "They saw Arden vs. The Belmar Eleven in Oslo."],
    ["decimal point", "Output rose by 2.5 percent."],
    ["question before its reporting clause", "“Who pays?” Prime Minister Ada Brook asked."],
    ["exclamation before its reporting clause", "“Never!” she said."],
    ["question before said", "“Who pays?” said Brook."],
    ["born and about", "Ada Brook (b. 1970) and King Ivo (c. 1400) met."],
    ["list label", "1. We will act."],
    ["letter label", "(a) We will act."],
    ["capital label", "A. The parties agree."],
    ["dateline", "PARIS, 27 March (Meridian) - Ministers met."],
    ["ellipsis inside", "We … wait, no, we ... hope."],
    ["stop inside a word", "See example.org or node.js for more."],
    ["semicolon", "They met; it rained."],
  ])("%s", (_name, text) => {
    expect(split(text)).toEqual([text]);
  });
});

describe("kinds", () => {
  const kinds = (text: string, title?: string): readonly string[] =>
    splitSentences(text, title).map(({ kind }) => kind);
  test.each([
    ["headline", "Donors meet in Oslo\nThey met on Monday.", ["heading", "prose"]],
    ["bullets", "We will:\n- send aid\n• open schools\n* pay", ["prose", "item", "item", "item"]],
    ["numbers", "1. We met.\n(2) We agreed.\nb) We signed.", ["item", "item", "item"]],
    ["preamble", "Recalling the treaty;\nNoting the vote; and\nAgrees to meet.", ["item", "item", "item"]],
    ["signatories", "Signed by the leaders of:\nArden\nBelmar", ["prose", "item", "item"]],
    ["words after a lead-in", "The minister said:\nWe are ready.", ["prose", "prose"]],
    ["a year is no list label", "2026 was a good year.", ["prose"]],
    ["a long line without a stop", `${"word ".repeat(60)}end`, ["prose"]],
  ])("%s", (_name, text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });

  test("a title with a full stop is a heading too", () => {
    expect(kinds("Donors meet.\nThey met.", "Donors meet.")).toEqual(["heading", "prose"]);
    expect(kinds("Donors meet.\nThey met.")).toEqual(["prose", "prose"]);
  });
});

test("paragraphs are lines with something in them", () => {
  expect(splitSentences("They met. It rained.\n\n \nShe left.").map(({ paragraph }) => paragraph)).toEqual([
    1, 1, 2,
  ]);
});

describe("a text that has lost its line breaks", () => {
  const report =
    "The river council met in the old customs house on Monday. It spoke about flood walls and fishing rights. " +
    "Nobody left before midnight, and nobody wanted to say who had paid for the new pumps. ";
  const flat = `${report}${report}${report}Background The council was founded in 1994. It has seven members.`;

  test("a heading before a sentence is a sentence", () => {
    expect(split(flat).slice(-3)).toEqual([
      "Background",
      "The council was founded in 1994.",
      "It has seven members.",
    ]);
  });
  test("with line breaks only a stop ends a sentence inside a line", () => {
    expect(split(`${report}\n${flat}`)).toContain("Background The council was founded in 1994.");
  });
});

describe("known to be wrong", () => {
  test.fails("a name after a question that is no reporting clause but looks like one", () => {
    expect(split("“Who pays?” Ada Brook said nothing.")).toEqual(["“Who pays?”", "Ada Brook said nothing."]);
  });
  test.fails("U.S. at the end before a name", () => {
    expect(split("They left the U.S. Brook stayed.")).toEqual(["They left the U.S.", "Brook stayed."]);
  });
});

/** Annotated sentences of texts that may not be part of this repository. */
const bench = new URL("../../../shared/bench/dev/", import.meta.url);
describe.skipIf(!existsSync(bench))("on annotated texts", () => {
  interface Gold {
    readonly document: { readonly title: string | null };
    readonly sentences: readonly { readonly begin: number; readonly end: number }[];
  }
  const counts = { right: 0, found: 0, gold: 0, peer: 0 };
  const files = existsSync(bench) ? readdirSync(new URL("gold/", bench)) : [];
  for (const file of files) {
    const gold = JSON.parse(readFileSync(new URL(`gold/${file}`, bench), "utf8")) as Gold;
    const text = readFileSync(new URL(`text/${file.replace(".json", ".txt")}`, bench), "utf8");
    const wanted = new Set(gold.sentences.map(({ begin, end }) => `${begin}-${end}`));
    const found = splitSentences(text, gold.document.title ?? undefined);
    counts.gold += wanted.size;
    counts.found += found.length;
    counts.right += found.filter(({ start, end }) => wanted.has(`${start}-${end}`)).length;
    for (const { index, segment } of new Intl.Segmenter("en", { granularity: "sentence" }).segment(text)) {
      const start = index + segment.length - segment.trimStart().length;
      if (wanted.has(`${start}-${index + segment.trimEnd().length}`)) counts.peer += 1;
    }
  }
  test("boundaries agree, exactly, in at least 99 of 100 sentences", () => {
    expect((2 * counts.right) / (counts.found + counts.gold)).toBeGreaterThan(0.99);
  });
  test("better than Intl.Segmenter", () => {
    expect(counts.right).toBeGreaterThan(counts.peer);
  });
});
