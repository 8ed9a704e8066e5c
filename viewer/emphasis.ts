import type { Path, Scene } from "../src/view/index.ts";
import type { Selection } from "./state.ts";

/** What a selection brings out. Without `fades`, the rest stays as it is. */
export interface Emphasis {
  readonly statements: ReadonlySet<string>;
  readonly actors: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
  /** The rest turns grey in its place. */
  readonly fades: boolean;
}

const NOTHING: Emphasis = { statements: new Set(), actors: new Set(), edges: new Set(), fades: false };

/** A path brings out itself and nothing else; a statement brings out itself and its actors; an actor its statements and all who take part in them. */
export function emphasisOf(scene: Scene, selection: Selection | undefined, path?: Path): Emphasis {
  if (path) return pathEmphasis(scene, path);
  if (selection === undefined) return NOTHING;
  const [kind, id] = selectionParts(selection);
  const statements =
    kind === "statement"
      ? new Set(scene.statements.filter((statement) => statement.id === id).map((statement) => statement.id))
      : new Set(scene.edges.filter(({ actor }) => actor === id).map(({ statement }) => statement));
  const edges = scene.edges.filter(({ statement }) => statements.has(statement));
  return {
    statements,
    edges: new Set(edges.map((edge) => edge.id)),
    actors: new Set([...edges.map(({ actor }) => actor), ...(kind === "actor" ? [id] : [])]),
    fades: kind === "actor" && statements.size > 0,
  };
}

function pathEmphasis(scene: Scene, path: Path): Emphasis {
  const [statements, actors] = [new Set(path.statements), new Set(path.actors)];
  const edges = scene.edges.filter(({ statement, actor }) => {
    const step = path.statements.indexOf(statement);
    return step >= 0 && (actor === path.actors[step] || actor === path.actors[step + 1]);
  });
  return { statements, actors, edges: new Set(edges.map(({ id }) => id)), fades: true };
}

export function selectionParts(selection: Selection): readonly [kind: "statement" | "actor", id: string] {
  const space = selection.indexOf(" ");
  return [selection.startsWith("actor") ? "actor" : "statement", selection.slice(space + 1)];
}
