import type { ActType, Mention } from "../../types.ts";
import { headNoun, isActorLike, isStative } from "../actors.ts";
import { isContrast } from "../clauses.ts";
import { afterVerb, contentSpan } from "../content.ts";
import { given } from "../../given.ts";
import type { ActDraft, Reading, Rule } from "../draft.ts";
import { agentOf, ownSubject } from "./cue-roles.ts";
import { isGuessed } from "../hedges.ts";
import { MEANS } from "../lexicon.generated.ts";
import { isFirstPerson } from "../mentions.ts";
import { hasNegativeSubject, isNegated, modalityOf } from "../stance.ts";
import { isContentOfAct, type Statement } from "../statements.ts";
import { decline, type DeclineReason } from "../trace.ts";
import { words } from "../words.ts";

const UNDERTAKING = new Set(["will", "would", "shall", "be to"]);
const CONTINUING = words("continue remain maintain keep stay sustain");
const GOING_ON = words("go carry press forge push persist stick");
const TOLERATING = words("allow accept tolerate permit let bow yield approve back");

function typeOf(statement: Statement, reading: Reading, negated: boolean): ActType {
  const { lemma, modal, passive } = statement.clause.group;
  if (negated) return TOLERATING.has(lemma) ? "reject" : "rule-out";
  // "will go on blocking", "would press ahead with it"; "will go" is no more than a pledge
  const goesOn = GOING_ON.has(lemma) && statement.cue?.cue.act === "reaffirm";
  if (CONTINUING.has(lemma) || goesOn) return "reaffirm";
  // "Under the new rules, airlines would be fined": what a release tells in its own voice is put forward, not yet decided
  if (modal === "would" && (statement.voice === "author" || dependsOnOthers(statement, reading)))
    return "propose";
  // "are to be deployed after …": planned but still open, nobody undertakes it in these words (guideline 4.2)
  if (modal === "be to") return passive && hasCondition(statement) ? "propose" : "announce";
  return "pledge";
}

const OFFERING = words("if provided");
/** Whose consent is sought at home: "if parliament agreed" makes no offer to anybody. */
const CONSENTING = words(
  "parliament congress senate assembly legislature lawmaker cabinet council board shareholder member voter court",
);
const OWN = /^(?:i|we|he|she|it|they|our|my|his|her|its|their)\b/iu;

/**
 * "Malta would cut its fleet if *Cyprus opened its ports*": an offer that waits for somebody else to act (guideline 4.2,
 * "acceptance or a condition is open"). "She would resign if the vote failed" is nobody's to accept,
 * "Malta would pay if parliament agreed" no offer.
 */
function dependsOnOthers({ clause, subject }: Statement, { document, inSentence }: Reading): boolean {
  const { sentence, quotation } = clause;
  return inSentence(sentence.number).some(({ clause: other, subject: party }) => {
    const opening = other.subject === undefined ? undefined : sentence.tokens[other.subject.first - 1];
    const before = opening?.lemma === "that" ? sentence.tokens[(other.subject?.first ?? 0) - 2] : opening;
    const apart = sentence.tokens
      .slice(Math.min(clause.group.first, other.group.first), Math.max(clause.group.first, other.group.first))
      .some(({ text }) => text === ";");
    if (apart || other === clause || other.quotation !== quotation || other.inherited || party === undefined)
      return false;
    if (!OFFERING.has(before?.text.toLowerCase() ?? "")) return false;
    const others =
      !CONSENTING.has(headNoun(party.text)) && !OWN.test(party.text) && party.text !== subject?.text;
    return others && (other.group.passive || isActorLike(document, party));
  });
}

const CONDITION = words("if after once unless provided until subject");

function hasCondition({ clause }: Statement): boolean {
  return clause.sentence.tokens.slice(clause.rest.first).some((token) => CONDITION.has(token.lemma));
}

/** What somebody refuses to be: "will not be bullied", "would not be party to it". */
const REFUSED_STATES = words(
  "party part complicit silent silenced intimidated bullied blackmailed deterred drawn",
);

/** First word behind the verb that is no article and no adverb. */
function lemmaBehind({ clause: { sentence, group } }: Statement): string {
  const behind = sentence.tokens.slice(group.last + 1, group.last + 4);
  return behind.find(({ upos }) => upos !== "DET" && upos !== "ADV")?.lemma ?? "";
}

const WARNING = words("warn caution");

/** "predicted that it would fail", "would probably settle": what is thought will come is nobody's undertaking. */
function isForecast(statement: Statement, reading: Reading): boolean {
  const { governor, subject } = statement;
  const thinks = governor?.cue?.cue.act === "assess" && !WARNING.has(governor.clause.group.lemma);
  return (
    isGuessed(statement, reading) || ((thinks || isLookedOn(governor, subject)) && !isFirstPerson(subject))
  );
}

/** Who watches what others do. */
const ONLOOKERS = words(
  "critic opponent analyst expert economist observer researcher scientist forecaster commentator historian pollster lawyer academic professor insider",
);

/** "Critics said the reform would ruin farmers": of others, whoever looks on can only guess. */
function isLookedOn(governor: Statement | undefined, subject: Mention | undefined): boolean {
  const teller = governor?.subject;
  if (teller === undefined || subject === undefined || subject.basis === "pronoun") return false;
  return (
    ONLOOKERS.has(headNoun(teller.text).replace(/s$/u, "")) && !/^(?:his|her|their)\s/iu.test(subject.text)
  );
}

/** Who is served or asked, and undertakes nothing when others tell what they will do: "voters will decide". */
const SERVED = words(
  "voter passenger visitor consumer customer shopper motorist commuter viewer reader patient pupil guest tourist",
);
/** What nobody does on purpose: "three districts would be affected". */
const BEFALLING = words("affect need feel know cause");

/** True where the clause tells what will come about, whoever says it. */
function isOutcome({ clause: { group }, subject }: Statement): boolean {
  if (group.passive) return BEFALLING.has(group.lemma);
  return subject !== undefined && SERVED.has(headNoun(subject.text).replace(/s$/u, ""));
}

/** Verbs of saying that are deeds too: "will respond to any attack", "will report to parliament". */
const ANSWERING = words("respond report reply answer");

function reportsNow({ cue, clause: { sentence, group } }: Statement): boolean {
  if (cue?.cue.frame !== "report") return false;
  const next = sentence.tokens[group.last + 1];
  return !ANSWERING.has(group.lemma) || next === undefined || next.text === "that" || next.upos === "PUNCT";
}

/** "would have to pay". */
function isObligation({ clause: { sentence, group } }: Statement): boolean {
  return group.lemma === "have" && sentence.tokens[group.last + 1]?.text === "to";
}

/** "There will be no new taxes": whoever says it rules them out. */
function promisesNone({ clause: { sentence, group }, speaker }: Statement): boolean {
  const [before, next] = [sentence.tokens[group.first - 1], sentence.tokens[group.last + 1]];
  return speaker !== undefined && group.lemma === "be" && before?.lemma === "there" && next?.text === "no";
}

/** "will be examined *by the board*": who would have to act. */
function agentIn(statement: Statement, reading: Reading): Mention | undefined {
  const { group } = statement.clause;
  const agent = group.passive ? agentOf(statement, reading, group.last) : undefined;
  // "built here, by our people": by the speaker's side
  return isActorLike(reading.document, agent) && !isFirstPerson(agent) ? agent : undefined;
}

/** What the doings of people do: "disbursement will start". */
const OCCURRING = words("begin start resume restart commence follow reopen proceed open launch");
/** "will take place", "would go ahead", "is to come into force" */
const HAPPENING = /^(?:take (?:place|effect)|go ahead|(?:come|enter) into (?:force|effect))\b/u;

function happens({ clause: { sentence, group } }: Statement): boolean {
  const [next, second] = sentence.tokens.slice(group.last + 1, group.last + 3).map(({ text }) => text);
  return OCCURRING.has(group.lemma) || HAPPENING.test(`${group.lemma} ${next ?? ""} ${second ?? ""}`);
}

/** "will buy *no* cotton"; not "no less than", "no longer". */
function hasNoObject({ clause: { sentence, group } }: Statement): boolean {
  const [no, next] = sentence.tokens.slice(group.last + 1, group.last + 3);
  return no?.text === "no" && !/^(?:longer|later|less|more|fewer|doubt|earlier)$/u.test(next?.text ?? "");
}

/** In a clause that only says when or which; not "while Malta will pay for it". */
function isSubordinate({ clause }: Statement): boolean {
  if (clause.link === "relative") return clause.group.modal !== "be to";
  // "a deal under which auditors would report"
  const { tokens } = clause.sentence;
  const before = (clause.subject?.first ?? 0) - 1;
  if (/^(?:which|whom)$/u.test(tokens[before]?.text ?? "") && tokens[before - 1]?.upos === "ADP") return true;
  return clause.link === "adverbial" && !isContrast(clause);
}

const PLANS = new Set(["focus", "priority", "emphasis"]);

/** "the focus will be on …": an undertaking though its subject is nobody (guideline 4.3). */
function isPlan(subject: Mention | undefined): boolean {
  return subject !== undefined && PLANS.has(headNoun(subject.text));
}

const MEANS_NOUNS: ReadonlySet<string> = new Set(MEANS.map(({ noun }) => noun));

/** "The programme will train 500 nurses": what somebody provides does it for them, in the mouth of whoever provides it. */
function isMeans(subject: Mention | undefined): boolean {
  return (
    subject !== undefined &&
    /^(?:the|our|its|his|her|their)\s/iu.test(subject.text) &&
    MEANS_NOUNS.has(headNoun(subject.text).replace(/s$/u, ""))
  );
}

/**
 * "The Netherlands is sending tents. *It* will also set up a fund": the clause that last had a subject of its own was about a
 * body, which "it" then means. "The package is large. It will help" is about a thing.
 */
function isBody({ clause, subject }: Statement, { document, statements }: Reading): boolean {
  if (subject === undefined || !/^it$/iu.test(subject.text)) return false;
  const { number } = clause.sentence;
  const before = statements.findLast(
    (other) =>
      other.clause.sentence.number < number &&
      other.clause.sentence.number >= number - 2 &&
      other.clause.link === "main" &&
      !other.clause.inherited &&
      other.subject !== undefined &&
      !/^it$/iu.test(other.subject.text),
  )?.subject;
  return before !== undefined && before.basis !== "pronoun" && isActorLike(document, before);
}

/** The cue of a modal undertaking: "will continue to provide", "would be paid out", "stands ready to". */
function cueRange(statement: Statement): { readonly first: number; readonly last: number } {
  const { group } = statement.clause;
  return { first: group.first, last: afterVerb(statement.clause) };
}

/**
 * "will", "would", "shall" and "is to" with somebody who can undertake: a pledge, or what the verb makes of it.
 * Reported content is an act of whoever reports it; in a statement, of its issuers.
 */
export const modalRule: Rule = {
  name: "modal-undertaking",
  finds: "The harbour board said it would reopen the quay by June.",
  ignores: "The repair would cost two million.",
  apply(statement: Statement, reading: Reading): readonly ActDraft[] {
    const { document } = reading;
    const { clause, subject, governor, speaker } = statement;
    const { group } = clause;
    if (group.form !== "finite" || group.modal === undefined || !UNDERTAKING.has(group.modal)) return [];
    const no = (reason: DeclineReason): readonly [] =>
      decline(reading, { rule: "modal-undertaking", statement, words: group, reason });
    // "We shall not."
    if (group.lemma === group.modal) return no("nothing is undertaken");
    // "would have gone bankrupt", "was to have opened": what did not come
    if (group.perfect && group.modal !== "will" && group.modal !== "shall")
      return no("nothing is undertaken");
    if (isSubordinate(statement)) return no("in a subordinate clause");
    // "announced that they would": the announcement is the act
    if (isContentOfAct(statement)) return no("content of another act");
    if (isForecast(statement, reading)) return no("forecast");
    if (isOutcome(statement)) return no("verb of state or outcome");
    if (!group.passive && reportsNow(statement)) return no("verb of reporting");
    const negated = isNegated(clause, document.source.text) || hasNoObject(statement);
    // "would not be party to it" refuses; "would not be ready" predicts
    const refusesToBe = negated && group.lemma === "be" && REFUSED_STATES.has(lemmaBehind(statement));
    const spares = negated && isObligation(statement);
    const none = promisesNone(statement);
    if (!group.passive && isStative(group.lemma) && !refusesToBe && !isPlan(subject) && !spares && !none)
      return no("verb of state or outcome");
    const own = isFirstPerson(subject);
    const means = speaker !== undefined && isMeans(subject);
    const agentive =
      means ||
      isPlan(subject) ||
      isActorLike(document, subject) ||
      (subject?.basis === "pronoun" && governor !== undefined) ||
      isBody(statement, reading);
    if (group.passive && speaker === undefined && group.modal !== "be to") return no("nobody says it");
    // "the talks would resume on Monday": nobody is the subject, yet whoever says it has a hand in it
    const occurs = speaker !== undefined && (happens(statement) || spares || none);
    if (!group.passive && !agentive && !occurs)
      return no(subject === undefined ? "nobody acts" : "subject is a thing");
    // the speaker would have to act: no subject names somebody else who would
    const speaksForItself =
      group.passive || own || means || isPlan(subject) || hasNegativeSubject(clause) || (occurs && !agentive);
    const actor =
      speaker === undefined
        ? subject
        : own && subject !== undefined
          ? { ...subject, antecedent: speaker }
          : speaker;
    return [
      {
        rule: "modal-undertaking",
        type: typeOf(statement, reading, negated || none),
        statement,
        cue: cueRange(statement),
        ...given({
          actor: group.passive && speaker === undefined ? undefined : actor,
          committer:
            agentIn(statement, reading) ??
            (speaksForItself || subject === undefined ? undefined : ownSubject(subject, statement)),
        }),
        content: contentSpan(reading, statement, "clause"),
        polarity: negated || none ? "negative" : "positive",
        modality: modalityOf(clause, "planned"),
      },
    ];
  },
};
