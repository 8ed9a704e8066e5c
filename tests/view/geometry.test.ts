/** Columns and Network of generated graphs and of the bundled examples: nothing overlaps, is cut or outside, every edge has its direction. */
import { describe, expect, test } from "vitest";
import { buildScene, layoutColumns, layoutNetwork } from "../../src/view/index.ts";
import type { Scene, Statement } from "../../src/view/index.ts";
import { checkLayout } from "./check-layout.ts";
import { exampleScene } from "./examples.ts";
import { exampleFacts } from "./facts.ts";

const story = buildScene(exampleFacts());
const WIDTHS = [640, 700, 1000, 1500];

/** What a graph may be like: how many take part in a statement, and how long its words are. */
const KINDS = {
  "few edges, short labels": { addressees: 1, words: 3, alphabet: ["tide", "levy", "of", "a", "port"] },
  "many edges, long labels": { addressees: 4, words: 18, alphabet: ["harbour", "understanding", "of", "water", "treaty"] },
  "lists of addressees": { addressees: 12, words: 6, alphabet: ["coastal", "state", "fund", "by"] },
  "words wider than a label": { addressees: 2, words: 4, alphabet: ["Donaudampfschifffahrtsgesellschaftskapitänsversammlung", "und", "see"] },
  "other scripts": { addressees: 2, words: 8, alphabet: ["обязательство", "δέσμευση", "承诺提供资金", "التزام", "👩‍🚒"] },
} as const; // prettier-ignore

describe.each(Object.entries(KINDS))("%s", (_, kind) => {
  test.each([20, 40, 80])("%i nodes", (count) => {
    for (const seed of [1, 2, 3, 4]) {
      const scene = madeScene(count, seed, kind);
      expect(scene.actors.length + scene.statements.length).toBe(count);
      checkLayout(layoutNetwork(scene), scene);
      for (const width of WIDTHS) checkLayout(layoutColumns(scene, { width, height: 700 }), scene);
    }
  });
});

describe("the examples", () => {
  test("all in one graph", () => {
    const scene = exampleScene();
    expect(scene.statements.length).toBeGreaterThan(30);
    checkLayout(layoutNetwork(scene), scene);
    for (const width of WIDTHS) checkLayout(layoutColumns(scene, { width, height: 700 }), scene);
  });

  test("each by itself", () => {
    for (const { id } of exampleScene().documents) {
      const scene = exampleScene(id);
      expect(scene.statements.length).toBeGreaterThan(0);
      checkLayout(layoutNetwork(scene), scene);
      for (const width of WIDTHS) checkLayout(layoutColumns(scene, { width, height: 700 }), scene);
    }
  });
});

/** A scene with so many actors and statements, a third of them actors; the seed decides all. */
function madeScene(count: number, seed: number, { addressees, words, alphabet }: (typeof KINDS)[keyof typeof KINDS]): Scene {
  let state = seed;
  const below = (limit: number): number => (state = (state * 48271) % 2147483647) % limit;
  const phrase = (most: number): string => Array.from({ length: 1 + below(most) }, () => alphabet[below(alphabet.length)]).join(" ");
  const actorCount = Math.floor(count / 3);
  const { due: _due, dueDays: _days, ...template } = story.statements[0]!;
  const statements = Array.from({ length: count - actorCount }, (_, index): Statement => ({ ...template, id: `s${index}`, label: phrase(words), ...(below(2) === 0 && { due: "by 2027-01-31 at the latest" }) }));
  const edges = statements.flatMap(({ id }, index) => {
    const edge = (side: "from" | "to", actor: string) => ({ ...story.edges[0]!, id: side === "from" ? `${actor} > ${id}` : `${id} > ${actor}`, side, actor, statement: id });
    const to = new Set(Array.from({ length: below(addressees + 1) }, () => `a${below(actorCount)}`));
    // The first statements see to it that every actor says something.
    return [edge("from", `a${index < actorCount ? index : below(actorCount)}`), ...[...to].map((actor) => edge("to", actor))];
  });
  const actors = Array.from({ length: actorCount }, (_, index) => `a${index}`).sort()
    .map((id) => ({ ...story.actors[0]!, id, label: phrase(4), involvement: edges.filter(({ actor }) => actor === id).length }));
  return { ...story, actors, statements, edges };
} // prettier-ignore
