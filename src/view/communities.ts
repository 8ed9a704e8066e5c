import { UndirectedGraph } from "graphology";
import louvainModule from "graphology-communities-louvain";
import type { Scene } from "./scene.ts";

/** The package is CommonJS, `module.exports = louvain`, and its types describe an ES default export. */
const louvain = louvainModule as unknown as typeof louvainModule.default;

/** Who takes part in a longer list says little of who deals with whom, and its pairs are many. */
const MOST_ACTORS = 50;

/**
 * Actors that take part in statements with each other more than with the rest, by Louvain (Blondel et al. 2008): each in
 * one community, most members first, members by id. A statement of n actors ties each to the n - 1 others by 1/(n - 1),
 * so that each weighs the same (Newman 2001).
 */
export function communitiesOf({ actors, edges }: Pick<Scene, "actors" | "edges">): readonly (readonly string[])[] {
  const graph = new UndirectedGraph<Record<string, unknown>, { weight: number }>();
  for (const { id } of actors) graph.addNode(id);
  const involved = new Map<string, Set<string>>();
  for (const { statement, actor } of edges)
    involved.set(statement, (involved.get(statement) ?? new Set()).add(actor));
  for (const set of involved.values()) {
    const members = [...set].slice(0, MOST_ACTORS);
    members.forEach((a, index) => {
      for (const b of members.slice(index + 1))
        graph.updateUndirectedEdge(a, b, ({ weight = 0 }) => ({ weight: weight + 1 / (members.length - 1) }));
    });
  }
  const communities = new Map<number, string[]>();
  for (const [actor, number] of Object.entries(louvain(graph, { rng: seeded(), resolution: 1 }))) {
    const known = communities.get(number);
    if (known) known.push(actor);
    else communities.set(number, [actor]);
  }
  return [...communities.values()]
    .map((members) => members.sort())
    .sort((a, b) => b.length - a.length || ((a[0] ?? "") < (b[0] ?? "") ? -1 : 1));
} // prettier-ignore

/** Numbers in [0, 1), always the same ones: the "minimal standard" of Park and Miller (1988). */
function seeded(): () => number {
  let state = 1;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}
