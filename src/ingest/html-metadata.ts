/** What a page says of its article: JSON-LD first, then OpenGraph and other meta elements, then `<time>`. */

import type { Metadata } from "../types.ts";
import { firstArticle } from "./json-ld.ts";
import { printedDay } from "./printed-day.ts";

/** With the article's body, where JSON-LD has it. */
export interface PageMetadata {
  readonly metadata: Metadata;
  readonly body?: string;
  /** JSON-LD that no repair could save. */
  readonly broken: number;
}

export async function pageMetadata(document: Document): Promise<PageMetadata> {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')].map(
    (script) => script.textContent,
  );
  const { article, broken } = await firstArticle(scripts);
  const meta = (...names: readonly string[]): string | undefined =>
    names.map((name) => metaContent(document, name)).find(Boolean);
  const time = document
    .querySelector("article time[datetime], main time[datetime], time[datetime]")
    ?.getAttribute("datetime");
  const link = document.querySelector('link[rel="canonical"]')?.getAttribute("href") ?? undefined;
  const url = article.url ?? meta("og:url") ?? link;
  const title =
    article.headline ??
    meta("og:title", "twitter:title", "dc.title") ??
    words(document.querySelector("h1")?.textContent) ??
    words(document.title);
  const publisher =
    article.publisher ?? meta("og:site_name", "dc.publisher", "publisher", "application-name");
  const days = [
    article.datePublished,
    meta(
      "article:published_time",
      "og:article:published_time",
      "dc.date",
      "dcterms.date",
      "date",
      "pubdate",
      "parsely-pub-date",
    ),
    time ?? undefined,
    dayInUrl(url),
  ];
  const published = days.map((value) => printedDay(value ?? "")?.day).find((day) => day !== undefined);
  const byline =
    article.author ?? personName(meta("author", "article:author", "dc.creator", "parsely-author"));
  const language =
    words(document.documentElement.getAttribute("lang")) ??
    article.language ??
    meta("og:locale")?.replace("_", "-");
  return {
    broken,
    ...(article.body !== undefined && { body: article.body }),
    metadata: {
      ...(title !== undefined && { title }),
      ...(publisher !== undefined && { publisher }),
      ...(published !== undefined && { published }),
      ...(byline !== undefined && { byline }),
      ...(url !== undefined && /^https?:\/\//i.test(url) && { url }),
      ...(language !== undefined && { language }),
    },
  };
}

/** `<meta property>` and `<meta name>`, whatever their case. */
function metaContent(document: Document, name: string): string | undefined {
  for (const element of document.querySelectorAll("meta")) {
    const key =
      element.getAttribute("property") ?? element.getAttribute("name") ?? element.getAttribute("itemprop");
    if (key?.toLowerCase() === name) return words(element.getAttribute("content"));
  }
  return undefined;
}

/** `article:author` is often the address of a profile. */
function personName(value: string | undefined): string | undefined {
  return value === undefined || /^https?:/i.test(value) ? undefined : value.replace(/^by\s+/i, "");
}

/** "/2026/04/16/donors-meet" */
function dayInUrl(url: string | undefined): string | undefined {
  const match = /\/(20\d\d)\/(\d{1,2})\/(\d{1,2})(?:\/|$)/.exec(url ?? "");
  return match === null
    ? undefined
    : `${match[1] ?? ""}-${(match[2] ?? "").padStart(2, "0")}-${(match[3] ?? "").padStart(2, "0")}`;
}

function words(value: string | null | undefined): string | undefined {
  const text = (value ?? "").replace(/\s+/g, " ").trim();
  return text === "" ? undefined : text;
}
