import { html } from "lit-html";
import type { TemplateResult } from "lit-html";
import type { Action } from "./state.ts";

/** A page in place of the picture. */
export function sheet(heading: string, body: TemplateResult, dispatch: (action: Action) => void): TemplateResult {
  return html`<section class="sheet" aria-label=${heading}>
    <button type="button" class="close" aria-label="Close ${heading}" @click=${() => { dispatch({ do: "sheet", sheet: undefined }); }}>×</button>
    <h2>${heading}</h2>
    ${body}
  </section>`;
} // prettier-ignore
