/**
 * Measures how often each rule is right: `npm run evaluate:rules -- BENCH_DIR [--only LIST_FILE] [--print]`.
 *
 * BENCH_DIR holds `documents.json`, the texts that it names, and annotations `gold/<id>.json`. LIST_FILE names the
 * documents to measure on, one id a line: those that nobody looked at while writing rules (`held-out.txt` here). Writes
 * `src/extract/measured.generated.ts`, from which findings get their confidence; `--print` prints it instead.
 * Prints counts and nothing of the documents, so that they stay unseen.
 */

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { extractFacts, loadEnglish, makeSource, readAnnotations, scoreDocument, toPrediction } from "../../src/node.ts";
import type { Annotations, Genre, NeuralAnalyser } from "../../src/node.ts";
import { estimate, moduleOf, type Case } from "./estimate.ts";

interface Listed {
  readonly id: string;
  readonly file: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly genre: Genre;
}

/** What was found in one document, each right or not. What only an optional annotation has is neither. */
export interface Cases {
  readonly acts: readonly Case[];
  readonly commitments: readonly Case[];
}

export function casesIn(gold: Annotations, text: string, listed: Listed, analyser: NeuralAnalyser): Cases {
  const { title, publisher, published, genre } = listed;
  const known = Object.entries({ title, publisher, published }).filter(([, value]) => value !== null);
  const { facts } = extractFacts([makeSource(listed.id, text, { genre, ...Object.fromEntries(known) })], { analyser });
  const [document] = facts.documents;
  if (document === undefined) throw new Error(`${listed.id}: nothing came back of one document`);
  const { matches } = scoreDocument({ gold, found: read(listed.id, toPrediction(document, facts.actors)), text });
  const rightness = (pairs: readonly { readonly found: number; readonly gold: number }[], items: readonly { readonly optional: boolean }[]) => {
    const goldOf = new Map(pairs.map((pair) => [pair.found, items[pair.gold]]));
    return (index: number): boolean | undefined => (goldOf.get(index)?.optional === true ? undefined : goldOf.has(index));
  };
  const actRight = rightness(matches.acts, gold.acts);
  const commitmentRight = rightness(matches.commitments, gold.commitments);
  return {
    acts: document.acts.flatMap(({ rule, type }, i): Case[] => {
      const right = actRight(i);
      return right === undefined ? [] : [{ rule, type, right }];
    }),
    commitments: document.commitments.flatMap(({ id, rule }, i): Case[] => {
      const right = commitmentRight(i);
      // the first act about it is the one that made it
      const type = document.acts.find(({ commitment }) => commitment === id)?.type;
      return right === undefined || type === undefined ? [] : [{ rule, type, right }];
    }),
  };
}

function read(id: string, json: unknown): Annotations {
  const { annotations, problems } = readAnnotations(json);
  if (annotations !== undefined) return annotations;
  throw new Error(`${id}: ${problems.map(({ place, message }) => `${place} ${message}`).join("; ")}`);
}

/** Ids of a list file, one a line; `#` begins a comment. Throws when one is not among the documents. */
export function readList(text: string, known: readonly string[]): readonly string[] {
  const ids = text.split("\n").map((line) => line.replace(/#.*/u, "").trim()).filter((line) => line !== "");
  const unknown = ids.find((id) => !known.includes(id));
  if (unknown !== undefined) throw new Error(`"${unknown}" is no document of documents.json: correct the list`);
  return ids;
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { only: { type: "string" }, print: { type: "boolean", default: false } },
    allowPositionals: true,
  });
  const [bench] = positionals;
  if (bench === undefined) throw new Error("name the folder of annotated documents: npm run evaluate:rules -- BENCH_DIR [--only LIST_FILE]");
  const list = JSON.parse(readFileSync(join(bench, "documents.json"), "utf8")) as readonly Listed[];
  const ids = list.map(({ id }) => id);
  const wanted = values.only === undefined ? ids : readList(readFileSync(values.only, "utf8"), ids);
  const analyser = await loadEnglish();
  const cases = list
    .filter(({ id }) => wanted.includes(id))
    .map((listed) => {
      const gold = JSON.parse(readFileSync(join(bench, "gold", `${listed.id}.json`), "utf8")) as unknown;
      return casesIn(read(listed.id, gold), readFileSync(join(bench, listed.file), "utf8"), listed, analyser);
    });
  const module = moduleOf({
    documents: cases.length,
    acts: estimate(cases.flatMap(({ acts }) => acts)),
    commitments: estimate(cases.flatMap(({ commitments }) => commitments)),
  });
  if (values.print) process.stdout.write(module);
  else writeFileSync(fileURLToPath(new URL("../../src/extract/measured.generated.ts", import.meta.url)), module);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
