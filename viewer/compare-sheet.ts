import { html, nothing } from "lit-html";
import type { TemplateResult } from "lit-html";
import { FAMILIES, FAMILY_LABELS, partOf } from "../src/view/index.ts";
import type { Scene, Statement } from "../src/view/index.ts";
import { sheet } from "./sheet.ts";
import type { Action, Comparison, State } from "./state.ts";
import { statementCard } from "./statement-card.ts";

interface CompareModel {
  readonly scene: Scene;
  readonly matching: Scene;
  readonly state: State;
}

type Sides<Value> = readonly [left: Value, right: Value];

/** What two actors say, or two documents have, beside each other: in numbers, on the same actors, and all of it. */
export function compareSheet(model: CompareModel, comparison: Comparison, dispatch: (action: Action) => void): TemplateResult {
  const { scene, matching } = model;
  const [kind, ...ids] = comparison;
  const sides: Sides<Scene> = [sideOf(matching, kind, ids[0]), sideOf(matching, kind, ids[1])];
  const statements: Sides<readonly Statement[]> = [sides[0].statements, sides[1].statements];
  const cards = (of: Sides<readonly Statement[]>): TemplateResult => html`<div class="sides">
    ${of.map((side) => html`<div>${side.length === 0 ? html`<p class="hint">Nothing.</p>` : side.slice(0, MOST).map((statement) => statementCard(statement, model, dispatch))}
      ${side.length > MOST ? html`<p class="hint">${side.length - MOST} more: narrow them down with the filters.</p>` : nothing}</div>`)}
  </div>`;
  const names = namesOf(scene, kind);
  const picker = (at: 0 | 1): TemplateResult => html`<select aria-label=${at === 0 ? "Left" : "Right"}
    @change=${(event: Event) => {
      const id = (event.target as HTMLSelectElement).value;
      dispatch({ do: "sheet", sheet: at === 0 ? [kind, id, ids[1]] : [kind, ids[0], id] });
    }}>${names.map(({ id, label }) => html`<option value=${id} .selected=${id === ids[at]}>${label}</option>`)}</select>`;
  return sheet(kind === "actor" ? "Two actors" : "Two documents", html`
    <table class="counts">
      <thead><tr><td></td><th scope="col">${picker(0)}</th><th scope="col">${picker(1)}</th></tr></thead>
      <tbody>
        ${FAMILIES.map((family) => countRow(html`<i class="square ${family}"></i> ${FAMILY_LABELS[family].label}`, statements, (statement) => statement.family === family))}
        ${countRow(html`All`, statements, () => true)}
      </tbody>
    </table>
    ${sharedReceivers(scene, sides).map(({ label, said }) => html`<section class="pair"><h3>Both to or about ${label}</h3>${cards(said)}</section>`)}
    <section class="pair"><h3>All statements</h3>${cards(statements)}</section>`, dispatch);
} // prettier-ignore

/** Of one side; more are not read. */
const MOST = 40;

function countRow(label: TemplateResult, [left, right]: Sides<readonly Statement[]>, keep: (statement: Statement) => boolean): unknown {
  const [a, b] = [left.filter(keep).length, right.filter(keep).length];
  return a + b === 0 ? nothing : html`<tr><th scope="row">${label}</th><td>${a}</td><td>${b}</td></tr>`;
} // prettier-ignore

/** What an actor says, or what a document has. */
function sideOf(scene: Scene, kind: Comparison[0], id: string): Scene {
  if (kind === "document") return partOf(scene, ({ document }) => document === id);
  const said = new Set(scene.edges.filter(({ actor, side }) => actor === id && side === "from").map(({ statement }) => statement));
  return partOf(scene, (statement) => said.has(statement.id));
} // prettier-ignore

/** Actors to whom, about whom or for whom both have something, with what it is; those with most first. */
function sharedReceivers(
  scene: Scene,
  sides: Sides<Scene>,
): readonly { readonly label: string; readonly said: Sides<readonly Statement[]> }[] {
  const received = (side: Scene, actor: string): readonly Statement[] => {
    const ids = new Set(side.edges.filter((edge) => edge.actor === actor && edge.side === "to").map(({ statement }) => statement));
    return side.statements.filter(({ id }) => ids.has(id));
  };
  return scene.actors
    .map(({ id, label }) => ({ label, said: [received(sides[0], id), received(sides[1], id)] as const }))
    .filter(({ said: [left, right] }) => left.length > 0 && right.length > 0)
    .sort((a, b) => b.said[0].length + b.said[1].length - a.said[0].length - a.said[1].length);
} // prettier-ignore

function namesOf(
  { actors, documents }: Scene,
  kind: Comparison[0],
): readonly { readonly id: string; readonly label: string }[] {
  if (kind === "document") return documents.map(({ id, title }) => ({ id, label: title }));
  return actors.map(({ id, label }) => ({ id, label })).sort((a, b) => (a.label < b.label ? -1 : 1));
}
