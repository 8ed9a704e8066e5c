import { FORMATS } from "../formats.ts";
import type { Exporter } from "./exporter.ts";
import { edgeAttributes, network, nodeAttributes, type Attributes } from "./network.ts";
import { xml } from "./xml.ts";

/** GraphML for Gephi, yEd, NetworkX and igraph: actors and commitments, joined by the direct edges, each with its quote. */
export const graphml: Exporter = {
  ...FORMATS.graphml,
  write(graph) {
    const { nodes, edges } = network(graph);
    return [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
      ...keys("node", { label: "string", ...nodeAttributes }),
      ...keys("edge", { label: "string", ...edgeAttributes }),
      '  <graph id="pledgegraph" edgedefault="directed">',
      ...nodes.map(
        ({ id, label, attributes }) =>
          `    <node id="${xml(id)}">${data("node", { label, ...attributes })}</node>`,
      ),
      ...edges.map(({ id, source, target, label, attributes }) => {
        const ends = `source="${xml(source)}" target="${xml(target)}"`;
        return `    <edge id="${xml(id)}" ${ends}>${data("edge", { label, ...attributes })}</edge>`;
      }),
      "  </graph>",
      "</graphml>",
      "",
    ].join("\n");
  },
};

/** GraphML calls whole numbers `int`. */
function keys(of: "node" | "edge", attributes: Readonly<Record<string, string>>): string[] {
  return Object.entries(attributes).map(([name, type]) => {
    return `  <key id="${of}-${name}" for="${of}" attr.name="${name}" attr.type="${type === "integer" ? "int" : type}"/>`;
  });
}

function data(of: "node" | "edge", attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => `<data key="${of}-${name}">${xml(value)}</data>`)
    .join("");
}
