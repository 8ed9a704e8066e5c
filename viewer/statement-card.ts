import { html } from "lit-html";
import type { TemplateResult } from "lit-html";
import { actTypeWords } from "../src/view/index.ts";
import type { Scene, Statement } from "../src/view/index.ts";
import { markedQuote } from "./evidence-panel.ts";
import type { Action, State } from "./state.ts";
import { documentWords, whoWords, whomWords } from "./words.ts";

/** A statement with the sentence behind it; its headline opens the evidence. */
export function statementCard(statement: Statement, { scene, state }: { readonly scene: Scene; readonly state: State }, dispatch: (action: Action) => void): TemplateResult {
  const { id, family, label, type, due, evidence: [evidence] } = statement;
  const document = scene.documents.find((each) => each.id === statement.document);
  const whom = whomWords(evidence);
  const selected = state.selection === `statement ${id}`;
  return html`<article class="card">
    <button type="button" class="statement" aria-pressed=${selected ? "true" : "false"} @click=${() => { dispatch({ do: "select", selection: `statement ${id}` }); }}>
      <i class="square ${family}"></i><span>${label} <small>${due ?? ""}</small></span></button>
    <p>${whoWords(evidence)}, ${actTypeWords(type)}${whom === "" ? "" : ` to ${whom}`}</p>
    <blockquote>${markedQuote(evidence.passages[0])}</blockquote>
    <p>${document ? documentWords(document) || document.title : ""}</p>
  </article>`;
} // prettier-ignore
