import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  buildScene,
  curveOf,
  itemAt,
  layoutColumns,
  layoutNetwork,
  measureByTable,
  pointOn,
} from "../../src/view/index.ts";
import type { Scene } from "../../src/view/index.ts";
import { barycentreOrder, crossings } from "../../src/view/barycentre.ts";
import { wrap } from "../../src/view/measure.ts";
import { separate } from "../../src/view/separate.ts";
import { stack } from "../../src/view/stack.ts";
import { anyOverlap, checkLayout } from "./check-layout.ts";
import { exampleFacts } from "./facts.ts";

const scene = buildScene(exampleFacts());

/** Scenes of up to 80 nodes with names and labels of any length. */
const scenes = fc
  .tuple(fc.integer({ min: 1, max: 25 }), fc.integer({ min: 1, max: 55 }), fc.nat())
  .map(([actors, statements, seed]) => madeScene(actors, statements, seed));

describe.each([
  ["columns", layoutColumns],
  ["network", layoutNetwork],
] as const)("%s", (_, layout) => {
  test("the story: nothing overlaps, everything is on the stage, every edge is drawn", () => {
    checkLayout(layout(scene), scene);
  });

  test("any scene of up to 80 nodes", () => {
    fc.assert(fc.property(scenes, (made) => { checkLayout(layout(made), made); }), { numRuns: 25 });
  }); // prettier-ignore

  test("an empty scene is an empty picture", () => {
    const empty = layout({ ...scene, actors: [], statements: [], edges: [] });
    expect([empty.nodes, empty.edges]).toEqual([[], []]);
    expect(Number.isFinite(empty.width + empty.height)).toBe(true);
  });

  test("the same scene gives the same picture", () => {
    expect(layout(buildScene(exampleFacts()))).toEqual(layout(scene));
  });
});

describe("columns", () => {
  test("read from left to right: speaker, statement, addressee", () => {
    const { nodes, edges } = layoutColumns(scene);
    const x = new Map(nodes.map((node) => [node.id, node.x]));
    for (const { source, target } of edges) expect(x.get(source)!).toBeLessThan(x.get(target)!);
  });

  test.each([640, 900, 1400])("use the width of a stage of %i px", (width) => {
    const layout = layoutColumns(scene, { width, height: 700 });
    expect(layout.width).toBe(width);
    expect(layout.height).toBeGreaterThanOrEqual(700);
    checkLayout(layout, scene);
  });

  test("an actor with statements all down a tall page is there beside each of them", () => {
    const made = madeScene(3, 60, 3);
    const { nodes, edges, height } = layoutColumns(made);
    expect(height).toBeGreaterThan(1500);
    const y = new Map(nodes.map((node) => [node.id, node.y]));
    expect(nodes.filter(({ id }) => id.startsWith("from ")).length).toBeGreaterThan(3);
    for (const { source, target } of edges)
      expect(Math.abs(y.get(source)! - y.get(target)!)).toBeLessThan(600);
  });

  test("and only once where all are in sight", () => {
    const { nodes } = layoutColumns(scene, { width: 900, height: 700 });
    expect(nodes.filter(({ id }) => / \d+$/.test(id))).toEqual([]);
  });

  test("an order with fewer crossings is found", () => {
    const start = { left: ["a", "b"], middle: ["1", "2"], right: ["x", "y"] };
    const links = { left: [["a", "2"], ["b", "1"]], right: [["1", "x"], ["2", "y"]] } as const; // prettier-ignore
    expect(crossings(start, links)).toBe(1);
    expect(crossings(barycentreOrder(start, links), links)).toBe(0);
  });
});

describe("what is at a point", () => {
  const { nodes, edges, ...rest } = layoutColumns(scene);
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const edge = edges.find(({ source }) => source === "from Sund")!;
  const middle = pointOn(curveOf(edge, byId.get(edge.source)!, byId.get(edge.target)!), 0.5);

  test("a mark, the end of a label, a line, a place beside a line, nothing", () => {
    const at = (x: number, y: number) => itemAt({ ...rest, nodes, edges }, { x, y }, 5)?.id;
    const { box, id, x, y } = nodes.find(({ kind }) => kind === "statement")!;
    expect([at(x, y), at(box.x + box.width - 1, y)]).toEqual([id, id]);
    expect([at(middle.x, middle.y), at(middle.x, middle.y + 4), at(middle.x, middle.y + 9)]).toEqual([
      edge.id,
      edge.id,
      undefined,
    ]);
  });
});

describe("network", () => {
  test("150 statements, labels still apart", () => {
    const made = madeScene(40, 150, 7);
    checkLayout(layoutNetwork(made), made);
  });
});

describe("parts", () => {
  test("stack: order kept, no overlap, and nothing moves that need not", () => {
    expect(stack([{ wish: 10, height: 4 }, { wish: 30, height: 4 }])).toEqual([10, 30]); // prettier-ignore
    expect(stack([{ wish: 10, height: 4 }, { wish: 10, height: 4 }])).toEqual([8, 12]); // prettier-ignore
    const items = fc.array(
      fc.record({ wish: fc.integer({ min: 0, max: 200 }), height: fc.integer({ min: 1, max: 30 }) }),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(items, (wished) => {
        const at = stack(wished);
        for (let i = 1; i < at.length; i++)
          expect(at[i]! - at[i - 1]!).toBeGreaterThanOrEqual(
            (wished[i]!.height + wished[i - 1]!.height) / 2 - 1e-6,
          );
      }),
    );
  });

  test("separate gives up where boxes cannot fit, and does not where they can", () => {
    const item = (x: number) => ({ box: { x, y: 0, width: 40, height: 40 }, weight: 1 });
    expect(separate([item(0), item(1), item(2)], { x: 0, y: 0, width: 100, height: 50 })).toBeUndefined();
    const apart = separate([item(0), item(1), item(2)], { x: 0, y: 0, width: 200, height: 60 });
    expect(apart && anyOverlap(apart)).toBeUndefined();
  });

  test("wrap keeps every character and every line narrow enough", () => {
    const width = (text: string): number => measureByTable(text, 12, false);
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        const lines = wrap(text, 60, width);
        expect(lines.join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
        for (const line of lines)
          if (Array.from(line).length > 1) expect(width(line)).toBeLessThanOrEqual(60);
      }),
    );
    expect(wrap("a wise old owl", 40, width)).toEqual(["a wise", "old owl"]);
  });
});

/** A scene of made-up words; the seed decides all. */
function madeScene(actorCount: number, statementCount: number, seed: number): Scene {
  let state = seed % 2147483647 || 1;
  const below = (limit: number): number => (state = (state * 48271) % 2147483647) % limit;
  const words = ["tide", "harbour", "levy", "of", "ironmongery", "a", "treaty", "understanding", "water"];
  const phrase = (most: number): string => Array.from({ length: 1 + below(most) }, () => words[below(words.length)]).join(" ");
  const template = scene.statements.find(({ due }) => due === undefined)!;
  const statements = Array.from({ length: statementCount }, (_, index) => {
    return { ...template, id: `s${index}`, label: phrase(14), ...(below(2) === 0 && { due: "by 2027-01-31" }) };
  });
  const edges = statements.flatMap(({ id }) => {
    const from = `a${below(actorCount)}`;
    const to = [...new Set(Array.from({ length: below(3) }, () => `a${below(actorCount)}`))];
    return [
      { ...scene.edges[0]!, id: `${from} > ${id}`, side: "from" as const, actor: from, statement: id },
      ...to.map((actor) => ({ ...scene.edges[0]!, id: `${id} > ${actor}`, side: "to" as const, actor, statement: id })),
    ];
  });
  const used = [...new Set(edges.map(({ actor }) => actor))].sort();
  const actors = used.map((id) => ({ ...scene.actors[0]!, id, label: phrase(4), involvement: edges.filter(({ actor }) => actor === id).length }));
  return { ...scene, actors, statements, edges };
} // prettier-ignore
