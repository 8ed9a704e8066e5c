import { html } from "lit-html";
import type { TemplateResult } from "lit-html";
import type { Scene } from "../src/view/index.ts";
import { bestHit } from "./best-hit.ts";
import type { Action, State } from "./state.ts";
import { selectionLabel } from "./words.ts";

/** The search, with what it has found and where Enter goes. */
export function searchField({ scene, matching, state }: { readonly scene: Scene; readonly matching: Scene; readonly state: State }, dispatch: (action: Action) => void): TemplateResult {
  const hit = bestHit(scene, matching, state.query);
  const searched = state.query.trim() !== "";
  const enter = (event: KeyboardEvent): void => {
    if (event.key !== "Enter" || hit === undefined) return;
    dispatch({ do: "go to", selection: hit });
    document.querySelector<HTMLElement>("aside")?.focus();
  };
  return html`<div class="search">
    <input type="search" id="search" placeholder="Search actors, statements, sentences   /" aria-label="Search actors, statements, sentences" aria-describedby="found"
      .value=${state.query} @keydown=${enter} @input=${(event: Event) => { dispatch({ do: "search", query: (event.target as HTMLInputElement).value }); }} />
    <p id="found" ?hidden=${!searched}>${matching.statements.length} found${hit === undefined ? "" : html` · <kbd>Enter</kbd> ${selectionLabel(scene, hit)}`}</p>
  </div>`;
} // prettier-ignore
