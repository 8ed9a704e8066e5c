import { html, nothing } from "lit-html";
import type { TemplateResult } from "lit-html";
import { isDue } from "./matching.ts";
import type { Matching } from "./matching.ts";
import { SOON } from "./state.ts";
import type { Action, Due, State } from "./state.ts";

/** The reader's day, for the page has no clock, and what is overdue on it or due soon after. */
export function dueFilter(state: State, matching: Matching, dispatch: (action: Action) => void): TemplateResult {
  const { day } = state;
  const set = ({ target }: Event): void => {
    const { validity, value } = target as HTMLInputElement;
    // While a year is typed it is one of the first centuries: not yet what the reader means.
    if (validity.valid) dispatch({ do: "day", day: value === "" ? undefined : value });
  };
  const choice = (due: Due, label: string): TemplateResult => {
    const on = day !== undefined && state.due === due;
    const count = day === undefined ? undefined : matching.without("due").filter((statement) => isDue(statement, due, day)).length;
    return html`<button type="button" class="choice" aria-pressed=${on ? "true" : "false"} ?disabled=${day === undefined}
      @click=${() => { dispatch({ do: "due", due: on ? undefined : due }); }}>${label} <span class="count">${count ?? nothing}</span></button>`;
  };
  return html`<h2 id="due">Due</h2>
    <div class="due" role="group" aria-labelledby="due">
      <label for="day">On the day</label>
      <div class="day-field">
        <input type="date" id="day" min="1000-01-01" max="9999-12-31" .value=${day ?? ""} @change=${set} />
        ${day === undefined ? nothing : html`<button type="button" class="clear" aria-label="Clear day" @click=${() => { dispatch({ do: "day", day: undefined }); }}>×</button>`}
      </div>
      ${choice("overdue", "Overdue")}${choice("soon", `Within ${SOON} days`)}
    </div>`;
} // prettier-ignore
