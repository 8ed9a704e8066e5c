import { lookup } from "../analyse/gazetteer.ts";
import { lastBefore, within } from "../extract/within.ts";
import type { Mention } from "../types.ts";
import { personActor } from "./discourse.ts";
import type { Discourse } from "./discourse.ts";

const SINGULAR = new Set(["he", "she", "him", "her", "his"]);

/** Whom "he" or "she" at an offset most likely means: the person who last acted, unless a name opened a sentence since. */
export function lastPerson(discourse: Discourse, at: number): string | undefined {
  const { book, appearances, recent } = discourse;
  const subject = recent.findLast(
    (turn) =>
      turn.at < at && turn.actors.length === 1 && turn.actors.some((id) => book.typeOf(id) === "Person"),
  );
  const latest = lastBefore(appearances, at);
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

/** "Kenya has finished the pier it agreed to build": the state or body that opens the sentence of an "it". */
function openingBody({ document, book }: Discourse, at: number): string | undefined {
  const sentence = lastBefore(document.sentences, at + 1);
  const name =
    sentence === undefined
      ? undefined
      : within(document.names, { start: sentence.start, end: at }).find(
          ({ kind }) => kind === "state" || kind === "organisation",
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
