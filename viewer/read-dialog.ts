import { html, nothing, render } from "lit-html";
import type { TemplateResult } from "lit-html";
import { PASTED } from "./extract-messages.ts";
import type { GivenText, PageGraph } from "./extract-messages.ts";
import type { Extractor, Progress } from "./extractor.ts";
import { fileProblem, readFiles } from "./given-files.ts";

export interface ReadDialog {
  /** Opens with texts that were dropped or pasted, or empty. */
  open(texts?: readonly GivenText[]): void;
}

/** What the dialog shows. */
interface Model {
  readonly files: readonly GivenText[];
  readonly progress: Progress | undefined;
  readonly problem: string;
}

const IDLE: Model = { files: [], progress: undefined, problem: "" };

/** Asks for a text, reads it with the extractor, and hands its graph over. The browser keeps the focus inside and gives it back. */
export function createReadDialog(
  extractor: Extractor,
  onGraph: (graph: PageGraph, problems: readonly string[]) => void,
): ReadDialog {
  const dialog = document.createElement("dialog");
  dialog.className = "read";
  dialog.setAttribute("aria-labelledby", "read-title");
  document.body.append(dialog);
  let model = IDLE;
  let running: AbortController | undefined;

  const show = (next: Partial<Model>): void => {
    model = { ...model, ...next };
    render(body(model, { add, start, stop, close }), dialog);
  };
  const field = (id: string): string =>
    dialog.querySelector<HTMLInputElement | HTMLTextAreaElement>(`#${id}`)?.value ?? "";
  const stop = (): void => {
    running?.abort();
  };
  const close = (): void => {
    dialog.close();
  };
  const add = (files: readonly File[]): void => {
    readFiles(files).then(
      (texts) => {
        show({ files: texts, problem: "" });
      },
      (error: unknown) => {
        show({ problem: wordsOf(error) });
      },
    );
  };
  const start = (): void => {
    const pasted = field("read-text");
    const texts = [...model.files, ...(pasted.trim() === "" ? [] : [{ name: PASTED, text: pasted }])];
    const problem = fileProblem(texts);
    if (problem !== undefined) {
      show({ problem });
      return;
    }
    const [title, published] = [field("read-name").trim(), field("read-day")];
    const metadata = {
      ...(title !== "" && texts.length === 1 && { title }),
      ...(published !== "" && { published }),
    };
    running = new AbortController();
    const onProgress = (progress: Progress): void => {
      show({ progress });
    };
    show({ problem: "" });
    extractor.read({ texts, metadata }, { signal: running.signal, onProgress }).then(
      ({ graph, problems }) => {
        if (graph.data.scene.statements.length === 0) {
          show({
            progress: undefined,
            problem: "Nothing in the text was recognised as something that somebody says or would do.",
          });
          return;
        }
        show({ progress: undefined });
        dialog.close();
        onGraph(graph, problems);
      },
      (error: unknown) => {
        show({ progress: undefined, problem: wordsOf(error) });
      },
    );
  };
  dialog.addEventListener("close", stop);
  return {
    open(texts = []) {
      if (model.progress !== undefined) return;
      const pasted = texts
        .filter(({ name }) => name === PASTED)
        .map(({ text }) => text)
        .join("\n\n");
      show({ ...IDLE, files: texts.filter(({ name }) => name !== PASTED) });
      dialog.querySelector("form")?.reset();
      const area = dialog.querySelector<HTMLTextAreaElement>("#read-text");
      if (area && pasted !== "") area.value = pasted;
      if (!dialog.open) dialog.showModal();
    },
  };
}

interface DialogActions {
  readonly add: (files: readonly File[]) => void;
  readonly start: () => void;
  readonly stop: () => void;
  readonly close: () => void;
}

function body(
  { files, progress, problem }: Model,
  { add, start, stop, close }: DialogActions,
): TemplateResult {
  const busy = progress !== undefined;
  return html`<form
    @submit=${(event: Event) => {
      event.preventDefault();
      start();
    }}
  >
    <button type="button" class="close" aria-label="Close" @click=${close}>×</button>
    <h2 id="read-title">Read a text</h2>
    <p class="hint">An article or a statement in English. It is read here, in this page, and sent nowhere.</p>
    <label for="read-text">Text</label>
    <textarea
      id="read-text"
      rows="8"
      spellcheck="false"
      autofocus
      ?disabled=${busy}
      placeholder="Paste it here, or drop files on the page"
    ></textarea>
    <label for="read-files">or files (.txt, .html, .md)</label>
    <input
      type="file"
      id="read-files"
      multiple
      accept=".txt,.md,.markdown,.html,.htm,text/plain,text/html,text/markdown"
      ?disabled=${busy}
      @change=${({ target }: Event) => {
        add([...((target as HTMLInputElement).files ?? [])]);
      }}
    />
    ${
      files.length === 0
        ? nothing
        : html`<ul class="given">
            ${files.map(({ name, text }) => html`<li><bdi>${name}</bdi> <small>${text.length.toLocaleString("en-US")} characters</small></li>`)}
          </ul>`
    }
    <div class="pair">
      <label
        >Day of publication
        <input
          type="date"
          id="read-day"
          min="1000-01-01"
          max="9999-12-31"
          ?disabled=${busy}
          aria-describedby="read-day-hint"
      /></label>
      <label>Title <input type="text" id="read-name" maxlength="300" ?disabled=${busy} /></label>
    </div>
    <p class="hint" id="read-day-hint">
      Both may stay empty. Without the day, words like “next June” stay unresolved.
    </p>
    <div class="outcome" role="status">${busy ? html`<span>${progress.words}</span>` : nothing}</div>
    ${busy ? html`<progress aria-label="Progress" max="1" value=${progress.share ?? nothing}></progress>` : nothing}
    <p class="problem" role="alert">${problem}</p>
    <div class="buttons">
      ${
        busy
          ? html`<button type="button" class="plain" @click=${stop}>Stop</button>`
          : html`<button type="submit" class="plain primary">Show its graph</button
              ><button type="button" class="plain" @click=${close}>Cancel</button>`
      }
    </div>
  </form>`;
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
