import { html, nothing, render } from "lit-html";
import type { TemplateResult } from "lit-html";
import { savedCsv, savedTurtle } from "../src/view/index.ts";
import type { Palette, SavedForms, Scene } from "../src/view/index.ts";
import { dayWords, filterWords } from "./filter-words.ts";
import { pngFile, svgFile } from "./picture-file.ts";
import { fileName, saveFile } from "./save-file.ts";
import { moveInList } from "./roving.ts";
import type { Shown } from "./shown.ts";
import type { State } from "./state.ts";

/** Of the button's `popovertarget`. */
export const SHARE_MENU = "share-menu";

/** What can be shared at the moment. */
export interface Shareable {
  readonly scene: Scene;
  readonly state: State;
  readonly shown: Shown;
  readonly palette: Palette;
  /** The drawing of the present view; nothing in a table. */
  readonly picture: TemplateResult | undefined;
}

export interface ShareHost {
  readonly now: () => Shareable;
  /** Unpacks what can be saved as tables and triples; nothing where the page was made without. */
  readonly forms: () => Promise<SavedForms | undefined>;
  readonly copyLink: () => void;
  readonly tell: (words: string) => void;
}

/** A menu that the browser opens, closes with Escape or a click elsewhere, and that gives the focus back. */
export function createShareMenu(host: ShareHost): void {
  const menu = document.createElement("div");
  menu.id = SHARE_MENU;
  menu.popover = "auto";
  menu.setAttribute("role", "menu");
  menu.setAttribute("aria-label", "Share");
  // content of a page belongs to a landmark, also what floats above it
  const landmark = document.createElement("nav");
  landmark.setAttribute("aria-label", "Share");
  landmark.append(menu);
  document.body.append(landmark);
  let forms: SavedForms | undefined;

  const fail = (error: unknown): void => {
    host.tell(error instanceof Error ? error.message : String(error));
  };
  const run = (act: () => void | Promise<void>): void => {
    menu.hidePopover();
    Promise.resolve().then(act).catch(fail);
  };
  const draw = (): void => {
    render(items(host.now(), forms, { host, run }), menu);
  };
  menu.addEventListener("toggle", (event) => {
    if (event.newState !== "open") return;
    draw();
    menu.querySelector("button")?.focus();
    host.forms().then((found) => {
      forms = found;
      draw();
    }, fail);
  });
  menu.addEventListener("keydown", onKey);
}

interface ItemContext {
  readonly host: ShareHost;
  readonly run: (act: () => void | Promise<void>) => void;
}

function items(now: Shareable, forms: SavedForms | undefined, { host, run }: ItemContext): TemplateResult {
  const { scene, shown, picture } = now;
  const { statements } = shown.matching;
  const acts = statements.flatMap(({ document, evidence }) =>
    evidence.map(({ act }) => `${document}-${act}`),
  );
  const item = (label: string, detail: string, act: () => void | Promise<void>): TemplateResult =>
    html`<button
      type="button"
      role="menuitem"
      tabindex="-1"
      data-roving
      @click=${() => {
        run(act);
      }}
    >
      <span>${label}</span><small>${detail}</small>
    </button>`;
  const save = (extension: string, type: string, content: BlobPart): void => {
    const name = fileName(scene.title, extension);
    saveFile(name, new Blob([content], { type }));
    host.tell(`Saved as ${name}`);
  };
  const tables = (pieces: SavedForms): TemplateResult => {
    const { text, rows } = savedCsv(pieces, acts);
    return html`${item("Save CSV", counted(rows, "commitment"), () => {
      save("csv", "text/csv;charset=utf-8", text);
    })}
    ${item("Save Turtle", counted(statements.length, "statement"), () => {
      save("ttl", "text/turtle;charset=utf-8", savedTurtle(pieces, acts));
    })}`;
  };
  return html`
    ${item("Copy link", "to this view", host.copyLink)} ${forms ? tables(forms) : nothing}
    ${
      picture
        ? html`${item("Save SVG", "the picture, with its key", () => {
            save("svg", "image/svg+xml", drawn(now, picture).text);
          })}
          ${item("Save PNG", "the picture, with its key", async () => {
            save("png", "image/png", await pngFile(drawn(now, picture)));
          })}`
        : nothing
    }
    ${item("Print", "picture, sentences, sources", () => {
      print();
    })}
  `;
}

function drawn(
  { scene, state, shown, palette }: Shareable,
  picture: TemplateResult,
): ReturnType<typeof svgFile> {
  const lines = captionLines({ scene, state, shown });
  return svgFile(picture, { title: scene.title, lines, scene: shown.scene }, palette);
}

/** What is shown, what narrows it, and of when it is. */
export function captionLines({
  scene,
  state,
  shown,
}: Pick<Shareable, "scene" | "state" | "shown">): readonly string[] {
  const days = dayWords(shown.scene);
  return [shown.words, filterWords(scene, state), days === "" ? "" : `Published ${days}`].filter(
    (line) => line !== "",
  );
}

function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? "" : "s"}`;
}

function onKey(event: KeyboardEvent): void {
  moveInList(event);
  if (event.key === "Tab" && event.currentTarget instanceof HTMLElement) event.currentTarget.hidePopover();
}
