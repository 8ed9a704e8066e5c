import { html, nothing, svg } from "lit-html";
import type { TemplateResult } from "lit-html";
import type { Scene, Timeline } from "../src/view/index.ts";
import type { Emphasis } from "./emphasis.ts";
import { moveAlongLanes } from "./lane-keys.ts";
import type { Action, Selection } from "./state.ts";
import { svgLine } from "./svg-line.ts";
import { timelineLanes } from "./timeline-lanes.ts";
import { pictureWords } from "./words.ts";

export interface TimelinePicture {
  readonly scene: Scene;
  readonly layout: Timeline;
  readonly emphasis: Emphasis;
  readonly selection: Selection | undefined;
  /** That the layout holds due days against. */
  readonly day: string | undefined;
}

type Dispatch = (action: Action) => void;

/** Height of the axis: ticks below, the reader's day above. */
const AXIS = { height: 42, day: 10, tick: 29 } as const;

/** Who said what when, and by when it is due. What is overdue and the axis stay in sight while the lanes scroll. */
export function timelineView(picture: TimelinePicture, dispatch: Dispatch): TemplateResult {
  const { layout, scene } = picture;
  return html`<div class="timeline-head">${overdueWords(picture)}${layout.lanes.length === 0 ? nothing : axis(layout)}</div>
    <svg class="picture" viewBox="0 0 ${layout.width} ${layout.height}" width=${layout.width} height=${layout.height} role="group"
      aria-label="${pictureWords(scene.statements, scene.actors.length, "timeline")} Arrow keys move, Enter opens the evidence."
      @keydown=${moveAlongLanes}>
      ${grid(layout)}${timelineLanes(picture, dispatch)}
    </svg>`;
} // prettier-ignore

/** The day is set in the legend. */
function overdueWords({ layout, day }: TimelinePicture): TemplateResult {
  const overdue = new Set(layout.lanes.flatMap(({ items }) => items.filter((item) => item.overdue).map(({ statement }) => statement)));
  const words = day === undefined ? "Set a day under Due to see what is overdue." : `${overdue.size} overdue on ${day}`;
  return html`<p class="day-bar" role="status">${words}</p>`;
} // prettier-ignore

function axis({ width, ticks, noDay, today }: Timeline): TemplateResult {
  const line = (text: string, [x, y]: readonly [number, number], room: number): unknown =>
    svgLine({ text, x, y, width: room, kind: "due" }, "middle");
  return html`<svg class="picture axis" viewBox="0 0 ${width} ${AXIS.height}" width=${width} height=${AXIS.height} role="group" aria-label="Days">
    ${noDay ? line("no day", [noDay.x + noDay.width / 2, AXIS.tick], noDay.width) : nothing}
    ${ticks.map(({ x, text, width: room }) => svg`${line(text, [x, AXIS.tick], room)}<path class="grid" d=${`M${x} ${AXIS.height - 4}v4`}></path>`)}
    ${today ? svg`<g class="today">${line(today.text, [today.x, AXIS.day], today.width)}</g>` : nothing}
  </svg>`;
} // prettier-ignore

function grid({ width, height, ticks, noDay, today, lanes }: Timeline): unknown {
  return svg`<g aria-hidden="true">
    ${noDay ? svg`<rect class="no-day" x=${noDay.x} y="0" width=${noDay.width} height=${height}></rect>` : nothing}
    ${ticks.map(({ x }) => svg`<path class="grid" d=${`M${x} 0V${height}`}></path>`)}
    ${lanes.slice(1).map(({ y }) => svg`<path class="grid" d=${`M0 ${y}H${width}`}></path>`)}
    ${today ? svg`<path class="today" d=${`M${today.line} 0V${height}`}></path>` : nothing}
  </g>`;
} // prettier-ignore
