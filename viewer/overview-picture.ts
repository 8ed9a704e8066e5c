import { summarise } from "../src/view/index.ts";
import type { Link, Overview, OverviewNode, Scene, SceneActor, Sum } from "../src/view/index.ts";

/** The overview as the filters leave it. */
export interface OverviewPicture {
  readonly overview: Overview;
  readonly statements: number;
  /** Those with a statement, in the order of the whole; places stay those of the whole. */
  readonly discs: readonly Disc[];
  /** Most statements first. */
  readonly links: readonly Link[];
}

export interface Disc {
  readonly node: OverviewNode;
  readonly sum: Sum;
  /** Of an actor; a group has none. */
  readonly type: SceneActor["type"] | undefined;
}

export function overviewPicture({ actors, statements, edges }: Scene, overview: Overview): OverviewPicture {
  const { sums, links } = summarise({ statements, edges }, overview.groups);
  const types = new Map(actors.map(({ id, type }) => [`actor ${id}`, type]));
  const discs = overview.nodes.flatMap((node): readonly Disc[] => {
    const sum = sums.get(node.part);
    return sum ? [{ node, sum, type: types.get(node.part) }] : [];
  });
  return { overview, statements: statements.length, discs, links };
}
