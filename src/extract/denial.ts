import type { ActDraft, Reading } from "./draft.ts";
import { isNegated, isNegativeVerb } from "./stance.ts";

/** "agreed *not to* strike", "vowed *to never* return": the words that deny what is undertaken. */
const DENIAL =
  /^(?:(?:not|never(?:\sagain)?)\sto|to\s(?:not|never(?:\sagain)?)|never(?:\sagain)?)\s(?=\p{Ll})/iu;

/** An act whose own infinitive is denied, without the denial in its content; whoever pledges not to do something rules it out. */
export function withDenial(draft: ActDraft, { document }: Reading): ActDraft {
  const { content, cue, statement, type } = draft;
  if (content === undefined || draft.polarity === "negative") return draft;
  const { group, sentence } = statement.clause;
  const words = document.source.text.slice(content.start, content.end);
  const denial = DENIAL.exec(words)?.[0] ?? "";
  // "swore never to return": among the words of the cue
  const within = sentence.tokens
    .slice(group.last + 1, cue.last + 1)
    .some(({ lemma }) => lemma === "never" || lemma === "not");
  if (denial === "" && !within) return draft;
  return {
    ...draft,
    type: type === "pledge" ? "rule-out" : type,
    polarity: "negative",
    content: { start: content.start + denial.length, end: content.end },
  };
}

/** Negation inside the content: "assured them that no tax would rise", "a decision to prevent". */
export function withContentPolarity(draft: ActDraft, reading: Reading): ActDraft {
  if (draft.polarity === "negative") return draft;
  const { sentence } = draft.statement.clause;
  const [next, verb] = sentence.tokens.slice(draft.cue.last + 1, draft.cue.last + 3);
  const negative =
    next?.text.toLowerCase() === "not" ||
    (next?.lemma === "to" && verb !== undefined && isNegativeVerb(verb.lemma)) ||
    (draft.type !== "state" &&
      reading
        .inSentence(sentence.number)
        .filter(({ governor }) => governor === draft.statement)
        .slice(0, 1)
        .some(({ clause }) => isNegated(clause, reading.document.source.text)));
  return negative ? { ...draft, polarity: "negative" } : draft;
}
