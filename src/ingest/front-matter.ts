/** YAML front matter of a Markdown file, the simple part of it: `key: value` lines. Nothing is evaluated. */

import { GENRES, type Genre, type Metadata } from "../types.ts";
import { printedDay } from "./printed-day.ts";

export interface FrontMatter {
  readonly metadata: Metadata;
  /** Where the text begins. */
  readonly end: number;
}

const BLOCK = /^---[ \t]*\n(?<lines>(?:(?!---[ \t]*\n)[^\n]{0,2000}\n){0,100})---[ \t]*(?:\n|$)/;

export function readFrontMatter(text: string): FrontMatter {
  const match = BLOCK.exec(text);
  if (match === null) return { metadata: {}, end: 0 };
  const fields = readFields(match.groups?.["lines"] ?? "");
  const first = (...keys: readonly string[]): string | undefined =>
    keys.map((key) => fields.get(key)?.[0]).find(Boolean);
  const title = first("title", "headline");
  const publisher = first("publisher", "source", "site");
  const published = printedDay(first("published", "date", "datepublished") ?? "")?.day;
  const byline = first("byline", "author", "authors");
  const url = first("url", "link");
  const language = first("language", "lang");
  const genre = GENRES.find((name): name is Genre => name === first("genre"));
  const speakers = fields.get("speakers") ?? fields.get("speaker");
  return {
    metadata: {
      ...(title !== undefined && { title }),
      ...(publisher !== undefined && { publisher }),
      ...(published !== undefined && { published }),
      ...(byline !== undefined && { byline }),
      ...(url !== undefined && { url }),
      ...(language !== undefined && { language }),
      ...(genre !== undefined && { genre }),
      ...(speakers !== undefined && { speakers }),
    },
    end: match[0].length,
  };
}

/** A value, a `[list, in, brackets]`, or `- items` on the lines below. */
function readFields(block: string): ReadonlyMap<string, readonly string[]> {
  const fields = new Map<string, readonly string[]>();
  let current = "";
  for (const line of block.split("\n")) {
    const item = /^\s*-\s+(.+)$/.exec(line)?.[1];
    if (item !== undefined && current !== "") {
      fields.set(current, [...(fields.get(current) ?? []), unquote(item)]);
      continue;
    }
    const [, key, value = ""] = /^([A-Za-z_-]{1,40}):(?:\s+(.*))?$/.exec(line) ?? [];
    if (key === undefined) continue;
    current = key.toLowerCase().replaceAll(/[_-]/g, "");
    const list = /^\[(.*)\]\s*$/.exec(value)?.[1]?.split(",") ?? [value];
    fields.set(current, list.map(unquote).filter(Boolean));
  }
  return fields;
}

function unquote(value: string): string {
  const trimmed = value.trim();
  return /^(["']).*\1$/.exec(trimmed) === null ? trimmed : trimmed.slice(1, -1);
}
