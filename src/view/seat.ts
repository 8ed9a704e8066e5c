import type { Point } from "./curve.ts";
import { around, LINE_HEIGHT, TEXT } from "./layout.ts";
import type { Box, Line } from "./layout.ts";
import { wrap } from "./measure.ts";
import type { Measure } from "./measure.ts";
import { separate } from "./separate.ts";

/** A mark with its label underneath. */
export interface Captioned {
  readonly id: string;
  /** Centre of the mark; `size` is its radius, or half its side. */
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly lines: readonly Line[];
  /** Mark and label. */
  readonly box: Box;
}

/** Labels wrap at about 20 characters, as people read a caption. */
const LABEL_WIDTH = 132;

/** A mark around (0, 0) and its caption, no wider than `most` CSS pixels. */
export function captioned<T extends { readonly id: string; readonly size: number }>(
  mark: T,
  texts: readonly Pick<Line, "text" | "kind">[],
  { measure, most = LABEL_WIDTH }: { readonly measure: Measure; readonly most?: number },
): T & Captioned {
  let y = mark.size + 2;
  const lines = texts.flatMap(({ text, kind }) => {
    const width = (part: string): number => Math.ceil(measure(part, TEXT[kind], kind === "actor"));
    return wrap(text, most, width).map((part): Line => {
      y += LINE_HEIGHT[kind];
      return { text: part, x: 0, y: y - LINE_HEIGHT[kind] / 2, width: width(part), kind };
    });
  });
  const boxes = lines.map(({ y, width, kind }): Box => {
    const height = LINE_HEIGHT[kind];
    return { x: -width / 2, y: y - height / 2, width, height };
  });
  const disc: Box = { x: -mark.size, y: -mark.size, width: 2 * mark.size, height: 2 * mark.size };
  return { ...mark, x: 0, y: 0, lines, box: around([disc, ...boxes]) };
}

const MARGIN = 16;
/** Of the stage, at most, is covered by labels when the search for places begins. */
const COVERED = 0.45;

export interface Seated<T> {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly T[];
}

/**
 * Seats captioned marks near the given places, so that no two touch. The stage has at least the given size and grows
 * until all have room. Heavier ones move less.
 */
export function seatAll<T extends Captioned>(
  loose: readonly T[],
  places: ReadonlyMap<string, Point>,
  {
    width,
    height,
    weight,
  }: { readonly width: number; readonly height: number; readonly weight: (node: T) => number },
): Seated<T> {
  const area = loose.reduce((sum, { box }) => sum + box.width * box.height, 0) / COVERED;
  let growth = Math.max(1, Math.sqrt(area / (width * height)));
  for (;;) {
    const stage: Box = {
      x: MARGIN,
      y: MARGIN,
      width: width * growth - 2 * MARGIN,
      height: height * growth - 2 * MARGIN,
    };
    const wishes = wishedBoxes(loose, places, stage);
    const boxes = separate(
      loose.map((node, index) => ({ box: wishes[index] ?? node.box, weight: weight(node) })),
      stage,
    );
    if (boxes)
      return {
        width: Math.ceil(width * growth),
        height: Math.ceil(height * growth),
        nodes: loose.map((node, index) => moveTo(node, boxes[index] ?? node.box)),
      };
    growth *= 1.1;
  }
}

/** Share of a node's place that is its rank among all: 0 keeps clusters as dense as they are, 1 spreads all evenly. */
const EVENNESS = 0.65;

/** Boxes at their places, stretched over the stage. */
function wishedBoxes(
  loose: readonly Captioned[],
  places: ReadonlyMap<string, Point>,
  stage: Box,
): readonly Box[] {
  const across = evened(new Map([...places].map(([id, { x }]) => [id, x])));
  const down = evened(new Map([...places].map(([id, { y }]) => [id, y])));
  return loose.map(({ id, box }) => ({
    ...box,
    x: stage.x + (across.get(id) ?? 0) * (stage.width - box.width),
    y: stage.y + (down.get(id) ?? 0) * (stage.height - box.height),
  }));
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

function moveTo<T extends Captioned>(node: T, box: Box): T {
  const [dx, dy] = [box.x - node.box.x, box.y - node.box.y];
  const lines = node.lines.map((line) => ({ ...line, x: line.x + dx, y: line.y + dy }));
  return { ...node, x: node.x + dx, y: node.y + dy, lines, box: { ...node.box, x: box.x, y: box.y } };
}
