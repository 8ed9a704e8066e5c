/** The three columns of a Columns picture: how wide they are and how their labels wrap. */
import type { Box, Line, PlacedNode } from "./layout.ts";
import { around, LINE_HEIGHT, STATEMENT_SIZE, TEXT } from "./layout.ts";
import { wrap } from "./measure.ts";
import type { Measure } from "./measure.ts";
import type { Scene, SceneActor, Statement } from "./scene.ts";

export const MARGIN = 20;
const LARGEST_DISC = 16;
/** Between a mark and its label. */
const GAP = 8;
const ROW_GAP = 11;

export interface Grid {
  readonly width: number;
  readonly side: number;
  readonly middle: number;
  readonly x: { readonly from: number; readonly statement: number; readonly to: number };
}

/** Side columns take what their names need, up to a fifth; the middle what its labels need, up to what leaves room for lines. */
export function gridFor(width: number, scene: Scene, measure: Measure): Grid {
  const names = scene.actors.map(({ label }) => measure(label, TEXT.actor, true));
  const side = Math.ceil(Math.min(width * 0.17, Math.max(40, ...names)));
  const disc = 2 * LARGEST_DISC + GAP;
  const inner = width - 2 * (MARGIN + side + disc);
  const labels = scene.statements.map((statement) => labelWidth(statement, measure));
  const middle = Math.ceil(Math.min(inner * 0.6, Math.max(80, ...labels)));
  const line = (inner - middle - 2 * STATEMENT_SIZE - GAP) / 2;
  const from = MARGIN + side + GAP + LARGEST_DISC;
  return {
    width,
    side,
    middle,
    x: { from, statement: Math.round(from + LARGEST_DISC + line * 0.95), to: width - from },
  };
}

function labelWidth({ label, due }: Statement, measure: Measure): number {
  return (
    measure(label, TEXT.label, false) + (due === undefined ? 0 : DUE_GAP + measure(due, TEXT.due, false))
  );
}

/** Between the last line of a label and the due date on the same line. */
const DUE_GAP = 7;

/** A node whose height is known and whose place is not. */
export interface Unplaced {
  readonly of: string;
  readonly height: number;
  readonly at: (y: number) => PlacedNode;
}

export function total(items: readonly Unplaced[]): number {
  return items.reduce((sum, { height }) => sum + height, 0);
}

export function statementRow({ id, label, due }: Statement, grid: Grid, measure: Measure): Unplaced {
  const x = grid.x.statement + STATEMENT_SIZE + GAP;
  const width = (text: string, kind: "label" | "due"): number => Math.ceil(measure(text, TEXT[kind], false));
  const texts = wrap(label, grid.middle, (text) => width(text, "label"));
  const end = width(texts.at(-1) ?? "", "label");
  const inline = due !== undefined && end + DUE_GAP + width(due, "due") <= grid.middle;
  const rows = texts.length + (due !== undefined && !inline ? 1 : 0);
  const height = rows * LINE_HEIGHT.label + ROW_GAP;
  return {
    of: id,
    height,
    at: (y) => {
      const lineY = (row: number): number => y + (row - (rows - 1) / 2) * LINE_HEIGHT.label;
      const lines: Line[] = texts.map((text, row) => ({ text, x, y: lineY(row), width: width(text, "label"), kind: "label" })); // prettier-ignore
      if (due !== undefined)
        lines.push({ text: due, x: inline ? x + end + DUE_GAP : x, y: lineY(rows - 1), width: width(due, "due"), kind: "due" }); // prettier-ignore
      return node({
        id,
        kind: "statement",
        of: id,
        x: grid.x.statement,
        y,
        size: STATEMENT_SIZE,
        align: "start",
        lines,
      });
    },
  };
}

export function actorRow(
  { id, placed, label }: Pick<SceneActor, "id" | "label"> & { readonly placed: string },
  which: "from" | "to",
  { grid, measure, size }: { readonly grid: Grid; readonly measure: Measure; readonly size: number },
): Unplaced {
  const width = (text: string): number => Math.ceil(measure(text, TEXT.actor, true));
  const texts = wrap(label, grid.side, width);
  const x = which === "from" ? grid.x.from - size - GAP : grid.x.to + size + GAP;
  const height = Math.max(2 * size, texts.length * LINE_HEIGHT.actor) + 6;
  return {
    of: id,
    height,
    at: (y) => {
      const lines: readonly Line[] = texts.map((text, row) => ({
        text,
        x,
        y: y + (row - (texts.length - 1) / 2) * LINE_HEIGHT.actor,
        width: width(text),
        kind: "actor",
      }));
      const align = which === "from" ? "end" : "start";
      return node({ id: placed, kind: "actor", of: id, x: grid.x[which], y, size, align, lines });
    },
  };
}

function node(parts: Omit<PlacedNode, "box">): PlacedNode {
  const { x, y, size, align, lines } = parts;
  const mark: Box = { x: x - size, y: y - size, width: 2 * size, height: 2 * size };
  const boxes = lines.map((line) => ({
    x: align === "end" ? line.x - line.width : align === "middle" ? line.x - line.width / 2 : line.x,
    y: line.y - LINE_HEIGHT[line.kind] / 2,
    width: line.width,
    height: LINE_HEIGHT[line.kind],
  }));
  return { ...parts, box: around([mark, ...boxes]) };
}
