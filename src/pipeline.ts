import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { analyse } from "./analyse/analyse.ts";
import { lookup, withGazetteer } from "./analyse/gazetteer.ts";
import { gazetteerNotes } from "./analyse/gazetteer-notes.ts";
import { builtInExtractors, type Config } from "./config.ts";
import { assertFacts } from "./graph/assert.ts";
import { ground } from "./ground/ground.ts";
import { openGraph, type Graph } from "./query/index.ts";
import { acronymsOf } from "./resolve/acronyms.ts";
import { ActorBook } from "./resolve/actors.ts";
import { applyDecisions } from "./resolve/decide/apply-decisions.ts";
import { linkActors, type LocalFacts } from "./resolve/link.ts";
import { resolve } from "./resolve/resolve.ts";
import { withShortNames } from "./resolve/short-names.ts";
import type { Document, Facts, Problem, Source } from "./types.ts";

/** What a run of the stages up to resolution gives. */
export interface Extraction {
  readonly facts: Facts;
  /** Worth knowing; nothing here stopped the run. */
  readonly problems: readonly Problem[];
}

/** SHA-256 of a text in UTF-8, 64 hexadecimal digits: the identity of the document. */
export function textHash(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

function factsOf(analysed: Document, hash: string, { extractors = builtInExtractors }: Config): LocalFacts {
  const { document, shortNames } = withShortNames(analysed);
  const book = new ActorBook(new Map([...shortNames, ...acronymsOf(document)]));
  const findings = extractors.map(({ extract }) => ground(document, extract(document)));
  const merged = {
    acts: findings.flatMap(({ acts }) => acts),
    commitments: findings.flatMap(({ commitments }) => commitments),
  };
  const { text: _, ...source } = document.source;
  const { publisher } = source;
  const facts = {
    source,
    hash,
    ...(publisher === undefined ? {} : { publisher: publisherActor(publisher, book) }),
    sentences: document.sentences.map(({ start, end, number, paragraph }) => ({
      start,
      end,
      number,
      paragraph,
    })),
    ...resolve(document, merged, book),
  };
  return { document: facts, actors: book.list() };
}

/** A publisher that the gazetteer has as a body is that body; an office or a state that publishes is an organisation of its own. */
function publisherActor(publisher: string, book: ActorBook): string {
  const type = lookup(publisher)?.type;
  return type === "Organisation" || type === "Coalition" || type === "Group"
    ? book.addBody(publisher)
    : book.add({ type: "Organisation", label: publisher });
}

/** What one document gives, before it is joined with others. */
export interface DocumentExtraction {
  readonly facts: LocalFacts;
  readonly problems: readonly Problem[];
}

/**
 * Analyses, extracts, grounds and resolves one source. What it gives depends on no other document, so that it can be kept, and made
 * anywhere; {@link joinDocuments} makes facts of it.
 */
export function extractDocument(source: Source, config: Config): DocumentExtraction {
  return withGazetteer(config.gazetteer ?? [], () => extractOne(source, textHash(source.text), config));
}

function extractOne(source: Source, hash: string, config: Config): DocumentExtraction {
  const document = analyse(source, config.analyser);
  return { facts: factsOf(document, hash, config), problems: document.problems };
}

/** One actor for one actor across documents, and what a person decided. The order of the documents changes nothing. */
export function joinDocuments(
  documents: readonly LocalFacts[],
  { decisions = [], gazetteer = [] }: Pick<Config, "decisions" | "gazetteer"> = {},
): Extraction {
  const sorted = documents.toSorted((a, b) => compare(a.document.hash, b.document.hash));
  return withGazetteer(gazetteer, () => applyDecisions(linkActors(sorted), decisions));
}

/**
 * Analyses, extracts, grounds, resolves, and applies what a person decided. Sources are taken in the order of their hashes,
 * so that the order they come in changes nothing. Two with the same text are one document: the second is reported and left out.
 */
export function extractFacts(sources: readonly Source[], config: Config): Extraction {
  const { gazetteer = [], decisions = [] } = config;
  const notes = gazetteerNotes(gazetteer);
  const { distinct, problems } = distinctSources(sources);
  return withGazetteer(gazetteer, () => {
    const extracted = distinct.map((source) => extractOne(source, textHash(source.text), config));
    const decided = applyDecisions(linkActors(extracted.map(({ facts }) => facts)), decisions);
    return {
      facts: decided.facts,
      problems: [...notes, ...problems, ...extracted.flatMap((one) => one.problems), ...decided.problems],
    };
  });
}

/** The sources, each text once, in the order of the hashes of their texts, and a problem for each that is left out. */
export function distinctSources(sources: readonly Source[]): {
  readonly distinct: readonly Source[];
  readonly problems: readonly Problem[];
} {
  const hashed = sources.map((source) => ({ source, hash: textHash(source.text) }));
  hashed.sort((a, b) => compare(a.hash, b.hash) || compare(a.source.id, b.source.id));
  const first = new Map<string, Source>();
  const problems: Problem[] = [];
  for (const { source, hash } of hashed) {
    const same = first.get(hash);
    if (same === undefined) first.set(hash, source);
    else problems.push(sameTextProblem(source.id, same.id));
  }
  return { distinct: [...first.values()], problems };
}

/** Two sources with one text are one document: of the second it is said. */
export function sameTextProblem(document: string, other: string): Problem {
  return { code: "duplicate-text", message: `the same text as ${other}: left out`, document };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A graph that was built, and what is worth knowing of how. */
export interface Build {
  readonly graph: Graph;
  readonly problems: readonly Problem[];
}

/** Sources in, graph out: analyse, extract, ground, resolve, decide, assert. Same sources, same graph, in any order of the sources. */
export function buildGraph(sources: readonly Source[], config: Config): Build {
  const { facts, problems } = extractFacts(sources, config);
  return { graph: openGraph(assertFacts(facts)), problems };
}
