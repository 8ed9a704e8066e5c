/** Annotations from files; what is wrong with one is said with its place, and the file is left out. */

import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { checkGold, readAnnotations, type AnnotationProblem, type Annotations } from "../node.ts";
import { given } from "../given.ts";
import type { Metadata } from "../types.ts";
import { parseJson, readDocumentList, type Listed } from "./document-list.ts";
import { fileError } from "./file-error.ts";
import { say, type Io } from "./io.ts";
import { readText } from "./read-input.ts";

/** Annotations with the text that they are of. */
export interface GoldFile {
  readonly path: string;
  readonly gold: Annotations;
  /** What is known of the text beside it. */
  readonly metadata: Metadata;
  readonly text: string | undefined;
}

/** So many problems of one file are said. */
const MOST_SAID = 10;

/** All annotations of a folder, sorted by name. Throws when there is none. */
export async function readGold(
  path: string,
  { documents, predictions }: { readonly documents?: string; readonly predictions?: string },
  io: Io,
): Promise<{ readonly gold: readonly GoldFile[]; readonly skipped: number }> {
  const files = jsonFiles(path);
  const gold: GoldFile[] = [];
  const lists = new Map<string, readonly Listed[]>();
  for (const file of files) {
    const annotations = await readAnnotationFile(file, io);
    if (annotations === undefined) continue;
    const folder = documents ?? resolve(dirname(file), "..");
    const text = textOf(folder, annotations);
    const problems = [
      ...checkGold(annotations, text),
      ...(text === undefined && predictions === undefined ? [missingText(folder, annotations)] : []),
      ...(gold.some((other) => other.gold.document.id === annotations.document.id)
        ? [
            {
              place: "document.id",
              message: "another file has the same: give each document an id of its own",
            },
          ]
        : []),
    ];
    sayProblems(file, problems, io);
    if (problems.length > 0) continue;
    const list = lists.get(folder) ?? (await listIn(folder, io));
    lists.set(folder, list);
    gold.push({ path: file, gold: annotations, metadata: metadataOf(annotations, list), text });
  }
  return { gold, skipped: files.length - gold.length };
}

async function listIn(folder: string, io: Io): Promise<readonly Listed[]> {
  const path = join(folder, "documents.json");
  return existsSync(path) ? readDocumentList(path, io) : [];
}

function metadataOf({ document }: Annotations, list: readonly Listed[]): Metadata {
  const listed = list.find(({ id }) => id === document.id);
  if (listed !== undefined) return listed.metadata;
  const { title, publisher, published, genre } = document;
  return given({ title, publisher, published, genre: GENRES.find((known) => known === genre) });
}

const GENRES = ["news", "statement", "release"] as const;

/** Annotations of one file; undefined, and said why, when it cannot be used. */
export async function readAnnotationFile(file: string, io: Io): Promise<Annotations | undefined> {
  const text = await readText(file, io);
  let json: unknown;
  try {
    json = parseJson(file, text);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    say(io, `${error.message}: repair or remove it`);
    return undefined;
  }
  const { annotations, problems } = readAnnotations(json);
  sayProblems(file, problems, io);
  return annotations;
}

function sayProblems(file: string, problems: readonly AnnotationProblem[], io: Io): void {
  for (const { place, message } of problems.slice(0, MOST_SAID)) say(io, `${file}: ${place}: ${message}`);
  if (problems.length > MOST_SAID) say(io, `${file}: and ${problems.length - MOST_SAID} more`);
}

function jsonFiles(path: string): readonly string[] {
  try {
    if (!statSync(path).isDirectory()) return [path];
    const names = readdirSync(path).filter((name) => name.endsWith(".json") && name !== "documents.json");
    if (names.length > 0) return names.sort().map((name) => join(path, name));
  } catch (error) {
    throw fileError(path, error);
  }
  throw new Error(`${path}: no annotations there: give a folder with a .json file for each document`);
}

function textOf(folder: string, { document: { file } }: Annotations): string | undefined {
  if (file === undefined) return undefined;
  const path = join(folder, file);
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true
    ? readFileSync(path, "utf8")
    : undefined;
}

function missingText(folder: string, { document: { file } }: Annotations): AnnotationProblem {
  return file === undefined
    ? { place: "document.file", message: "is missing: name the text" }
    : {
        place: "document.file",
        message: `there is no ${basename(file)} at ${join(folder, file)}: give its folder with --documents`,
      };
}
