import { dayNumber } from "../src/view/index.ts";
import type { Part } from "../src/view/index.ts";
import { initialState, SORTS, THEMES, VIEWS } from "./state.ts";
import type { Filter, Selection, State, View } from "./state.ts";

/** The state as the part of an address behind `#`; empty for the state a page opens with. */
export function toHash(state: State, firstView: View): string {
  const first = initialState(firstView);
  const parts = new URLSearchParams();
  if (state.view !== first.view) parts.set("view", state.view);
  if (state.theme !== first.theme) parts.set("theme", state.theme);
  if (state.query !== "") parts.set("q", state.query);
  for (const filter of state.off) parts.append("off", filter);
  if (state.optional) parts.set("optional", "1");
  if (state.selection !== undefined) parts.set("select", state.selection);
  for (const part of state.within) parts.append("in", part);
  if (state.page !== 0) parts.set("page", String(state.page + 1));
  if (state.sort !== first.sort) parts.set("sort", state.sort);
  if (state.descending) parts.set("descending", "1");
  if (state.day !== undefined) parts.set("day", state.day);
  return parts.toString();
}

/** The state an address asks for. A link is typed by strangers: what makes no sense is left out. */
export function fromHash(hash: string, firstView: View): State {
  const parts = new URLSearchParams(hash.replace(/^#/, ""));
  const first = initialState(firstView);
  const oneOf = <T extends string>(name: string, values: readonly T[], otherwise: T): T =>
    values.find((value) => value === parts.get(name)) ?? otherwise;
  const selection = parts.get("select");
  const day = parts.get("day");
  const page = Number(parts.get("page") ?? "1");
  return {
    view: oneOf("view", VIEWS, first.view),
    theme: oneOf("theme", THEMES, first.theme),
    query: parts.get("q") ?? "",
    off: [...new Set(parts.getAll("off").filter(isFilter))].sort(),
    optional: parts.get("optional") === "1",
    selection: selection !== null && isSelection(selection) ? selection : undefined,
    within: [...new Set(parts.getAll("in").filter(isPart))].slice(0, 2),
    page: Number.isSafeInteger(page) && page > 0 ? page - 1 : 0,
    sort: oneOf("sort", SORTS, first.sort),
    descending: parts.get("descending") === "1",
    day: day !== null && dayNumber(day) !== undefined ? day : undefined,
  };
}

function isFilter(text: string): text is Filter {
  return /^(?:type|family|certainty|document) ./.test(text);
}

function isPart(text: string): text is Part {
  return /^(?:actor|group) ./.test(text);
}

function isSelection(text: string): text is Selection {
  return /^(?:statement|actor) ./.test(text);
}
