import { sentenceAt } from "../graph/sentence-at.ts";
import type { Act, Commitment, DocumentFacts, Evidence, Reference, Span } from "../types.ts";

/** What words of a sentence do in a statement; each has its underline. */
export const ROLES = ["who", "act", "whom", "what", "when", "amount", "condition", "hedge"] as const;
export type Role = (typeof ROLES)[number];

/** Words with a role; offsets into the document. */
export interface Mark extends Span {
  readonly role: Role;
}

/** A sentence that says it, with its marks: those inside the sentence, sorted by start, longest first. */
export interface Passage extends Evidence {
  readonly sentence?: number;
  readonly paragraph?: number;
  readonly marks: readonly Mark[];
}

/** A stretch of a passage with the roles of all marks over it, outermost first. */
export interface Segment {
  readonly text: string;
  readonly roles: readonly Role[];
}

/** The sentences of an act and of its commitment, in text order, marked. */
export function passagesOf(
  act: Act<Reference>,
  commitment: Commitment<Reference> | undefined,
  sentences: DocumentFacts["sentences"],
): readonly [Passage, ...Passage[]] {
  const marks = marksOf(act, commitment);
  const byPlace = new Map<string, Evidence>();
  for (const evidence of [...act.evidence, ...(commitment?.evidence ?? [])])
    byPlace.set(`${evidence.start}-${evidence.end}`, evidence);
  const [first, ...rest] = [...byPlace.values()]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map((evidence) => passage(evidence, marks, sentences));
  return [first ?? passage(act.evidence[0], marks, sentences), ...rest];
}

function passage(evidence: Evidence, marks: readonly Mark[], sentences: DocumentFacts["sentences"]): Passage {
  const { start, end, quote } = evidence;
  const sentence = sentenceAt(sentences, start);
  return {
    start,
    end,
    quote,
    ...(sentence && { sentence: sentence.number, paragraph: sentence.paragraph }),
    marks: marks.filter((mark) => mark.start >= start && mark.end <= end),
  };
}

function marksOf(act: Act<Reference>, commitment: Commitment<Reference> | undefined): readonly Mark[] {
  const marks = new Map<string, Mark>();
  const add = (role: Role, ...spans: readonly (Span | undefined)[]): void => {
    for (const span of spans)
      if (span && span.end > span.start)
        marks.set(`${role} ${span.start}-${span.end}`, { start: span.start, end: span.end, role });
  };
  const spans = (references: readonly Reference[] = []): readonly (Span | undefined)[] =>
    references.map((reference) => reference.span);
  add("who", ...spans(act.actors), act.onBehalfOf?.span, ...spans(commitment?.committers));
  add("act", act.cue);
  add("whom", ...spans(act.addressees), ...spans(act.targets));
  add("whom", ...spans(commitment?.beneficiaries), ...spans(commitment?.targets));
  add("what", act.contentSpan ?? commitment?.contentSpan);
  add("when", commitment?.due?.span);
  add("amount", commitment?.amount?.span, commitment?.quantity?.span);
  add("condition", ...(commitment?.conditions ?? []));
  add("hedge", ...(act.hedges ?? []), ...(commitment?.hedges ?? []));
  return [...marks.values()].sort(
    (a, b) => a.start - b.start || b.end - a.end || (layer(a.role) < layer(b.role) ? -1 : 1),
  );
}

/** Of roles over the same words the first lies under the others. "Is considering" is the act, and its own hedge. */
const layer = (role: Role): string => (role === "hedge" ? "" : role);

/** Cuts a passage wherever a mark begins or ends. The texts joined are the quote. */
export function segments({ start, end, quote, marks }: Passage): readonly Segment[] {
  const cuts = [...new Set([start, end, ...marks.flatMap((mark) => [mark.start, mark.end])])].sort(
    (a, b) => a - b,
  );
  return cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1] ?? end;
    const over = marks.filter((mark) => mark.start <= from && mark.end >= to);
    const outermostFirst = over.toSorted((a, b) => b.end - b.start - (a.end - a.start));
    return {
      text: quote.slice(from - start, to - start),
      roles: [...new Set(outermostFirst.map((mark) => mark.role))],
    };
  });
}
