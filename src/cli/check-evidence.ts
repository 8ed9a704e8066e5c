/** Quotes of a graph against the texts they are from. */

import { createHash } from "node:crypto";
import type { DocumentFacts, Evidence, Facts, Source } from "../types.ts";

export interface Violation {
  readonly where: string;
  readonly message: string;
}

export interface EvidenceCheck {
  readonly violations: readonly Violation[];
  /** How many quotes were compared. */
  readonly checked: number;
  /** Ids of documents of which no source was given. */
  readonly unchecked: readonly string[];
}

/** A document is found by the hash of its text; a source that carries its name but another text is a violation. */
export function checkEvidence({ documents }: Facts, sources: readonly Source[]): EvidenceCheck {
  const byHash = new Map(
    sources.map((source) => [createHash("sha256").update(source.text).digest("hex"), source]),
  );
  const compared = documents.flatMap((document) => {
    const text = byHash.get(document.hash)?.text;
    return text === undefined
      ? []
      : evidenceOf(document).map((span) => ({ id: document.source.id, span, text }));
  });
  const violations = compared
    .filter(({ span, text }) => text.slice(span.start, span.end) !== span.quote)
    .map(({ id, span, text }) => notThere(id, span, text));
  const unchecked = documents.filter(({ hash }) => !byHash.has(hash)).map(({ source }) => source.id);
  const known = new Set(documents.map(({ hash }) => hash));
  const strangers = [...byHash].filter(([hash]) => !known.has(hash)).map(([, { id }]) => id);
  const message =
    "the graph has no document with this text: it was built from another version, or from other files";
  return {
    violations: [...violations, ...strangers.map((where) => ({ where, message }))],
    checked: compared.length,
    unchecked,
  };
}

function notThere(id: string, { start, end, quote }: Evidence, text: string): Violation {
  const short = (words: string): string =>
    JSON.stringify(words.length > 80 ? `${words.slice(0, 79)}…` : words);
  return {
    where: `${id}:${start}-${end}`,
    message: `the graph quotes ${short(quote)}, the text has ${short(text.slice(start, end))}`,
  };
}

/** Every span with its quote, wherever it is in the acts, commitments and relations of a document. */
function evidenceOf({ acts, commitments, relations }: DocumentFacts): readonly Evidence[] {
  const found: Evidence[] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    if (isEvidence(value)) found.push(value);
    else Object.values(value).forEach(visit);
  };
  visit(acts);
  visit(commitments);
  visit(relations);
  return found;
}

function isEvidence(value: object): value is Evidence {
  return "quote" in value && "start" in value && "end" in value;
}
