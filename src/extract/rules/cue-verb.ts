import type { ActType, Mention, Modality, Polarity } from "../../types.ts";
import { isActorLike } from "../actors.ts";
import { contentSpan } from "../content.ts";
import type { Clause } from "../clauses.ts";
import type { ActDraft, Reading, Rule } from "../draft.ts";
import type { CueMatch } from "../lexicon.ts";
import { isFirstPerson, mentionOf } from "../mentions.ts";
import { nounPhrases } from "../phrases.ts";
import type { NounPhrase } from "../phrases.ts";
import { certaintyOf, isNegated } from "../stance.ts";
import type { Statement } from "../statements.ts";

const ALWAYS_NEGATIVE: ReadonlySet<ActType> = new Set<ActType>(["reject", "rule-out", "deny"]);
const COMMISSIVE: ReadonlySet<ActType> = new Set<ActType>([
  "announce",
  "pledge",
  "reaffirm",
  "agree",
  "propose",
  "threaten",
  "decide",
  "establish",
  "task",
  "sign",
  "cancel",
]);
const DIRECTIVE: ReadonlySet<ActType> = new Set<ActType>(["urge", "demand"]);
const DEFERRED = new Set([
  "if",
  "when",
  "after",
  "once",
  "before",
  "until",
  "unless",
  "because",
  "whether",
  "how",
  "what",
  "why",
  "where",
  "that",
]);
/** Acts that "will" leaves what they are: "will continue to" reaffirms, "will sign" promises a signature. */
const MODAL_KEEPS: ReadonlySet<ActType> = new Set<ActType>(["reaffirm", "consider", "announce", "urge"]);
const FREE = new Set([",", "while", "whilst", "and", "but"]);

/** "…, pledging to pay", "While criticizing …": a participle that says what its subject does; not "accused of blocking". */
function isFreeParticiple({ group, sentence }: Clause): boolean {
  let index = group.first - 1;
  while (sentence.tokens[index]?.upos === "ADV" || sentence.tokens[index]?.upos === "DET") index -= 1;
  const before = sentence.tokens[index];
  return before === undefined || FREE.has(before.lemma) || before.upos === "NOUN" || before.upos === "PROPN";
}

function phraseFrom(
  reading: Reading,
  statement: Statement,
  first: number,
): { readonly phrase: NounPhrase; readonly mention: Mention } | undefined {
  const { sentence } = statement.clause;
  const phrases = nounPhrases(sentence);
  const phrase = phrases.find((candidate) => candidate.first === first);
  if (phrase === undefined) return undefined;
  return {
    phrase,
    mention: mentionOf(reading.document, sentence, phrase, { phrases, limit: sentence.tokens.length }),
  };
}

/** The agent of a passive: "was proposed by the senate". */
function agentOf(reading: Reading, statement: Statement, match: CueMatch): Mention | undefined {
  const { tokens } = statement.clause.sentence;
  for (let index = match.last + 1; index < Math.min(match.last + 6, tokens.length); index += 1) {
    if (tokens[index]?.lemma === "by") return phraseFrom(reading, statement, index + 1)?.mention;
  }
  return undefined;
}

const OWN_SIDE: ReadonlySet<string> = new Set(["reaffirm", "pledge", "propose", "consider", "rule-out"]);

/** "She said Malta stood ready": the speaker undertakes it, and Malta would have to act. "She said Malta had signed" reports Malta. */
function speaksForIt({ clause, governor, subject }: Statement, match: CueMatch): boolean {
  if (governor?.cue === undefined || governor.cue.cue.frame !== "report") return false;
  const possessive = /^(?:his|her|their|its|our|my)\s/iu.test(subject?.text ?? "");
  return possessive || (OWN_SIDE.has(match.cue.act) && !clause.group.perfect && !clause.group.passive);
}

interface Roles {
  readonly actor?: Mention;
  readonly other?: Mention;
}

/** "was proposed by", but not "are determined to", whose subject is who is determined. */
function isPassive({ clause }: Statement, { cue }: CueMatch): boolean {
  return clause.group.passive && cue.frame !== "subject" && cue.pattern[0] !== "be";
}

function rolesOf(statement: Statement, reading: Reading, match: CueMatch): Roles | undefined {
  const { subject, speaker, clause } = statement;
  const { frame } = match.cue;
  if (isPassive(statement, match)) {
    const actor = agentOf(reading, statement, match);
    return {
      ...(actor === undefined ? {} : { actor }),
      ...(subject === undefined ? {} : { other: subject }),
    };
  }
  if (frame === "subject") return speaker === undefined ? {} : { actor: speaker };
  const own = isFirstPerson(subject);
  const listed =
    subject === undefined &&
    clause.index === 0 &&
    clause.group.first <= 3 &&
    reading.document.source.genre !== "news";
  // "Commend the agreements …": an item of a communiqué, whose subject is its issuers
  const actor =
    own && subject !== undefined && speaker !== undefined
      ? { ...subject, antecedent: speaker }
      : listed
        ? speaker
        : subject;
  if (actor === undefined) return undefined;
  if (speaker !== undefined && !own && speaksForIt(statement, match)) return { actor: speaker };
  if (!own && !isActorLike(reading.document, actor) && actor.basis !== "pronoun") return undefined;
  const object =
    frame === "addressee" || frame === "target"
      ? phraseFrom(reading, statement, match.last + 1)?.mention
      : undefined;
  return { actor, ...(object === undefined ? {} : { other: object }) };
}

function polarityOf(act: ActType, negated: boolean): Polarity {
  return ALWAYS_NEGATIVE.has(act) || negated ? "negative" : "positive";
}

function modalityFor(act: ActType): Modality {
  if (DIRECTIVE.has(act)) return "required";
  if (act === "consider") return "possible";
  return COMMISSIVE.has(act) ? "planned" : "actual";
}

/** Last token of the addressee, after which what they are to do begins: "ordered the army to leave". */
function lastOf({ sentence }: Clause, { span }: Mention, match: CueMatch): number {
  const last = sentence.tokens.findLastIndex((token) => span !== undefined && token.end <= span.end);
  return Math.max(last, match.last);
}

/** "was founded in 2014": background, when the year is over and nobody reports it. */
function isHistory({ clause, governor }: Statement, { document }: Reading): boolean {
  const { published } = document.source;
  if (governor !== undefined || published === undefined) return false;
  const { start, end } = clause.sentence;
  return document.times.some(
    (time) =>
      time.start >= start &&
      time.end <= end &&
      time.last !== undefined &&
      time.last.slice(0, 4) < published.slice(0, 4),
  );
}

/** A pronoun in reported speech stands for its speaker: "she said they would". */
export function ownSubject(subject: Mention, { speaker }: Statement): Mention {
  return subject.basis === "pronoun" && speaker !== undefined ? { ...subject, antecedent: speaker } : subject;
}

/** A cue denied: "did not reject" is no act; "did not agree" an optional one that this rule leaves out; "denied" stays. */
const DENIABLE: ReadonlySet<ActType> = new Set<ActType>(["state"]);

/** Verbs of `data/lexicon/acts.tsv`: whoever is their subject does what they name. */
export const cueVerbRule: Rule = {
  name: "cue-verb",
  finds: "The council condemned the raid.",
  ignores: "The sign welcomes drivers to the valley.",
  apply(statement: Statement, reading: Reading): readonly ActDraft[] {
    const { clause, cue: match, governor } = statement;
    if (match === undefined) return [];
    const { group, link } = clause;
    if (group.form === "infinitive" || (group.form === "participle" && match.cue.frame !== "subject"))
      return [];
    const { act, frame } = match.cue;
    if (act === "none") return [];
    if (
      group.modal !== undefined &&
      !(MODAL_KEEPS.has(act) && (group.modal === "would" || group.modal === "will"))
    )
      return [];
    if (group.modal !== undefined && governor?.cue !== undefined && governor.cue.cue.frame !== "report")
      return [];
    if (
      link === "adverbial" &&
      DEFERRED.has(clause.sentence.tokens[(clause.subject?.first ?? group.first) - 1]?.lemma ?? "")
    )
      return [];
    if (group.form === "gerund" && !isFreeParticiple(clause)) return [];
    const negated = isNegated(clause, reading.document.source.text);
    if (negated && !DENIABLE.has(act)) return [];
    if (isPassive(statement, match) && (link === "relative" || isHistory(statement, reading))) return [];
    // "announced that it had agreed": the inner act is somebody's own, reported by the outer
    const roles = rolesOf(statement, reading, match);
    if (roles === undefined) return [];
    // "were promised answers": by whom is not said, and the subject is not the one
    if (isPassive(statement, match) && roles.actor === undefined && (act === "pledge" || act === "propose"))
      return [];
    const directed = frame === "addressee" || (act === "task" && isPassive(statement, match));
    return [
      {
        rule: frame === "report" ? "cue-report" : "cue-verb",
        type: act,
        statement,
        cue: { first: group.first, last: Math.max(match.last, group.last) },
        ...(roles.actor === undefined ? {} : { actor: roles.actor }),
        ...(roles.other === undefined
          ? {}
          : directed
            ? { addressee: roles.other }
            : frame === "target"
              ? { target: roles.other }
              : {}),
        ...(directed && act === "task" && roles.other !== undefined ? { committer: roles.other } : {}),
        ...(statement.subject !== undefined &&
        roles.actor === statement.speaker &&
        roles.actor !== undefined &&
        frame !== "subject"
          ? { committer: ownSubject(statement.subject, statement) }
          : {}),
        content:
          frame === "subject" || (isPassive(statement, match) && frame !== "addressee")
            ? contentSpan(reading, statement, "clause")
            : contentSpan(
                reading,
                statement,
                "complement",
                frame === "addressee" && roles.other !== undefined
                  ? lastOf(clause, roles.other, match)
                  : match.last,
              ),
        polarity: polarityOf(act, negated),
        modality: modalityFor(act),
        certainty: certaintyOf(group.lemma, governor?.clause.group.modal),
      },
    ];
  },
};
