/** The formats that a graph can be written in. Names alone, so that a help text need not load the writers. */
export const FORMATS = {
  turtle: { format: "turtle", extension: "ttl", mediaType: "text/turtle" },
  trig: { format: "trig", extension: "trig", mediaType: "application/trig" },
  ntriples: { format: "ntriples", extension: "nt", mediaType: "application/n-triples" },
  nquads: { format: "nquads", extension: "nq", mediaType: "application/n-quads" },
  jsonld: { format: "jsonld", extension: "jsonld", mediaType: "application/ld+json" },
  graphml: { format: "graphml", extension: "graphml", mediaType: "application/graphml+xml" },
  gexf: { format: "gexf", extension: "gexf", mediaType: "application/gexf+xml" },
  cypher: { format: "cypher", extension: "cypher", mediaType: "text/x-cypher" },
  csv: { format: "csv", extension: "csv", mediaType: "text/csv" },
  icalendar: { format: "icalendar", extension: "ics", mediaType: "text/calendar" },
} as const;
