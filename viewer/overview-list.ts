import { html } from "lit-html";
import type { TemplateResult } from "lit-html";
import { countWords, summarise } from "../src/view/index.ts";
import type { Overview, Scene } from "../src/view/index.ts";
import { disc } from "./legend.ts";
import type { Action } from "./state.ts";

/** The discs of the overview as a list, most statements first. */
export function overviewList(scene: Scene, { nodes, groups }: Overview, dispatch: (action: Action) => void): TemplateResult {
  const { sums } = summarise(scene, groups);
  const types = new Map(scene.actors.map(({ id, type }) => [`actor ${id}`, type]));
  const rows = nodes.flatMap(({ part, label }) => {
    const sum = sums.get(part);
    return sum ? [{ part, label, sum }] : [];
  });
  return html`<h2 class="list-head">Who takes part</h2>
    <ul>
      ${rows.toSorted((a, b) => b.sum.statements - a.sum.statements).map(({ part, label, sum }) => {
        const type = types.get(part);
        return html`<li><button type="button" class="entry" title="Open: ${countWords(part, sum)}" @click=${() => { dispatch({ do: "open", within: [part] }); }}>
          <span class="mark">${type ? disc(type) : html`<span class="crowd" aria-hidden="true">${sum.actors}</span>`}</span>
          <span class="name">${label}</span><span class="count">${sum.statements}</span>
        </button></li>`;
      })}
    </ul>`;
} // prettier-ignore
