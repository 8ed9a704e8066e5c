import { html, nothing } from "lit-html";
import type { TemplateResult } from "lit-html";
import { actTypeWords } from "../src/view/index.ts";
import type { Scene, Statement } from "../src/view/index.ts";
import { captionLines } from "./share-menu.ts";
import type { Shareable } from "./share-menu.ts";
import { documentWords, placeWords, whoWords, whomWords } from "./words.ts";

type Printed = Pick<Shareable, "scene" | "state" | "shown">;

/** Above the picture on paper. */
export function printHead(printed: Printed): TemplateResult {
  return html`<div class="paper">
    <h1>${printed.scene.title}</h1>
    ${captionLines(printed).map((line) => html`<p>${line}</p>`)}
  </div>`;
}

/** Below the picture: every statement that fits search and filters, whatever page it is on, with its sentences and its source. */
export function printList({ shown: { matching } }: Printed): TemplateResult {
  const documents = matching.documents.filter(({ id }) =>
    matching.statements.some(({ document }) => document === id),
  );
  return html`<div class="paper">
    <table>
      <caption>
        Statements
      </caption>
      <thead>
        <tr>
          ${["Who", "Act", "Statement", "To whom", "Due", "Certainty", "Sentence"].map((name) => html`<th scope="col">${name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${matching.statements.map((statement) => row(statement, documents))}
      </tbody>
    </table>
    <h2>Sources</h2>
    <ol>
      ${documents.map((document) => html`<li><cite>${document.title}</cite>, ${documentWords(document)} <small>${document.source} ${document.url ?? nothing}</small></li>`)}
    </ol>
  </div>`;
}

function row(statement: Statement, documents: Scene["documents"]): TemplateResult {
  const { evidence, label, due, hedged, family } = statement;
  const join = (words: readonly string[]): string =>
    [...new Set(words.filter((word) => word !== ""))].join("; ");
  const source = documents.findIndex(({ id }) => id === statement.document) + 1;
  const passages = new Map(
    evidence.flatMap(({ passages: all }) => all.map((passage) => [`${passage.start}`, passage] as const)),
  );
  return html`<tr>
    <td>${join(evidence.map(whoWords))}</td>
    <td class="act">
      <i class="square ${family}"></i> ${join(evidence.map(({ type }) => actTypeWords(type)))}
    </td>
    <th scope="row">${label}</th>
    <td>${join(evidence.map(whomWords))}</td>
    <td class="date">${due ?? ""}</td>
    <td>${hedged ? "hedged" : "firm"}</td>
    <td>
      ${[...passages.values()].map((passage) => html`<q>${passage.quote.trim()}</q> <small>[${source}] ${placeWords(passage)}</small> `)}
    </td>
  </tr>`;
}
