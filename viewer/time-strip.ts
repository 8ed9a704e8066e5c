import { html, nothing, svg } from "lit-html";
import type { TemplateResult } from "lit-html";
import { monthBars } from "../src/view/index.ts";
import type { MonthBar, Scene } from "../src/view/index.ts";
import { daysOf } from "./matching.ts";
import type { Matching } from "./matching.ts";
import { CLOCKS } from "./state.ts";
import type { Action, Months, State } from "./state.ts";

export interface StripModel {
  readonly scene: Scene;
  readonly state: State;
  readonly matching: Matching;
  /** While it is drawn with the mouse; the filter follows when the button is let go. */
  readonly brush: Months | undefined;
}

export interface StripActions {
  readonly dispatch: (action: Action) => void;
  readonly brush: (months: Months | undefined) => void;
}

/** First and last bar. */
type Range = readonly [from: number, to: number];
type End = "first" | "last";

const CLOCK_LABELS = { said: "When said", due: "When due" } as const;
/** CSS pixels. */
const HEIGHT = 36;
const MOST_LABELS = 8;

/** Months with their statements, stacked by act; a range of them is chosen with the mouse or with two handles. */
export function timeStrip({ scene, state, matching, brush }: StripModel, actions: StripActions): TemplateResult {
  const { clock } = state;
  const days = daysOf(scene, clock);
  const counted = matching.without("months");
  const bars = monthBars(scene.statements, counted, days);
  const undated = counted.filter((statement) => days(statement).length === 0).length;
  const months = brush ?? state.months;
  return html`<section class="strip" aria-label="Months">
    <div class="strip-head">
      <div role="group" aria-label="Days">
        ${CLOCKS.map((each) => html`<button type="button" aria-pressed=${each === clock ? "true" : "false"}
          @click=${() => { actions.dispatch({ do: "clock", clock: each }); }}>${CLOCK_LABELS[each]}</button>`)}
      </div>
      <span>${months ? `${months[0]} to ${months[1]}` : "All months"}${undated === 0 ? "" : ` · ${undated} without a day`}</span>
      ${state.months ? html`<button type="button" class="clear" @click=${() => { actions.dispatch({ do: "months", months: undefined }); }}>Clear months</button>` : nothing}
    </div>
    ${bars.length === 0 ? html`<p class="hint">No day is known.</p>` : plot(bars, months, actions)}
  </section>`;
} // prettier-ignore

function plot(bars: readonly MonthBar[], months: Months | undefined, actions: StripActions): TemplateResult {
  const whole: Range = [0, bars.length - 1];
  const range = months ? rangeOf(bars, months) : whole;
  const most = Math.max(1, ...bars.map(({ total }) => total));
  const x = (bar: number): string => `${Math.round((bar / bars.length) * 1e5) / 1e3}%`;
  const every = Math.ceil(bars.length / MOST_LABELS);
  const choose = (next: Range): void => { actions.dispatch({ do: "months", months: monthsOf(bars, next) }); };
  const handle = (end: End): unknown => {
    const [from, to] = range;
    const bar = end === "first" ? from : to;
    return svg`<svg class="handle" data-end=${end} x=${x(end === "first" ? bar : bar + 1)} y="0" overflow="visible" role="slider" tabindex="0"
      aria-label=${end === "first" ? "First month" : "Last month"} aria-valuemin=${end === "first" ? 0 : from} aria-valuemax=${end === "first" ? to : whole[1]}
      aria-valuenow=${bar} aria-valuetext=${bars[bar]?.[end] ?? ""}
      @keydown=${(event: KeyboardEvent) => { moveEnd(event, [end, range, whole], choose); }}>
      <rect class="grip" x="-12" y="0" width="24" height=${HEIGHT}></rect><path d=${`M0 0v${HEIGHT}`}></path><rect x="-3" y=${HEIGHT / 2 - 8} width="6" height="16" rx="3"></rect>
    </svg>`;
  };
  return html`<svg class="months" height=${HEIGHT + 16} role="group" aria-label="Statements by month, from ${bars[0]?.first ?? ""} to ${bars.at(-1)?.last ?? ""}"
    @pointerdown=${(event: PointerEvent) => { startDrag(event, bars, range); }}
    @pointermove=${(event: PointerEvent) => { if (drag) actions.brush(monthsOf(bars, drag.at(event))); }}
    @pointercancel=${() => { drag = undefined; actions.brush(undefined); }}
    @pointerup=${(event: PointerEvent) => { endDrag(event, actions, choose); }}>
    <g aria-hidden="true">
      ${months ? svg`<rect class="brush" x=${x(range[0])} y="0" width=${x(range[1] + 1 - range[0])} height=${HEIGHT}></rect>` : nothing}
      <path class="grid" d=${`M0 ${HEIGHT}.5h9999`}></path>
      ${bars.map((bar, index) => stack(bar, { x: x(index + 0.08), width: x(0.84), scale: HEIGHT / most, faded: index < range[0] || index > range[1] }))}
      ${bars.map(({ first }, index) => index % every === 0 && index + every / 2 <= bars.length ? svg`<text x=${x(index)} y=${HEIGHT + 13}>${first}</text>` : nothing)}
    </g>
    ${handle("first")}${handle("last")}
  </svg>`;
} // prettier-ignore

function stack({ families }: MonthBar, { x, width, scale, faded }: { readonly x: string; readonly width: string; readonly scale: number; readonly faded: boolean }): unknown {
  let top = HEIGHT;
  return families.map(({ family, count }) => {
    const height = Math.round(count * scale * 10) / 10;
    top -= height;
    return svg`<rect class="bar ${family} ${faded ? "faded" : ""}" x=${x} y=${top} width=${width} height=${height}></rect>`;
  });
} // prettier-ignore

/** The bars that months touch; the nearest ones for months that no bar is of. */
function rangeOf(bars: readonly MonthBar[], [first, last]: Months): Range {
  const from = bars.findIndex((bar) => bar.last >= first);
  const to = bars.findLastIndex((bar) => bar.first <= last);
  return [from < 0 ? bars.length - 1 : from, Math.max(0, to)];
}

/** Nothing for all of them, which is no filter. */
function monthsOf(bars: readonly MonthBar[], [from, to]: Range): Months | undefined {
  const [first, last] = [bars[from], bars[to]];
  return !first || !last || (from === 0 && to === bars.length - 1) ? undefined : [first.first, last.last];
}

function moveEnd(event: KeyboardEvent, [end, [from, to], [, last]]: readonly [End, Range, Range], choose: (range: Range) => void): void {
  const at = end === "first" ? from : to;
  const steps: Readonly<Record<string, number>> = {
    ArrowLeft: at - 1, ArrowDown: at - 1, ArrowRight: at + 1, ArrowUp: at + 1,
    PageDown: at - 12, PageUp: at + 12, Home: 0, End: last,
  };
  const next = steps[event.key];
  if (next === undefined) return;
  event.preventDefault();
  choose(end === "first" ? [Math.min(Math.max(next, 0), to), to] : [from, Math.max(Math.min(next, last), from)]);
} // prettier-ignore

/** A drag outlives the pictures that are drawn of it. */
let drag: { readonly at: (event: PointerEvent) => Range } | undefined;

/** A handle moves its end, the chosen range moves as a whole, anywhere else a new range begins; a click chooses one bar. */
function startDrag(event: PointerEvent, bars: readonly MonthBar[], range: Range): void {
  const [plot, target] = [event.currentTarget, event.target];
  if (!(plot instanceof Element) || !(target instanceof Element) || event.button !== 0) return;
  plot.setPointerCapture(event.pointerId);
  const last = bars.length - 1;
  const barAt = ({ clientX }: PointerEvent): number => {
    const { left, width } = plot.getBoundingClientRect();
    return Math.min(last, Math.max(0, Math.floor(((clientX - left) / width) * bars.length)));
  };
  const [start, [from, to]] = [barAt(event), range];
  const end = target.closest("[data-end]")?.getAttribute("data-end");
  const isInside = (from > 0 || to < last) && start >= from && start <= to;
  const rangeAt = (bar: number): Range => {
    if (end === "first") return [Math.min(bar, to), to];
    if (end === "last") return [from, Math.max(bar, from)];
    if (!isInside || bar === start) return [Math.min(start, bar), Math.max(start, bar)];
    const by = Math.min(last - to, Math.max(-from, bar - start));
    return [from + by, to + by];
  };
  drag = { at: (next) => rangeAt(barAt(next)) };
}

function endDrag(event: PointerEvent, { brush }: StripActions, choose: (range: Range) => void): void {
  if (!drag) return;
  const range = drag.at(event);
  drag = undefined;
  brush(undefined);
  choose(range);
}
