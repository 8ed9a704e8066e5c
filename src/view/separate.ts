import type { Box } from "./layout.ts";
import { overlaps } from "./measure.ts";

/** A box that may move; heavier ones move less. */
export interface Movable {
  readonly box: Box;
  readonly weight: number;
}

const PASSES = 300;
/** Kept free around every box, CSS pixels. */
export const PADDING = 4;

/**
 * Moves boxes apart inside a stage until none overlaps, or gives up with `undefined`: the stage is too small.
 * First all pairs push each other along the shorter way out, which keeps neighbours neighbours; what still overlaps is
 * then seated, heaviest first, at the nearest free place.
 */
export function separate(items: readonly Movable[], stage: Box): readonly Box[] | undefined {
  const boxes = items.map(({ box }) => inside(padded(box), stage));
  for (let pass = 0; pass < PASSES; pass++) if (!push(boxes, items, stage)) break;
  return seat(boxes, items, stage)?.map((box) => ({
    x: Math.round(box.x + PADDING),
    y: Math.round(box.y + PADDING),
    width: box.width - 2 * PADDING,
    height: box.height - 2 * PADDING,
  }));
}

/** Whole pixels, so that rounding the result cannot make boxes touch. */
function padded({ x, y, width, height }: Box): Box {
  return { x: Math.round(x) - PADDING, y: Math.round(y) - PADDING, width: Math.ceil(width) + 2 * PADDING, height: Math.ceil(height) + 2 * PADDING }; // prettier-ignore
}

function inside(box: Box, stage: Box): Box {
  return {
    ...box,
    x: Math.max(stage.x, Math.min(box.x, stage.x + stage.width - box.width)),
    y: Math.max(stage.y, Math.min(box.y, stage.y + stage.height - box.height)),
  };
}

/** One pass over all pairs; changes `boxes`; true when something moved. */
function push(boxes: Box[], items: readonly Movable[], stage: Box): boolean {
  let moved = false;
  for (let i = 0; i < boxes.length; i++)
    for (let j = i + 1; j < boxes.length; j++) {
      const [a, b] = [boxes[i], boxes[j]];
      if (!a || !b || !overlaps(a, b)) continue;
      const [wa, wb] = [items[i]?.weight ?? 1, items[j]?.weight ?? 1];
      const { x, y } = wayOut(a, b);
      const share = wb / (wa + wb);
      boxes[i] = inside({ ...a, x: a.x - x * share, y: a.y - y * share }, stage);
      boxes[j] = inside({ ...b, x: b.x + x * (1 - share), y: b.y + y * (1 - share) }, stage);
      moved = true;
    }
  return moved;
}

/** The shortest move of `b` that ends the overlap with `a`. */
function wayOut(a: Box, b: Box): { readonly x: number; readonly y: number } {
  const dx = b.x + b.width / 2 - (a.x + a.width / 2);
  const dy = b.y + b.height / 2 - (a.y + a.height / 2);
  const overX = (a.width + b.width) / 2 - Math.abs(dx);
  const overY = (a.height + b.height) / 2 - Math.abs(dy);
  return overX < overY ? { x: overX * (dx < 0 ? -1 : 1), y: 0 } : { x: 0, y: overY * (dy < 0 ? -1 : 1) };
}

function seat(boxes: readonly Box[], items: readonly Movable[], stage: Box): readonly Box[] | undefined {
  const order = boxes
    .map((_, index) => index)
    .sort((a, b) => (items[b]?.weight ?? 0) - (items[a]?.weight ?? 0) || a - b);
  const seated = new Map<number, Box>();
  for (const index of order) {
    const box = boxes[index];
    const place = box && nearestFree(box, [...seated.values()], stage);
    if (!place) return undefined;
    seated.set(index, place);
  }
  return boxes.map((box, index) => seated.get(index) ?? box);
}

/** Step of the search for a free place, CSS pixels. */
const STEP = 6;

/** The wished place in whole pixels, or the nearest on rings around it. */
function nearestFree(box: Box, others: readonly Box[], stage: Box): Box | undefined {
  const wish = { ...box, x: Math.round(box.x), y: Math.round(box.y) };
  const rings = Math.ceil(Math.max(stage.width, stage.height) / STEP);
  for (let ring = 0; ring <= rings; ring++) {
    const free = ringPlaces(wish, ring).find(
      (place) => isInside(place, stage) && !others.some((other) => overlaps(place, other)),
    );
    if (free) return free;
  }
  return undefined;
}

/** Places on a square ring, nearest to the axes first. */
function ringPlaces(box: Box, ring: number): readonly Box[] {
  if (ring === 0) return [box];
  const places: Box[] = [];
  for (let along = 0; along <= ring; along++)
    for (const [x, y] of [
      [along, -ring],
      [along, ring],
      [-along, -ring],
      [-along, ring],
      [ring, along],
      [-ring, along],
      [ring, -along],
      [-ring, -along],
    ] as const)
      // prettier-ignore
      places.push({ ...box, x: box.x + x * STEP, y: box.y + y * STEP });
  return places;
}

function isInside(box: Box, stage: Box): boolean {
  return box.x >= stage.x && box.y >= stage.y && box.x + box.width <= stage.x + stage.width && box.y + box.height <= stage.y + stage.height; // prettier-ignore
}
