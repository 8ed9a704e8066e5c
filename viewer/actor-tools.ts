import { html } from "lit-html";
import type { TemplateResult } from "lit-html";
import type { Scene, SceneActor } from "../src/view/index.ts";
import { actorList, actorPicker } from "./actor-picker.ts";
import type { Action, Only, State } from "./state.ts";

/** What can be done from an actor on: its statements alone, and how it hangs together with others. */
export function actorTools({ id }: SceneActor, { scene, state }: { readonly scene: Scene; readonly state: State }, dispatch: (action: Action) => void): TemplateResult {
  const only = (value: Only, label: string): TemplateResult => {
    const on = state.only === value;
    return html`<button type="button" class="choice" aria-pressed=${on ? "true" : "false"}
      @click=${() => { dispatch({ do: "only", only: on ? undefined : value }); }}>${label}</button>`;
  };
  return html`<div class="tools" role="group" aria-label="Actor">
    ${only(`by ${id}`, "Only what it says")}${only(`with ${id}`, "Only its neighbourhood")}
    ${actorList(scene)} ${actorPicker("Path to …", scene, (other) => { dispatch({ do: "path", path: [id, other] }); })}
    ${actorPicker("Compare with …", scene, (other) => { dispatch({ do: "sheet", sheet: ["actor", id, other] }); })}
  </div>`;
} // prettier-ignore
