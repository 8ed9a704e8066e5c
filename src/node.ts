/** The library with files: what the command line stands on. */

export { extractFacts, type Extraction } from "./pipeline.ts";
export { IngestError } from "./ingest/ingest-error.ts";
export { readSource } from "./ingest/read-source.node.ts";
export { assertFacts } from "./graph/assert.ts";
export { shorten } from "./graph/prefixes.ts";
export { validate } from "./graph/validate.ts";
export { exporterFor, exporters, readGraph } from "./export/index.ts";
export { toPrediction } from "./export/prediction.ts";
export {
  formatExplanation,
  openGraph,
  type ActFilter,
  type ActRecord,
  type ActorFilter,
  type ActorRecord,
  type CommitmentFilter,
  type CommitmentRecord,
  type Graph,
  type SparqlResult,
} from "./query/index.ts";
export { singleFile, viewData } from "./view/index.ts";
