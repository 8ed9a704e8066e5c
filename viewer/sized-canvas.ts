import type { Layout } from "../src/view/index.ts";

/** Sigma's canvas grows in steps of so many CSS pixels, because new canvases take as long as all the rest of a filter. */
const STEP = 480;

/** Columns may be taller than the window: the page scrolls, and what the canvas is too tall is cut off. A network fits and zooms. */
export function sizedCanvas({ kind, width, height }: Layout): HTMLElement {
  const frame = document.getElementById("graph");
  const canvas = frame?.querySelector<HTMLElement>(".canvas");
  if (!frame || !canvas) throw new Error("The page has no #graph element with a canvas.");
  const scrolls = kind === "columns";
  frame.style.width = scrolls ? `${width}px` : "100%";
  frame.style.height = scrolls ? `${height}px` : "100%";
  canvas.style.height = scrolls ? `${Math.ceil(height / STEP) * STEP}px` : "100%";
  return canvas;
}
