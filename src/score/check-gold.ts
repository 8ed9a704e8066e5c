import { ACT_TYPES, GENRES, STATUSES } from "../types.ts";
import { hasNumber } from "./amounts.ts";
import type { AnnotationProblem, Annotations, MarkedWords } from "./annotations.ts";

/**
 * What makes gold useless though it has the right form: words that the text does not have there, unknown types, ids of
 * nothing, twice the same id. Without a text the offsets are not checked.
 */
export function checkGold(gold: Annotations, text?: string): readonly AnnotationProblem[] {
  return [...checkId(gold), ...checkReferences(gold), ...checkVocabulary(gold), ...checkOffsets(gold, text)];
}

/** The id becomes the name of a file. */
function checkId({ document: { id } }: Annotations): AnnotationProblem[] {
  return /^\w[\w.-]*$/.test(id)
    ? []
    : [{ place: "document.id", message: `"${id}" is no id: make it of letters, digits, "." "_" "-"` }];
}

function checkReferences({ sentences, actors, acts, commitments }: Annotations): AnnotationProblem[] {
  const known = {
    actor: new Set(actors.map(({ id }) => id)),
    act: new Set(acts.map(({ id }) => id)),
    commitment: new Set(commitments.map(({ id }) => id)),
    sentence: new Set(sentences.map(({ n }) => n)),
  };
  const unknown = (
    place: string,
    what: keyof typeof known,
    id: string | number | undefined,
  ): AnnotationProblem[] => {
    const ids: ReadonlySet<unknown> = known[what];
    const list = `${what}s`;
    return id === undefined || ids.has(id)
      ? []
      : [{ place, message: `there is no ${what} ${JSON.stringify(id)}: add it to ${list}, or correct it` }];
  };
  const unknowns = (
    place: string,
    what: keyof typeof known,
    ids: readonly (string | number)[],
  ): AnnotationProblem[] => ids.flatMap((id, i) => unknown(`${place}[${i}]`, what, id));
  return [
    ...twice("actors", actors),
    ...twice("acts", acts),
    ...twice("commitments", commitments),
    ...acts.flatMap((act, i) => [
      ...unknown(`acts[${i}].sentence`, "sentence", act.sentence),
      ...unknowns(`acts[${i}].actors`, "actor", act.actors),
      ...unknowns(`acts[${i}].acceptActors`, "actor", act.acceptActors),
      ...unknown(`acts[${i}].commitment`, "commitment", act.commitment),
    ]),
    ...commitments.flatMap((commitment, i) => [
      ...unknowns(`commitments[${i}].sentences`, "sentence", commitment.sentences),
      ...unknowns(`commitments[${i}].acts`, "act", commitment.acts),
      ...unknowns(`commitments[${i}].committers`, "actor", commitment.committers),
      ...unknowns(`commitments[${i}].acceptCommitters`, "actor", commitment.acceptCommitters),
      ...unknowns(`commitments[${i}].beneficiaries`, "actor", commitment.beneficiaries),
    ]),
  ];
}

function twice(list: string, items: readonly { readonly id?: string }[]): AnnotationProblem[] {
  const seen = new Set<string>();
  return items.flatMap(({ id }, i) => {
    if (id === undefined) return [];
    if (seen.has(id))
      return [{ place: `${list}[${i}].id`, message: `"${id}" is there twice: give each an id of its own` }];
    seen.add(id);
    return [];
  });
}

function checkVocabulary({ document, acts, commitments }: Annotations): AnnotationProblem[] {
  const oneOf = (place: string, value: string, values: readonly string[]): AnnotationProblem[] =>
    values.includes(value)
      ? []
      : [{ place, message: `"${value}" is not known: it has to be one of ${values.join(", ")}` }];
  const polarities = ["positive", "negative"];
  return [
    ...day("document.published", document.published),
    ...(document.genre === undefined ? [] : oneOf("document.genre", document.genre, GENRES)),
    ...acts.flatMap(({ type, polarity }, i) => [
      ...oneOf(`acts[${i}].type`, type, ACT_TYPES),
      ...oneOf(`acts[${i}].polarity`, polarity, polarities),
    ]),
    ...commitments.flatMap(({ status, polarity, deadline, scheduledFor, amount }, i) => [
      ...(amount === undefined || hasNumber(amount)
        ? []
        : [
            { place: `commitments[${i}].amount`, message: "has no number: give value, minValue or maxValue" },
          ]),
      ...oneOf(`commitments[${i}].status`, status, STATUSES),
      ...oneOf(`commitments[${i}].polarity`, polarity, polarities),
      ...day(`commitments[${i}].deadline`, deadline),
      ...day(`commitments[${i}].scheduledFor`, scheduledFor),
    ]),
  ];
}

function day(place: string, value: string | undefined): AnnotationProblem[] {
  return value === undefined || /^\d{4}-\d{2}-\d{2}$/.test(value)
    ? []
    : [{ place, message: `"${value}" is no day: write YYYY-MM-DD, or leave it out` }];
}

function checkOffsets(
  { sentences, acts, commitments }: Annotations,
  text: string | undefined,
): AnnotationProblem[] {
  if (text === undefined) return [];
  const check = (place: string, words: MarkedWords | undefined): AnnotationProblem[] => {
    if (words === undefined) return [];
    const { begin, end, text: quote } = words;
    if (end > text.length)
      return [{ place, message: `${begin}-${end} is behind the end of the text, which has ${text.length}` }];
    const there = text.slice(begin, end);
    if (quote === undefined || quote === there) return [];
    const remedy = "offsets are UTF-16 units into the text, end exclusive";
    return [
      { place, message: `the text has ${brief(there)} at ${begin}-${end}, not ${brief(quote)}: ${remedy}` },
    ];
  };
  return [
    ...sentences.flatMap((sentence, i) => check(`sentences[${i}]`, sentence)),
    ...acts.flatMap(({ cue, evidence }, i) => [
      ...check(`acts[${i}].cue`, cue),
      ...check(`acts[${i}].evidence`, evidence),
    ]),
    ...commitments.flatMap(({ evidence }, i) =>
      evidence.flatMap((words, j) => check(`commitments[${i}].evidence[${j}]`, words)),
    ),
  ];
}

const LONGEST_QUOTE = 40;

function brief(words: string): string {
  return JSON.stringify(words.length > LONGEST_QUOTE ? `${words.slice(0, LONGEST_QUOTE)}…` : words);
}
