/** A folder that holds a collection: `pledgegraph.json`, `sources/`, `facts/`, the graph. */

import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from "node:fs";
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { TEMPORARY } from "../whole-file.node.ts";
import {
  DEFAULT_SETTINGS,
  readSettings,
  SETTINGS_FILE,
  writeSettings,
  type Settings,
} from "./settings.node.ts";

/** An open collection. Nothing is kept in memory: the files are the truth. */
export interface Collection {
  readonly folder: string;
  readonly settings: Settings;
}

export function isCollection(folder: string): boolean {
  return existsSync(join(folder, SETTINGS_FILE));
}

/** Throws when the folder holds anything already. */
export function createCollection(folder: string, settings: Partial<Settings> = {}): Collection {
  const there = statSync(folder, { throwIfNoEntry: false });
  if (there?.isDirectory() === false) throw new Error(`${folder}: is a file: name a folder`);
  if (isCollection(folder)) throw new Error(`${folder}: is a collection already`);
  if (there !== undefined && readdirSync(folder).length > 0)
    throw new Error(`${folder}: is not empty: name a new folder, or an empty one`);
  for (const name of ["sources", "facts"]) mkdirSync(join(folder, name), { recursive: true });
  // last, for this file makes it a collection
  writeSettings(folder, { ...DEFAULT_SETTINGS, ...settings });
  return openCollection(folder);
}

/** Throws when the folder holds no collection, or its settings cannot be used. */
export function openCollection(folder: string): Collection {
  if (!isCollection(folder))
    throw new Error(`${folder}: is no collection: make one with pledgegraph init ${folder}`);
  return { folder, settings: readSettings(folder) };
}

/** A path of the settings, from where the program runs. */
export function pathIn({ folder }: Collection, path: string): string {
  return isAbsolute(path) ? path : join(folder, path);
}

/** A path from where the program runs, as the settings have it: from the folder, with "/". */
export function pathFrom({ folder }: Collection, path: string): string {
  return relative(folder, resolve(path)).split(sep).join("/");
}

/**
 * The id of a file's document: its path from the folder that the collection is in, so that it is the same from wherever the program
 * runs.
 */
export function documentIdOf({ folder }: Collection, path: string): string {
  return relative(dirname(resolve(folder)), resolve(path))
    .split(sep)
    .join("/");
}

/** Removes what a killed run left half-written. Only for who holds the lock. */
export function sweep({ folder }: Collection): void {
  const folders = ["", "sources", "facts", ...subfolders(join(folder, "facts"))];
  for (const name of folders.map((part) => join(folder, part)))
    for (const file of readdirSync(name)) if (TEMPORARY.test(file)) rmSync(join(name, file), { force: true });
}

function subfolders(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join("facts", name));
}
