/* eslint-disable no-console -- what it prints is what it is for */
/** Writes a generated collection as N-Quads: `tsx tests/bench/write-collection.ts 10000 file.nq`. */
import { closeSync, openSync, writeSync } from "node:fs";
import { ntriplesTerm } from "../../src/graph/ntriples-term.ts";
import { generateQuads } from "./generate-collection.ts";

const BUFFERED = 10_000;

/** Gives the number of lines; a few are there twice, since every document says who made its extraction. */
export function writeCollection(documents: number, path: string): number {
  const file = openSync(path, "w");
  let [lines, count]: [string[], number] = [[], 0];
  const flush = (): void => {
    writeSync(file, lines.join(""));
    lines = [];
  };
  for (const { subject, predicate, object } of generateQuads(documents)) {
    lines.push(`${ntriplesTerm(subject)} ${ntriplesTerm(predicate)} ${ntriplesTerm(object)} .\n`);
    count++;
    if (lines.length === BUFFERED) flush();
  }
  flush();
  closeSync(file);
  return count;
}

const [documents, path] = process.argv.slice(2);
if (
  process.argv[1]?.endsWith("write-collection.ts") === true &&
  documents !== undefined &&
  path !== undefined
)
  console.log(`${writeCollection(Number(documents), path)} lines`);
