/** Names in a text: whom and what the words call by name, and as what. */

import type { Name, Sentence, Token } from "../types.ts";
import { gazetteerAt, namesPaper, organisationAt, type Body } from "./name-bodies.ts";
import {
  judge,
  knowledgeOf,
  knownInside,
  type Candidate,
  type Knowledge,
  type Marked,
  type Piece,
} from "./name-knowledge.ts";
import { isBracketed, looksLikePlace, personScore, runAt, showsAgent, type Run } from "./name-runs.ts";
import { findTitles, needsPerson, type TitleRange } from "./name-titles.ts";
import { isCapital, isJoiner, isTail, textOf, wordAt } from "./name-tokens.ts";
import { GIVEN, wordsOf } from "./name-words.ts";

const PARTICLES = wordsOf("particle");

/**
 * The names of a document in order, without overlap. Sentences are judged together: "Ekdal" is a person where the
 * document also says "Nora Ekdal"; "Donors" at the start of a sentence is no name where "donors" occurs.
 *
 * `entry` is a key for {@link entryByKey}; for a `place` that is the state or body that governs from it ("Moscow" has
 * Russia), or else the place itself. Honorifics ("Mr") are in no span.
 */
export function findNames(
  sentences: readonly Sentence[],
  labels: readonly (readonly string[])[] = [],
): Name[] {
  const marked = sentences.map((sentence, i) => markSentence(sentence, labels[i] ?? []));
  const known = knowledgeOf(marked);
  return marked.flatMap((part) => namesOf(part, known));
}

function markSentence(sentence: Sentence, labels: readonly string[]): Marked {
  const { tokens } = sentence;
  const titles = findTitles(tokens).filter((title) => !isInsideBody(tokens, title));
  const pieces: Piece[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const title = titles.find(({ first, last }) => first <= i && i <= last);
    if (title !== undefined) {
      i = title.last;
      continue;
    }
    const limit = titles.find(({ first }) => first > i)?.first ?? tokens.length;
    const titled = titles.some(({ last }) => last === i - 1);
    const piece = pieceAt(tokens, i, { limit, titled, labels });
    if (piece === undefined) continue;
    pieces.push(piece);
    i = piece.last;
  }
  return { sentence, titles, pieces };
}

/** "General" in "UN General Assembly": a listed name that is longer than the title. */
function isInsideBody(tokens: readonly Token[], title: TitleRange): boolean {
  for (let first = Math.max(0, title.first - 3); first <= title.first; first += 1) {
    const body = gazetteerAt(tokens, first, tokens.length);
    if (body !== undefined && body.last >= title.last && body.last - body.first > title.last - title.first)
      return true;
  }
  return false;
}

interface Place {
  /** Where the next title begins. */
  readonly limit: number;
  /** Directly behind a title. */
  readonly titled: boolean;
  readonly labels: readonly string[];
}

function pieceAt(tokens: readonly Token[], i: number, { limit, titled, labels }: Place): Piece | undefined {
  const listed = gazetteerAt(tokens, i, limit);
  const organisation = titled ? undefined : organisationAt(tokens, i, limit);
  if (organisation !== undefined && organisation.last > (listed?.last ?? -1)) return organisation;
  if (listed !== undefined && !isGivenName(tokens, listed, limit)) return listed;
  const run = runAt(tokens, i, runLimit(tokens, i, limit), titled);
  if (run === undefined) return undefined;
  return {
    ...run,
    score: personScore(tokens, run),
    place: looksLikePlace(tokens, run),
    defined: isBracketed(tokens, run) && !namesPaper(tokens, run.first - 2),
    acts: showsAgent(tokens, run),
    labelled: labelOf(labels, run),
  };
}

const KINDS: Readonly<Record<string, Name["kind"]>> = { PER: "person", ORG: "organisation", LOC: "place" };

function labelOf(labels: readonly string[], { first, last }: Run): Name["kind"] | undefined {
  const [begins, ...goesOn] = labels.slice(first, last + 1);
  const kind = begins?.startsWith("B-") === true ? begins.slice(2) : "";
  const ends = labels[last + 1] !== `I-${kind}`;
  return ends && goesOn.every((label) => label === `I-${kind}`) ? KINDS[kind] : undefined;
}

/** "Sofia" and "Santiago" are given names before another capital: "Sofia Petrova". */
function isGivenName(tokens: readonly Token[], { first, last }: Body, limit: number): boolean {
  return (
    first === last && GIVEN.has(wordAt(tokens, first)) && last + 1 < limit && isCapital(tokens, last + 1)
  );
}

/** A run ends where a listed name begins: "Tromp Marine Systems UK". */
function runLimit(tokens: readonly Token[], first: number, limit: number): number {
  for (let i = first + 1; i < limit; i += 1) {
    if (PARTICLES.has(wordAt(tokens, i)) || isJoiner(tokens, i)) continue;
    const goesOn =
      isTail(tokens, i) ||
      isCapital(tokens, i) ||
      (/^\p{Lu}/u.test(wordAt(tokens, i)) && isCapital(tokens, i + 1));
    if (!goesOn || (!isJoiner(tokens, i - 1) && gazetteerAt(tokens, i, limit) !== undefined)) return i;
  }
  return limit;
}

function namesOf({ sentence, titles, pieces }: Marked, known: Knowledge): readonly Name[] {
  const { tokens } = sentence;
  const named = pieces.flatMap((piece): readonly Body[] => {
    if (piece.kind !== undefined) return [piece];
    return sentence.kind === "heading" ? knownInside(tokens, piece, known) : judged(tokens, piece, known);
  });
  const persons = named.filter((name) => name.kind === "person");
  const kept = titles
    .filter((title) => title.kind !== "honorific" && (!needsPerson(title) || isBesidePerson(title, persons)))
    .map(({ first, last }): Body => ({ first, last, kind: "title" }));
  return [...named, ...kept].toSorted((a, b) => a.first - b.first).map((body) => nameOf(tokens, body));
}

function judged(tokens: readonly Token[], piece: Candidate, known: Knowledge): readonly Body[] {
  const kind = judge(tokens, piece, known);
  if (kind === undefined) return [];
  const body = { first: piece.first, last: piece.last, kind };
  return [kind === "person" ? withParticles(tokens, body, known) : body];
}

/** "van der Meer" where the document also says "Ursula van der Meer"; "de" alone is no name, so runs start after it. */
function withParticles(tokens: readonly Token[], { first, last, kind }: Body, known: Knowledge): Body {
  let widest = first;
  for (let i = first - 1; i >= 0 && (PARTICLES.has(wordAt(tokens, i)) || isJoiner(tokens, i)); i -= 1) {
    if (known.persons.has(textOf(tokens, { first: i, last }).toLowerCase())) widest = i;
  }
  return { first: widest, last, kind };
}

function nameOf(tokens: readonly Token[], { first, last, kind, entry }: Body): Name {
  const span = { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 };
  return { ...span, kind, ...(entry === undefined ? {} : { entry }) };
}

/** Directly, or with a comma and an article between: "Ada Okoro, a judge"; "the judge, Ada Okoro". */
function isBesidePerson({ first, last }: TitleRange, persons: readonly Body[]): boolean {
  return persons.some(
    (person) =>
      (person.first > last && person.first - last <= 2) || (person.last < first && first - person.last <= 4),
  );
}
