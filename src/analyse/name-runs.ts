/** Runs of capitalised words that no table knows, and what speaks for a person, an organisation or a place. */

import type { Token } from "../types.ts";
import {
  isApart,
  isCapital,
  isJoiner,
  isTail,
  opensSentence,
  textOf,
  wordAt,
  type TokenRange,
} from "./name-tokens.ts";
import { GIVEN, wordsOf } from "./name-words.ts";
import { titleOf } from "./offices.ts";

export interface Run extends TokenRange {
  readonly text: string;
  /** Directly after a title or honorific: "President Sisavath". */
  readonly titled: boolean;
  /** Its capital may be that of the sentence. */
  readonly initial: boolean;
}

/** Longest name of a person in tokens; "Mohammed bin Rashid Al Maktoum" has five. */
const MAX_RUN = 8;
const PARTICLES = wordsOf("particle");
const LOCATIVES = wordsOf("locative");
const GEOGRAPHY = wordsOf("geography");
const PLACE_NOUNS = wordsOf("place-noun");
const PERSON_NOUNS = wordsOf("person-noun");
const GOVERNMENTS: ReadonlySet<string> = new Set([
  "regime",
  "administration",
  "government",
  "cabinet",
  "presidency",
]);
const SAYING: ReadonlySet<string> = new Set([
  "say",
  "tell",
  "add",
  "warn",
  "insist",
  "reply",
  "recall",
  "explain",
  "argue",
  "ask",
  "note",
]);
const ORGANISATION_NOUNS = wordsOf("organisation-noun");

/**
 * The run that starts at token `first` and ends before `limit`; `stops` says where another name begins.
 * + "Ursula von der Leyen", "Efua Ansah-Mensah", "Stephen J. Townsend", after a title also "de Mistura", "al-Abadi"
 * - "van", "the"
 */
export function runAt(
  tokens: readonly Token[],
  first: number,
  limit: number,
  titled: boolean,
): Run | undefined {
  // the rest of "most-Favoured" is no name
  if (!titled && isJoiner(tokens, first - 1)) return undefined;
  const start = titled ? skipParticles(tokens, first, limit) : first;
  if (start === undefined || !isCapital(tokens, start)) return undefined;
  let last = start;
  for (
    let next = follower(tokens, last, limit);
    next !== undefined && next - first < MAX_RUN;
    next = follower(tokens, last, limit)
  ) {
    last = next;
  }
  const range = { first, last };
  return { ...range, text: textOf(tokens, range), titled, initial: !titled && opensSentence(tokens, first) };
}

function skipParticles(tokens: readonly Token[], first: number, limit: number): number | undefined {
  let i = first;
  while (i < limit && (isParticle(tokens, i) || (i > first && isJoiner(tokens, i)))) i += 1;
  return i < limit ? i : undefined;
}

/** The next capitalised word of the same name, over a hyphen or particles. */
function follower(tokens: readonly Token[], last: number, limit: number): number | undefined {
  let i = last + 1;
  while (i < limit && (isParticle(tokens, i) || isJoiner(tokens, i))) i += 1;
  if (i >= limit || i - last > 4) return undefined;
  // inside a name "Our" is as good as any word: "Save Our Ferries"
  if (
    isCapital(tokens, i) ||
    (i === last + 1 && /^\p{Lu}\p{Ll}/u.test(wordAt(tokens, i)) && isCapital(tokens, i + 1))
  )
    return i;
  // "Yoon Ha-jun", "Ban Ki-moon": what a hyphen joins is one name; not "Zorvex-led"
  if (i === last + 2 && isTail(tokens, i)) return i;
  return undefined;
}

function isParticle(tokens: readonly Token[], i: number): boolean {
  return PARTICLES.has(wordAt(tokens, i));
}

/** Points for a person (above 0) or against one; the sizes only order the cues, strong before weak. */
export function personScore(tokens: readonly Token[], { first, last, text, titled }: Run): number {
  const words = text.split(/[\s-]+/u);
  let score = 0;
  if (titled) score += 4;
  if (GIVEN.has(words[0] ?? "")) score += words.length > 1 ? 3 : 1;
  if (words.some((word) => PARTICLES.has(word)) || words.some((word) => /^\p{Lu}\.$/u.test(word))) score += 1;
  if (words.length === 2 || words.length === 3) score += 1;
  if (
    /^(?:who|whose|whom)$/.test(wordAt(tokens, last + 1)) ||
    /^(?:who|whose)$/.test(wordAt(tokens, last + 2))
  )
    score += 2;
  if (isGeography(words)) score -= 5;
  // "his counterpart Ada Okoro"
  if (PERSON_NOUNS.has(wordAt(tokens, first - 1))) score += 3;
  // "the Lukash regime", "Okoro's cabinet"
  if (words.length === 1 && GOVERNMENTS.has(wordAt(tokens, last + 1))) score += 5;
  if (SAYING.has(tokens[last + 1]?.lemma ?? "") && tokens[last + 1]?.upos === "VERB") score += 1;
  score += appositionScore(tokens, last);
  if (/^the$/i.test(wordAt(tokens, first - 1))) score -= 3;
  if (!titled && words.some((word) => /^\p{Lu}{2,}$/u.test(word) || word === "&" || /\d/u.test(word)))
    score -= 3;
  if (ORGANISATION_NOUNS.has(wordAt(tokens, first - 1)) || ORGANISATION_NOUNS.has(wordAt(tokens, last + 1)))
    score -= 2;
  if (wordAt(tokens, first - 1) === "," && titleBefore(tokens, first - 2)) score += 3;
  return score;
}

/** + "Ada Okoro, the finance minister," "Jan Novak, 54," - "Ostline, a shipping line," */
function appositionScore(tokens: readonly Token[], last: number): number {
  if (wordAt(tokens, last + 1) !== ",") return 0;
  for (let i = last + 2; i < Math.min(tokens.length, last + 9); i += 1) {
    const word = wordAt(tokens, i);
    if (i === last + 2 && /^\d{2}$/.test(word)) return 2;
    if (/^[,.;]$/.test(word) || tokens[i]?.upos === "VERB") return 0;
    if (titleOf(word) !== undefined) return 3;
    if (ORGANISATION_NOUNS.has(word)) return -3;
  }
  return 0;
}

/** "Its deputy foreign minister, Kenji Morimoto": the word before the comma is a title. */
function titleBefore(tokens: readonly Token[], i: number): boolean {
  for (let first = i; first > Math.max(-1, i - 4); first -= 1) {
    if (titleOf(textOf(tokens, { first, last: i })) !== undefined) return true;
  }
  return false;
}

/**
 * + "in Osh", "near Marlsea,", "the town of Brix", "the Selby Strait", "KARDEN (Newswire)"
 * - "in Ostline's view", "from the Vanguard", "of Ostline"
 */
export function looksLikePlace(
  tokens: readonly Token[],
  { first, last, text, titled, initial }: Run,
): boolean {
  if (titled || last - first > 4) return false;
  if (isGeography(text.split(" "))) return true;
  if (initial && isDateline(tokens, first, last, text)) return true;
  if (/^['’]s?$/.test(wordAt(tokens, last + 1))) return false;
  if (wordAt(tokens, first - 1) === "of") return PLACE_NOUNS.has(wordAt(tokens, first - 2).toLowerCase());
  return LOCATIVES.has(wordAt(tokens, first - 1));
}

/** + "Selby Strait", "Lake Orrin" - "Lake" */
function isGeography(words: readonly string[]): boolean {
  return words.length > 1 && (GEOGRAPHY.has(words.at(-1) ?? "") || GEOGRAPHY.has(words[0] ?? ""));
}

/** "KARDEN, 3 May –", "KARDEN (Newswire) –": loud, at the start, before a mark. */
function isDateline(tokens: readonly Token[], first: number, last: number, text: string): boolean {
  return (
    first === 0 &&
    text === text.toUpperCase() &&
    text.length > 3 &&
    /^[(,–—-]$/.test(wordAt(tokens, last + 1))
  );
}

/**
 * Something in the sentence shows that the run can act, or says what it is.
 * + "Ostline said", "Ostline's fleet", "the shipping line Ostline", "Ostline, a shipping line,"; ", Reef Wardens plan"
 * - "two Gepard systems", "under Foreign Sales"
 */
export function showsAgent(tokens: readonly Token[], run: Run): boolean {
  const next = tokens[run.last + 1];
  if (next?.upos === "VERB" || next?.upos === "AUX" || /^['’]s$/.test(next?.text ?? "")) return true;
  if (run.last > run.first && (run.initial || wordAt(tokens, run.first - 1) === ",")) return true;
  return ORGANISATION_NOUNS.has(wordAt(tokens, run.first - 1)) || appositionScore(tokens, run.last) < 0;
}

/** "LPU" after "Lake Passengers' Union (" or "the": a body; alone it could be "GDP". */
export function isAcronym({ text }: Run): boolean {
  return /^\p{Lu}[\p{Lu}&]{1,7}$/u.test(text);
}

/** The words stand in brackets of their own: "(LPU)". */
export function isBracketed(tokens: readonly Token[], { first, last }: TokenRange): boolean {
  return wordAt(tokens, first - 1) === "(" && wordAt(tokens, last + 1) === ")" && !isApart(tokens, last + 1);
}
