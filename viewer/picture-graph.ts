/** A picture as the graph that sigma draws. */
import { DirectedGraph } from "graphology";
import type { Picture } from "./graph-view.ts";

/** `offset` centres the layout on the stage. */
export function graphOf(picture: Picture, offset: { readonly x: number; readonly y: number }): DirectedGraph {
  const graph = new DirectedGraph();
  const { layout, scene } = picture;
  const edges = new Map(scene.edges.map((edge) => [edge.id, edge]));
  const at = (x: number, y: number): { x: number; y: number } => ({ x: x + offset.x, y: -(y + offset.y) });
  for (const { id, kind, of, x, y, size } of layout.nodes)
    graph.addNode(id, { ...at(x, y), size, label: of, forceLabel: true, type: kind, zIndex: 1 });
  for (const { id, statement, source, target, start, curvature, arrow } of layout.edges) {
    const edge = edges.get(id);
    const from = start ? `start ${source}` : source;
    if (start && !graph.hasNode(from))
      graph.addNode(from, { ...at(start.x, start.y), size: 0.01, label: null, type: "statement", zIndex: 0 });
    const style = `${arrow ? "arrow" : "line"}${edge?.hedged === true ? "-dashed" : ""}`;
    graph.addEdgeWithKey(id, from, target, { edge: id, statement, type: style, curvature, size: arrow ? 2 : 2.2, zIndex: 1 });
  }
  colour(graph, picture);
  return graph;
} // prettier-ignore

/** Colours apart from the rest, because the theme may change. */
export function colour(graph: Pick<DirectedGraph, "setNodeAttribute" | "setEdgeAttribute" | "hasNode">, { layout, scene, palette }: Picture): void {
  const families = new Map(scene.statements.map(({ id, family }) => [id, palette.families[family]]));
  for (const { id, kind, of } of layout.nodes) {
    graph.setNodeAttribute(id, "color", kind === "actor" ? palette.actor : families.get(of));
    if (graph.hasNode(`start ${id}`)) graph.setNodeAttribute(`start ${id}`, "color", palette.background);
  }
  for (const { id, statement } of layout.edges) graph.setEdgeAttribute(id, "color", families.get(statement));
} // prettier-ignore
