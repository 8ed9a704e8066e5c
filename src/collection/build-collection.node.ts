import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { gazetteerNotes } from "../analyse/gazetteer-notes.ts";
import type { GazetteerEntry } from "../analyse/gazetteer.ts";
import type { Analyser } from "../analyse/tags.ts";
import { readGazetteers } from "../analyse/read-gazetteers.node.ts";
import { exporterFor } from "../export/index.ts";
import { assertFacts } from "../graph/assert.ts";
import { joinDocuments } from "../pipeline.ts";
import { openGraph, type Graph } from "../query/index.ts";
import { readDecisions } from "../resolve/decide/read-decisions.node.ts";
import type { Problem, Source } from "../types.ts";
import { writeWhole } from "../whole-file.node.ts";
import { isBuilt, markBuilt, markChanged } from "./built.node.ts";
import { pathIn, type Collection } from "./collection.node.ts";
import { extractMany } from "./extract-many.node.ts";
import { deleteOtherFacts, listFacts, readFactsFile, writeFactsFile } from "./facts-files.node.ts";
import { extractionFingerprint, graphFingerprint } from "./fingerprint.node.ts";
import type { Outcome } from "./outcome.ts";
import { extensionOf } from "./settings.node.ts";
import { listSources, readKeptSource } from "./source-files.node.ts";

/** What is to do before the graph says what the sources say. */
export interface CollectionState {
  /** Hashes of all texts, sorted. */
  readonly documents: readonly string[];
  /** Of those that were not extracted yet, or by other rules, another model, other entries. */
  readonly waiting: readonly string[];
  /** True when the outputs are what a build would write. */
  readonly isBuilt: boolean;
  readonly fingerprint: string;
  readonly gazetteer: readonly GazetteerEntry[];
}

/** Looks at file names only, and at the program. Throws when a gazetteer of the settings cannot be used. */
export async function collectionState(collection: Collection): Promise<CollectionState> {
  const gazetteer = await readGazetteers(
    collection.settings.gazetteers.map((path) => pathIn(collection, path)),
  );
  const fingerprint = extractionFingerprint(gazetteer);
  const documents = listSources(collection);
  const extracted = listFacts(collection, fingerprint);
  const waiting = documents.filter((hash) => !extracted.has(hash));
  const from = buildDigest(collection, documents, fingerprint);
  return {
    documents,
    waiting,
    isBuilt: waiting.length === 0 && isBuilt(collection, from),
    fingerprint,
    gazetteer,
  };
}

/** Changes with all that the outputs are made from. */
function buildDigest(collection: Collection, documents: readonly string[], fingerprint: string): string {
  const { outputs } = collection.settings;
  const decisions = decisionsPath(collection);
  return createHash("sha256")
    .update(JSON.stringify([outputs, documents, graphFingerprint(fingerprint)]))
    .update(decisions === undefined ? "" : readFileSync(decisions))
    .digest("hex");
}

function decisionsPath(collection: Collection): string | undefined {
  const path = pathIn(collection, collection.settings.decisions);
  return existsSync(path) ? path : undefined;
}

export interface ExtractOptions {
  readonly jobs: number;
  readonly stop?: AbortSignal;
  readonly load?: () => Promise<Analyser>;
  /** Called with each document as it is finished and kept. */
  readonly finished?: (outcome: Outcome) => void;
}

/**
 * Extracts the documents that wait, and keeps what each gives as soon as it is there: whenever this ends, what is finished is not
 * done again. Facts of other programs are forgotten once all documents have new ones. True when none waits any more.
 */
export async function extractWaiting(
  collection: Collection,
  { waiting, fingerprint, gazetteer }: CollectionState,
  { jobs, finished, ...options }: ExtractOptions,
): Promise<boolean> {
  if (waiting.length > 0) markChanged(collection);
  const hashes = new Map<string, string>();
  let kept = 0;
  for await (const outcome of extractMany(sourcesOf(collection, waiting, hashes), {
    jobs: Math.min(jobs, waiting.length),
    gazetteer,
    ...options,
  })) {
    const hash = hashes.get(outcome.document);
    if (outcome.extraction !== undefined && hash !== undefined) {
      writeFactsFile(collection, fingerprint, hash, outcome.extraction);
      kept += 1;
    }
    finished?.(outcome);
  }
  if (kept < waiting.length) return false;
  deleteOtherFacts(collection, fingerprint);
  return true;
}

/** Read one by one, as they are asked for; notes which id has which text. */
function* sourcesOf(
  collection: Collection,
  waiting: readonly string[],
  hashes: Map<string, string>,
): Generator<Source> {
  for (const hash of waiting) {
    const { source } = readKeptSource(collection, hash);
    hashes.set(source.id, hash);
    yield source;
  }
}

/** The graph of all documents that are extracted, with decisions applied. The same collection gives the same graph as its sources in one run. */
export async function joinCollection(
  collection: Collection,
  { documents, fingerprint, gazetteer }: CollectionState,
): Promise<{ readonly graph: Graph; readonly problems: readonly Problem[] }> {
  const decisions = decisionsPath(collection);
  const extracted = listFacts(collection, fingerprint);
  const { facts, problems } = joinDocuments(
    documents
      .filter((hash) => extracted.has(hash))
      .map((hash) => readFactsFile(collection, fingerprint, hash).facts),
    { gazetteer, decisions: decisions === undefined ? [] : await readDecisions(decisions) },
  );
  return { graph: openGraph(assertFacts(facts)), problems: [...gazetteerNotes(gazetteer), ...problems] };
}

/** Writes the outputs of the settings, each whole. */
export function writeOutputs(collection: Collection, graph: Graph, state: CollectionState): void {
  const { outputs } = collection.settings;
  for (const output of outputs) {
    const path = pathIn(collection, output);
    mkdirSync(dirname(path), { recursive: true });
    writeWhole(path, exporterFor(extensionOf(output)).write(graph.quads()));
  }
  markBuilt(collection, buildDigest(collection, state.documents, state.fingerprint));
}
