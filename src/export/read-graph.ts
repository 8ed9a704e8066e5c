import { Parser } from "n3";
import type { Quad, Term } from "@rdfjs/types";

const READABLE: Readonly<Record<string, string>> = {
  turtle: "text/turtle",
  trig: "application/trig",
  ntriples: "application/n-triples",
  nquads: "application/n-quads",
};

/**
 * Reads a graph that somebody wrote as `turtle`, `trig`, `ntriples` or `nquads`. Give the quads to `openGraph` or `createStore`,
 * which put a graph per document together again. Relative IRIs resolve against nothing: such a file is refused. Throws, with the
 * line, on a syntax error.
 */
export function readGraph(text: string, format: string): Quad[] {
  const mediaType = Object.hasOwn(READABLE, format) ? READABLE[format] : undefined;
  if (mediaType === undefined) {
    throw new Error(
      `Graphs cannot be read from "${format}": give one of ${Object.keys(READABLE).join(", ")}.`,
    );
  }
  // Without callbacks parsing is synchronous.
  const quads = new Parser({ format: mediaType }).parse(text);
  for (const { subject, predicate, object, graph } of quads)
    [subject, predicate, object, graph].forEach(rejectRelative);
  return quads;
}

function rejectRelative({ termType, value }: Term): void {
  if (termType === "NamedNode" && !/^[a-z][a-z0-9+.-]*:/i.test(value)) {
    throw new Error(
      `<${value}> is relative to nothing: put an @base line into the file, or write the whole IRI.`,
    );
  }
}
