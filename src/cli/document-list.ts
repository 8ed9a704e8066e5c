/** A JSON list of documents: `[{ id, file, title, publisher, published, genre }]`; `file` is looked up beside the list. */

import type { Genre, Metadata } from "../types.ts";
import type { Io } from "./io.ts";
import { readText } from "./read-input.ts";

/** A line of the list. */
export interface Listed {
  readonly id: string;
  readonly file: string;
  readonly metadata: Metadata;
}

/** Throws with the path and the number of the document that is wrong. */
export async function readDocumentList(path: string, io: Io): Promise<readonly Listed[]> {
  const list: unknown = parseJson(path, await readText(path, io));
  if (!Array.isArray(list))
    throw new Error(`${path}: a JSON list of documents is needed, with id and file for each`);
  return list.map(
    (item: unknown, i) =>
      listed(item) ??
      fail(`${path}: document ${i + 1} needs an id made of letters, digits, "." "_" "-", and a file`),
  );
}

function fail(message: string): never {
  throw new Error(message);
}

/** JSON, or an error with the path and the place. */
export function parseJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`${path}: this is no JSON: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}

function listed(item: unknown): Listed | undefined {
  if (typeof item !== "object" || item === null) return undefined;
  const entries: Readonly<Record<string, unknown>> = { ...item };
  const { id, file, speakers, genre } = entries;
  // the id becomes a file name: it must not lead out of the folder
  if (typeof id !== "string" || typeof file !== "string" || !/^\w[\w.-]*$/.test(id)) return undefined;
  const texts = TEXTS.flatMap((name): [string, string][] => {
    const value = entries[name];
    return typeof value === "string" ? [[name, value]] : [];
  });
  const metadata: Metadata = {
    ...Object.fromEntries(texts),
    ...(isGenre(genre) ? { genre } : {}),
    ...(isTexts(speakers) ? { speakers } : {}),
  };
  return { id, file, metadata };
}

const TEXTS = ["title", "publisher", "published", "byline", "url", "language"] as const;

function isGenre(value: unknown): value is Genre {
  return value === "news" || value === "statement" || value === "release";
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === "string");
}
