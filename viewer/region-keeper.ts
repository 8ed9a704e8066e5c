/** Sigma's camera and the region that the page knows of, kept the same. */
import type Sigma from "sigma";
import type { Layout } from "../src/view/index.ts";
import { cameraOn, isSameRegion, regionOf } from "./region.ts";
import type { Camera, Region } from "./region.ts";

/** Moves of the camera with less than this between them are one gesture, milliseconds. */
const PAUSE = 300;

export interface Place {
  readonly stage: { readonly width: number; readonly height: number; readonly scrolls: boolean };
  readonly layout: Layout;
  /** The camera that shows all of it. */
  readonly fit: Camera;
  /** As the page wants it. */
  readonly region: Region | undefined;
  /** A button or a finger is down: the gesture goes on, however long it rests. */
  readonly held: boolean;
}

export interface RegionKeeper {
  /** The page wants another region than the one it was told. */
  readonly isAway: () => boolean;
  /** Moves the camera to where the page wants it. */
  readonly place: () => void;
  /** Tells the page where a gesture has led, if it has not been told yet. */
  readonly settle: () => void;
  readonly stop: () => void;
}

export function keepRegion(
  camera: ReturnType<Sigma["getCamera"]>,
  wanted: () => Place,
  onMove: (region: Region | undefined) => void,
): RegionKeeper {
  let known = wanted().region;
  let pause: ReturnType<typeof setTimeout> | undefined;
  let placing = false;

  const stop = (): void => {
    clearTimeout(pause);
    pause = undefined;
  };
  const settle = (): void => {
    if (pause === undefined) return;
    stop();
    const { stage, layout, fit } = wanted();
    const here = regionOf(camera.getState(), stage, layout);
    const region = isSameRegion(here, regionOf(fit, stage, layout)) ? undefined : here;
    if (isSameRegion(region, known)) return;
    known = region;
    onMove(region);
  };
  const wait = (): void => {
    stop();
    pause = setTimeout(() => {
      if (wanted().held) wait();
      else settle();
    }, PAUSE);
  };
  camera.on("updated", () => {
    if (!placing && !wanted().stage.scrolls) wait();
  });
  return {
    isAway: () => !isSameRegion(wanted().region, known),
    place() {
      const { stage, layout, fit, region } = wanted();
      stop();
      known = region;
      const state = region && !stage.scrolls ? cameraOn(region, stage, layout) : fit;
      const placed = (): void => {
        placing = false;
      };
      placing = true;
      camera.setState(state);
      // What goes on moving after a drag would move it away again; only another animation ends it.
      if (camera.isAnimated()) void camera.animate(state, { duration: 1 }).then(placed);
      else placed();
    },
    settle,
    stop,
  };
}
