import { FAMILY_LABELS, LARGE, partOf, ranked } from "../src/view/index.ts";
import type { Scene, Statement } from "../src/view/index.ts";
import type { Filter, State } from "./state.ts";

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
  const matching = matchingOf(scene, state);
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

function matchingOf(scene: Scene, { query, off, optional }: State): Scene {
  const terms = query.toLowerCase().split(/\s+/).filter((term) => term !== "");
  const isOff = (filter: Filter): boolean => off.includes(filter);
  const types = new Map(scene.actors.map(({ id, type }) => [id, type]));
  const actorOff = (actor: string): boolean => isOff(`type ${types.get(actor) ?? ""}`);
  const silenced = silencedBy(scene, actorOff);
  return partOf(
    scene,
    (statement) =>
      (optional || !statement.optional) &&
      !isOff(`family ${statement.family}`) &&
      !isOff(`certainty ${statement.hedged ? "hedged" : "firm"}`) &&
      !isOff(`document ${statement.document}`) &&
      !silenced.has(statement.id) &&
      (terms.length === 0 || matches(scene, statement, terms)),
    ({ actor }) => !actorOff(actor),
  );
} // prettier-ignore

/** Statements that had speakers and have lost them all: without its speaker a statement is hearsay. */
function silencedBy(scene: Scene, actorOff: (actor: string) => boolean): ReadonlySet<string> {
  const speaks = scene.edges.filter(({ side }) => side === "from");
  const heard = new Set(speaks.filter(({ actor }) => !actorOff(actor)).map(({ statement }) => statement));
  return new Set(speaks.map(({ statement }) => statement).filter((statement) => !heard.has(statement)));
}

function matches(scene: Scene, statement: Statement, terms: readonly string[]): boolean {
  const haystack = haystacks(scene).get(statement.id) ?? "";
  return terms.every((term) => haystack.includes(term));
}

const known = new WeakMap<Scene, ReadonlyMap<string, string>>();

/** All words by which a statement can be found, in lower case; made once for a scene. */
function haystacks(scene: Scene): ReadonlyMap<string, string> {
  const made = known.get(scene);
  if (made) return made;
  const names = new Map(scene.actors.map(({ id, label, aliases }) => [id, [label, ...aliases].join(" ")]));
  const documents = new Map(
    scene.documents.map(({ id, title, publisher = "" }) => [id, `${title} ${publisher}`]),
  );
  const involved = new Map<string, string[]>();
  for (const { statement, actor } of scene.edges)
    involved.set(statement, [...(involved.get(statement) ?? []), names.get(actor) ?? actor]);
  const entries = scene.statements.map(({ id, label, type, family, due, document, evidence }) => {
    const said = evidence.flatMap(({ passages, asToldBy }) => [
      ...asToldBy,
      ...passages.map(({ quote }) => quote),
    ]);
    const parts = [label, type, FAMILY_LABELS[family].label, due ?? "", documents.get(document) ?? "", ...(involved.get(id) ?? []), ...said]; // prettier-ignore
    return [id, parts.join("\n").toLowerCase()] as const;
  });
  const result = new Map(entries);
  known.set(scene, result);
  return result;
}
