import { nothing, svg } from "lit-html";
import { actTypeWords } from "../src/view/index.ts";
import type { Statement, TimelineItem, TimelineLane, TimelineMark } from "../src/view/index.ts";
import { ICONS } from "./icons.ts";
import type { Action, Selection } from "./state.ts";
import { svgLine } from "./svg-line.ts";
import type { TimelinePicture } from "./timeline-view.ts";

/** Lanes with their marks, as buttons; one of them is reached with Tab, the others with the arrow keys. */
export function timelineLanes(picture: TimelinePicture, dispatch: (action: Action) => void): unknown {
  const { layout, scene, emphasis, selection } = picture;
  const statements = new Map(scene.statements.map((statement) => [statement.id, statement]));
  const actors = new Map(scene.actors.map((actor) => [actor.id, actor]));
  const entry = entryOf(layout.lanes, selection);

  const button = (key: string, of: Selection, [label, faded]: readonly [string, boolean], body: unknown): unknown => {
    const select = (): void => { dispatch({ do: "select", selection: of }); };
    const selected = selection === of;
    return svg`<g class="node ${of.startsWith("actor") ? "actor" : "statement"} ${faded ? "faded" : ""} ${selected ? "selected" : ""}"
      role="button" tabindex=${key === entry ? "0" : "-1"} data-node=${of} aria-pressed=${selected ? "true" : "false"} aria-label=${label}
      @click=${select} @keydown=${(event: KeyboardEvent) => {
        if (event.key !== "Enter" && event.key !== " ") return;
        event.preventDefault(); // the space bar would scroll
        select();
      }}>${body}</g>`;
  };
  const lane = ({ actor: id, labels, items }: TimelineLane): unknown => {
    const actor = actors.get(id ?? "");
    const faded = emphasis.fades && !emphasis.actors.has(id ?? "");
    const body = labels.map(({ x, y, size, lines, box }) => svg`
      <rect class="pill" x=${box.x - 4} y=${box.y - 2} width=${box.width + 8} height=${box.height + 4} rx="5"></rect>
      ${actor ? svg`<circle cx=${x} cy=${y} r=${size}></circle><path class="icon" transform=${`translate(${x - size * 0.625} ${y - size * 0.625}) scale(${(size * 1.25) / 24})`} d=${ICONS[actor.type]}></path>` : nothing}
      ${lines.map((line) => svgLine(line, "start"))}`);
    return svg`<g class="lane">
      ${actor ? button(laneKey(actor.id), `actor ${actor.id}`, [`${actor.label}: ${items.length}`, faded], body) : svg`<g>${body}</g>`}
      ${items.map((item) => {
        const statement = statements.get(item.statement);
        if (!statement) return nothing;
        const isFaded = emphasis.fades && !emphasis.statements.has(statement.id);
        return button(item.id, `statement ${statement.id}`, [nameOf(actor?.label, statement, item), isFaded], itemBody(statement, item));
      })}
    </g>`;
  };
  return layout.lanes.map(lane);
} // prettier-ignore

/** Where Tab enters: at what is selected, else at the first lane. */
function entryOf(lanes: readonly TimelineLane[], selection: Selection | undefined): string | undefined {
  const all = lanes.flatMap(({ actor, items }) => [
    ...(actor === undefined ? [] : [{ key: laneKey(actor), of: `actor ${actor}` }]),
    ...items.map(({ id, statement }) => ({ key: id, of: `statement ${statement}` })),
  ]);
  return (all.find(({ of }) => of === selection) ?? all[0])?.key;
}

function laneKey(actor: string): string {
  return `lane ${actor}`;
}

function itemBody({ family, hedged }: Statement, { marks, lines, boxes, overdue }: TimelineItem): unknown {
  const [said, ...ends] = marks;
  return svg`
    ${[boxes.marks, boxes.label].map((box) => svg`<rect class="pill" x=${box.x - 3} y=${box.y} width=${box.width + 6} height=${box.height} rx="5"></rect>`)}
    ${ends.map(({ x, y }) => svg`<path class="edge ${family}" stroke-dasharray=${hedged ? "5 3" : nothing} d=${`M${said.x} ${said.y}L${x} ${y}`}></path>`)}
    ${ends.map((mark) => endMark(mark, family))}
    <rect class="square ${family} ${hedged ? "hedged" : ""}" x=${said.x - 5} y=${said.y - 5} width="10" height="10"></rect>
    <g class=${overdue ? "overdue" : ""}>${lines.map((line) => svgLine(line, "start"))}</g>`;
} // prettier-ignore

/** A bar ends what has a deadline, a ring is around a scheduled day, a triangle with an exclamation mark is overdue. */
function endMark({ kind, x, y, overdue }: TimelineMark, family: string): unknown {
  if (overdue)
    return svg`<path class="end full ${family}" data-mark="overdue" d=${`M${x} ${y - 7}l7.5 13.500h-15z`}></path><path class="bang" d=${`M${x} ${y - 2}v4M${x} ${y + 3.5}v1.500`}></path>`;
  return kind === "deadline"
    ? svg`<path class="end ${family}" data-mark="deadline" d=${`M${x} ${y - 7}v14`}></path>`
    : svg`<circle class="end ${family}" data-mark="scheduled" cx=${x} cy=${y} r="5"></circle>`;
} // prettier-ignore

/** What a screen reader says of an item. */
function nameOf(
  actor: string | undefined,
  statement: Statement,
  { marks: [said], overdue }: TimelineItem,
): string {
  const { type, label, due, hedged } = statement;
  const parts = [
    `${actor ?? "Speaker not named"}: ${actTypeWords(type)}, ${label}`,
    said.day === undefined ? "said on no known day" : `said ${said.day}`,
    ...(due === undefined ? [] : [due]),
    ...(hedged ? ["hedged"] : []),
    ...(overdue ? ["overdue"] : []),
  ];
  return parts.join(", ");
}
