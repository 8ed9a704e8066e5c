import type { Mention, Sentence } from "../../types.ts";
import { isActorLike } from "../actors.ts";
import { contentSpan } from "../content.ts";
import type { ActDraft, Reading, Rule } from "../draft.ts";
import { matchNoun, type CueMatch } from "../lexicon.ts";
import { mentionOf } from "../mentions.ts";
import { nounPhrases } from "../phrases.ts";
import type { NounPhrase } from "../phrases.ts";
import { isNegativeVerb } from "../stance.ts";
import type { Statement } from "../statements.ts";
import { decline, type DeclineReason } from "../trace.ts";
import { words } from "../words.ts";

const POSSESSIVE = /^['’]s?$/u;
const POSSESSIVE_PRONOUNS = words("my our his her its their");

/** Whose decision it is: "the board's decision", "our decision", "a decision by the board". */
function possessor(
  { document }: Reading,
  sentence: Sentence,
  phrases: readonly NounPhrase[],
  phrase: NounPhrase,
): Mention | undefined {
  for (let index = phrase.first; index < phrase.head; index += 1) {
    const token = sentence.tokens[index];
    if (token === undefined) continue;
    if (POSSESSIVE.test(token.text) && index > phrase.first) {
      return mentionOf(document, sentence, { first: phrase.first, last: index - 1, head: index - 1 });
    }
    if (POSSESSIVE_PRONOUNS.has(token.text.toLowerCase())) {
      const { text, basis, span } = mentionOf(document, sentence, { first: index, last: index, head: index });
      return {
        text,
        basis: basis === "described" ? "pronoun" : basis,
        ...(span === undefined ? {} : { span }),
      };
    }
  }
  const preposition = sentence.tokens[phrase.head + 1];
  const agent = phrases.find(({ first }) => first === phrase.head + 2);
  if (preposition?.lemma !== "by" && (agent === undefined || ownerOf(sentence, agent) === undefined))
    return undefined;
  return agent === undefined ? undefined : mentionOf(document, sentence, agent);
}

/** "Cyprus informed them of *its* intention to pay": the subject's. */
function ofSubject(
  owner: Mention | undefined,
  { subject }: Statement,
  { document }: Reading,
): Mention | undefined {
  const possessive = /^(?:his|her|its|their)$/iu.test(owner?.text ?? "");
  const precedes = (subject?.span?.end ?? Infinity) <= (owner?.span?.start ?? 0);
  if (owner === undefined || subject === undefined || !possessive || !precedes) return owner;
  return isActorLike(document, subject) ? { ...owner, antecedent: subject.antecedent ?? subject } : owner;
}

/** "the decision *of Romania* to build": the owner's phrase, where "to" or "that" follows it. */
function ownerOf({ tokens }: Sentence, owner: NounPhrase): NounPhrase | undefined {
  const [next, second] = tokens.slice(owner.last + 1, owner.last + 3);
  const of = tokens[owner.first - 1]?.lemma === "of";
  const says = next?.lemma === "that" || (next?.lemma === "to" && second?.upos === "VERB");
  return of && tokens[owner.head]?.upos === "PROPN" && says ? owner : undefined;
}

/** The cue of a noun whose owner stands between it and what it is about. */
function matchBehindOwner(
  sentence: Sentence,
  phrases: readonly NounPhrase[],
  { head }: NounPhrase,
): CueMatch | undefined {
  const owner = phrases.find(({ first }) => first === head + 2);
  if (owner === undefined || ownerOf(sentence, owner) === undefined) return undefined;
  const tokens = sentence.tokens.filter((_, index) => index <= head || index > owner.last);
  const match = matchNoun({ ...sentence, tokens }, head);
  return match === undefined ? undefined : { ...match, last: match.last + owner.last - head };
}

/**
 * Nominalised acts with their owner: "the council's decision to close the bridge", "a promise by the mayor to pay".
 * Without an owner ("a decision to be taken") the words name no act of anybody.
 */
export const cueNounRule: Rule = {
  name: "cue-noun",
  finds: "The council’s decision to close the bridge angered traders.",
  ignores: "No agreement on fees is in sight.",
  apply(statement: Statement, reading: Reading): readonly ActDraft[] {
    const { clause } = statement;
    const { sentence } = clause;
    const phrases = nounPhrases(sentence);
    const from = clause.index === 0 ? 0 : clause.group.first;
    return phrases
      .filter(
        ({ head }) => head >= from && (head <= clause.rest.last || clause.rest.last < clause.rest.first),
      )
      .filter(({ head }) =>
        clause.index === 0
          ? head <= Math.max(clause.rest.last, clause.group.last)
          : head >= clause.group.first,
      )
      .flatMap((phrase): readonly ActDraft[] => {
        const match = matchNoun(sentence, phrase.head) ?? matchBehindOwner(sentence, phrases, phrase);
        if (match === undefined || match.cue.act === "none") return [];
        const owner = ofSubject(possessor(reading, sentence, phrases, phrase), statement, reading);
        const cue = { first: phrase.head, last: match.last };
        const no = (reason: DeclineReason): readonly [] =>
          decline(reading, { rule: "cue-noun", statement, words: cue, reason });
        if (owner === undefined) return no("nobody owns it");
        if (owner.basis !== "pronoun" && !isActorLike(reading.document, owner))
          return no("subject is a thing");
        const verb = sentence.tokens[match.last + 1];
        const negative = verb !== undefined && isNegativeVerb(verb.lemma);
        const { act } = match.cue;
        return [
          {
            rule: "cue-noun",
            type: act,
            statement,
            cue,
            actor: owner,
            content: contentSpan(reading, statement, "complement", match.last),
            polarity: negative || act === "reject" || act === "rule-out" ? "negative" : "positive",
            modality: "planned",
            certainty: "certain",
          },
        ];
      });
  },
};
