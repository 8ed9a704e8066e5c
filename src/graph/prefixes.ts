import { ACTOR_BASE, DOCUMENT_BASE, EDGE_BASE, MEMBERSHIP_BASE } from "./iri.ts";

/** The prefixes of every export and query. A name in `doc:` or `actor:` is flat, so each can be written short. */
export const prefixes = {
  act: "https://w3id.org/pledgegraph/act-type/",
  actor: ACTOR_BASE,
  dcterms: "http://purl.org/dc/terms/",
  doc: DOCUMENT_BASE,
  edge: EDGE_BASE,
  membership: MEMBERSHIP_BASE,
  nif: "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#",
  org: "http://www.w3.org/ns/org#",
  pledge: "https://w3id.org/pledgegraph/ns#",
  prov: "http://www.w3.org/ns/prov#",
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  schema: "http://schema.org/",
  skos: "http://www.w3.org/2004/02/skos/core#",
  status: "https://w3id.org/pledgegraph/status/",
  value: "https://w3id.org/pledgegraph/value/",
  wd: "http://www.wikidata.org/entity/",
  xsd: "http://www.w3.org/2001/XMLSchema#",
} as const;

/** Every namespace ends in "/" or "#", and no local name has one: the IRI is cut at the last of them. */
const byNamespace = new Map<string, string>(
  Object.entries(prefixes).map(([prefix, namespace]) => [namespace, prefix]),
);

/** `pledge:announces` for its IRI; the IRI itself in angle brackets when no prefix fits. */
export function shorten(iri: string): string {
  const cut = Math.max(iri.lastIndexOf("/"), iri.lastIndexOf("#")) + 1;
  const prefix = byNamespace.get(iri.slice(0, cut));
  const local = iri.slice(cut);
  return prefix !== undefined && LOCAL_NAME.test(local) ? `${prefix}:${local}` : `<${iri}>`;
}

/** The local names that Turtle and SPARQL take without escapes, less those with dots and colons, which few people read right. */
const LOCAL_NAME = /^[A-Za-z0-9_][A-Za-z0-9_-]*$/;

/** The IRI of `pledge:announces`, or undefined when there is no such prefix. */
export function expand(name: string): string | undefined {
  const [prefix, local] = [name.slice(0, name.indexOf(":")), name.slice(name.indexOf(":") + 1)];
  const namespace = Object.entries(prefixes).find(([known]) => known === prefix)?.[1];
  return namespace === undefined ? undefined : namespace + local;
}
