/** Words whose tags the context proves wrong, before phrases and verbs are looked for. */

import type { Document, Name, Sentence, Token } from "../types.ts";
import { behindAdjuncts } from "./adjuncts.ts";
import { UNDERTAKING_VERBS } from "./lexicon.generated.ts";
import { lastBefore } from "./within.ts";
import { words } from "./words.ts";

const DAYS = words("today yesterday tomorrow tonight");
const UNDERTAKINGS: ReadonlySet<string> = new Set(UNDERTAKING_VERBS.map(({ verb }) => `${verb}s`));

/** "Mayor Brook *today* unveiled": an adverb, not the end of her name; not "today's visit", "today is a holiday". */
function isDay(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token?.upos !== "NOUN" || !DAYS.has(token.text.toLowerCase())) return false;
  const isPart = /^(?:nsubj|obj|root|conj|compound)/u.test(token.relation ?? "");
  return !isPart && !/^['’]s?$/u.test(tokens[index + 1]?.text ?? "");
}

/** "the port joined and *pledges* to pay", "Norland *plans* to build": a verb; not "its pledges to pay", "the plans to build". */
function isUndertaking(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token?.upos !== "NOUN" || !UNDERTAKINGS.has(token.text)) return false;
  const to = behindAdjuncts(tokens, index, index + 1);
  const [before, next, verb] = [tokens[index - 1], tokens[to], tokens[to + 1]];
  const leads = next?.text === "to" && (verb?.upos === "VERB" || verb?.upos === "AUX");
  // "The port, which closed in May, *plans* to": the tree gives it a subject
  const says =
    token.relation === "root" &&
    tokens.some(({ head, relation }) => head === index && relation?.startsWith("nsubj") === true);
  // "Veridia Steel *plans* to", where the tree has no other verb
  const alone = token.relation === "root" && before?.upos === "NOUN";
  const joined = before?.upos === "PROPN" || before?.upos === "CCONJ" || (before?.text === "," && says);
  return leads && (joined || alone);
}

const isOrganisation = (name: Name | undefined, token: Token): boolean =>
  name?.kind === "organisation" && name.start < token.start && token.end <= name.end;

/** "Press Freedom *Watch* condemns": a word of a name is no verb. */
function isInName({ names }: Document, token: Token): boolean {
  return (
    token.upos === "VERB" &&
    /^\p{Lu}/u.test(token.text) &&
    isOrganisation(lastBefore(names, token.end), token)
  );
}

/** The sentence with such words tagged as what they are. */
export function retagged(document: Document, sentence: Sentence): Sentence {
  const { tokens } = sentence;
  const changed = tokens.map((token, index): Token => {
    if (isDay(tokens, index)) return { ...token, upos: "ADV" };
    if (isUndertaking(tokens, index)) return { ...token, upos: "VERB", lemma: token.text.replace(/s$/u, "") };
    return isInName(document, token) ? { ...token, upos: "PROPN" } : token;
  });
  return changed.every((token, index) => token === tokens[index])
    ? sentence
    : { ...sentence, tokens: changed };
}
