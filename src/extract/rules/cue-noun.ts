import type { Mention, Sentence } from "../../types.ts";
import { isActorLike } from "../actors.ts";
import { contentSpan } from "../content.ts";
import type { ActDraft, Reading, Rule } from "../draft.ts";
import { matchNoun } from "../lexicon.ts";
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
  if (preposition?.lemma !== "by") return undefined;
  const agent = phrases.find(({ first }) => first === phrase.head + 2);
  return agent === undefined ? undefined : mentionOf(document, sentence, agent);
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
        const match = matchNoun(sentence, phrase.head);
        if (match === undefined || match.cue.act === "none") return [];
        const owner = possessor(reading, sentence, phrases, phrase);
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
