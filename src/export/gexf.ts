import { FORMATS } from "../formats.ts";
import type { Exporter } from "./exporter.ts";
import { edgeAttributes, network, nodeAttributes, type Attributes } from "./network.ts";
import { xml } from "./xml.ts";

/** GEXF 1.3 for Gephi: actors and commitments, joined by the direct edges, each with its quote. */
export const gexf: Exporter = {
  ...FORMATS.gexf,
  write(graph) {
    const { nodes, edges } = network(graph);
    return [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<gexf xmlns="http://gexf.net/1.3" version="1.3">',
      '  <graph mode="static" defaultedgetype="directed">',
      ...declare("node", nodeAttributes),
      ...declare("edge", edgeAttributes),
      "    <nodes>",
      ...nodes.map(({ id, label, attributes }) => {
        return `      <node id="${xml(id)}" label="${xml(label)}">${values(attributes)}</node>`;
      }),
      "    </nodes>",
      "    <edges>",
      ...edges.map(({ id, source, target, label, attributes }) => {
        const ends = `source="${xml(source)}" target="${xml(target)}" kind="${xml(attributes["type"] ?? "")}"`;
        return `      <edge id="${xml(id)}" ${ends} label="${xml(label)}">${values(attributes)}</edge>`;
      }),
      "    </edges>",
      "  </graph>",
      "</gexf>",
      "",
    ].join("\n");
  },
};

function declare(of: "node" | "edge", attributes: Readonly<Record<string, string>>): string[] {
  return [
    `    <attributes class="${of}">`,
    ...Object.entries(attributes).map(
      ([name, type]) => `      <attribute id="${name}" title="${name}" type="${type}"/>`,
    ),
    "    </attributes>",
  ];
}

function values(attributes: Attributes): string {
  const all = Object.entries(attributes).map(
    ([name, value]) => `<attvalue for="${name}" value="${xml(value)}"/>`,
  );
  return `<attvalues>${all.join("")}</attvalues>`;
}
