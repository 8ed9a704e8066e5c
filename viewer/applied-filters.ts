import { html, nothing } from "lit-html";
import type { Scene } from "../src/view/index.ts";
import { narrowedBy } from "./narrowed.ts";
import { isNarrowed } from "./state.ts";
import type { Action, State } from "./state.ts";

/** What narrows the picture beside the legend's own entries, each with a button that lifts it. */
export function appliedFilters(scene: Scene, state: State, dispatch: (action: Action) => void): unknown {
  if (!isNarrowed(state)) return nothing;
  const chips = narrowedBy(scene, state).map(
    ({ words, lift }) =>
      html`<li><button type="button" class="applied" aria-label="Lift the filter: ${words}" @click=${() => { dispatch(lift); }}>
        <span>${words}</span><span aria-hidden="true">×</span></button></li>`,
  );
  return html`<h2>Filtered</h2>
    <ul class="applied-filters">${chips}</ul>
    <button type="button" class="plain" @click=${() => { dispatch({ do: "show all" }); }}>Show all</button>`;
} // prettier-ignore
