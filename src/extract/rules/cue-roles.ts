import type { Mention } from "../../types.ts";
import { isActorLike, kindOf } from "../actors.ts";
import type { Reading } from "../draft.ts";
import { given } from "../../given.ts";
import type { CueMatch } from "../lexicon.ts";
import { isFirstPerson, mentionOf, namesIn } from "../mentions.ts";
import { nounPhrases } from "../phrases.ts";
import type { Statement } from "../statements.ts";
import { words } from "../words.ts";

/** Who does what a cue names, and the other party that the cue's frame gives a part: an addressee, a target. */
export interface Roles {
  readonly actor?: Mention;
  readonly other?: Mention;
}

function mentionFrom({ document }: Reading, { clause }: Statement, first: number): Mention | undefined {
  const { sentence } = clause;
  const phrases = nounPhrases(sentence);
  const phrase = phrases.find((candidate) => candidate.first === first);
  if (phrase === undefined) return undefined;
  // "thanked Malta for the ships": what somebody is thanked for is not who it is
  const reason = sentence.tokens.findIndex(({ lemma }, index) => lemma === "for" && index > phrase.last);
  return mentionOf(document, sentence, phrase, {
    phrases,
    limit: reason < 0 ? sentence.tokens.length : reason,
  });
}

/** How far behind a passive its agent may stand: "was proposed last week by the senate". */
const AGENT_WITHIN = 5;

/** The agent of a passive: "was proposed by the senate". */
export function agentOf(statement: Statement, reading: Reading, last: number): Mention | undefined {
  const { tokens } = statement.clause.sentence;
  const by = tokens.findIndex(
    ({ lemma }, index) => index > last && index <= last + AGENT_WITHIN && lemma === "by",
  );
  const agent = by < 0 ? undefined : mentionFrom(reading, statement, by + 1);
  // "by the end of May"
  const preposition = tokens[by]?.start ?? 0;
  const isTime = reading.document.times.some(({ start, end }) => start <= preposition && preposition < end);
  return isTime ? undefined : agent;
}

const OWN_SIDE: ReadonlySet<string> = new Set(["reaffirm", "pledge", "propose", "consider", "rule-out"]);

const GIVEN = words("promise pledge vow swear guarantee");

/** "She said Malta stood ready": the speaker undertakes it, and Malta would have to act. "She said Malta had signed" reports Malta. */
function speaksForIt({ clause, governor, subject }: Statement, match: CueMatch): boolean {
  if (governor?.cue?.cue.frame !== "report") return false;
  const possessive = /^(?:his|her|their|its|our|my)\s/iu.test(subject?.text ?? "");
  // "Malta promised to pay, she said": a promise is of whoever gives it
  if (GIVEN.has(match.cue.pattern[0] ?? "") && !possessive) return false;
  return (
    (possessive && match.cue.frame !== "report") ||
    (OWN_SIDE.has(match.cue.act) && !clause.group.perfect && !clause.group.passive)
  );
}

/** "was proposed by", but not "are determined to", whose subject is who is determined. */
export function isPassive({ clause }: Statement, { cue }: CueMatch): boolean {
  return clause.group.passive && cue.frame !== "subject" && cue.pattern[0] !== "be";
}

/** A pronoun in reported speech stands for its speaker: "she said they would". */
export function ownSubject(subject: Mention, { speaker }: Statement): Mention {
  return subject.basis === "pronoun" && speaker !== undefined ? { ...subject, antecedent: speaker } : subject;
}

const PEOPLE = words("he she they");

/** "*The port* said *it* was worried", "*The mayor* said *she* was worried": the pronoun that stands for whoever speaks. */
function isOfSpeaker({ governor, clause }: Statement, { document }: Reading, pronoun: Mention): boolean {
  const teller = governor?.subject;
  if (governor?.cue?.cue.frame !== "report" || teller?.span === undefined || pronoun.basis !== "pronoun")
    return false;
  const word = pronoun.text.toLowerCase();
  const kind = kindOf(teller.text);
  // "The bank said it had closed the branch": what was done is told beside that it was said
  if (teller.basis === "pronoun" || clause.group.perfect) return false;
  if (word === "it") return kind !== "person";
  return PEOPLE.has(word) && (kind === "person" || namesIn(document, teller.span)[0]?.kind === "person");
}

/** "Commend the agreements …": an item of a communiqué, whose subject is its issuers. */
function isListed({ clause, subject }: Statement, { document }: Reading): boolean {
  return (
    subject === undefined && clause.index === 0 && clause.group.first <= 3 && document.source.genre !== "news"
  );
}

/** "is *due* to open", "had been *planned*": what is to come, as somebody has arranged it. */
export const SCHEDULED = words("due set schedule slate poise plan planning");

/** "The hubs *are due to* open in May": of things it tells what whoever says it has in hand. */
export function isScheduled({ cue: { act, pattern } }: CueMatch): boolean {
  return act === "announce" && pattern[0] === "be" && SCHEDULED.has(pattern[1] ?? "");
}

/** The roles of a cue, or undefined when nobody who could act is its subject. */
export function rolesOf(statement: Statement, reading: Reading, match: CueMatch): Roles | undefined {
  const { subject, speaker } = statement;
  const { frame } = match.cue;
  if (isPassive(statement, match))
    return given({ actor: agentOf(statement, reading, match.last), other: subject });
  if (frame === "subject") {
    const agent = statement.clause.group.passive ? agentOf(statement, reading, match.last) : undefined;
    return given({ actor: isActorLike(reading.document, agent) ? agent : speaker });
  }
  const own = isFirstPerson(subject);
  if (!own && speaker !== undefined && subject !== undefined && speaksForIt(statement, match))
    return { actor: speaker };
  const actor = isListed(statement, reading) ? speaker : subject;
  if (actor === undefined) return undefined;
  if (!own && actor.basis !== "pronoun" && !isActorLike(reading.document, actor))
    return speaker !== undefined && isScheduled(match) ? { actor: speaker } : undefined;
  const hasOther = frame === "addressee" || frame === "target";
  return given({
    actor:
      speaker !== undefined && (own || isOfSpeaker(statement, reading, actor))
        ? { ...actor, antecedent: speaker }
        : actor,
    other: hasOther ? mentionFrom(reading, statement, match.last + 1) : undefined,
  });
}
