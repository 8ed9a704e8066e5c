import { dayNumber } from "./day-number.ts";
import { actorSize, around, LINE_HEIGHT, TEXT } from "./layout.ts";
import type { Box, Line } from "./layout.ts";
import { measureByTable, wrap } from "./measure.ts";
import type { Measure } from "./measure.ts";
import type { Scene, SceneActor, Statement } from "./scene.ts";
import { settle } from "./settle.ts";
import { timeAxis } from "./time-axis.ts";
import type { Tick } from "./time-axis.ts";
import { lowered, MARK, timelineItem } from "./timeline-item.ts";
import type { ItemRoom, TimelineItem } from "./timeline-item.ts";

export interface TimelineOptions {
  /** Of the stage, CSS pixels; narrower than 640 is laid out as 640. */
  readonly width?: number;
  /** `YYYY-MM-DD`: open statements that were due before it are overdue. Without one nothing is. */
  readonly today?: string | undefined;
  readonly measure?: Measure;
}

/** An actor's name and disc; a tall lane has it again further down. */
export interface LaneLabel {
  /** Centre and radius of the disc. */
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly lines: readonly Line[];
  readonly box: Box;
}

export interface TimelineLane {
  /** Nothing for statements whose speaker the document does not name. */
  readonly actor: string | undefined;
  readonly y: number;
  readonly height: number;
  readonly labels: readonly [LaneLabel, ...LaneLabel[]];
  /** By the day said, those without one first. */
  readonly items: readonly TimelineItem[];
}

/** Lanes of actors over days. y is 0 at the top of the lanes; the axis is drawn apart, so that it can stay in sight. */
export interface Timeline {
  readonly width: number;
  readonly height: number;
  readonly ticks: readonly Tick[];
  /** Column of the statements whose documents have no day; absent where all have one. */
  readonly noDay?: { readonly x: number; readonly width: number };
  /** The day that due days are held against: its line, at the end of the axis when that does not reach it, and the label's middle. */
  readonly today?: {
    readonly line: number;
    readonly x: number;
    readonly text: string;
    readonly width: number;
  };
  /** Most statements first. */
  readonly lanes: readonly TimelineLane[];
}

const MARGIN = 16;
const DISC = 16;
const GAP = 8;
const LANE_PADDING = 10;
const NO_DAY = 130;
/** A reader who sees a statement should see whose it is. */
const STRETCH = 560;
const UNNAMED = "Speaker not named";

/** Who said what when, and by when it is due. Nothing overlaps and no label is cut. Good for some 80 statements a page. */
export function layoutTimeline(scene: Scene, options: TimelineOptions = {}): Timeline {
  const { measure = measureByTable, today } = options;
  const width = Math.max(640, options.width ?? 960);
  const published = new Map(scene.documents.map((document) => [document.id, document.published]));
  const saidOn = ({ document }: Statement): string | undefined => published.get(document);
  const said = scene.statements.map((statement) => dayNumber(saidOn(statement) ?? ""));
  const due = scene.statements.flatMap(({ dueDays = [] }) => dueDays.map(({ day }) => dayNumber(day)));
  const days = [...said, ...due].filter((day) => day !== undefined);

  const names = [
    ...scene.actors.map(({ label }) => label),
    ...(lanesOf(scene).some(({ actor }) => !actor) ? [UNNAMED] : []),
  ];
  const side = Math.ceil(
    Math.min(width * 0.17, Math.max(40, ...names.map((name) => measure(name, TEXT.actor, true)))),
  );
  const left = MARGIN + 2 * DISC + GAP + side + GAP;
  const hasNoDay = said.includes(undefined);
  const noDay = { x: left, width: days.length === 0 ? width - MARGIN - left : NO_DAY };
  const dated = left + (hasNoDay ? noDay.width : 0);
  const half = Math.ceil(measure("0000-00-00", TEXT.due, false) / 2);
  const ends = [dated + half + GAP, width - MARGIN - half] as const;
  const axis = timeAxis(days, ends, measure);
  const room: ItemRoom = {
    noDay: { x: left + MARK + GAP, width: noDay.width - 3 * GAP },
    at: axis?.at ?? (() => ends[0]),
    right: width - MARGIN,
    measure,
  };
  const largest = Math.max(1, ...scene.actors.map(({ involvement }) => involvement));
  const toItem = (lane: string, statement: Statement): TimelineItem =>
    timelineItem(statement, { lane, said: saidOn(statement), today }, room);
  let y = 0;
  const lanes = lanesOf(scene).map(({ actor, statements }): TimelineLane => {
    const made = statements.map((statement) => toItem(actor?.id ?? "", statement)).sort(byDay);
    const downs = settle(
      made.map(({ boxes }) => [boxes.marks, boxes.label]),
      { x: GAP, y: 6 },
    );
    const items = made.map((item, index) => lowered(item, y + LANE_PADDING + (downs[index] ?? 0)));
    const top = y + LANE_PADDING;
    const label = (at: number): LaneLabel => laneLabel(actor, { y: at, side, largest, measure });
    const bottom = around([label(top).box, ...items.flatMap(({ boxes }) => [boxes.marks, boxes.label])]);
    const height = bottom.y + bottom.height + LANE_PADDING - y;
    const again = Array.from({ length: Math.ceil(height / STRETCH) }, (_, index) =>
      label(top + (index + 1) * STRETCH),
    );
    const lane = {
      actor: actor?.id,
      y,
      height,
      labels: [label(top), ...again.filter(({ box }) => box.y + box.height <= y + height)] as const,
      items,
    };
    y += height;
    return lane;
  });
  const todays = todayOf(today, axis && { at: axis.at, ends }, { width, measure });
  return {
    width,
    height: y,
    ticks: axis?.ticks ?? [],
    ...(hasNoDay && { noDay }),
    ...(todays && { today: todays }),
    lanes,
  };
}

interface Lane {
  readonly actor: SceneActor | undefined;
  readonly statements: readonly Statement[];
}

/** Statements of each actor that says them or is bound by them; most first, then by name; those of nobody last. */
function lanesOf({ actors, statements, edges }: Scene): readonly Lane[] {
  const from = edges.filter(({ side }) => side === "from");
  const spoken = new Set(from.map(({ statement }) => statement));
  const lanes = actors.map((actor): Lane => {
    const own = new Set(from.filter((edge) => edge.actor === actor.id).map(({ statement }) => statement));
    return { actor, statements: statements.filter(({ id }) => own.has(id)) };
  });
  const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  const sorted = lanes.toSorted(
    (a, b) =>
      b.statements.length - a.statements.length ||
      order(a.actor?.label ?? "", b.actor?.label ?? "") ||
      order(a.actor?.id ?? "", b.actor?.id ?? ""),
  );
  const nobodys = { actor: undefined, statements: statements.filter(({ id }) => !spoken.has(id)) };
  return [...sorted, nobodys].filter((lane) => lane.statements.length > 0);
}

/** Those said on no day first; else as the documents have them. */
function byDay({ marks: [a] }: TimelineItem, { marks: [b] }: TimelineItem): number {
  return Number(a.day !== undefined) - Number(b.day !== undefined) || a.x - b.x;
}

function laneLabel(
  actor: SceneActor | undefined,
  {
    y,
    side,
    largest,
    measure,
  }: { readonly y: number; readonly side: number; readonly largest: number; readonly measure: Measure },
): LaneLabel {
  const width = (text: string): number => Math.ceil(measure(text, TEXT.actor, true));
  const texts = wrap(actor?.label ?? UNNAMED, side, width);
  const height = Math.max(2 * DISC, texts.length * LINE_HEIGHT.actor);
  const centre = y + height / 2;
  const x = MARGIN + 2 * DISC + GAP;
  const lines = texts.map((text, row): Line => ({
    text,
    x,
    y: centre + (row - (texts.length - 1) / 2) * LINE_HEIGHT.actor,
    width: width(text),
    kind: "actor",
  }));
  const widest = Math.max(0, ...lines.map((line) => line.width));
  return {
    x: MARGIN + DISC,
    y: centre,
    size: actorSize(actor?.involvement ?? 0, largest),
    lines,
    box: { x: MARGIN, y, width: x + widest - MARGIN, height },
  };
}

function todayOf(
  today: string | undefined,
  axis: { readonly at: (day: number) => number; readonly ends: readonly [number, number] } | undefined,
  { width, measure }: { readonly width: number; readonly measure: Measure },
): Timeline["today"] {
  const number = today === undefined ? undefined : dayNumber(today);
  if (today === undefined || number === undefined || !axis) return undefined;
  const [first, last] = axis.ends;
  const at = axis.at(number);
  const text = at < first ? `← ${today}` : at > last ? `${today} →` : today;
  const wide = Math.ceil(measure(text, TEXT.due, false));
  const line = Math.max(first, Math.min(last, at));
  return { line, x: Math.min(line, width - wide / 2), text, width: wide };
}
