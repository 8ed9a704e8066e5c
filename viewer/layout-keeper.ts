import { LARGE, layoutColumns, layoutNetwork } from "../src/view/index.ts";
import type { Layout, ViewData } from "../src/view/index.ts";
import { matchingOf } from "./matching.ts";
import type { Shown } from "./shown.ts";
import type { State, View } from "./state.ts";

/** Lays out when the statements shown or the size of the stage change, and not for a selection. */
export function layoutKeeper(
  data: ViewData,
): (shown: Shown, view: View, size: { width: number; height: number }) => Layout {
  let kept: { readonly key: string; readonly layout: Layout } | undefined;
  return ({ scene }, view, { width, height }) => {
    const key = [
      view,
      view === "columns" ? `${width} ${height}` : "",
      ...scene.edges.map(({ id }) => id),
      ...scene.statements.map(({ id }) => id),
    ].join("\n");
    if (kept?.key !== key)
      kept = {
        key,
        layout: view === "columns" ? layoutColumns(scene, { width, height }) : networkPart(data, scene),
      };
    return kept.layout;
  };
}

/** The state without its region, where the network is laid out anew on the way to it: then another place is there. */
export function withRegion({ scene, overview }: ViewData, before: State, next: State): State {
  if (next.region === undefined || next.region !== before.region || scene.statements.length <= LARGE)
    return next;
  const was = matchingOf(scene, before, overview?.groups);
  return matchingOf(scene, next, overview?.groups) === was ? next : { ...next, region: undefined };
}

/** What the stored network holds stays in its place when filters hide the rest. Only a part of a large scene is laid out anew. */
function networkPart({ network }: ViewData, scene: Shown["scene"]): Layout {
  const statements = new Set(scene.statements.map(({ id }) => id));
  const actors = new Set(scene.actors.map(({ id }) => id));
  const edges = new Set(scene.edges.map(({ id }) => id));
  const nodes = network.nodes.filter(({ kind, of }) => (kind === "actor" ? actors : statements).has(of));
  if (nodes.length !== statements.size + actors.size) return layoutNetwork(scene);
  return { ...network, nodes, edges: network.edges.filter(({ id }) => edges.has(id)) };
}
