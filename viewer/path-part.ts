import { html } from "lit-html";
import type { TemplateResult } from "lit-html";
import { actTypeWords, findPath } from "../src/view/index.ts";
import type { Scene, Statement } from "../src/view/index.ts";
import { isNarrowed } from "./state.ts";
import type { Action, Ends, State } from "./state.ts";

interface PathModel {
  readonly scene: Scene;
  readonly state: State;
  /** Paths lead over what search and filters leave. */
  readonly matching: Scene;
}

/** How two actors hang together, in words; each step opens its evidence. */
export function pathPart({ scene, state, matching }: PathModel, [from, to]: Ends, dispatch: (action: Action) => void): TemplateResult {
  const path = findPath(matching, from, to);
  const labels = new Map(scene.actors.map(({ id, label }) => [id, label]));
  const name = (actor = ""): string => labels.get(actor) ?? actor;
  const statements = new Map(matching.statements.map((statement) => [statement.id, statement]));
  const step = (id: string, index: number): unknown => {
    const statement = statements.get(id);
    if (!statement) return undefined;
    const [here, there] = [path?.actors[index] ?? "", path?.actors[index + 1] ?? ""];
    const selected = state.selection === `statement ${id}`;
    return html`<li><button type="button" class="statement" aria-pressed=${selected ? "true" : "false"} @click=${() => { dispatch({ do: "select", selection: `statement ${id}` }); }}>
      <i class="square ${statement.family}"></i><span>${stepWords(matching, statement, [here, there], name)}</span></button></li>`;
  };
  const count = path?.statements.length ?? 0;
  return html`<section class="path" aria-label="Path">
    <button type="button" class="close" aria-label="Close path" @click=${() => { dispatch({ do: "path", path: undefined }); }}>×</button>
    <h2>${name(from)} to ${name(to)}</h2>
    <p class="hint" role="status">${path ? `${count} ${count === 1 ? "statement joins" : "statements join"} them` : `No statements join them${isNarrowed(state) ? " under these filters" : ""}`}</p>
    <ol>${path?.statements.map(step)}</ol>
  </section>`;
} // prettier-ignore

/** "Aldmark, pledge to Sund Islands: 40 million crowns": who says it to whom, whichever way the path goes. */
function stepWords({ edges }: Scene, { id, type, label }: Statement, [here, there]: Ends, name: (actor: string) => string): string {
  const says = (actor: string): boolean => edges.some((edge) => edge.statement === id && edge.actor === actor && edge.side === "from");
  const act = actTypeWords(type);
  if (says(here) && says(there)) return `${name(here)} and ${name(there)}, ${act}: ${label}`;
  if (says(here)) return `${name(here)}, ${act} to ${name(there)}: ${label}`;
  if (says(there)) return `${name(there)}, ${act} to ${name(here)}: ${label}`;
  const speakers = edges.filter((edge) => edge.statement === id && edge.side === "from").map(({ actor }) => name(actor));
  return `${speakers.join(", ") || "Not said who"}, ${act} to ${name(here)} and ${name(there)}: ${label}`;
} // prettier-ignore
