import { html, nothing, svg } from "lit-html";
import type { TemplateResult } from "lit-html";
import type { Overview, Scene } from "../src/view/index.ts";
import { compareSheet } from "./compare-sheet.ts";
import { contradictionsSheet } from "./contradictions-sheet.ts";
import { evidencePanel } from "./evidence-panel.ts";
import type { Picture } from "./graph-view.ts";
import { legend } from "./legend.ts";
import { matchingOf } from "./matching.ts";
import { pathPart } from "./path-part.ts";
import { overviewList } from "./overview-list.ts";
import { overviewPicture } from "./overview-picture.ts";
import { overviewView } from "./overview-view.ts";
import { pictureSvg } from "./picture-svg.ts";
import { printHead, printList } from "./print-sheet.ts";
import { searchField } from "./search-field.ts";
import { SHARE_MENU } from "./share-menu.ts";
import type { Shown } from "./shown.ts";
import { sourceText } from "./source-text.ts";
import { isDrawn, THEMES, VIEWS } from "./state.ts";
import type { Action, Months, State } from "./state.ts";
import type { Steps } from "./steps.ts";
import { statementTable } from "./statement-table.ts";
import { timeStrip } from "./time-strip.ts";
import { timelineView } from "./timeline-view.ts";
import type { TimelinePicture } from "./timeline-view.ts";
import { partsWords } from "./within.ts";
import { pictureWords, selectionWords } from "./words.ts";

export interface PageModel {
  readonly scene: Scene;
  /** Of large scenes only. */
  readonly overview: Overview | undefined;
  readonly state: State;
  readonly shown: Shown;
  /** Set where sigma cannot draw. */
  readonly fallback: Picture | undefined;
  /** Set in the view of that name, once the stage has a size. */
  readonly timeline: TimelinePicture | undefined;
  readonly steps: Steps;
  /** Months that are being chosen. */
  readonly brush: Months | undefined;
  /** What has just been done, or why not; empty most of the time. */
  readonly notice: string;
  /** The graph is of a text that was read here. */
  readonly pasted: boolean;
  /** Paper gets a caption and every sentence beside the picture. */
  readonly printing: boolean;
  /** Of documents, once they are unpacked. */
  readonly texts: Readonly<Record<string, string>> | undefined;
}

export interface PageActions {
  readonly dispatch: (action: Action) => void;
  readonly copy: (text: string) => void;
  readonly brush: (months: Months | undefined) => void;
  /** The page has whole texts. */
  readonly canRead: boolean;
  readonly zoom: (by: "in" | "out" | "fit") => void;
  /** Set where the page can read texts. */
  readonly read: (() => void) | undefined;
  /** To the file's own graph. */
  readonly back: () => void;
}

/** The whole page. What is in `#graph` is sigma's: it is made here once and never touched again. */
export function page(model: PageModel, actions: PageActions): TemplateResult {
  const { scene, overview, state, shown } = model;
  const matching = matchingOf(scene, state, overview?.groups);
  const summedUp = state.view === "overview" && !state.sheet && overview ? overviewPicture(shown.scene, overview) : undefined;
  return html`
    ${topBar(model, actions)}
    ${model.printing ? printHead(model) : nothing}
    <nav class="legend" aria-label="Legend and filters">${legend({ scene, state, matching }, actions.dispatch)}</nav>
    ${state.within.length === 0 ? nothing : crumbs(model, actions)}
    <main class="stage ${state.sheet ? "" : state.view}" tabindex=${state.view === "columns" || state.sheet ? "0" : "-1"}>
      <div id="graph" role="img" ?hidden=${!isDrawn(state.view) || state.sheet !== undefined || model.fallback !== undefined}
        aria-label=${isDrawn(state.view) ? pictureWords(shown.scene.statements, shown.scene.actors.length, state.view) : ""}><div class="canvas"></div></div>
      ${model.fallback ? pictureSvg(model.fallback, actions.dispatch) : nothing}
      ${summedUp ? overviewView(summedUp, actions.dispatch) : nothing}
      ${model.timeline ? timelineView(model.timeline, actions.dispatch) : nothing}
      ${state.view === "table" && !state.sheet ? statementTable(shown.scene, { ...state, page: shown.page }, actions.dispatch) : nothing}
      ${shown.matching.statements.length === 0 && !state.sheet ? html`<p class="empty">${emptyWords(model)}</p>` : nothing}
      ${state.view === "network" && !state.sheet && !model.fallback ? zoomButtons(actions) : nothing}
      ${sheetPart(model, actions)}
    </main>
    ${model.printing ? printList(model) : nothing}
    ${state.view === "timeline" ? nothing : timeStrip({ ...model, matching }, actions)}
    <aside class="panel ${state.text === undefined ? "" : "reading"}" tabindex="-1" aria-label=${state.text === undefined ? "Evidence" : "Source text"}>${panel(model, actions, summedUp)}</aside>
    <footer>
      <p role="status">${shown.words}</p>
      ${shown.pages > 1 ? pager(shown, actions) : nothing}
      <p class="unseen" aria-live="polite">${model.notice || selectionWords(scene, state.selection)}</p>
      ${model.notice === "" ? nothing : html`<p class="toast" aria-hidden="true">${model.notice}</p>`}
    </footer>
  `;
} // prettier-ignore

function sheetPart({ scene, state, shown }: PageModel, { dispatch }: PageActions): unknown {
  const model = { scene, state, matching: shown.matching };
  if (!state.sheet) return nothing;
  return state.sheet[0] === "contradictions" ? contradictionsSheet(model, dispatch) : compareSheet(model, state.sheet, dispatch);
} // prettier-ignore

type SummedUp = ReturnType<typeof overviewPicture>;

function panel(
  { scene, state, shown, texts }: PageModel,
  actions: PageActions,
  summedUp: SummedUp | undefined,
): TemplateResult {
  const { selection, text } = state;
  if (text !== undefined) {
    const said = scene.statements.find(({ id }) => selection === `statement ${id}`);
    return sourceText({ scene, document: said?.document ?? text, texts, selection }, actions.dispatch);
  }
  const path =
    state.path && pathPart({ scene, state, matching: shown.matching }, state.path, actions.dispatch);
  if (summedUp && selection === undefined) return html`${path}${overviewList(summedUp, actions.dispatch)}`;
  return html`${path}${evidencePanel(scene, state, actions)}`;
}

function emptyWords({ scene }: PageModel): string {
  return scene.statements.length === 0 ? "This graph holds no statements." : "No statement fits the search and the filters.";
} // prettier-ignore

const VIEW_LABELS = {
  overview: "Overview",
  columns: "Columns",
  network: "Network",
  timeline: "Timeline",
  table: "Table",
} as const;
const THEME_LABELS = { system: "Auto", light: "Light", dark: "Dark" } as const;

/** What has been opened, and the way back. */
function crumbs({ scene, overview, state }: PageModel, { dispatch }: PageActions): TemplateResult {
  return html`<nav class="crumbs" aria-label="Breadcrumb">
    <button type="button" class="plain" @click=${() => { dispatch({ do: "open", within: [] }); }}>Overview</button>
    <span aria-hidden="true">›</span> <span aria-current="page">${partsWords(scene, state.within, overview?.groups ?? [])}</span>
  </nav>`;
} // prettier-ignore

function topBar({ scene, overview, state, shown, steps, pasted }: PageModel, { dispatch, read, back }: PageActions): TemplateResult {
  const nextTheme = THEMES[(THEMES.indexOf(state.theme) + 1) % THEMES.length] ?? "system";
  return html`<header>
    <h1>${scene.title}</h1>
    ${pasted ? html`<button type="button" class="plain" @click=${back}>← The file’s graph</button>` : nothing}
    ${searchField({ scene, matching: shown.matching, state }, dispatch)}
    <div class="undo" role="group" aria-label="History">
      ${undoButton("Undo", "Ctrl+Z", steps.canUndo() ? steps.undo : undefined)}${undoButton("Redo", "Ctrl+Shift+Z", steps.canRedo() ? steps.redo : undefined)}
    </div>
    <div class="views" role="group" aria-label="View">
      ${VIEWS.filter((view) => view !== "overview" || overview).map((view) => html`<button type="button" aria-pressed=${state.view === view ? "true" : "false"}
        @click=${() => { dispatch({ do: "view", view }); }}>${VIEW_LABELS[view]}</button>`)}
    </div>
    ${read ? html`<button type="button" class="plain" @click=${read}>Read a text</button>` : nothing}
    <button type="button" class="plain" popovertarget=${SHARE_MENU} aria-haspopup="menu">Share</button>
    <button type="button" class="theme" title="Colours: automatic, light or dark" @click=${() => { dispatch({ do: "theme", theme: nextTheme }); }}>
      <span class="unseen">Colours: </span><span aria-hidden="true">◐ </span>${THEME_LABELS[state.theme]}
    </button>
  </header>`;
} // prettier-ignore

const ARROWS = { Undo: "M9 14L4 9l5-5M4 9h10a6 6 0 0 1 0 12h-3", Redo: "M15 14l5-5l-5-5M20 9H10a6 6 0 0 0 0 12h3" } as const; // prettier-ignore

/** Stays focusable without anything to do, or the focus would be lost with the last step. */
function undoButton(label: keyof typeof ARROWS, keys: string, go: (() => void) | undefined): TemplateResult {
  return html`<button type="button" aria-label=${label} title="${label} (${keys})" aria-disabled=${go ? "false" : "true"} @click=${() => { go?.(); }}>
    <svg viewBox="0 0 24 24" aria-hidden="true">${svg`<path d=${ARROWS[label]}></path>`}</svg>
  </button>`;
} // prettier-ignore

function zoomButtons({ zoom }: PageActions): TemplateResult {
  const button = (by: "in" | "out" | "fit", label: string, sign: string): TemplateResult =>
    html`<button type="button" aria-label=${label} @click=${() => { zoom(by); }}>${sign}</button>`; // prettier-ignore
  return html`<div class="zoom" role="group" aria-label="Zoom">
    ${button("in", "Zoom in", "+")}${button("out", "Zoom out", "−")}${button("fit", "Fit the whole picture", "⤢")}
  </div>`;
}

function pager({ page: at, pages }: Shown, { dispatch }: PageActions): TemplateResult {
  const button = (to: number, label: string): TemplateResult =>
    html`<button type="button" ?disabled=${to < 0 || to >= pages} @click=${() => { dispatch({ do: "page", page: to }); }}>${label}</button>`; // prettier-ignore
  return html`<div class="pager" role="group" aria-label="Pages">
    ${button(at - 1, "Previous")} <span>page ${at + 1} of ${pages}</span> ${button(at + 1, "Next")}
  </div>`;
}
