import type { Scene, SceneActor } from "../src/view/index.ts";
import type { Selection } from "./state.ts";

/** Where Enter goes from the search: to the actor whose name begins so, the most involved first, else to the first statement found. */
export function bestHit(scene: Scene, matching: Scene, query: string): Selection | undefined {
  const words = query.trim().toLowerCase();
  if (words === "") return undefined;
  const named = scene.actors.filter(({ label, aliases }) =>
    [label, ...aliases].some((name) => name.toLowerCase().startsWith(words)),
  );
  const [actor] = named.sort((a: SceneActor, b: SceneActor) => b.involvement - a.involvement);
  if (actor) return `actor ${actor.id}`;
  const [statement] = matching.statements;
  return statement && `statement ${statement.id}`;
}
