import type { SceneDocument, Statement } from "./scene.ts";

/** A stretch of a document's text over which the same statements lie, those that begin last first. */
export interface ReadingPiece {
  readonly text: string;
  /** Statements whose sentence this is. */
  readonly said: readonly string[];
  /** The one of them that these very words are of: its cue or its content; the shortest where several are. */
  readonly words?: string;
  /** Statements whose first sentence begins here. */
  readonly begins: readonly string[];
}

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly statement: string;
  readonly kind: "sentence" | "words";
}

/** A document's text cut wherever a statement's sentence or words begin or end. The texts joined are the text. */
export function readingOf(
  text: string,
  document: SceneDocument["id"],
  statements: readonly Statement[],
): readonly ReadingPiece[] {
  const here = statements.filter((statement) => statement.document === document);
  const marks = here
    .flatMap(marksOf)
    .filter(({ start, end }) => start >= 0 && start < end && end <= text.length);
  const firsts = new Map<string, number>();
  for (const { statement, start, kind } of marks)
    if (kind === "sentence") firsts.set(statement, Math.min(start, firsts.get(statement) ?? start));
  const cuts = [...new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  const starts = marks.toSorted((a, b) => a.start - b.start);
  let open: readonly Mark[] = [];
  let next = 0;
  return cuts.slice(0, -1).map((from, index) => {
    open = open.filter(({ end }) => end > from);
    const begun: Mark[] = [];
    for (let mark = starts[next]; mark && mark.start <= from; mark = starts[++next]) begun.push(mark);
    open = [...open, ...begun];
    const [closest] = open
      .filter(({ kind }) => kind === "words")
      .sort((a, b) => a.end - a.start - (b.end - b.start));
    return {
      text: text.slice(from, cuts[index + 1]),
      said: [...new Set(open.filter(({ kind }) => kind === "sentence").map(({ statement }) => statement))],
      ...(closest && { words: closest.statement }),
      begins: here.map(({ id }) => id).filter((id) => firsts.get(id) === from),
    };
  });
}

function marksOf({ id, evidence }: Statement): readonly Mark[] {
  return evidence.flatMap(({ passages }) =>
    passages.flatMap(({ start, end, marks }): readonly Mark[] => [
      { start, end, statement: id, kind: "sentence" },
      ...marks
        .filter(({ role }) => role === "act" || role === "what")
        .map((mark): Mark => ({ start: mark.start, end: mark.end, statement: id, kind: "words" })),
    ]),
  );
}
