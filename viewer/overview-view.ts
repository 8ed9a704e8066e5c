import { html, svg } from "lit-html";
import type { TemplateResult } from "lit-html";
import { countWords, FAMILIES, FAMILY_LABELS, strongest } from "../src/view/index.ts";
import type { Link, OverviewNode, Part, Sum } from "../src/view/index.ts";
import { ICONS } from "./icons.ts";
import { moveAlongLanes } from "./lane-keys.ts";
import type { OverviewPicture } from "./overview-picture.ts";
import type { Action } from "./state.ts";
import { svgLine } from "./svg-line.ts";

type Dispatch = (action: Action) => void;

/** Width of a line by the square root of its part in the largest number of statements, CSS pixels. */
const THINNEST = 1.2;
const THICKEST = 9;
/** Of the ring around a disc, which tells kinds of acts. */
const RING = 5;

/**
 * A large graph at first sight: discs to be opened, joined by what they share. Discs and lines are buttons, Tab enters at
 * the largest disc.
 */
export function overviewView({ overview, statements, discs, links }: OverviewPicture, dispatch: Dispatch): TemplateResult {
  const { width, height, nodes } = overview;
  const drawn = strongest(links);
  return html`<p class="overview-note">
      Open a disc to read its statements, or a line to read those of both ends.
      ${drawn.length < links.length ? `The ${drawn.length} strongest of ${links.length} lines are drawn.` : ""}
    </p>
    <svg class="picture" viewBox="0 0 ${width} ${height}" width=${width} height=${height} role="group" @keydown=${moveAlongLanes}
      aria-label="Overview of ${statements} statements. Arrow keys move, up to the lines, Enter opens.">
      <g class="lane">${linkButtons(drawn, nodes, dispatch)}</g>
      <g class="lane">${discs.map(({ node, sum, type }, index) => {
        const count = countWords(node.part, sum);
        return button([node.part], index === 0, dispatch, [
          `${node.label}: ${count}; ${familyWords(sum)}`,
          svg`<rect class="pill" x=${node.box.x - 4} y=${node.box.y - 2} width=${node.box.width + 8} height=${node.box.height + 4} rx="5"></rect>
            ${disc(node, sum, type ? ICONS[type] : undefined)}
            ${node.lines.map((line, at) => svgLine(at === node.lines.length - 1 ? { ...line, text: count } : line, "middle"))}`,
        ]);
      })}</g>
    </svg>`;
} // prettier-ignore

function button(
  parts: readonly Part[],
  isEntry: boolean,
  dispatch: Dispatch,
  [label, body]: readonly [string, unknown],
): unknown {
  const open = (): void => {
    dispatch({ do: "open", within: parts });
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault(); // the space bar would scroll
    open();
  };
  return svg`<g class=${parts.length === 1 ? "node" : "link"} role="button" tabindex=${isEntry ? "0" : "-1"}
    data-parts=${parts.join("\n")} aria-label=${label} @click=${open} @keydown=${onKey}><title>${label}</title>${body}</g>`;
}

function linkButtons(links: readonly Link[], nodes: readonly OverviewNode[], dispatch: Dispatch): unknown {
  const byPart = new Map(nodes.map((node) => [node.part, node]));
  const most = links[0]?.statements ?? 1;
  return links.map(({ parts, statements }) => {
    const [a, b] = [byPart.get(parts[0]), byPart.get(parts[1])];
    if (!a || !b) return undefined;
    const wide = THINNEST + (THICKEST - THINNEST) * Math.sqrt(statements / most);
    const path = `M${a.x} ${a.y}L${b.x} ${b.y}`;
    const label = `${a.label} with ${b.label}: ${countWords("actor ", { statements, actors: 2 })}`;
    return button(parts, false, dispatch, [
      label,
      svg`<path class="reach" d=${path}></path><path class="tie" d=${path} stroke-width=${wide.toFixed(1)}></path>`,
    ]);
  });
}

/** An actor has its icon, a group the number of its actors; the ring has the colours of their acts. */
function disc({ x, y, size }: OverviewNode, sum: Sum, icon: string | undefined): unknown {
  const inner = size - RING - 1.5;
  const middle = icon
    ? svg`<circle class="disc" cx=${x} cy=${y} r=${inner}></circle><path class="icon" d=${icon}
        transform=${`translate(${x - inner * 0.65} ${y - inner * 0.65}) scale(${(inner * 1.3) / 24})`}></path>`
    : svg`<circle class="crowd" cx=${x} cy=${y} r=${inner}></circle><text class="crowd" x=${x} y=${y} text-anchor="middle">${sum.actors}</text>`;
  let start = 0;
  const arcs = FAMILIES.map((family) => {
    const share = (sum.families.get(family) ?? 0) / Math.max(1, sum.statements);
    const arc = svg`<circle class="ring ${family}" cx=${x} cy=${y} r=${size - RING / 2} stroke-width=${RING} pathLength="1"
      stroke-dasharray="${share} 1" stroke-dashoffset=${-start} transform="rotate(-90 ${x} ${y})"></circle>`;
    start += share;
    return share === 0 ? undefined : arc;
  });
  return svg`<circle class="hole" cx=${x} cy=${y} r=${size}></circle>${arcs}${middle}`;
} // prettier-ignore

/** "promise 20, demand 13" */
function familyWords({ families }: Sum): string {
  return FAMILIES.flatMap((family) => {
    const count = families.get(family) ?? 0;
    return count === 0 ? [] : [`${FAMILY_LABELS[family].label.toLowerCase()} ${count}`];
  }).join(", ");
}
