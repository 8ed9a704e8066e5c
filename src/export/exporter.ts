import type { Quad } from "@rdfjs/types";

/** A way to write a graph down. To add one, put an object like this into the list in `index.ts`, or use it as it is. */
export interface Exporter {
  /** What a user types: `turtle`. */
  readonly format: string;
  /** Of a file, without the dot: `ttl`. */
  readonly extension: string;
  readonly mediaType: string;
  /** The whole file as text. The same graph gives the same text, whatever the order of its quads. */
  write(graph: Iterable<Quad>): string;
  /**
   * The same with RDF 1.2 annotations: each direct edge has a name, which is `prov:wasDerivedFrom` the acts, or the commitment,
   * that make the edge. Only in formats that RDF 1.2 has; a reader of RDF 1.1 refuses it.
   */
  readonly writeAnnotated?: (graph: Iterable<Quad>) => string;
}
