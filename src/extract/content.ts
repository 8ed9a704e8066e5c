import type { Document, Sentence, Span } from "../types.ts";
import type { Clause } from "./clauses.ts";
import type { Statement } from "./statements.ts";

const PARTICLES = new Set(["up", "out", "off", "on", "down", "back", "over", "away", "ahead", "forward", "aside"]);
const lower = (sentence: Sentence, index: number): string => sentence.tokens[index]?.text.toLowerCase() ?? "";

/** Last token of a verb with its particle and the "to" of its infinitive: "pay out", "continue to provide". */
export function afterVerb(clause: Clause): number {
  const { sentence, group } = clause;
  let last = group.last;
  const next = sentence.tokens[last + 1];
  if (next !== undefined && PARTICLES.has(lower(sentence, last + 1)) && next.upos !== "SCONJ") last += 1;
  if (lower(sentence, last + 1) === "to" && sentence.tokens[last + 2]?.upos === "VERB" && CATENATIVE.has(group.lemma)) last += 1;
  return last;
}

/** Verbs whose infinitive carries the meaning: "continue to", "begin to". */
const CATENATIVE = new Set(["continue", "begin", "start", "seek", "work", "help", "aim", "strive", "endeavour", "endeavor", "cease"]);

const TRAILING = /[\s,;:.!?"“”„‘’']+$/u;
const LEADING = /^[\s,;:.!?"“”„‘’']+/u;

/** A span without the marks and blanks around it; never empty unless there is nothing else. */
export function trimmed(text: string, span: Span): Span {
  const words = text.slice(span.start, span.end);
  const start = span.start + (LEADING.exec(words)?.[0].length ?? 0);
  const end = span.end - (TRAILING.exec(words)?.[0].length ?? 0);
  return start < end ? { start, end } : span;
}

/** Index of the token at which another statement of the same level begins after `from`: its words are not this one's content. */
function limitOf(statement: Statement, siblings: readonly Statement[]): number {
  const { clause } = statement;
  const next = siblings.find(
    (other) =>
      other.clause.index > clause.index &&
      other.clause.group.form === "finite" &&
      other.governor === statement.governor &&
      other.clause.link !== "relative" &&
      other.clause.link !== "adverbial" &&
      other.clause.quotation === clause.quotation,
  );
  if (next === undefined) return clause.sentence.tokens.length;
  const subject = next.clause.inherited ? undefined : next.clause.subject;
  return Math.min(next.clause.group.first, subject === undefined || subject.first < clause.group.first ? Infinity : subject.first);
}

/**
 * The words that say what the act is about: the clause itself ("it would reopen the quay"), the words after the cue
 * ("a reward for tips"), or the subject of a passive ("new quotas").
 */
export function contentSpan(document: Document, statement: Statement, kind: "clause" | "complement" | "subject", cueLast?: number, siblings: readonly Statement[] = []): Span {
  const { clause } = statement;
  const { sentence, group, subject } = clause;
  const { tokens } = sentence;
  const first = kind === "complement" ? (cueLast ?? group.last) + 1 : subject !== undefined && !clause.inherited && subject.first < group.first ? subject.first : group.first;
  let last = Math.min(limitOf(statement, siblings), tokens.length) - 1;
  while (last > first && (tokens[last]?.upos === "CCONJ" || tokens[last]?.upos === "PUNCT" || tokens[last]?.upos === "SCONJ")) last -= 1;
  const start = tokens[first] ?? tokens[group.first];
  const end = tokens[Math.max(last, first)] ?? tokens[tokens.length - 1];
  if (start === undefined || end === undefined) throw new RangeError("statement without words");
  const closing = clause.quotation === undefined ? Infinity : clause.quotation.inner.end;
  return trimmed(document.source.text, { start: start.start, end: Math.max(start.end, Math.min(end.end, closing)) });
}
