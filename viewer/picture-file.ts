/** A picture of the page as a file of its own: with title, key, sources and its style inside. */
import { html, render, svg } from "lit-html";
import type { Palette } from "../src/view/index.ts";
import { serialise, withInlineStyle } from "./inline-style.ts";
import { heading, keyOf, sourcesOf } from "./picture-caption.ts";
import type { Caption } from "./picture-caption.ts";

const NARROWEST = 640;
const SVG = "http://www.w3.org/2000/svg";

/** `picture` is a template with one or more drawings of the class `picture`, which are put below each other. */
export function svgFile(picture: unknown, caption: Caption, palette: Palette): { readonly text: string; readonly width: number; readonly height: number } {
  const host = document.createElement("div");
  host.className = "drawing-board";
  document.body.append(host);
  try {
    render(picture, host);
    const drawings = [...host.querySelectorAll<SVGElement>("svg.picture")].map((drawing) => ({
      copy: withInlineStyle(drawing),
      width: Number(drawing.getAttribute("width")),
      height: Number(drawing.getAttribute("height")),
    }));
    const width = Math.ceil(Math.max(NARROWEST, ...drawings.map((drawing) => drawing.width)));
    const parts = [heading(caption, width), keyOf(caption, width), sourcesOf(caption, width)].map(({ part, height }) => ({
      copy: group(part, host),
      width: 0,
      height,
    }));
    const [head, key, sources] = parts;
    const stack = [head, key, ...drawings, sources].filter((each) => each !== undefined);
    const height = Math.ceil(stack.reduce((sum, each) => sum + each.height, 0));
    const root = document.createElementNS(SVG, "svg");
    for (const [name, value] of Object.entries({ xmlns: SVG, viewBox: `0 0 ${width} ${height}`, width, height }))
      root.setAttribute(name, String(value));
    const paper = document.createElementNS(SVG, "rect");
    for (const [name, value] of Object.entries({ width, height, fill: palette.background })) paper.setAttribute(name, String(value));
    root.append(paper);
    let y = 0;
    for (const each of stack) {
      const place = document.createElementNS(SVG, "g");
      place.setAttribute("transform", `translate(${each.width === 0 ? 0 : Math.round((width - each.width) / 2)} ${Math.round(y)})`);
      place.append(each.copy);
      root.append(place);
      y += each.height;
    }
    return { text: serialise(root), width, height };
  } finally {
    host.remove();
  }
} // prettier-ignore

/** Parts of a drawing as an element with its style. */
function group(part: unknown, host: HTMLElement): SVGElement {
  render(html`<svg class="picture">${svg`<g class="caption">${part}</g>`}</svg>`, host);
  const made = host.querySelector<SVGElement>("g.caption");
  if (!made) throw new Error("The caption was not drawn.");
  return withInlineStyle(made);
}

/** What every browser can draw: a side of a canvas, and its area, in pixels. */
const [MOST_SIDE, MOST_AREA] = [8192, 16_000_000];

/** The same as PNG, twice as fine where the browser can. */
export async function pngFile({ text, width, height }: ReturnType<typeof svgFile>): Promise<Blob> {
  const scale = Math.min(2, MOST_SIDE / Math.max(width, height), Math.sqrt(MOST_AREA / (width * height)));
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [Math.round(width * scale), Math.round(height * scale)];
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error("The browser did not make a PNG of the picture. Save it as SVG."));
    }, "image/png");
  });
}
