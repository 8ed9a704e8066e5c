import { CERTAINTIES, MODALITIES, VOICES } from "../../../src/types.ts";

/** A finding brought to the words of the notation of `row.ts`. */
export interface Found {
  readonly kind: string;
  /** Every actor with its names: as resolved and as printed. */
  readonly who: readonly (readonly string[])[];
  readonly words: string;
  readonly flags: readonly string[];
  readonly more: readonly string[];
}

export interface Expected {
  readonly optional: boolean;
  readonly kinds: readonly string[];
  /** Undefined: anybody. */
  readonly who: Found["who"] | undefined;
  readonly words: string;
  readonly flags: readonly string[];
  readonly more: readonly string[];
}

const FACTBANK = ["CT", "PR", "PS", "U"] as const;

/** FactBank's short form of a certainty. */
export const shortCertainty = (certainty: (typeof CERTAINTIES)[number]): string =>
  FACTBANK[CERTAINTIES.indexOf(certainty)] ?? certainty;

const FLAGS: ReadonlySet<string> = new Set([
  ...["positive", "negative", "distanced", "plain", "testable", "vague"],
  ...[...MODALITIES, ...VOICES, ...FACTBANK],
]);
const MORE =
  /^(?:(?:to|vs|for|reports|count|by|on|when|if|purpose|hedge) .+|no (?:amount|count|time|condition|beneficiary|hedge)|(?:[<>]=)?\d+ [A-Z]{3})$/u;

/** Reads a line of a row. Throws when it is not in the notation, so that a slip is no test that "fails as known". */
export function readExpected(line: string, kinds: readonly string[]): Expected {
  const fields = line
    .replace(/^\?/u, "")
    .split("|")
    .map((field) => field.trim());
  const [kind = "", who = "*", words = "*", flags = "", ...more] = fields;
  const expected = {
    optional: line.startsWith("?"),
    kinds: kind.split("/"),
    who: who === "*" ? undefined : who.split(" + ").map((names) => names.split(" or ")),
    words: words === "*" ? "" : words.toLowerCase(),
    flags: flags.split(" ").filter((flag) => flag !== ""),
    more,
  };
  const slips = [
    ...expected.kinds.filter((name) => !kinds.includes(name)),
    ...expected.flags.filter((flag) => !FLAGS.has(flag)),
    ...more.filter((field) => !MORE.test(field)),
  ];
  if (slips.length > 0) throw new Error(`"${line}": not in the notation: ${slips.join(", ")}`);
  return expected;
}

export function writeFound({ kind, who, words, flags, more }: Found): string {
  const names = who.map(([name = ""]) => name).join(" + ");
  return [kind, names, words.replace(/\s+/gu, " "), flags.join(" "), ...more].join(" | ");
}

const plainName = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^(?:the|a|an) /u, "")
    .replace(/[’']s?$/u, "");

/** "ministers" is a name for "two ministers of Chad", but "Ukraine" none for "president of Ukraine". */
const shortens = (short: string, long: string): boolean =>
  long === short ||
  long.startsWith(`${short} of `) ||
  (long.endsWith(` ${short}`) && !/ (?:of|for|from|and)(?: the)? $/u.test(long.slice(0, -short.length)));

const sameName = (a: string, b: string): boolean =>
  shortens(plainName(a), plainName(b)) || shortens(plainName(b), plainName(a));

function fitsField(has: string, wanted: string): boolean {
  const [key = "", wantedKey = ""] = [has.split(" ", 1)[0], wanted.split(" ", 1)[0]];
  const [rest, wantedRest] = [has.slice(key.length + 1), wanted.slice(wantedKey.length + 1)];
  if (key !== wantedKey) return false;
  if (["to", "vs", "for"].includes(key)) return wantedRest.split(" or ").some((name) => sameName(name, rest));
  return ["when", "if", "purpose"].includes(key) ? rest.includes(wantedRest) : rest === wantedRest;
}

const fitsWho = (found: Found["who"], who: Found["who"]): boolean =>
  who.length === found.length &&
  who.every((names) => found.some((has) => has.some((a) => names.some((b) => sameName(a, b)))));

const fits = (found: Found, expected: Expected): boolean =>
  expected.kinds.includes(found.kind) &&
  (expected.who === undefined || fitsWho(found.who, expected.who)) &&
  found.words.toLowerCase().includes(expected.words) &&
  expected.flags.every((flag) => found.flags.includes(flag)) &&
  expected.more.every((field) => found.more.some((has) => fitsField(has, field)));

/** Every finding is expected and everything expected is found, or may be missing; each counts once. */
export function matches(found: readonly Found[], expected: readonly Expected[]): boolean {
  const [first, ...others] = expected;
  if (first === undefined) return found.length === 0;
  return (
    found.some((one, at) => fits(one, first) && matches(found.toSpliced(at, 1), others)) ||
    (first.optional && matches(found, others))
  );
}
