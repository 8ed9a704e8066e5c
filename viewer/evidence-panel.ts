import { html, nothing } from "lit-html";
import type { TemplateResult } from "lit-html";
import { actTypeWords, FAMILY_LABELS, ROLES, segments } from "../src/view/index.ts";
import type {
  Passage,
  Scene,
  SceneActor,
  SceneDocument,
  Statement,
  StatementEvidence,
} from "../src/view/index.ts";
import { selectionParts } from "./emphasis.ts";
import { actorTools } from "./actor-tools.ts";
import { knownContradictions } from "./known-contradictions.ts";
import { disc } from "./legend.ts";
import type { Action, State } from "./state.ts";
import { citation, documentWords, placeWords, statusWords, whoWords, whomWords } from "./words.ts";

export interface PanelActions {
  readonly dispatch: (action: Action) => void;
  readonly copy: (text: string) => void;
  /** The page has whole texts. */
  readonly canRead: boolean;
}

/** What is behind a mark: the words of the source, and who says them. The reason the viewer exists. */
export function evidencePanel(scene: Scene, state: State, actions: PanelActions): TemplateResult {
  const { selection } = state;
  if (selection === undefined)
    return html`<p class="hint">
        Select a statement to read the sentence behind it, or an actor to see its statements.
      </p>
      ${actions.canRead ? sourceList(scene, actions) : nothing}`;
  const [kind, id] = selectionParts(selection);
  const close = html`<button type="button" class="close" aria-label="Close" @click=${() => { actions.dispatch({ do: "select", selection: undefined }); }}>×</button>`; // prettier-ignore
  if (kind === "actor") {
    const actor = scene.actors.find((each) => each.id === id);
    return actor ? html`${close}${actorPart(scene, actor, { state, actions })}` : missing(close);
  }
  const statement = scene.statements.find((each) => each.id === id);
  const document = scene.documents.find((each) => each.id === statement?.document);
  return statement && document
    ? html`${close}${statementPart(statement, document, actions)}${contradictedPart(scene, statement, actions)}`
    : missing(close);
}

function sourceList({ documents }: Scene, { dispatch }: PanelActions): TemplateResult {
  return html`<h3>Sources</h3>
    <ul>
      ${documents.map(
        ({ id, title }) =>
          html`<li>
            <button
              type="button"
              class="statement"
              @click=${() => {
                dispatch({ do: "text", document: id });
              }}
            >
              <span><bdi>${title}</bdi></span>
            </button>
          </li>`,
      )}
    </ul>`;
}

function missing(close: TemplateResult): TemplateResult {
  return html`${close}
    <p class="hint">The link points at something that this file does not hold.</p>`;
}

function statementPart(statement: Statement, document: SceneDocument, actions: PanelActions): TemplateResult {
  const { family, label, evidence } = statement;
  return html`
    <p class="chip ${family}">${FAMILY_LABELS[family].label}</p>
    <h2 class="headline">${label}</h2>
    ${evidence.map((each) => evidencePart(each, document, { actions, several: evidence.length > 1 }))}
    ${roleLegend(evidence.flatMap(({ passages }) => passages))}
  `;
}

/** What cannot hold beside the statement, as buttons that lead there. */
function contradictedPart(scene: Scene, { id }: Statement, { dispatch }: PanelActions): unknown {
  const others = knownContradictions(scene).flatMap(({ promise, against }) =>
    promise.id === id ? [against] : against.id === id ? [promise] : []);
  if (others.length === 0) return nothing;
  return html`<section aria-labelledby="contradicted">
    <h3 id="contradicted">Contradicted by</h3>
    <ul class="statements">${others.map((other) => html`<li>${statementButton(other, dispatch)}</li>`)}</ul>
    <button type="button" class="plain" @click=${() => { dispatch({ do: "sheet", sheet: ["contradictions"] }); }}>All contradictions, beside each other</button>
  </section>`;
} // prettier-ignore

function statementButton({ id, label, family, due }: Statement, dispatch: PanelActions["dispatch"]): TemplateResult {
  return html`<button type="button" class="statement" @click=${() => { dispatch({ do: "select", selection: `statement ${id}` }); }}>
    <i class="square ${family}"></i><span>${label} <small>${due ?? ""}</small></span>
  </button>`;
} // prettier-ignore

function evidencePart(
  evidence: StatementEvidence,
  document: SceneDocument,
  { actions, several }: { readonly actions: PanelActions; readonly several: boolean },
): TemplateResult {
  const row = (name: string, value: string | undefined): unknown =>
    value === undefined || value === "" ? nothing : html`<dt>${name}</dt><dd>${value}</dd>`; // prettier-ignore
  return html`<section
    class="evidence"
    aria-label=${several ? `Act: ${actTypeWords(evidence.type)}` : "Evidence"}
  >
    <dl>
      ${row("Who", whoWords(evidence))} ${row("Act", actTypeWords(evidence.type))}
      ${row("To whom", whomWords(evidence))} ${row("By whom", evidence.byWhom.join(", "))}
      ${row("As told by", evidence.asToldBy.join(", "))} ${row("Reported", document.published)}
      ${row("Due", evidence.due)} ${row("Amount", evidence.amount)}
      ${row("Condition", evidence.conditions.join("; "))}
      ${row("Status", evidence.status && statusWords(evidence.status))}
      ${row("Certainty", evidence.certainty)} ${row("Rule", evidence.rule)}
      ${row("Confidence", evidence.confidence === undefined ? undefined : confidenceWords(evidence.confidence))}
    </dl>
    <h3>Source ${evidence.passages.length > 1 ? "sentences" : "sentence"}</h3>
    ${evidence.passages.map((passage) => passagePart(passage, document, actions))}
  </section>`;
}

/** The words of a passage, underlined by what they do in the statement. */
export function markedQuote(passage: Passage): readonly unknown[] {
  return segments(passage).map(({ text, roles }) =>
    roles.length === 0 ? text : html`<span class="said ${roles.join(" ")} top-${roles.at(-1) ?? ""}">${text}</span>`);
} // prettier-ignore

/** Of the extraction: nothing is said of the speaker. */
function confidenceWords(confidence: number): string {
  return `the rule is right in ${Math.round(confidence * 100)} of 100 measured cases`;
}

function passagePart(passage: Passage, document: SceneDocument, { copy, canRead, dispatch }: PanelActions): TemplateResult {
  return html`<figure>
    <blockquote>${markedQuote(passage)}</blockquote>
    <figcaption>
      ${document.url === undefined
        ? html`<cite>${document.title}</cite>`
        : html`<a href=${document.url} rel="noreferrer noopener" target="_blank"><cite>${document.title}</cite></a>`}
      <span>${documentWords(document)}</span>
      <span>${document.source} · ${placeWords(passage)}</span>
      <button type="button" class="plain copy" @click=${() => { copy(citation(document, passage)); }}>Copy citation</button>
      ${canRead ? html`<button type="button" class="plain copy" @click=${() => { dispatch({ do: "text", document: document.id }); }}>Read the source</button>` : nothing}
    </figcaption>
  </figure>`;
} // prettier-ignore

function roleLegend(passages: readonly Passage[]): TemplateResult {
  const used = new Set(passages.flatMap(({ marks }) => marks.map(({ role }) => role)));
  return html`<p class="roles" aria-label="Underlines">
    ${ROLES.filter((role) => used.has(role)).map((role) => html`<span class="said ${role} top-${role}">${role}</span> `)}
  </p>`;
}

function actorPart(scene: Scene, actor: SceneActor, { state, actions: { dispatch } }: { readonly state: State; readonly actions: PanelActions }): TemplateResult {
  const list = (heading: string, side: "from" | "to"): unknown => {
    const ids = new Set(scene.edges.filter((edge) => edge.actor === actor.id && edge.side === side).map(({ statement }) => statement));
    if (ids.size === 0) return nothing;
    return html`<h3>${heading} <span class="count">${ids.size}</span></h3>
      <ul class="statements">
        ${scene.statements.filter(({ id }) => ids.has(id)).map((statement) => html`<li>${statementButton(statement, dispatch)}</li>`)}
      </ul>`;
  };
  return html`
    <p class="kind">${disc(actor.type)} ${actor.type}</p>
    <h2 class="headline">${actor.label}</h2>
    <dl>
      ${actor.aliases.length === 0 ? nothing : html`<dt>Also</dt><dd>${actor.aliases.join(", ")}</dd>`}
      ${actor.wikidata === undefined ? nothing : html`<dt>Wikidata</dt><dd>${actor.wikidata}</dd>`}
    </dl>
    ${actorTools(actor, { scene, state }, dispatch)}
    ${list("Said", "from")} ${list("Said to or about it", "to")}
  `;
} // prettier-ignore
