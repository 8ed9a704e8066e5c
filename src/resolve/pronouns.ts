import { lastBefore, within } from "../extract/within.ts";
import type { Mention, Name, Span } from "../types.ts";
import type { Appearance } from "./cast.ts";
import { OPENING, openingPair } from "./groups.ts";
import { personActor } from "./people.ts";
import type { Discourse } from "./discourse.ts";
import { genderOfName, genderOfPronoun, type Gender } from "./gender.ts";

/** False for a person who, as far as the text tells, is of the other gender. */
const agrees = (known: Gender | undefined, wanted: Gender | undefined): boolean =>
  wanted === undefined || known === undefined || known === wanted;

function isPerson({ book, people }: Discourse, id: string, gender: Gender | undefined): boolean {
  if (book.typeOf(id) !== "Person") return false;
  return agrees(people.get(id)?.gender ?? genderOfName(book.labelOf(id)), gender);
}

/** The last mention by name before an offset of somebody of that gender. */
function lastNamed(
  { appearances }: Discourse,
  at: number,
  gender: Gender | undefined,
): Appearance | undefined {
  let latest = lastBefore(appearances, at);
  while (latest !== undefined && !agrees(latest.character.gender, gender))
    latest = lastBefore(appearances, latest.start);
  return latest;
}

/**
 * Whom "he" or "she" at an offset most likely means: the person of that gender who last acted, unless a name opened a
 * sentence since.
 */
export function lastPerson(discourse: Discourse, at: number, gender?: Gender): string | undefined {
  const { recent } = discourse;
  const subject = recent.findLast(
    (turn) =>
      turn.at < at && turn.actors.length === 1 && turn.actors.some((id) => isPerson(discourse, id, gender)),
  );
  const latest = lastNamed(discourse, at, gender);
  // a name that opened a sentence since the last act is the new topic
  const opened =
    latest !== undefined &&
    subject !== undefined &&
    latest.start > subject.at &&
    opensSentence(discourse, latest.start);
  if (subject !== undefined && !opened) return subject.actors[0];
  return latest === undefined ? undefined : personActor(discourse, latest.character);
}

function opensSentence(discourse: Discourse, start: number): boolean {
  const sentence = lastBefore(discourse.document.sentences, start + 1);
  return sentence !== undefined && start - sentence.start < 60;
}

function isPlural({ book }: Discourse, actors: readonly string[]): boolean {
  return (
    actors.length > 1 || actors.some((id) => book.typeOf(id) === "Group" || book.typeOf(id) === "Coalition")
  );
}

const BESIDE = /\b(?:with|for|from|in|at|to|by|against|under|near|unlike|like)\s(?:the\s)?$/iu;

/** "Kenya has finished the pier it agreed to build": the state or body that opens a sentence, before an offset. */
function openingBody({ document }: Discourse, sentence: Span, before: number): Name | undefined {
  const name = within(document.names, { start: sentence.start, end: Math.min(before, sentence.end) }).find(
    ({ kind }) => kind === "state" || kind === "organisation",
  );
  // "Together with Denmark it will": somebody else
  if (name !== undefined && BESIDE.test(document.source.text.slice(sentence.start, name.start)))
    return undefined;
  return name === undefined || name.start - sentence.start > OPENING ? undefined : name;
}

function bodyActor({ document, book }: Discourse, { start, end }: Span): string {
  return book.addBody(document.source.text.slice(start, end));
}

/** What "it" means: the body that opens its sentence, else the one that acted last or opened the sentence before. */
function lastBody(discourse: Discourse, at: number): readonly string[] {
  const { document, book, recent } = discourse;
  const sentence = lastBefore(document.sentences, at + 1);
  const own = sentence === undefined ? undefined : openingBody(discourse, sentence, at);
  if (own !== undefined) return [bodyActor(discourse, own)];
  // no person is "it", nor are "prosecutors"
  const isBody = (id: string): boolean =>
    book.typeOf(id) !== "Person" && (book.typeOf(id) !== "Group" || !/[^s]s$/u.test(book.labelOf(id)));
  const turn = recent.findLast(
    ({ actors, at: before }) => before < at && actors.length === 1 && actors.every(isBody),
  );
  const previous = sentence === undefined ? undefined : lastBefore(document.sentences, sentence.start);
  const opener = previous === undefined ? undefined : openingBody(discourse, previous, at);
  if (opener !== undefined && opener.start > (turn?.at ?? -1)) return [bodyActor(discourse, opener)];
  return turn?.actors ?? [];
}

/** Actors a pronoun looks back to; empty when nothing fits. */
export function pronoun(discourse: Discourse, mention: Mention): readonly string[] {
  const at = mention.span?.start ?? Infinity;
  const word = mention.text.toLowerCase().split(" ")[0] ?? "";
  const gender = genderOfPronoun(word);
  if (gender !== undefined) {
    const person = lastPerson(discourse, at, gender);
    return person === undefined ? [] : [person];
  }
  if (word !== "they" && word !== "them" && word !== "their") return lastBody(discourse, at);
  // "…, according to two officials. They agreed": those who act are meant, not those who tell
  const turn = discourse.recent.findLast(
    ({ actors, at: before, tells }) => before < at && !tells && isPlural(discourse, actors),
  );
  const sentence = lastBefore(discourse.document.sentences, at + 1);
  const previous = sentence && lastBefore(discourse.document.sentences, sentence.start);
  const since = previous !== undefined && (turn?.at ?? -1) < previous.start;
  const together = since ? openingPair(discourse, previous) : [];
  return together.length > 0 ? together : (turn?.actors ?? []);
}
