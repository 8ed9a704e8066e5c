/** What became of the words that the rules know, sentence by sentence. */

import type { Candidate, ExplainedSentence } from "../node.ts";
import type { Commitment, Magnitude, Mention } from "../types.ts";
import { hasColour, printable, width, type Io } from "./io.ts";
import { formatTable, type Column } from "./table.ts";

const COLUMNS: readonly Column[] = [
  { title: "WORDS", share: 1, most: 20 },
  { title: "RULE", share: 0 },
  { title: "ACT", share: 0 },
  { title: "WHO", share: 1, most: 20 },
  { title: "WHAT", share: 2, most: 50 },
  { title: "BECAME", share: 2, most: 60 },
];

/** One block a sentence, one line for words that a rule knows. */
export function explanationTables(sentences: readonly ExplainedSentence[], io: Io): string {
  const options = { width: width(io), bold: hasColour(io) };
  return sentences
    .map(({ number, text, candidates }) => {
      const title = `Sentence ${number}: ${printable(text.replace(/\s+/g, " "))}\n`;
      if (candidates.length === 0) return `${title}no words that a rule knows\n`;
      return `${title}${formatTable(COLUMNS, candidates.map(row), options)}`;
    })
    .join("\n");
}

function row(candidate: Candidate): readonly string[] {
  const { rule, cue, type, polarity, actor = "", content = "", act } = candidate;
  const confidence = act?.confidence === undefined ? "" : ` ${act.confidence.toFixed(2)}`;
  const name = type === undefined ? "" : `${type}${polarity === "negative" ? " not" : ""}${confidence}`;
  return [cue.quote, rule, name, actor, content, became(candidate)];
}

/** "dropped: content of another act", "declined: subject is a thing"; of an act, how it was completed, and its slots. */
function became(candidate: Candidate): string {
  const { outcome, reason, changes } = candidate;
  if (reason !== undefined) return `${outcome}: ${reason}`;
  return [...changes, ...slots(candidate)].join("; ");
}

function slots({ act, commitment }: Candidate): readonly string[] {
  const names = (mentions: readonly Mention[]): string => mentions.map(({ text }) => text).join(", ");
  const to = act === undefined ? "" : names([...act.addressees, ...act.targets]);
  return [
    ...(to === "" ? [] : [`to ${to}`]),
    ...(commitment === undefined ? [] : slotsOf(commitment, names)),
  ];
}

function slotsOf(
  { status, committers, beneficiaries, amount, quantity, due, conditions }: Commitment,
  names: (mentions: readonly Mention[]) => string,
): readonly string[] {
  return [
    `${status} by ${names(committers)}`,
    ...(beneficiaries.length === 0 ? [] : [`for ${names(beneficiaries)}`]),
    ...(amount === undefined ? [] : [`${magnitude(amount)} ${amount.currency}`]),
    ...(quantity === undefined ? [] : [`${magnitude(quantity)} ${quantity.unit}`]),
    ...(due === undefined ? [] : [time(due)]),
    ...conditions.map(({ quote }) => `if: ${quote}`),
  ];
}

function magnitude({ value, minValue, maxValue }: Magnitude): string {
  return value === undefined ? `${minValue ?? ""}..${maxValue ?? ""}` : String(value);
}

function time({ deadline, scheduledFor, span }: NonNullable<Commitment["due"]>): string {
  if (deadline !== undefined) return `by ${deadline}`;
  return scheduledFor === undefined ? `time: ${span.quote}` : `on ${scheduledFor}`;
}
