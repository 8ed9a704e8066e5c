import { DataFactory } from "n3";
import type { Quad, Term } from "@rdfjs/types";
import { edgeKey } from "../graph/edges.ts";
import { prov, rdf } from "../graph/external.ts";
import { edgeIri } from "../graph/iri.ts";
import { arrange, type Section } from "./arrange.ts";
import { FORMATS } from "../formats.ts";
import type { Exporter } from "./exporter.ts";
import { ntriplesTerm } from "../graph/ntriples-term.ts";

/** One triple a line, sorted: statements and direct edges in one graph. For tools and for `diff`. */
export const ntriples: Exporter = {
  ...FORMATS.ntriples,
  write: (graph) => writeLines(graph, false, statementsOf),
  writeAnnotated: (graph) => writeLines(graph, false, annotatedStatementsOf),
};

/** One quad a line, sorted: each document a graph of its own, direct edges another, actors in the default graph. */
export const nquads: Exporter = {
  ...FORMATS.nquads,
  write: (graph) => writeLines(graph, true, statementsOf),
  writeAnnotated: (graph) => writeLines(graph, true, annotatedStatementsOf),
};

type WriteTerm = (term: Term) => string;

function writeLines(
  graph: Iterable<Quad>,
  withGraph: boolean,
  statements: (section: Section, write: WriteTerm) => string[],
): string {
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
    return statements(section, write).map((statement) => `${statement}${name} .\n`);
  });
  // Texts without a function are compared by code unit, as `compareText` does, and faster.
  return [...new Set(written)].sort().join("");
}

function statementsOf({ blocks }: Section, write: WriteTerm): string[] {
  return blocks.flatMap(({ subject, properties }) =>
    properties.flatMap(({ predicate, objects }) =>
      objects.map((object) => `${write(subject)} ${write(predicate)} ${write(object)}`),
    ),
  );
}

function annotatedStatementsOf(section: Section, write: WriteTerm): string[] {
  const annotations = (section.edges ?? []).flatMap((edge) => {
    const name = write(edgeIri(edgeKey(edge)));
    const triple = [edge.actor, edge.property, edge.object].map(write).join(" ");
    return [
      `${name} ${write(rdf.reifies)} <<( ${triple} )>>`,
      ...edge.because.map(
        (maker) => `${name} ${write(prov.wasDerivedFrom)} ${write(DataFactory.namedNode(maker))}`,
      ),
    ];
  });
  return [...statementsOf(section, write), ...annotations];
}
