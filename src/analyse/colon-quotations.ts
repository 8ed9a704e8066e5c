/** Direct speech without marks: "The governor said: The rate will stay where it is." */

import type { Quotation, Sentence, Token } from "../types.ts";

const SAYING: ReadonlySet<string> = new Set([
  "add", "affirm", "announce", "answer", "argue", "ask", "claim", "comment", "conclude", "continue", "declare",
  "emphasise", "emphasize", "exclaim", "explain", "insist", "note", "pledge", "promise", "read", "reiterate", "remark", "repeat",
  "reply", "respond", "say", "state", "stress", "tell", "tweet", "underline", "vow", "warn", "write",
]); // prettier-ignore

/** From the verb to the colon: "told reporters after the meeting in Paris:" */
const REACH = 14;

/**
 * The rest of a sentence after a verb of saying and a colon; when the colon ends its line ("The minister said:"), the
 * paragraphs after it. Not: "He has three aims: peace, bread and land.", "I announce that: …".
 */
export function findColonQuotations(text: string, sentences: readonly Sentence[]): readonly Quotation[] {
  const found: Quotation[] = [];
  sentences.forEach((sentence, i) => {
    const colon = sentence.tokens.findIndex(
      (token, k) => token.text === ":" && saysBefore(sentence.tokens, k),
    );
    if (colon < 0) return;
    const first = sentence.tokens[colon + 1];
    if (first === undefined) found.push(...followingParagraphs(text, sentences, i));
    else if (!/^["“”„«‘']/.test(first.text)) {
      const inner = { start: first.start, end: sentence.end };
      found.push({ ...inner, inner, style: "colon" });
    }
  });
  return found;
}

function saysBefore(tokens: readonly Token[], colon: number): boolean {
  for (let k = colon - 1; k >= Math.max(0, colon - REACH); k -= 1) {
    const token = tokens[k];
    if (token === undefined || /^[:;.]$/.test(token.text) || (k === colon - 1 && token.text === "that"))
      return false;
    if (token.upos === "VERB") return SAYING.has(token.lemma);
  }
  return false;
}

/**
 * "The minister said:" alone on its line: the paragraphs that follow are the speech, up to a heading, a list,
 * quotation marks or another lead-in ("She added:").
 */
function followingParagraphs(text: string, sentences: readonly Sentence[], i: number): readonly Quotation[] {
  const lead = sentences[i]?.paragraph ?? 0;
  const rest = sentences.slice(i + 1);
  const stop = rest.findIndex((sentence) => {
    const words = text.slice(sentence.start, sentence.end);
    return (
      sentence.kind !== "prose" ||
      /["“”„«]|:$/.test(words) ||
      /^[‘']/.test(words) ||
      narrates(sentence.tokens)
    );
  });
  const limit = stop < 0 ? undefined : rest[stop]?.paragraph;
  const said = rest.filter(({ paragraph }) => paragraph > lead && (limit === undefined || paragraph < limit));
  const first = said[0];
  const last = said.at(-1);
  if (first === undefined || last === undefined) return [];
  const inner = { start: first.start, end: last.end };
  return [{ ...inner, inner, style: "colon" }];
}

/** "he said", "Brook added": the reporter speaks again. */
function narrates(tokens: readonly Token[]): boolean {
  return tokens.some((token, k) => {
    const subject = tokens[k - 1];
    const reports =
      token.upos === "VERB" && (token.text === "said" || token.text === "added" || token.text === "told");
    return (
      reports &&
      subject !== undefined &&
      (subject.upos === "PROPN" || /^(?:he|she|they)$/i.test(subject.text))
    );
  });
}
