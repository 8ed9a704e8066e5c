export { openGraph, type Graph } from "./graph.ts";
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
export { SparqlError, type SparqlErrorCode } from "./sparql-error.ts";
export {
  openSparql,
  type SparqlEngine,
  type SparqlForm,
  type SparqlOptions,
  type SparqlResult,
  type SparqlText,
  type SparqlTextOptions,
} from "./sparql.ts";
