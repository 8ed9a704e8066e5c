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
import type { Document, Facts, Problem, Source } from "./types.ts";

/** What a run of the stages up to resolution gives. */
export interface Extraction {
  readonly facts: Facts;
  /** Worth knowing; nothing here stopped the run. */
  readonly problems: readonly Problem[];
}

const hashOf = ({ text }: Source): string => bytesToHex(sha256(utf8ToBytes(text)));

function factsOf(document: Document, hash: string, { extractors = builtInExtractors }: Config): LocalFacts {
  const book = new ActorBook(acronymsOf(document));
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

/**
 * Analyses, extracts, grounds, resolves, and applies what a person decided. Sources are taken in the order of their hashes,
 * so that the order they come in changes nothing. Two with the same text are one document: the second is reported and left out.
 */
export function extractFacts(sources: readonly Source[], config: Config): Extraction {
  const { gazetteer = [] } = config;
  if (gazetteer.length === 0) return extractWithin(sources, config);
  const notes = gazetteerNotes(gazetteer);
  const { facts, problems } = withGazetteer(gazetteer, () => extractWithin(sources, config));
  return { facts, problems: [...notes, ...problems] };
}

/** With the gazetteer that is in force. */
function extractWithin(sources: readonly Source[], config: Config): Extraction {
  const documents: LocalFacts[] = [];
  const problems: Problem[] = [];
  const hashed = sources.map((source) => ({ source, hash: hashOf(source) }));
  hashed.sort((a, b) => compare(a.hash, b.hash) || compare(a.source.id, b.source.id));
  for (const { source, hash } of hashed) {
    const same = documents.at(-1)?.document;
    if (same?.hash === hash) {
      problems.push({
        code: "duplicate-text",
        message: `the same text as ${same.source.id}: left out`,
        document: source.id,
      });
      continue;
    }
    const document = analyse(source, config.analyser);
    problems.push(...document.problems);
    documents.push(factsOf(document, hash, config));
  }
  const decided = applyDecisions(linkActors(documents), config.decisions ?? []);
  return { facts: decided.facts, problems: [...problems, ...decided.problems] };
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
