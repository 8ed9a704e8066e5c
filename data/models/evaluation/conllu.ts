/** Reads treebanks in CoNLL-U, the format of Universal Dependencies: https://universaldependencies.org/format.html */

import type { Span } from "../../../src/types.ts";

/** A syntactic word with its place in the document's text. */
export interface GoldWord extends Span {
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  /** Index in the sentence, -1 for the root. */
  readonly head: number;
  readonly relation: string;
}

export interface GoldSentence extends Span {
  readonly words: readonly GoldWord[];
}

export interface GoldDocument {
  /** "news", "weblog": what the document's name begins with in EWT, its second part in GUM. */
  readonly genre: string;
  /** The sentences, joined by a space. */
  readonly text: string;
  readonly sentences: readonly GoldSentence[];
}

/** Throws with file and line when a line is not as it should be. */
export function readConllu(file: string, content: string): readonly GoldDocument[] {
  const documents: { genre: string; text: string; sentences: GoldSentence[] }[] = [];
  let start = 0;
  for (const block of content.replaceAll("\r", "").split("\n\n")) {
    const lines = block.split("\n");
    const comment = (name: string): string | undefined =>
      lines.find((line) => line.startsWith(`# ${name} =`))?.slice(name.length + 4).trim();
    const document = comment("newdoc id");
    if (document !== undefined || documents.length === 0) documents.push({ genre: genreOf(document ?? ""), text: "", sentences: [] });
    const current = documents.at(-1);
    const rows = lines.filter((line) => line !== "" && !line.startsWith("#")).map((line) => line.split("\t"));
    if (rows.length > 0 && current !== undefined) {
      const where = `${file}, sentence ${comment("sent_id") ?? `before line ${start + lines.length}`}`;
      const from = current.text === "" ? 0 : current.text.length + 1;
      const sentence = readSentence(rows, { from, text: comment("text"), where });
      current.text += (from === 0 ? "" : " ") + sentence.text;
      current.sentences.push({ start: from, end: from + sentence.text.length, words: sentence.words });
    }
    start += lines.length + 1;
  }
  return documents.filter(({ sentences }) => sentences.length > 0);
}

function genreOf(document: string): string {
  return (/^GUM_([a-z]+)_/u.exec(document) ?? /^([a-z]+)/u.exec(document))?.[1] ?? "all";
}

interface Place {
  readonly from: number;
  readonly text: string | undefined;
  readonly where: string;
}

function readSentence(rows: readonly (readonly string[])[], { from, text, where }: Place): { readonly text: string; readonly words: readonly GoldWord[] } {
  const sentence = text ?? rows.map(([, form]) => form).join(" ");
  const words: GoldWord[] = [];
  let at = 0;
  let insideUntil = 0;
  for (const [id = "", form = "", lemma = "", upos = "", xpos = "", , head = "", relation = ""] of rows) {
    const range = /^(\d+)-(\d+)$/u.exec(id);
    if (range !== null) {
      // "29-30 didn't": the words that follow are parts of it
      at = find(sentence, form, at, where);
      insideUntil = Number(range[2]);
    } else if (/^\d+$/u.test(id)) {
      const inside = Number(id) <= insideUntil;
      const start = inside && !sentence.startsWith(form, at) ? at : find(sentence, form, at, where);
      // a part that is written otherwise ("wo" of "won't" is not, "of" of "o'" is) has no place of its own
      const end = sentence.startsWith(form, start) ? start + form.length : start;
      words.push({ form, lemma, upos, xpos, head: Number(head) - 1, relation, start: from + start, end: from + end });
      at = end;
    }
  }
  return { text: sentence, words };
}

function find(sentence: string, form: string, at: number, where: string): number {
  const start = sentence.slice(at).search(/\S/u) + at;
  if (!sentence.startsWith(form, start)) throw new Error(`${where}: "${form}" is not at ${start} of its text`);
  return start;
}
