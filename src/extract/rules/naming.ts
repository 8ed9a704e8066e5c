import type { ActType, Mention } from "../../types.ts";
import { isActorLike } from "../actors.ts";
import { contentSpan } from "../content.ts";
import type { ActDraft, Reading, Rule } from "../draft.ts";
import { isFirstPerson } from "../mentions.ts";
import { JUDGEMENTS } from "../lexicon.generated.ts";
import { isNegated } from "../stance.ts";
import type { Statement } from "../statements.ts";
import { words } from "../words.ts";

const JUDGEMENT: ReadonlyMap<string, string> = new Map(
  JUDGEMENTS.map(({ word, judgement }) => [word, judgement]),
);
const ACT_OF: Readonly<Record<string, ActType>> = { false: "deny", bad: "criticize", good: "praise" };
/** "call it a lie" needs no "as"; "describe it as a lie" does. */
const NAMING = words("call brand label term deem dub");
const NAMING_AS = words(
  "describe dismiss characterise characterize portray paint reject brush deride condemn denounce hail",
);
/** "called for calm", "called the police", "called on": other senses of the verb. */
const OTHER_SENSE = words("for on upon off in to at back up out about into by over");
const MARK = /^["“‘]$/u;
/** How far behind the verb what it is called may begin: "called the plan for the three northern districts reckless". */
const REACH = 16;

/** Index of the first word of what something is called, and whether it stands in quotation marks. */
function nameOf({ clause }: Statement): { readonly first: number; readonly quoted: boolean } | undefined {
  const { sentence, group } = clause;
  const { tokens } = sentence;
  const needsAs = NAMING_AS.has(group.lemma);
  if (!needsAs && !NAMING.has(group.lemma)) return undefined;
  if (!needsAs && OTHER_SENSE.has(tokens[group.last + 1]?.lemma ?? "")) return undefined;
  for (let index = group.last + 2; index < Math.min(tokens.length, group.last + REACH); index += 1) {
    const token = tokens[index];
    if (token === undefined || /^[.;:]$/u.test(token.text)) return undefined;
    const marked = MARK.test(token.text);
    if (needsAs) {
      if (token.lemma === "as") return { first: index + 1, quoted: MARK.test(tokens[index + 1]?.text ?? "") };
    } else if (marked) return { first: index + 1, quoted: true };
    else if (JUDGEMENT.has(token.lemma) || JUDGEMENT.has(token.text.toLowerCase()))
      return { first: index, quoted: false };
  }
  return undefined;
}

/** What the words say of a thing: the first of them that judges. */
function judgementIn({ clause: { sentence } }: Statement, first: number): ActType | undefined {
  const named = sentence.tokens.slice(first, first + 8);
  const end = named.findIndex(({ text }) => /^[.;:”"’,]$/u.test(text));
  const judging = named
    .slice(0, end < 0 ? named.length : end)
    .flatMap(({ text, lemma }) => JUDGEMENT.get(text.toLowerCase()) ?? JUDGEMENT.get(lemma) ?? []);
  return ACT_OF[judging[0] ?? ""];
}

function namer({ subject, speaker }: Statement, reading: Reading): Mention | undefined {
  if (subject === undefined) return undefined;
  if (isFirstPerson(subject)) return speaker === undefined ? subject : { ...subject, antecedent: speaker };
  return subject.basis === "pronoun" || isActorLike(reading.document, subject) ? subject : undefined;
}

/** "called the plan reckless", "described it as a lie", "dismissed the offer as “a stunt”": what somebody calls something judges it. */
export const namingRule: Rule = {
  name: "naming",
  finds: "The mayor called the toll reckless.",
  ignores: "The mayor called the toll office at noon.",
  apply(statement: Statement, reading: Reading): readonly ActDraft[] {
    const { clause } = statement;
    const { group } = clause;
    if (group.modal !== undefined || group.passive || group.form === "infinitive") return [];
    // "condemned what it called a crime"
    if (
      clause.link === "relative" ||
      clause.sentence.tokens[(clause.subject?.first ?? 0) - 1]?.lemma === "what"
    )
      return [];
    const name = nameOf(statement);
    const actor = namer(statement, reading);
    if (name === undefined || actor === undefined || isNegated(clause, reading.document.source.text))
      return [];
    const type = judgementIn(statement, name.first) ?? (name.quoted ? "criticize" : undefined);
    if (type === undefined) return [];
    return [
      {
        rule: "naming",
        type,
        statement,
        cue: { first: group.first, last: group.last },
        actor,
        content: contentSpan(reading, statement, "complement", group.last),
        polarity: type === "deny" ? "negative" : "positive",
        modality: "actual",
      },
    ];
  },
};
