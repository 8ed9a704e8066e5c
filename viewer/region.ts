/**
 * Where the reader is in the network: the rectangle of the layout that fills the stage, so that a link shows the same in a
 * window of any size. Sigma's camera is where its middle is, in shares of the stage, and how many layout units are a pixel.
 */

/** Left, top, width and height, in units of the layout. */
export type Region = readonly [x: number, y: number, width: number, height: number];

/** Farther or larger than any layout. */
const FAR = 1_000_000;
/** How many times larger than life anything is shown at most. */
export const CLOSEST = 20;

interface Extent {
  readonly width: number;
  readonly height: number;
}

export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly ratio: number;
}

/** What a camera shows of a layout that is centred on a stage. */
export function regionOf({ x, y, ratio }: Camera, stage: Extent, layout: Extent): Region {
  const unit = Math.max(stage.width, stage.height);
  const [width, height] = [stage.width * ratio, stage.height * ratio];
  const left = layout.width / 2 + (x - 0.5) * unit - width / 2;
  const top = layout.height / 2 - (y - 0.5) * unit - height / 2;
  return [Math.round(left), Math.round(top), Math.round(width), Math.round(height)];
}

/** The camera that shows all of a region, whatever the shape of the stage. */
export function cameraOn([left, top, width, height]: Region, stage: Extent, layout: Extent): Camera {
  const unit = Math.max(stage.width, stage.height);
  return {
    x: 0.5 + (left + width / 2 - layout.width / 2) / unit,
    y: 0.5 - (top + height / 2 - layout.height / 2) / unit,
    ratio: Math.max(1 / CLOSEST, width / stage.width, height / stage.height),
  };
}

export function isSameRegion(a: Region | undefined, b: Region | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && a.every((value, index) => value === b[index]));
}

/** `x y width height`, as an SVG has its view box. */
export function regionWords(region: Region): string {
  return region.join(" ");
}

/** What {@link regionWords} wrote; nothing where it makes no sense. */
export function readRegion(words: string | null): Region | undefined {
  if (!/^-?\d{1,7} -?\d{1,7} \d{1,7} \d{1,7}$/.test(words ?? "")) return undefined;
  const [x = 0, y = 0, width = 0, height = 0] = (words ?? "").split(" ").map(Number);
  const isFar = [x, y, width, height].some((value) => Math.abs(value) > FAR);
  return isFar || width === 0 || height === 0 ? undefined : [x + 0, y + 0, width, height];
}
