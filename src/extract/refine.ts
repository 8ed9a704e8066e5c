import type { Span } from "../types.ts";
import { contentSpan, trimmed } from "./content.ts";
import type { ActDraft, Reading } from "./draft.ts";
import { withGapped } from "./gapping.ts";
import { groupBy } from "./group-by.ts";
import { withOutcome } from "./outcome.ts";
import { nounPhrases } from "./phrases.ts";
import type { Statement } from "./statements.ts";
import { words } from "./words.ts";

const startOf = ({ clause }: Statement): number => clause.sentence.tokens[clause.group.first]?.start ?? 0;

/** Lemma of the noun that a verb's object is headed by: "deploy border patrols" -> "patrol". */
function objectOf({ clause }: Statement): string | undefined {
  const phrase = nounPhrases(clause.sentence).find(({ first }) => first === clause.group.last + 1);
  return phrase === undefined ? undefined : clause.sentence.tokens[phrase.head]?.lemma;
}

/**
 * Who does what an agentless passive leaves open, when the document says it elsewhere: "forces that are to be deployed"
 * is the council's doing where "the council's decision to deploy forces" is reported (guideline 4.6).
 */
function withAgent(draft: ActDraft, { byVerb, bySentence }: Index): ActDraft {
  const { clause } = draft.statement;
  if (draft.actor !== undefined || !clause.group.passive || clause.subject === undefined) return draft;
  const thing = clause.sentence.tokens[clause.subject.head]?.lemma;
  const same = byVerb
    .get(clause.group.lemma)
    ?.find((other) => !other.clause.group.passive && thing !== undefined && objectOf(other) === thing);
  if (same === undefined) return draft;
  const verb = startOf(same);
  const about = (bySentence.get(same.clause.sentence.number) ?? []).filter(
    ({ content, actor }) =>
      actor !== undefined && content !== undefined && content.start <= verb && verb < content.end,
  );
  // the innermost act about it: the decision, not the opinion that reports the decision
  const innermost = about.toSorted((a, b) => (b.content?.start ?? 0) - (a.content?.start ?? 0))[0];
  const agent = innermost?.actor ?? same.subject;
  return agent === undefined
    ? draft
    : { ...draft, actor: { text: agent.text, basis: "inferred", antecedent: agent } };
}

const GENERIC = words("plan option decision idea possibility it this nothing scenario proposal");
const TOPIC =
  /\b(?:questions? (?:about|on|as to|whether)|asked (?:about|whether|if)|pressed on)\s+(?:the (?:possibility|prospect|idea|question) of\s+)?/iu;

/** "Asked about a new pier, she said options are being studied": the options are for the pier. */
function withTopic(draft: ActDraft, reading: Reading): ActDraft {
  const { clause } = draft.statement;
  if (draft.type !== "consider" || clause.subject === undefined) return draft;
  const head = clause.sentence.tokens[clause.subject.head]?.lemma ?? "";
  if (!GENERIC.has(head)) return draft;
  const { text } = reading.document.source;
  const before = text.slice(clause.sentence.start, startOf(draft.statement));
  const match = TOPIC.exec(before);
  if (match === null) return draft;
  const start = clause.sentence.start + match.index + match[0].length;
  const comma = text.indexOf(",", start);
  if (comma < 0 || comma > startOf(draft.statement)) return draft;
  return { ...draft, content: trimmed(text, { start, end: comma }) };
}

/** "the support that they need *to rebuild*", "providing what it needs *to defend* itself": as the tree has it. */
function isOfAnotherVerb({ clause: { group, sentence } }: Statement, { cue }: ActDraft): boolean {
  const head = sentence.tokens[group.head]?.head ?? -1;
  return head > cue.last && head < group.first && sentence.tokens[head]?.upos === "VERB";
}

/** Statements after the cue whose verbs are coordinated infinitives or gerunds of its content: "to meet daily and to stop". */
function coordinated(draft: ActDraft, reading: Reading): readonly Statement[] {
  const { clause } = draft.statement;
  const inside = reading
    .inSentence(clause.sentence.number)
    .filter(
      (other) => other.clause.group.first > draft.cue.last && other.clause.quotation === clause.quotation,
    );
  const found: Statement[] = [];
  for (const other of inside) {
    const { group, sentence, link } = other.clause;
    const before = sentence.tokens[group.first - 1];
    const earlier = sentence.tokens[group.first - 2];
    const verb = sentence.tokens[group.head];
    const bare = verb?.text.toLowerCase() === group.lemma && group.modal === undefined;
    const first = found.length === 0;
    const previous = found.at(-1)?.clause.group.last ?? -1;
    // "to find and freeze the money" is done in one
    if (!first && sentence.tokens.slice(previous + 1, group.first).every(({ upos }) => upos === "CCONJ"))
      continue;
    if (first) {
      // "the support that they need to rebuild": the infinitive of another verb
      if (group.form !== "infinitive" || group.first > draft.cue.last + 9) return [];
      if (other !== inside[0] && inside[0]?.clause.group.form === "finite") return [];
      if (isOfAnotherVerb(other, draft)) return [];
      found.push(other);
    } else if (
      group.form === "infinitive" &&
      // "build a reserve, to be filled by May": the infinitive belongs to the noun
      !(earlier?.text === "," && sentence.tokens[group.first]?.lemma === "be") &&
      (before?.upos === "CCONJ" ||
        earlier?.upos === "CCONJ" ||
        (earlier?.text === "," && clause.group.lemma !== "want"))
    )
      found.push(other);
    else if (
      bare &&
      before?.upos === "CCONJ" &&
      (link === "coordinate" || link === "main") &&
      // "We call on all to help and *urge* donors to pay": an act beside the act
      other.clause.partner !== clause.index
    )
      found.push(other);
  }
  return found;
}

const SPLITTING = new Set(["cue-verb", "cue-noun"]);

/** One act a content: "agreed to meet daily and to stop the strike" is two, sharing the cue. */
function split(draft: ActDraft, reading: Reading): readonly ActDraft[] {
  if (!SPLITTING.has(draft.rule) || draft.content === undefined) return [draft];
  const verbs = coordinated(draft, reading);
  if (verbs.length < 2) return [draft];
  const { text } = reading.document.source;
  const { content } = draft;
  return verbs.map((verb, index) => {
    const next = verbs[index + 1];
    const start = index === 0 ? content.start : startOf(verb);
    const limit =
      next === undefined ? Math.max(content.end, contentSpan(reading, verb, "clause").end) : startOf(next);
    const words = text.slice(start, limit).replace(/(?:,?\s+(?:and|or|but))?(?:\s+to)?\s*$/iu, "");
    const part: Span = { start, end: start + words.length };
    return { ...draft, content: trimmed(text, part), ...(index === 0 ? {} : { apart: true }) };
  });
}

/** Where to look things up in a whole document. */
interface Index {
  readonly byVerb: ReadonlyMap<string, readonly Statement[]>;
  readonly bySentence: ReadonlyMap<number, readonly ActDraft[]>;
}

/** What can only be decided with the whole document in view. */
export function refine(drafts: readonly ActDraft[], reading: Reading): readonly ActDraft[] {
  const index: Index = {
    byVerb: groupBy(reading.statements, ({ clause }) => clause.group.lemma),
    bySentence: groupBy(drafts, ({ statement }) => statement.clause.sentence.number),
  };
  return drafts.flatMap((draft) => {
    const refined = split(withTopic(withAgent(draft, index), reading), reading).flatMap((part) =>
      withGapped(withOutcome(part, reading), reading),
    );
    if (refined.length !== 1 || refined[0] !== draft) reading.trace?.refined(draft, refined);
    return refined;
  });
}
