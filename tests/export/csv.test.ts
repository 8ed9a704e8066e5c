import { describe, expect, test } from "vitest";
import { csv } from "../../src/export/csv.ts";
import { readGraph } from "../../src/export/index.ts";
import { assertFacts } from "../../src/graph/assert.ts";
import type { Facts } from "../../src/types.ts";
import { wellFacts } from "../graph/well-facts.ts";
import { exampleTurtle } from "../ontology/example.ts";

/** RFC 4180, strictly: fields, then CRLF. */
function parse(text: string): Record<string, string>[] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain!);
    if (end === "\r\n") rows.push([]);
  }
  expect(rows.pop()).toEqual([]);
  const [header, ...body] = rows;
  for (const row of body) expect(row).toHaveLength(header!.length);
  return body.map((row) => Object.fromEntries(row.map((cell, i) => [header![i]!, cell])));
}

const labelled = (label: string): Facts => ({
  ...wellFacts,
  documents: wellFacts.documents.map((document) => ({
    ...document,
    commitments: document.commitments.slice(0, 1).map((one) => ({ ...one, label })),
  })),
});

describe("CSV", () => {
  test("names the words by which a commitment is less than certain", () => {
    const rows = parse(csv.write(readGraph(exampleTurtle, "turtle")));
    const hedged = rows.filter(({ hedges }) => hedges !== "");
    expect(hedged.map(({ label, certainty, hedges }) => [label, certainty, hedges])).toEqual([
      ["bridge to Sandholm", "possible", "is being considered"],
    ]);
  });

  test("has a row for each commitment, in the order of the text", () => {
    const rows = parse(csv.write(readGraph(exampleTurtle, "turtle")));
    expect(rows.map(({ label }) => label)).toContain("two ferries for Sandholm");
    expect(rows).toHaveLength(8);
    expect(rows.find(({ label }) => label === "two ferries for Sandholm")).toMatchObject({
      committers: "Norland",
      act_types: "pledge",
      beneficiaries: "Sandholm",
      deadline: "2031-06-30",
      time_text: "by 30 June 2031",
      conditions: "the harbour is dredged",
      status: "announced",
      polarity: "positive",
      testable: "true",
      quote: "She said Norland would hand over two ferries by 30 June 2031 if the harbour is dredged.",
      sentence: "3",
      publisher: "Harbour Post",
      published: "2031-03-10",
      source: "example-1.txt",
      amount: "",
    });
  });

  test("amounts are plain numbers, and several actors one cell", () => {
    expect(parse(csv.write(assertFacts(wellFacts)))[0]).toMatchObject({
      amount: "2500000",
      currency: "EUR",
      committers: "Ada Holm; Bo Berg",
    });
  });

  test.each([
    ["=1+1", "'=1+1"], ["+1", "'+1"], ["-1", "'-1"], ["@SUM(A1)", "'@SUM(A1)"], ["\t=1", "'\t=1"], ["\u0000=1", "'=1"], ["\r=1", "'\r=1"],
    ['=HYPERLINK("http://a")', `'=HYPERLINK("http://a")`], ["a=1", "a=1"], ["'=1", "'=1"], ["a, b", "a, b"],
    ['say "no"', 'say "no"'], ["two\nlines", "two\nlines"], ["", ""],
  ])("the cell %j is read as %j", (label, cell) => {
    expect(parse(csv.write(assertFacts(labelled(label))))[0]?.["label"]).toBe(cell);
  }); // prettier-ignore
});
