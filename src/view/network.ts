import type { Point } from "./curve.ts";
import { forcePlaces, spiral } from "./force.ts";
import type { Layout, PlacedEdge, PlacedNode } from "./layout.ts";
import { actorSize, STATEMENT_SIZE } from "./layout.ts";
import { measureByTable } from "./measure.ts";
import type { Measure } from "./measure.ts";
import type { Scene } from "./scene.ts";
import { captioned, seatAll } from "./seat.ts";

export interface NetworkOptions {
  /** Least size of the stage, CSS pixels; it grows until all labels have room. */
  readonly width?: number;
  readonly height?: number;
  readonly measure?: Measure;
}

/** Actors and statements as a network: related things near each other, every label free. The same scene, the same picture. */
export function layoutNetwork(scene: Scene, options: NetworkOptions = {}): Layout {
  const { width = 900, height = 700, measure = measureByTable } = options;
  const seated = seatAll(looseNodes(scene, measure), force(scene), {
    width,
    height,
    weight: ({ kind }) => (kind === "actor" ? 4 : 1), // actors are seated first
  });
  return { kind: "network", ...seated, edges: edgesOf(scene) };
}

/** Actors start on a spiral, the most involved in the middle; a statement amid its actors. */
function force(scene: Scene): ReadonlyMap<string, Point> {
  const starts = new Map<string, Point>();
  const busiest = scene.actors.toSorted((a, b) => b.involvement - a.involvement || (a.id < b.id ? -1 : 1));
  busiest.forEach(({ id }, index) => starts.set(`actor ${id}`, spiral(index)));
  const involved = new Map<string, Point[]>();
  for (const { statement, actor } of scene.edges) {
    const place = starts.get(`actor ${actor}`);
    if (place) involved.set(statement, [...(involved.get(statement) ?? []), place]);
  }
  scene.statements.forEach(({ id }, index) => {
    const amid = mean(involved.get(id) ?? [spiral(busiest.length + index)]);
    // Statements of the same actors must not start at the same point: nothing would drive them apart.
    const nudge = spiral(index);
    starts.set(id, { x: amid.x + nudge.x / 50, y: amid.y + nudge.y / 50 });
  });
  return forcePlaces(starts, edgesOf(scene).map(({ source, target }) => ({ source, target, weight: 1 })));
} // prettier-ignore

function mean(places: readonly Point[]): Point {
  const sum = places.reduce((total, { x, y }) => ({ x: total.x + x, y: total.y + y }), { x: 0, y: 0 });
  return { x: sum.x / places.length, y: sum.y / places.length };
}

/** Nodes with their labels around (0, 0). */
function looseNodes(scene: Scene, measure: Measure): readonly PlacedNode[] {
  const largest = Math.max(1, ...scene.actors.map(({ involvement }) => involvement));
  const actors = scene.actors.map(({ id, label, involvement }) => {
    const mark = { id: `actor ${id}`, kind: "actor", of: id, size: actorSize(involvement, largest), align: "middle" } as const;
    return captioned(mark, [{ text: label, kind: "actor" }], { measure });
  });
  const statements = scene.statements.map(({ id, label, due }) => {
    const mark = { id, kind: "statement", of: id, size: STATEMENT_SIZE, align: "middle" } as const;
    const dueLines = due === undefined ? [] : [{ text: due, kind: "due" } as const];
    return captioned(mark, [{ text: label, kind: "label" }, ...dueLines], { measure });
  });
  return [...actors, ...statements];
} // prettier-ignore

function edgesOf(scene: Scene): readonly PlacedEdge[] {
  return scene.edges.map(({ id, side, actor, statement }) => {
    const shared = { id, statement, curvature: 0.1 };
    return side === "from"
      ? { ...shared, source: `actor ${actor}`, target: statement, arrow: false }
      : { ...shared, source: statement, target: `actor ${actor}`, arrow: true };
  });
}
