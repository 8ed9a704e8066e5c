/** `pledgegraph.json`: what a collection is told once. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { exporters } from "../export/index.ts";
import { writeWhole } from "../whole-file.node.ts";

/** Paths are relative to the folder of the collection. */
export interface Settings {
  /** Files that `build` writes, each in the format of its extension. */
  readonly outputs: readonly string[];
  /** What was decided about actors; need not exist. */
  readonly decisions: string;
  /** Tables of actors of the user's own. */
  readonly gazetteers: readonly string[];
  /** Folders that documents come from: `add` without files looks for new ones there. */
  readonly folders: readonly string[];
}

export const SETTINGS_FILE = "pledgegraph.json";
/** Grows when a later version could not be read by this one. */
const VERSION = 1;

export const DEFAULT_SETTINGS: Settings = {
  outputs: ["graph.ttl"],
  decisions: "decisions.jsonl",
  gazetteers: [],
  folders: [],
};

/** Throws when the file is not there, or says something else than it may: with its path, the key and the remedy. */
export function readSettings(folder: string): Settings {
  const path = join(folder, SETTINGS_FILE);
  return checkedSettings(parsed(path, readFileSync(path, "utf8")), path);
}

export function writeSettings(folder: string, settings: Settings): void {
  const { outputs, decisions, gazetteers, folders } = settings;
  const file = { version: VERSION, outputs, decisions, gazetteers, folders };
  writeWhole(join(folder, SETTINGS_FILE), `${JSON.stringify(file, undefined, 2)}\n`);
}

function parsed(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Error(`${path}: this is no JSON: ${cause instanceof Error ? cause.message : String(cause)}`, {
      cause,
    });
  }
}

/** Throws with `path` in front. */
function checkedSettings(given: unknown, path: string): Settings {
  if (typeof given !== "object" || given === null) throw new Error(`${path}: a JSON object is needed`);
  const { version, decisions, ...lists } = { ...DEFAULT_SETTINGS, ...given } as Readonly<
    Record<string, unknown>
  >;
  if (version !== VERSION)
    throw new Error(
      `${path}: "version" is ${JSON.stringify(version ?? null)}, this program knows ${VERSION}: use the program that made the collection, or a later one`,
    );
  if (typeof decisions !== "string") throw new Error(`${path}: "decisions" must be the name of a file`);
  const known = Object.keys(DEFAULT_SETTINGS);
  for (const [key, value] of Object.entries(lists)) {
    if (!known.includes(key)) throw new Error(`${path}: "${key}" is no setting: use ${known.join(", ")}`);
    if (!isTexts(value)) throw new Error(`${path}: "${key}" must be a list of paths`);
  }
  const settings = { decisions, ...lists } as unknown as Settings;
  const formats = new Set(exporters.map(({ extension }) => extension));
  const strange = settings.outputs.find((output) => !formats.has(extensionOf(output)));
  if (strange !== undefined)
    throw new Error(
      `${path}: "outputs": no format for ${strange}: end it in ${[...formats].map((format) => `.${format}`).join(", ")}`,
    );
  return settings;
}

/** `ttl` of `graphs/all.ttl`; the empty text without one. */
export function extensionOf(path: string): string {
  return /\.([A-Za-z0-9]+)$/.exec(path)?.[1]?.toLowerCase() ?? "";
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}
