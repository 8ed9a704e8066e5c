/** `pledgegraph build FOLDER`: a collection, as far as it changed. */

import {
  collectionState,
  extractWaiting,
  failedProblem,
  joinCollection,
  openCollection,
  readKeptSource,
  withLock,
  writeOutputs,
  type Collection,
  type CollectionState,
  type Graph,
} from "../node.ts";
import { buildProgress } from "./build-progress.ts";
import { counted } from "./counted.ts";
import { EXIT, say, type Exit, type Io } from "./io.ts";
import { defaultJobs } from "./jobs.ts";
import { loadModel } from "./load-model.ts";
import { sayProblems } from "./report.ts";

export interface BuildCollectionOptions {
  readonly jobs?: number;
  readonly quiet?: boolean;
}

export interface BuiltCollection {
  /** Absent when the graph was up to date, or the build was stopped. */
  readonly graph?: Graph;
  readonly exit: Exit;
}

/** `build` with a collection. Throws for options that belong to documents, or to the settings. */
export async function buildFolder(
  folder: string,
  options: BuildCollectionOptions & { readonly watch?: boolean },
  io: Io,
): Promise<Exit> {
  const able = ["jobs", "quiet", "watch", "debug"];
  const other = Object.keys(options).find((name) => !able.includes(name));
  if (other !== undefined)
    throw new Error(
      `${folder}: --${other} is not for collections: documents get it with pledgegraph add, outputs, decisions and gazetteers stand in ${folder}/pledgegraph.json`,
    );
  if (options.watch !== true) return (await buildCollection(folder, options, io)).exit;
  const { watchCollection } = await import("./watch.ts");
  return watchCollection(folder, options, io);
}

/** Extracts what waits, then writes the outputs. Ctrl-C ends it between two documents; the same command goes on from there. */
export async function buildCollection(
  folder: string,
  options: BuildCollectionOptions,
  io: Io,
): Promise<BuiltCollection> {
  // the settings may have changed while this waited for the lock
  return withLock(openCollection(folder), () => buildLocked(openCollection(folder), options, io));
}

/** For who holds the lock. */
export async function buildLocked(
  collection: Collection,
  options: BuildCollectionOptions,
  io: Io,
): Promise<BuiltCollection> {
  const state = await collectionState(collection);
  const { documents, waiting, isBuilt } = state;
  const name = collection.folder;
  if (documents.length === 0) {
    say(io, `${name}: no documents yet: pledgegraph add ${name} FILE…`);
    return { exit: EXIT.nothing };
  }
  if (isBuilt) {
    if (options.quiet !== true)
      say(io, `${counted(documents.length, "document")}, nothing changed: the graph is up to date`);
    return { exit: EXIT.done };
  }
  const failed = await extract(collection, state, options, io);
  if (io.stop.aborted) {
    say(io, `stopped; what is extracted is kept, and pledgegraph build ${name} goes on from there`);
    return { exit: EXIT.failed };
  }
  const { graph, problems } = await joinCollection(collection, state);
  if (options.quiet !== true) sayProblems(io, problems, new Map());
  writeOutputs(collection, graph, state);
  const count = `${counted(documents.length - failed, "document")}, ${waiting.length} extracted now`;
  const { outputs } = collection.settings;
  if (options.quiet !== true) say(io, `${count}; ${graph.store.size} statements in ${outputs.join(", ")}`);
  return { graph, exit: failed > 0 ? EXIT.nothing : EXIT.done };
}

/** Gives how many documents could not be extracted; each is said. */
async function extract(
  collection: Collection,
  state: CollectionState,
  { jobs = defaultJobs(state.waiting.length), quiet = false }: BuildCollectionOptions,
  io: Io,
): Promise<number> {
  const bar = buildProgress(io, state.waiting.length, quiet);
  let failed = 0;
  await extractWaiting(collection, state, {
    jobs,
    stop: io.stop,
    load: loadModel,
    finished: (outcome) => {
      const { document, extraction, error } = outcome;
      if (error !== undefined) {
        failed += 1;
        bar.clear();
        sayProblems(io, [failedProblem(outcome)], new Map());
      } else if (!quiet && extraction !== undefined && extraction.problems.length > 0) {
        bar.clear();
        const { source } = readKeptSource(collection, extraction.facts.document.hash);
        sayProblems(io, extraction.problems, new Map([[document, source.text]]));
      }
      bar.finished(outcome);
    },
  });
  bar.clear();
  return failed;
}
