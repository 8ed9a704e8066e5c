import { cypher } from "./cypher.ts";
import { csv } from "./csv.ts";
import type { Exporter } from "./exporter.ts";
import { gexf } from "./gexf.ts";
import { graphml } from "./graphml.ts";
import { icalendar } from "./icalendar.ts";
import { jsonld } from "./jsonld.ts";
import { nquads, ntriples } from "./ntriples.ts";
import { trig, turtle } from "./turtle.ts";

export type { Exporter } from "./exporter.ts";
export { notesOf } from "./notes.ts";
export type { Note } from "./notes.ts";
export { readGraph, readGraphStream } from "./read-graph.ts";
export { savedForms } from "./saved-forms.ts";

/** All formats that a graph can be written in. */
export const exporters: readonly Exporter[] = [
  turtle,
  trig,
  ntriples,
  nquads,
  jsonld,
  graphml,
  gexf,
  cypher,
  csv,
  icalendar,
];

/** The exporter of a format, by its name or file extension. Throws when there is none. */
export function exporterFor(format: string): Exporter {
  const found = exporters.find((exporter) => exporter.format === format || exporter.extension === format);
  if (found === undefined) {
    throw new Error(
      `No format "${format}": give one of ${exporters.map((exporter) => exporter.format).join(", ")}.`,
    );
  }
  return found;
}

/** The exporter that annotates direct edges ({@link Exporter.writeAnnotated}). Throws when the format has no annotations. */
export function annotated(exporter: Exporter): Exporter {
  const { format, writeAnnotated } = exporter;
  if (writeAnnotated === undefined) {
    const able = exporters.filter((one) => one.writeAnnotated !== undefined).map((one) => one.format);
    throw new Error(
      `${format} has no annotations: give one of ${able.join(", ")}, or leave the annotations out.`,
    );
  }
  return { ...exporter, write: writeAnnotated };
}
