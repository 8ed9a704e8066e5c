import type { Term } from "@rdfjs/types";
import * as vocabularies from "../graph/external.ts";
import { compareText } from "../graph/order.ts";
import { prefixes, shorten } from "../graph/prefixes.ts";
import { pledge } from "../graph/vocabulary.ts";
import type { Block } from "./arrange.ts";

/** How JSON-LD writes one property of a file. */
export interface JsonldTerm {
  /** The key: the local name, or the prefixed name where two properties or a prefix share that. */
  readonly name: string;
  /** What plain values stand for, as {@link coercionOf} gives it; a value of another kind is written in full. */
  readonly coercion: string;
  /** Values are always a list, for some node has several. */
  readonly isSet: boolean;
}

/** Properties that have a prefixed name, by IRI. */
export type JsonldTerms = ReadonlyMap<string, JsonldTerm>;

/** What these are called in place of `@id` and `@type`. */
export const aliases = { id: "@id", type: "@type" } as const;

const RESERVED = [...Object.keys(aliases), ...Object.keys(prefixes)];
/** So that the name of a property does not depend on what else is in a file. */
const KNOWN = [...Object.values(vocabularies), pledge].flatMap((terms) =>
  Object.values(terms).map(({ value }) => value),
);

/** The terms of the properties in a file. What values of a property mostly are is its type. */
export function jsonldTerms(blocks: readonly Block[]): JsonldTerms {
  const found = new Map<string, { readonly counts: Map<string, number>; isSet: boolean }>();
  for (const { predicate, objects } of blocks.flatMap(({ properties }) => properties)) {
    if (predicate.equals(vocabularies.rdf.type)) continue;
    const property = found.get(predicate.value) ?? { counts: new Map<string, number>(), isSet: false };
    found.set(predicate.value, property);
    property.isSet ||= objects.length > 1;
    for (const coercion of objects.map(coercionOf))
      property.counts.set(coercion, (property.counts.get(coercion) ?? 0) + 1);
  }

  const taken = countBy([...RESERVED, ...new Set([...KNOWN, ...found.keys()].map(shorten))].map(localName));
  const terms = [...found].flatMap(([iri, { counts, isSet }]): [string, JsonldTerm][] => {
    const short = shorten(iri);
    if (short.startsWith("<")) return [];
    const local = localName(short);
    return [[iri, { name: taken.get(local) === 1 ? local : short, coercion: most(counts), isSet }]];
  });
  return new Map(terms);
}

/** The kind of a value, as the keyword and the value that declare it: `@id`, `@type xsd:date`, `@language en`, or nothing for a plain text. */
export function coercionOf(term: Term): string {
  if (term.termType !== "Literal") return "@type @id";
  const { language, datatype } = term;
  if (language !== "") return `@language ${language}`;
  return datatype.value === "http://www.w3.org/2001/XMLSchema#string" ? "" : `@type ${jsonldName(datatype)}`;
}

/** The definitions of the terms, sorted by name. */
export function writeTerms(terms: JsonldTerms): Readonly<Record<string, string | object>> {
  const definitions = [...terms].map(([iri, { name, coercion, isSet }]) => {
    const [keyword = "", value = ""] = coercion.split(" ");
    const details = {
      ...(coercion === "" ? {} : { [keyword]: value }),
      ...(isSet ? { "@container": "@set" } : {}),
    };
    const id = shorten(iri);
    return [name, Object.keys(details).length === 0 ? id : { "@id": id, ...details }] as const;
  });
  return Object.fromEntries(definitions.sort(([a], [b]) => compareText(a, b)));
}

/** `actor:Ada`, `_:x`, or the whole IRI where no prefix fits. */
export function jsonldName(term: Term): string {
  if (term.termType === "BlankNode") return `_:${term.value}`;
  if (term.termType !== "NamedNode")
    throw new Error(`A ${term.termType} cannot name a node: correct the graph.`);
  const short = shorten(term.value);
  return short.startsWith("<") ? term.value : short;
}

function localName(short: string): string {
  return short.slice(short.indexOf(":") + 1);
}

function countBy(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

function most(counts: ReadonlyMap<string, number>): string {
  const [first = ["", 0]] = [...counts].sort(([a, m], [b, n]) => n - m || compareText(a, b));
  return first[0];
}
