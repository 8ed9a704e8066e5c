import { DataFactory } from "n3";
import type { Quad, Term } from "@rdfjs/types";
import { edgeKey } from "../graph/edges.ts";
import { prov, rdf } from "../graph/external.ts";
import { edgeIri } from "../graph/iri.ts";
import { arrange, type Block, type Section } from "./arrange.ts";
import { FORMATS } from "../formats.ts";
import type { Exporter } from "./exporter.ts";
import { turtleTerms, type TurtleTerms } from "./turtle-terms.ts";

/** Turtle 1.1 for people to read: statements and direct edges in one graph, in the order of the text. */
export const turtle: Exporter = {
  ...FORMATS.turtle,
  write: (graph) => writeTurtle(graph, noAnnotations),
  writeAnnotated: (graph) => writeTurtle(graph, annotationsOf),
};

/** TriG: each document a graph of its own, direct edges another, actors in the default graph. */
export const trig: Exporter = {
  ...FORMATS.trig,
  write: (graph) => writeTrig(graph, noAnnotations),
  writeAnnotated: (graph) => writeTrig(graph, annotationsOf),
};

/** What follows an object, by {@link edgeKey}. */
type Annotations = ReadonlyMap<string, string>;
type Annotate = (section: Section, write: TurtleTerms["write"]) => Annotations;

function writeTurtle(graph: Iterable<Quad>, annotate: Annotate): string {
  const { write, head } = turtleTerms();
  const body = arrange(graph).map((section) => writeSection(section, write, annotate(section, write)));
  return head() + body.join("\n");
}

function writeTrig(graph: Iterable<Quad>, annotate: Annotate): string {
  const { write, head } = turtleTerms();
  const body = arrange(graph).map((section) => {
    const text = writeSection(section, write, annotate(section, write));
    return section.graph === undefined
      ? text
      : `${write(DataFactory.namedNode(section.graph))} {\n${text}}\n`;
  });
  return head() + body.join("\n");
}

const noAnnotations: Annotate = () => new Map();

/** `~ edge:3fa2b1c0d4e5f607 {| prov:wasDerivedFrom doc:…-act-21-30 |}`: RDF 1.2 Turtle, section "Reifying Triples". */
const annotationsOf: Annotate = ({ edges = [] }, write) =>
  new Map(
    edges.map((edge) => {
      const key = edgeKey(edge);
      const makers = edge.because.map((maker) => write(DataFactory.namedNode(maker))).join(", ");
      return [key, ` ~ ${write(edgeIri(key))} {| ${write(prov.wasDerivedFrom)} ${makers} |}`];
    }),
  );

function writeSection(
  { title, blocks }: Section,
  write: TurtleTerms["write"],
  annotations: Annotations,
): string {
  const written = blocks.map((block, i) => {
    const gap = i > 0 && !(block.compact && blocks[i - 1]?.compact === true) ? "\n" : "";
    return gap + writeBlock(block, write, annotations);
  });
  return `# ${title}\n\n${written.join("")}`;
}

/** All that is said of one node, with its line end. */
export function writeBlock(
  { subject, compact, properties }: Block,
  write: TurtleTerms["write"],
  annotations: Annotations = new Map(),
): string {
  const annotated = (predicate: Term, object: Term): string =>
    annotations.get(`${subject.value} ${predicate.value} ${object.value}`) ?? "";
  const lines = properties.map(({ predicate, objects }) => {
    const name = predicate.equals(rdf.type) ? "a" : write(predicate);
    if (annotations.size === 0) return `${name} ${objects.map(write).join(", ")}`;
    return `${name} ${objects.map((object) => write(object) + annotated(predicate, object)).join(",\n        ")}`;
  });
  return `${write(subject)} ${lines.join(compact ? " ; " : " ;\n    ")} .\n`;
}
