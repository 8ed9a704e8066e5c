import type { Point } from "./curve.ts";
import { forcePlaces, spiral } from "./force.ts";
import type { Box, Line } from "./layout.ts";
import { measureByTable } from "./measure.ts";
import type { Part, Summary } from "./overview.ts";
import { captioned, seatAll } from "./seat.ts";
import type { Captioned } from "./seat.ts";

export interface OverviewNode {
  readonly part: Part;
  readonly label: string;
  /** Centre and radius of the disc, with its ring. */
  readonly x: number;
  readonly y: number;
  readonly size: number;
  /** The label; the last line is the count. */
  readonly lines: readonly Line[];
  readonly box: Box;
}

/** Of the stage, CSS pixels, where labels have their own size: that of a laptop's window between legend and panel. */
const STAGE = { width: 700, height: 620 } as const;

/** Room for "9999 actors, 99999 statements" on one line. */
const LABEL_WIDTH = 172;

/** Parts that share statements near each other; the same picture whatever the filters leave. */
export function layoutOverview(
  parts: readonly { readonly part: Part; readonly label: string }[],
  { sums, links }: Summary,
): { readonly width: number; readonly height: number; readonly nodes: readonly OverviewNode[] } {
  const counted = parts
    .map((named) => ({ ...named, statements: sums.get(named.part)?.statements ?? 0, actors: sums.get(named.part)?.actors ?? 0 }))
    .sort((a, b) => b.statements - a.statements || (a.part < b.part ? -1 : 1));
  const largest = counted[0]?.statements ?? 1;
  const loose = counted.map(({ part, label, statements, actors }): Loose => {
    const mark = { id: part, part, label, size: discSize(statements, largest) };
    return captioned(mark, [{ text: label, kind: "actor" }, { text: countWords(part, { statements, actors }), kind: "due" }], { measure: measureByTable, most: LABEL_WIDTH });
  });
  const starts = new Map<string, Point>(loose.map(({ id }, index) => [id, spiral(index)]));
  const ties = links.map(({ parts: [source, target], statements }) => ({ source, target, weight: Math.sqrt(statements) }));
  const { nodes, ...stage } = seatAll(loose, forcePlaces(starts, ties), { ...STAGE, weight: ({ size }) => size });
  return { ...stage, nodes: nodes.map(({ id: _, ...node }) => node) };
} // prettier-ignore

type Loose = Captioned & { readonly part: Part; readonly label: string };

/** "14 actors, 96 statements" */
export function countWords(
  part: Part,
  { statements, actors }: { readonly statements: number; readonly actors: number },
): string {
  const said = `${statements} ${statements === 1 ? "statement" : "statements"}`;
  return part.startsWith("actor ") ? said : `${actors} ${actors === 1 ? "actor" : "actors"}, ${said}`;
}

/** 14 to 26 px by the square root of its part in the largest number of statements. */
function discSize(statements: number, largest: number): number {
  return Math.round(14 + 12 * Math.sqrt(statements / Math.max(1, largest)));
}
