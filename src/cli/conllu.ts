/** CoNLL-U, as treebanks are written: https://universaldependencies.org/format.html */

import type { Document, Sentence, Token } from "../types.ts";
import { annotationsOf, type Annotation } from "./annotations.ts";
import { printable } from "./io.ts";

/**
 * Ten columns a word, an empty line behind each sentence. What a word is part of is in MISC: `Name=B:state Kenya` at the
 * first word, `Name=I` at the others; `\p` is a bar, `\\` a backslash. `# text` has one blank where the source has white space.
 */
export function toConllu(documents: readonly Document[]): string {
  return documents.map((document, i) => documentLines(document, i + 1)).join("");
}

function documentLines(document: Document, order: number): string {
  const annotations = annotationsOf(document);
  let paragraph = 0;
  return document.sentences
    .map((sentence, i) => {
      const comments = [
        ...(i === 0 ? [`# newdoc id = ${oneLine(document.source.id)}`] : []),
        ...(sentence.paragraph === paragraph ? [] : ["# newpar"]),
        `# sent_id = ${order}-${sentence.number}`,
        `# kind = ${sentence.kind}`,
        `# text = ${textOf(sentence)}`,
      ];
      ({ paragraph } = sentence);
      const words = sentence.tokens.map((token, at) =>
        wordLine(token, at, isJoined(sentence, at), annotations.get(token) ?? []),
      );
      return [...comments, ...words].map((line) => `${line}\n`).join("") + "\n";
    })
    .join("");
}

function wordLine(token: Token, at: number, joined: boolean, annotations: readonly Annotation[]): string {
  const { text, lemma, upos, xpos = "_", head, relation = "_" } = token;
  const misc = [
    ...annotations.map(({ kind, value }) => `${kind}=${value === "" ? "I" : `B:${escaped(value)}`}`),
    ...(joined ? ["SpaceAfter=No"] : []),
  ].sort();
  return [
    String(at + 1),
    oneLine(text),
    oneLine(lemma),
    upos,
    xpos,
    "_",
    head === undefined ? "_" : String(head + 1),
    relation,
    "_",
    misc.join("|"),
  ]
    .map((field) => (field === "" ? "_" : field))
    .join("\t");
}

/** The words with a blank where white space is between them: what a reader of the format puts together again. */
function textOf(sentence: Sentence): string {
  const { tokens } = sentence;
  return tokens
    .map(({ text }, at) => oneLine(text) + (isJoined(sentence, at) || at === tokens.length - 1 ? "" : " "))
    .join("");
}

/** True when the next word begins where this one ends. */
function isJoined({ tokens }: Sentence, at: number): boolean {
  const next = tokens[at + 1];
  return next !== undefined && next.start === tokens[at]?.end;
}

function oneLine(text: string): string {
  return printable(text.replace(/\s+/g, " "));
}

function escaped(value: string): string {
  return oneLine(value).replaceAll("\\", "\\\\").replaceAll("|", "\\p");
}
