/** What must hold of every picture of Columns and Network: `checkLayout` throws where it does not. */
import { expect } from "vitest";
import { LINE_HEIGHT, measureByTable, TEXT } from "../../src/view/index.ts";
import type { Box, Layout, PlacedNode, Scene } from "../../src/view/index.ts";
import { overlaps } from "../../src/view/measure.ts";

/** Nothing overlaps, is cut or outside; every statement and edge is there, from speaker to addressee. */
export function checkLayout(layout: Layout, scene: Scene): void {
  const boxes = layout.nodes.map(({ box }) => box);
  expect(anyOverlap(boxes)).toBeUndefined();
  const stage = { x: 0, y: 0, width: layout.width, height: layout.height };
  for (const box of boxes) expect(isInside(box, stage)).toBe(true);
  for (const node of layout.nodes) checkLabel(node, scene);
  checkEdges(layout, scene);
}

/** The lines of a label are its words, each has room, and they lie apart inside the node's box. */
function checkLabel(node: PlacedNode, scene: Scene): void {
  const { kind, of, lines, align, x, y, size, box } = node;
  const all = kind === "actor" ? scene.actors : scene.statements;
  // A word wider than a label is broken, so spaces do not count.
  const letters = (text: string): string => text.replace(/\s/g, "");
  const said = lines.filter((line) => line.kind !== "due").map(({ text }) => text);
  expect(letters(said.join(""))).toBe(letters(all.find(({ id }) => id === of)!.label));
  const due = lines.filter((line) => line.kind === "due").map(({ text }) => text);
  expect(due.join(" ")).toBe(scene.statements.find(({ id }) => id === of && kind === "statement")?.due ?? "");
  const rows = lines.map((line): Box => {
    expect(line.width).toBeGreaterThanOrEqual(measureByTable(line.text, TEXT[line.kind], kind === "actor"));
    const left = { start: line.x, middle: line.x - line.width / 2, end: line.x - line.width }[align];
    return { x: left, y: line.y - LINE_HEIGHT[line.kind] / 2, width: line.width, height: LINE_HEIGHT[line.kind] };
  });
  expect(anyOverlap(rows)).toBeUndefined();
  for (const part of [...rows, { x: x - size, y: y - size, width: 2 * size, height: 2 * size }])
    expect(isInside(part, box)).toBe(true);
} // prettier-ignore

function checkEdges({ kind, nodes, edges }: Layout, scene: Scene): void {
  const placed = new Map(nodes.map((node) => [node.id, node]));
  expect(placed.size).toBe(nodes.length);
  for (const { id } of scene.statements) expect(placed.has(id)).toBe(true);
  expect(edges.map(({ id }) => id).sort()).toEqual(scene.edges.map(({ id }) => id).sort());
  const known = new Map(scene.edges.map((edge) => [edge.id, edge]));
  for (const { id, source, target, start, statement, arrow, curvature } of edges) {
    const { side, actor, statement: said } = known.get(id)!;
    const [from, to] = [placed.get(source)!, placed.get(target)!];
    const [speech, person] = side === "from" ? [to, from] : [from, to];
    expect([speech.id, person.of, statement]).toEqual([said, actor, said]);
    expect(arrow).toBe(side === "to");
    expect(curvature).not.toBe(0); // a straight line divides by zero in the shader
    if (kind === "network") continue;
    expect((start ?? from).x).toBeLessThan(to.x); // reads from left to right
    if (start) expect(start.x).toBeGreaterThanOrEqual(from.box.x + from.box.width);
  }
}

export function anyOverlap(boxes: readonly Box[]): readonly Box[] | undefined {
  for (const [index, box] of boxes.entries())
    for (const other of boxes.slice(index + 1)) if (overlaps(box, other)) return [box, other];
  return undefined;
}

export function isInside(inner: Box, outer: Box): boolean {
  const slack = 0.01;
  return (
    inner.x >= outer.x - slack &&
    inner.y >= outer.y - slack &&
    inner.x + inner.width <= outer.x + outer.width + slack &&
    inner.y + inner.height <= outer.y + outer.height + slack
  );
}
