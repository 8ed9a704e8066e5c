/** Which character opens a quotation and which closes it. */

import type { Span } from "../types.ts";

export interface OpenMark extends Span {
  readonly character: string;
  /** Certainly an opening mark, so that a missing closing mark is the writer's slip. */
  readonly sure: boolean;
}

/** Words that begin with an apostrophe: ‘em, '90s, 'til. */
const ELISION = /^['‘’](?:\d0s|em\b|til\b|tis\b|twas\b|cause\b|bout\b|round\b|n['’])/i;
/** Longest quotation between single marks; they are apostrophes too often to be looked for any further. */
const SINGLE_REACH = 2000;
const BEFORE_OPENING = /[\s([{—–\-/“"‘]/;
const SAID_BEFORE = /(?:^|[:,]\s?|[\s([—–])$/;

/** The opening mark at `at`; undefined for closing marks, apostrophes, inches and feet. */
export function openAt(line: string, at: number): OpenMark | undefined {
  const character = line.charAt(at);
  const before = line.charAt(at - 1);
  const after = line.charAt(at + 1);
  const span = { start: at, end: at + 1, character };
  if (after === "" || /\s/.test(after)) return undefined;
  if (character === "“" || character === "„" || character === "«") return { ...span, sure: true };
  if (before !== "" && !BEFORE_OPENING.test(before)) return undefined;
  if (character === '"')
    return { ...span, sure: SAID_BEFORE.test(line.slice(Math.max(0, at - 2), at)) && /\p{L}/u.test(after) };
  return ELISION.test(line.slice(at, at + 8)) || !/[\p{L}\p{N}“"…[]/u.test(after)
    ? undefined
    : { ...span, sure: false };
}

/** The closing mark that belongs to `mark`, searched from `from`; undefined when the line has none. */
export function closeOf(line: string, mark: OpenMark, from: number): Span | undefined {
  if (mark.character === '"') return closeStraight(line, from);
  if (mark.character === "'" || mark.character === "‘") return closeSingle(line, mark.character, from);
  const closing = mark.character === "«" ? /»/g : mark.character === "„" ? /[“”"]/g : /[”"]/g;
  closing.lastIndex = from;
  const at = closing.exec(line)?.index;
  if (at === undefined) return undefined;
  // “A. “B.” – a new opening mark before the closing one: the first quotation was never closed
  const reopened = mark.character === "“" ? line.indexOf("“", from) : -1;
  return reopened >= 0 && reopened < at
    ? { start: trimEnd(line, reopened), end: trimEnd(line, reopened) }
    : one(at);
}

function closeStraight(line: string, from: number): Span | undefined {
  for (let at = line.indexOf('"', from); at >= 0; at = line.indexOf('"', at + 1)) {
    const opensAnother = /[\s(]/.test(line.charAt(at - 1)) && /[\p{L}\p{N}]/u.test(line.charAt(at + 1));
    // "A. "B." as above
    if (opensAnother && line.includes('"', at + 1))
      return { start: trimEnd(line, at), end: trimEnd(line, at) };
    return one(at);
  }
  return undefined;
}

/**
 * An apostrophe closes when no letter follows. "the judges’ view" looks the same, so after an s a later mark beside
 * punctuation is preferred: ‘We heard the judges’ view,’ she said.
 */
function closeSingle(paragraph: string, opening: string, from: number): Span | undefined {
  const line = paragraph.slice(0, from + SINGLE_REACH);
  const closing = opening === "'" ? /'/g : /['’]/g;
  closing.lastIndex = from;
  let plural: number | undefined;
  for (let match = closing.exec(line); match !== null; match = closing.exec(line)) {
    const at = match.index;
    const before = line.charAt(at - 1);
    const after = line.charAt(at + 1);
    if (/\s/.test(before) || /[\p{L}\p{N}]/u.test(after)) {
      if (/\s/.test(before) && opening === "'") break;
      continue;
    }
    if (
      /[.,!?…;:)\]]/.test(before) ||
      /[.,;:!?)\]—–]/.test(after) ||
      at + 1 === paragraph.length ||
      !/s/i.test(before)
    )
      return one(at);
    plural ??= at;
  }
  return plural === undefined ? undefined : one(plural);
}

function one(at: number): Span {
  return { start: at, end: at + 1 };
}

function trimEnd(line: string, at: number): number {
  return line.slice(0, at).trimEnd().length;
}
