import { html, nothing } from "lit-html";
import type { TemplateResult } from "lit-html";
import type { Scene } from "../src/view/index.ts";
import { isNarrowed, SOON } from "./state.ts";
import type { Action, Only, State } from "./state.ts";

/** What narrows the picture beside the legend's own entries, each with a button that lifts it. */
export function appliedFilters(scene: Scene, state: State, dispatch: (action: Action) => void): unknown {
  if (!isNarrowed(state)) return nothing;
  const { query, due, day, only, months, clock } = state;
  const chip = (words: string, action: Action): TemplateResult =>
    html`<li><button type="button" class="applied" aria-label="Lift the filter: ${words}" @click=${() => { dispatch(action); }}>
      <span>${words}</span><span aria-hidden="true">×</span></button></li>`;
  return html`<h2>Filtered</h2>
    <ul class="applied-filters">
      ${query.trim() === "" ? nothing : chip(`“${query.trim()}”`, { do: "search", query: "" })}
      ${only === undefined ? nothing : chip(onlyWords(scene, only), { do: "only", only: undefined })}
      ${due === undefined || day === undefined ? nothing : chip(due === "overdue" ? `Overdue on ${day}` : `Due within ${SOON} days of ${day}`, { do: "due", due: undefined })}
      ${months ? chip(`${clock === "said" ? "Said" : "Due"} ${monthsWords(months)}`, { do: "months", months: undefined }) : nothing}
    </ul>
    <button type="button" class="plain" @click=${() => { dispatch({ do: "show all" }); }}>Show all</button>`;
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
