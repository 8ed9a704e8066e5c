import type { Scene } from "../src/view/index.ts";
import { SOON } from "./state.ts";
import type { Action, Only, State } from "./state.ts";

/** What narrows the picture beside the legend's own entries, each with what lifts it. */
export function narrowedBy(scene: Scene, state: State): readonly { readonly words: string; readonly lift: Action }[] {
  const { query, due, day, only, months, clock } = state;
  const byDue = due === "overdue" ? `Overdue on ${day ?? ""}` : `Due within ${SOON} days of ${day ?? ""}`;
  return [
    ...(query.trim() === "" ? [] : [{ words: `“${query.trim()}”`, lift: { do: "search", query: "" } } as const]),
    ...(only === undefined ? [] : [{ words: onlyWords(scene, only), lift: { do: "only", only: undefined } } as const]),
    ...(due === undefined || day === undefined ? [] : [{ words: byDue, lift: { do: "due", due: undefined } } as const]),
    ...(months ? [{ words: `${clock === "said" ? "Said" : "Due"} ${monthsWords(months)}`, lift: { do: "months", months: undefined } } as const] : []),
  ];
} // prettier-ignore

function onlyWords(scene: Scene, only: Only): string {
  const id = only.slice(only.indexOf(" ") + 1);
  const label = scene.actors.find((actor) => actor.id === id)?.label ?? id;
  return only.startsWith("by ") ? `Said by ${label}` : `With ${label}`;
}

/** "2025-06 to 2025-11", "in 2025-06" */
function monthsWords([first, last]: readonly [string, string]): string {
  return first === last ? `in ${first}` : `${first} to ${last}`;
}
