import { dayNumber } from "../src/view/index.ts";
import type { Part } from "../src/view/index.ts";
import { readRegion, regionWords } from "./region.ts";
import { CLOCKS, DUES, FILTER_KINDS, initialState, SORTS, THEMES, VIEWS } from "./state.ts";
import type { Filter, Months, Only, Selection, Sheet, State, View } from "./state.ts";

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
  if (state.region !== undefined) parts.set("region", regionWords(state.region));
  for (const part of state.within) parts.append("in", part);
  if (state.page !== 0) parts.set("page", String(state.page + 1));
  if (state.sort !== first.sort) parts.set("sort", state.sort);
  if (state.descending) parts.set("descending", "1");
  if (state.day !== undefined) parts.set("day", state.day);
  if (state.due !== undefined) parts.set("due", state.due);
  if (state.only !== undefined) parts.set("only", state.only);
  if (state.clock !== first.clock) parts.set("clock", state.clock);
  if (state.months !== undefined) parts.set("months", state.months.join("/"));
  for (const end of state.path ?? []) parts.append("path", end);
  for (const part of state.sheet ?? []) parts.append("sheet", part);
  if (state.text !== undefined) parts.set("text", state.text);
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
  const only = parts.get("only");
  const [from = "", to = ""] = parts.getAll("path");
  const page = Number(parts.get("page") ?? "1");
  return {
    view: oneOf("view", VIEWS, first.view),
    theme: oneOf("theme", THEMES, first.theme),
    query: parts.get("q") ?? "",
    off: [...new Set(parts.getAll("off").filter(isFilter))].sort(),
    optional: parts.get("optional") === "1",
    selection: selection !== null && isSelection(selection) ? selection : undefined,
    region: readRegion(parts.get("region")),
    within: [...new Set(parts.getAll("in").filter(isPart))].slice(0, 2),
    page: Number.isSafeInteger(page) && page > 0 ? page - 1 : 0,
    sort: oneOf("sort", SORTS, first.sort),
    descending: parts.get("descending") === "1",
    day: day !== null && dayNumber(day) !== undefined ? day : undefined,
    due: DUES.find((due) => due === parts.get("due")),
    only: only !== null && isOnly(only) ? only : undefined,
    clock: oneOf("clock", CLOCKS, first.clock),
    months: monthsOf(parts.get("months")),
    sheet: sheetOf(parts.getAll("sheet")),
    path: from !== "" && to !== "" ? [from, to] : undefined,
    text: parts.get("text") ?? undefined,
  };
}

function isFilter(text: string): text is Filter {
  const space = text.indexOf(" ");
  return space < text.length - 1 && FILTER_KINDS.some((kind) => kind === text.slice(0, space));
}

function isPart(text: string): text is Part {
  return /^(?:actor|group) ./.test(text);
}

function isSelection(text: string): text is Selection {
  return /^(?:statement|actor) ./s.test(text);
}

function isOnly(text: string): text is Only {
  return /^(?:by|with) ./s.test(text);
}

/** `2025-06/2025-11`, in that order. */
function monthsOf(text: string | null): Months | undefined {
  const [, first = "", last = ""] =
    /^(\d{4}-(?:0[1-9]|1[0-2]))\/(\d{4}-(?:0[1-9]|1[0-2]))$/.exec(text ?? "") ?? [];
  return first !== "" && first <= last ? [first, last] : undefined;
}

function sheetOf([kind, left = "", right = ""]: readonly string[]): Sheet | undefined {
  if (kind === "contradictions") return [kind];
  return (kind === "actor" || kind === "document") && left !== "" && right !== ""
    ? [kind, left, right]
    : undefined;
}
