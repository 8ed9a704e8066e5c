import { splitSentences } from "../../src/analyse/sentences.ts";
import { tokenise } from "../../src/analyse/tokens.ts";
import type { Sentence } from "../../src/types.ts";
import { english } from "../english.ts";

/** Sentences with tokens and nothing else, so that a test of names does not depend on times and money. */
export function sentencesOf(text: string, title?: string): readonly Sentence[] {
  return splitSentences(text, title).map((span) => {
    const pieces = tokenise(text, span);
    const words = pieces.map(({ start, end }) => text.slice(start, end));
    const tags = english.tag(words);
    return { ...span, tokens: pieces.map((piece, i) => ({ ...piece, text: words[i]!, ...tags[i]! })) };
  });
}
