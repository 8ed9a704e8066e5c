import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { assertFacts } from "../../src/graph/assert.ts";
import { sortFacts } from "../../src/graph/order.ts";
import { readFacts } from "../../src/graph/read.ts";
import { arbitraryFacts } from "./arbitrary-facts.ts";

describe("facts to quads and back", () => {
  test("nothing is lost", () => {
    fc.assert(
      fc.property(arbitraryFacts, (facts) => {
        expect(readFacts(assertFacts(facts))).toStrictEqual(sortFacts(facts));
      }),
      { numRuns: 150 },
    );
  });

  test("the order of facts and of quads does not matter", () => {
    const shuffled = arbitraryFacts.chain((facts) =>
      fc.tuple(
        fc.constant(facts),
        fc.shuffledSubarray(assertFacts(facts), { minLength: assertFacts(facts).length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([facts, quads]) => {
        const reversed = { documents: [...facts.documents].reverse(), actors: [...facts.actors].reverse() };
        expect(assertFacts(reversed)).toEqual(assertFacts(facts));
        expect(readFacts(quads)).toStrictEqual(sortFacts(facts));
      }),
      { numRuns: 50 },
    );
  });

  test("no quad is stated twice", () => {
    fc.assert(
      fc.property(arbitraryFacts, (facts) => {
        const quads = assertFacts(facts).map(({ subject, predicate, object }) =>
          JSON.stringify([subject.value, predicate.value, object.termType, object.value]),
        );
        expect(new Set(quads).size).toBe(quads.length);
      }),
      { numRuns: 50 },
    );
  });
});
