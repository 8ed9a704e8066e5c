import type { Token } from "../types.ts";
import { isStative } from "./actors.ts";
import { inTree } from "./clauses.ts";
import { BLAMEWORTHY_VERBS } from "./lexicon.generated.ts";
import type { CueMatch } from "./lexicon.ts";
import { isFirstPerson } from "./mentions.ts";
import type { Statement } from "./statements.ts";
import { isPastForm } from "./verb-groups.ts";
import type { VerbGroup } from "./verb-groups.ts";
import { words } from "./words.ts";

/** "decides", "are approved"; not "decided", "has decided", "is deciding". */
function isSimplePresent(tokens: readonly Token[], group: VerbGroup): boolean {
  const { first, head, form, modal, passive, perfect, progressive } = group;
  if (form !== "finite" || modal !== undefined || perfect || progressive) return false;
  const word = tokens[first]?.text.toLowerCase() ?? "";
  if (passive) return first < head && /^(?:am|is|are|’s|'s|’re|'re)$/u.test(word);
  return word === group.lemma || /[^s]s$/u.test(word);
}

/** Acts done once, so that their simple present tells what is done again and again: "decides on fares every autumn". */
const DONE_ONCE = words("decide sign cancel");
/** Acts whose passive does so too: "licences are refused where …". */
const DONE_TO = words("decide sign cancel reject");

/** A sentence, not a line above one: "Council approves budget" is news. */
const isSentence = ({ clause: { sentence } }: Statement): boolean =>
  sentence.kind !== "heading" && /^[.!?”’"']$/u.test(sentence.tokens.at(-1)?.text ?? "");

const CLAUSAL = words("to that not never");

/** "offers *guided tours*", "directs *traffic*": what somebody does for a living, where no infinitive says what is to come. */
function offersGoods({ clause: { sentence } }: Statement, { cue, last }: CueMatch): boolean {
  const [verb, second] = cue.pattern;
  const next = sentence.tokens[last + 1];
  return verb === "offer" && second === undefined && next !== undefined && !CLAUSAL.has(next.lemma);
}

/**
 * How things are done, told by nobody's mouth: "The board decides on fares", "Claims are approved within four weeks", "The
 * museum offers tours". "We approve the plan" does it in saying so.
 */
function isHabit(statement: Statement, match: CueMatch): boolean {
  const { clause, governor, voice, subject } = statement;
  const { sentence, group } = clause;
  if (governor !== undefined || voice === "quote" || !isSentence(statement)) return false;
  if (subject !== undefined && /^(?:i|we)$/iu.test(subject.text)) return false;
  if (!isSimplePresent(sentence.tokens, group)) return false;
  const { act, pattern } = match.cue;
  // "is opposed to" is how somebody stands
  if (pattern[0] === "be") return false;
  return group.passive ? DONE_TO.has(act) : DONE_ONCE.has(act) || offersGoods(statement, match);
}

const RELATIVIZERS = words("who that which");
/** Acts that bind whoever does them, now or then. */
const BINDING = words("pledge agree propose announce reject decide sign cancel rule-out threaten");

/** "a driver *who refuses a test*", "anyone who promises to return": whoever it may be, not somebody in particular. */
function isGeneric({ clause }: Statement, { cue }: CueMatch): boolean {
  const { sentence, group, link } = clause;
  if (link !== "relative" || !BINDING.has(cue.act) || !isSimplePresent(sentence.tokens, group)) return false;
  const before = sentence.tokens[group.first - 1];
  const earlier = sentence.tokens[group.first - 2];
  return RELATIVIZERS.has(before?.lemma ?? "") && /^(?:NOUN|PRON)$/u.test(earlier?.upos ?? "");
}

/** Acts that leave nothing to be done: told of a thing, they are its history. */
const DONE = words("establish sign decide cancel");

/** "which approved the drug", "the pool that Malta *set up*": by the way, within what is said of somebody or something. */
function isAside({ clause: { sentence, group, link } }: Statement, { cue }: CueMatch): boolean {
  const relation = sentence.tokens[inTree(sentence.tokens, group)]?.relation ?? "";
  return link === "relative" || (DONE.has(cue.act) && relation.startsWith("acl"));
}

/** "Founded in 2014, the company …": a participle in front, which passes for a verb of its own. */
function isFrontedParticiple({ clause: { sentence, group } }: Statement): boolean {
  const { tokens } = sentence;
  return (
    group.first === group.head &&
    tokens[group.head]?.relation === "advcl" &&
    /(?:ed|en|t|p|d)$/iu.test(tokens[group.head]?.text ?? "") &&
    !tokens.some(({ head, relation }) => head === group.head && /^nsubj|^mark/u.test(relation ?? ""))
  );
}

const EVERYBODY =
  /^(?:all|any|every|each|the public|everyone|everybody|anyone|anybody|visitors?|applicants?|members?|citizens?|residents?)$/iu;

/** "is open to *all coastal states*", "open to applicants": whoever may come in; not "open to talks". */
function admits({ clause: { sentence } }: Statement, { cue, last }: CueMatch): boolean {
  if (cue.pattern.join(" ") !== "be open to") return false;
  const [next, second] = sentence.tokens.slice(last + 1, last + 3).map(({ text }) => text.toLowerCase());
  return EVERYBODY.test(next ?? "") || EVERYBODY.test(`${next ?? ""} ${second ?? ""}`);
}

/** "directed operations from the mill": runs them; "directed the army to leave" tells somebody what to do. */
function steers({ clause: { sentence, group } }: Statement, { cue, last }: CueMatch): boolean {
  if (cue.pattern.join(" ") !== "direct" || group.passive) return false;
  const next = sentence.tokens[last + 1];
  return (
    next?.lemma !== "that" &&
    !sentence.tokens.some(({ lemma, head }, index) => {
      const verb = sentence.tokens[head ?? -1];
      return lemma === "to" && index > last && verb?.upos === "VERB" && verb.head === group.head;
    })
  );
}

const BLAMEWORTHY: ReadonlySet<string> = new Set(BLAMEWORTHY_VERBS.map(({ verb }) => verb));
/** "continues to test missiles *in breach of the resolution*" */
const WRONGFUL = words("breach violation defiance contravention");

/** "continue to arrive", "keeps rising", "continues to shell the town": what befalls somebody, or is held against them. */
export function goesOnHappening(
  { clause: { sentence }, subject }: Statement,
  { cue, last }: CueMatch,
): boolean {
  if (cue.act !== "reaffirm" || isFirstPerson(subject)) return false;
  const end = cue.pattern.at(-1);
  const verb = end === "to" ? sentence.tokens[last + 1] : end === "ING" ? sentence.tokens[last] : undefined;
  const wrongs = sentence.tokens.some(
    ({ lemma }, index) => WRONGFUL.has(lemma) && sentence.tokens[index - 1]?.lemma === "in",
  );
  return verb !== undefined && (isStative(verb.lemma) || BLAMEWORTHY.has(verb.lemma) || wrongs);
}

/** True where a cue tells how things are done, by whoever does them, and nothing that somebody did. */
export function tellsHowThingsAre(statement: Statement, match: CueMatch): boolean {
  return [isHabit, isGeneric, admits, steers].some((tells) => tells(statement, match));
}

/** Verbs whose past looks like their present: "set up in 1998". */
const LIKE_THE_PAST = words("set put cut shut let");

/** Told in the past and by the way, or of what was only thought about: bygone once its year is over. */
export function isToldAside(statement: Statement, match: CueMatch): boolean {
  const { sentence, group } = statement.clause;
  const aside = isAside(statement, match) || isFrontedParticiple(statement) || match.cue.act === "consider";
  return aside && !group.passive && (isPastForm(sentence.tokens, group) || LIKE_THE_PAST.has(group.lemma));
}
