import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareId, sortFacts, sortReferences, sortTexts, uniqueSpans } from "../../src/graph/order.ts";
import type { Facts, Reference } from "../../src/types.ts";
import { arbitraryFacts } from "./arbitrary-facts.ts";

const span = { start: 3, end: 5, quote: "He" };
const he: Reference = { actor: "A", basis: "pronoun", text: "He", span };
const nowhere: Reference = { actor: "A", basis: "pronoun", text: "He" };

describe("references are the same when all of them is", () => {
  test.each<[string, Reference, number]>([
    ["the very same", { ...he }, 1],
    ["another basis", { ...he, basis: "named" }, 2],
    ["another actor", { ...he, actor: "B" }, 2],
    ["another text", { ...he, text: "the mayor" }, 2],
    ["another start", { ...he, span: { ...span, start: 2 } }, 2],
    ["another end", { ...he, span: { ...span, end: 6 } }, 2],
    ["no span", nowhere, 2],
  ])("%s", (_name, other, count) => {
    expect(sortReferences([he, other])).toHaveLength(count);
    expect(sortReferences([other, he])).toStrictEqual(sortReferences([he, other]));
  });
});

test("references are in text order, those without a span last", () => {
  const later = { ...he, span: { start: 9, end: 12, quote: "She" } };
  expect(sortReferences([nowhere, later, he])).toEqual([he, later, nowhere]);
});

test("sorting loses nothing but repetitions", () => {
  const parts = ({ documents, actors }: Facts): Set<string> =>
    new Set(
      [
        ...actors.map(({ aliases, ...rest }) => [rest, [...new Set(aliases)].sort()]),
        ...documents.flatMap(({ acts, commitments, sentences, source }) => [
          ...acts.flatMap(({ actors: by, addressees, targets, evidence, reports, hedges = [], ...rest }) => [
            ...[by, addressees, targets, evidence, reports, hedges].flatMap((list, role) =>
              list.map((item: unknown) => [rest.id, role, item]),
            ),
            rest,
          ]),
          ...commitments.flatMap(
            ({ committers, beneficiaries, targets, evidence, conditions, hedges = [], ...rest }) => [
              ...[committers, beneficiaries, targets, evidence, conditions, hedges].flatMap((list, role) =>
                list.map((item: unknown) => [rest.id, role, item]),
              ),
              rest,
            ],
          ),
          ...sentences,
          ...source.speakers,
        ]),
      ].map((part) => JSON.stringify(part)),
    );
  fc.assert(
    fc.property(arbitraryFacts, (facts) => {
      expect(parts(sortFacts(facts))).toEqual(parts(facts));
      expect(sortFacts(sortFacts(facts))).toStrictEqual(sortFacts(facts));
    }),
    { numRuns: 60 },
  );
});

test("ids sort by their offsets, and totally", () => {
  const ids = ["act-1607-1616", "act-200-209", "act-200-209-300", "act-x", "act-200-3", "b-200-209"];
  const sorted = ["act-x", "act-200-3", "act-200-209", "b-200-209", "act-200-209-300", "act-1607-1616"];
  expect([...ids].sort(compareId)).toEqual(sorted);
  const id = fc.stringMatching(/^[a-z0-9-]{0,6}$/);
  fc.assert(
    fc.property(id, id, id, (a, b, c) => {
      expect(Math.sign(compareId(a, b)) + Math.sign(compareId(b, a))).toBe(0);
      if (compareId(a, b) <= 0 && compareId(b, c) <= 0) expect(compareId(a, c)).toBeLessThanOrEqual(0);
    }),
  );
});

test("spans and texts sort, each once", () => {
  expect(
    uniqueSpans([
      { start: 3, end: 5 },
      { start: 1, end: 9 },
      { start: 3, end: 4 },
      { start: 3, end: 5 },
    ]),
  ).toEqual([
    { start: 1, end: 9 },
    { start: 3, end: 4 },
    { start: 3, end: 5 },
  ]);
  expect(sortTexts(["é", "b", "B", "a", "b"])).toEqual(["B", "a", "b", "é"]);
});
