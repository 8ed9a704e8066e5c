/** How a format becomes text; a reader of your own is an object literal like these. */

import type { Metadata, Problem } from "../types.ts";

/** What a reader makes of a file: its text, one line a block, and what it says of itself. */
export interface Reading {
  readonly text: string;
  readonly metadata: Metadata;
  /** The caller knows the document. */
  readonly problems: readonly Omit<Problem, "document">[];
}

export interface Reader {
  readonly name: string;
  /** Can it read the file? `head` is the first 1,000 characters. */
  readonly accepts: (fileName: string, head: string) => boolean;
  /** `metadata`: what the caller already knows, which a reader need not find. Heavy libraries are loaded here. */
  readonly read: (text: string, metadata: Metadata) => Reading | Promise<Reading>;
}

/** The first one that accepts a file reads it; the last one accepts everything. */
export type Readers = readonly [Reader, ...Reader[]];
