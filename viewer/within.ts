import { actorsOf } from "../src/view/index.ts";
import type { Group, Part, Scene } from "../src/view/index.ts";

/** Ids of the statements in which all of the parts take part; all statements where there is no part. */
export function statementsWithin(
  { statements, edges }: Scene,
  parts: readonly Part[],
  groups: readonly Group[],
): ReadonlySet<string> {
  const inAll = parts.map((part) => {
    const actors = new Set(actorsOf(part, groups));
    return new Set(edges.filter(({ actor }) => actors.has(actor)).map(({ statement }) => statement));
  });
  return new Set(statements.map(({ id }) => id).filter((id) => inAll.every((ids) => ids.has(id))));
}

/** "Aldmark", "Aldmark and Corvale": what a reader has opened. */
export function partsWords({ actors }: Scene, parts: readonly Part[], groups: readonly Group[]): string {
  const words = parts.map((part) => {
    const [actor] = actorsOf(part, groups);
    const group = groups.find((each) => each.part === part);
    return group?.label ?? actors.find(({ id }) => id === actor)?.label ?? actor;
  });
  return words.join(" with ");
}
