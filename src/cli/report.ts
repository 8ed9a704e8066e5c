/** Problems as lines that editors can jump to. */

import type { Problem } from "../types.ts";
import { say, type Io } from "./io.ts";

/** `file:line:column: message (code)`; without a place in the text, `file: message (code)`. Lines and columns count from 1. */
export function problemLine({ document, message, code, span }: Problem, text: string | undefined): string {
  const place = span === undefined || text === undefined ? "" : `:${lineAndColumn(text, span.start)}`;
  return `${document}${place}: ${message} (${code})`;
}

/** Both from 1. */
export function lineAndColumn(text: string, offset: number): string {
  const before = text.slice(0, offset);
  return `${before.split("\n").length}:${offset - before.lastIndexOf("\n")}`;
}

/** Says all problems, in the order of `texts` and then of their places; those without a place come first. */
export function sayProblems(io: Io, problems: readonly Problem[], texts: ReadonlyMap<string, string>): void {
  const documents = [...texts.keys()];
  const order = ({ document }: Problem): number => documents.indexOf(document);
  const place = ({ span }: Problem): number => span?.start ?? -1;
  const sorted = [...problems].sort((a, b) => order(a) - order(b) || place(a) - place(b));
  for (const problem of sorted) say(io, problemLine(problem, texts.get(problem.document)));
}
