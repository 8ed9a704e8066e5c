import { ACTOR_TYPES } from "../src/types.ts";
import { FAMILIES, FAMILY_LABELS } from "../src/view/index.ts";
import type { Scene } from "../src/view/index.ts";
import { TELLINGS } from "./filter-values.ts";
import { ACTOR_TYPE_LABELS } from "./icons.ts";
import { narrowedBy } from "./narrowed.ts";
import type { Filter, State } from "./state.ts";
import { statusWords } from "./words.ts";

/** What narrows the picture, for its caption: "“dam”. Said 2025-06 to 2025-11. Without: States, Refuse". Empty when nothing does. */
export function filterWords(scene: Scene, state: State): string {
  const { off, day, due } = state;
  const parts = [
    ...narrowedBy(scene, state).map(({ words }) => words),
    ...(off.length === 0 ? [] : [`Without: ${off.map((filter) => entryWords(scene, filter)).join(", ")}`]),
    // the mark of what is overdue needs its day; the filter has said it
    ...(day === undefined || due !== undefined ? [] : [`Overdue on ${day}`]),
  ];
  return parts.join(". ");
}

function entryWords({ documents }: Scene, filter: Filter): string {
  const space = filter.indexOf(" ");
  const value = filter.slice(space + 1);
  switch (filter.slice(0, space)) {
    case "type":
      return ACTOR_TYPES.flatMap((type) => (type === value ? ACTOR_TYPE_LABELS[type] : []))[0] ?? value;
    case "family":
      return FAMILIES.flatMap((family) => (family === value ? FAMILY_LABELS[family].label : []))[0] ?? value;
    case "document":
      return documents.find(({ id }) => id === value)?.title ?? value;
    case "status":
      return value === "none" ? "no commitment" : statusWords(value);
    case "voice":
      return Object.entries(TELLINGS).find(([telling]) => telling === value)?.[1].label ?? value;
    default:
      return value;
  }
}

/** "2025-06-24 to 2025-07-09": days of publication of the statements' documents; empty where none is known. */
export function dayWords(scene: Scene): string {
  const shown = new Set(scene.statements.map(({ document }) => document));
  const days = scene.documents
    .flatMap(({ id, published }) => (shown.has(id) ? (published ?? []) : []))
    .sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return "";
  return first === last ? first : `${first} to ${last}`;
}
