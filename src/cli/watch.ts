/** `pledgegraph build FOLDER --watch`: again whenever a document, a decision or a setting changes. */

import { watch as watchFiles } from "chokidar";
import { openCollection, pathIn, withLock } from "../node.ts";
import { addFiles, DOCUMENT_FILE } from "./add-files.ts";
import { buildCollection, buildLocked, type BuildCollectionOptions } from "./build-collection.ts";
import { EXIT, say, type Exit, type Io } from "./io.ts";

/** Editors and downloads write a file in several steps: it is read when nothing has changed for so many milliseconds. */
const QUIET_TIME = 200;

/** Builds, then watches the folders that documents came from, until it is told to stop. A deleted file stays in the collection. */
export async function watchCollection(
  folder: string,
  options: BuildCollectionOptions,
  io: Io,
): Promise<Exit> {
  const collection = openCollection(folder);
  const { folders, decisions, gazetteers } = collection.settings;
  if (folders.length === 0)
    throw new Error(
      `${folder}: there is nothing to watch: add a folder with pledgegraph add ${folder} FOLDER`,
    );
  await buildCollection(folder, options, io);
  const sources = folders.map((path) => pathIn(collection, path));
  const others = [decisions, ...gazetteers, "pledgegraph.json"].map((path) => pathIn(collection, path));
  const changed = new Set<string>();
  let wake = (): void => undefined;
  const watcher = watchFiles([...sources, ...others], {
    ignoreInitial: true,
    awaitWriteFinish: { stabilityThreshold: QUIET_TIME, pollInterval: 50 },
    ignored: (path, stats) => stats?.isFile() === true && !others.includes(path) && !DOCUMENT_FILE.test(path),
  });
  watcher.on("all", (event, path) => {
    if (event === "add" || event === "change") changed.add(path);
    if (others.includes(path)) changed.add(path);
    wake();
  });
  io.stop.addEventListener("abort", () => {
    wake();
  });
  await new Promise<void>((resolve) => watcher.once("ready", resolve));
  say(io, `watching ${folders.join(", ")}; end with Ctrl-C`);
  const isStopped = (): boolean => io.stop.aborted;
  while (!isStopped()) {
    if (changed.size === 0)
      await new Promise<void>((resolve) => {
        wake = resolve;
        if (isStopped()) resolve();
      });
    const paths = [...changed].sort();
    changed.clear();
    if (isStopped() || paths.length === 0) continue;
    await again(
      folder,
      paths.filter((path) => !others.includes(path)),
      options,
      io,
    );
  }
  await watcher.close();
  return EXIT.done;
}

/** What goes wrong is said and does not end the watch: the next change may mend it. */
async function again(
  folder: string,
  files: readonly string[],
  options: BuildCollectionOptions,
  io: Io,
): Promise<void> {
  try {
    await withLock(openCollection(folder), async () => {
      const collection = openCollection(folder);
      await addFiles(collection, files, { metadata: {}, quiet: options.quiet === true, stop: io.stop }, io);
      await buildLocked(collection, options, io);
    });
  } catch (error) {
    say(io, error instanceof Error ? error.message : String(error));
  }
}
