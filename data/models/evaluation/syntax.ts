/**
 * Compares analyses with a treebank by the rules of the CoNLL 2018 shared task
 * (https://universaldependencies.org/conll18/evaluation.html): subtypes of relations do not count, punctuation does.
 * On raw text, words are compared that have the same place in the text; a head is right when it is at the place of the
 * right head.
 */

import { splitSentences } from "../../../src/analyse/sentences.ts";
import { tokenise } from "../../../src/analyse/tokens.ts";
import type { NeuralAnalyser, ParsedWord } from "../../../src/analyse/parser/neural-analyser.ts";
import type { Span } from "../../../src/types.ts";
import type { GoldDocument, GoldWord } from "./conllu.ts";
import { counters, type Count } from "./score.ts";

/** The relations that the extraction of commitments rests on; "neg" is the adverb "not" and its like. */
export const RELATIONS = [
  "nsubj", "nsubj:pass", "obj", "iobj", "obl", "ccomp", "xcomp", "advcl", "acl", "conj", "appos", "advmod", "neg",
] as const; // prettier-ignore

const NEGATIONS: ReadonlySet<string> = new Set(["not", "n't", "n’t", "nt", "never"]);

export interface SyntaxCounts {
  readonly gold: ReadonlyMap<string, Count>;
  readonly raw: ReadonlyMap<string, Count>;
  readonly relations: ReadonlyMap<string, Count>;
  /** "news/las". */
  readonly genres: ReadonlyMap<string, Count>;
}

/** A word of either side; `head` is an index in `words`. */
interface PlacedWord extends Span {
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  readonly head: number;
  readonly relation: string;
}

export function compareSyntax(documents: readonly GoldDocument[], analyser: NeuralAnalyser): SyntaxCounts {
  const [gold, raw, relations, genres] = [counters(), counters(), counters(), counters()];
  for (const { genre, text, sentences } of documents) {
    for (const { words } of sentences) {
      const parsed = analyser.parse(words.map(({ form }) => form));
      words.forEach((word, i) => {
        const found = parsed[i];
        if (found === undefined) return;
        for (const [name, right] of judge(word, found, found.head === word.head)) {
          add(gold.of(name), right);
          add(genres.of(`${genre}/${name}`), right);
        }
        countRelations(relations.of, word, found);
      });
    }
    compareRaw(text, sentences, { analyser, count: raw.of });
  }
  return { gold: gold.all, raw: raw.all, relations: relations.all, genres: genres.all };
}

function judge(gold: PlacedWord, found: Omit<PlacedWord, "start" | "end">, sameHead: boolean): readonly (readonly [string, boolean])[] {
  const lemmaCounts = gold.lemma !== "_";
  return [
    ["upos", found.upos === gold.upos],
    ["xpos", found.xpos === gold.xpos],
    ["lemma", !lemmaCounts || found.lemma === gold.lemma],
    ["uas", sameHead],
    ["las", sameHead && withoutSubtype(found.relation) === withoutSubtype(gold.relation)],
  ];
}

function withoutSubtype(relation: string): string {
  return relation.split(":")[0] ?? relation;
}

function add(count: Count, right: boolean): void {
  count.given += 1;
  count.wanted += 1;
  if (right) count.right += 1;
}

/** A word counts for its relation, and for "neg" when it says no. */
function relationsOf(form: string, relation: string): readonly string[] {
  const own = relation === "nsubj:pass" ? relation : withoutSubtype(relation);
  return own === "advmod" && NEGATIONS.has(form.toLowerCase()) ? [own, "neg"] : [own];
}

function countRelations(of: (name: string) => Count, gold: GoldWord, found: ParsedWord): void {
  const wanted = relationsOf(gold.form, gold.relation);
  const given = relationsOf(gold.form, found.relation);
  for (const name of wanted) of(name).wanted += 1;
  for (const name of given) of(name).given += 1;
  if (gold.head !== found.head) return;
  for (const name of given) if (wanted.includes(name)) of(name).right += 1;
}

interface Raw {
  readonly analyser: NeuralAnalyser;
  readonly count: (name: string) => Count;
}

function compareRaw(text: string, sentences: GoldDocument["sentences"], { analyser, count }: Raw): void {
  const spans = splitSentences(text);
  compareSpans(count("sentences"), spans, sentences);
  const gold = sentences.map(({ words }) => words);
  const found = spans.map((span) => {
    const places = tokenise(text, span);
    const parsed = analyser.parse(places.map(({ start, end }) => text.slice(start, end)));
    return parsed.map((word, i) => ({ ...word, start: places[i]?.start ?? 0, end: places[i]?.end ?? 0 }));
  });
  compareSpans(count("words"), found.flat(), gold.flat());
  const placedGold = placeOfHeads(gold);
  const placedFound = placeOfHeads(found);
  const names = ["upos", "xpos", "lemma", "uas", "las"];
  for (const name of names) {
    count(name).given += placedFound.size;
    count(name).wanted += gold.flat().length;
  }
  for (const [place, { word, head }] of placedGold) {
    const match = placedFound.get(place);
    if (match === undefined) continue;
    for (const [name, right] of judge(word, match.word, match.head === head)) if (right) count(name).right += 1;
  }
}

/** Words by their place, with the place of their head, "root" for none. Words without a place of their own are left out. */
function placeOfHeads(sentences: readonly (readonly PlacedWord[])[]): ReadonlyMap<string, { readonly word: PlacedWord; readonly head: string }> {
  const placed = sentences.flatMap((words) =>
    words.map((word) => {
      const head = words[word.head];
      return [placeOf(word), { word, head: head === undefined ? "root" : placeOf(head) }] as const;
    }),
  );
  return new Map(placed.filter(([, { word }]) => word.end > word.start));
}

function compareSpans(count: Count, given: readonly Span[], wanted: readonly Span[]): void {
  const places = new Set(wanted.map(placeOf));
  count.given += given.length;
  count.wanted += wanted.length;
  count.right += given.filter((span) => places.has(placeOf(span))).length;
}

function placeOf({ start, end }: Span): string {
  return `${start}-${end}`;
}
