import { demonymState, governmentOf, lookup, matchName, type GazetteerEntry } from "../analyse/gazetteer.ts";
import { wordsOf } from "../analyse/name-words.ts";
import { titleOf, type Office } from "../analyse/offices.ts";
import type { ActorBasis, ActorType, Document, Mention, Reference } from "../types.ts";
import { sideOf, type Character } from "./cast.ts";
import { ARTICLE, type NewActor } from "./actors.ts";
import { enterpriseDescribed } from "./bodies-described.ts";
import { characterDescribed, organisationDescribed, ownSide } from "./descriptions.ts";
import { pronoun } from "./pronouns.ts";
import { given } from "../given.ts";
import { officeDescribed } from "./offices-described.ts";
import { homeState } from "./home-state.ts";
import { severalActors } from "./groups.ts";
import { headNoun } from "../extract/actors.ts";
import { spokenFor } from "./spoken-for.ts";
import { within } from "../extract/within.ts";
import { listedPerson } from "./known-people.ts";
import { officeActor, personActor } from "./people.ts";
import { personCalled } from "./office-holders.ts";
import type { Discourse } from "./discourse.ts";

function characterNamed({ appearances }: Discourse, { span }: Mention): Character | undefined {
  return span === undefined ? undefined : within(appearances, span)[0]?.character;
}

const BODY =
  /^(?:the )?(?:government|ministry|company|firm|union|bank|council|commission|committee|court|party|agency|department|parliament|board|association|federation|army|alliance|group)\b/iu;

function describedType(phrase: string): ActorType {
  return BODY.test(phrase) && !/s$/u.test(phrase) ? "Organisation" : "Group";
}

function entryFor(
  phrase: string,
): { readonly entry: GazetteerEntry; readonly basis?: ActorBasis } | undefined {
  const government = governmentOf(phrase);
  if (government !== undefined) return { entry: government };
  const capital = matchName(/^(?:the )?government in (\p{Lu}.+)$/iu.exec(phrase)?.[1] ?? "");
  if (capital?.use === "seat") return { entry: capital.entry, basis: "metonym" };
  const match = matchName(phrase);
  if (match === undefined) return undefined;
  // "the French", "Ukrainians", but not "French"
  const people = /^the /iu.test(phrase) || match.entry.people.includes(phrase);
  if (match.use === "demonym") return people ? { entry: match.entry, basis: "metonym" } : undefined;
  if (match.entry.type === "Place") return { entry: match.entry };
  return match.use === "seat" ? { entry: match.entry, basis: "metonym" } : { entry: match.entry };
}

function officeFor({ key, label, wikidata, partOf = "" }: GazetteerEntry): Office {
  return { key, label, partOf, ...given({ wikidata }) };
}

const JOINED = /\s*,\s*(?!(?:Jr|Sr|II|III|IV)\b)(?:and\s+)?|\s+and\s+|\s*&\s*/u;

const MANY =
  /^(?:(?:its|their|our|other|allied) )?(?:[\p{L}\d-]+ )?(?:partners|allies|members|nations|states|countries|governments)$/iu;
/** "the leaders of Spain, Ireland and Malta": the states for which they speak. */
const LEADERS_OF =
  /^(?:the )?(?:leaders|heads of state(?: and government)?|heads of government|presidents|prime ministers|foreign ministers|defen[cs]e ministers|governments) of (?:the )?(?=.*(?:,| and ))/iu;

/** "Spain and Ireland" -> both, when each part is somebody; "ministers of trade and finance" stays whole. */
function parts({ document }: Discourse, mention: Mention): readonly string[] {
  // in the author's words they are a group of people, "the mayors of Basel and Geneva" too
  const issues = mention.span === undefined;
  if (!issues && /^(?:the )?(?:\p{Ll}+ )?\p{Ll}+s of /iu.test(mention.text)) return [mention.text];
  const text = issues ? mention.text.replace(LEADERS_OF, "") : mention.text;
  const pieces = text
    .split(JOINED)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== "");
  if (pieces.length < 2 || isOneName(document, mention)) return [mention.text];
  const states = pieces.every((piece) => entryFor(piece) !== undefined);
  // a publisher is one body: "Ministry of Health and Social Care"
  if (issues && !states && document.source.publisher?.startsWith(text) === true) return [mention.text];
  if (text !== mention.text && !states) return [mention.text];
  // "British and French officers" are not the British and some French officers
  if (pieces.slice(0, -1).some((piece) => demonymState(piece) !== undefined)) return [mention.text];
  const listed = pieces.every(
    (piece, index) =>
      entryFor(piece) !== undefined || /^(?:the |a )?\p{Lu}/u.test(piece) || (index > 0 && MANY.test(piece)),
  );
  return listed ? pieces : [mention.text];
}

/** "the Commission for Mediation and Arbitration": a name that holds its "and". */
function isOneName(document: Document, { text, span }: Mention): boolean {
  if (span === undefined) return false;
  const names = within(document.names, span);
  const joint = span.start + text.search(JOINED);
  return names.some(({ start, end }) => start < joint && joint < end);
}

const BODIES = wordsOf("organisation-head");
const PLURAL_BODIES =
  /^(?:Leaders|Ministers|Nations|States|Parties|Presidents|Members|Signatories|Governments)$/u;
const FULL_NAME =
  /^\p{Lu}[\p{L}.'’-]+(?: (?:\p{Lu}[\p{L}.'’-]*|de|da|van|von|der|den|bin|al|el|la|du)){1,4}$/u;

/** The issuer of a statement as title, byline or a flag names them: "Minister Ada Brook" is the person Ada Brook. */
function issuer(discourse: Discourse, phrase: string): string | undefined {
  const words = phrase.split(" ");
  let title = 0;
  for (let length = Math.min(4, words.length - 2); length > 0 && title === 0; length -= 1) {
    const known =
      titleOf(words.slice(0, length).join(" ")) ?? titleOf(words.slice(length - 1, length).join(" "));
    if (known !== undefined) title = length;
  }
  // "Prime Minister Ada Brook of the Netherlands"
  const [name = "", country] = words
    .slice(title)
    .join(" ")
    .split(/ of (?:the )?/u);
  if (
    !FULL_NAME.test(name) ||
    lookup(name) !== undefined ||
    name.split(" ").some((word) => BODIES.has(word) || PLURAL_BODIES.test(word))
  )
    return undefined;
  const listed = personCalled(name);
  const id = discourse.book.add(
    listed === undefined ? { type: "Person", label: name } : listedPerson(listed),
    phrase,
  );
  const state = country === undefined ? undefined : lookup(country);
  if (state !== undefined && !discourse.people.has(id)) {
    const titles = new Set(title === 0 ? [] : [words.slice(0, title).join(" ").toLowerCase()]);
    discourse.people.set(id, {
      label: name,
      names: new Set([name]),
      titles,
      posts: [],
      side: state.key,
      first: 0,
    });
  }
  return id;
}

/** "the spokesperson", after "a spokesperson for the port": nobody with a name who bears that title came between. */
function lastIntroduced(discourse: Discourse, phrase: string, at: number): string | undefined {
  const bare = /^[Tt]he (\p{Ll}+)$/u.exec(phrase)?.[1];
  const known = discourse.introduced.findLast(({ noun, at: before }) => before < at && noun === bare);
  if (bare === undefined || known === undefined) return undefined;
  const named = characterDescribed(discourse, phrase, at);
  const between = discourse.appearances.some(
    ({ character, start }) => character === named && start > known.at && start < at,
  );
  return between ? undefined : known.actor;
}

/** "the report of the agency", "a statement by the ministry": whoever issued it says what it says. */
const SOURCE_OF =
  /^(?:the |a |an )?(?:\p{L}+ )?(?:reports?|statement|release|communiqué|dispatch|letter|study|survey) (?:of|by|from) (.+)$/iu;

function single(
  discourse: Discourse,
  mention: Mention,
  phrase: string,
): { readonly actor: string; readonly basis?: ActorBasis } {
  const { book } = discourse;
  const at = mention.span?.start ?? Infinity;
  const place = { text: phrase, start: at, end: mention.span?.end ?? at };
  const plain = mention.span === undefined ? phrase.replace(/\s*\((?:via|by|from)\b[^)]*\)$/iu, "") : phrase;
  if (plain !== phrase) return single(discourse, mention, plain);
  const source = SOURCE_OF.exec(phrase)?.[1];
  if (source !== undefined) return single(discourse, mention, source);
  const whole = phrase === mention.text;
  const character = whole
    ? characterNamed(discourse, mention)
    : discourse.cast.find(({ names }) => [...names].some((name) => phrase.endsWith(name)));
  if (character !== undefined)
    return {
      actor: personActor(discourse, character, phrase),
      basis: mention.basis === "inferred" ? "inferred" : "named",
    };
  const own = ownSide(discourse, phrase, at);
  if (own !== undefined) return { actor: own, basis: "described" };
  const known = entryFor(phrase);
  const holder = known?.entry.type === "Office" ? characterDescribed(discourse, phrase, at) : undefined;
  if (holder !== undefined) return { actor: personActor(discourse, holder, phrase), basis: "described" };
  if (known?.entry.type === "Office" && known.basis === undefined)
    return { actor: officeActor(discourse, officeFor(known.entry), place), basis: "described" };
  if (known !== undefined)
    return {
      actor: book.addEntry(known.entry, phrase),
      ...(known.basis === undefined ? {} : { basis: known.basis }),
    };
  const person = mention.span === undefined ? issuer(discourse, phrase) : undefined;
  if (person !== undefined) return { actor: person };
  const introduced = lastIntroduced(discourse, phrase, at);
  if (introduced !== undefined) return { actor: introduced, basis: "described" };
  const described = characterDescribed(discourse, phrase, at);
  if (described !== undefined)
    return { actor: personActor(discourse, described, phrase), basis: "described" };
  const office = officeDescribed(discourse, phrase, at);
  if (office !== undefined) return { actor: officeActor(discourse, office, place), basis: "described" };
  const bare = phrase.replace(ARTICLE, "");
  const home = /^(?:the )?government$/iu.test(phrase) ? homeState(discourse) : undefined;
  if (home !== undefined) return { actor: book.addEntry(home), basis: "metonym" };
  const organisation =
    organisationDescribed(discourse, phrase, at) ?? enterpriseDescribed(discourse, phrase, at);
  if (organisation !== undefined) {
    return { actor: book.addBody(organisation, phrase), basis: "described" };
  }
  const acronym = /^(.{4,80}?)\s*\(([A-Z][A-Za-z-]{1,9})\)$/u.exec(bare);
  const label = (acronym?.[1] ?? bare).replace(/\s+/gu, " ");
  const named = mention.basis === "named";
  // who issues a statement is named by whoever says so
  const reach = named || mention.span === undefined || acronym !== null ? "named" : "local";
  const unlisted: NewActor = { type: named ? "Organisation" : describedType(phrase), label, reach };
  const actor = book.add(unlisted, phrase);
  if (!named && mention.span !== undefined) discourse.introduced.push({ noun: headNoun(phrase), actor, at });
  if (acronym?.[2] !== undefined) book.add(unlisted, acronym[2]);
  return { actor };
}

const bodyActor = ({ book }: Discourse, body: GazetteerEntry | string): string =>
  typeof body === "string" ? book.add({ type: "Organisation", label: body }) : book.addEntry(body);

/** "The envoy said it would stay": the side of whoever speaks, for a person is no "it". */
function behind(discourse: Discourse, reference: Reference): Reference {
  const { book, people } = discourse;
  if (book.typeOf(reference.actor) !== "Person") return reference;
  const character = people.get(reference.actor);
  const side = character === undefined ? undefined : sideOf(character);
  if (side !== undefined) return { ...reference, actor: book.addEntry(side) };
  const named = character?.side;
  return named === undefined
    ? reference
    : { ...reference, actor: book.add({ type: "Organisation", label: named }) };
}

/** Whom a mention means: one reference an actor. Never empty: who cannot be known becomes a described group. */
export function resolveMention(discourse: Discourse, mention: Mention): readonly Reference[] {
  const { antecedent, ...plain } = mention;
  if (antecedent !== undefined) {
    const meant = resolveMention(discourse, antecedent).map(({ actor }) => ({ ...plain, actor }));
    if (!/^it$/iu.test(mention.text)) return meant;
    const side = spokenFor(discourse, antecedent);
    if (side !== undefined) return [{ ...plain, actor: bodyActor(discourse, side) }];
    return meant.map((reference) => behind(discourse, reference));
  }
  if (mention.basis === "pronoun") {
    const actors = pronoun(discourse, mention);
    if (actors.length > 0) return actors.map((actor) => ({ ...plain, actor }));
    const nobody = discourse.book.add({ type: "Group", label: "unspecified", reach: "local" });
    return [{ ...plain, actor: nobody }];
  }
  const both = severalActors(discourse, mention.text, mention.span?.start ?? Infinity);
  if (both.length > 0) return both.map((actor) => ({ ...plain, actor }));
  return parts(discourse, mention).map((phrase) => {
    const { actor, basis } = single(discourse, mention, phrase);
    return { ...plain, actor, basis: mention.basis === "inferred" ? "inferred" : (basis ?? mention.basis) };
  });
}
