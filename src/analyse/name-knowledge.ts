/** What the sentences of a document tell each other about its names. */

import type { Name, Sentence, Token } from "../types.ts";
import type { Body } from "./name-bodies.ts";
import { isAcronym, type Run } from "./name-runs.ts";
import type { TitleRange } from "./name-titles.ts";
import { textOf, wordAt } from "./name-tokens.ts";
import { GIVEN, wordsOf } from "./name-words.ts";

/** A run of capitalised words that the whole document has to judge. */
export interface Candidate extends Run {
  readonly kind?: undefined;
  /** For a person above 0: {@link PERSON}. */
  readonly score: number;
  readonly place: boolean;
  /** Alone in brackets, as acronyms are where they are defined. */
  readonly defined: boolean;
  readonly acts: boolean;
  /** What the trained recogniser says, when it has a name of exactly these words. */
  readonly labelled: Name["kind"] | undefined;
}

export type Piece = Body | Candidate;

/** A sentence cut into titles and pieces. */
export interface Marked {
  readonly sentence: Sentence;
  readonly titles: readonly TitleRange[];
  readonly pieces: readonly Piece[];
}

export interface Knowledge {
  /** Full names and surnames of persons, lower case. */
  readonly persons: ReadonlySet<string>;
  /** Names of organisations that are in no table, and acronyms. */
  readonly organisations: ReadonlySet<string>;
  /** Words seen with a small letter. */
  readonly small: ReadonlySet<string>;
  /** Runs seen where a capital means something. */
  readonly capital: ReadonlySet<string>;
  /** Runs that act somewhere. */
  readonly agents: ReadonlySet<string>;
  /** Runs that the trained recogniser takes for one kind of name here and for another there. */
  readonly disputed: ReadonlySet<string>;
}

/** From here on a run is taken for a person: two words alone have 1, a given name before a surname 4. */
const PERSON = 2;
const NOT_ALONE = wordsOf("not-alone");
const PARTICLES = wordsOf("particle");

/** Headings are left out: they may give every word a capital. */
export function knowledgeOf(marked: readonly Marked[]): Knowledge {
  const told = marked.filter(({ sentence }) => sentence.kind !== "heading");
  const words = told.flatMap(({ sentence }) => sentence.tokens.map(({ text }) => text));
  const bodies = told.flatMap(({ sentence, pieces }) =>
    pieces.flatMap((piece) => (isUnlistedBody(piece) ? [textOf(sentence.tokens, piece)] : [])),
  );
  const candidates = told.flatMap(({ pieces }) => pieces.filter((piece) => piece.kind === undefined));
  const acronyms = candidates.filter((candidate) => candidate.defined && isAcronym(candidate));
  const persons = candidates.filter(({ score }) => score >= PERSON);
  return {
    persons: new Set(persons.flatMap(personForms).map((name) => name.toLowerCase())),
    organisations: new Set([...bodies, ...acronyms.map(({ text }) => text)]),
    small: new Set(words.filter((word) => /^\p{Ll}/u.test(word))),
    capital: new Set(candidates.filter(({ initial }) => !initial).map(({ text }) => text)),
    agents: new Set(candidates.filter(({ acts }) => acts).map(({ text }) => text)),
    disputed: disputedOf(candidates),
  };
}

function disputedOf(candidates: readonly Candidate[]): ReadonlySet<string> {
  const kinds = new Map<string, Name["kind"]>();
  const disputed = new Set<string>();
  for (const { text, labelled } of candidates) {
    if (labelled === undefined) continue;
    if ((kinds.get(text) ?? labelled) !== labelled) disputed.add(text);
    kinds.set(text, labelled);
  }
  return disputed;
}

function isUnlistedBody(piece: Piece): boolean {
  return piece.kind === "organisation" && piece.entry === undefined;
}

/** "Ursula von der Leyen" is also "von der Leyen" and "Leyen"; "Karim al-Rubaie" also "al-Rubaie" and "Rubaie". */
function personForms({ text, titled }: Run): readonly string[] {
  const words = text.split(" ");
  const surname = words.at(-1) ?? text;
  const bare = /^(?:al|el)-(.+)$/i.exec(surname)?.[1];
  if (bare !== undefined) return [text, surname, bare];
  if (words.length === 1) return titled || GIVEN.has(text) ? [text] : [];
  const particles = words.findIndex((word, i) => i > 0 && PARTICLES.has(word));
  const long = particles > 0 ? [words.slice(particles).join(" ")] : [];
  return [text, surname, ...long, ...(words.length > 2 ? [words.slice(1).join(" ")] : [])];
}

/** What a candidate is, in the light of the document; undefined when it is no name. */
export function judge(
  tokens: readonly Token[],
  candidate: Candidate,
  known: Knowledge,
): Name["kind"] | undefined {
  const { text, initial, titled, first, last } = candidate;
  if (known.persons.has(text.toLowerCase())) return "person";
  if (known.organisations.has(text)) return "organisation";
  const single = !text.includes(" ");
  if (single && known.small.has(text.toLowerCase()) && !titled) return undefined;
  if (titled) return "person";
  if (text.length === 1) return undefined;
  if (isAcronym(candidate))
    return candidate.defined || /^the$/i.test(wordAt(tokens, first - 1)) ? "organisation" : undefined;
  if (candidate.place && candidate.score < PERSON) return single && NOT_ALONE.has(text) ? undefined : "place";
  // what is a person here, a place there, and acts, is neither: firms have such names
  if (known.disputed.has(text) && known.agents.has(text) && candidate.score < PERSON) return "organisation";
  if (candidate.labelled !== undefined) return candidate.labelled;
  if (single && initial && !known.capital.has(text)) return undefined;
  if (candidate.score >= PERSON) return "person";
  if (single && (NOT_ALONE.has(text) || tokens[last]?.upos !== "PROPN")) return undefined;
  return known.agents.has(text) || isShortForm(text, known) ? "organisation" : undefined;
}

/** "Velmo" where the document also says "Velmo Bank". */
function isShortForm(text: string, { organisations }: Knowledge): boolean {
  return [...organisations].some((name) => name.startsWith(`${text} `));
}

/** The known names inside a run of a heading: "Okoro" in "Okoro Rejects Port Deal". */
export function knownInside(tokens: readonly Token[], run: Run, known: Knowledge): readonly Body[] {
  const found: Body[] = [];
  for (let first = run.first; first <= run.last; first += 1) {
    const body = knownAt(tokens, { ...run, first }, known);
    if (body === undefined) continue;
    found.push(body);
    first = body.last;
  }
  return found;
}

function knownAt(tokens: readonly Token[], { first, last: end }: Run, known: Knowledge): Body | undefined {
  for (let last = end; last >= first; last -= 1) {
    const text = textOf(tokens, { first, last });
    if (known.persons.has(text.toLowerCase())) return { first, last, kind: "person" };
    if (known.organisations.has(text)) return { first, last, kind: "organisation" };
  }
  return undefined;
}
