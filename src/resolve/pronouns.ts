import { lookup } from "../analyse/gazetteer.ts";
import type { Mention } from "../types.ts";
import type { Character } from "./cast.ts";
import { personActor } from "./discourse.ts";
import type { Discourse } from "./discourse.ts";

const SINGULAR = new Set(["he", "she", "him", "her", "his"]);

/** Whom "he" or "she" at an offset most likely means: the person who last acted, unless a name opened a sentence since. */
export function lastPerson(discourse: Discourse, at: number): string | undefined {
  const { book, cast, recent } = discourse;
  const subject = recent.findLast(
    (turn) =>
      turn.at < at && turn.actors.length === 1 && turn.actors.some((id) => book.typeOf(id) === "Person"),
  );
  const named = cast.filter(({ starts }) => starts.some((start) => start < at));
  const latest = named.reduce<{ character?: Character; start: number }>(
    (best, character) => {
      const start = Math.max(...character.starts.filter((value) => value < at));
      return start > best.start ? { character, start } : best;
    },
    { start: -1 },
  );
  // a name that opened a sentence since the last act is the new topic
  const opened =
    latest.character !== undefined &&
    subject !== undefined &&
    latest.start > subject.at &&
    opensSentence(discourse, latest.start);
  if (subject !== undefined && !opened) return subject.actors[0];
  return latest.character === undefined ? undefined : personActor(discourse, latest.character);
}

function opensSentence(discourse: Discourse, start: number): boolean {
  const sentence = discourse.document.sentences.find(
    (candidate) => candidate.start <= start && start < candidate.end,
  );
  return sentence !== undefined && start - sentence.start < 60;
}

function isPlural({ book }: Discourse, actors: readonly string[]): boolean {
  return (
    actors.length > 1 || actors.some((id) => book.typeOf(id) === "Group" || book.typeOf(id) === "Coalition")
  );
}

/** "Kenya has finished the pier it agreed to build": the state or body that opens the sentence of an "it". */
function openingBody({ document, book }: Discourse, at: number): string | undefined {
  const sentence = document.sentences.find(({ start, end }) => start <= at && at < end);
  const name = document.names.find(
    ({ kind, start }) =>
      (kind === "state" || kind === "organisation") &&
      sentence !== undefined &&
      start >= sentence.start &&
      start < at,
  );
  if (name === undefined || sentence === undefined || name.start - sentence.start > 24) return undefined;
  const words = document.source.text.slice(name.start, name.end);
  const entry = lookup(words);
  return entry === undefined ? book.add({ type: "Organisation", label: words }) : book.addEntry(entry);
}

/** Actors a pronoun looks back to; empty when nothing fits. */
export function pronoun(discourse: Discourse, mention: Mention): readonly string[] {
  const at = mention.span?.start ?? Infinity;
  const word = mention.text.toLowerCase().split(" ")[0] ?? "";
  if (SINGULAR.has(word)) {
    const person = lastPerson(discourse, at);
    return person === undefined ? [] : [person];
  }
  const subject = word === "it" || word === "its" ? openingBody(discourse, at) : undefined;
  if (subject !== undefined) return [subject];
  const plural = word === "they" || word === "them" || word === "their";
  const turn = discourse.recent.findLast(
    ({ actors, at: before }) =>
      before < at &&
      (plural
        ? isPlural(discourse, actors)
        : actors.length === 1 && actors.every((id) => discourse.book.typeOf(id) !== "Person")),
  );
  return turn?.actors ?? [];
}
