/** Numbers as English prints them: "1,500", "2.5", "2½", "forty-five", "two and a half", "half a", with their scale. */

import type { Span } from "../types.ts";

/** A number in a text. `value` is `base` times `scale`; `scale` is 1 without a word like "million". */
export interface PrintedNumber extends Span {
  readonly value: number;
  readonly base: number;
  readonly scale: number;
  /** Printed in letters. */
  readonly spelled: boolean;
}

const UNITS: ReadonlyMap<string, number> = new Map([
  ["zero", 0], ["one", 1], ["two", 2], ["three", 3], ["four", 4], ["five", 5], ["six", 6], ["seven", 7], ["eight", 8],
  ["nine", 9], ["ten", 10], ["eleven", 11], ["twelve", 12], ["thirteen", 13], ["fourteen", 14], ["fifteen", 15],
  ["sixteen", 16], ["seventeen", 17], ["eighteen", 18], ["nineteen", 19], ["twenty", 20], ["thirty", 30], ["forty", 40],
  ["fifty", 50], ["sixty", 60], ["seventy", 70], ["eighty", 80], ["ninety", 90],
]); // prettier-ignore

const SCALES: ReadonlyMap<string, number> = new Map([
  ["hundred", 1e2], ["thousand", 1e3], ["lakh", 1e5], ["lakhs", 1e5], ["million", 1e6], ["crore", 1e7], ["crores", 1e7],
  ["billion", 1e9], ["trillion", 1e12],
]); // prettier-ignore

/** Only beside a currency: elsewhere "5m" is a length and "10k" a run. */
const SHORT_SCALES: ReadonlyMap<string, number> = new Map([
  ["k", 1e3], ["m", 1e6], ["mn", 1e6], ["mln", 1e6], ["mil", 1e6], ["b", 1e9], ["bn", 1e9], ["bln", 1e9], ["mrd", 1e9],
  ["t", 1e12], ["tn", 1e12], ["trn", 1e12], ["tr", 1e12], ["cr", 1e7],
]); // prettier-ignore

const GROUPED =
  /\d{1,3}(?:,\d{2,3}){0,4},\d{3}(?:\.\d{1,6})?|\d{1,3}(?:[\u00A0\u202F\u2009]\d{3}){1,4}|\d{1,3}(?:\.\d{3}){2,4}/y;
/** Only beside a currency: "€1 400 000"; elsewhere "in 2025 300 people" are two numbers. */
const SPACED = /\d{1,3}(?:\s\d{3}){1,4}(?![\d.,]*\d)/y;
const PLAIN = /\d{1,15}(?:[.,]\d{1,6})?/y;
const FRACTION = /(\d{0,9})([½¼¾])/y;
const FRACTIONS: ReadonlyMap<string, number> = new Map([["½", 0.5], ["¼", 0.25], ["¾", 0.75]]); // prettier-ignore
const WORD = /[\s-]?(?:and\s)?(\p{L}{2,9})(?![\p{L}\p{N}])/uy;
const SCALE = /(?:\s?-\s?|\s)?(\p{L}{1,9})\.?(?![\p{L}\p{N}])/uy;

/** The number that begins exactly at `at`. `money` admits "2bn" and "5m". */
export function readNumber(text: string, at: number, money = false): PrintedNumber | undefined {
  const start = (money ? readSpaced(text, at) : undefined) ?? readDigits(text, at) ?? readWords(text, at);
  return start === undefined ? undefined : withScale(text, start, money);
}

function readSpaced(text: string, at: number): PrintedNumber | undefined {
  const spaced = sticky(SPACED, text, at);
  return spaced && number(at, at + spaced[0].length, Number(spaced[0].replace(/\s/g, "")), false);
}

function readDigits(text: string, at: number): PrintedNumber | undefined {
  const fraction = sticky(FRACTION, text, at);
  if (fraction !== undefined) {
    const base = Number(fraction[1] ?? "") + (FRACTIONS.get(fraction[2] ?? "") ?? 0);
    return number(at, at + fraction[0].length, base, false);
  }
  const grouped = sticky(GROUPED, text, at);
  const plain = sticky(PLAIN, text, at);
  if (grouped !== undefined && (plain === undefined || grouped[0].length >= plain[0].length)) {
    const digits = /\.\d{3}\./.test(grouped[0])
      ? grouped[0].replaceAll(".", "")
      : grouped[0].replace(/[^\d.]/g, "");
    return number(at, at + grouped[0].length, Number(digits), false);
  }
  if (plain === undefined) return undefined;
  return number(at, at + plain[0].length, Number(plain[0].replace(",", ".")), false);
}

/** "forty-five", "two hundred and ten", "one and a half", "half a", "a" before a scale; not "a" alone, not "one another". */
function readWords(text: string, at: number): PrintedNumber | undefined {
  const half = sticky(
    /half\s(?:of\s)?an?(?=[\s-](?:dozen|hundred|thousand|million|billion|trillion)\b)/iy,
    text,
    at,
  );
  if (half !== undefined) return number(at, at + half[0].length, 0.5, true);
  const quarter = sticky(/a\squarter\sof\sa(?=[\s-](?:million|billion|trillion)\b)/iy, text, at);
  if (quarter !== undefined) return number(at, at + quarter[0].length, 0.25, true);
  const article = sticky(
    /an?(?=[\s-](?:hundred|thousand|lakh|million|crore|billion|trillion)\b)/iy,
    text,
    at,
  );
  if (article !== undefined) return number(at, at + article[0].length, 1, true);
  const first = /^\p{L}{2,9}/u.exec(text.slice(at, at + 12))?.[0] ?? "";
  const unit = UNITS.get(first.toLowerCase());
  if (unit === undefined) return undefined;
  return moreWords(text, number(at, at + first.length, unit, true));
}

/** Ones after tens, and "and a half". */
function moreWords(text: string, read: PrintedNumber): PrintedNumber {
  const half = sticky(/\sand\sa\shalf(?![\p{L}])/iuy, text, read.end);
  if (half !== undefined) return number(read.start, read.end + half[0].length, read.base + 0.5, true);
  const ones =
    sticky(/-([a-z]{3,5})(?![\p{L}\p{N}])/iuy, text, read.end) ??
    sticky(/\s([a-z]{3,5})(?![\p{L}\p{N}])/iuy, text, read.end);
  const unit = UNITS.get((ones?.[1] ?? "").toLowerCase());
  if (ones === undefined || unit === undefined || unit > 9 || unit < 1 || read.base < 20) return read;
  return number(read.start, read.end + ones[0].length, read.base + unit, true);
}

/** "5 hundred thousand", "two hundred and ten", "2bn". */
function withScale(text: string, read: PrintedNumber, money: boolean): PrintedNumber {
  let { base, scale, end } = read;
  for (let i = 0; i < 3; i += 1) {
    const match = sticky(SCALE, text, end);
    if (match === undefined) break;
    const word = (match[1] ?? "").toLowerCase();
    const attached = /^\p{L}/u.test(match[0]) || word.length > 1;
    const factor = SCALES.get(word) ?? (money && attached ? SHORT_SCALES.get(word) : undefined);
    if (factor === undefined) break;
    scale *= factor;
    end += match[0].endsWith(".") ? match[0].length - 1 : match[0].length;
    if (!read.spelled || factor !== 100) continue;
    const rest = sticky(WORD, text, end);
    const unit = readWords(text, end + (rest?.[0].length ?? 0) - (rest?.[1]?.length ?? 0));
    if (rest === undefined || unit === undefined || unit.base >= 100) continue;
    base = base * scale + unit.base;
    scale = 1;
    end = unit.end;
  }
  return { start: read.start, end, base, scale, value: exact(base * scale), spelled: read.spelled };
}

function number(start: number, end: number, base: number, spelled: boolean): PrintedNumber {
  return { start, end, base, scale: 1, value: base, spelled };
}

/** 1.1 times a million is 1100000.0000000001 in binary. */
export function exact(value: number): number {
  return Number(value.toPrecision(15));
}

/** The match of a sticky expression at exactly `at`. */
export function sticky(expression: RegExp, text: string, at: number): RegExpExecArray | undefined {
  expression.lastIndex = at;
  return expression.exec(text) ?? undefined;
}
