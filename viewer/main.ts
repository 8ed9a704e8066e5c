import { render } from "lit-html";
import type { TemplateResult } from "lit-html";
import { DATA_ELEMENT, findPath, layoutTimeline, PALETTES, readViewData } from "../src/view/index.ts";
import type { Path, Theme, ViewData } from "../src/view/index.ts";
import { copyText } from "./copy-text.ts";
import { emphasisOf } from "./emphasis.ts";
import type { PageGraph } from "./extract-messages.ts";
import { findExtractor } from "./extractor.ts";
import { watchForTexts } from "./given-texts.ts";
import { createGraphView, hasWebGL } from "./graph-view.ts";
import type { GraphView, Picture } from "./graph-view.ts";
import { onKey } from "./keys.ts";
import { layoutKeeper, withRegion } from "./layout-keeper.ts";
import { overviewPicture } from "./overview-picture.ts";
import { overviewView } from "./overview-view.ts";
import { page } from "./page.ts";
import { createReadDialog } from "./read-dialog.ts";
import { fromHash, toHash } from "./permalink.ts";
import { createShareMenu } from "./share-menu.ts";
import { shownOf } from "./shown.ts";
import type { Shown } from "./shown.ts";
import { sizedCanvas } from "./sized-canvas.ts";
import { isDrawn, update } from "./state.ts";
import type { Action, Months, Selection, State, View } from "./state.ts";
import { createSteps } from "./steps.ts";
import type { Steps } from "./steps.ts";
import { applyTheme, onSystemTheme, themeOf } from "./theme.ts";
import { timelineView } from "./timeline-view.ts";
import type { TimelinePicture } from "./timeline-view.ts";
import { enclosed, enclosedExports, enclosedTexts } from "./enclosed.ts";
import { pictureSvg } from "./picture-svg.ts";

declare global {
  interface Window {
    /** For tests that click on the canvas as a person does. */
    pledgegraph?: Pick<GraphView, "positionOf">;
  }
}

start(readViewData(document.getElementById(DATA_ELEMENT)?.textContent ?? ""));

function start(first: ViewData): void {
  const root = document.getElementById("app");
  if (!root) throw new Error("The page has no #app element.");
  /** The file's graph, and those of texts that were pasted. Which is shown is kept in the history, so that Back undoes it. */
  const graphs: PageGraph[] = [{ data: first, exports: undefined, texts: undefined }];
  let at = 0;
  let data = first;
  let firstView = viewFor(data);
  let state = stateOf(location.hash, data, firstView);
  let graph: GraphView | undefined;
  let drawable = hasWebGL();
  let printing = false;
  /** While a mouse draws it. */
  let brush: Months | undefined;
  /** Told for a few seconds. */
  let notice = "";
  /** Paper is white. */
  const theme = (): Theme => (printing ? "light" : themeOf(state.theme));
  /** The selection that has been scrolled to. */
  let seen: Selection | undefined;
  /** The place of the source that has been scrolled to. */
  let readAt = "";
  let size = { width: 0, height: 0 };
  const history = createSteps(window.history, () => at);
  /** Where a gesture has led is a step, even when the next thing follows at once. */
  const steps: Steps = { ...history, undo() { graph?.settle(); history.undo(); } };
  let layoutFor = layoutKeeper(data);

  const dispatch = (action: Action): void => {
    if (action.do !== "region" && action.do !== "restore") graph?.settle();
    const wanted = update(state, action);
    if (wanted === state) return;
    const next = action.do === "restore" ? wanted : withRegion(data, state, wanted);
    const { within } = state;
    const address = `#${toHash(next, firstView)}`;
    if (action.do !== "restore" && address !== `#${toHash(state, firstView)}`) steps.add(address, RUNS.find((run) => run === action.do));
    state = next;
    draw();
    if (action.do === "open") focusOn(state.within.length > 0 ? ".crumbs button" : `[data-parts="${CSS.escape(within.join("\n"))}"]`);
  };

  const showGraphOf = (index: number): void => {
    at = graphs[index] ? index : 0;
    data = graphs[at]?.data ?? first;
    firstView = viewFor(data);
    layoutFor = layoutKeeper(data);
    seen = undefined;
    document.title = data.scene.title;
  };
  /** A new step in the history, with the colours as they are. */
  const goTo = (index: number): void => {
    showGraphOf(index);
    state = { ...stateOf("", data, firstView), theme: state.theme };
    steps.add(`#${toHash(state, firstView)}`);
    draw();
  };
  const extractor = findExtractor();
  const reader = extractor && createReadDialog(extractor, (graph, problems) => {
    goTo(graphs.push(graph) - 1);
    if (problems.length > 0) tell(problems.join(" "));
  });

  /** Over all that matches, on this page or not. */
  const pathOf = ({ matching }: Shown): Path | undefined => state.path && findPath(matching, ...state.path);

  const pictureOf = (shown: Shown): Picture => ({
    scene: shown.scene,
    layout: layoutFor(shown, state.view, size),
    palette: PALETTES[theme()],
    emphasis: emphasisOf(shown.scene, state.selection, pathOf(shown)),
    selection: state.selection,
    region: state.region,
  });

  const timelineOf = (shown: Shown): TimelinePicture => ({
    scene: shown.scene,
    layout: layoutTimeline(shown.scene, { width: size.width, today: state.day }),
    emphasis: emphasisOf(shown.scene, state.selection, pathOf(shown)),
    selection: state.selection,
    day: state.day,
  });

  const draw = (): void => {
    applyTheme(theme());
    const shown = shownOf(data.scene, state, data.overview?.groups);
    const picture = isDrawn(state.view) && !state.sheet && size.width > 0 ? pictureOf(shown) : undefined;
    const fallback = drawable && !printing ? undefined : picture;
    const timeline = state.view === "timeline" && !state.sheet && size.width > 0 ? timelineOf(shown) : undefined;
    render(
      page(
        { scene: data.scene, overview: data.overview, state, shown, fallback, timeline, notice, steps, brush, pasted: at > 0, printing, texts: graphs[at]?.texts ?? (canRead() ? undefined : {}) },
        { dispatch, copy, canRead: canRead(), brush: onBrush, zoom: (by) => graph?.zoom(by), back: () => { goTo(0); }, read: reader && (() => { reader.open(); }) },
      ),
      root,
    );
    if (picture && !fallback) showGraph(picture);
    else {
      graph?.destroy();
      graph = undefined;
      if (size.width > 0) ready();
    }
    if (state.text !== undefined) showText();
    if (timeline && state.selection !== seen) scrollToSelected();
    if (timeline) seen = state.selection;
  };

  let unpacking = false;
  const canRead = (): boolean => (at === 0 ? enclosed("texts") !== undefined : graphs[at]?.texts !== undefined);
  /** Unpacks the texts when one is first read, and brings what is selected into sight. */
  const showText = (): void => {
    const shownGraph = graphs[at];
    if (shownGraph?.texts === undefined && canRead()) {
      if (unpacking) return;
      unpacking = true;
      enclosedTexts().then(
        (texts) => { graphs[0] = { data: first, exports: undefined, texts }; draw(); },
        (error: unknown) => { graphs[0] = { data: first, exports: undefined, texts: {} }; fail(error); },
      );
      return;
    }
    const key = `${at} ${state.text ?? ""} ${state.selection ?? ""}`;
    if (key !== readAt) document.querySelector(".at[aria-pressed=true]")?.scrollIntoView({ block: "center" });
    readAt = key;
  };

  const showGraph = (picture: Picture): void => {
    const canvas = sizedCanvas(picture.layout);
    graph ??= createGraphView(canvas, { onSelect: (selection) => { dispatch({ do: "select", selection }); }, onMove: (region) => { dispatch({ do: "region", region }); }, onDraw: ready, onUnavailable, animate: !calm() });
    window.pledgegraph = graph;
    graph.show(picture);
    if (state.selection !== seen) scrollTo(picture);
    seen = state.selection;
  };

  /** Columns may be taller than the stage. */
  const scrollTo = ({ layout, selection }: Picture): void => {
    const stage = document.querySelector("main");
    const at = layout.nodes.filter(({ kind, of }) => `${kind} ${of}` === selection).map(({ y }) => y);
    if (!stage || at.length === 0 || layout.kind !== "columns") return;
    const inSight = at.some((y) => y > stage.scrollTop + 20 && y < stage.scrollTop + stage.clientHeight - 20);
    if (!inSight) stage.scrollTop = (at[0] ?? 0) - stage.clientHeight / 2;
  };

  const onBrush = (months: Months | undefined): void => {
    brush = months;
    draw();
  };

  const onUnavailable = (): void => {
    drawable = false;
    draw();
  };

  const tell = (words: string): void => {
    notice = words;
    draw();
    setTimeout(() => { notice = ""; draw(); }, 4000);
  };
  const fail = (error: unknown): void => { tell(error instanceof Error ? error.message : String(error)); };
  const copy = (text: string, done = "Citation copied"): void => {
    void copyText(text).then(
      () => { tell(done); },
      fail,
    );
  };

  /** The present view as SVG; a table has none. */
  const drawing = (shown: Shown): TemplateResult | undefined => {
    if (state.view === "timeline") return timelineView(timelineOf(shown), dispatch);
    if (state.view === "overview" && data.overview) return overviewView(overviewPicture(shown.scene, data.overview), dispatch);
    return isDrawn(state.view) ? pictureSvg(pictureOf(shown), dispatch) : undefined;
  };

  createShareMenu({
    now: () => {
      const shown = shownOf(data.scene, state, data.overview?.groups);
      return {
        scene: data.scene,
        state,
        shown,
        palette: PALETTES[theme()],
        picture: drawing(shown),
      };
    },
    forms: async () => graphs[at]?.exports ?? (at === 0 ? enclosedExports() : undefined),
    copyLink: () => { graph?.settle(); copy(location.href, at === 0 ? "Link copied" : "Link copied; the text that was read is not part of it"); },
    tell,
  });

  document.title = data.scene.title;
  draw();
  const stage = document.querySelector("main");
  if (stage)
    new ResizeObserver(() => {
      const next = { width: stage.clientWidth, height: stage.clientHeight };
      if (next.width === size.width && next.height === size.height) return;
      size = next;
      draw();
    }).observe(stage);
  // Both come with Back: the second alone when somebody edits the address.
  for (const event of ["popstate", "hashchange"])
    addEventListener(event, () => {
      const index = steps.arrive();
      if (index !== at) showGraphOf(index);
      dispatch({ do: "restore", state: stateOf(location.hash, data, firstView) });
    });
  for (const event of ["focusin", "pointerdown"]) document.addEventListener(event, steps.endRun);
  watchForTexts({
    onTexts: (texts) => { if (reader) reader.open(texts); else tell(NO_EXTRACTOR); },
    onProblem: tell,
  });
  // Paper gets the SVG: sharp at any size, and a canvas may be printed empty.
  addEventListener("beforeprint", () => { printing = true; draw(); });
  addEventListener("afterprint", () => { printing = false; draw(); });
  onSystemTheme(draw);
  document.addEventListener("keydown", (event) => { onKey(event, dispatch, steps); });
} // prettier-ignore

const NO_EXTRACTOR =
  "This file shows a graph and cannot read texts: make one with `pledgegraph view --with-extractor`";

/** Many changes in a row that are one for the reader: letters typed, a handle moved by keys. */
const RUNS = ["search", "months"] as const;

/** Columns read like sentences, page by page; a large graph opens on its overview. */
function viewFor({ overview }: ViewData): View {
  return overview ? "overview" : "columns";
}

/** What an address asks for, as far as this file has it: a small graph has no overview. */
function stateOf(hash: string, { overview }: ViewData, firstView: View): State {
  const state = fromHash(hash, firstView);
  return overview
    ? state
    : { ...state, within: [], view: state.view === "overview" ? firstView : state.view };
}

/** Where the keyboard goes on after what it was on has gone. */
function focusOn(selector: string): void {
  document.querySelector<HTMLElement | SVGElement>(selector)?.focus();
}

function scrollToSelected(): void {
  document.querySelector("main .node.selected")?.scrollIntoView({ block: "nearest" });
}

function ready(): void {
  document.documentElement.dataset["ready"] = "true";
}

function calm(): boolean {
  return window.matchMedia("(prefers-reduced-motion: reduce)").matches;
}
