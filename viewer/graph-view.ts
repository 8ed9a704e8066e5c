/** The wall around sigma: the page knows this interface and nothing behind it. */
import type { Layout, Palette, Scene } from "../src/view/index.ts";
import type { Emphasis } from "./emphasis.ts";
import type { Region } from "./region.ts";
import { createIsland } from "./sigma-island.ts";
import type { Island } from "./sigma-island.ts";
import type { Selection } from "./state.ts";

export interface Picture {
  readonly scene: Scene;
  readonly layout: Layout;
  readonly palette: Palette;
  readonly emphasis: Emphasis;
  readonly selection: Selection | undefined;
  /** Of a network: what of it fills the stage; all of it where absent. */
  readonly region: Region | undefined;
}

export interface GraphView {
  show(picture: Picture): void;
  /** Centre of a drawn statement in CSS pixels of the window; nothing when it is not drawn. */
  positionOf(statement: string): { readonly x: number; readonly y: number } | undefined;
  zoom(by: "in" | "out" | "fit"): void;
  /** Tells where a gesture has led without waiting for its end. */
  settle(): void;
  destroy(): void;
}

export interface GraphViewOptions {
  readonly onSelect: (selection: Selection | undefined) => void;
  /** A gesture is over, or a few that follow each other closely. */
  readonly onMove: (region: Region | undefined) => void;
  /** After every frame. */
  readonly onDraw: () => void;
  /** WebGL was lost and does not come back. */
  readonly onUnavailable: () => void;
  readonly animate: boolean;
}

/** Sigma throws without WebGL, so ask first. */
export function hasWebGL(): boolean {
  return document.createElement("canvas").getContext("webgl2") !== null;
}

/** Draws into a container that has a size. A lost WebGL context is replaced by a new sigma with the same picture. */
export function createGraphView(container: HTMLElement, options: GraphViewOptions): GraphView {
  let picture: Picture | undefined;
  let island: Island | undefined;
  const rebuild = (): void => {
    island?.kill();
    island = picture && createIsland(container, picture, { ...options, onLost });
  };
  const onLost = (): void => {
    if (hasWebGL()) rebuild();
    else options.onUnavailable();
  };
  return {
    show(next) {
      picture = next;
      if (island) island.show(next);
      else rebuild();
    },
    positionOf: (statement) => island?.positionOf(statement),
    zoom: (by) => island?.zoom(by),
    settle: () => island?.settle(),
    destroy() {
      island?.kill();
      island = undefined;
      picture = undefined;
    },
  };
}
