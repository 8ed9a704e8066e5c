export type { GraphChange } from "../graph/recorder.ts";
export type { CountKey, CountRecord } from "./counts.ts";
export type { Days, DueRecord } from "./due.ts";
export { openGraph, openGraphStream, type Graph } from "./graph.ts";
export type { PassageRecord } from "./passages.ts";
export type { Each, Queries } from "./queries.ts";
export type { SumRecord } from "./sums.ts";
export type { ThreadEvent, ThreadRecord } from "./threads.ts";
export { explain, type EdgeName, type ExplainedPassage, type Explanation, type Mark } from "./explain.ts";
export { formatExplanation } from "./format-explanation.ts";
export type { ActFilter, ActorFilter, CommitmentFilter } from "./filters.ts";
export type { Name } from "./names.ts";
export type {
  ActorName,
  ActorRecord,
  ActRecord,
  CommitmentRecord,
  DocumentRecord,
  EvidenceRecord,
} from "./records.ts";
export { explainSparqlError } from "./explain-sparql-error.ts";
export { listQueries, namedQueryText, type NamedQuery, type QueryParameter } from "./named-query.ts";
export { SparqlError, type Place, type SparqlErrorCode } from "./sparql-error.ts";
export type { Ask, QueryName, SparqlMethods, SparqlRow } from "./sparql-methods.ts";
export { plainMediaType, readAnswer } from "./read-answer.ts";
export { sparql } from "./sparql-template.ts";
export { formOf } from "./sparql-tokens.ts";
export { sparqlTerm, type SparqlFragment, type SparqlTermValue, type SparqlValue } from "./sparql-term.ts";
export {
  DEFAULT_LIMIT,
  ONTOLOGY_GRAPH,
  openSparql,
  PROLOGUE,
  type SparqlEngine,
  type SparqlForm,
  type SparqlOptions,
  type SparqlResult,
  type SparqlText,
  type SparqlTextOptions,
} from "./sparql.ts";
export { iri, literal } from "./terms.ts";
export { RESULT_FORMATS, writeResults, type ResultFormat, type WriteOptions } from "./write-results.ts";
