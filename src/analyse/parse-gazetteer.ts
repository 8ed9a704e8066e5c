/** A gazetteer of the user's own, from tables with a header. */

import { camelCase, type GazetteerEntry } from "./gazetteer.ts";
import { clashes, shown, type Row } from "./gazetteer-clashes.ts";
import { normalise } from "./gazetteer-index.ts";

/** Most characters of a file, entries of all files, names of an entry, and characters of a name. */
const MAX_FILE = 20_000_000;
const MAX_ENTRIES = 100_000;
const MAX_NAMES = 1_000;
const MAX_NAME = 200;
/** Bad lines that an error lists in full. */
const MOST_TOLD = 50;

const COLUMNS = [
  "label",
  "key",
  "type",
  "wikidata",
  "aliases",
  "adjectives",
  "people",
  "seats",
  "partOf",
] as const;
type Column = (typeof COLUMNS)[number];

const TYPES = ["Organisation", "State", "Coalition", "Group", "Office", "Place"] as const;

/** A table as text, and the name of its file for messages. */
export interface GazetteerFile {
  readonly file: string;
  readonly text: string;
}

/**
 * The entries of a table: tab-separated, the first line names the columns. `label` is needed; `key` (made from the label),
 * `type` (Organisation), `wikidata`, `aliases`, `adjectives`, `people`, `seats` and `partOf` may be there, in any order. Lists
 * are separated by `|`. Empty lines and lines that start with `#` are skipped. Throws one error that names every bad line, with
 * cause and remedy. An entry whose key is one of ours adds its names to ours.
 */
export function parseGazetteer(text: string, file: string): readonly GazetteerEntry[] {
  return parseGazetteers([{ text, file }]);
}

/** The entries of several tables, which may name each other in `partOf`. */
export function parseGazetteers(files: readonly GazetteerFile[]): readonly GazetteerEntry[] {
  const bad: string[] = [];
  const rows = files.flatMap((file) => readTable(file, bad));
  if (rows.length > MAX_ENTRIES)
    bad.push(`${rows.length} entries: ${MAX_ENTRIES} are possible, leave out those that no document names`);
  if (bad.length === 0) bad.push(...clashes(rows));
  if (bad.length > 0) throw new Error(told(bad));
  return rows.map(({ entry }) => entry);
}

function told(bad: readonly string[]): string {
  const rest = bad.length - MOST_TOLD;
  return [...bad.slice(0, MOST_TOLD), ...(rest > 0 ? [`and ${rest} more problems`] : [])].join("\n");
}

function readTable({ text, file }: GazetteerFile, bad: string[]): readonly Row[] {
  if (text.length > MAX_FILE) {
    bad.push(`${file}: more than ${MAX_FILE / 1e6} million characters: is this a table of names?`);
    return [];
  }
  const lines = text
    .replace(/^\uFEFF/u, "")
    .split(/\r?\n/u)
    .map((line, i) => ({ line, where: `${file}:${i + 1}` }))
    .filter(({ line }) => line.trim() !== "" && !line.startsWith("#"));
  const [header, ...body] = lines;
  if (header === undefined) {
    bad.push(`${file}: no header line: name the columns, separated by tabs, as in "label", tab, "aliases"`);
    return [];
  }
  const columns = columnsOf(header.line);
  if (typeof columns === "string") {
    bad.push(`${header.where}: ${columns}`);
    return [];
  }
  return body.flatMap(({ line, where }) => {
    const problems: string[] = [];
    const row = readRow(line, { columns, where }, problems);
    bad.push(...problems.map((problem) => `${where}: ${problem}`));
    return problems.length > 0 ? [] : [row];
  });
}

function columnsOf(line: string): readonly Column[] | string {
  const names = cellsOf(line).map((name) => name.replace(/\s*\[\]$/u, ""));
  const columns: Column[] = [];
  for (const name of names) {
    const column = COLUMNS.find((known) => known.toLowerCase() === name.toLowerCase());
    if (column === undefined) {
      const hint = /[,;]/u.test(name)
        ? "separate the columns by tabs"
        : `the columns are ${COLUMNS.join(", ")}`;
      return `there is no column "${shown(name)}": ${hint}`;
    }
    if (columns.includes(column)) return `the column "${column}" is there twice: leave one out`;
    columns.push(column);
  }
  return columns.includes("label")
    ? columns
    : 'there is no column "label": it is the one that every line needs';
}

/** Without blanks at the ends; spreadsheets put cells into quotes and double the quotes inside. */
function cellsOf(line: string): readonly string[] {
  return line.split("\t").map((cell) => {
    const text = cell.trim();
    return /^".*"$/u.test(text) && text.length > 1 ? text.slice(1, -1).replaceAll('""', '"').trim() : text;
  });
}

function readRow(
  line: string,
  { columns, where }: { readonly columns: readonly Column[]; readonly where: string },
  problems: string[],
): Row {
  const cells = cellsOf(line);
  const extra = cells.slice(columns.length).find((cell) => cell !== "");
  if (extra !== undefined)
    problems.push(`"${shown(extra)}" is in no column: the header has ${columns.length}, check the tabs`);
  const cell = (column: Column): string => cells[columns.indexOf(column)] ?? "";
  const list = (column: Column): readonly string[] => [
    ...new Set(cell(column).split("|").map((name) => name.replace(/\s+/gu, " ").trim())),
  ].filter((name) => name !== ""); // prettier-ignore
  const label = cell("label").replace(/\s+/gu, " ");
  const lists = {
    aliases: list("aliases").filter((name) => name !== label),
    adjectives: list("adjectives"),
    people: list("people"),
    seats: list("seats"),
  };
  const names = [label, ...Object.values(lists).flat()];
  problems.push(...namesProblems(names));
  const key = keyOf(cell("key"), label, problems);
  const type = typeOf(cell("type"), problems);
  const wikidata = wikidataOf(cell("wikidata"), problems);
  const partOf = cell("partOf");
  const entry = {
    ...{ key, type, label, ...lists, where },
    ...(wikidata === "" ? {} : { wikidata }),
    ...(partOf === "" ? {} : { partOf }),
  };
  return { entry, where, untyped: cell("type") === "" };
}

/** What keeps names from ever being found. */
function namesProblems(names: readonly string[]): readonly string[] {
  if (names[0] === "") return ["there is no label: say what it is called"];
  if (names.length > MAX_NAMES) return [`${names.length} names: an entry may have ${MAX_NAMES}`];
  return names.flatMap((name) => {
    const words = normalise(name);
    if (name.length > MAX_NAME)
      return [`"${shown(name)}" has ${name.length} characters: a name may have ${MAX_NAME}`];
    if (/\p{Cc}/u.test(name)) return [`"${shown(name)}" has a control character: type the name again`];
    if (!/^[\p{L}\p{N}]/u.test(words))
      return [`"${shown(name)}" begins with a mark: names are found by their first letter or digit`];
    if (!/\s/u.test(words) && !/\p{Lu}|\p{Lo}/u.test(words))
      return [
        `"${shown(name)}" is one word without a capital: it would be found in no text, write it as texts do`,
      ];
    return [];
  });
}

function keyOf(key: string, label: string, problems: string[]): string {
  if (key === "") {
    const made = camelCase(label);
    if (made === "" && label !== "")
      problems.push(`"${shown(label)}" gives no key: add a column "key" with letters of A to Z and digits`);
    return made.charAt(0).toUpperCase() + made.slice(1);
  }
  if (!/^[A-Za-z0-9]{1,200}$/u.test(key))
    problems.push(`"${shown(key)}" is no key: use letters of A to Z and digits only, as in "NorthPorts"`);
  return key;
}

function typeOf(type: string, problems: string[]): GazetteerEntry["type"] {
  if (type === "") return "Organisation";
  const wanted = type.replace(/^organization$/iu, "Organisation").toLowerCase();
  const found = TYPES.find((known) => known.toLowerCase() === wanted);
  if (found === undefined) {
    const why = wanted === "person" ? " (people are found by how documents name them)" : "";
    problems.push(
      `there is no type "${shown(type)}"${why}: give one of ${TYPES.join(", ")}, or none for Organisation`,
    );
  }
  return found ?? "Organisation";
}

function wikidataOf(wikidata: string, problems: string[]): string {
  const key = wikidata.replace(/^https?:\/\/www\.wikidata\.org\/(?:entity|wiki)\//u, "");
  if (key !== "" && !/^Q[1-9]\d{0,11}$/u.test(key))
    problems.push(`"${shown(wikidata)}" is no Wikidata key: give one like Q142, or leave it empty`);
  return key;
}
