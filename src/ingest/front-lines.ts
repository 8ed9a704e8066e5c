/** What the first lines of a plain text say of it: headline, masthead with date, byline, dateline. */

import type { Metadata } from "../types.ts";
import { printedDay } from "./printed-day.ts";

/** Only so much of a text is its front, in characters and lines. */
const FRONT = 600;
const FRONT_LINES = 5;

const WEEKDAY = /(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s*/i;
const BYLINE =
  /^[Bb][Yy]\s+(?<name>\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){1,4}(?:\s+and\s+\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){1,4})?)$/u;
/** "ACCRA, March 24, 2026 (Volta Agency) –" */
const DATELINE = /^\p{Lu}[\p{L}\s.,'’-]{1,40}?,\s[^()–—\n]{4,30}?(?:\s?\([^()\n]{2,40}\))?\s?(?:–|—|--?)\s/u;

/**
 * Title, publisher, day and byline as far as the first lines print them. "Meridian Newswire, 16 April 2026" gives
 * publisher and day; "PARIS, April 16 -" gives no day, since it has no year.
 */
export function readFrontLines(text: string): Metadata {
  const lines = text
    .slice(0, FRONT)
    .split("\n")
    .slice(0, FRONT_LINES * 2)
    .map((line) => line.trim())
    .filter(Boolean)
    .slice(0, FRONT_LINES);
  const masthead = lines.map(readMasthead).find((found) => found !== undefined);
  const byline = lines.map((line) => BYLINE.exec(line)?.groups?.["name"]).find((name) => name !== undefined);
  const dateline = lines.map((line) => DATELINE.exec(line)?.[0]).find((line) => line !== undefined);
  const published = masthead?.published ?? (dateline === undefined ? undefined : printedDay(dateline)?.day);
  const title = lines.find((line) => isHeadline(line, text));
  return {
    ...(title !== undefined && { title }),
    ...(masthead?.publisher !== undefined && { publisher: masthead.publisher }),
    ...(published !== undefined && { published }),
    ...(byline !== undefined && { byline }),
  };
}

/** A line that is nothing but a publisher and a day, or a day. */
function readMasthead(line: string): Pick<Metadata, "publisher" | "published"> | undefined {
  const found = line.length > 120 ? undefined : printedDay(line);
  if (found === undefined) return undefined;
  const after = line
    .slice(found.end)
    .replace(/^[,\s|·.–-]*(?:\d{1,2}[:.]\d\d.{0,8})?/, "")
    .trim();
  const before = line
    .slice(0, found.start)
    .replace(WEEKDAY, "")
    .replace(/^(?:published|updated|posted|date|issued)(?:\s+on)?:?/i, "");
  const publisher =
    before
      .split(/\s*[|·]\s*|\s+[–—-]\s+/)[0]
      ?.replace(/[,\s]+$/, "")
      .trim() ?? "";
  if (after !== "" || /[.:!?]/.test(publisher) || publisher.split(" ").length > 7) return undefined;
  return { published: found.day, ...(/^\p{Lu}/u.test(publisher) && { publisher }) };
}

/** The first line, when more text follows and it is short and without a full stop. */
function isHeadline(line: string, text: string): boolean {
  if (line.length > 200 || /[.,:;…]["'”’]?$/.test(line) || text.trim().length < line.length + 40)
    return false;
  if (line.split(/\s+/).length < 3 || BYLINE.test(line) || readMasthead(line) !== undefined) return false;
  return (
    text.trimStart().startsWith(line) || readMasthead(text.trimStart().split("\n")[0] ?? "") !== undefined
  );
}
