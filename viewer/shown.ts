import { LARGE, partOf, ranked } from "../src/view/index.ts";
import type { Group, Scene } from "../src/view/index.ts";
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

export function shownOf(scene: Scene, state: State, groups: readonly Group[] = []): Shown {
  const { scene: matching, within } = matchingOf(scene, state, groups);
  const count = matching.statements.length;
  if (state.view === "network" || state.view === "overview") {
    const named = new Set(matching.edges.map(({ statement }) => statement));
    const top = state.view === "overview" ? partOf(matching, ({ id }) => named.has(id)) : count > LARGE ? ranked(matching) : matching;
    return { scene: top, matching, total: scene.statements.length, pages: 1, page: 0, words: words(scene, state, { matching, shown: top, within }) };
  }
  const size = PAGE_SIZE[state.view];
  const pages = Math.max(1, Math.ceil(count / size));
  const page = Math.min(state.page, pages - 1);
  const ids = new Set(matching.statements.slice(page * size, (page + 1) * size).map(({ id }) => id));
  const onPage = pages === 1 ? matching : partOf(matching, ({ id }) => ids.has(id));
  // A table sorts before it turns pages, so it cuts them itself.
  return { scene: state.view === "table" ? matching : onPage, matching, total: scene.statements.length, pages, page, words: words(scene, state, { matching, shown: onPage, within }) };
} // prettier-ignore

interface Parts {
  readonly matching: Scene;
  readonly shown: Scene;
  readonly within: ReadonlySet<string> | undefined;
}

/** What became of those that are not shown; each is counted once. */
const REST = {
  overview: "without a named actor: see Table",
  network: "less connected: see Table",
  columns: "on other pages",
  timeline: "on other pages",
  table: "on other pages",
} as const;

function words(scene: Scene, { optional, view }: State, { matching, shown, within }: Parts): string {
  const total = scene.statements.length;
  const asides = optional ? 0 : scene.statements.filter((statement) => statement.optional).length;
  const outside = within
    ? scene.statements.filter((statement) => (optional || !statement.optional) && !within.has(statement.id))
        .length
    : 0;
  const filtered = total - asides - outside - matching.statements.length;
  const elsewhere = matching.statements.length - shown.statements.length;
  const rest = `${elsewhere} ${REST[view]}`;
  const why = [
    ...(outside > 0 ? [`${outside} outside this part`] : []),
    ...(filtered > 0 ? [`${filtered} filtered out`] : []),
    ...(asides > 0 ? [`${asides} optional`] : []),
    ...(elsewhere > 0 ? [rest] : []),
  ];
  return `${shown.statements.length} of ${total} statements ${view === "overview" ? "summed up" : "shown"}${why.length === 0 ? "" : `: ${why.join(", ")}`}`;
}
