import type { Box } from "./layout.ts";

/** About the size of a label, CSS pixels: most boxes lie in one to four cells. */
const CELL = 96;

/** Boxes by the squares of the plane that they lie in, so that who may touch whom is found without looking at all. */
export interface BoxGrid<T extends Box> {
  readonly add: (box: T) => void;
  /** Every box that shares a cell with this one, some of them more than once; stops at the first for which `visit` is true. */
  readonly some: (box: Box, visit: (other: T) => boolean) => boolean;
}

export function boxGrid<T extends Box>(): BoxGrid<T> {
  const cells = new Map<number, T[]>();
  const index = (x: number): number => Math.floor(x / CELL);
  return {
    add(box) {
      const [right, bottom] = [index(box.x + box.width), index(box.y + box.height)];
      for (let x = index(box.x); x <= right; x++)
        for (let y = index(box.y); y <= bottom; y++) {
          const cell = cells.get(keyOf(x, y));
          if (cell) cell.push(box);
          else cells.set(keyOf(x, y), [box]);
        }
    },
    some(box, visit) {
      const [right, bottom] = [index(box.x + box.width), index(box.y + box.height)];
      for (let x = index(box.x); x <= right; x++)
        for (let y = index(box.y); y <= bottom; y++)
          if (cells.get(keyOf(x, y))?.some(visit) === true) return true;
      return false;
    },
  };
}

/** Stages are far smaller than this many cells. */
const ROW = 2 ** 20;

function keyOf(x: number, y: number): number {
  return x * ROW + y;
}
