import type { ReadSource } from "../ingest/read-text.ts";
import { sameTextProblem, textHash } from "../pipeline.ts";
import type { Problem } from "../types.ts";
import { markChanged } from "./built.node.ts";
import type { Collection } from "./collection.node.ts";
import { deleteFacts } from "./facts-files.node.ts";
import {
  deleteKeptSource,
  listSources,
  readKeptSource,
  writeKeptSource,
  type KeptSource,
} from "./source-files.node.ts";

/** Which document has which text: hashes by id, and ids by hash. */
export interface SourceIndex {
  readonly hashes: Map<string, string>;
  readonly ids: Map<string, string>;
}

/** Reads all sources of a collection, and ends what an interrupted {@link addSource} left to do. */
export function indexSources(collection: Collection): SourceIndex {
  const index: SourceIndex = { hashes: new Map(), ids: new Map() };
  const replaced: KeptSource[] = [];
  for (const hash of listSources(collection)) {
    const kept = readKeptSource(collection, hash);
    index.ids.set(hash, kept.source.id);
    if (kept.replaces !== undefined) replaced.push(kept);
  }
  for (const { source, replaces = "" } of replaced)
    if (index.ids.get(replaces) === source.id) forget(collection, index, replaces);
  for (const [hash, id] of index.ids) index.hashes.set(id, hash);
  return index;
}

/** `changed`: another text, title, day … than before; `same`: nothing is new; `twin`: another document has this text. */
export type Added = "new" | "changed" | "same" | "twin";

/**
 * Keeps a source; one of the same id is replaced. For a text that another document has, nothing is kept, and a problem tells which.
 * Whenever this is interrupted, the document is there as it was or as it is to be.
 */
export function addSource(
  collection: Collection,
  { source, problems }: ReadSource,
  index: SourceIndex,
): { readonly added: Added; readonly problems: readonly Problem[] } {
  const hash = textHash(source.text);
  const twin = index.ids.get(hash);
  if (twin !== undefined && twin !== source.id)
    return { added: "twin", problems: [sameTextProblem(source.id, twin)] };
  const before = index.hashes.get(source.id);
  const kept: KeptSource = {
    source,
    problems,
    ...(before === undefined || before === hash ? {} : { replaces: before }),
  };
  if (before === hash && isSame(readKeptSource(collection, hash), kept))
    return { added: "same", problems: [] };
  markChanged(collection);
  deleteFacts(collection, hash);
  writeKeptSource(collection, hash, kept);
  if (before !== undefined && before !== hash) forget(collection, index, before);
  index.hashes.set(source.id, hash);
  index.ids.set(hash, source.id);
  return { added: before === undefined ? "new" : "changed", problems };
}

/** Forgets a document with all that was extracted from it. */
export function removeSource(collection: Collection, hash: string, index: SourceIndex): void {
  markChanged(collection);
  forget(collection, index, hash);
}

function forget(collection: Collection, { hashes, ids }: SourceIndex, hash: string): void {
  const id = ids.get(hash);
  deleteFacts(collection, hash);
  deleteKeptSource(collection, hash);
  ids.delete(hash);
  if (id !== undefined && hashes.get(id) === hash) hashes.delete(id);
}

/** What it replaced before is no difference. */
function isSame({ replaces: _a, ...one }: KeptSource, { replaces: _b, ...other }: KeptSource): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
