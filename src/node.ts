/** The public API with files: all of `index.ts`, and what only Node.js can do. */

export * from "./index.ts";
export { readGazetteers } from "./analyse/read-gazetteers.node.ts";
export { loadEnglish } from "./analyse/parser/load-english.node.ts";
export { decodeDecisions, readDecisions } from "./resolve/decide/read-decisions.node.ts";
export { readSource, type NamedBytes } from "./ingest/read-source.node.ts";
export {
  addSource,
  indexSources,
  removeSource,
  type Added,
  type SourceIndex,
} from "./collection/add-source.node.ts";
export {
  collectionState,
  extractWaiting,
  joinCollection,
  writeOutputs,
  type CollectionState,
  type ExtractOptions,
} from "./collection/build-collection.node.ts";
export {
  createCollection,
  documentIdOf,
  isCollection,
  openCollection,
  pathFrom,
  pathIn,
  type Collection,
} from "./collection/collection.node.ts";
export { buildGraphOnThreads, failedProblem, type ThreadOptions } from "./collection/build-graph.node.ts";
export { extractMany, type ExtractManyOptions } from "./collection/extract-many.node.ts";
export { withLock } from "./collection/lock.node.ts";
export type { Outcome } from "./collection/outcome.ts";
export { writeSettings, type Settings } from "./collection/settings.node.ts";
export { readKeptSource, type KeptSource } from "./collection/source-files.node.ts";
export { writeWhole } from "./whole-file.node.ts";
export {
  openTimedSparql,
  type TimedQueryOptions,
  type TimedSparql,
  type TimedSparqlOptions,
} from "./query/timed-sparql.node.ts";
