/** Where things are: pixel-exact, y downwards, one unit is one CSS pixel at zoom 1. Drawn by sigma or as SVG alike. */

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** One line of a label. `x` is where `align` says; `y` is the middle of the line. */
export interface Line {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Room for the line: wider text is condensed, never cut. */
  readonly width: number;
  readonly kind: "actor" | "label" | "due";
}

export interface PlacedNode {
  /** Unique in the layout: Columns may show an actor twice, as `from <id>`, `to <id>` and `from <id> 2`. */
  readonly id: string;
  readonly kind: "actor" | "statement";
  /** Id of the actor or the statement. */
  readonly of: string;
  /** Centre of the mark; `size` is its radius, or half its side. */
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly align: "start" | "middle" | "end";
  readonly lines: readonly Line[];
  /** Mark and label. */
  readonly box: Box;
}

export interface PlacedEdge {
  /** Id of the scene's edge. */
  readonly id: string;
  readonly statement: string;
  /** Placed nodes it joins, in the direction of speech. */
  readonly source: string;
  readonly target: string;
  /** Where the line starts, if not at the mark: behind a label. */
  readonly start?: { readonly x: number; readonly y: number };
  /** Bow of the line as a fraction of its length; positive bends to the left of its direction. Never 0. */
  readonly curvature: number;
  /** At the addressee only. */
  readonly arrow: boolean;
}

export interface Layout {
  readonly kind: "columns" | "network";
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly PlacedEdge[];
}

/** Sizes of text in CSS pixels, shared by layouts and drawing. */
export const TEXT = { actor: 13, label: 12, due: 11 } as const;
export const LINE_HEIGHT = { actor: 16, label: 15, due: 14 } as const;

/** Half the side of a statement's square. */
export const STATEMENT_SIZE = 5;

/** Radius of an actor's disc: 9 to 16 px by the square root of its part in the busiest actor's involvement. */
export function actorSize(involvement: number, largest: number): number {
  return Math.round(9 + 7 * Math.sqrt(involvement / Math.max(1, largest)));
}

/** Smallest box around all of them. */
export function around(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x, y, width: right - x, height: bottom - y };
}
