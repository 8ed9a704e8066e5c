import { gazetteerNotes } from "../analyse/gazetteer-notes.ts";
import type { GazetteerEntry } from "../analyse/gazetteer.ts";
import type { Analyser } from "../analyse/tags.ts";
import { assertFacts } from "../graph/assert.ts";
import { distinctSources, joinDocuments, type Build } from "../pipeline.ts";
import { openGraph } from "../query/index.ts";
import type { Decision } from "../resolve/decide/decisions.ts";
import type { Problem, Source } from "../types.ts";
import { extractMany } from "./extract-many.node.ts";
import type { LocalFacts } from "../resolve/link.ts";
import type { Outcome } from "./outcome.ts";

export interface ThreadOptions {
  /** Threads, at least 1. */
  readonly jobs: number;
  readonly gazetteer?: readonly GazetteerEntry[];
  readonly decisions?: readonly Decision[];
  readonly stop?: AbortSignal;
  readonly load?: () => Promise<Analyser>;
  /** Called with each document as it is finished. */
  readonly finished?: (outcome: Outcome) => void;
}

/**
 * The same graph as `buildGraph` with the English model and the rules, made on several threads. A document that cannot be extracted is
 * left out, with a problem `extraction-failed`. Throws when it is stopped.
 */
export async function buildGraphOnThreads(
  sources: readonly Source[],
  { gazetteer = [], decisions = [], finished, ...options }: ThreadOptions,
): Promise<Build> {
  const { distinct, problems } = distinctSources(sources);
  const found: Problem[] = [...gazetteerNotes(gazetteer), ...problems];
  const documents: LocalFacts[] = [];
  for await (const outcome of extractMany(distinct, { ...options, gazetteer })) {
    if (outcome.extraction === undefined) found.push(failedProblem(outcome));
    else {
      documents.push(outcome.extraction.facts);
      found.push(...outcome.extraction.problems);
    }
    finished?.(outcome);
  }
  options.stop?.throwIfAborted();
  const joined = joinDocuments(documents, { gazetteer, decisions });
  return { graph: openGraph(assertFacts(joined.facts)), problems: [...found, ...joined.problems] };
}

/** What a user is told of a document that the program could not extract. */
export function failedProblem({ document, error = "" }: Outcome): Problem {
  const message = `could not be extracted: ${error}. Left out; please report it`;
  return { code: "extraction-failed", message, document };
}
