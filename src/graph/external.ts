/** The terms of other vocabularies that a Pledgegraph graph uses. */
import { DataFactory } from "n3";
import type { NamedNode } from "@rdfjs/types";

function vocabulary<Local extends string>(
  namespace: string,
  ...names: readonly Local[]
): Readonly<Record<Local, NamedNode>> {
  const terms: Partial<Record<Local, NamedNode>> = {};
  for (const name of names) terms[name] = DataFactory.namedNode(namespace + name);
  return terms as Readonly<Record<Local, NamedNode>>;
}

export const rdf = vocabulary(
  "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  "Statement",
  "object",
  "predicate",
  "reifies",
  "subject",
  "type",
);
export const rdfs = vocabulary("http://www.w3.org/2000/01/rdf-schema#", "label");
export const xsd = vocabulary(
  "http://www.w3.org/2001/XMLSchema#",
  "anyURI",
  "boolean",
  "date",
  "decimal",
  "gYear",
  "gYearMonth",
  "integer",
  "nonNegativeInteger",
);
export const skos = vocabulary("http://www.w3.org/2004/02/skos/core#", "altLabel");
export const dcterms = vocabulary("http://purl.org/dc/terms/", "date", "identifier", "publisher", "title");
export const prov = vocabulary(
  "http://www.w3.org/ns/prov#",
  "SoftwareAgent",
  "used",
  "wasAssociatedWith",
  "wasDerivedFrom",
  "wasGeneratedBy",
);
export const org = vocabulary(
  "http://www.w3.org/ns/org#",
  "Membership",
  "headOf",
  "holds",
  "member",
  "memberOf",
  "organization",
  "postIn",
  "subOrganizationOf",
);
export const schema = vocabulary(
  "http://schema.org/",
  "MonetaryAmount",
  "NewsArticle",
  "QuantitativeValue",
  "currency",
  "endDate",
  "inLanguage",
  "maxValue",
  "minValue",
  "publisher",
  "sameAs",
  "startDate",
  "unitText",
  "url",
  "value",
);
export const nif = vocabulary(
  "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#",
  "Sentence",
  "anchorOf",
  "beginIndex",
  "endIndex",
  "referenceContext",
);
