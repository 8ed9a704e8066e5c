/** A file becomes a source. */

import { readFile, stat } from "node:fs/promises";
import type { Metadata } from "../types.ts";
import { decode } from "./decode.node.ts";
import { IngestError } from "./ingest-error.ts";
import { readText, type ReadSource } from "./read-text.ts";
import type { Readers } from "./reader.ts";

/** Bytes of a file; the text in it may have {@link MAX_TEXT} characters, a page carries much beside its text. */
export const MAX_BYTES = 32_000_000;

/** Bytes that came from somewhere else than a file: standard input, an archive. */
export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Reads a file, or bytes with a name. The source's id is the path as given. Throws an {@link IngestError} that names
 * the file, the cause and the remedy.
 */
export async function readSource(
  input: string | NamedBytes,
  metadata: Metadata = {},
  readers?: Readers,
): Promise<ReadSource> {
  const { name, bytes } = typeof input === "string" ? { name: input, bytes: await readBytes(input) } : input;
  if (bytes.length > MAX_BYTES) throw tooLarge(name, bytes.length);
  if (bytes.length === 0) throw new IngestError("empty", `${name}: the file is empty.`);
  const { text, problems } = decodeNamed(name, bytes);
  const read = await readText(name, text, metadata, readers);
  return {
    source: read.source,
    problems: [...problems.map((problem) => ({ ...problem, document: name })), ...read.problems],
  };
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(path);
    if (size > MAX_BYTES) throw tooLarge(path, size);
    return await readFile(path);
  } catch (error) {
    if (error instanceof IngestError || !(error instanceof Error)) throw error;
    const code = "code" in error ? error.code : undefined;
    const cause =
      code === "ENOENT" ? "there is no such file" : code === "EISDIR" ? "this is a folder" : error.message;
    throw new IngestError("no-file", `${path}: ${cause}. Name a text, Markdown or HTML file.`, {
      cause: error,
    });
  }
}

function decodeNamed(name: string, bytes: Uint8Array): ReturnType<typeof decode> {
  try {
    return decode(bytes);
  } catch (error) {
    if (error instanceof IngestError)
      throw new IngestError(error.code, `${name}: ${error.message}`, { cause: error });
    throw error;
  }
}

function tooLarge(name: string, size: number): IngestError {
  return new IngestError(
    "too-long",
    `${name}: ${size} bytes, the limit is ${MAX_BYTES}. Split it into its articles.`,
  );
}
