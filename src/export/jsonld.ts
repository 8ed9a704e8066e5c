import type { Term } from "@rdfjs/types";
import { rdf, xsd } from "../graph/external.ts";
import { EDGES_GRAPH } from "../graph/iri.ts";
import { prefixes, shorten } from "../graph/prefixes.ts";
import { arrange, type Block } from "./arrange.ts";
import { FORMATS } from "../formats.ts";
import type { Exporter } from "./exporter.ts";
import { wellFormed } from "../graph/ntriples-term.ts";

type Json = string | number | boolean | { readonly [key: string]: Json } | readonly Json[];

/** JSON-LD 1.1, flattened: a list of nodes with prefixed names; direct edges in a named graph at the end of it. */
export const jsonld: Exporter = {
  ...FORMATS.jsonld,
  write(graph) {
    const sections = arrange(graph);
    const nodes = sections
      .filter((section) => section.graph !== EDGES_GRAPH.value)
      .flatMap(({ blocks }) => blocks);
    const edges = sections
      .filter((section) => section.graph === EDGES_GRAPH.value)
      .flatMap(({ blocks }) => blocks);
    const edgeGraph =
      edges.length === 0 ? [] : [{ "@id": EDGES_GRAPH.value, "@graph": edges.map(writeNode) }];
    const document = {
      "@context": { "@version": 1.1, ...prefixes },
      "@graph": [...nodes.map(writeNode), ...edgeGraph],
    };
    return `${JSON.stringify(document, null, 2)}\n`;
  },
};

function writeNode({ subject, properties }: Block): Json {
  const entries = properties.map(({ predicate, objects }): [string, Json] => {
    const isType = predicate.equals(rdf.type);
    const values = objects.map((object) => (isType ? name(object) : writeValue(object)));
    const [first] = values;
    return [isType ? "@type" : name(predicate), values.length === 1 && first !== undefined ? first : values];
  });
  return { "@id": name(subject), ...Object.fromEntries(entries) };
}

function writeValue(term: Term): Json {
  if (term.termType !== "Literal") return { "@id": name(term) };
  const { language, datatype } = term;
  const value = wellFormed(term.value);
  if (language !== "") return { "@language": language, "@value": value };
  if (datatype.value === "http://www.w3.org/2001/XMLSchema#string") return value;
  // Only where a reader of JSON-LD makes the same literal of the number.
  if (datatype.equals(xsd.integer) && /^(0|-?[1-9]\d{0,14})$/.test(value)) return Number(value);
  if (datatype.equals(xsd.boolean) && /^(true|false)$/.test(value)) return value === "true";
  return { "@type": name(datatype), "@value": value };
}

function name(term: Term): string {
  if (term.termType === "BlankNode") return `_:${term.value}`;
  if (term.termType !== "NamedNode")
    throw new Error(`A ${term.termType} cannot name a node: correct the graph.`);
  const short = shorten(term.value);
  return short.startsWith("<") ? term.value : short;
}
