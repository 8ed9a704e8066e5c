import { demonymState, entryByKey, governmentOf, lookup, matchName, type GazetteerEntry } from "../analyse/gazetteer.ts";
import { officeOf, titleOf } from "../analyse/offices.ts";
import type { ActorBasis, ActorType, Document, Mention, Reference } from "../types.ts";
import type { ActorBook } from "./actors.ts";
import { sideOf } from "./cast.ts";
import type { Character } from "./cast.ts";

/** One document while its mentions are resolved, in text order. */
export interface Scene {
  readonly document: Document;
  readonly cast: readonly Character[];
  readonly book: ActorBook;
  /** Actors of the acts so far, most recent last: what pronouns look back to. */
  readonly recent: { readonly actors: readonly string[]; readonly at: number }[];
}

const SINGULAR = new Set(["he", "she", "him", "her", "his"]);
const ARTICLE = /^(?:the|a|an|this|that|these|those|its|his|her|their|our|my)\s+/iu;
const GROUP_TITLES = /s$/u;

/** A person known from the cast as an actor. */
function personActor(scene: Scene, character: Character, alias?: string): string {
  const { book } = scene;
  const id = book.add({ type: "Person", label: character.label }, alias);
  for (const name of character.names) book.add({ type: "Person", label: character.label }, name);
  const side = sideOf(character);
  const title = [...character.titles][0];
  const office = side === undefined || title === undefined ? undefined : officeOf(title, side.key);
  if (office !== undefined && side !== undefined && side.type !== "Place") {
    book.addEntry(side);
    book.setOffice(id, book.add({ id: office.key, type: "Office", label: office.label, postIn: office.partOf, ...(office.wikidata === undefined ? {} : { wikidata: office.wikidata }) }));
  }
  return id;
}

function characterNamed(scene: Scene, mention: Mention): Character | undefined {
  const { document, cast } = scene;
  const { span } = mention;
  if (span === undefined) return undefined;
  const person = document.names.find((name) => name.kind === "person" && span.start <= name.start && name.end <= span.end);
  if (person === undefined) return undefined;
  return cast.find(({ starts }) => starts.includes(person.start));
}

/** "the French President", "the minister": the last person before it with that title, of that side. */
function characterDescribed(scene: Scene, phrase: string, at: number): Character | undefined {
  if (/^an? /iu.test(phrase)) return undefined; // "a spokesman" is nobody known
  const words = phrase.toLowerCase().replace(ARTICLE, "").split(" ");
  const state = demonymState(phrase.replace(ARTICLE, "").split(" ")[0] ?? "");
  const title = state === undefined ? words.join(" ") : words.slice(1).join(" ");
  if (title === "" || GROUP_TITLES.test(title)) return undefined;
  const wanted = titleOf(title)?.word ?? title;
  const fits = (character: Character): boolean => {
    const titles = [...character.titles].map((word) => titleOf(word)?.word ?? word);
    const sameSide = state === undefined || character.side === state.key;
    return sameSide && titles.some((word) => word === wanted || word.endsWith(` ${wanted}`) || word.startsWith(`${wanted} `));
  };
  const before = scene.cast.filter(({ starts }) => (starts[0] ?? 0) <= at);
  return before.findLast(fits) ?? scene.cast.find(fits);
}

/** "the Ministry", "the union": the last organisation before it whose name ends so or begins so. */
function organisationDescribed(scene: Scene, phrase: string, at: number): string | undefined {
  const word = phrase.replace(ARTICLE, "").toLowerCase();
  if (!/^(?:the|its|his|her|their) /iu.test(phrase) || word.includes(" ")) return undefined;
  const { text } = scene.document.source;
  const name = scene.document.names.findLast(({ kind, start, end }) => {
    if (kind !== "organisation" || start >= at) return false;
    const words = text.slice(start, end).toLowerCase().split(/\s/u);
    return words.length > 1 && (words[0] === word || words.at(-1) === word);
  });
  return name === undefined ? undefined : text.slice(name.start, name.end);
}

const BODY = /^(?:the )?(?:government|ministry|company|firm|union|bank|council|commission|committee|court|party|agency|department|parliament|board|association|federation|army|alliance|group)\b/iu;

function describedType(phrase: string): ActorType {
  return BODY.test(phrase) && !/s$/u.test(phrase) ? "Organisation" : "Group";
}

function entryFor(phrase: string): { readonly entry: GazetteerEntry; readonly basis?: ActorBasis } | undefined {
  const government = governmentOf(phrase);
  if (government !== undefined) return { entry: government };
  const match = matchName(phrase);
  if (match === undefined || match.use === "demonym") return undefined;
  if (match.entry.type === "Place") return { entry: match.entry };
  return match.use === "seat" ? { entry: match.entry, basis: "metonym" } : { entry: match.entry };
}

function lastPerson(scene: Scene, at: number): string | undefined {
  const { book, cast, recent } = scene;
  const subject = recent.findLast((turn) => turn.at < at && turn.actors.length === 1 && turn.actors.some((id) => book.typeOf(id) === "Person"));
  const named = cast.filter(({ starts }) => starts.some((start) => start < at));
  const latest = named.reduce<{ character?: Character; start: number }>(
    (best, character) => {
      const start = Math.max(...character.starts.filter((value) => value < at));
      return start > best.start ? { character, start } : best;
    },
    { start: -1 },
  );
  // a name that opened a sentence since the last act is the new topic
  const opened = latest.character !== undefined && subject !== undefined && latest.start > subject.at && opensSentence(scene, latest.start);
  if (subject !== undefined && !opened) return subject.actors[0];
  return latest.character === undefined ? undefined : personActor(scene, latest.character);
}

function opensSentence(scene: Scene, start: number): boolean {
  const sentence = scene.document.sentences.find((candidate) => candidate.start <= start && start < candidate.end);
  return sentence !== undefined && start - sentence.start < 60;
}

function isPlural({ book }: Scene, actors: readonly string[]): boolean {
  return actors.length > 1 || actors.some((id) => book.typeOf(id) === "Group" || book.typeOf(id) === "Coalition");
}

const PAIR = /^(?:the two|both|the 2) (?:sides|leaders|countries|ministers|parties|governments|presidents|neighbours|nations)$|^both$/iu;

/** "the two sides": the last two who acted together, else the last two states named before. */
function pair(scene: Scene, phrase: string, at: number): readonly string[] {
  if (!PAIR.test(phrase)) return [];
  const turn = scene.recent.findLast(({ actors, at: before }) => before < at && actors.length === 2);
  if (turn !== undefined) return turn.actors;
  const states = scene.document.names.filter(({ kind, start, entry }) => kind === "state" && start < at && entry !== undefined).flatMap(({ entry }) => entryByKey(entry ?? "") ?? []);
  const distinct = [...new Set(states)].slice(0, 2);
  return distinct.length === 2 ? distinct.map((entry) => scene.book.addEntry(entry)) : [];
}

const OWN_SIDE = /^(?:his|her|their|its|our|my) (?:own )?(?:country|government|nation|administration|ministry|delegation|side|party|company|department|office)$/iu;

/** "her government": the side of the person who was last spoken of. */
function ownSide(scene: Scene, phrase: string, at: number): string | undefined {
  if (!OWN_SIDE.test(phrase)) return undefined;
  const person = lastPerson(scene, at);
  const character = scene.cast.find(({ label }) => scene.book.add({ type: "Person", label }) === person);
  if (character?.side === undefined) return person;
  const side = sideOf(character);
  return side === undefined ? scene.book.add({ type: "Organisation", label: character.side }) : scene.book.addEntry(side);
}

/** "Kenya has finished the pier it agreed to build": the state or body that opens the sentence of an "it". */
function openingBody({ document, book }: Scene, at: number): string | undefined {
  const sentence = document.sentences.find(({ start, end }) => start <= at && at < end);
  const name = document.names.find(({ kind, start }) => (kind === "state" || kind === "organisation") && sentence !== undefined && start >= sentence.start && start < at);
  if (name === undefined || sentence === undefined || name.start - sentence.start > 24) return undefined;
  const words = document.source.text.slice(name.start, name.end);
  const entry = lookup(words);
  return entry === undefined ? book.add({ type: "Organisation", label: words }) : book.addEntry(entry);
}

function pronoun(scene: Scene, mention: Mention): readonly string[] {
  const at = mention.span?.start ?? Infinity;
  const word = mention.text.toLowerCase().split(" ")[0] ?? "";
  if (SINGULAR.has(word)) {
    const person = lastPerson(scene, at);
    return person === undefined ? [] : [person];
  }
  const subject = word === "it" || word === "its" ? openingBody(scene, at) : undefined;
  if (subject !== undefined) return [subject];
  const plural = word === "they" || word === "them" || word === "their";
  const turn = scene.recent.findLast(({ actors, at: before }) => before < at && (plural ? isPlural(scene, actors) : actors.length === 1 && actors.every((id) => scene.book.typeOf(id) !== "Person")));
  return turn?.actors ?? [];
}

const JOINED = /\s*,\s*(?:and\s+)?|\s+and\s+|\s*&\s*/u;

/** "Spain and Ireland" -> both, when each part is somebody; "ministers of trade and finance" stays whole. */
function parts(mention: Mention): readonly string[] {
  const pieces = mention.text.split(JOINED).map((piece) => piece.trim()).filter((piece) => piece !== "");
  if (pieces.length < 2) return [mention.text];
  // "British and French officers" are not the British and some French officers
  if (pieces.slice(0, -1).some((piece) => demonymState(piece) !== undefined)) return [mention.text];
  const listed = pieces.every((piece) => entryFor(piece) !== undefined || /^(?:the |a )?\p{Lu}/u.test(piece));
  return listed ? pieces : [mention.text];
}

/** "the report of the agency", "a statement by the ministry": whoever issued it says what it says. */
const SOURCE_OF = /^(?:the |a |an )?(?:\p{L}+ )?(?:reports?|statement|release|communiqué|dispatch|letter|study|survey) (?:of|by|from) (.+)$/iu;

function single(scene: Scene, mention: Mention, phrase: string): { readonly actor: string; readonly basis?: ActorBasis } {
  const { book } = scene;
  const at = mention.span?.start ?? Infinity;
  const plain = mention.span === undefined ? phrase.replace(/\s*\((?:via|by|from)\b[^)]*\)$/iu, "") : phrase;
  if (plain !== phrase) return single(scene, mention, plain);
  const source = SOURCE_OF.exec(phrase)?.[1];
  if (source !== undefined) return single(scene, mention, source);
  const whole = phrase === mention.text;
  const character = whole ? characterNamed(scene, mention) : scene.cast.find(({ names }) => [...names].some((name) => phrase.endsWith(name)));
  if (character !== undefined) return { actor: personActor(scene, character, phrase), basis: mention.basis === "inferred" ? "inferred" : "named" };
  const own = ownSide(scene, phrase, at);
  if (own !== undefined) return { actor: own, basis: "described" };
  const known = entryFor(phrase);
  const holder = known?.entry.type === "Office" ? characterDescribed(scene, phrase, at) : undefined;
  if (holder !== undefined) return { actor: personActor(scene, holder, phrase), basis: "described" };
  if (known !== undefined) return { actor: book.addEntry(known.entry, phrase), ...(known.basis === undefined ? {} : { basis: known.basis }) };
  const described = characterDescribed(scene, phrase, at);
  if (described !== undefined) return { actor: personActor(scene, described, phrase), basis: "described" };
  const bare = phrase.replace(ARTICLE, "");
  const [first = "", ...rest] = bare.split(" ");
  const state = demonymState(first);
  if (state !== undefined && titleOf(rest.join(" ")) !== undefined) {
    const office = officeOf(rest.join(" "), state.key);
    if (office !== undefined) return { actor: book.add({ id: office.key, type: "Office", label: office.label, postIn: office.partOf }, phrase), basis: "described" };
  }
  const organisation = organisationDescribed(scene, phrase, at);
  if (organisation !== undefined) {
    const entry = lookup(organisation);
    return { actor: entry === undefined ? book.add({ type: "Organisation", label: organisation }, phrase) : book.addEntry(entry, phrase), basis: "described" };
  }
  const acronym = /^(.{4,80}?)\s*\(([A-Z][A-Za-z-]{1,9})\)$/u.exec(bare);
  const label = (acronym?.[1] ?? bare).replace(/\s+/gu, " ");
  const named = mention.basis === "named";
  const actor = book.add({ type: named ? "Organisation" : describedType(phrase), label }, phrase);
  if (acronym?.[2] !== undefined) book.add({ type: named ? "Organisation" : describedType(phrase), label }, acronym[2]);
  return { actor };
}

/** Whom a mention means: one reference an actor. Never empty: who cannot be known becomes a described group. */
export function resolveMention(scene: Scene, mention: Mention): readonly Reference[] {
  const { antecedent, ...plain } = mention;
  if (antecedent !== undefined) return resolveMention(scene, antecedent).map(({ actor }) => ({ ...plain, actor }));
  if (mention.basis === "pronoun") {
    const actors = pronoun(scene, mention);
    if (actors.length > 0) return actors.map((actor) => ({ ...plain, actor }));
    return [{ ...plain, actor: scene.book.add({ type: "Group", label: "unspecified" }) }];
  }
  const both = pair(scene, mention.text, mention.span?.start ?? Infinity);
  if (both.length > 0) return both.map((actor) => ({ ...plain, actor }));
  return parts(mention).map((phrase) => {
    const { actor, basis } = single(scene, mention, phrase);
    return { ...plain, actor, basis: mention.basis === "inferred" ? "inferred" : (basis ?? mention.basis) };
  });
}
