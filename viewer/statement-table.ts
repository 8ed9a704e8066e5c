import { html, nothing } from "lit-html";
import type { TemplateResult } from "lit-html";
import { actTypeWords } from "../src/view/index.ts";
import type { Scene, Statement } from "../src/view/index.ts";
import { PAGE_SIZE } from "./shown.ts";
import type { Action, Sort, State } from "./state.ts";
import { documentWords, whoWords, whomWords } from "./words.ts";

interface Row {
  readonly statement: Statement;
  readonly cells: Readonly<Record<Exclude<Sort, "text">, string>>;
}

const COLUMNS: readonly (readonly [Exclude<Sort, "text">, string])[] = [
  ["who", "Who"],
  ["act", "Act"],
  ["what", "Statement"],
  ["whom", "To whom"],
  ["due", "Due"],
  ["certainty", "Certainty"],
  ["source", "Source"],
];

/** At the end of a source; it stays on one line. */
const DAY = /\d{4}-\d\d-\d\d$/;

/** Everything that is drawn, in words. Arrow keys move along the rows, Enter opens the evidence. */
export function statementTable(scene: Scene, state: State, dispatch: (action: Action) => void): TemplateResult {
  const rows = sorted(rowsOf(scene), state).slice(state.page * PAGE_SIZE.table, (state.page + 1) * PAGE_SIZE.table);
  const selected = rows.findIndex(({ statement }) => `statement ${statement.id}` === state.selection);
  const entry = Math.max(0, selected);
  return html`<table>
    <caption class="unseen">Statements, one a row. Arrow keys move, Enter opens the evidence.</caption>
    <thead>
      <tr>
        ${COLUMNS.map(([sort, label]) => {
          const on = state.sort === sort;
          return html`<th scope="col" aria-sort=${on ? (state.descending ? "descending" : "ascending") : nothing}>
            <button type="button" @click=${() => { dispatch({ do: "sort", sort }); }}>${label}<span aria-hidden="true">${on ? (state.descending ? " ↓" : " ↑") : ""}</span></button>
          </th>`;
        })}
      </tr>
    </thead>
    <tbody @keydown=${moveAlong}>
      ${rows.map(({ statement, cells }, index) => {
        const open = (): void => { dispatch({ do: "select", selection: `statement ${statement.id}` }); };
        return html`<tr
          tabindex=${index === entry ? "0" : "-1"}
          data-statement=${statement.id}
          aria-selected=${index === selected ? "true" : nothing}
          class=${index === selected ? "selected" : ""}
          @click=${open}
          @keydown=${(event: KeyboardEvent) => { if (event.key === "Enter") open(); }}
        >
          <td>${cells.who}</td>
          <td class="act"><i class="square ${statement.family}"></i> ${cells.act}</td>
          <th scope="row">${cells.what}</th>
          <td>${cells.whom}</td>
          <td class="date">${cells.due}</td>
          <td>${cells.certainty}</td>
          <td>${cells.source.replace(DAY, "")}<span class="day">${DAY.exec(cells.source)?.[0] ?? ""}</span></td>
        </tr>`;
      })}
    </tbody>
  </table>`;
} // prettier-ignore

function rowsOf(scene: Scene): readonly Row[] {
  const documents = new Map(scene.documents.map((document) => [document.id, document]));
  return scene.statements.map((statement) => {
    const document = documents.get(statement.document);
    const join = (words: readonly string[]): string =>
      [...new Set(words.filter((word) => word !== ""))].join("; ");
    return {
      statement,
      cells: {
        who: join(statement.evidence.map(whoWords)),
        act: join(statement.evidence.map(({ type }) => actTypeWords(type))),
        what: statement.label,
        whom: join(statement.evidence.map(whomWords)),
        due: statement.due ?? "",
        certainty: statement.hedged ? "hedged" : "firm",
        source: document ? documentWords(document) || document.title : "",
      },
    };
  });
}

function sorted(rows: readonly Row[], { sort, descending }: State): readonly Row[] {
  if (sort === "text") return rows;
  // Dates stand behind "by" and "on"; rows without a due date come last either way.
  const key = ({ cells }: Row): string => (sort === "due" ? cells.due.replace(/^(?:by|on) /, "") : cells[sort].toLowerCase());
  const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0) * (descending ? -1 : 1);
  return rows.toSorted((a, b) => Number(key(a) === "") - Number(key(b) === "") || order(key(a), key(b)));
} // prettier-ignore

function moveAlong(event: KeyboardEvent): void {
  const row = event.target instanceof Element ? event.target.closest("tr") : null;
  const rows = row ? [...(row.parentElement?.children ?? [])] : [];
  const at = row ? rows.indexOf(row) : -1;
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    Home: 0,
    End: rows.length - 1,
  };
  const next = rows[steps[event.key] ?? -1];
  if (!(next instanceof HTMLElement)) return;
  event.preventDefault();
  if (row) row.tabIndex = -1;
  next.tabIndex = 0;
  next.focus();
}
