import { html, nothing, svg } from "lit-html";
import type { TemplateResult } from "lit-html";
import { actTypeWords, curveOf } from "../src/view/index.ts";
import type { PlacedEdge, PlacedNode } from "../src/view/index.ts";
import type { Picture } from "./graph-view.ts";
import { ICONS } from "./icons.ts";
import type { Action } from "./state.ts";
import { svgLine } from "./svg-line.ts";

/** The same picture as SVG: where there is no WebGL, and on paper. Its marks are buttons for the keyboard. */
export function pictureSvg(picture: Picture, dispatch: (action: Action) => void): TemplateResult {
  const { layout, scene, emphasis, selection } = picture;
  const nodes = new Map(layout.nodes.map((node) => [node.id, node]));
  const hedged = new Map(scene.edges.map((edge) => [edge.id, edge.hedged]));
  const families = new Map(scene.statements.map(({ id, family }) => [id, family]));
  const types = new Map(scene.actors.map(({ id, type }) => [id, type]));
  const names = new Map<string, string>([
    ...scene.actors.map(({ id, label }) => [`actor ${id}`, label] as const),
    ...scene.statements.map(({ id, type, label, due }) => [`statement ${id}`, `${actTypeWords(type)}: ${label} ${due ?? ""}`] as const),
  ]);
  const isFaded = ({ kind, of }: PlacedNode): boolean =>
    emphasis.fades && !(kind === "actor" ? emphasis.actors : emphasis.statements).has(of);

  const edge = (placed: PlacedEdge): unknown => {
    const [source, target] = [nodes.get(placed.source), nodes.get(placed.target)];
    if (!source || !target) return nothing;
    const state = emphasis.edges.has(placed.id) ? "strong" : emphasis.fades ? "faded" : "";
    return svg`<path class="edge ${families.get(placed.statement) ?? ""} ${state}" d=${path(placed, source, target)}
      stroke-dasharray=${hedged.get(placed.id) === true ? "5 3" : nothing}
      marker-end=${placed.arrow ? `url(#arrow-${families.get(placed.statement) ?? ""})` : nothing}></path>`;
  };
  const node = (placed: PlacedNode): unknown => {
    const { kind, of, x, y, size } = placed;
    const type = types.get(of);
    const select = (): void => { dispatch({ do: "select", selection: `${kind} ${of}` }); };
    return svg`<g class="node ${kind} ${isFaded(placed) ? "faded" : ""} ${selection === `${kind} ${of}` ? "selected" : ""}"
      role="button" tabindex="0" data-node=${`${kind} ${of}`} aria-label=${names.get(`${kind} ${of}`) ?? of}
      @click=${select} @keydown=${(event: KeyboardEvent) => { if (event.key === "Enter") select(); }}>
      <rect class="pill" x=${placed.box.x - 4} y=${placed.box.y - 2} width=${placed.box.width + 8} height=${placed.box.height + 4} rx="5"></rect>
      ${kind === "actor"
        ? svg`<circle cx=${x} cy=${y} r=${size}></circle>${type === undefined ? nothing : svg`<path class="icon" transform=${`translate(${x - size * 0.625} ${y - size * 0.625}) scale(${(size * 1.25) / 24})`} d=${ICONS[type]}></path>`}`
        : svg`<rect class="square ${families.get(of) ?? ""}" x=${x - size} y=${y - size} width=${2 * size} height=${2 * size}></rect>`}
      ${placed.lines.map((line) => svgLine(line, placed.align))}
    </g>`;
  };
  return html`<svg class="picture" viewBox="0 0 ${layout.width} ${layout.height}" width=${layout.width} height=${layout.height} role="group" aria-label="Picture">
    <defs>${[...new Set(families.values())].map((family) => svg`<marker id="arrow-${family}" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="6" markerHeight="6" orient="auto"><path class="head ${family}" d="M0 0.500L8 4L0 7.500z"></path></marker>`)}</defs>
    ${layout.edges.map(edge)}${layout.nodes.map(node)}
  </svg>`;
} // prettier-ignore

/** The curve as SVG writes it, ending at the edge of the disc where there is an arrow. */
function path(edge: PlacedEdge, source: PlacedNode, target: PlacedNode): string {
  const { from, bend, to } = curveOf(edge, source, target);
  const last = Math.hypot(to.x - bend.x, to.y - bend.y) || 1;
  const gap = edge.arrow ? target.size + 1 : 0;
  const end = { x: to.x - ((to.x - bend.x) / last) * gap, y: to.y - ((to.y - bend.y) / last) * gap };
  return `M${round(from.x)} ${round(from.y)}Q${round(bend.x)} ${round(bend.y)} ${round(end.x)} ${round(end.y)}`;
}

function round(value: number): string {
  return String(Math.round(value * 10) / 10);
}
