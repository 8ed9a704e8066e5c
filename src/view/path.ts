import type { Scene, SceneEdge } from "./scene.ts";

/** How two actors hang together: `actors[i]` and `actors[i + 1]` take part in `statements[i]`. */
export interface Path {
  /** Ids, from the one end to the other. */
  readonly actors: readonly string[];
  readonly statements: readonly string[];
}

/**
 * A path of the fewest statements, whoever says them to whom; of several the one whose statements come first. Nothing where
 * no statements join the two. A search in breadth over {@link Scene.edges}: a graph for a library would be longer to make.
 */
export function findPath({ edges }: Scene, from: string, to: string): Path | undefined {
  const byActor = edgesBy(edges, ({ actor }) => actor);
  const byStatement = edgesBy(edges, ({ statement }) => statement);
  /** The edges over which an actor was reached first: the way back. */
  const reached = new Map<string, { readonly statement: string; readonly before: string } | undefined>([[from, undefined]]);
  const asked = new Set<string>();
  const ahead = (actor: string): readonly SceneEdge[] =>
    (byActor.get(actor) ?? []).flatMap(({ statement }) => {
      if (asked.has(statement)) return [];
      asked.add(statement);
      return byStatement.get(statement) ?? [];
    });
  let border = [from];
  while (border.length > 0 && !reached.has(to)) {
    border = border.flatMap((before) => {
      const next = ahead(before).filter(({ actor }) => !reached.has(actor));
      for (const { actor, statement } of next) reached.set(actor, reached.get(actor) ?? { statement, before });
      return [...new Set(next.map(({ actor }) => actor))];
    });
  }
  if (from === to || !reached.has(to)) return undefined;
  const [actors, statements]: [string[], string[]] = [[to], []];
  for (let step = reached.get(to); step; step = reached.get(step.before)) {
    actors.push(step.before);
    statements.push(step.statement);
  }
  return { actors: actors.reverse(), statements: statements.reverse() };
} // prettier-ignore

function edgesBy(
  edges: readonly SceneEdge[],
  key: (edge: SceneEdge) => string,
): ReadonlyMap<string, readonly SceneEdge[]> {
  const groups = new Map<string, SceneEdge[]>();
  for (const edge of edges) {
    const group = groups.get(key(edge));
    if (group) group.push(edge);
    else groups.set(key(edge), [edge]);
  }
  return groups;
}
