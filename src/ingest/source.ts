/** A text becomes a source: the one place where it is changed, before anything refers to its offsets. */

import type { Metadata, Source } from "../types.ts";
import { guessGenre } from "./genre.ts";
import { IngestError } from "./ingest-error.ts";
import { findSpeakers } from "./speakers.ts";

/**
 * Longest text in UTF-16 code units, some 300,000 words: a book. Above it a run would take minutes and gigabytes, and
 * the file is most likely a dump of many texts.
 */
export const MAX_TEXT = 2_000_000;

/**
 * A source from a text and what is known of it. Line ends become `\n` and a byte order mark goes; nothing else
 * changes. Throws an {@link IngestError} when the text is empty or too long.
 */
export function makeSource(id: string, text: string, metadata: Metadata = {}): Source {
  const normal = text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  if (normal.trim() === "") throw new IngestError("empty", `${id}: there is no text in it.`);
  if (normal.length > MAX_TEXT) {
    const sizes = `${normal.length} characters, the limit is ${MAX_TEXT}`;
    throw new IngestError(
      "too-long",
      `${id}: ${sizes}. Split it into its articles and read them one by one.`,
    );
  }
  const genre = metadata.genre ?? guessGenre(normal, metadata);
  const speakers = metadata.speakers ?? findSpeakers(normal, { ...metadata, genre });
  return { ...metadata, id, text: normal, genre, speakers };
}
