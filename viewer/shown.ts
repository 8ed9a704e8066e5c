import { LARGE, partOf, ranked } from "../src/view/index.ts";
import type { Scene } from "../src/view/index.ts";
import { matchingOf } from "./matching.ts";
import type { State } from "./state.ts";

/** The part of the scene on the screen, and what became of the rest. */
export interface Shown {
  readonly scene: Scene;
  /** Statements that fit search and filters, on this page or not. */
  readonly matching: Scene;
  readonly total: number;
  readonly pages: number;
  readonly page: number;
  /** "22 of 41 statements shown: 12 filtered out, 7 on other pages". */
  readonly words: string;
}

/** Statements on one page: what Columns and Timeline can show at a readable size, and what a table can without delay. */
export const PAGE_SIZE = { columns: 40, timeline: 80, table: 200 } as const;

export function shownOf(scene: Scene, state: State): Shown {
  const matching = matchingOf(scene, state).scene;
  const count = matching.statements.length;
  if (state.view === "network") {
    const top = count > LARGE ? ranked(matching) : matching;
    return { scene: top, matching, total: scene.statements.length, pages: 1, page: 0, words: words(scene, state, [matching, top]) };
  }
  const size = PAGE_SIZE[state.view];
  const pages = Math.max(1, Math.ceil(count / size));
  const page = Math.min(state.page, pages - 1);
  const ids = new Set(matching.statements.slice(page * size, (page + 1) * size).map(({ id }) => id));
  // A table sorts before it turns pages, so it cuts them itself.
  const part = state.view === "table" || pages === 1 ? matching : partOf(matching, ({ id }) => ids.has(id));
  const onPage = partOf(matching, ({ id }) => ids.has(id));
  return { scene: part, matching, total: scene.statements.length, pages, page, words: words(scene, state, [matching, onPage]) };
} // prettier-ignore

function words(scene: Scene, { optional, view }: State, [matching, shown]: readonly [Scene, Scene]): string {
  const total = scene.statements.length;
  const asides = optional ? 0 : scene.statements.filter((statement) => statement.optional).length;
  const filtered = total - asides - matching.statements.length;
  const elsewhere = matching.statements.length - shown.statements.length;
  const rest = view === "network" ? `${elsewhere} less connected: see Table` : `${elsewhere} on other pages`;
  const why = [
    ...(filtered > 0 ? [`${filtered} filtered out`] : []),
    ...(asides > 0 ? [`${asides} optional`] : []),
    ...(elsewhere > 0 ? [rest] : []),
  ];
  return `${shown.statements.length} of ${total} statements shown${why.length === 0 ? "" : `: ${why.join(", ")}`}`;
}
