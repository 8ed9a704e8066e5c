/** The article that the JSON-LD of a page describes. Pages nest, repeat and break it in every way. */

/** What we take of schema.org's Article; all of it as printed. */
export interface LinkedArticle {
  readonly headline?: string;
  readonly datePublished?: string;
  readonly author?: string;
  readonly publisher?: string;
  readonly url?: string;
  readonly language?: string;
  readonly body?: string;
}

const ARTICLE = /(?:Article|BlogPosting|LiveBlogPosting|Report|PressRelease|SpecialAnnouncement)$/;
/** More than any page needs; JSON from strangers is bounded in size and depth. */
const MAX_JSON = 1_000_000;
const MAX_DEPTH = 12;

/** The first article in any of the scripts, and how many scripts were beyond repair. */
export async function firstArticle(
  scripts: readonly string[],
): Promise<{ readonly article: LinkedArticle; readonly broken: number }> {
  const parsed = await Promise.all(scripts.filter((text) => text.trim() !== "").map(parse));
  const article = parsed.map((value) => findArticle(value, 0)).find((found) => found !== undefined);
  return {
    article: article === undefined ? {} : readArticle(article),
    broken: parsed.filter((value) => value === undefined).length,
  };
}

async function parse(text: string): Promise<unknown> {
  if (text.length > MAX_JSON) return undefined;
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  const { jsonrepair, JSONRepairError } = await import("jsonrepair");
  try {
    return JSON.parse(
      jsonrepair(text.replace(/^\s*(?:\/\/)?<!\[CDATA\[|(?:\/\/)?\]\]>\s*$|^\s*<!--|-->\s*$/g, "")),
    );
  } catch (error) {
    if (error instanceof JSONRepairError || error instanceof SyntaxError || error instanceof RangeError)
      return undefined;
    throw error;
  }
}

function findArticle(value: unknown, depth: number): Readonly<Record<string, unknown>> | undefined {
  if (depth > MAX_DEPTH || !isObject(value)) return undefined;
  const types = [value["@type"]].flat().filter((type) => typeof type === "string");
  if (types.some((type) => ARTICLE.test(type))) return value;
  const inside = Array.isArray(value)
    ? value
    : [value["@graph"], value["mainEntity"], value["mainEntityOfPage"], value["hasPart"]];
  return inside.map((part) => findArticle(part, depth + 1)).find((found) => found !== undefined);
}

function readArticle(value: Readonly<Record<string, unknown>>): LinkedArticle {
  const headline = textOf(value["headline"]) ?? textOf(value["name"]);
  const datePublished = textOf(value["datePublished"]) ?? textOf(value["dateCreated"]);
  const author = nameOf(value["author"]) ?? nameOf(value["creator"]);
  const publisher = nameOf(value["publisher"]);
  const url =
    textOf(value["url"]) ??
    (isObject(value["mainEntityOfPage"])
      ? textOf(value["mainEntityOfPage"]["@id"])
      : textOf(value["mainEntityOfPage"]));
  const language = textOf(value["inLanguage"]);
  const body = textOf(value["articleBody"]);
  return {
    ...(headline !== undefined && { headline }),
    ...(datePublished !== undefined && { datePublished }),
    ...(author !== undefined && { author }),
    ...(publisher !== undefined && { publisher }),
    ...(url !== undefined && { url }),
    ...(language !== undefined && { language }),
    ...(body !== undefined && { body }),
  };
}

/** A name, an object with a name, or several: "Ada Brook and Jon Reyes". */
function nameOf(value: unknown): string | undefined {
  if (!Array.isArray(value)) return isObject(value) ? textOf(value["name"]) : textOf(value);
  const names = value
    .slice(0, 10)
    .map((part: unknown) => (isObject(part) ? textOf(part["name"]) : textOf(part)))
    .filter((name) => name !== undefined);
  return names.length === 0 ? undefined : names.join(" and ");
}

/** Line breaks of a body stay; pages put entities into JSON too. */
function textOf(value: unknown): string | undefined {
  if (typeof value !== "string") return undefined;
  const text = value
    .replace(/&amp;/g, "&")
    .replace(/&quot;/g, '"')
    .replace(/&#0?39;|&apos;|&rsquo;/g, "’")
    .replace(/&nbsp;/g, " ")
    .trim();
  return text === "" ? undefined : text;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
