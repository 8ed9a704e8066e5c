import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyDecisions, assertFacts, type Decision, type Facts } from "../../src/index.ts";
import { referencesOf } from "../../src/resolve/map-references.ts";
import { ACTOR_TYPES } from "../../src/types.ts";
import { arbitraryFacts } from "../graph/arbitrary-facts.ts";

const MADE = ["Quay", "Lock", "Pier"];

/** Decisions about the actors of some facts, about two that splits make, and about nobody. */
function decisionsOn(facts: Facts): fc.Arbitrary<readonly Decision[]> {
  const id = fc.constantFrom(...facts.actors.map((actor) => actor.id), ...MADE, "Nobody");
  const label = fc.constantFrom("Quay", "Lock", "Pier");
  const hashes = facts.documents.map(({ hash }) => hash);
  const many = (least: number, most: number) => fc.uniqueArray(id, { minLength: least, maxLength: most });
  const kinds = [
    many(2, 3).map((actors) => ({ decide: "same", actors })),
    many(2, 2).map((actors) => ({ decide: "different", actors })),
    fc
      .record({ actor: id, documents: fc.constantFrom(...hashes, "absent").map((hash) => [hash]), as: label })
      .filter(({ actor, as }) => actor !== as)
      .map((split) => ({ decide: "split", ...split })),
    fc.record({ actor: id, label }).map((rename) => ({ decide: "rename", ...rename })),
    fc
      .record({ actor: id, type: fc.constantFrom(...ACTOR_TYPES) })
      .map((retype) => ({ decide: "retype", ...retype })),
    fc
      .record({ actor: id, wikidata: fc.constantFrom("Q1", "Q2") })
      .map((link) => ({ decide: "link", ...link })),
    id.map((actor) => ({ decide: "hide", actor })),
  ];
  return fc.array(fc.oneof(...kinds), { maxLength: 8 }).map((list) => list as unknown as readonly Decision[]);
}

const decidedFacts = arbitraryFacts.chain((facts) =>
  fc.record({ facts: fc.constant(facts), decisions: decisionsOn(facts) }),
);
const shuffled = decidedFacts.chain(({ facts, decisions }) =>
  fc.record({
    facts: fc.constant(facts),
    decisions: fc.constant(decisions),
    other: fc.shuffledSubarray([...decisions.keys()], { minLength: decisions.length }),
  }),
);

const problemsOf = ({ problems }: ReturnType<typeof applyDecisions>): readonly string[] =>
  problems.map(({ code, message }) => `${code} ${message}`).sort();

describe("any decisions on any facts", () => {
  test("without a contradiction, the order of lines changes nothing", () => {
    fc.assert(
      fc.property(shuffled, ({ facts, decisions, other }) => {
        const first = applyDecisions(facts, decisions);
        fc.pre(first.problems.every(({ code }) => code !== "decision-conflict"));
        const second = applyDecisions(
          facts,
          other.map((i) => decisions[i]!),
        );
        expect(second.facts).toEqual(first.facts);
        expect(problemsOf(second)).toEqual(problemsOf(first));
      }),
      { numRuns: 300 },
    );
  });

  test("with days of their own, contradictions or not", () => {
    const day = (i: number): string => `2026-03-${String(i + 1).padStart(2, "0")}`;
    fc.assert(
      fc.property(shuffled, ({ facts, decisions, other }) => {
        const dated = decisions.map((decision, i) => ({
          ...decision,
          on: day(i),
          where: `d.jsonl:${i + 1}`,
        }));
        const first = applyDecisions(facts, dated);
        const second = applyDecisions(
          facts,
          other.map((i) => dated[i]!),
        );
        expect(second.facts).toEqual(first.facts);
        expect(problemsOf(second)).toEqual(problemsOf(first));
      }),
      { numRuns: 300 },
    );
  });

  test("every reference names an actor who is there, nobody twice in a list, and quads can be made", () => {
    fc.assert(
      fc.property(decidedFacts, ({ facts, decisions }) => {
        const { facts: now } = applyDecisions(facts, decisions);
        const ids = new Set(now.actors.map(({ id }) => id));
        expect(ids.size).toBe(now.actors.length);
        for (const { actor } of now.documents.flatMap(referencesOf)) expect(ids).toContain(actor);
        for (const { publisher } of now.documents)
          if (publisher !== undefined) expect(ids).toContain(publisher);
        const statements = now.documents.flatMap(({ acts, commitments }) =>
          [...acts, ...commitments].map(({ id }) => id),
        );
        for (const { acts } of now.documents)
          for (const { reports, commitment } of acts)
            for (const id of [...reports, ...(commitment === undefined ? [] : [commitment])])
              expect(statements).toContain(id);
        assertFacts(now);
      }),
      { numRuns: 200 },
    );
  });

  test("decisions that are taken back leave no trace", () => {
    fc.assert(
      fc.property(decidedFacts, ({ facts, decisions }) => {
        const before = JSON.stringify(facts);
        applyDecisions(facts, decisions);
        expect(JSON.stringify(facts)).toBe(before);
      }),
      { numRuns: 50 },
    );
  });
});
