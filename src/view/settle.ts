import type { Box } from "./layout.ts";
import { overlaps } from "./measure.ts";

/** Things that are made of boxes fall from above, the first one first: how far each has to go down to overlap none before it. */
export function settle(
  things: readonly (readonly Box[])[],
  gap: { readonly x: number; readonly y: number },
): readonly number[] {
  const taken: Box[] = [];
  return things.map((boxes) => {
    const free = (by: number): boolean =>
      !boxes.some((box) => taken.some((other) => overlaps({ ...box, y: box.y + by }, other)));
    // Things only rest at the top or below something: right under one of its boxes with one of theirs.
    const rests = taken
      .flatMap((other) => boxes.map((box) => other.y + other.height - box.y))
      .filter((by) => by > 0);
    const by = [0, ...rests.sort((a, b) => a - b)].find(free) ?? 0;
    for (const { x, y, width, height } of boxes)
      taken.push({ x: x - gap.x, y: y + by, width: width + 2 * gap.x, height: height + gap.y });
    return by;
  });
}
