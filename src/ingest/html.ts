/** A web page: its article's words and what it says of itself. Nothing in it is executed or fetched. */

import type { Metadata } from "../types.ts";
import { pageMetadata, type PageMetadata } from "./html-metadata.ts";
import { linesOf } from "./html-text.ts";
import { IngestError } from "./ingest-error.ts";
import type { Reader, Reading } from "./reader.ts";

/** Of 181 pages of a public benchmark for article extraction the largest has 4 million characters. */
const MAX_PAGE = 12_000_000;
/** Elements of a page; the largest pages of news have 15,000. The parser's time grows with it. */
const MAX_ELEMENTS = 100_000;
/** Elements inside elements. Parsing takes the square of it, and no page of a newspaper has 100. */
const MAX_DEPTH = 250;
/** Less than this is a cookie notice or a teaser; then the other places are looked at. */
const ENOUGH = 140;

export const htmlReader: Reader = {
  name: "html",
  accepts: (fileName, head) =>
    /\.x?html?$/i.test(fileName) ||
    /^\s*(?:<!--[\s\S]{0,300}?-->\s*)?<(?:!doctype html|html|head|body)\b/i.test(head),
  read: async (given, known) => {
    refuseMonsters(given);
    const html = wholePage(given);
    const { parseHTML } = await import("linkedom");
    const page = await pageMetadata(parseHTML(html).document);
    const text = await articleText(html, page.body);
    if (text === "")
      throw new IngestError(
        "no-article",
        "No article was found in this page. Save its text as .txt and read that.",
      );
    return { text, metadata: page.metadata, problems: problemsOf(page, known) };
  },
};

/** What comes before the first words of a page that leaves out the tags of its head. */
const HEAD =
  /^(?:\s+|<!doctype[^>]*>|<!--[^]*?-->|<(?:meta|link|base)\b[^>]*>|<(title|style|script|noscript)\b[^>]*>[^]*?<\/\1\s*>)*/i;

/** HTML may leave out the tags of the page, its head and its body (HTML, 13.1.2.4 Optional tags), but linkedom wants them. */
function wholePage(html: string): string {
  const page = /<html\b[^>]*>/i.exec(html)?.[0];
  if (/<body\b/i.test(html)) return page === undefined ? `<html>${html}</html>` : html;
  const inner = html.replace(/<\/?(?:html|head)\b[^>]*>/gi, "");
  const [head = ""] = HEAD.exec(inner) ?? [];
  return `${page ?? "<html>"}<head>${head}</head><body>${inner.slice(head.length)}</body></html>`;
}

function refuseMonsters(html: string): void {
  if (html.length > MAX_PAGE)
    throw new IngestError("too-long", `The page has ${html.length} characters, the limit is ${MAX_PAGE}.`);
  let depth = 0;
  let elements = 0;
  // elements whose end tag people leave out do not nest
  for (const [, slash, name = ""] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)/gi)) {
    if (
      /^(?:p|li|br|hr|img|input|meta|link|td|tr|th|dt|dd|option|source|area|base|col|embed|track|wbr|path)$/i.test(
        name,
      )
    )
      elements += 1;
    else if (slash === "/") depth = Math.max(0, depth - 1);
    else {
      depth += 1;
      elements += 1;
    }
    if (depth > MAX_DEPTH)
      throw new IngestError(
        "too-deep",
        `Elements are nested over ${MAX_DEPTH} deep: this is no article. Save its text as .txt.`,
      );
  }
  if (elements > MAX_ELEMENTS)
    throw new IngestError(
      "too-long",
      `The page has ${elements} elements, the limit is ${MAX_ELEMENTS}. Save its text as .txt.`,
    );
}

/** Readability's article; where that is next to nothing, the longest of it, the JSON-LD body, `<article>` and the page. */
async function articleText(html: string, body: string | undefined): Promise<string> {
  const { parseHTML } = await import("linkedom");
  const { Readability } = await import("@mozilla/readability");
  const read =
    new Readability(parseHTML(html).document, { serializer: linesOf, disableJSONLD: true }).parse()
      ?.content ?? "";
  if (read.length >= ENOUGH) return read;
  const { document } = parseHTML(html);
  const linked =
    body === undefined
      ? ""
      : /<[a-z]+[\s>]/i.test(body)
        ? linesOf(parseHTML(`<html><body>${body}</body></html>`).document.body)
        : plainLines(body);
  if (linked.length >= ENOUGH) return linked;
  const places = [...document.querySelectorAll("article, main, [role=main]"), document.body].map(linesOf);
  const enough = places.find((text) => text.length >= ENOUGH);
  return (
    enough ??
    [read, linked, ...places].reduce((longest, text) => (text.length > longest.length ? text : longest), "")
  );
}

function plainLines(body: string): string {
  return body
    .split(/\r\n?|\n/)
    .map((line) => line.replace(/\s+/g, " ").trim())
    .filter(Boolean)
    .join("\n");
}

function problemsOf({ broken, metadata }: PageMetadata, known: Metadata): Reading["problems"] {
  const undated = metadata.published === undefined && known.published === undefined;
  return [
    ...(broken > 0
      ? [
          {
            code: "json-ld-broken",
            message: `${broken} JSON-LD blocks of the page cannot be read; title and date come from elsewhere.`,
          },
        ]
      : []),
    ...(undated
      ? [
          {
            code: "no-date",
            message:
              "The page does not say when it was published: relative dates stay unresolved. Give the day.",
          },
        ]
      : []),
  ];
}
