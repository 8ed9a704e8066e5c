import { render } from "lit-html";
import {
  DATA_ELEMENT,
  findPath,
  LARGE,
  layoutColumns,
  layoutNetwork,
  layoutTimeline,
  PALETTES,
  readViewData,
} from "../src/view/index.ts";
import type { Layout, Path, ViewData } from "../src/view/index.ts";
import { copyText } from "./copy-text.ts";
import { emphasisOf } from "./emphasis.ts";
import { createGraphView, hasWebGL } from "./graph-view.ts";
import type { GraphView, Picture } from "./graph-view.ts";
import { page } from "./page.ts";
import { fromHash, toHash } from "./permalink.ts";
import { shownOf } from "./shown.ts";
import type { Shown } from "./shown.ts";
import { isDrawn, update } from "./state.ts";
import type { Action, Months, Selection, View } from "./state.ts";
import { createSteps } from "./steps.ts";
import type { Steps } from "./steps.ts";
import { applyTheme, onSystemTheme, themeOf } from "./theme.ts";
import type { TimelinePicture } from "./timeline-view.ts";

declare global {
  interface Window {
    /** For tests that click on the canvas as a person does. */
    pledgegraph?: Pick<GraphView, "positionOf">;
  }
}

start(readViewData(document.getElementById(DATA_ELEMENT)?.textContent ?? ""));

function start(data: ViewData): void {
  const root = document.getElementById("app");
  if (!root) throw new Error("The page has no #app element.");
  const firstView = viewFor(data);
  let state = fromHash(location.hash, firstView);
  let graph: GraphView | undefined;
  let drawable = hasWebGL();
  let printing = false;
  /** While a mouse draws it. */
  let brush: Months | undefined;
  /** Told for a few seconds. */
  let notice = "";
  /** The selection that has been scrolled to. */
  let seen: Selection | undefined;
  let size = { width: 0, height: 0 };
  const steps = createSteps(history);
  const layoutFor = layoutKeeper(data);

  const dispatch = (action: Action): void => {
    const next = update(state, action);
    if (next === state) return;
    const address = `#${toHash(next, firstView)}`;
    if (action.do !== "restore" && address !== `#${toHash(state, firstView)}`) steps.add(address, RUNS.find((run) => run === action.do));
    state = next;
    draw();
  };

  /** Over all that matches, on this page or not. */
  const pathOf = ({ matching }: Shown): Path | undefined => state.path && findPath(matching, ...state.path);

  const pictureOf = (shown: Shown): Picture => ({
    scene: shown.scene,
    layout: layoutFor(shown, state.view, size),
    palette: PALETTES[themeOf(state.theme)],
    emphasis: emphasisOf(shown.scene, state.selection, pathOf(shown)),
    selection: state.selection,
  });

  const timelineOf = (shown: Shown): TimelinePicture => ({
    scene: shown.scene,
    layout: layoutTimeline(shown.scene, { width: size.width, today: state.day }),
    emphasis: emphasisOf(shown.scene, state.selection, pathOf(shown)),
    selection: state.selection,
    day: state.day,
  });

  const draw = (): void => {
    applyTheme(themeOf(state.theme));
    const shown = shownOf(data.scene, state);
    const picture = isDrawn(state.view) && !state.sheet && size.width > 0 ? pictureOf(shown) : undefined;
    const fallback = drawable && !printing ? undefined : picture;
    const timeline = state.view === "timeline" && !state.sheet && size.width > 0 ? timelineOf(shown) : undefined;
    render(page({ scene: data.scene, state, shown, fallback, timeline, notice, steps, brush }, { dispatch, copy, brush: onBrush, zoom: (by) => graph?.zoom(by) }), root);
    if (picture && !fallback) showGraph(picture);
    else {
      graph?.destroy();
      graph = undefined;
      if (state.view === "table" || state.sheet || fallback || timeline) ready();
    }
    if (timeline && state.selection !== seen) scrollToSelected();
    if (timeline) seen = state.selection;
  };

  const showGraph = (picture: Picture): void => {
    const canvas = element("graph");
    // Columns may be taller than the window: the page scrolls. A network fits and zooms.
    canvas.style.width = state.view === "columns" ? `${picture.layout.width}px` : "100%";
    canvas.style.height = state.view === "columns" ? `${picture.layout.height}px` : "100%";
    graph ??= createGraphView(canvas, { onSelect: (selection) => { dispatch({ do: "select", selection }); }, onDraw: ready, onUnavailable, animate: !calm() });
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

  const copy = (text: string): void => {
    const tell = (words: string): void => {
      notice = words;
      draw();
      setTimeout(() => { notice = ""; draw(); }, 4000);
    };
    void copyText(text).then(
      () => { tell("Citation copied"); },
      (error: unknown) => { tell(error instanceof Error ? error.message : String(error)); },
    );
  };

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
      steps.arrive();
      dispatch({ do: "restore", state: fromHash(location.hash, firstView) });
    });
  for (const event of ["focusin", "pointerdown"]) document.addEventListener(event, steps.endRun);
  // Paper gets the SVG: sharp at any size, and a canvas may be printed empty.
  addEventListener("beforeprint", () => { printing = true; draw(); });
  addEventListener("afterprint", () => { printing = false; draw(); });
  onSystemTheme(draw);
  document.addEventListener("keydown", (event) => { onKey(event, dispatch, steps); });
} // prettier-ignore

/** Many changes in a row that are one for the reader: letters typed, a handle moved by keys. */
const RUNS = ["search", "months"] as const;

/** Columns read like sentences, page by page; a large graph opens on its best connected part. */
function viewFor({ scene }: ViewData): View {
  return scene.statements.filter(({ optional }) => !optional).length <= LARGE ? "columns" : "network";
}

/** Lays out when the statements shown or the size of the stage change, and not for a selection. */
function layoutKeeper(data: ViewData): (shown: Shown, view: View, size: { width: number; height: number }) => Layout {
  let kept: { readonly key: string; readonly layout: Layout } | undefined;
  return ({ scene }, view, { width, height }) => {
    const key = [view, view === "columns" ? `${width} ${height}` : "", ...scene.edges.map(({ id }) => id), ...scene.statements.map(({ id }) => id)].join("\n");
    if (kept?.key !== key)
      kept = { key, layout: view === "columns" ? layoutColumns(scene, { width, height }) : networkPart(data, scene) };
    return kept.layout;
  };
} // prettier-ignore

/** What the stored network holds stays in its place when filters hide the rest. Only a part of a large scene is laid out anew. */
function networkPart({ network }: ViewData, scene: Shown["scene"]): Layout {
  const statements = new Set(scene.statements.map(({ id }) => id));
  const actors = new Set(scene.actors.map(({ id }) => id));
  const edges = new Set(scene.edges.map(({ id }) => id));
  const nodes = network.nodes.filter(({ kind, of }) => (kind === "actor" ? actors : statements).has(of));
  if (nodes.length !== statements.size + actors.size) return layoutNetwork(scene);
  return { ...network, nodes, edges: network.edges.filter(({ id }) => edges.has(id)) };
}

function onKey(event: KeyboardEvent, dispatch: (action: Action) => void, steps: Steps): void {
  const typing = event.target instanceof HTMLInputElement && event.target.type === "search";
  if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    element("search").focus();
  }
  onUndoKey(event, steps);
  if (event.key === "Escape") {
    if (typing) element("search").blur();
    dispatch({ do: "escape" });
  }
}

/** A field that holds text undoes its own letters. */
function onUndoKey(event: KeyboardEvent, steps: Steps): void {
  const key = event.key.toLowerCase();
  const writes = event.target instanceof HTMLInputElement && ["search", "text"].includes(event.target.type) && event.target.value !== "";
  if (!(event.ctrlKey || event.metaKey) || event.altKey || writes || (key !== "z" && key !== "y")) return;
  event.preventDefault();
  if (key === "z" && !event.shiftKey) steps.undo();
  else steps.redo();
} // prettier-ignore

function scrollToSelected(): void {
  document.querySelector("main .node.selected")?.scrollIntoView({ block: "nearest" });
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no #${id} element.`);
  return found;
}

function ready(): void {
  document.documentElement.dataset["ready"] = "true";
}

function calm(): boolean {
  return window.matchMedia("(prefers-reduced-motion: reduce)").matches;
}
