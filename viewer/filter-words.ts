import { ACTOR_TYPES } from "../src/types.ts";
import { FAMILIES, FAMILY_LABELS } from "../src/view/index.ts";
import type { Scene } from "../src/view/index.ts";
import { ACTOR_TYPE_LABELS } from "./icons.ts";
import type { Filter, State } from "./state.ts";

/** What narrows the picture, for its caption: "Search: “dam”. Without: States, Refuse". Empty when nothing does. */
export function filterWords(scene: Scene, { query, off, day }: State): string {
  const parts = [
    ...(query.trim() === "" ? [] : [`Search: “${query.trim()}”`]),
    ...(off.length === 0 ? [] : [`Without: ${off.map((filter) => words(scene, filter)).join(", ")}`]),
    ...(day === undefined ? [] : [`Overdue on: ${day}`]),
  ];
  return parts.join(". ");
}

function words({ documents }: Scene, filter: Filter): string {
  const value = filter.slice(filter.indexOf(" ") + 1);
  const type = ACTOR_TYPES.find((each) => filter === `type ${each}`);
  const family = FAMILIES.find((each) => filter === `family ${each}`);
  if (type) return ACTOR_TYPE_LABELS[type];
  if (family) return FAMILY_LABELS[family].label;
  return documents.find(({ id }) => filter === `document ${id}`)?.title ?? value;
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
