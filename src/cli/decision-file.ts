/** A file of decisions, changed by one line and otherwise byte for byte as it was. */

import { existsSync } from "node:fs";
import { decodeDecisions, parseDecisions, type Decision } from "../node.ts";
import type { Io } from "./io.ts";
import { readBytes } from "./read-input.ts";

export interface DecisionFile {
  readonly text: string;
  readonly decisions: readonly Decision[];
}

/** Throws when it cannot be read or has a bad line. With `mayBeNew` a file that is not there is empty. */
export async function readDecisionFile(path: string, mayBeNew: boolean, io: Io): Promise<DecisionFile> {
  if (mayBeNew && !existsSync(path)) return { text: "", decisions: [] };
  const text = decodeDecisions(await readBytes(path, io), path);
  return { text, decisions: parseDecisions(text, path) };
}

/** The text with a line more, which ends as the lines before it do; a line end that is missing before it is added. */
export function appendLine(text: string, line: string): string {
  const end = text.includes("\r\n") ? "\r\n" : "\n";
  const before = text === "" || text === "\uFEFF" || text.endsWith("\n") ? text : `${text}${end}`;
  return `${before}${line}${end}`;
}

/** The text without a line, and that line. Lines count from 1. Throws when there is no decision in it. */
export function removeLine(
  text: string,
  number: number,
  file: string,
): { readonly left: string; readonly removed: string } {
  const lines = text.split(/(?<=\n)/u);
  const removed = (lines[number - 1] ?? "").replace(/^\uFEFF/u, "").trimEnd();
  if (!removed.trimStart().startsWith("{"))
    throw new Error(`${file}:${number}: there is no decision in this line`);
  return { left: lines.filter((_, i) => i !== number - 1).join(""), removed };
}
