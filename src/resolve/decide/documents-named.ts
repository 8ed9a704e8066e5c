import type { DocumentFacts } from "../../types.ts";

/** What is written before a hash in a graph: `sha256:…`, `doc:…`. */
const PREFIX = /^(?:sha256:|doc:)/u;

/** The documents that a decision means by a name: those of that id, else the one whose hash begins so. Several when it is not clear. */
export function documentsNamed(documents: readonly DocumentFacts[], name: string): readonly DocumentFacts[] {
  const called = documents.filter(({ source }) => source.id === name);
  const digits = name.replace(PREFIX, "").toLowerCase();
  return called.length > 0 || !/^[0-9a-f]{8,64}$/u.test(digits)
    ? called
    : documents.filter(({ hash }) => hash.startsWith(digits));
}
