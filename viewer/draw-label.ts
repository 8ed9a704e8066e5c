import { FONT_STACK, LINE_HEIGHT, TEXT } from "../src/view/index.ts";
import type { Line, Palette, PlacedNode } from "../src/view/index.ts";
import { ICONS } from "./icons.ts";
import type { ActorType } from "../src/types.ts";

export interface LabelStyle {
  readonly palette: Palette;
  readonly faded: boolean;
  readonly selected: boolean;
  /** Of the icon, for actors. */
  readonly type?: ActorType;
}

export interface At {
  /** Of the mark, in CSS pixels of the canvas. */
  readonly x: number;
  readonly y: number;
  /** 1 at the layout's own size. */
  readonly zoom: number;
}

/** Smaller text is a grey smear: below this size only the marks are drawn. */
const SMALLEST = 5.5;

/** Draws a node's label where the layout put it: haloed, never cut, condensed if the font is wider than its place. */
export function drawLabel(
  context: CanvasRenderingContext2D,
  node: PlacedNode,
  at: At,
  style: LabelStyle,
): void {
  if (style.selected) drawPill(context, node, at, style.palette.selected);
  if (style.type) drawIcon(context, node, at, { type: style.type, colour: style.palette.icon });
  context.textBaseline = "middle";
  context.textAlign = node.align === "middle" ? "center" : node.align;
  context.lineJoin = "round";
  for (const line of node.lines) {
    const size = TEXT[line.kind] * at.zoom;
    if (size < SMALLEST) continue;
    context.font = `${line.kind === "actor" ? 600 : 400} ${size}px ${FONT_STACK}`;
    const x = at.x + (line.x - node.x) * at.zoom;
    const y = at.y + (line.y - node.y) * at.zoom;
    context.lineWidth = 4 * Math.min(1, at.zoom);
    context.strokeStyle = style.selected ? style.palette.selected : style.palette.background;
    context.strokeText(line.text, x, y, line.width * at.zoom);
    context.fillStyle = colourOf(line, style);
    context.fillText(line.text, x, y, line.width * at.zoom);
  }
}

function colourOf({ kind }: Line, { palette, faded }: LabelStyle): string {
  if (faded) return palette.fadedText;
  return kind === "due" ? palette.muted : palette.text;
}

/** Behind the text of what is selected, so that it stands out without colour. */
function drawPill(context: CanvasRenderingContext2D, node: PlacedNode, at: At, colour: string): void {
  const lefts = node.lines.map(({ x, width }) => x - (node.align === "end" ? width : node.align === "middle" ? width / 2 : 0));
  const rights = node.lines.map(({ width }, index) => (lefts[index] ?? 0) + width);
  const tops = node.lines.map(({ y, kind }) => y - LINE_HEIGHT[kind] / 2);
  const bottoms = node.lines.map(({ y, kind }) => y + LINE_HEIGHT[kind] / 2);
  const [left, top] = [Math.min(...lefts) - 5, Math.min(...tops) - 2];
  context.fillStyle = colour;
  context.beginPath();
  context.roundRect(
    at.x + (left - node.x) * at.zoom,
    at.y + (top - node.y) * at.zoom,
    (Math.max(...rights) + 5 - left) * at.zoom,
    (Math.max(...bottoms) + 2 - top) * at.zoom,
    5,
  );
  context.fill();
} // prettier-ignore

function drawIcon(
  context: CanvasRenderingContext2D,
  { size }: PlacedNode,
  at: At,
  { type, colour }: { readonly type: ActorType; readonly colour: string },
): void {
  const scale = (size * at.zoom * 1.25) / 24;
  context.save();
  context.translate(at.x - 12 * scale, at.y - 12 * scale);
  context.scale(scale, scale);
  context.strokeStyle = colour;
  context.lineWidth = 2;
  context.lineJoin = "round";
  context.lineCap = "round";
  context.stroke(new Path2D(ICONS[type]));
  context.restore();
}
