import { nothing, svg } from "lit-html";
import { FONT_STACK, TEXT } from "../src/view/index.ts";
import type { Line, PlacedNode } from "../src/view/index.ts";

/** A line of a label as SVG: condensed where this machine's font is wider than its place, never cut. */
export function svgLine(line: Line, align: PlacedNode["align"]): unknown {
  const tooWide = widthOf(line) > line.width;
  return svg`<text class=${line.kind} x=${line.x} y=${line.y} text-anchor=${align}
    textLength=${tooWide ? line.width : nothing} lengthAdjust=${tooWide ? "spacingAndGlyphs" : nothing}>${line.text}</text>`;
}

const pencil = document.createElement("canvas").getContext("2d");

/** As wide as this machine's font makes it; the layout's own width where nothing can be measured. */
function widthOf({ text: words, kind, width }: Line): number {
  if (!pencil) return width;
  pencil.font = `${kind === "actor" ? 600 : 400} ${TEXT[kind]}px ${FONT_STACK}`;
  return pencil.measureText(words).width;
}
