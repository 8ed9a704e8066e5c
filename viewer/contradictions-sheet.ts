import { html, nothing } from "lit-html";
import type { TemplateResult } from "lit-html";
import type { Contradiction, Scene } from "../src/view/index.ts";
import { knownContradictions } from "./known-contradictions.ts";
import { sheet } from "./sheet.ts";
import { isNarrowed } from "./state.ts";
import type { Action, State } from "./state.ts";
import { statementCard } from "./statement-card.ts";

/** Those of which search and filters leave both sides. */
export function shownContradictions(scene: Scene, matching: Scene): readonly Contradiction[] {
  const known = knownContradictions(scene);
  if (known.length === 0) return known;
  const statements = new Set(matching.statements);
  return known.filter(({ promise, against }) => statements.has(promise) && statements.has(against));
}

/** More are not read; the filters narrow them down. */
const MOST = 50;
const KINDS = {
  refused: "promised and refused",
  undone: "promised and told to be broken or withdrawn",
} as const;

type Dispatch = (action: Action) => void;

interface SheetModel {
  readonly scene: Scene;
  readonly matching: Scene;
  readonly state: State;
}

/** Both sentences beside each other, the promise on the left. What contradicts the selected statement is there whatever is hidden. */
export function contradictionsSheet(model: SheetModel, dispatch: Dispatch): TemplateResult {
  const { state, matching } = model;
  const ofSelected = knownContradictions(model.scene).filter(({ promise, against }) =>
    [promise, against].some(({ id }) => state.selection === `statement ${id}`));
  const shown = shownContradictions(model.scene, matching);
  const hidden = ofSelected.filter((pair) => !shown.includes(pair));
  const pairs = [...hidden, ...shown];
  return sheet("Contradictions", html`
    <p class="hint">Firm statements of one actor that cannot both hold: the same thing, for the same actor, promised and refused,
      or promised and told to be broken. Found by their words, cautiously: there may be others.</p>
    ${pairs.length === 0 ? html`<p>None among the statements shown.</p>` : nothing}
    ${pairs.slice(0, MOST).map((pair) => pairPart(pair, model, dispatch))}
    ${pairs.length > MOST ? html`<p class="hint">${pairs.length - MOST} more: narrow them down with the filters.</p>` : nothing}`, dispatch);
} // prettier-ignore

function pairPart(pair: Contradiction, model: SheetModel, dispatch: Dispatch): TemplateResult {
  const { actor, kind, promise, against } = pair;
  const name = model.scene.actors.find(({ id }) => id === actor)?.label ?? actor;
  return html`<section class="pair">
    <h3>${name}: ${KINDS[kind]}</h3>
    ${hiddenPart(pair, model, dispatch)}
    <div class="sides">${statementCard(promise, model, dispatch)}${statementCard(against, model, dispatch)}</div>
  </section>`;
} // prettier-ignore

/** Why a side is not in the picture, and what brings it back. */
function hiddenPart({ promise, against }: Contradiction, { matching, state }: SheetModel, dispatch: Dispatch): unknown {
  const hidden = [promise, against].filter((side) => !matching.statements.includes(side)).length;
  if (hidden === 0) return nothing;
  const sides = hidden === 1 ? "One side is" : "Both sides are";
  if (!isNarrowed(state)) return html`<p class="hint">${sides} not in the part that is open.</p>`;
  const clear = (): void => {
    dispatch({ do: "show all" });
    document.querySelector("main")?.focus();
  };
  return html`<p class="hint">${sides} hidden by the search and the filters. <button type="button" class="plain" @click=${clear}>Clear them</button></p>`;
} // prettier-ignore
