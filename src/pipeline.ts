import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { analyse } from "./analyse/analyse.ts";
import { defaultConfig } from "./config.ts";
import type { Config } from "./config.ts";
import { assertFacts } from "./graph/assert.ts";
import { ground } from "./ground/ground.ts";
import { openGraph, type Graph } from "./query/index.ts";
import { ActorBook } from "./resolve/actors.ts";
import { resolve } from "./resolve/resolve.ts";
import type { Document, DocumentFacts, Facts, Problem, Source } from "./types.ts";

/** What a run of the stages up to resolution gives. */
export interface Extraction {
  readonly facts: Facts;
  /** Worth knowing; nothing here stopped the run. */
  readonly problems: readonly Problem[];
}

function factsOf(document: Document, book: ActorBook, config: Config): DocumentFacts {
  const findings = config.extractors.map(({ extract }) => ground(document, extract(document)));
  const merged = { acts: findings.flatMap(({ acts }) => acts), commitments: findings.flatMap(({ commitments }) => commitments) };
  const { text, ...source } = document.source;
  const { publisher } = source;
  return {
    source,
    hash: bytesToHex(sha256(utf8ToBytes(text))),
    ...(publisher === undefined ? {} : { publisher: book.add({ type: "Organisation", label: publisher }) }),
    sentences: document.sentences.map(({ start, end, number, paragraph }) => ({ start, end, number, paragraph })),
    ...resolve(document, merged, book),
  };
}

/** Analyses, extracts, grounds and resolves. Two sources with the same text are one document: the second is reported and left out. */
export function extractFacts(sources: readonly Source[], config: Config = defaultConfig): Extraction {
  const book = new ActorBook();
  const documents = new Map<string, DocumentFacts>();
  const problems: Problem[] = [];
  for (const source of sources) {
    const document = analyse(source);
    problems.push(...document.problems);
    const facts = factsOf(document, book, config);
    const same = documents.get(facts.hash);
    if (same === undefined) documents.set(facts.hash, facts);
    else problems.push({ code: "duplicate-text", message: `same text as ${same.source.id}: left out`, document: source.id });
  }
  const sorted = [...documents.values()].sort((a, b) => (a.hash < b.hash ? -1 : 1));
  return { facts: { documents: sorted, actors: book.list() }, problems };
}

/** A graph that was built, and what is worth knowing of how. */
export interface Build {
  readonly graph: Graph;
  readonly problems: readonly Problem[];
}

/** Sources in, graph out: analyse, extract, ground, resolve, assert. Same sources, same graph, in any order of the sources. */
export function buildGraph(sources: readonly Source[], config: Config = defaultConfig): Build {
  const { facts, problems } = extractFacts(sources, config);
  return { graph: openGraph(assertFacts(facts)), problems };
}
