/** What an endpoint can answer with, best first. The engine writes all of them itself. */

import type { SparqlForm } from "../query/index.ts";

export const ROW_TYPES = [
  "application/sparql-results+json",
  "application/sparql-results+xml",
  "text/csv",
  "text/tab-separated-values",
] as const;
/** CSV and TSV are for rows alone: https://www.w3.org/TR/sparql11-results-csv-tsv/ */
const BOOLEAN_TYPES = ["application/sparql-results+json", "application/sparql-results+xml"] as const;
export const GRAPH_TYPES = [
  "text/turtle",
  "application/n-triples",
  "application/ld+json",
  "application/rdf+xml",
] as const;

/** Other names that clients know a media type by, for the same bytes. */
const ALIASES: Readonly<Record<string, string>> = {
  "application/json": "application/sparql-results+json",
  "application/xml": "application/sparql-results+xml",
};

/** The names that an answer to this form of query can be asked for by. */
export function mediaTypesFor(form: SparqlForm): readonly string[] {
  if (form === "SELECT") return [...ROW_TYPES, ...Object.keys(ALIASES)];
  return form === "ASK" ? [...BOOLEAN_TYPES, ...Object.keys(ALIASES)] : GRAPH_TYPES;
}

/** What to call it in the answer. */
export function properName(mediaType: string): string {
  return ALIASES[mediaType] ?? mediaType;
}

/** Text types need their character set said; the others are UTF-8 by definition. */
export function contentType(mediaType: string): string {
  return mediaType.startsWith("text/") ? `${mediaType}; charset=utf-8` : mediaType;
}
