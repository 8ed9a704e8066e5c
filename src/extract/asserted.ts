import type { ActType } from "../types.ts";
import type { ActDraft, Reading } from "./draft.ts";
import { BLAMEWORTHY_VERBS } from "./lexicon.generated.ts";
import { isFirstPerson } from "./mentions.ts";
import { isNegated, modalityOf } from "./stance.ts";
import type { Statement } from "./statements.ts";

/** What somebody is blamed for when it is said that they did it: "the patrol fired first", "the ministry has misled us". */
const BLAMEWORTHY: ReadonlySet<string> = new Set(BLAMEWORTHY_VERBS.map(({ verb }) => verb));

function isOwn({ subject }: Statement, outer: ActDraft): boolean {
  return (
    isFirstPerson(subject) ||
    (subject?.basis === "pronoun" && subject.antecedent === undefined) ||
    subject?.span?.start === outer.statement.subject?.span?.start
  );
}

/** Blame laid on somebody accuses; blame that is negated denies (guideline 4.3). */
function typeOf(draft: ActDraft, main: Statement, negative: boolean): ActType {
  const { group, sentence } = main.clause;
  if ((draft.type !== "state" && draft.type !== "assess") || group.modal !== undefined) return draft.type;
  const blames = BLAMEWORTHY.has(group.lemma);
  const never = sentence.tokens.slice(group.first - 1, group.last).some(({ lemma }) => lemma === "never");
  if (negative) return blames || never ? "deny" : draft.type;
  return blames && draft.type === "state" && main.subject !== undefined && !isOwn(main, draft)
    ? "accuse"
    : draft.type;
}

/** Of several clauses that are said the first that has a subject of its own. */
function mainOf(contents: readonly Statement[]): Statement | undefined {
  return contents.find(({ clause }) => !clause.inherited) ?? contents[0];
}

/** The same act knowing what it says: "announced that *the road may close*". */
export function withTold(draft: ActDraft, contents: readonly Statement[]): ActDraft {
  const told = mainOf(contents);
  return told === undefined ? draft : { ...draft, told };
}

/** What a verb of saying takes from its content: the type, the polarity, the modality, and whether it is quoted. */
export function asserted(draft: ActDraft, contents: readonly Statement[], { document }: Reading): ActDraft {
  const main = mainOf(contents);
  if (main === undefined) return draft;
  const negative = draft.polarity === "negative" || isNegated(main.clause, document.source.text);
  return {
    ...draft,
    type: typeOf(draft, main, negative),
    polarity: negative ? "negative" : "positive",
    modality: modalityOf(main.clause, draft.modality),
    told: main,
    voice: main.clause.quotation === undefined ? "indirect" : "quote",
  };
}

/** "agreed that a strong bridge is vital": an opinion, nothing to be done (conventions, "What type"). */
export function asOpinion(draft: ActDraft, reading: Reading): ActDraft {
  if (draft.type !== "agree" || draft.rule !== "cue-verb") return draft;
  const { sentence, group } = draft.statement.clause;
  const said = reading.inSentence(sentence.number).find(({ governor }) => governor === draft.statement)
    ?.clause.group;
  const that = sentence.tokens[group.last + 1]?.text === "that";
  const opinion = that && said?.modal === undefined && said?.lemma === "be";
  return opinion ? { ...draft, type: "assess", modality: "actual" } : draft;
}
