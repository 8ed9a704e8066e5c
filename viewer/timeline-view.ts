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

/** Who said what when, and by when it is due. The day and the axis stay in sight while the lanes scroll. */
export function timelineView(picture: TimelinePicture, dispatch: Dispatch): TemplateResult {
  const { layout, scene } = picture;
  return html`<div class="timeline-head">${dayBar(picture, dispatch)}${layout.lanes.length === 0 ? nothing : axis(layout)}</div>
    <svg class="picture" viewBox="0 0 ${layout.width} ${layout.height}" width=${layout.width} height=${layout.height} role="group"
      aria-label="${pictureWords(scene.statements, scene.actors.length, "timeline")} Arrow keys move, Enter opens the evidence."
      @keydown=${moveAlongLanes}>
      ${grid(layout)}${timelineLanes(picture, dispatch)}
    </svg>`;
} // prettier-ignore

/** A day is set by the reader: the page has no clock. */
function dayBar({ layout, day }: TimelinePicture, dispatch: Dispatch): TemplateResult {
  const overdue = new Set(layout.lanes.flatMap(({ items }) => items.filter((item) => item.overdue).map(({ statement }) => statement)));
  const set = ({ target }: Event): void => {
    const { validity, value } = target as HTMLInputElement;
    // While a year is typed it is one of the first centuries: not yet what the reader means.
    if (validity.valid) dispatch({ do: "day", day: value === "" ? undefined : value });
  };
  return html`<p class="day-bar">
    <label>Overdue on <input type="date" id="day" min="1000-01-01" max="9999-12-31" .value=${day ?? ""} @change=${set} /></label>
    ${day === undefined ? nothing : html`<button type="button" class="plain" @click=${() => { dispatch({ do: "day", day: undefined }); }}>Clear day</button>`}
    <span role="status">${day === undefined ? "Set a day to see what is overdue." : `${overdue.size} overdue`}</span>
  </p>`;
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
