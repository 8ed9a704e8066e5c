import { entryByKey, governmentOf, lookup, type GazetteerEntry } from "../analyse/gazetteer.ts";
import type { Document, Mention } from "../types.ts";

const PART_OF_STATE =
  /^(?:the )?(?:ministry|department|office|government|cabinet|embassy|chancellery|permanent mission)\b.* of (?:the )?(?<state>\p{Lu}.+)$/iu;

/** "Ministry of Defence of the Netherlands": the state. */
function stateOf(name: string): GazetteerEntry | undefined {
  const entry = lookup(PART_OF_STATE.exec(name)?.groups?.["state"] ?? "");
  return entry?.type === "State" ? entry : undefined;
}

/** The state or body behind a publisher: "White House" -> the United States; "Ministry of Health" names itself. */
export function publisherSide({ source }: Document): GazetteerEntry | undefined {
  if (source.genre === "news" || source.publisher === undefined) return undefined;
  const name = source.publisher.replace(/\s*\(.*\)$/u, "");
  const entry = governmentOf(name) ?? lookup(name) ?? stateOf(name);
  return (entry?.partOf === undefined ? undefined : entryByKey(entry.partOf)) ?? entry;
}

/** "Harrow & Finch", "the company", "the airport" in a text of Harrow & Finch plc, of Ridge Airport. */
export function isPublisher({ source }: Document, { text }: Mention): boolean {
  const name = text.replace(/^the\s/iu, "").toLowerCase();
  const publisher = source.publisher?.toLowerCase();
  if (source.genre === "news" || publisher === undefined) return false;
  return publisher.startsWith(name) || (name !== text.toLowerCase() && publisher.split(" ").includes(name));
}

/**
 * True for whoever issued a document, under the name of the body or of the state behind it: "the Netherlands" in a release of
 * its Ministry of Defence.
 */
export function isOwnSide(document: Document, mention: Mention | undefined): boolean {
  if (mention === undefined || document.source.genre === "news") return false;
  if (isPublisher(document, mention) || document.source.speakers.includes(mention.text)) return true;
  const side = publisherSide(document);
  const named = lookup(mention.text.replace(/^the\s/iu, "")) ?? governmentOf(mention.text);
  return side !== undefined && (named?.key === side.key || named?.partOf === side.key);
}
