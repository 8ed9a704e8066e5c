/** Files into a collection, one at a time: what was read is kept, whatever happens to the next. */

import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import {
  addSource,
  documentIdOf,
  indexSources,
  openCollection,
  pathFrom,
  writeSettings,
  type Added,
  type Collection,
} from "../node.ts";
import type { Io } from "./io.ts";
import { progress } from "./progress.ts";
import { readInput, type ReadOptions } from "./read-sources.ts";
import { sayProblems } from "./report.ts";

/** What is taken from a folder; a file that is named is taken whatever its name. */
export const DOCUMENT_FILE = /\.(?:txt|text|md|markdown|mdown|x?html?)$/i;

/** The files that are meant, each once, in the order of the names; folders are looked through, without hidden ones. */
export function filesOf(paths: readonly string[]): {
  readonly files: readonly string[];
  readonly folders: readonly string[];
} {
  const folders = paths.filter((path) => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true);
  const files = paths.flatMap((path) => (folders.includes(path) ? filesBelow(path) : [path]));
  return { files: [...new Set(files)], folders };
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => DOCUMENT_FILE.test(name) && !/(?:^|[\\/])\./.test(name))
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .sort();
}

export interface AddOptions extends ReadOptions {
  readonly stop: AbortSignal;
}

export interface AddedFiles {
  readonly counts: Readonly<Record<Added, number>>;
  /** How many could not be read; each was said on stderr. */
  readonly failed: number;
}

export async function addFiles(
  collection: Collection,
  files: readonly string[],
  options: AddOptions,
  io: Io,
): Promise<AddedFiles> {
  const index = indexSources(collection);
  const counts = { new: 0, changed: 0, same: 0, twin: 0 };
  const bar = progress(io, files.length, options.quiet);
  let failed = 0;
  for (const [i, file] of files.entries()) {
    if (options.stop.aborted) break;
    bar.step(i + 1, file);
    const id = options.id ?? (file === "-" ? undefined : documentIdOf(collection, file));
    const read = await readInput(file, io, { ...options, ...(id === undefined ? {} : { id }) }, bar);
    if (read === undefined) failed += 1;
    else {
      const { added, problems } = addSource(collection, read, index);
      counts[added] += 1;
      if (!options.quiet && problems.length > 0) {
        bar.end();
        sayProblems(io, problems, new Map([[read.source.id, read.source.text]]));
      }
    }
    // lets signals in
    await setImmediate();
  }
  bar.end();
  return { counts, failed };
}

/** Folders that documents came from, so that `add` and `build --watch` can look there again. */
export function remember(collection: Collection, folders: readonly string[]): void {
  const { folder, settings } = collection;
  const known = settings.folders;
  const all = [...new Set([...known, ...folders.map((path) => pathFrom(collection, path))])].sort();
  // what somebody wrote into the file meanwhile stays
  if (all.length > known.length) writeSettings(folder, { ...openCollection(folder).settings, folders: all });
}
