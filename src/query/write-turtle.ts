import { Writer } from "n3";
import type { Quad } from "@rdfjs/types";
import { ntriplesTerm } from "../graph/ntriples-term.ts";
import { prefixes } from "../graph/prefixes.ts";

/**
 * The answer of CONSTRUCT or DESCRIBE as Turtle: each statement once, sorted, with those of our prefixes that it needs. The exporter
 * of graphs would not do: it derives direct edges from acts, and an answer may have the edges alone.
 */
export function writeTurtle(quads: Iterable<Quad>): string {
  const lines = new Map<string, Quad>();
  for (const quad of quads)
    lines.set([quad.subject, quad.predicate, quad.object].map(ntriplesTerm).join(" "), quad);
  const sorted = [...lines].sort(([a], [b]) => (a < b ? -1 : 1));
  const used = Object.entries(prefixes).filter(([, namespace]) =>
    sorted.some(([line]) => line.includes(`<${namespace}`)),
  );
  const writer = new Writer({ prefixes: Object.fromEntries(used) });
  for (const [, { subject, predicate, object }] of sorted) writer.addQuad(subject, predicate, object);
  let text = "";
  writer.end((error: Error | null, result: string) => {
    if (error !== null) throw error;
    text = result;
  });
  return text;
}
