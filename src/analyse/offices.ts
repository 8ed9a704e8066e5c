/** Office words ("prime minister") and the offices they make with a state or body ("Prime Minister of Denmark"). */

import { camelCase, entryByKey, ownEntries, type GazetteerEntry } from "./gazetteer.ts";
import { OFFICES, TITLES } from "./gazetteer.generated.ts";
import { wordsOf } from "./name-words.ts";

export type TitleKind =
  | "head-of-state" | "head-of-government" | "minister" | "head" | "official" | "diplomat" | "spokesperson" | "legislator"
  | "judge" | "military" | "religious" | "royal" | "person" | "honorific"; // prettier-ignore

export interface Title {
  /** Its first word form, lower case: "prime minister" for "premier". */
  readonly word: string;
  readonly kind: TitleKind;
  /** "Prime Minister of {body}"; empty for honorifics. */
  readonly pattern: string;
}

/** A post in a state or body, whether anybody is known to hold it or not. */
export interface Office {
  readonly key: string;
  readonly label: string;
  readonly wikidata?: string;
  /** Key of the state or body. */
  readonly partOf: string;
}

const byWord: ReadonlyMap<string, Title> = new Map(
  TITLES.flatMap(({ word, kind, pattern, aliases }) =>
    [word, ...aliases].map((alias): [string, Title] => [alias, { word, kind: kind as TitleKind, pattern }]),
  ),
);

/** The title that a word or phrase is: "Premier", "foreign secretary", "Mr."; undefined for other words, and for plurals. */
export function titleOf(text: string): Title | undefined {
  return byWord.get(text.replace(/\s*-\s*/g, "-").toLowerCase());
}

/**
 * The office of a title in a state or body: `officeOf("Premier", "Denmark")` is the Prime Minister of Denmark,
 * `officeOf("deputy trade minister", "Japan")` the Deputy Trade Minister of Japan. Undefined when the body is not in the gazetteer, or the title is
 * no office ("Mr").
 */
export function officeOf(title: string, bodyKey: string): Office | undefined {
  const body = entryByKey(bodyKey);
  const known = titleOf(title);
  if (body === undefined || known?.kind === "honorific" || title === "") return undefined;
  const pattern = known?.pattern ?? `${titleCase(title)} of {body}`;
  const label = pattern.replace("{body}", withArticle(body));
  return (
    ownOffice(title, label, body) ??
    listedOffice(title, body) ?? { key: camelCase(label), label, partOf: body.key }
  );
}

/** "Danish Prime Minister", in lower case and all that the body is called. */
function postNames(title: string, { label, adjectives, aliases }: GazetteerEntry): Set<string> {
  return new Set([label, ...adjectives, ...aliases].map((name) => `${name} ${title}`.toLowerCase()));
}

function listedOffice(title: string, body: GazetteerEntry): Office | undefined {
  const wanted = postNames(title, body);
  const row = OFFICES.find(
    (office) => office.body === body.key && office.titles.some((name) => wanted.has(name.toLowerCase())),
  );
  if (row === undefined) return undefined;
  return {
    key: row.key,
    label: row.label,
    partOf: body.key,
    ...(row.wikidata ? { wikidata: row.wikidata } : {}),
  };
}

/** The user's entry for an office: by the label that it would get here, or by one that the user gives it. */
function ownOffice(title: string, label: string, body: GazetteerEntry): Office | undefined {
  const offices = ownEntries().filter(({ type, partOf }) => type === "Office" && partOf === body.key);
  if (offices.length === 0) return undefined;
  const wanted = postNames(title, body)
    .add(label.toLowerCase())
    .add(`${title} of ${body.label}`.toLowerCase());
  const found = offices.find((office) =>
    [office.label, ...office.aliases].some((name) => wanted.has(name.toLowerCase())),
  );
  if (found === undefined) return undefined;
  const { key, wikidata } = found;
  return { key, label: found.label, partOf: body.key, ...(wikidata === undefined ? {} : { wikidata }) };
}

const PLURAL_OR_COMMON =
  /^(?:United|Republic|Democratic|Central African|Dominican Rep|Netherlands|Philippines|Bahamas|Gambia|Maldives|Comoros|Marshall|Solomon)/;
const BODY_WORDS = wordsOf("organisation-head");

/** "the United States", "the European Commission"; but "France", "NATO", "Amnesty International". */
function withArticle({ type, label }: GazetteerEntry): string {
  const words = label.split(" ");
  const takesArticle =
    type === "State"
      ? PLURAL_OR_COMMON.test(label)
      : words.length > 1 &&
        words.some((word) => word === "Nations" || (BODY_WORDS.has(word) && word !== "International"));
  return takesArticle ? `the ${label}` : label;
}

function titleCase(title: string): string {
  const small = new Set(["of", "for", "the", "and"]);
  return title.replace(/\p{L}+/gu, (word) =>
    small.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1),
  );
}
