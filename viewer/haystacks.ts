import { FAMILY_LABELS } from "../src/view/index.ts";
import type { Scene } from "../src/view/index.ts";

const known = new WeakMap<Scene, ReadonlyMap<string, string>>();

/** All words by which a statement can be found, in lower case, by its id; made once for a scene. */
export function haystacks(scene: Scene): ReadonlyMap<string, string> {
  const made = known.get(scene);
  if (made) return made;
  const names = new Map(scene.actors.map(({ id, label, aliases }) => [id, [label, ...aliases].join(" ")]));
  const documents = new Map(
    scene.documents.map(({ id, title, publisher = "" }) => [id, `${title} ${publisher}`]),
  );
  const involved = new Map<string, string[]>();
  for (const { statement, actor } of scene.edges) {
    const name = names.get(actor) ?? actor;
    const others = involved.get(statement);
    if (others) others.push(name);
    else involved.set(statement, [name]);
  }
  const entries = scene.statements.map(({ id, label, type, family, due, document, evidence }) => {
    const said = evidence.flatMap(({ passages, asToldBy }) => [
      ...asToldBy,
      ...passages.map(({ quote }) => quote),
    ]);
    const parts = [label, type, FAMILY_LABELS[family].label, due ?? "", documents.get(document) ?? "", ...(involved.get(id) ?? []), ...said]; // prettier-ignore
    return [id, parts.join("\n").toLowerCase()] as const;
  });
  const result = new Map(entries);
  known.set(scene, result);
  return result;
}
