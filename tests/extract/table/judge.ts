import type { Act, Commitment, Magnitude, Metadata, Reference, Stance } from "../../../src/types.ts";
import { ACT_TYPES, STATUSES } from "../../../src/types.ts";
import { factsIn } from "../../find.ts";
import { matches, readExpected, shortCertainty, writeFound, type Expected, type Found } from "./notation.ts";
import type { Row } from "./row.ts";

type Label = (id: string) => string;
type References = readonly Reference[];

const people = (references: References, label: Label): Found["who"] =>
  references.map(({ actor, text }) => [label(actor), text]);

const named = (key: string, references: References, label: Label): readonly string[] =>
  references.map(({ actor }) => `${key} ${label(actor)}`);

const hedges = ({ hedges: words = [] }: Stance): readonly string[] =>
  orNone(
    words.map(({ quote }) => `hedge ${quote}`),
    "no hedge",
  );

function foundAct(act: Act<Reference>, all: readonly Act<Reference>[], label: Label): Found {
  return {
    kind: act.type,
    who: people(act.actors, label),
    words: `${act.cue.quote} › ${act.content}`,
    flags: [
      ...[act.polarity, act.modality, shortCertainty(act.certainty), act.voice],
      act.distanced ? "distanced" : "plain",
    ],
    more: [
      ...named("to", act.addressees, label),
      ...named("vs", act.targets, label),
      ...hedges(act),
      ...act.reports.map((id) => `reports ${all.find((other) => other.id === id)?.type ?? "?"}`),
    ],
  };
}

/** `5`, `>=5`, `<=5`: a range gives two. */
function bounds({ value, minValue, maxValue }: Magnitude): readonly string[] {
  const sides = [
    ["", value],
    [">=", minValue],
    ["<=", maxValue],
  ] as const;
  return sides.flatMap(([sign, number]) => (number === undefined ? [] : [`${sign}${number}`]));
}

function when(due: Commitment["due"]): readonly string[] {
  if (due === undefined) return ["no time"];
  const { deadline, scheduledFor, span } = due;
  if (deadline === undefined && scheduledFor === undefined) return [`when ${span.quote}`];
  return [
    ...(deadline === undefined ? [] : [`by ${deadline}`]),
    ...(scheduledFor === undefined ? [] : [`on ${scheduledFor}`]),
  ];
}

const orNone = (lines: readonly string[], none: string): readonly string[] =>
  lines.length === 0 ? [none] : lines;

function foundCommitment(k: Commitment<Reference>, label: Label): Found {
  const { amount, quantity } = k;
  const sums = amount === undefined ? [] : bounds(amount).map((sum) => `${sum} ${amount.currency}`);
  const counts = quantity === undefined ? [] : bounds(quantity).map((n) => `count ${n} ${quantity.unit}`);
  return {
    kind: k.status,
    who: people(k.committers, label),
    words: k.content,
    flags: [k.polarity, k.modality, shortCertainty(k.certainty), k.testable ? "testable" : "vague"],
    more: [
      ...orNone(named("for", k.beneficiaries, label), "no beneficiary"),
      ...named("vs", k.targets, label),
      ...orNone(sums, "no amount"),
      ...orNone(counts, "no count"),
      ...when(k.due),
      ...orNone(
        k.conditions.map(({ quote }) => `if ${quote}`),
        "no condition",
      ),
      ...hedges(k),
      ...(k.purpose === undefined ? [] : [`purpose ${k.purpose.quote}`]),
    ],
  };
}

const lines = (printed: readonly string[]): string =>
  orNone(printed, "(none)")
    .map((line) => `\n  ${line}`)
    .join("");

/** Reads a row now, judges it when called: empty when it is met, else sentence, expected and found. */
export function judge(row: Row): () => string {
  const {
    text,
    acts,
    commitments,
    genre = "news",
    published = "2026-03-10",
    title,
    publisher,
    speakers,
  } = row;
  const metadata = {
    genre,
    published: published ?? undefined,
    ...(title === undefined ? {} : { title }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(speakers === undefined ? {} : { speakers }),
  } as Metadata;
  const expectedActs = acts.map((line) => readExpected(line, ACT_TYPES));
  const expectedCommitments = commitments?.map((line) => readExpected(line, STATUSES));
  const compare = (
    printed: readonly string[],
    expected: readonly Expected[],
    found: readonly Found[],
  ): string =>
    matches(found, expected)
      ? ""
      : `\n${text}\nexpected:${lines(printed)}\nfound:${lines(found.map(writeFound))}`;
  return () => {
    const { document, label } = factsIn(text, metadata);
    const found = document.acts.map((act) => foundAct(act, document.acts, label));
    const trouble = compare(acts, expectedActs, found);
    if (commitments === undefined || expectedCommitments === undefined) return trouble;
    const commitmentsFound = document.commitments.map((k) => foundCommitment(k, label));
    return trouble + compare(commitments, expectedCommitments, commitmentsFound);
  };
}
