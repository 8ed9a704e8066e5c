import { html, nothing, svg } from "lit-html";
import type { TemplateResult } from "lit-html";
import { ACTOR_TYPES } from "../src/types.ts";
import type { ActorType } from "../src/types.ts";
import { FAMILIES, FAMILY_LABELS } from "../src/view/index.ts";
import type { Scene } from "../src/view/index.ts";
import { ACTOR_TYPE_LABELS, ICONS } from "./icons.ts";
import type { Action, Filter, State } from "./state.ts";
import { documentWords } from "./words.ts";

type Dispatch = (action: Action) => void;

/** A legend longer than this is not read. */
const MOST_DOCUMENTS = 30;

/** The legend is the filter: every entry a button that shows how many there are and whether they are shown. */
export function legend(scene: Scene, state: State, dispatch: Dispatch): TemplateResult {
  const entry = (filter: Filter, count: number, mark: unknown, [label, title]: readonly [string, string?]): unknown =>
    count === 0
      ? nothing
      : html`<li>
          <button
            type="button"
            class="entry"
            aria-pressed=${state.off.includes(filter) ? "false" : "true"}
            title=${title ?? nothing}
            @click=${() => { dispatch({ do: "filter", filter }); }}
          >
            <span class="mark">${mark}</span><span class="name">${label}</span><span class="count">${count}</span>
          </button>
        </li>`;
  const statements = (keep: (statement: Scene["statements"][number]) => boolean): number => scene.statements.filter(keep).length;
  const asides = statements(({ optional }) => optional);
  return html`
    ${group("Actors", ACTOR_TYPES.map((type) =>
      entry(`type ${type}`, scene.actors.filter((actor) => actor.type === type).length, disc(type), [ACTOR_TYPE_LABELS[type]])))}
    ${group("Acts", FAMILIES.map((family) =>
      entry(`family ${family}`, statements((statement) => statement.family === family), html`<i class="square ${family}"></i>`,
        [FAMILY_LABELS[family].label, FAMILY_LABELS[family].types])))}
    ${group("Certainty", [
      entry("certainty firm", statements(({ hedged }) => !hedged), stroke(false), ["Firm"]),
      entry("certainty hedged", statements(({ hedged }) => hedged), stroke(true), ["Hedged", "probable, possible, or merely considered"]),
    ])}
    ${group("Documents", [
      ...scene.documents.slice(0, MOST_DOCUMENTS).map((document) =>
        entry(`document ${document.id}`, statements((statement) => statement.document === document.id), nothing, [document.title, documentWords(document)])),
      scene.documents.length > MOST_DOCUMENTS ? html`<li class="hint">${scene.documents.length - MOST_DOCUMENTS} more: search for their titles</li>` : nothing,
    ])}
    ${asides === 0
      ? nothing
      : html`<label class="switch">
          <input type="checkbox" .checked=${state.optional} @change=${() => { dispatch({ do: "optional" }); }} />
          Optional acts <span class="count">${asides}</span>
        </label>`}
    ${state.off.length === 0 && state.query === ""
      ? nothing
      : html`<button type="button" class="plain" @click=${() => { dispatch({ do: "show all" }); }}>Show all</button>`}
  `;
} // prettier-ignore

function group(label: string, entries: readonly unknown[]): TemplateResult {
  return html`<h2>${label}</h2>
    <ul>
      ${entries}
    </ul>`;
}

export function disc(type: ActorType): TemplateResult {
  return html`<svg class="disc" viewBox="0 0 24 24" aria-hidden="true">
    ${svg`<circle cx="12" cy="12" r="12"></circle><path transform="translate(4.500 4.500) scale(0.625)" d=${ICONS[type]}></path>`}
  </svg>`;
}

function stroke(dashed: boolean): TemplateResult {
  return html`<svg class="stroke" viewBox="0 0 34 10" aria-hidden="true">
    ${svg`<path d="M1 5h32" stroke-dasharray=${dashed ? "5 3" : nothing}></path>`}
  </svg>`;
}
