/**
 * Cuts what is too long to be parsed at once. Work and memory grow with the square of a sentence's length; what has more
 * words than any sentence is a list, a table or noise, and no tree over all of it would mean anything.
 */

/** In words and marks. The longest of 21,106 sentences of the treebanks EWT and GUM (training and development) has 159. */
export const MAX_WORDS = 200;

/** A cut is moved back by up to this many words, to where the text itself pauses. */
const SEARCH = 60;

const STRONG: ReadonlySet<string> = new Set([".", "!", "?", ";", ":", "…"]);
const WEAK: ReadonlySet<string> = new Set([",", "–", "—", "-", ")", "|"]);

/** Half-open ranges of words, in order, that cover all; one for nearly every sentence. */
export function pieces(
  words: readonly string[],
): readonly { readonly start: number; readonly end: number }[] {
  const ranges: { readonly start: number; readonly end: number }[] = [];
  let start = 0;
  while (words.length - start > MAX_WORDS) {
    const end =
      cutAfter(words, start + MAX_WORDS, STRONG) ??
      cutAfter(words, start + MAX_WORDS, WEAK) ??
      start + MAX_WORDS;
    ranges.push({ start, end });
    start = end;
  }
  if (start < words.length) ranges.push({ start, end: words.length });
  return ranges;
}

/** Behind the last of `marks` before `limit`. */
function cutAfter(words: readonly string[], limit: number, marks: ReadonlySet<string>): number | undefined {
  for (let end = limit; end > limit - SEARCH; end -= 1) if (marks.has(words[end - 1] ?? "")) return end;
  return undefined;
}
