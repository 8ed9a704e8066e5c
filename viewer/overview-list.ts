import { html } from "lit-html";
import type { TemplateResult } from "lit-html";
import { countWords } from "../src/view/index.ts";
import { disc } from "./legend.ts";
import type { OverviewPicture } from "./overview-picture.ts";
import type { Action } from "./state.ts";

/** The discs of the overview as a list, most statements first. */
export function overviewList({ discs }: OverviewPicture, dispatch: (action: Action) => void): TemplateResult {
  return html`<h2 class="list-head">Who takes part</h2>
    <ul>
      ${discs.toSorted((a, b) => b.sum.statements - a.sum.statements).map(({ node: { part, label }, sum, type }) => html`<li><button type="button" class="entry" title="Open: ${countWords(part, sum)}" @click=${() => { dispatch({ do: "open", within: [part] }); }}>
          <span class="mark">${type ? disc(type) : html`<span class="crowd" aria-hidden="true">${sum.actors}</span>`}</span>
          <span class="name">${label}</span><span class="count">${sum.statements}</span>
        </button></li>`)}
    </ul>`;
} // prettier-ignore
