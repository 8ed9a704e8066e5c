import { html, nothing } from "lit-html";
import type { TemplateResult } from "lit-html";
import type { Contradiction, Scene } from "../src/view/index.ts";
import { knownContradictions } from "./known-contradictions.ts";
import { sheet } from "./sheet.ts";
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

/** Both sentences beside each other, the promise on the left. */
export function contradictionsSheet(model: { readonly scene: Scene; readonly matching: Scene; readonly state: State }, dispatch: (action: Action) => void): TemplateResult {
  const pairs = shownContradictions(model.scene, model.matching);
  const names = new Map(model.scene.actors.map(({ id, label }) => [id, label]));
  return sheet("Contradictions", html`
    <p class="hint">Firm statements of one actor that cannot both hold: the same thing, for the same actor, promised and refused,
      or promised and told to be broken. Found by their words, cautiously: there may be others.</p>
    ${pairs.length === 0 ? html`<p>None among the statements shown.</p>` : nothing}
    ${pairs.slice(0, MOST).map(({ actor, kind, promise, against }) => html`<section class="pair">
      <h3>${names.get(actor) ?? actor}: ${KINDS[kind]}</h3>
      <div class="sides">${statementCard(promise, model, dispatch)}${statementCard(against, model, dispatch)}</div>
    </section>`)}
    ${pairs.length > MOST ? html`<p class="hint">${pairs.length - MOST} more: narrow them down with the filters.</p>` : nothing}`, dispatch);
} // prettier-ignore
