/** One sigma. Everything it shows was decided before. */
import { NodeSquareProgram } from "@sigma/node-square";
import Sigma from "sigma";
import { NodeCircleProgram } from "sigma/rendering";
import type { NodeDisplayData } from "sigma/types";
import { itemAt } from "../src/view/index.ts";
import type { PlacedNode, Point, SceneActor } from "../src/view/index.ts";
import { drawLabel } from "./draw-label.ts";
import { edgePrograms } from "./edge-programs.ts";
import type { GraphView, GraphViewOptions, Picture } from "./graph-view.ts";
import { colour, graphOf } from "./picture-graph.ts";
import { keepRegion } from "./region-keeper.ts";
import { CLOSEST } from "./region.ts";

export interface Island {
  show(picture: Picture): void;
  positionOf: GraphView["positionOf"];
  zoom: GraphView["zoom"];
  settle: GraphView["settle"];
  kill(): void;
}

/** How near to a line a click counts, CSS pixels: sigma itself wants the line hit. */
const REACH = 5;

/** Sigma's ratio is smaller when things are larger: a small network fills the stage, but not with huge letters. */
const LARGEST_ZOOM = 0.8;

/** Sigma draws the mark of a hovered node again, over its icon. We show hovering by the pointer. */
class NoHover extends NodeCircleProgram {
  override processVisibleItem(index: number, start: number, data: NodeDisplayData): void {
    super.processVisibleItem(index, start, { ...data, size: 0 });
  }
}

export function createIsland(container: HTMLElement, first: Picture, options: GraphViewOptions & { readonly onLost: () => void }): Island {
  let picture = first;
  let stage = stageFor(first, container);
  const isFaded = ({ kind, of }: PlacedNode): boolean =>
    picture.emphasis.fades && !(kind === "actor" ? picture.emphasis.actors : picture.emphasis.statements).has(of);

  const label = (context: CanvasRenderingContext2D, data: { x: number; y: number; size: number; [key: string]: unknown }): void => {
    const node = stage.placed.get(String(data["key"]));
    if (!node) return;
    const type = node.kind === "actor" ? stage.types.get(node.of) : undefined;
    const style = { palette: picture.palette, faded: isFaded(node), selected: picture.selection === `${node.kind} ${node.of}`, ...(type && { type }) };
    drawLabel(context, node, { x: data.x, y: data.y, zoom: data.size / node.size }, style);
  };
  class Square extends NodeSquareProgram {
    override drawLabel = label;
    override drawHover = (): void => undefined;
  }

  const sigma = new Sigma(graphOf(first, stage.offset), container, {
    stagePadding: 0,
    zoomToSizeRatioFunction: (ratio) => ratio,
    renderEdgeLabels: false,
    enableCameraRotation: false,
    minCameraRatio: 1 / CLOSEST,
    ...(!options.animate && { inertiaRatio: 0 }),
    zIndex: true,
    labelRenderedSizeThreshold: 0,
    minEdgeThickness: 1,
    defaultDrawNodeLabel: label,
    defaultDrawNodeHover: () => undefined,
    nodeProgramClasses: { actor: NodeCircleProgram, statement: Square },
    nodeHoverProgramClasses: { actor: NoHover, statement: NoHover },
    edgeProgramClasses: edgePrograms(),
    nodeReducer: (id, data) => {
      const node = stage.placed.get(id);
      return node && isFaded(node) ? { ...data, color: picture.palette.faded } : data;
    },
    edgeReducer: (_id, data) => {
      const { emphasis, palette } = picture;
      if (emphasis.edges.has(String(data["edge"]))) return { ...data, size: Number(data["size"]) + (emphasis.fades ? 0.6 : 1.2), zIndex: 2 };
      return emphasis.fades ? { ...data, color: palette.faded, zIndex: 0 } : data;
    },
  });
  const select = (id: string): void => {
    const node = stage.placed.get(id);
    if (node) options.onSelect(`${node.kind} ${node.of}`);
  };
  const itemOn = (point: Point): ReturnType<typeof itemAt> => {
    const { x, y } = sigma.viewportToGraph(point);
    return itemAt(picture.layout, { x: x - stage.offset.x, y: -y - stage.offset.y }, REACH * sigma.getCamera().getState().ratio);
  };
  /** False where nothing is. */
  const selectOn = (point: Point): boolean => {
    const item = itemOn(point);
    if (item && "kind" in item) select(item.id);
    else if (item) options.onSelect(`statement ${item.statement}`);
    return item !== undefined;
  };
  const point = (on: boolean): void => {
    container.style.cursor = on ? "pointer" : stage.scrolls ? "default" : "grab";
  };
  sigma.on("clickNode", ({ node }) => { select(node); });
  sigma.on("clickStage", ({ event }) => {
    if (!selectOn(event)) options.onSelect(undefined);
  });
  // Two marks clicked one soon after the other are a double click to sigma, which would zoom; on nothing it may.
  sigma.on("doubleClickNode", ({ node, preventSigmaDefault }) => {
    preventSigmaDefault();
    select(node);
  });
  sigma.on("doubleClickStage", ({ event, preventSigmaDefault }) => {
    if (selectOn(event)) preventSigmaDefault();
  });
  sigma.on("moveBody", ({ event }) => { point(itemOn(event) !== undefined); });
  sigma.on("afterRender", options.onDraw);
  const stopWatching = watchContexts(sigma, options.onLost);

  const camera = sigma.getCamera();
  const isHeld = (): boolean => sigma.getMouseCaptor().isMouseDown || sigma.getTouchCaptor().touchMode > 0;
  const region = keepRegion(camera, () => ({ stage, layout: picture.layout, fit: stage.fit, region: picture.region, held: isHeld() }), options.onMove);

  const setUp = (): void => {
    const { width, height, scrolls } = stage;
    // 1 unit of the layout is 1 CSS pixel.
    sigma.setCustomBBox({ x: [0, width], y: [-height, 0] });
    // A camera that may not move cannot be placed either.
    if (scrolls) region.place();
    // Only when needed: sigma reads the whole graph again.
    if (sigma.getSetting("enableCameraPanning") === scrolls)
      sigma.setSettings({ enableCameraPanning: !scrolls, enableCameraZooming: !scrolls });
    sigma.getTouchCaptor().enabled = !scrolls;
    if (!scrolls) region.place();
  };
  setUp();
  sigma.refresh();

  return {
    show(next) {
      const [before, was] = [picture, stage];
      picture = next;
      if (before.layout === next.layout && before.scene === next.scene && fits(was, container)) {
        if (region.isAway()) region.place();
        if (next.palette !== before.palette) colour(sigma.getGraph(), next);
        sigma.refresh();
        return;
      }
      stage = stageFor(next, container);
      // What only loses or regains marks stays where the reader has moved it.
      if (!isSameStage(was, stage)) setUp();
      else if (region.isAway()) region.place();
      sigma.setGraph(graphOf(next, stage.offset));
    },
    positionOf(statement) {
      const data = sigma.getNodeDisplayData(statement);
      if (!data) return undefined;
      const { x, y } = sigma.framedGraphToViewport(data);
      const frame = container.getBoundingClientRect();
      return { x: x + frame.left, y: y + frame.top };
    },
    zoom(by) {
      const { ratio } = camera.getState();
      const state = by === "fit" ? stage.fit : { ratio: by === "in" ? ratio / 1.4 : ratio * 1.4 };
      if (options.animate) void camera.animate(state, { duration: 200 });
      else camera.setState(state);
    },
    settle: region.settle,
    kill() {
      region.stop();
      stopWatching();
      sigma.kill();
    },
  };
} // prettier-ignore

interface Stage {
  readonly width: number;
  readonly height: number;
  /** The page scrolls instead of the camera. */
  readonly scrolls: boolean;
  /** Centres a layout that does not scroll. */
  readonly offset: Point;
  readonly fit: { readonly x: number; readonly y: number; readonly angle: number; readonly ratio: number };
  readonly placed: ReadonlyMap<string, PlacedNode>;
  readonly types: ReadonlyMap<string, SceneActor["type"]>;
}

function stageFor({ layout, scene }: Picture, container: HTMLElement): Stage {
  const [width, height] = [container.clientWidth, container.clientHeight];
  const scrolls = layout.kind === "columns";
  const ratio = scrolls ? 1 : Math.max(LARGEST_ZOOM, layout.width / width, layout.height / height);
  return {
    width,
    height,
    scrolls,
    offset: scrolls ? { x: 0, y: 0 } : { x: (width - layout.width) / 2, y: (height - layout.height) / 2 },
    fit: { x: 0.5, y: 0.5, angle: 0, ratio },
    placed: new Map(layout.nodes.map((node) => [node.id, node])),
    types: new Map(scene.actors.map(({ id, type }) => [id, type])),
  };
}

function fits({ width, height }: Stage, container: HTMLElement): boolean {
  return container.clientWidth === width && container.clientHeight === height;
}

function isSameStage(a: Stage, b: Stage): boolean {
  return (
    a.width === b.width && a.height === b.height && a.scrolls === b.scrolls && a.fit.ratio === b.fit.ratio
  );
}

/** The browser takes WebGL contexts away, from laptops that sleep for instance. Sigma would go on and draw nothing. */
function watchContexts(sigma: Sigma, onLost: () => void): () => void {
  const canvases = Object.values(sigma.getCanvases());
  let told = false;
  const lost = (event: Event): void => {
    event.preventDefault();
    if (told) return;
    told = true;
    setTimeout(onLost, 0);
  };
  for (const canvas of canvases) canvas.addEventListener("webglcontextlost", lost);
  return () => {
    for (const canvas of canvases) canvas.removeEventListener("webglcontextlost", lost);
  };
}
