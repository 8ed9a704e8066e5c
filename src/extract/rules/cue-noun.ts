import { demonymState } from "../../analyse/gazetteer.ts";
import type { Mention, Sentence, Status } from "../../types.ts";
import { isActorLike } from "../actors.ts";
import { contentSpan } from "../content.ts";
import { given } from "../../given.ts";
import { fateIn, UNDERTAKING_ACTS } from "../fate.ts";
import type { ActDraft, Reading, Rule } from "../draft.ts";
import { matchNoun, type CueMatch } from "../lexicon.ts";
import { inferred, mentionOf } from "../mentions.ts";
import { nounPhrases } from "../phrases.ts";
import type { NounPhrase } from "../phrases.ts";
import { isNegativeVerb } from "../stance.ts";
import type { Statement } from "../statements.ts";
import { decline, type DeclineReason } from "../trace.ts";
import { words } from "../words.ts";

const POSSESSIVE = /^['’]s?$/u;
const POSSESSIVE_PRONOUNS = words("my our his her its their");

/** "an *Estonian* proposal to ban nets": the state's; not "a US commitment to peace", which says where it comes from. */
function ofPeople({ tokens }: Sentence, { first, head }: NounPhrase): Mention | undefined {
  const [state] = tokens.slice(first, head).flatMap(({ text }) => demonymState(text) ?? []);
  return state === undefined ? undefined : inferred(state.label);
}

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
    return preposition?.lemma === "to" && sentence.tokens[phrase.head + 2]?.upos === "VERB"
      ? ofPeople(sentence, phrase)
      : undefined;
  return agent === undefined ? undefined : mentionOf(document, sentence, agent);
}

/** "accused *the ministry* of breaking a promise": whose promise it is. */
function accused(
  { clause: { group, sentence } }: Statement,
  { document }: Reading,
  phrases: readonly NounPhrase[],
): Mention | undefined {
  const of = group.form === "gerund" && /^(?:of|for)$/u.test(sentence.tokens[group.first - 1]?.text ?? "");
  const phrase = of ? phrases.find(({ last }) => last === group.first - 2) : undefined;
  return phrase === undefined ? undefined : mentionOf(document, sentence, phrase);
}

/** True where a noun is what its clause is about: the subject of a passive, or the object. */
function isParty(
  {
    clause: {
      group,
      sentence: { tokens },
    },
  }: Statement,
  { head }: NounPhrase,
): boolean {
  const { head: verb, relation = "" } = tokens[head] ?? {};
  const within = verb !== undefined && group.first <= verb && verb <= group.last;
  return within && (relation === "obj" || relation.startsWith("nsubj"));
}

/**
 * What became of an undertaking that a noun names. A proposal is turned down where it is known whose it is; that somebody
 * gives up a plan of their own is told by the verb (`cue-verb.ts`).
 */
function fateFor(
  { cue }: CueMatch,
  verb: Statement,
  owner: Mention | undefined,
  reading: Reading,
): Status | undefined {
  const status = UNDERTAKING_ACTS.has(cue.act) ? fateIn(verb, reading) : undefined;
  if (verb.cue?.cue.act === "cancel") return undefined;
  return status === "rejected" && owner === undefined ? undefined : status;
}

/** "our commitment": the speaker's. */
function ofSpeaker(owner: Mention | undefined, { speaker }: Statement): Mention | undefined {
  return owner !== undefined && speaker !== undefined && /^(?:my|our)$/iu.test(owner.text)
    ? { ...owner, antecedent: speaker }
    : owner;
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
        const owner = ofSpeaker(
          ofSubject(possessor(reading, sentence, phrases, phrase), statement, reading) ??
            accused(statement, reading, phrases),
          statement,
        );
        const cue = { first: phrase.head, last: match.last };
        const no = (reason: DeclineReason): readonly [] =>
          decline(reading, { rule: "cue-noun", statement, words: cue, reason });
        const verb = reading.inSentence(sentence.number).find((other) => isParty(other, phrase));
        const fate = verb === undefined ? undefined : fateFor(match, verb, owner, reading);
        if (owner === undefined && fate === undefined) return no("nobody owns it");
        if (owner !== undefined && owner.basis !== "pronoun" && !isActorLike(reading.document, owner))
          return no("subject is a thing");
        const next = sentence.tokens[match.last + 1];
        const negative = next !== undefined && isNegativeVerb(next.lemma);
        const { act } = match.cue;
        return [
          {
            rule: "cue-noun",
            type: act,
            statement,
            cue,
            ...given({ actor: owner, status: fate }),
            content: contentSpan(reading, statement, "complement", match.last),
            polarity: negative || act === "reject" || act === "rule-out" ? "negative" : "positive",
            modality: "planned",
          },
        ];
      });
  },
};
