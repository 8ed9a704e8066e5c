import { contentSpan } from "../content.ts";
import type { ActDraft, Reading, Rule } from "../draft.ts";
import { isNegated } from "../stance.ts";
import { isContentOfAct, type Statement } from "../statements.ts";
import { words } from "../words.ts";

const NEEDFUL = words("vital essential important crucial necessary imperative critical time urgent");
const OPENERS = new Set(["that", "to", "for"]);
const IMPERSONAL = new Set(["it", "there"]);

/**
 * "It is vital that …", "it is time to …": an urging; "it is not time to", "too early to": a rejection;
 * "it is necessary to consider …": a proposal (guideline 4.2).
 */
export const needRule: Rule = {
  name: "impersonal-need",
  finds: "“It is essential that both villages agree,” the mediator said.",
  ignores: "It is important news for the island.",
  apply(statement: Statement, reading: Reading): readonly ActDraft[] {
    const { document } = reading;
    const { clause, speaker } = statement;
    const { group, sentence } = clause;
    if (group.lemma !== "be" || speaker === undefined || group.form !== "finite") return [];
    const subject = sentence.tokens[group.first - 1]?.text.toLowerCase() ?? "";
    const inverted = sentence.tokens[group.first + 1]?.text.toLowerCase() ?? "";
    if (!IMPERSONAL.has(subject) && !IMPERSONAL.has(inverted)) return [];
    if (isContentOfAct(statement)) return [];
    const window = sentence.tokens.slice(group.last + 1, group.last + 6);
    const tooEarly = window.findIndex(
      (token, index) => token.lemma === "early" && window[index - 1]?.lemma === "too",
    );
    const word = tooEarly >= 0 ? tooEarly : window.findIndex((token) => NEEDFUL.has(token.lemma));
    const opener = window[word + 1];
    if (word < 0 || opener === undefined || !OPENERS.has(opener.lemma)) return [];
    const last = group.last + 2 + word;
    const negated = isNegated(clause, document.source.text) || tooEarly >= 0;
    const considering = sentence.tokens[last + 1]?.lemma === "consider";
    return [
      {
        rule: "impersonal-need",
        type: negated ? "reject" : considering ? "propose" : "urge",
        statement,
        cue: { first: Math.max(0, group.first - 1), last: considering ? last + 1 : last },
        actor: speaker,
        content: contentSpan(reading, statement, "complement", considering ? last + 1 : last),
        polarity: negated ? "negative" : "positive",
        modality: "required",
      },
    ];
  },
};
