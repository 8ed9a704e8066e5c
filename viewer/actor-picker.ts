import { html } from "lit-html";
import type { TemplateResult } from "lit-html";
import type { Scene } from "../src/view/index.ts";

const kept = new WeakMap<Scene, ReadonlyMap<string, string>>();

/** What actors are called in lists, and their ids; those who share a name have their ids behind it. Made once for a scene. */
function namesOf(scene: Scene): ReadonlyMap<string, string> {
  const known = kept.get(scene);
  if (known) return known;
  const names = new Map<string, string>();
  for (const { id, label } of scene.actors) names.set(names.has(label) ? `${label} (${id})` : label, id);
  kept.set(scene, names);
  return names;
}

/** A field that finds an actor by any part of its name: the browser's own list, so that it works as people know it. */
export function actorPicker(label: string, scene: Scene, pick: (actor: string) => void): TemplateResult {
  const names = namesOf(scene);
  const choose = (field: HTMLInputElement): void => {
    const actor = names.get(field.value);
    if (actor === undefined) return;
    field.value = "";
    pick(actor);
  };
  return html`<input type="text" class="picker" list="actors" placeholder=${label} aria-label=${label} autocomplete="off"
      @change=${(event: Event) => { choose(event.target as HTMLInputElement); }}
      @input=${(event: InputEvent) => {
        // Taken from the list, not typed: a name may begin with another one.
        if ((event.inputType || "insertReplacementText") === "insertReplacementText") choose(event.target as HTMLInputElement);
      }} />`;
} // prettier-ignore

/** What the fields of {@link actorPicker} offer; one list on a page. */
export function actorList(scene: Scene): TemplateResult {
  const names = [...namesOf(scene).keys()].sort();
  return html`<datalist id="actors">${names.map((name) => html`<option value=${name}></option>`)}</datalist>`;
} // prettier-ignore
