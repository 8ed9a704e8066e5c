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
import type { Box, Layout, Scene } from "../../src/view/index.ts";
import { barycentreOrder, crossings } from "../../src/view/barycentre.ts";
import { overlaps, wrap } from "../../src/view/measure.ts";
import { separate } from "../../src/view/separate.ts";
import { stack } from "../../src/view/stack.ts";
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
    check(layout(scene), scene);
  });

  test("any scene of up to 80 nodes", () => {
    fc.assert(fc.property(scenes, (made) => { check(layout(made), made); }), { numRuns: 25 });
  }); // prettier-ignore

  test("an empty scene is an empty picture", () => {
    const empty = layout({ ...scene, actors: [], statements: [], edges: [] });
    expect([empty.nodes, empty.edges]).toEqual([[], []]);
    expect(Number.isFinite(empty.width + empty.height)).toBe(true);
  });

  test("the same scene gives the same picture", () => {
    expect(layout(buildScene(exampleFacts()))).toEqual(layout(scene));
  });

  test("no label is cut: the lines of a node are its words", () => {
    for (const { lines, kind, of } of layout(scene).nodes) {
      const words = lines.filter((line) => line.kind !== "due").map(({ text }) => text).join(" ");
      const all = kind === "actor" ? scene.actors : scene.statements;
      expect(words).toBe(all.find(({ id }) => id === of)!.label);
      for (const { text, width, kind: size } of lines)
        expect(width).toBeGreaterThanOrEqual(Math.floor(measureByTable(text, { actor: 13, label: 12, due: 11 }[size], size === "actor")));
    }
  }); // prettier-ignore
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
    check(layout, scene);
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
    check(layoutNetwork(made), made);
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

function check(layout: Layout, { statements, edges }: Scene): void {
  const boxes = layout.nodes.map(({ box }) => box);
  expect(anyOverlap(boxes)).toBeUndefined();
  for (const { x, y, width, height } of boxes)
    expect(x >= 0 && y >= 0 && x + width <= layout.width && y + height <= layout.height).toBe(true);
  const ids = new Set(layout.nodes.map(({ id }) => id));
  expect(ids.size).toBe(layout.nodes.length);
  expect(layout.edges.map(({ id }) => id).sort()).toEqual(edges.map(({ id }) => id).sort());
  for (const { id } of statements) expect(ids).toContain(id);
  const scenes = new Map(edges.map((edge) => [edge.id, edge]));
  for (const { id, source, target, statement, arrow, curvature } of layout.edges) {
    expect(ids.has(source) && ids.has(target)).toBe(true);
    const isFrom = scenes.get(id)!.side === "from";
    expect(isFrom ? target : source).toBe(statement);
    expect(arrow).toBe(!isFrom);
    expect(curvature).not.toBe(0); // a straight line divides by zero in the shader
  }
}

function anyOverlap(boxes: readonly Box[]): readonly Box[] | undefined {
  for (const [index, box] of boxes.entries())
    for (const other of boxes.slice(index + 1)) if (overlaps(box, other)) return [box, other];
  return undefined;
}

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
