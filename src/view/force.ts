import { DirectedGraph } from "graphology";
import forceAtlas2Module from "graphology-layout-forceatlas2";
import type { Point } from "./curve.ts";

/** The package is CommonJS, `module.exports = layout`, and its types describe an ES default export. */
const forceAtlas2 = forceAtlas2Module as unknown as typeof forceAtlas2Module.default;

export interface Tie {
  readonly source: string;
  readonly target: string;
  readonly weight: number;
}

/** Steps of ForceAtlas2: at 300 a network of 150 statements has come to rest. */
const ITERATIONS = 300;
/** Repulsion by a quadtree pays above this many nodes. */
const BARNES_HUT = 500;
/** How coarse the quadtree may be: Gephi's default. */
const THETA = 1.2;

/** Where ForceAtlas2 takes nodes from where they start. The same starts, the same places. */
export function forcePlaces(
  starts: ReadonlyMap<string, Point>,
  ties: Iterable<Tie>,
): ReadonlyMap<string, Point> {
  const graph = new DirectedGraph<Point>();
  for (const [id, start] of starts) graph.addNode(id, { ...start });
  // Unlike mergeEdge(), addEdge() throws where an end is missing instead of putting it nowhere.
  for (const { source, target, weight } of ties)
    if (!graph.hasEdge(source, target)) graph.addEdge(source, target, { weight });
  if (graph.order > 1)
    forceAtlas2.assign(graph, {
      iterations: ITERATIONS,
      settings: {
        gravity: 1.5,
        scalingRatio: 20,
        strongGravityMode: false,
        slowDown: 4,
        barnesHutOptimize: graph.order > BARNES_HUT,
        barnesHutTheta: THETA,
      },
    });
  return new Map(graph.mapNodes((id, { x, y }) => [id, { x, y }]));
}

/** The nth place of a golden-angle spiral: no two places coincide, and the first are in the middle. */
export function spiral(index: number): Point {
  const angle = index * 2.399963;
  const radius = 10 * Math.sqrt(index + 1);
  return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
}
