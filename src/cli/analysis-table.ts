import type { Document, Sentence, Token } from "../types.ts";
import { annotationsOf, type Annotation } from "./annotations.ts";
import { printable } from "./io.ts";
import { formatTable, type Column, type TableOptions } from "./table.ts";

const COLUMNS: readonly Column[] = [
  { title: "#", share: 0, align: "right" },
  { title: "WORD", share: 1 },
  { title: "LEMMA", share: 1 },
  { title: "UPOS", share: 0 },
  { title: "XPOS", share: 0 },
  { title: "HEAD", share: 0, align: "right" },
  { title: "RELATION", share: 0 },
  { title: "PART OF", share: 1 },
];

/** One block a sentence, one line a word. Words count from 1, as in CoNLL-U; the head of the root is 0. */
export function analysisTables(documents: readonly Document[], options: TableOptions): string {
  const many = documents.length > 1;
  return documents
    .flatMap((document) => {
      const annotations = annotationsOf(document);
      const blocks = document.sentences.map((sentence) =>
        block(document.source.text, sentence, annotations, options),
      );
      return many ? [`${printable(document.source.id)}\n`, ...blocks] : blocks;
    })
    .join("\n");
}

function block(
  text: string,
  { number, paragraph, kind, start, end, tokens }: Sentence,
  annotations: ReadonlyMap<Token, readonly Annotation[]>,
  options: TableOptions,
): string {
  const words = printable(text.slice(start, end).replace(/\s+/g, " "));
  const rows = tokens.map((token, i) => [
    String(i + 1),
    token.text,
    token.lemma,
    token.upos,
    token.xpos ?? "",
    token.head === undefined ? "" : String(token.head + 1),
    token.relation ?? "",
    (annotations.get(token) ?? []).map(inWords).join("; "),
  ]);
  return `Sentence ${number}, paragraph ${paragraph}, ${kind}: ${words}\n${formatTable(COLUMNS, rows, options)}`;
}

/** "name state Kenya" at the first word, "name" at the others. */
function inWords({ kind, value }: Annotation): string {
  return `${kind.toLowerCase()} ${value}`.trimEnd();
}
