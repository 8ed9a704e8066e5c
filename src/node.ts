/** The public API with files: all of `index.ts`, and what only Node.js can do. */

export * from "./index.ts";
export { readGazetteers } from "./analyse/read-gazetteers.node.ts";
export { loadEnglish } from "./analyse/parser/load-english.node.ts";
export { decodeDecisions, readDecisions } from "./resolve/decide/read-decisions.node.ts";
export { readSource, type NamedBytes } from "./ingest/read-source.node.ts";
