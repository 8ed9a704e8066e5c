import type { Layout, PlacedEdge, PlacedNode } from "./layout.ts";

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A quadratic Bézier curve, bent as @sigma/edge-curve bends it, from centre to centre. */
export interface Curve {
  readonly from: Point;
  readonly bend: Point;
  readonly to: Point;
}

export function curveOf({ start, curvature }: PlacedEdge, source: PlacedNode, target: PlacedNode): Curve {
  const from = start ?? source;
  const [dx, dy] = [target.x - from.x, target.y - from.y];
  // Sigma's y axis points up and ours down: the left of the direction is the other way round.
  const bend = { x: (from.x + target.x) / 2 + dy * curvature, y: (from.y + target.y) / 2 - dx * curvature };
  return { from: { x: from.x, y: from.y }, bend, to: { x: target.x, y: target.y } };
}

export function pointOn({ from, bend, to }: Curve, t: number): Point {
  const [a, b, c] = [(1 - t) ** 2, 2 * (1 - t) * t, t ** 2];
  return { x: a * from.x + b * bend.x + c * to.x, y: a * from.y + b * bend.y + c * to.y };
}

/** Pieces a curve is cut into to measure how far it is: they are flat to a pixel. */
const PIECES = 16;

/** What is at a point of the picture: a mark or label there, else the nearest line within `reach` CSS pixels. */
export function itemAt(layout: Layout, point: Point, reach: number): PlacedNode | PlacedEdge | undefined {
  const { x, y } = point;
  const node = layout.nodes.find(({ box }) => x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height); // prettier-ignore
  if (node) return node;
  const nodes = new Map(layout.nodes.map((each) => [each.id, each]));
  const near = layout.edges.flatMap((edge) => {
    const [source, target] = [nodes.get(edge.source), nodes.get(edge.target)];
    const distance = source && target ? distanceTo(curveOf(edge, source, target), point) : Infinity;
    return distance <= reach ? [{ edge, distance }] : [];
  });
  return near.sort((a, b) => a.distance - b.distance)[0]?.edge;
}

function distanceTo(curve: Curve, point: Point): number {
  const points = Array.from({ length: PIECES + 1 }, (_, index) => pointOn(curve, index / PIECES));
  return Math.min(...points.slice(1).map((end, index) => toSegment(point, points[index] ?? end, end)));
}

function toSegment({ x, y }: Point, a: Point, b: Point): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const along = ((x - a.x) * dx + (y - a.y) * dy) / (dx * dx + dy * dy || 1);
  const t = Math.max(0, Math.min(1, along));
  return Math.hypot(x - a.x - t * dx, y - a.y - t * dy);
}
