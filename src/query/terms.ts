import { DataFactory } from "n3";
import type { Literal, NamedNode } from "@rdfjs/types";
import { resolveIri } from "./names.ts";

/**
 * A node, from its IRI or its prefixed name.
 *
 * ```ts
 * iri("pledge:announces").value; // "https://w3id.org/pledgegraph/ns#announces"
 * ```
 *
 * Throws when it is neither an IRI nor a name with one of our prefixes.
 */
export function iri(name: string): NamedNode {
  return DataFactory.namedNode(resolveIri(name));
}

/**
 * A literal with a datatype, given by name or IRI, or with a language; a plain string without either. The text is taken as it is:
 * a day is `2026-05-04`, a decimal `2500000`. A graph states amounts as `xsd:decimal`, and a pattern finds a literal only by its type.
 *
 * ```ts
 * literal("2026-05-04", "xsd:date").datatype.value; // "http://www.w3.org/2001/XMLSchema#date"
 * literal("Frieden", "de").language; // "de"
 * ```
 */
export function literal(text: string, typeOrLanguage?: string): Literal {
  if (typeOrLanguage === undefined) return DataFactory.literal(text);
  // no language tag has a colon, and every name of a type has one
  return DataFactory.literal(text, typeOrLanguage.includes(":") ? iri(typeOrLanguage) : typeOrLanguage);
}
