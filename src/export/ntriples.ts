import type { Quad, Term } from "@rdfjs/types";
import { arrange } from "./arrange.ts";
import { FORMATS } from "../formats.ts";
import type { Exporter } from "./exporter.ts";
import { ntriplesTerm } from "../graph/ntriples-term.ts";

/** One triple a line, sorted: statements and direct edges in one graph. For tools and for `diff`. */
export const ntriples: Exporter = {
  ...FORMATS.ntriples,
  write: (graph) => lines(graph, false),
};

/** One quad a line, sorted: each document a graph of its own, direct edges another, actors in the default graph. */
export const nquads: Exporter = {
  ...FORMATS.nquads,
  write: (graph) => lines(graph, true),
};

function lines(graph: Iterable<Quad>, withGraph: boolean): string {
  const names = new Map<string, string>();
  const write = (term: Term): string => {
    if (term.termType !== "NamedNode") return ntriplesTerm(term);
    const known = names.get(term.value);
    if (known !== undefined) return known;
    const made = ntriplesTerm(term);
    names.set(term.value, made);
    return made;
  };
  const written = arrange(graph).flatMap((section) => {
    const name = withGraph && section.graph !== undefined ? ` <${section.graph}>` : "";
    return section.blocks.flatMap(({ subject, properties }) =>
      properties.flatMap(({ predicate, objects }) =>
        objects.map((object) => `${write(subject)} ${write(predicate)} ${write(object)}${name} .\n`),
      ),
    );
  });
  // Texts without a function are compared by code unit, as `compareText` does, and faster.
  return [...new Set(written)].sort().join("");
}
