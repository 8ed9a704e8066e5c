import type { Scene, SceneEdge, Statement } from "./scene.ts";

/** Above this many statements a network is a hairball: it shows the {@link RANKED} most involved. */
export const LARGE = 150;
export const RANKED = 60;

/** Needs an overview. Optional statements do not count: the page hides them at first. */
export function isLarge({ statements }: Scene): boolean {
  return statements.filter(({ optional }) => !optional).length > LARGE;
}

/** The part of a scene with these statements, their edges and the actors on them. Involvement stays that of the whole. */
export function partOf(
  scene: Scene,
  keep: (statement: Statement) => boolean,
  edges: (edge: SceneEdge) => boolean = () => true,
): Scene {
  const statements = scene.statements.filter(keep);
  const ids = new Set(statements.map(({ id }) => id));
  const kept = scene.edges.filter((edge) => ids.has(edge.statement) && edges(edge));
  const actors = new Set(kept.map(({ actor }) => actor));
  return { ...scene, statements, edges: kept, actors: scene.actors.filter(({ id }) => actors.has(id)) };
}

/** The statements whose actors are involved most; ties as the documents have them. Optional ones come last. */
export function ranked(scene: Scene, limit = RANKED): Scene {
  const involvement = new Map(scene.actors.map((actor) => [actor.id, actor.involvement]));
  const weights = new Map<string, number>();
  for (const { statement, actor } of scene.edges)
    weights.set(statement, (weights.get(statement) ?? 0) + (involvement.get(actor) ?? 0));
  const first = scene.statements
    .map((statement, index) => ({ statement, index, weight: weights.get(statement.id) ?? 0 }))
    .sort(
      (a, b) =>
        Number(a.statement.optional) - Number(b.statement.optional) ||
        b.weight - a.weight ||
        a.index - b.index,
    )
    .slice(0, limit);
  const ids = new Set(first.map(({ statement }) => statement.id));
  return partOf(scene, ({ id }) => ids.has(id));
}
