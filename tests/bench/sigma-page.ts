/** Sigma's plain example, as its documentation begins: a graphology graph with places, default settings. The peer of `viewer.bench.ts`. */
import { DirectedGraph } from "graphology";
import Sigma from "sigma";

export interface PlainGraph {
  readonly nodes: readonly { readonly id: string; readonly label: string; readonly family: string; readonly x: number; readonly y: number }[];
  readonly edges: readonly (readonly [source: string, target: string])[];
} // prettier-ignore

declare global {
  interface Window {
    /** Hides or shows a family of statements; milliseconds until it is rendered. */
    toggleFamily?: (family: string) => number;
  }
}

const { nodes, edges } = JSON.parse(document.getElementById("data")?.textContent ?? "") as PlainGraph;
const graph = new DirectedGraph();
for (const { id, label, family, x, y } of nodes)
  graph.addNode(id, { x, y, size: 4, label, family, color: "#1b72ad" });
for (const [source, target] of edges) graph.mergeEdge(source, target);
const container = document.getElementById("graph");
if (!container) throw new Error("The page has no #graph element.");
const off = new Set<string>();
const sigma = new Sigma(graph, container, {
  nodeReducer: (_, data) => (off.has(String(data["family"])) ? { ...data, hidden: true } : data),
});
// The constructor renders.
document.documentElement.dataset["ready"] = "true";

window.toggleFamily = (family) => {
  const start = performance.now();
  if (!off.delete(family)) off.add(family);
  sigma.refresh();
  return performance.now() - start;
};
