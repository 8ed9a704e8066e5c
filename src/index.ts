/** The public API. Runs in Node and in browsers; files and processes are in `pledgegraph/node`. */

export { analyse } from "./analyse/analyse.ts";
export { withGazetteer, type GazetteerEntry } from "./analyse/gazetteer.ts";
export { parseGazetteer, parseGazetteers, type GazetteerFile } from "./analyse/parse-gazetteer.ts";
export { loadAnalyser, type ModelFiles } from "./analyse/parser/load-analyser.ts";
export type { NeuralAnalyser, ParsedWord } from "./analyse/parser/neural-analyser.ts";
export type { Analyser, Tag } from "./analyse/tags.ts";
export type { Config } from "./config.ts";
export { createEndpoint, type Answerer, type EndpointOptions } from "./endpoint/index.ts";
export { checkGraph, type GraphCheck } from "./graph/check/check-graph.ts";
export { FAULT_KINDS, type Fault, type FaultKind } from "./graph/check/fault.ts";
export {
  annotated,
  exporterFor,
  exporters,
  notesOf,
  readGraph,
  readGraphStream,
  savedForms,
  type Exporter,
  type Note,
} from "./export/index.ts";
export { toPrediction } from "./export/prediction.ts";
export { explainExtraction, type Candidate, type Change, type ExplainedSentence } from "./extract/explain.ts";
export type { DeclineReason, DropReason } from "./extract/trace.ts";
export { rulesExtractor, type Extractor } from "./extract/extract.ts";
export { listRules, measuredDocuments, type RuleCount, type RuleRecord } from "./extract/list-rules.ts";
export { gazetteerQuads } from "./gazetteer-quads.ts";
export { assertFacts } from "./graph/assert.ts";
export { prefixes, shorten } from "./graph/prefixes.ts";
export { readFacts } from "./graph/read.ts";
export { validate, type Violation } from "./graph/validate.ts";
export * as vocabulary from "./graph/vocabulary.ts";
export { IngestError, type IngestErrorCode } from "./ingest/ingest-error.ts";
export { readText, type ReadSource } from "./ingest/read-text.ts";
export type { Reader, Reading } from "./ingest/reader.ts";
export { makeSource } from "./ingest/source.ts";
export {
  buildGraph,
  extractDocument,
  extractFacts,
  joinDocuments,
  textHash,
  type Build,
  type DocumentExtraction,
  type Extraction,
} from "./pipeline.ts";
export { applyDecisions, type Applied } from "./resolve/decide/apply-decisions.ts";
export { DECISION_KINDS, type Decision, type DecisionKind } from "./resolve/decide/decisions.ts";
export { decisionKey, formatDecision } from "./resolve/decide/format-decision.ts";
export { decisionProblem, parseDecisions } from "./resolve/decide/parse-decisions.ts";
export { actorUses, type ActorUse } from "./resolve/decide/actor-use.ts";
export { suggestSame, type SuggestOptions, type Suggestion } from "./resolve/decide/suggest.ts";
export { SUGGESTION_CODES, type SuggestionCode } from "./resolve/decide/suggest-pairs.ts";
export {
  explainSparqlError,
  formatExplanation,
  iri,
  listQueries,
  namedQueryText,
  literal,
  openGraph,
  openGraphStream,
  openSparql,
  RESULT_FORMATS,
  sparql,
  SparqlError,
  sparqlTerm,
  writeResults,
} from "./query/index.ts";
export type {
  ActFilter,
  ActorFilter,
  ActorRecord,
  ActRecord,
  GraphChange,
  CommitmentFilter,
  CommitmentRecord,
  CountKey,
  CountRecord,
  Days,
  DueRecord,
  Explanation,
  Ask,
  Graph,
  SparqlForm,
  SparqlText,
  SparqlTextOptions,
  NamedQuery,
  Place,
  QueryName,
  QueryParameter,
  ResultFormat,
  SparqlEngine,
  SparqlErrorCode,
  SparqlFragment,
  SparqlMethods,
  SparqlOptions,
  SparqlResult,
  SparqlRow,
  SparqlTermValue,
  SparqlValue,
  WriteOptions,
  PassageRecord,
  SumRecord,
  ThreadEvent,
  ThreadRecord,
} from "./query/index.ts";
export {
  askRemote,
  createClient,
  graphStore,
  push,
  readRemote,
  RemoteError,
  updateStore,
  type Client,
  type ClientOptions,
  type Credentials,
  type Pushed,
  type PushOptions,
  type ReadRemoteOptions,
  type RemoteErrorCode,
  type RemoteStore,
} from "./remote/index.ts";
export type * from "./score/annotations.ts";
export { checkGold } from "./score/check-gold.ts";
export type { Count, Counts, Share } from "./score/counts.ts";
export type { ScoreError } from "./score/errors.ts";
export type { Accuracy, Figures, Rate } from "./score/figures.ts";
export { figuresOf } from "./score/figures.ts";
export { readAnnotations, type AnnotationsRead } from "./score/read-annotations.ts";
export {
  scoreDocument,
  scoreDocuments,
  type DocumentScore,
  type KindScore,
  type Match,
  type Score,
  type ScoreInput,
} from "./score/score.ts";
export type * from "./types.ts";
export {
  buildScene,
  policyOf,
  singleFile,
  viewData,
  type ExtractorFiles,
  type PageParts,
  type SavedForms,
  type Scene,
  type ViewData,
} from "./view/index.ts";
