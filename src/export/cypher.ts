import { wellFormed } from "../graph/ntriples-term.ts";
import { asStore } from "../graph/store.ts";
import { FORMATS } from "../formats.ts";
import type { Exporter } from "./exporter.ts";
import { edgeAttributes, network, nodeAttributes, type NetworkEdge, type NetworkNode } from "./network.ts";

/** Rows of one statement, so that each is a transaction of bearable size. */
const BATCH = 500;

/**
 * Cypher for a fresh Neo4j, one file: `cypher-shell -f graph.cypher`. Actors and commitments with their kind as a second label,
 * joined by the direct edges, each with its quote. Merged by IRI: run twice, or after another graph, it adds nothing twice. Days are
 * texts, `YYYY-MM-DD`.
 */
export const cypher: Exporter = {
  ...FORMATS.cypher,
  write(graph) {
    const { nodes, edges } = network(asStore(graph));
    const iris = new Map(nodes.map(({ id, attributes }) => [id, attributes["iri"] ?? id]));
    const statements = [
      "CREATE CONSTRAINT pledgegraph_iri IF NOT EXISTS FOR (n:Entity) REQUIRE n.iri IS UNIQUE;",
      ...byKind(nodes, ({ attributes }) => attributes["kind"] ?? "Entity").flatMap(([kind, group]) =>
        batches(group.map(nodeRow), `MERGE (n:Entity {iri: row.iri}) SET n:${kind}, n += row;`),
      ),
      ...byKind(edges, ({ attributes }) => relationshipType(attributes["type"] ?? "")).flatMap(
        ([type, group]) =>
          batches(
            group.map((edge) => edgeRow(edge, iris)),
            "MATCH (a:Entity {iri: row.source}) MATCH (b:Entity {iri: row.target}) " +
              `MERGE (a)-[r:${type}]->(b) SET r += row.properties;`,
          ),
      ),
    ];
    return statements.map((statement) => `${statement}\n`).join("");
  },
};

function byKind<Item>(items: readonly Item[], kindOf: (item: Item) => string): [string, Item[]][] {
  const kinds = new Map<string, Item[]>();
  for (const item of items) {
    const known = kinds.get(kindOf(item));
    if (known === undefined) kinds.set(kindOf(item), [item]);
    else known.push(item);
  }
  return [...kinds];
}

function batches(rows: readonly string[], statement: string): string[] {
  return Array.from({ length: Math.ceil(rows.length / BATCH) }, (_, i) => {
    const some = rows.slice(i * BATCH, (i + 1) * BATCH).map((row) => `  ${row}`);
    return `UNWIND [\n${some.join(",\n")}\n] AS row\n${statement}`;
  });
}

function nodeRow({ label, attributes: { kind: _, ...rest } }: NetworkNode): string {
  return map({ label, ...rest }, nodeAttributes);
}

function edgeRow({ source, target, attributes }: NetworkEdge, iris: ReadonlyMap<string, string>): string {
  const ends = [source, target].map((id) => string(iris.get(id) ?? id));
  const { type: _, ...rest } = attributes;
  return `{source: ${ends[0]}, target: ${ends[1]}, properties: ${map(rest, edgeAttributes)}}`;
}

function map(
  values: Readonly<Record<string, string | undefined>>,
  types: Readonly<Record<string, string>>,
): string {
  const entries = Object.entries(values).map(([name, value = ""]) => {
    if (types[name] === "integer" && /^\d+$/.test(value)) return `${name}: ${value}`;
    if (types[name] === "double" && /^\d+(\.\d+)?$/.test(value))
      return `${name}: ${value.includes(".") ? value : `${value}.0`}`;
    return `${name}: ${string(value)}`;
  });
  return `{${entries.join(", ")}}`;
}

/** `AGREES_ON` for `pledge:agreesOn`, as Neo4j's own style has it. */
function relationshipType(property: string): string {
  return property
    .replace(/^.*:/, "")
    .replace(/[A-Z]/g, (letter) => `_${letter}`)
    .toUpperCase();
}

const ESCAPES: Readonly<Record<string, string>> = {
  "\\": "\\\\",
  "'": "\\'",
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
};

/**
 * A string in single quotes, without control characters. Neo4j 4 reads `\uXXXX` before anything else, wherever it stands: a
 * backslash of the text and the "u" behind it come apart, lest `\u0027` of a stranger end the string.
 */
export function string(value: string): string {
  const escaped = wellFormed(value)
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, "")
    .replace(/[\\'\n\r\t]/g, (found) => ESCAPES[found] ?? found)
    .replace(/\\\\u/g, "\\\\' + 'u");
  return `'${escaped}'`;
}
