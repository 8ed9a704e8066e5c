import { html, nothing } from "lit-html";
import type { TemplateResult } from "lit-html";
import { actTypeWords, readingOf } from "../src/view/index.ts";
import type { ReadingPiece, Scene, SceneDocument, Statement } from "../src/view/index.ts";
import type { Action, Selection } from "./state.ts";
import { documentWords, whoWords } from "./words.ts";

export interface SourceText {
  readonly scene: Scene;
  /** Id of the document that is read. */
  readonly document: string;
  /** By document; nothing while they are unpacked. */
  readonly texts: Readonly<Record<string, string>> | undefined;
  readonly selection: Selection | undefined;
}

type Dispatch = (action: Action) => void;

/**
 * A document's whole text beside the picture. Before every sentence that says something is a square for each statement, a button;
 * a click on the words does the same.
 */
export function sourceText(
  { scene, document: id, texts, selection }: SourceText,
  dispatch: Dispatch,
): TemplateResult {
  const document = scene.documents.find((each) => each.id === id);
  const close = (): void => {
    dispatch({ do: "text", document: undefined });
  };
  const text = texts?.[id];
  return html`
    <button type="button" class="close" aria-label="Close the source" @click=${close}>×</button>
    ${scene.documents.length > 1 ? choice(scene.documents, id, dispatch) : nothing}
    ${
      document === undefined
        ? nothing
        : html`<h2 class="headline"><bdi>${document.title}</bdi></h2>
            <p class="hint"><bdi>${documentWords(document)}</bdi></p>`
    }
    ${
      texts === undefined
        ? html`<p class="hint" role="status">Unpacking the text …</p>`
        : text === undefined
          ? html`<p class="hint">This file does not hold the text of this document.</p>`
          : html`<article class="source" tabindex="0" aria-label="Text of the source">
              ${pieces(readingOf(text, id, scene.statements), scene, { selection, dispatch })}
            </article>`
    }
  `;
}

function choice(documents: Scene["documents"], id: SceneDocument["id"], dispatch: Dispatch): TemplateResult {
  return html`<label class="which"
    >Source
    <select
      @change=${({ target }: Event) => {
        dispatch({ do: "text", document: (target as HTMLSelectElement).value });
      }}
    >
      ${documents.map((document) => html`<option value=${document.id} ?selected=${document.id === id}>${document.title}</option>`)}
    </select>
  </label>`;
}

interface PieceContext {
  readonly selection: Selection | undefined;
  readonly dispatch: Dispatch;
}

function pieces(
  all: readonly ReadingPiece[],
  scene: Scene,
  { selection, dispatch }: PieceContext,
): readonly TemplateResult[] {
  const statements = new Map(scene.statements.map((statement) => [statement.id, statement]));
  const chosen =
    selection?.startsWith("statement ") === true ? selection.slice("statement ".length) : undefined;
  const select = (statement: string): void => {
    dispatch({ do: "select", selection: `statement ${statement}` });
  };
  const familyOf = (id: string | undefined): string => statements.get(id ?? "")?.family ?? "";
  return all.map(({ text, said, words, begins }) => {
    const marks = begins
      .flatMap((id) => statements.get(id) ?? [])
      .map((statement) =>
        mark(statement, statement.id === chosen, () => {
          select(statement.id);
        }),
      );
    const owner = words ?? said[0];
    if (owner === undefined) return html`<span>${text}</span>`;
    const on = chosen !== undefined && said.includes(chosen);
    const classes = [
      "passage",
      familyOf(on ? chosen : owner),
      words === undefined ? "" : "words",
      on ? "chosen" : "",
    ].join(" ");
    return html`${marks}<span
        class=${classes}
        @click=${() => {
          select(owner);
        }}
        >${text}</span
      >`;
  });
}

function mark(statement: Statement, chosen: boolean, select: () => void): TemplateResult {
  const { family, label, type, evidence, id } = statement;
  return html`<button
    type="button"
    class="at ${family}"
    data-at=${id}
    aria-pressed=${chosen ? "true" : "false"}
    aria-label="${whoWords(evidence[0])}: ${actTypeWords(type)}, ${label}"
    @click=${select}
  >
    <i class="square ${family}"></i>
  </button>`;
}
