/** Reads names in IOB2 and compares them. */

export interface NamedSentence {
  readonly words: readonly string[];
  /** "B-PER", "I-PER", "O". */
  readonly labels: readonly string[];
}

const KINDS: ReadonlySet<string> = new Set(["PER", "ORG", "LOC"]);

/**
 * The documents of a file, each a list of sentences. Columns by tabs: number, word, label; or by a space: word, label.
 * Labels of other kinds count as "O". Documents begin at "# newdoc" or "-DOCSTART-".
 */
export function readIob2(content: string): readonly (readonly NamedSentence[])[] {
  const documents: NamedSentence[][] = [[]];
  for (const block of content.replaceAll("\r", "").split(/\n{2,}/u)) {
    if (/^(?:# newdoc|-DOCSTART-)/mu.test(block)) documents.push([]);
    const lines = block.split("\n").filter((line) => line !== "" && !/^(?:# |-DOCSTART-)/u.test(line));
    if (lines.length > 0) documents.at(-1)?.push(sentenceOf(lines));
  }
  return documents.filter((sentences) => sentences.length > 0);
}

function sentenceOf(lines: readonly string[]): NamedSentence {
  const rows = lines.map((line) => (line.includes("\t") ? line.split("\t").slice(1) : line.split(" ")));
  return {
    words: rows.map(([word = ""]) => word),
    labels: rows.map(([, label = "O"]) => (KINDS.has(label.slice(2)) ? label : "O")),
  };
}

export interface NameSpan {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
}

/** Names as ranges of words. An "I-" that follows nothing of its kind begins a name. */
export function nameSpans(labels: readonly string[]): readonly NameSpan[] {
  const spans: NameSpan[] = [];
  labels.forEach((label, i) => {
    const kind = label.slice(2);
    if (!KINDS.has(kind)) return;
    const last = spans.at(-1);
    if (label.startsWith("I-") && last?.end === i && last.kind === kind) spans[spans.length - 1] = { ...last, end: i + 1 };
    else spans.push({ kind, start: i, end: i + 1 });
  });
  return spans;
}

export const sameName = (one: NameSpan, other: NameSpan): boolean =>
  one.kind === other.kind && one.start === other.start && one.end === other.end;

export const overlappingName = (one: NameSpan, other: NameSpan): boolean =>
  one.kind === other.kind && one.start < other.end && other.start < one.end;
