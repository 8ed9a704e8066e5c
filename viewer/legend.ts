import { html, nothing, svg } from "lit-html";
import type { TemplateResult } from "lit-html";
import { ACTOR_TYPES, STATUSES } from "../src/types.ts";
import type { ActorType } from "../src/types.ts";
import { FAMILIES, FAMILY_LABELS } from "../src/view/index.ts";
import type { Scene } from "../src/view/index.ts";
import { appliedFilters } from "./applied-filters.ts";
import { shownContradictions } from "./contradictions-sheet.ts";
import { dueFilter } from "./due-filter.ts";
import { filtersIn, TELLINGS } from "./filter-values.ts";
import { ACTOR_TYPE_LABELS, ICONS } from "./icons.ts";
import type { Matching } from "./matching.ts";
import { keepPlace, moveInList } from "./roving.ts";
import type { Action, Filter, Sheet, State } from "./state.ts";
import { documentWords, statusWords } from "./words.ts";

type Dispatch = (action: Action) => void;

interface Entry {
  readonly filter: Filter;
  readonly label: string;
  readonly mark?: TemplateResult;
  readonly title?: string;
}

/** A legend longer than this is not read. */
const MOST_DOCUMENTS = 30;

/** The legend is the filter: every entry a button that shows how many there are and whether they are shown. */
export function legend(model: { readonly scene: Scene; readonly state: State; readonly matching: Matching }, dispatch: Dispatch): TemplateResult {
  const { scene, state, matching } = model;
  const group = (label: string, entries: readonly Entry[], below: unknown = nothing): unknown =>
    entryGroup(label, { ...model, entries, below }, dispatch);
  const asides = matching.without("optional").filter(({ optional }) => optional).length;
  return html`
    <button type="button" class="skip" @click=${() => { document.querySelector("main")?.focus(); }}>Skip the filters</button>
    ${appliedFilters(scene, state, dispatch)}
    ${group("Actors", ACTOR_TYPES.map((type) => ({ filter: `type ${type}`, label: ACTOR_TYPE_LABELS[type], mark: disc(type) })))}
    ${group("Acts", FAMILIES.map((family) => ({ filter: `family ${family}`, label: FAMILY_LABELS[family].label, title: FAMILY_LABELS[family].types, mark: html`<i class="square ${family}"></i>` })))}
    ${dueFilter(state, matching, dispatch)}
    ${group("Status", [...STATUSES, "none"].map((status) => ({ filter: `status ${status}`, label: status === "none" ? "No commitment" : capital(statusWords(status)) })))}
    ${group("Certainty", [
      { filter: "certainty firm", label: "Firm", mark: stroke(false) },
      { filter: "certainty hedged", label: "Hedged", mark: stroke(true), title: "probable, possible, merely considered, or asked about" },
    ])}
    ${group("Voice", Object.entries(TELLINGS).map(([telling, words]) => ({ filter: `voice ${telling}`, ...words })))}
    ${group("Documents", scene.documents.slice(0, MOST_DOCUMENTS).map((document) => ({ filter: `document ${document.id}`, label: document.title, title: documentWords(document) })),
      scene.documents.length > MOST_DOCUMENTS ? html`<p class="hint">${scene.documents.length - MOST_DOCUMENTS} more: search for their titles</p>` : nothing)}
    ${comparisons(model, dispatch)}
    ${scene.statements.some(({ optional }) => optional)
      ? html`<label class="switch">
          <input type="checkbox" .checked=${state.optional} @change=${() => { dispatch({ do: "optional" }); }} />
          Optional acts <span class="count">${asides}</span>
        </label>`
      : nothing}
  `;
} // prettier-ignore

/** The ways to see statements beside each other. */
function comparisons({ scene, matching }: { readonly scene: Scene; readonly matching: Matching }, dispatch: Dispatch): unknown {
  const [left, right] = scene.documents;
  const count = shownContradictions(scene, matching.scene).length;
  const open = (label: unknown, sheet: Sheet): TemplateResult =>
    html`<button type="button" class="choice" @click=${() => { dispatch({ do: "sheet", sheet }); }}>${label}</button>`;
  return html`<h2>Side by side</h2>
    <div class="due">
      ${open(html`Contradictions <span class="count">${count}</span>`, ["contradictions"])}
      ${left && right ? open("Two documents", ["document", left.id, right.id]) : nothing}
    </div>`;
} // prettier-ignore

interface GroupModel {
  readonly scene: Scene;
  readonly state: State;
  readonly matching: Matching;
  readonly entries: readonly Entry[];
  readonly below: unknown;
}

/** Entries that the graph has nothing for are left out; those that other filters leave nothing for stay, in grey. */
function entryGroup(heading: string, { scene, state, matching, entries, below }: GroupModel, dispatch: Dispatch): unknown {
  const present = entries.filter(({ filter }) => filtersIn(scene).has(filter));
  if (present.length === 0) return nothing;
  const among = present.map(({ filter }) => filter);
  return html`<h2>${heading}</h2>
    <div role="toolbar" aria-orientation="vertical" aria-label=${heading} @keydown=${moveInList} @focusin=${keepPlace}>
      ${present.map(({ filter, label, mark, title }, index) => {
        const on = !state.off.includes(filter);
        const count = matching.count(filter);
        const only = (): void => { dispatch({ do: "filter only", filter, among }); };
        return html`<div class="row">
          <button type="button" class="entry ${count === 0 ? "none" : ""}" data-roving tabindex=${index === 0 ? "0" : "-1"}
            aria-pressed=${on ? "true" : "false"} aria-keyshortcuts="Shift+Enter" title=${title ?? nothing}
            @click=${(event: MouseEvent) => { if (event.shiftKey) only(); else dispatch({ do: "filter", filter }); }}>
            <span class="mark">${mark ?? nothing}</span><span class="name">${label}</span><span class="count">${count}</span>
          </button>
          <button type="button" class="only" tabindex="-1" title="Show these alone (Shift+Enter)" @click=${only}>only<span class="unseen"> ${label}</span></button>
        </div>`;
      })}
    </div>
    ${below}`;
} // prettier-ignore

function capital(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
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
