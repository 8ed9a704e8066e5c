import { given } from "../given.ts";
import type {
  AnnotatedAct,
  AnnotatedActor,
  AnnotatedCommitment,
  AnnotatedDocument,
  AnnotationProblem,
  Annotations,
  NumberedSentence,
} from "./annotations.ts";
import { fieldsOf, type Fields } from "./fields.ts";

/** Annotations, or why there are none: `annotations` is absent when there is any problem. */
export interface AnnotationsRead {
  readonly annotations?: Annotations;
  readonly problems: readonly AnnotationProblem[];
}

/**
 * Annotations from JSON in the form of hand annotations, `{ document, sentences, actors, acts, commitments }`, which
 * `toPrediction` also writes. Offsets `begin` and `end` (exclusive) are UTF-16 code units. Keys that no score needs are
 * ignored.
 */
export function readAnnotations(json: unknown): AnnotationsRead {
  const problems: AnnotationProblem[] = [];
  const top = fieldsOf(json, "", problems);
  const document = top.object("document");
  const annotations: Annotations = {
    document: document === undefined ? top.need("document", undefined, { id: "" }) : readDocument(document),
    sentences: top.objects("sentences").flatMap(readSentence),
    actors: top.objects("actors").map(readActor),
    acts: top.objects("acts").map(readAct),
    commitments: top.objects("commitments").map(readCommitment),
  };
  return problems.length > 0 ? { problems } : { annotations, problems };
}

const TEXTS = ["file", "title", "publisher", "published", "genre"] as const;

function readDocument(fields: Fields): AnnotatedDocument {
  const texts = Object.fromEntries(TEXTS.map((key) => [key, fields.text(key)]));
  return { id: fields.need("id", fields.text("id"), ""), ...given(texts) };
}

function readSentence(fields: Fields): readonly NumberedSentence[] {
  const n = fields.need("n", fields.number("n"), 0);
  const [begin, end] = [fields.number("begin"), fields.number("end")];
  if (begin !== undefined && end !== undefined && begin < end) return [{ n, begin, end }];
  fields.wrong("begin", "and end have to be numbers, end behind begin");
  return [];
}

function readActor(fields: Fields): AnnotatedActor {
  const { text, texts, need } = fields;
  return {
    id: need("id", text("id"), ""),
    aliases: texts("aliases"),
    ...given({ label: text("label"), wikidata: text("wikidata") }),
  };
}

function readAct(fields: Fields): AnnotatedAct {
  const { text, texts, number, words, flag, need } = fields;
  const act: AnnotatedAct = {
    type: need("type", text("type"), ""),
    actors: texts("actors"),
    acceptActors: texts("acceptActors"),
    polarity: text("polarity") ?? "positive",
    optional: flag("optional"),
    ...given({
      id: text("id"),
      actorBasis: text("actorBasis"),
      sentence: number("sentence"),
      evidence: words("evidence"),
      cue: words("cue"),
      commitment: text("commitment"),
    }),
  };
  if (act.sentence === undefined && act.evidence === undefined && act.cue === undefined)
    fields.wrong("cue", "is missing: say by cue, sentence or evidence where the act is");
  return act;
}

function readCommitment({
  text,
  texts,
  numbers,
  manyWords,
  flag,
  need,
  object,
}: Fields): AnnotatedCommitment {
  const amount = object("amount");
  return {
    sentences: numbers("sentences"),
    evidence: manyWords("evidence"),
    acts: texts("acts"),
    committers: texts("committers"),
    acceptCommitters: texts("acceptCommitters"),
    beneficiaries: texts("beneficiaries"),
    polarity: text("polarity") ?? "positive",
    status: need("status", text("status"), ""),
    optional: flag("optional"),
    ...given({
      id: text("id"),
      content: text("content"),
      amount: amount && readAmount(amount),
      deadline: text("deadline"),
      scheduledFor: text("scheduledFor"),
      timeText: text("timeText"),
    }),
  };
}

function readAmount({ number, text }: Fields): NonNullable<AnnotatedCommitment["amount"]> {
  return given({
    value: number("value"),
    minValue: number("minValue"),
    maxValue: number("maxValue"),
    currency: text("currency"),
  });
}
