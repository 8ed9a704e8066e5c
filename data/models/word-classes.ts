/**
 * Counts which part of speech a word mostly has in the train parts of EWT and GUM:
 *
 *     npx tsx data/models/word-classes.ts TREEBANKS        (two seconds)
 *
 * writes `src/analyse/word-classes.generated.ts`, which `train-sentences.ts` reads: run that one afterwards.
 */

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readConllu, type GoldWord } from "./evaluation/conllu.ts";

const FILES = ["ud-ewt/en_ewt-ud-train.conllu", "ud-gum/en_gum-permissive-train.conllu"];
const MODULE = new URL("../../src/analyse/word-classes.generated.ts", import.meta.url);
/** Of rarer words nothing is kept: their ends say as much. */
const SEEN = 10;

/** The rest of the tags of verbs are finite: "VBZ", "VBP", "VBD", "MD". */
const VERB_FORMS: Readonly<Record<string, string>> = { VB: "infinitive", VBG: "ing", VBN: "participle" };

function classOf({ upos, xpos }: GoldWord): string {
  if (upos === "VERB" || upos === "AUX") return `${upos === "AUX" ? "auxiliary " : ""}${VERB_FORMS[xpos] ?? "finite"}`;
  return upos === "PRON" && xpos.startsWith("W") ? "question" : upos;
}

type Counts = ReadonlyMap<string, number>;

function countWords(words: readonly GoldWord[]): ReadonlyMap<string, Counts> {
  const counts = new Map<string, Map<string, number>>();
  for (const word of words) {
    const form = word.form.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
    if (word.upos === "PUNCT" || word.upos === "SYM" || !/^\S*\p{L}\S*$/u.test(form)) continue;
    const ofWord = counts.get(form) ?? new Map<string, number>();
    ofWord.set(classOf(word), (ofWord.get(classOf(word)) ?? 0) + 1);
    counts.set(form, ofWord);
  }
  return counts;
}

/** The class with the greatest count; of two the one that comes first by code units. */
function mostFrequent(counts: Counts): string {
  const best = Math.max(...counts.values());
  return [...counts.keys()].sort().find((name) => counts.get(name) === best) ?? "X";
}

/** The module with the words of each class, as text. */
export function wordClasses(folder: string): string {
  const gold = FILES.flatMap((file) => readConllu(file, readFileSync(join(folder, file), "utf8")));
  const words = new Map<string, string[]>();
  for (const [word, counts] of countWords(gold.flatMap(({ sentences }) => sentences.flatMap((sentence) => sentence.words)))) {
    const seen = [...counts.values()].reduce((total, count) => total + count, 0);
    if (seen < SEEN) continue;
    const name = mostFrequent(counts);
    words.set(name, [...(words.get(name) ?? []), word]);
  }
  const rows = [...words.keys()].sort().map((name) => `  ${JSON.stringify(name)}: ${JSON.stringify((words.get(name) ?? []).sort().join(" "))},`);
  return `/** Made by data/models/word-classes.ts from UD English EWT (CC BY-SA 4.0) and GUM (CC BY 4.0); CC BY-SA 4.0. */

export const WORD_CLASSES: Readonly<Record<string, string>> = {
${rows.join("\n")}
};
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder] = process.argv.slice(2);
  if (folder === undefined) throw new Error("name the folder of treebanks: npx tsx data/models/word-classes.ts ../shared/data");
  writeFileSync(MODULE, wordClasses(folder));
}
