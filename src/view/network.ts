import { DirectedGraph } from "graphology";
import forceAtlas2Module from "graphology-layout-forceatlas2";
import type { Box, Layout, Line, PlacedEdge, PlacedNode } from "./layout.ts";
import { actorSize, around, LINE_HEIGHT, STATEMENT_SIZE, TEXT } from "./layout.ts";
import { measureByTable, wrap } from "./measure.ts";
import type { Measure } from "./measure.ts";
import type { Scene } from "./scene.ts";
import { separate } from "./separate.ts";

/** The package is CommonJS, `module.exports = layout`, and its types describe an ES default export. */
const forceAtlas2 = forceAtlas2Module as unknown as typeof forceAtlas2Module.default;

export interface NetworkOptions {
  /** Least size of the stage, CSS pixels; it grows until all labels have room. */
  readonly width?: number;
  readonly height?: number;
  readonly measure?: Measure;
}

const MARGIN = 16;
/** Labels wrap at about 20 characters, as people read a caption. */
const LABEL_WIDTH = 132;
/** Steps of ForceAtlas2: at 300 a network of 150 statements has come to rest. */
const ITERATIONS = 300;
/** Repulsion by a quadtree pays above this many nodes. */
const BARNES_HUT = 500;
/** Of the stage, at most, is covered by labels when the search for places begins. */
const COVERED = 0.5;

/** Actors and statements as a network: related things near each other, every label free. The same scene, the same picture. */
export function layoutNetwork(scene: Scene, options: NetworkOptions = {}): Layout {
  const { measure = measureByTable } = options;
  const loose = looseNodes(scene, measure);
  const places = force(scene);
  const area = loose.reduce((sum, { box }) => sum + box.width * box.height, 0) / COVERED;
  const [minWidth, minHeight] = [options.width ?? 900, options.height ?? 700];
  let growth = Math.max(1, Math.sqrt(area / (minWidth * minHeight)));
  for (;;) {
    const stage = {
      x: MARGIN,
      y: MARGIN,
      width: minWidth * growth - 2 * MARGIN,
      height: minHeight * growth - 2 * MARGIN,
    };
    const boxes = separate(seatAt(loose, places, stage), stage);
    if (boxes) {
      const nodes = loose.map((node, index) => moveTo(node, boxes[index] ?? node.box));
      return {
        kind: "network",
        width: Math.ceil(minWidth * growth),
        height: Math.ceil(minHeight * growth),
        nodes,
        edges: edgesOf(scene),
      };
    }
    growth *= 1.1;
  }
}

type Place = { readonly x: number; readonly y: number };

/** Positions by ForceAtlas2 from a fixed start: actors on a golden-angle spiral, a statement amid its actors. */
function force(scene: Scene): ReadonlyMap<string, Place> {
  const graph = new DirectedGraph<Place>();
  const busiest = scene.actors.toSorted((a, b) => b.involvement - a.involvement || (a.id < b.id ? -1 : 1));
  busiest.forEach(({ id }, index) => graph.addNode(`actor ${id}`, spiral(index)));
  scene.statements.forEach(({ id }, index) => {
    const actors = scene.edges.filter(({ statement }) => statement === id).map(({ actor }) => graph.getNodeAttributes(`actor ${actor}`)); // prettier-ignore
    const amid = actors.length === 0 ? spiral(busiest.length + index) : mean(actors);
    // Statements of the same actors must not start at the same point: nothing would drive them apart.
    const nudge = spiral(index);
    graph.addNode(id, { x: amid.x + nudge.x / 50, y: amid.y + nudge.y / 50 });
  });
  for (const { side, actor, statement } of scene.edges) {
    const [source, target] = side === "from" ? [`actor ${actor}`, statement] : [statement, `actor ${actor}`];
    graph.mergeEdge(source, target);
  }
  if (graph.order > 1)
    forceAtlas2.assign(graph, {
      iterations: ITERATIONS,
      settings: {
        gravity: 1.5,
        scalingRatio: 20,
        strongGravityMode: false,
        slowDown: 4,
        barnesHutOptimize: graph.order > BARNES_HUT,
      },
    });
  return new Map(graph.mapNodes((id, { x, y }) => [id, { x, y }]));
}

function spiral(index: number): Place {
  const angle = index * 2.399963;
  const radius = 10 * Math.sqrt(index + 1);
  return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
}

function mean(places: readonly Place[]): Place {
  const sum = places.reduce((total, { x, y }) => ({ x: total.x + x, y: total.y + y }), { x: 0, y: 0 });
  return { x: sum.x / places.length, y: sum.y / places.length };
}

/** Nodes with their labels around (0, 0). */
function looseNodes(scene: Scene, measure: Measure): readonly PlacedNode[] {
  const largest = Math.max(1, ...scene.actors.map(({ involvement }) => involvement));
  const actors = scene.actors.map(({ id, label, involvement }) =>
    captioned({ id: `actor ${id}`, kind: "actor", of: id, size: actorSize(involvement, largest) }, [{ text: label, kind: "actor" }], measure),
  );
  const statements = scene.statements.map(({ id, label, due }) =>
    captioned({ id, kind: "statement", of: id, size: STATEMENT_SIZE }, [
      { text: label, kind: "label" },
      ...(due === undefined ? [] : [{ text: due, kind: "due" } as const]),
    ], measure),
  );
  return [...actors, ...statements];
} // prettier-ignore

function captioned(mark: Pick<PlacedNode, "id" | "kind" | "of" | "size">, texts: readonly Pick<Line, "text" | "kind">[], measure: Measure): PlacedNode {
  let y = mark.size + 2;
  const lines = texts.flatMap(({ text, kind }) => {
    const width = (part: string): number => Math.ceil(measure(part, TEXT[kind], kind === "actor"));
    return wrap(text, LABEL_WIDTH, width).map((part): Line => {
      y += LINE_HEIGHT[kind];
      return { text: part, x: 0, y: y - LINE_HEIGHT[kind] / 2, width: width(part), kind };
    });
  });
  const boxes: readonly Box[] = lines.map((line) => ({ x: -line.width / 2, y: line.y - LINE_HEIGHT[line.kind] / 2, width: line.width, height: LINE_HEIGHT[line.kind] }));
  const disc: Box = { x: -mark.size, y: -mark.size, width: 2 * mark.size, height: 2 * mark.size };
  return { ...mark, x: 0, y: 0, align: "middle", lines, box: around([disc, ...boxes]) };
} // prettier-ignore

/** Share of a node's place that is its rank among all: 0 keeps clusters as dense as they are, 1 spreads all evenly. */
const EVENNESS = 0.65;

/** Boxes at the force-directed places, stretched over the stage. Actors are seated first. */
function seatAt(
  loose: readonly PlacedNode[],
  places: ReadonlyMap<string, Place>,
  stage: Box,
): Parameters<typeof separate>[0] {
  const across = evened(new Map([...places].map(([id, { x }]) => [id, x])));
  const down = evened(new Map([...places].map(([id, { y }]) => [id, y])));
  return loose.map(({ id, kind, box }) => {
    const x = stage.x + (across.get(id) ?? 0) * (stage.width - box.width);
    const y = stage.y + (down.get(id) ?? 0) * (stage.height - box.height);
    return { box: { ...box, x, y }, weight: kind === "actor" ? 4 : 1 };
  });
}

/** Coordinates between 0 and 1: in part where the forces put them, in part by rank, so that hubs get room and corners are used. */
function evened(coordinates: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const sorted = [...coordinates].sort(([a, x], [b, y]) => x - y || (a < b ? -1 : 1));
  const [low, high] = [sorted[0]?.[1] ?? 0, sorted.at(-1)?.[1] ?? 0];
  return new Map(
    sorted.map(([id, value], rank) => {
      const share = (value - low) / (high - low || 1);
      return [id, (1 - EVENNESS) * share + (EVENNESS * rank) / Math.max(1, sorted.length - 1)];
    }),
  );
}

function moveTo(node: PlacedNode, box: Box): PlacedNode {
  const [dx, dy] = [box.x - node.box.x, box.y - node.box.y];
  const lines = node.lines.map((line) => ({ ...line, x: line.x + dx, y: line.y + dy }));
  return { ...node, x: node.x + dx, y: node.y + dy, lines, box: { ...node.box, x: box.x, y: box.y } };
}

function edgesOf(scene: Scene): readonly PlacedEdge[] {
  return scene.edges.map(({ id, side, actor, statement }) => {
    const shared = { id, statement, curvature: 0.1 };
    return side === "from"
      ? { ...shared, source: `actor ${actor}`, target: statement, arrow: false }
      : { ...shared, source: statement, target: `actor ${actor}`, arrow: true };
  });
}
