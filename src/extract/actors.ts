import { demonymState } from "../analyse/gazetteer.ts";
import type { Document, Mention, Span } from "../types.ts";
import { ACTOR_NOUNS, DEEDS, STATIVE_VERBS } from "./lexicon.generated.ts";
import { namesIn } from "./mentions.ts";
import { isPublisher } from "./own-side.ts";
import { lastBefore, within } from "./within.ts";
import { words } from "./words.ts";

const NOUNS = new Map(ACTOR_NOUNS.map(({ noun, kind }) => [noun, kind]));
const STATIVE = new Set(STATIVE_VERBS.map(({ verb }) => verb));
const DEED_VERBS = new Set(DEEDS.map(({ verb }) => verb));
const MOMENT_VERBS = new Set(DEEDS.filter(({ aspect }) => aspect === "moment").map(({ verb }) => verb));
/** Pronouns that may begin a sentence with a capital. */
const CLOSED = words(
  "i we he she they it you this that these those there who which what another other others one none nothing nobody everything everyone anything anyone something someone all both some any many much few several each such mine ours theirs yours his hers its",
);
const PERSONAL = words("i we he she they who you us them");

/** "will cost", "will be": predictions, not undertakings. */
export function isStative(lemma: string): boolean {
  return STATIVE.has(lemma);
}

/** "build", "deliver": an outsider can say later whether it was done; not "support". */
export function isDeedVerb(lemma: string): boolean {
  return DEED_VERBS.has(lemma);
}

/** "donate", "abolish": done at once, so that "is donating" tells what is to come; not "build", "train". */
export function isMomentVerb(lemma: string): boolean {
  return MOMENT_VERBS.has(lemma);
}

/** "two of the diplomats", "most of its members": what they are stands behind the "of". */
const PARTITIVE =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|some|several|many|most|both|all|none|few|each|either|neither|\d+)\sof\s(?=\S)/iu;

/** "the American, Russian and " before "sides": the commas end no phrase. */
const ADJECTIVES = /^(?:the )?(?:\p{Lu}\p{L}+, )+\p{Lu}\p{L}+,? and (?=\p{Lu}\p{L}+ \p{Ll})/u;

/** Head noun, singular: "the foreign ministers of the countries" -> "minister". Plural forms of the lexicon's regular nouns. */
export function headNoun(text: string): string {
  const base =
    text
      .replace(PARTITIVE, "")
      .replace(ADJECTIVES, "")
      .split(
        /\s(?:of|for|from|in|on|at|to|with|who|which|that)\s|\s(?:present|involved|concerned|familiar|close)\b|,/u,
      )[0] ?? text;
  const words = base
    .toLowerCase()
    .replace(/['’]s?$/u, "")
    .split(/[\s-]+/u);
  const last = words[words.length - 1] ?? "";
  return knownNoun(last) ?? last;
}

/** "person" for "two ministers", "body" for "the ministry"; undefined for what is no actor or has a name of its own. */
export function kindOf(text: string): string | undefined {
  return NOUNS.get(headNoun(text));
}

function knownNoun(word: string): string | undefined {
  const forms = [word, word.replace(/s$/u, ""), word.replace(/ies$/u, "y"), word.replace(/es$/u, "")];
  return forms.find((form) => NOUNS.has(form));
}

const POINTING = /^(?:this|that|these|those|our|my|such|each|every)\s/iu;
const OPEN_CLASS = words("PROPN PRON");

/**
 * "Norlane has cancelled": a word that begins with a capital and is in no table, which can only be a name. The tagger may
 * take it for a pronoun.
 */
function isUnknownName({ names, sentences }: Document, span: Span): boolean {
  const sentence = lastBefore(sentences, span.start + 1);
  const token = sentence?.tokens.find(({ end }) => end === span.end);
  if (token === undefined || !OPEN_CLASS.has(token.upos) || !/^\p{Lu}\p{L}*\p{Ll}/u.test(token.text))
    return false;
  return within(names, span).length === 0 && !CLOSED.has(token.text.toLowerCase());
}

/** True when the words can name somebody who speaks and undertakes: "Japan", "aid groups", "she"; not "the measure". */
export function isActorLike(document: Document, mention: Mention | undefined): boolean {
  if (mention === undefined) return false;
  if (isKnownActor(document, mention)) return true;
  // "this Compact" is a thing
  return mention.span !== undefined && !POINTING.test(mention.text) && isUnknownName(document, mention.span);
}

/** "The French", "Ukrainians": all of them, or whoever acts for them. */
function isPeople(text: string): boolean {
  const name = text.replace(/^the /iu, "");
  const state = demonymState(name);
  return state !== undefined && (name !== text || state.people.includes(name));
}

/** The same without names that no table knows. */
export function isKnownActor(document: Document, mention: Mention): boolean {
  if (mention.basis === "pronoun") return PERSONAL.has(mention.text.toLowerCase());
  const known = isPeople(mention.text) || isPublisher(document, mention);
  if (known || NOUNS.has(headNoun(mention.text))) return true;
  if (mention.span === undefined) return true;
  const { start, quote } = mention.span;
  const names = namesIn(document, mention.span).filter(({ kind }) => kind !== "demonym" && kind !== "title");
  // "the isolation of Malta" is headed by a common noun: only a name that holds the head names the actor
  const base = quote.split(/\s(?:of|for)\s/u)[0] ?? quote;
  return names.some(
    (name) =>
      name.start < start + base.length && name.end >= start + base.replace(/\s*\([^)]*\)?$/u, "").length,
  );
}
