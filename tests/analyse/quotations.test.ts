import { describe, expect, test } from "vitest";
import { findQuotations } from "../../src/analyse/quotations.ts";
import { sentencesOf } from "./sentences-of.ts";

/** The words said, "marks" or "colon" before them where it is a colon. */
function quotations(text: string): readonly string[] {
  return findQuotations(text, sentencesOf(text)).map(
    ({ inner, style }) => (style === "colon" ? ": " : "") + text.slice(inner.start, inner.end),
  );
}

describe("between marks", () => {
  test.each([
    ["curly", "“We will pay,” she said.", ["We will pay,"]],
    ["straight", '"We will pay," she said. "In May."', ["We will pay,", "In May."]],
    ["single curly", "‘We will pay,’ she said.", ["We will pay,"]],
    ["single straight", "'We will pay,' she said.", ["We will pay,"]],
    ["guillemets", "«We will pay», she said.", ["We will pay"]],
    ["low opening mark", "„We will pay“, she said.", ["We will pay"]],
    ["several sentences", "She said: “We will pay. We will wait.”", ["We will pay. We will wait."]],
    ["scare quotes", "The so-called “summit” ended.", ["summit"]],
    ["apostrophes inside single marks", "‘We’ll pay Arden’s bill,’ she said.", ["We’ll pay Arden’s bill,"]],
    [
      "plural possessive inside single marks",
      "‘We heard the judges’ view,’ she said.",
      ["We heard the judges’ view,"],
    ],
    ["plural at the end of single marks", "They met ‘before judges’ in Oslo.", ["before judges"]],
    [
      "a quotation inside a quotation is part of it",
      "“He said ‘no’ to us,” she said.",
      ["He said ‘no’ to us,"],
    ],
    ["double inside single", "‘He said “no” to us,’ she said.", ["He said “no” to us,"]],
    ["after a bracket and a dash", "It was (“late”) —“very late”— she said.", ["late", "very late"]],
    [
      "over paragraphs",
      "“We will pay.\n“We will wait.\n“We will win,” she said.\nHe left.",
      ["We will pay.\n“We will wait.\n“We will win,"],
    ],
    [
      "over paragraphs, straight",
      '"We will pay.\n\n"We will wait," she said.',
      ['We will pay.\n\n"We will wait,'],
    ],
    ["never closed: to the end of the paragraph", "She said: “We will pay.\nHe left.", ["We will pay."]],
    [
      "never closed, the next one is",
      "“We will pay. “We will wait,” she said.",
      ["We will pay.", "We will wait,"],
    ],
    ["never closed, straight, after a colon", 'She said: "We will pay.\nHe left.', ["We will pay."]],
    [
      "never closed in an earlier paragraph",
      "“We will pay.\nShe left. “We will wait,” he said.",
      ["We will pay.", "We will wait,"],
    ],
  ])("%s", (_name, text, expected) => {
    expect(quotations(text)).toEqual(expected);
  });
});

describe("after a colon", () => {
  test.each([
    ["verb before the colon", "The president said: It is necessary to wait.", [": It is necessary to wait."]],
    ["words between", "Brook told reporters in Oslo on Friday: We will pay.", [": We will pay."]],
    ["ends with its sentence", "He said: We will pay. She left.", [": We will pay."]],
    [
      "lead-in line",
      "Minister Brook said:\nWe will pay. I am sure.\nWe will wait.",
      [": We will pay. I am sure.\nWe will wait."],
    ],
    [
      "lead-in line, up to a heading",
      "Brook said:\nWe will pay.\nNotes to editors\nArden is far.",
      [": We will pay."],
    ],
    [
      "lead-in line, up to narration",
      "Brook said:\nWe will pay.\nShe said this in Oslo.",
      [": We will pay."],
    ],
  ])("%s", (_name, text, expected) => {
    expect(quotations(text)).toEqual(expected);
  });
});

describe("is no quotation", () => {
  test.each([
    ["apostrophes", "The workers’ union and Brook’s party don’t agree."],
    ["straight apostrophes", "The workers' union and Brook's party don't agree."],
    ["elision", "In the '90s and ’80s they left 'em."],
    ["elision before a plural", "They left ‘em to the judges’, as in the ‘90s."],
    ["inches and feet", 'A 5\'10" man with a 12" gun.'],
    ["a closing mark alone", "We will pay,” she said."],
    ["a straight mark alone", 'It is 12" long and 3 wide.'],
    ["list after a colon", "There are three aims: peace, bread and land."],
    ["headline with a colon", "LIVE: Ministers meet in Oslo"],
    ["announcing that:", "Today I am announcing that: Arden will pay."],
    ["empty marks", 'It was “” and "" empty.'],
    ["list after said", "Brook said:\n- We will pay.\n- We will wait."],
  ])("%s", (_name, text) => {
    expect(quotations(text)).toEqual([]);
  });
});

test("the span covers the marks", () => {
  const text = "She said “no”.";
  expect(findQuotations(text, sentencesOf(text))).toEqual([
    { start: 9, end: 13, inner: { start: 10, end: 12 }, style: "marks" },
  ]);
});
