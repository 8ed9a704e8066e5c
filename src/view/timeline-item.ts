/** One statement of a lane: its marks with the line that joins them, and its label beside or below. */
import { dayNumber } from "./day-number.ts";
import { LINE_HEIGHT, STATEMENT_SIZE, TEXT } from "./layout.ts";
import type { Box, Line } from "./layout.ts";
import { wrap } from "./measure.ts";
import type { Measure } from "./measure.ts";
import type { DueDay, Statement } from "./scene.ts";

export interface TimelineMark {
  readonly kind: "said" | DueDay["kind"];
  /** `YYYY-MM-DD`; a statement whose document has no day was said on none. */
  readonly day: string | undefined;
  readonly x: number;
  readonly y: number;
  readonly overdue: boolean;
}

export interface TimelineItem {
  /** `<actor> <statement>`: a statement of two actors is in both their lanes. */
  readonly id: string;
  readonly statement: string;
  readonly overdue: boolean;
  /** What was said, then when it is due. */
  readonly marks: readonly [TimelineMark, ...TimelineMark[]];
  readonly lines: readonly Line[];
  /** Around the marks and around the label: no other item of the picture overlaps them. */
  readonly boxes: { readonly marks: Box; readonly label: Box };
}

/** Where things are from left to right, CSS pixels. */
export interface ItemRoom {
  /** Place of a statement that was said on no day, and the room for its label. */
  readonly noDay: { readonly x: number; readonly width: number };
  /** Place of a day; only asked for days that the axis holds. */
  readonly at: (day: number) => number;
  /** Nothing is drawn to the right of it. */
  readonly right: number;
  readonly measure: Measure;
}

/** Half of the room of a mark: an overdue one's triangle is the largest. */
export const MARK = 8;
/** Between marks that would overlap and so are one below the other. */
const LEVEL = 2 * MARK + 2;
/** A label has at least that much room, if its lane has. */
const NARROWEST = 170;
const WIDEST = 300;
/** Between the marks and a label beside them. */
const GAP = 5;
const OVERDUE = "overdue: ";

/** Places an item at the top of its lane, y = 0. `today` is the day from which on earlier days are overdue. */
export function timelineItem(
  { id, label, due, dueDays, open }: Statement,
  {
    lane,
    said,
    today,
  }: { readonly lane: string; readonly said: string | undefined; readonly today: string | undefined },
  room: ItemRoom,
): TimelineItem {
  const saidOn = said === undefined ? undefined : dayNumber(said);
  const start = {
    kind: "said",
    day: saidOn === undefined ? undefined : said,
    x: saidOn === undefined ? room.noDay.x : room.at(saidOn),
    overdue: false,
  } as const;
  const ends = (dueDays ?? []).flatMap(({ kind, day }) => {
    const number = dayNumber(day);
    const overdue = open && today !== undefined && day < today;
    return number === undefined ? [] : [{ kind, day, x: room.at(number), overdue }];
  });
  const marks = onLevels([start, ...ends]);
  const overdue = marks.some((mark) => mark.overdue);
  const xs = marks.map(({ x }) => x);
  const [left, right, bottom] = [
    Math.min(...xs) - MARK,
    Math.max(...xs) + MARK,
    Math.max(...marks.map(({ y }) => y)) + MARK,
  ];

  // Beside short lines, where the eye is; below long ones, at their start.
  const end = saidOn === undefined ? room.noDay.x - STATEMENT_SIZE + room.noDay.width : room.right;
  const free = end - right - GAP;
  const beside =
    right - left <= NARROWEST && (free >= NARROWEST || (saidOn === undefined && ends.length === 0));
  const below = saidOn === undefined ? room.noDay.width : Math.max(NARROWEST, right - start.x);
  const most = Math.min(WIDEST, beside ? free : below);
  const block = (words: string | undefined): readonly Omit<Line, "x" | "y">[] =>
    blockOf(label, words, most, room.measure);
  const lines = block(overdue ? `${OVERDUE}${due ?? ""}` : due);
  // Room for the word, so that nothing moves when the day is set.
  const roomiest = open && ends.length > 0 ? block(`${OVERDUE}${due ?? ""}`) : lines;
  const box = {
    y: beside ? 0 : bottom,
    width: Math.max(0, ...[...lines, ...roomiest].map(({ width }) => width)),
    height: Math.max(heightOf(lines), heightOf(roomiest)),
  };
  const x = beside ? right + GAP : Math.min(start.x - STATEMENT_SIZE, room.right - box.width);
  return {
    id: `${lane} ${id}`,
    statement: id,
    overdue,
    marks,
    lines: lines.map((line, index) => ({
      ...line,
      x,
      y: box.y + heightOf(lines.slice(0, index)) + LINE_HEIGHT[line.kind] / 2,
    })),
    boxes: { marks: { x: left, y: 0, width: right - left, height: bottom }, label: { ...box, x } },
  };
}

/** The item further down. */
export function lowered(item: TimelineItem, by: number): TimelineItem {
  const down = <T extends { readonly y: number }>(part: T): T => ({ ...part, y: part.y + by });
  const [said, ...ends] = item.marks;
  return {
    ...item,
    marks: [down(said), ...ends.map(down)],
    lines: item.lines.map(down),
    boxes: { marks: down(item.boxes.marks), label: down(item.boxes.label) },
  };
}

type Unlevelled = Omit<TimelineMark, "y">;

/** Marks at their exact days; one that would cover another goes below it. */
function onLevels([first, ...others]: readonly [Unlevelled, ...Unlevelled[]]): TimelineItem["marks"] {
  const placed: [TimelineMark, ...TimelineMark[]] = [{ ...first, y: MARK }];
  for (const mark of others) {
    const taken = placed.filter(({ x }) => Math.abs(x - mark.x) < 2 * MARK).map(({ y }) => y);
    placed.push({ ...mark, y: taken.length === 0 ? MARK : Math.max(...taken) + LEVEL });
  }
  return placed;
}

function blockOf(
  label: string,
  due: string | undefined,
  width: number,
  measure: Measure,
): readonly Omit<Line, "x" | "y">[] {
  return (
    [
      ["label", label],
      ["due", due ?? ""],
    ] as const
  ).flatMap(([kind, text]) => {
    const widthOf = (words: string): number => Math.ceil(measure(words, TEXT[kind], false));
    return wrap(text, width, widthOf).map((words) => ({ text: words, width: widthOf(words), kind }));
  });
}

function heightOf(lines: readonly Omit<Line, "x" | "y">[]): number {
  return lines.reduce((sum, { kind }) => sum + LINE_HEIGHT[kind], 0);
}
