import type { ActType, Mention, Modality, Span } from "../../types.ts";
import { isActorLike } from "../actors.ts";
import { goesOnHappening, isToldAside, tellsHowThingsAre } from "../background.ts";
import { contentSpan } from "../content.ts";
import type { Clause } from "../clauses.ts";
import type { ActDraft, Reading, Rule } from "../draft.ts";
import { given } from "../../given.ts";
import { isPostponing } from "../postponing.ts";
import type { CueMatch } from "../lexicon.ts";
import { isNegated } from "../stance.ts";
import { isContentOfAct, type Statement } from "../statements.ts";
import type { Range } from "../phrases.ts";
import { isPastForm } from "../verb-groups.ts";
import { decline, type DeclineReason } from "../trace.ts";
import { within } from "../within.ts";
import { words } from "../words.ts";
import { isPassive, ownSubject, rolesOf, SCHEDULED, type Roles } from "./cue-roles.ts";

const ALWAYS_NEGATIVE = words("reject rule-out deny");
const COMMISSIVE = words(
  "announce pledge reaffirm agree propose threaten decide establish task sign cancel rule-out",
);
const UNDERTAKEN = words("pledge announce threaten");
const DIRECTIVE = words("urge demand");
/** Acts that "will" leaves what they are: "will consider" considers; "will sign" promises a signature. */
const KEPT_BY_WILL = words("consider announce urge");
/** Words that open a clause which asserts nothing: "if the board agrees", "whether it agreed". */
const DEFERRING = words("if when after once before until unless because whether how what why where that");
/** Of these, words that open what has come to pass where the verb is past: "a walkout after Malta rejected the plan". */
const FACTUAL = words("after where because");
const FREE = words(", while whilst and but");

/** "…, pledging to pay", "While criticizing …": a participle that says what its subject does; not "accused of blocking". */
function isFreeParticiple({ group, sentence }: Clause): boolean {
  let index = group.first - 1;
  while (sentence.tokens[index]?.upos === "ADV" || sentence.tokens[index]?.upos === "DET") index -= 1;
  const before = sentence.tokens[index];
  return before === undefined || FREE.has(before.lemma) || before.upos === "NOUN" || before.upos === "PROPN";
}

/** "Since the council launched the fund, …": the background, where it comes first; not "…, as the council launched the fund". */
const OPENING = words("since as");

function isDeferred({ link, sentence, subject, group }: Clause): boolean {
  const before = (subject?.first ?? group.first) - 1;
  const word = sentence.tokens[before]?.lemma ?? "";
  if (
    link !== "adverbial" ||
    (FACTUAL.has(word) && before > 0 && !group.passive && isPastForm(sentence.tokens, group))
  )
    return false;
  // "prices have doubled since the two states signed the accord": when, not that they did
  const since = word === "since" && isPastForm(sentence.tokens, group);
  return DEFERRING.has(word) || since || (before === 0 && OPENING.has(word));
}

/** True when "will" or another modal makes the cue something else than the act it names. */
function isModalised(statement: Statement, act: string): boolean {
  const { modal } = statement.clause.group;
  if (modal === undefined) return false;
  const kept = KEPT_BY_WILL.has(act) && (modal === "would" || modal === "will");
  return !kept || isContentOfAct(statement);
}

/** "was founded in 2014": background, when the year is over and nobody reports it. */
function isHistory({ clause, governor }: Statement, { document }: Reading): boolean {
  const { published } = document.source;
  if (governor !== undefined || published === undefined) return false;
  const year = published.slice(0, 4);
  return within(document.times, clause.sentence).some(
    ({ last }) => last !== undefined && last.slice(0, 4) < year,
  );
}

/**
 * "which approved the drug in 2023", "Founded in 2014, the firm": told of somebody by the way, when the year is over; "considered
 * a sale in 2012" is over too. "had been due to open in May": what was to come, before it came otherwise.
 */
function isBackground(statement: Statement, reading: Reading, match: CueMatch): boolean {
  const { clause } = statement;
  const { cue } = match;
  const past = isToldAside(statement, match) && isHistory(statement, reading);
  const [first = "", second = ""] = cue.pattern;
  const had = clause.sentence.tokens[clause.group.first]?.text.toLowerCase() === "had";
  return past || (had && clause.group.perfect && (SCHEDULED.has(second) || SCHEDULED.has(first)));
}

/** Why a cue makes no act in its clause; undefined when it makes one. */
function refusalOf(statement: Statement, reading: Reading, match: CueMatch): DeclineReason | undefined {
  const { clause } = statement;
  const { act, frame } = match.cue;
  const { form } = clause.group;
  if (act === "none") return "words that make no act";
  if (form === "infinitive" || (form === "participle" && frame !== "subject")) return "not a finite verb";
  if (isModalised(statement, act)) return "under a modal verb";
  if (isDeferred(clause)) return "in a clause that asserts nothing";
  if (form === "gerund" && !isFreeParticiple(clause)) return "not a finite verb";
  if (isPassive(statement, match) && (clause.link === "relative" || isHistory(statement, reading)))
    return "passive that tells of the background";
  if (isBackground(statement, reading, match)) return "in a clause that asserts nothing";
  if (tellsHowThingsAre(statement, match)) return "tells how things are done";
  if (goesOnHappening(statement, match)) return "verb of state or outcome";
  if (isUnderWay(statement, match)) return "passive that tells of the background";
  if (blamesThing(statement, reading, match)) return "subject is a thing";
  if (holdsNo(statement, match)) return "negated verb";
  if (isDanger(statement, match)) return "subject is a thing";
  const negated = isNegated(clause, reading.document.source.text);
  return negated && actOf(statement, reading, match) === act && act !== "state" ? "negated verb" : undefined;
}

const ENDANGERED = words(
  "safety security peace stability life livelihood health existence future environment",
);

/** "It threatens the safety of ships": a danger, not a threat. */
function isDanger({ clause: { sentence, group } }: Statement, { cue }: CueMatch): boolean {
  const object = sentence.tokens.find(({ head, relation }) => head === group.head && relation === "obj");
  return cue.act === "threaten" && ENDANGERED.has(object?.lemma ?? "");
}

const COMPLETED = words("agree cancel decide establish sign");

/** "the text *was being signed*": not yet done. */
function isUnderWay(statement: Statement, match: CueMatch): boolean {
  const { group, sentence } = statement.clause;
  const being = sentence.tokens.slice(group.first, group.last).some(({ text }) => text === "being");
  return being && isPassive(statement, match) && COMPLETED.has(match.cue.act);
}

/** "blaming soaring costs" accuses nobody; "blamed the collapse on the army" does. */
function blamesThing(statement: Statement, reading: Reading, match: CueMatch): boolean {
  if (match.cue.pattern.join(" ") !== "blame" || isPassive(statement, match)) return false;
  const { other } = rolesOf(statement, reading, match) ?? {};
  const behind = statement.clause.sentence.tokens.slice(match.last + 1, match.last + 9);
  return (
    other !== undefined &&
    other.basis !== "pronoun" &&
    !isActorLike(reading.document, other) &&
    !behind.some(({ lemma }) => lemma === "on")
  );
}

/** "made no promise", but "has no plans" is a cue, and "no longer" stands with the verb. */
function holdsNo({ clause: { sentence, group } }: Statement, { last, cue }: CueMatch): boolean {
  if (cue.pattern.includes("no")) return false;
  const words = sentence.tokens.slice(group.last + 1, last + 1).map(({ text }) => text.toLowerCase());
  return words.some((word, index) => word === "no" && words[index + 1] !== "longer");
}

/**
 * The act that a cue makes. A cue denied makes none ("did not agree"), but for four: "did not say" is still reported, "did
 * not rule out" keeps an option open, "is no longer willing to" and "does not intend to" rule out.
 */
/** "kept its promise": what was promised has been done; "we keep our promise" goes on with it. */
function isKept({ sentence, group }: Clause, [verb, , noun = ""]: readonly string[]): boolean {
  return (
    verb === "keep" && /^(?:promise|pledge|word)$/u.test(noun) && sentence.tokens[group.head]?.text === "kept"
  );
}

const INTENDING: ReadonlySet<string> = new Set(["intend to", "plan to", "mean to", "be planning"]);

function actOf({ clause }: Statement, reading: Reading, { cue }: CueMatch): ActType | undefined {
  const { act, pattern } = cue;
  if (act === "none") return undefined;
  if (isKept(clause, pattern)) return "state";
  if (!isNegated(clause, reading.document.source.text)) return act;
  if (act === "rule-out") return "consider";
  if (INTENDING.has(pattern.join(" "))) return "rule-out";
  return act === "propose" && pattern[0] === "be" ? "rule-out" : act;
}

/** The verb with its auxiliaries, and what else the cue needs. */
function wordsOf({ clause: { group } }: Statement, match: CueMatch): Range {
  return { first: group.first, last: Math.max(match.last, group.last) };
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

function contentOf(
  statement: Statement,
  reading: Reading,
  match: CueMatch,
  other: Mention | undefined,
): Span {
  const { frame } = match.cue;
  const before = frame === "subject" || (isPassive(statement, match) && frame !== "addressee");
  if (before) return contentSpan(reading, statement, "clause");
  const last =
    frame === "addressee" && other !== undefined ? lastOf(statement.clause, other, match) : match.last;
  return contentSpan(reading, statement, "complement", last);
}

/** True when the words of the act are all that it could be about. */
function isBare({ clause: { sentence } }: Statement, { last }: CueMatch, content: Span): boolean {
  const word = sentence.tokens[last];
  return word !== undefined && content.start <= word.start && word.end === content.end;
}

/** Who would have to act: whoever is tasked, or the subject for which somebody else speaks. */
function committerOf(
  statement: Statement,
  { document }: Reading,
  { actor, other }: Roles,
  tasked: boolean,
): Mention | undefined {
  const { subject, speaker } = statement;
  if (
    subject !== undefined &&
    actor !== undefined &&
    actor === speaker &&
    (subject.basis === "pronoun" || isActorLike(document, subject))
  )
    return ownSubject(subject, statement);
  // "ordered the closure of the port": nobody is told to close it
  return tasked && (other?.basis === "pronoun" || isActorLike(document, other)) ? other : undefined;
}

/** Verbs of `data/lexicon/acts.tsv`: whoever is their subject does what they name. */
export const cueVerbRule: Rule = {
  name: "cue-verb",
  finds: "The council condemned the raid.",
  ignores: "The sign welcomes drivers to the valley.",
  variants: [
    {
      name: "cue-report",
      finds: "The mayor said the bridge was closed.",
      ignores: "The sign said the bridge was closed.",
    },
  ],
  apply(statement: Statement, reading: Reading): readonly ActDraft[] {
    const { clause, cue: match, governor } = statement;
    if (match === undefined) return [];
    const no = (reason: DeclineReason): readonly [] =>
      decline(reading, { rule: "cue-verb", statement, words: wordsOf(statement, match), reason });
    const refusal = refusalOf(statement, reading, match);
    if (refusal !== undefined) return no(refusal);
    const type = actOf(statement, reading, match);
    const roles = rolesOf(statement, reading, match);
    if (type === undefined) return [];
    if (roles === undefined)
      return no(statement.subject === undefined ? "nobody acts" : "subject is a thing");
    const passive = isPassive(statement, match);
    // "said the ships were delayed": what befell them
    if (passive && roles.actor === undefined && isPostponing(match) && governor !== undefined)
      return no("passive without agent");
    // "were promised answers": by whom is not said, and the subject is not the one
    if (
      passive &&
      roles.actor === undefined &&
      (type === "pledge" || type === "propose" || type === "rule-out")
    )
      return no("passive without agent");
    const { frame } = match.cue;
    const tasked = type === "task" && (frame === "addressee" || passive);
    const against = type === "urge" && match.cue.pattern.includes("against");
    const negated = against || (isNegated(clause, reading.document.source.text) && type !== "consider");
    const content = contentOf(statement, reading, match, roles.other);
    // "They come, they promise, they leave"
    if (UNDERTAKEN.has(type) && !passive && frame === "content" && isBare(statement, match, content))
      return no("nothing is undertaken");
    return [
      {
        rule: frame === "report" ? "cue-report" : "cue-verb",
        type,
        statement,
        cue: wordsOf(statement, match),
        ...given({
          actor: roles.actor,
          addressee: frame === "addressee" || tasked ? roles.other : undefined,
          target: frame === "target" ? roles.other : undefined,
          committer: frame === "subject" ? undefined : committerOf(statement, reading, roles, tasked),
        }),
        content,
        polarity: ALWAYS_NEGATIVE.has(type) || negated ? "negative" : "positive",
        modality: modalityFor(type),
      },
    ];
  },
};
