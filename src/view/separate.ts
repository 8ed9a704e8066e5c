import { boxGrid } from "./box-grid.ts";
import type { BoxGrid } from "./box-grid.ts";
import type { Box } from "./layout.ts";
import { overlaps } from "./measure.ts";

/** A box that may move; heavier ones move less. */
export interface Movable {
  readonly box: Box;
  readonly weight: number;
}

/** A padded box on its way. */
interface Moving {
  readonly index: number;
  readonly weight: number;
  x: number;
  y: number;
  readonly width: number;
  readonly height: number;
}

/** Crowded boxes are pushed to and fro for ever; more passes than this bring little. */
const PASSES = 120;
/** Kept free around every box, CSS pixels. */
export const PADDING = 4;

/**
 * Moves boxes apart inside a stage until none overlaps, or gives up with `undefined`: the stage is too small.
 * First all pairs push each other along the shorter way out, which keeps neighbours neighbours; what still overlaps is
 * then seated, heaviest first, at the nearest free place.
 */
export function separate(items: readonly Movable[], stage: Box): readonly Box[] | undefined {
  const boxes = items.map(({ box, weight }, index): Moving => ({ ...padded(box), index, weight }));
  for (const box of boxes) keepInside(box, stage);
  for (let pass = 0; pass < PASSES; pass++) if (!push(boxes, stage)) break;
  return seat(boxes, stage)?.map((box) => ({
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

function keepInside(box: Moving, stage: Box): void {
  box.x = Math.max(stage.x, Math.min(box.x, stage.x + stage.width - box.width));
  box.y = Math.max(stage.y, Math.min(box.y, stage.y + stage.height - box.height));
}

/** One pass over all pairs that are near each other; true when something moved. */
function push(boxes: readonly Moving[], stage: Box): boolean {
  let moved = false;
  const grid = boxGrid<Moving>();
  for (const box of boxes) grid.add(box);
  for (const a of boxes)
    grid.some(a, (b) => {
      if (b.index <= a.index || !overlaps(a, b)) return false;
      const { x, y } = wayOut(a, b);
      const share = b.weight / (a.weight + b.weight);
      a.x -= x * share;
      a.y -= y * share;
      b.x += x * (1 - share);
      b.y += y * (1 - share);
      keepInside(a, stage);
      keepInside(b, stage);
      moved = true;
      return false;
    });
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

function seat(boxes: readonly Moving[], stage: Box): readonly Box[] | undefined {
  const seated = new Map<number, Box>();
  const taken = boxGrid<Box>();
  for (const box of boxes.toSorted((a, b) => b.weight - a.weight || a.index - b.index)) {
    const place = nearestFree(box, taken, stage);
    if (!place) return undefined;
    taken.add(place);
    seated.set(box.index, place);
  }
  return boxes.map((box) => seated.get(box.index) ?? box);
}

/** Step of the search for a free place, CSS pixels. */
const STEP = 6;

/** The wished place in whole pixels, or the nearest on rings around it. */
function nearestFree(box: Box, taken: BoxGrid<Box>, stage: Box): Box | undefined {
  const [x, y] = [Math.round(box.x), Math.round(box.y)];
  const place = { x, y, width: box.width, height: box.height };
  const isTaken = (other: Box): boolean => overlaps(place, other);
  const isFree = (right: number, down: number): boolean => {
    place.x = x + right * STEP;
    place.y = y + down * STEP;
    return isInside(place, stage) && !taken.some(place, isTaken);
  };
  const rings = Math.ceil(Math.max(stage.width, stage.height) / STEP);
  for (let ring = 0; ring <= rings; ring++) if (hasRingPlace(ring, isFree)) return place;
  return undefined;
}

/** Whether a place on a square ring is free, those nearest to the axes first; the first that is free was asked last. */
function hasRingPlace(ring: number, isFree: (right: number, down: number) => boolean): boolean {
  // Far away it does not matter where on the ring: so each ring costs the same.
  const stride = 1 + (ring >> 3);
  for (let along = 0; along <= ring; along += stride)
    if (
      isFree(along, -ring) ||
      isFree(along, ring) ||
      isFree(-along, -ring) ||
      isFree(-along, ring) ||
      isFree(ring, along) ||
      isFree(-ring, along) ||
      isFree(ring, -along) ||
      isFree(-ring, -along)
    )
      return true;
  return false;
}

function isInside(box: Box, stage: Box): boolean {
  return box.x >= stage.x && box.y >= stage.y && box.x + box.width <= stage.x + stage.width && box.y + box.height <= stage.y + stage.height; // prettier-ignore
}
