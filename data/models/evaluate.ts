/**
 * Measures the English model on files with the right answers: `npm run evaluate:language -- [--json] [FILES…]`.
 *
 * Files in CoNLL-U (`.conllu`) give tags, lemmas, heads and relations, on the file's own words ("gold") and on the text
 * alone ("raw": sentences of a document joined by a space, then our own sentences and words); files in IOB2 (`.iob2`,
 * `.conll.txt`) give names. Without FILES it takes the development parts in a folder `shared/data` beside the repository.
 * All figures are F1 in percent.
 */

import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { loadEnglish } from "../../src/analyse/parser/load-english.node.ts";
import type { NeuralAnalyser } from "../../src/analyse/parser/neural-analyser.ts";
import { readConllu } from "./evaluation/conllu.ts";
import { nameSpans, overlappingName, readIob2, sameName, type NameSpan } from "./evaluation/names.ts";
import { counters, f1, type Count } from "./evaluation/score.ts";
import { compareSyntax, RELATIONS } from "./evaluation/syntax.ts";

type Figures = Readonly<Record<string, number>>;

export interface FileReport {
  readonly file: string;
  /** On the file's own sentences and words: upos, xpos, lemma, uas, las. */
  readonly gold?: Figures;
  /** On the text alone: sentences, words, and the same. */
  readonly raw?: Figures;
  readonly relations?: Figures;
  /** The same as `gold` by genre. */
  readonly genres?: Readonly<Record<string, Figures>>;
  /** Exact and overlapping names: of all kinds, and of each. */
  readonly names?: { readonly exact: Figures; readonly overlap: Figures };
}

/** Measures on one file. Throws when it is neither CoNLL-U nor IOB2. */
export function evaluate(file: string, content: string, analyser: NeuralAnalyser): FileReport {
  if (file.endsWith(".conllu")) return evaluateSyntax(file, content, analyser);
  if (/\.(?:iob2|conll\.txt|conll)$/u.test(file)) return evaluateNames(file, content, analyser);
  throw new Error(`${file}: neither .conllu nor .iob2: name a treebank or a file of names`);
}

function evaluateSyntax(file: string, content: string, analyser: NeuralAnalyser): FileReport {
  const { gold, raw, relations, genres } = compareSyntax(readConllu(file, content), analyser);
  const names = new Set([...genres.keys()].map((key) => key.split("/")[0] ?? ""));
  const ofGenre = (genre: string): Figures =>
    Object.fromEntries([...gold.keys()].map((name) => [name, figure(genres, `${genre}/${name}`)]));
  return {
    file,
    gold: figures(gold),
    raw: figures(raw),
    relations: Object.fromEntries(RELATIONS.map((name) => [name, figure(relations, name)])),
    genres: Object.fromEntries([...names].sort().map((genre) => [genre, ofGenre(genre)])),
  };
}

function evaluateNames(file: string, content: string, analyser: NeuralAnalyser): FileReport {
  const [exact, overlap] = [counters(), counters()];
  for (const sentences of readIob2(content)) {
    const found = analyser.labelNames(sentences.map(({ words }) => words));
    sentences.forEach(({ labels }, i) => {
      const names = { given: nameSpans(found[i] ?? []), wanted: nameSpans(labels) };
      countNames(exact.of, { ...names, same: sameName });
      countNames(overlap.of, { ...names, same: overlappingName });
    });
  }
  return { file, names: { exact: figures(exact.all), overlap: figures(overlap.all) } };
}

interface Names {
  readonly given: readonly NameSpan[];
  readonly wanted: readonly NameSpan[];
  readonly same: (one: NameSpan, other: NameSpan) => boolean;
}

/** A name that is wanted is found by one that is given, and by no other. */
function countNames(of: (name: string) => Count, { given, wanted, same }: Names): void {
  const left = new Set(given);
  for (const kind of ["all", "PER", "ORG", "LOC"]) {
    const counts = (span: NameSpan): boolean => kind === "all" || span.kind === kind;
    of(kind).given += given.filter(counts).length;
    of(kind).wanted += wanted.filter(counts).length;
  }
  for (const span of wanted) {
    const match = [...left].find((one) => same(one, span));
    if (match === undefined) continue;
    left.delete(match);
    of("all").right += 1;
    of(span.kind).right += 1;
  }
}

function figures(counts: ReadonlyMap<string, Count>): Figures {
  return Object.fromEntries([...counts].map(([name, count]) => [name, f1(count)]));
}

function figure(counts: ReadonlyMap<string, Count>, name: string): number {
  const count = counts.get(name);
  return count === undefined ? 0 : f1(count);
}

/** The report as lines for people. */
export function formatReport({ file, gold, raw, relations, genres, names }: FileReport): string {
  const row = (name: string, values: Figures | undefined): readonly string[] =>
    values === undefined
      ? []
      : [`  ${name.padEnd(14)}${Object.entries(values).map(([key, value]) => `${key} ${value.toFixed(2)}`).join("  ")}`];
  return [
    basename(file),
    ...row("gold words", gold),
    ...row("raw text", raw),
    ...row("relations", relations),
    ...Object.entries(genres ?? {}).flatMap(([genre, values]) => row(`  ${genre}`, values)),
    ...row("names exact", names?.exact),
    ...row("names overlap", names?.overlap),
  ].join("\n");
}

function developmentParts(): readonly string[] {
  const root = fileURLToPath(new URL("../../", import.meta.url));
  const folder = join(root, "..", "shared", "data");
  const files = ["ud-ewt/en_ewt-ud-dev.conllu", "ud-gum/en_gum-permissive-dev.conllu", "ner-uner-ewt/dev.iob2"];
  const there = files.map((file) => join(folder, file)).filter((file) => existsSync(file));
  if (there.length === 0) throw new Error("no files given, and no development parts found: name .conllu or .iob2 files");
  return there;
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ options: { json: { type: "boolean", default: false } }, allowPositionals: true });
  const analyser = await loadEnglish();
  const paths = positionals.length > 0 ? positionals : developmentParts();
  const files = paths.map((file) => evaluate(file, readFileSync(file, "utf8"), analyser));
  process.stdout.write(values.json ? `${JSON.stringify({ files }, null, 2)}\n` : `${files.map(formatReport).join("\n\n")}\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
