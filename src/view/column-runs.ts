import type { SceneEdge } from "./scene.ts";

/** An actor at one place of a side column: beside the statements of a stretch that fits on a screen. */
export interface Run {
  /** `from <actor>`; where an actor is shown again further down, `from <actor> 2`. */
  readonly id: string;
  readonly actor: string;
  /** The mean height of its statements. */
  readonly wish: number;
  readonly edges: readonly string[];
}

/** CSS pixels: a reader who sees a statement should see its speaker without scrolling. */
const STRETCH = 560;

/** Actors of a side from top to bottom; one whose statements are further apart than a stretch comes several times. */
export function runsOf(
  edges: readonly SceneEdge[],
  side: "from" | "to",
  centres: ReadonlyMap<string, number>,
): readonly Run[] {
  const byActor = new Map<string, { readonly edge: string; readonly y: number }[]>();
  for (const { id, side: its, actor, statement } of edges) {
    const y = centres.get(statement);
    if (its !== side || y === undefined) continue;
    const known = byActor.get(actor);
    if (known) known.push({ edge: id, y });
    else byActor.set(actor, [{ edge: id, y }]);
  }
  const runs = [...byActor].flatMap(([actor, links]) =>
    stretches(links).map((links, index): Run => {
      const wish = links.reduce((sum, { y }) => sum + y, 0) / links.length;
      const id = index === 0 ? `${side} ${actor}` : `${side} ${actor} ${index + 1}`;
      return { id, actor, wish, edges: links.map(({ edge }) => edge) };
    }),
  );
  return runs.sort((a, b) => a.wish - b.wish);
}

function stretches<T extends { readonly y: number }>(links: readonly T[]): readonly (readonly T[])[] {
  const found: T[][] = [];
  for (const link of links.toSorted((a, b) => a.y - b.y)) {
    const last = found.at(-1);
    if (last?.[0] && link.y - last[0].y <= STRETCH) last.push(link);
    else found.push([link]);
  }
  return found;
}
