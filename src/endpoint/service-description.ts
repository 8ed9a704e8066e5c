import { checkedIri } from "../graph/ntriples-term.ts";
import { GRAPH_TYPES, ROW_TYPES } from "./media-types.ts";

/** https://www.w3.org/ns/formats/ */
const FORMATS: Readonly<Record<(typeof ROW_TYPES | typeof GRAPH_TYPES)[number], string>> = {
  "application/sparql-results+json": "SPARQL_Results_JSON",
  "application/sparql-results+xml": "SPARQL_Results_XML",
  "text/csv": "SPARQL_Results_CSV",
  "text/tab-separated-values": "SPARQL_Results_TSV",
  "text/turtle": "Turtle",
  "application/n-triples": "N-Triples",
  "application/ld+json": "JSON-LD",
  "application/rdf+xml": "RDF_XML",
};

/** What the endpoint at `address` can do, as Turtle: https://www.w3.org/TR/sparql11-service-description/ */
export function serviceDescription(address: string, graphs: readonly string[]): string {
  const formats = [...ROW_TYPES, ...GRAPH_TYPES].map(
    (type) => `<http://www.w3.org/ns/formats/${FORMATS[type]}>`,
  );
  const named = graphs.map(
    (graph) => `    sd:namedGraph [ a sd:NamedGraph ; sd:name <${checkedIri(graph)}> ]`,
  );
  return `@prefix sd: <http://www.w3.org/ns/sparql-service-description#> .

[] a sd:Service ;
  sd:endpoint <${checkedIri(address)}> ;
  sd:supportedLanguage sd:SPARQL11Query ;
  sd:feature sd:UnionDefaultGraph ;
  sd:resultFormat ${formats.join(",\n    ")} ;
  sd:defaultDataset [ a sd:Dataset ;
    sd:defaultGraph [ a sd:Graph ] ;
${named.join(" ;\n")}
  ] .
`;
}
