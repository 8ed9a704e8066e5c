import { nothing, svg } from "lit-html";
import { ACTOR_TYPES } from "../src/types.ts";
import { FAMILIES, FAMILY_LABELS, FONT_STACK } from "../src/view/index.ts";
import type { Scene } from "../src/view/index.ts";
import { ACTOR_TYPE_LABELS, ICONS } from "./icons.ts";
import { documentWords } from "./words.ts";

/** What stands around a picture that is saved. */
export interface Caption {
  readonly title: string;
  /** Lines under the title: what is shown, what narrows it, of when. */
  readonly lines: readonly string[];
  /** The part of the graph that is drawn. */
  readonly scene: Scene;
}

/** Something drawn and how high it is. */
export interface Drawn {
  readonly part: unknown;
  readonly height: number;
}

const MARGIN = 24;
const LINE = 18;
/** Sources beyond these are counted. */
const MOST_SOURCES = 20;

export function heading({ title, lines }: Caption, width: number): Drawn {
  const rows = [
    ...wrap(title, width, 18, 650).map((text) => ({ text, size: 18, kind: "heading" })),
    ...lines.flatMap((line) => wrap(line, width, 13, 400)).map((text) => ({ text, size: 13, kind: "small" })),
  ];
  return {
    part: rows.map(({ text, kind }, at) => svg`<text class=${kind} x=${MARGIN} y=${MARGIN + 4 + at * 21}>${text}</text>`),
    height: MARGIN + rows.length * 21,
  };
} // prettier-ignore

/** The marks that the picture uses, in rows. */
export function keyOf({ scene }: Caption, width: number): Drawn {
  const { statements, actors } = scene;
  const marks = [
    ...FAMILIES.filter((family) => statements.some((each) => each.family === family)).map((family) => ({
      label: FAMILY_LABELS[family].label,
      mark: svg`<rect class="square ${family}" x="4" y="-6" width="12" height="12"></rect>`,
    })),
    ...[false, true].filter((hedged) => statements.some((each) => each.hedged === hedged)).map((hedged) => ({
      label: hedged ? "hedged" : "firm",
      mark: svg`<path class="stroke-mark" d="M0 0h22" stroke-dasharray=${hedged ? "5 3" : nothing}></path>`,
    })),
    ...ACTOR_TYPES.filter((type) => actors.some((actor) => actor.type === type)).map((type) => ({
      label: ACTOR_TYPE_LABELS[type],
      mark: svg`<g class="node actor"><circle cx="11" cy="0" r="9"></circle><path class="icon" transform="translate(5 -6) scale(0.5)" d=${ICONS[type]}></path></g>`,
    })),
  ];
  let [x, y] = [MARGIN, LINE];
  const part = marks.map(({ label, mark }) => {
    const step = 28 + widthOf(label, 13, 400) + 22;
    if (x + step > width - MARGIN && x > MARGIN) [x, y] = [MARGIN, y + LINE + 6];
    const placed = svg`<g transform=${`translate(${x} ${y})`}>${mark}<text class="small" x="28" y="0">${label}</text></g>`;
    x += step;
    return placed;
  });
  return { part, height: y + LINE };
} // prettier-ignore

/** Where it was said. */
export function sourcesOf({ scene }: Caption, width: number): Drawn {
  const shown = new Set(scene.statements.map(({ document }) => document));
  const documents = scene.documents.filter(({ id }) => shown.has(id));
  const more = documents.length - MOST_SOURCES;
  const lines = [
    "Sources",
    ...documents.slice(0, MOST_SOURCES).map((document) =>
      [document.title, documentWords(document), document.url].filter((part) => part !== undefined && part !== "").join(", ")),
    ...(more > 0 ? [`and ${more} more`] : []),
  ].flatMap((line) => wrap(line, width, 13, 400));
  return {
    part: lines.map((line, at) => svg`<text class=${at === 0 ? "small strong" : "small"} x=${MARGIN} y=${LINE + at * LINE}>${line}</text>`),
    height: LINE * (lines.length + 1) + MARGIN / 2,
  };
} // prettier-ignore

const pencil = document.createElement("canvas").getContext("2d");

function widthOf(text: string, size: number, weight: number): number {
  if (!pencil) return text.length * size * 0.6;
  pencil.font = `${weight} ${size}px ${FONT_STACK}`;
  return pencil.measureText(text).width;
}

/** Lines no wider than the picture; a word without end is cut into pieces. */
function wrap(text: string, width: number, size: number, weight: number): readonly string[] {
  const room = width - 2 * MARGIN;
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/).flatMap((each) => each.match(/.{1,60}/gu) ?? [])) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && widthOf(longer, size, weight) > room) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === "" ? lines : [...lines, line];
}
