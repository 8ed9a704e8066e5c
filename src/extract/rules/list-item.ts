import type { ActType, Sentence } from "../../types.ts";
import { contentSpan } from "../content.ts";
import type { ActDraft, Reading, Rule } from "../draft.ts";
import { isActorLike } from "../actors.ts";
import { isFirstPerson } from "../mentions.ts";
import { isOwnSide } from "../own-side.ts";
import type { Statement } from "../statements.ts";

const UNDERTAKING: ReadonlySet<string> = new Set<ActType>([
  "pledge",
  "announce",
  "reaffirm",
  "agree",
  "decide",
]);
/** How many items a lead-in may govern: longer lists are annexes. */
const MAX_ITEMS = 20;

const NUMBERED = /^\W*\(?\w{1,3}[.)]/u;

function isItem({ kind, tokens }: Sentence): boolean {
  return (
    kind === "item" ||
    NUMBERED.test(
      tokens
        .slice(0, 3)
        .map(({ text }) => text)
        .join(""),
    )
  );
}

const URGING: ReadonlySet<string> = new Set<ActType>(["urge", "demand"]);

const undertakes = ({ clause, cue }: Statement): boolean =>
  clause.group.modal === "will" || clause.group.modal === "shall" || UNDERTAKING.has(cue?.cue.act ?? "");

/** The statement that introduces a list: of the sentence before its first item, when that ends in a colon. */
function leadIn(reading: Reading, statement: Statement): Statement | undefined {
  const { sentences } = reading.document;
  const { number } = statement.clause.sentence;
  const earlier = sentences.slice(Math.max(0, number - 1 - MAX_ITEMS), number - 1);
  const lead = earlier.findLast((sentence) => !isItem(sentence));
  if (lead?.tokens.at(-1)?.text !== ":") return undefined;
  return reading
    .inSentence(lead.number)
    .find(
      (candidate) =>
        candidate.clause.group.form === "finite" &&
        (undertakes(candidate) || URGING.has(candidate.cue?.cue.act ?? "")),
    );
}

/** "The ministers agreed to:" in a release of whoever was their host. */
function isOthers({ subject }: Statement, { document }: Reading): boolean {
  return (
    subject !== undefined &&
    subject.basis !== "pronoun" &&
    !isFirstPerson(subject) &&
    isActorLike(document, subject) &&
    !isOwnSide(document, subject)
  );
}

/**
 * Items of a list under "we will:" or "the parties agreed to:" are acts of whoever says the lead-in (conventions, "How many").
 * Only items that begin with a bare verb: "- Open the border", not "- borders".
 */
export const listItemRule: Rule = {
  name: "list-item",
  finds: "We will:\n- Build two field hospitals.",
  ignores: "Ingredients:\n- Open tins.",
  apply(statement: Statement, reading: Reading): readonly ActDraft[] {
    const { clause } = statement;
    const { group, sentence } = clause;
    const verb = sentence.tokens[group.head];
    if (clause.index !== 0 || group.modal !== undefined || verb?.text.toLowerCase() !== group.lemma)
      return [];
    const before = sentence.tokens.slice(0, group.first);
    const first = group.first <= 3 && before.every(({ text }) => /^[\W\d]*$|^[a-z]$/iu.test(text));
    // "(3) In the event of an attack, convene at once"
    const inserted = before.at(-1)?.text === "," && clause.subject === undefined;
    if ((!first && !inserted) || sentence.tokens[group.last + 1] === undefined) return [];
    const lead = leadIn(reading, statement);
    if (lead === undefined) return [];
    const actor = lead.subject ?? lead.speaker;
    if (actor === undefined) return [];
    const urges = !undertakes(lead);
    // "- Continue to clear mines": an undertaking of what goes on already
    const goesOn = !urges && statement.cue?.cue.act === "reaffirm";
    return [
      {
        rule: "list-item",
        type: urges ? "urge" : goesOn ? "reaffirm" : "pledge",
        statement,
        cue: { first: group.first, last: group.last },
        actor:
          lead.speaker === undefined || actor === lead.speaker || isOthers(lead, reading)
            ? actor
            : { ...actor, antecedent: lead.speaker },
        content: contentSpan(reading, statement, "clause"),
        polarity: "positive",
        modality: urges ? "required" : "planned",
      },
    ];
  },
};
