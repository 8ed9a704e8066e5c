/** A text of any format becomes a source; runs in a browser. */

import type { Metadata, Problem, Source } from "../types.ts";
import { htmlReader } from "./html.ts";
import { IngestError } from "./ingest-error.ts";
import { languageOf } from "./language.ts";
import { markdownReader } from "./markdown.ts";
import type { Readers } from "./reader.ts";
import { makeSource } from "./source.ts";
import { textReader } from "./text.ts";

export const defaultReaders: Readers = [htmlReader, markdownReader, textReader];

export interface ReadSource {
  readonly source: Source;
  readonly problems: readonly Problem[];
}

/**
 * Reads `text` with the first reader that accepts its file name or its first characters. What the caller says in
 * `metadata` wins over what the text says of itself. Throws an {@link IngestError} for texts that are empty, too long,
 * or not in English.
 */
export async function readText(
  id: string,
  text: string,
  metadata: Metadata = {},
  readers: Readers = defaultReaders,
): Promise<ReadSource> {
  const reader = readers.find(({ accepts }) => accepts(id, text.slice(0, 1000))) ?? textReader;
  const reading = await named(id, () => reader.read(text, metadata));
  const known = { ...reading.metadata, ...metadata };
  if (known.language === undefined || !/^en\b/i.test(known.language))
    await refuseOtherLanguages(id, reading.text);
  const source = makeSource(id, reading.text, known);
  return { source, problems: reading.problems.map((problem) => ({ ...problem, document: id })) };
}

/** Readers do not know the file; their errors shall name it. */
async function named<T>(id: string, read: () => T | Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof IngestError)
      throw new IngestError(error.code, `${id}: ${error.message}`, { cause: error });
    throw error;
  }
}

async function refuseOtherLanguages(id: string, text: string): Promise<void> {
  const language = await languageOf(text);
  if (language === undefined || language === "en") return;
  const names = new Intl.DisplayNames("en", { type: "language" });
  const message = `${id}: this looks like ${names.of(language) ?? language}; Pledgegraph reads English only. If it is English, say so: language "en".`;
  throw new IngestError("not-english", message);
}
