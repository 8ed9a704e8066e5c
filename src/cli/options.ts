/** Options that several commands share, parsed into typed values once. */

import { InvalidArgumentError, Option, type Command } from "commander";
import type { Genre, Metadata } from "../types.ts";

/** What commands say of the graph that they read. */
export const GRAPH_ARGUMENT = "file ending in .ttl, .trig, .nt or .nq, or a collection; - is stdin";

/** What the command line says of the documents. */
export interface MetadataOptions {
  readonly title?: string;
  readonly publisher?: string;
  readonly published?: string;
  readonly byline?: string;
  readonly url?: string;
  readonly genre?: Genre;
  readonly speaker?: readonly string[];
  readonly id?: string;
}

const GENRES: readonly Genre[] = ["news", "statement", "release"];

export function addMetadataOptions(command: Command): Command {
  return command
    .optionsGroup("About the documents (what you say here wins over what a file says of itself):")
    .option(
      "--published <day>",
      "day of publication, YYYY-MM-DD; relative dates resolve against it",
      parseDay,
    )
    .option("--publisher <name>", "who published it")
    .option("--title <text>", "headline")
    .option("--byline <text>", "author")
    .option("--url <url>", "where it was published")
    .addOption(new Option("--genre <genre>", "what kind of text it is").choices(GENRES))
    .option(
      "--speaker <name>",
      'whom "we" and "I" stand for: "G7 leaders"; may be given several times',
      collect,
    )
    .option("--id <id>", "name of the document in the graph, instead of its path");
}

/** What a person decided about actors. */
export interface DecisionsOption {
  readonly decisions?: string;
}

export function addDecisionsOption(command: Command): Command {
  return command.option(
    "--decisions <file>",
    "what you decided about actors, as pledgegraph decide writes it: who is the same, what they are called",
  );
}

/** Actors of the user's own. */
export interface GazetteerOption {
  readonly gazetteer?: readonly string[];
}

export function addGazetteerOption(command: Command): Command {
  return command.option(
    "--gazetteer <file>",
    "actors of your own: tab-separated, with a header of label and, if you like, key, type, wikidata, aliases, adjectives, people, seats, partOf; may be given several times",
    collect,
  );
}

/** What belongs to one document only must not be given to several. */
export function metadataOf(options: MetadataOptions, files: readonly string[]): Metadata {
  const single = (["id", "title", "url", "byline"] as const).find((name) => options[name] !== undefined);
  if (single !== undefined && files.length > 1) {
    throw new Error(
      `--${single} belongs to one document, and ${files.length} were given: build them one by one`,
    );
  }
  const { title, publisher, published, byline, url, genre, speaker: speakers } = options;
  const all = { title, publisher, published, byline, url, genre, speakers };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

export function parseDay(value: string): string {
  const date = /^\d{4}-\d{2}-\d{2}$/.test(value) ? new Date(`${value}T00:00:00Z`) : undefined;
  if (date === undefined || Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== value) {
    throw new InvalidArgumentError("Give a day of the calendar as YYYY-MM-DD.");
  }
  return value;
}

export function parseNumber(value: string): number {
  const number = Number(value);
  if (value.trim() === "" || !Number.isFinite(number))
    throw new InvalidArgumentError("Give a number in full units, like 2000000 or 2e6.");
  return number;
}

export function parseWhole(value: string): number {
  if (!/^\d{1,15}$/.test(value)) throw new InvalidArgumentError("Give a whole number.");
  return Number(value);
}

/** Node.js counts milliseconds in 31 bits. */
const MOST_SECONDS = 2_147_483;

export function parseSeconds(value: string): number {
  const seconds = parseNumber(value);
  if (seconds < 0 || seconds > MOST_SECONDS)
    throw new InvalidArgumentError("Give seconds, like 30 or 0.5; 0 for no end.");
  return seconds;
}

export function parsePort(value: string): number {
  const port = parseWhole(value);
  if (port > 65_535) throw new InvalidArgumentError("A port is 0 to 65535; 0 takes a free one.");
  return port;
}

/** For options that may be given several times. */
export function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}
