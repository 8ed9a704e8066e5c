import type { Term } from "@rdfjs/types";
import { rdf, xsd } from "../graph/external.ts";
import { EDGES_GRAPH } from "../graph/iri.ts";
import { prefixes } from "../graph/prefixes.ts";
import { arrange, type Block } from "./arrange.ts";
import { FORMATS } from "../formats.ts";
import type { Exporter } from "./exporter.ts";
import { wellFormed } from "../graph/ntriples-term.ts";
import {
  aliases,
  coercionOf,
  jsonldName,
  jsonldTerms,
  writeTerms,
  type JsonldTerms,
} from "./jsonld-terms.ts";

type Json = string | number | boolean | { readonly [key: string]: Json } | readonly Json[];

/**
 * JSON-LD 1.1, flattened: a list of nodes, direct edges in a named graph at the end of it. The context names and types the
 * properties that occur, so that most values are plain: `"deadline": "2030-05-01"`. Types and lists are those of this file.
 */
export const jsonld: Exporter = {
  ...FORMATS.jsonld,
  write(graph) {
    const sections = arrange(graph);
    const terms = jsonldTerms(sections.flatMap(({ blocks }) => blocks));
    const [nodes, edges] = [false, true].map((ofEdges) =>
      sections
        .filter((section) => (section.graph === EDGES_GRAPH.value) === ofEdges)
        .flatMap(({ blocks }) => blocks.map((block) => writeNode(block, terms))),
    ) as [Json[], Json[]];
    const document = {
      "@context": { "@version": 1.1, ...aliases, ...prefixes, ...writeTerms(terms) },
      "@graph": [...nodes, ...(edges.length === 0 ? [] : [{ id: EDGES_GRAPH.value, "@graph": edges }])],
    };
    return `${JSON.stringify(document, null, 2)}\n`;
  },
};

function writeNode({ subject, properties }: Block, terms: JsonldTerms): Json {
  const entries = properties.map(({ predicate, objects }): [string, Json] => {
    const isType = predicate.equals(rdf.type);
    const term = terms.get(predicate.value);
    const values = objects.map((object) =>
      isType ? jsonldName(object) : writeValue(object, term?.coercion),
    );
    const [first] = values;
    return [
      isType ? "type" : (term?.name ?? jsonldName(predicate)),
      values.length === 1 && first !== undefined && term?.isSet !== true ? first : values,
    ];
  });
  return { id: jsonldName(subject), ...Object.fromEntries(entries) };
}

/** Plain where the value is what the property's values are taken for, else in full. */
function writeValue(term: Term, coercion = ""): Json {
  const isPlain = coercionOf(term) === coercion;
  if (term.termType !== "Literal") return isPlain ? jsonldName(term) : { id: jsonldName(term) };
  const { language, datatype } = term;
  const value = wellFormed(term.value);
  if (isPlain) return native(value, datatype);
  if (language !== "") return { "@language": language, "@value": value };
  if (coercionOf(term) === "") return { "@value": value };
  return { type: jsonldName(datatype), "@value": value };
}

/** A number or truth value of JSON, where a reader of JSON-LD makes the same literal of it. */
function native(value: string, datatype: Term): string | number | boolean {
  if (WHOLE.has(datatype.value) && /^(0|-?[1-9]\d{0,14})$/.test(value)) return Number(value);
  if (datatype.equals(xsd.boolean) && /^(true|false)$/.test(value)) return value === "true";
  return value;
}

const WHOLE = new Set<string>([xsd.integer.value, xsd.nonNegativeInteger.value]);
