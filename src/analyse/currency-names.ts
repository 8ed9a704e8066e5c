/** Reads the currency beside a number. */

import { CODES, NAMES, SHARED_NAMES, SYMBOLS, TIGHT_SYMBOLS } from "./currencies.ts";
import { sticky, type PrintedNumber } from "./numbers.ts";

export interface PrintedCurrency {
  readonly code: string;
  /** Where it begins, when it stands before the number, or ends. */
  readonly start: number;
  readonly end: number;
}

/** Codes that are English words in capitals: only with a scale or a thousand. */
const WORD_LIKE: ReadonlySet<string> = new Set([
  "ALL",
  "CUP",
  "MAD",
  "MOP",
  "PEN",
  "SOS",
  "TOP",
  "TRY",
  "BAM",
  "LAK",
  "GEL",
]);

const CODE_AFTER = /\s?([A-Z]{3})(?![\p{L}\p{N}]|\s?\d)/uy;
const SYMBOL_AFTER = /[\s\u00A0\u202F]?(€|₽|₴|₺|₸|£|zł|Kč)/y;

/** What follows "pounds of" when pounds are money; of anything else they are a weight. */
const FUNDS =
  /^\sof\s(?:\p{L}+\s){0,2}?(?:aid|assistance|budget|cash|credit|debt|equity|fines|funding|funds|grants|help|investment|investments|loans|losses|military|money|new|public|relief|savings|state|subsidies|support|tax|taxes|trade|worth)\b/u;

/** "€", "US$", "UAH ", "Rs" right before the number at `at`. */
export function currencyBefore(line: string, at: number): PrintedCurrency | undefined {
  const space = /[\s\u00A0\u202F]$/.test(line.slice(0, at)) ? 1 : 0;
  const head = line.slice(Math.max(0, at - space - 5), at - space);
  const offset = at - space - head.length;
  const code = /(?<![\p{L}\p{N}])([A-Z]{3})$/u.exec(head)?.[1];
  if (code !== undefined && CODES.has(code) && ((space === 1 && !WORD_LIKE.has(code)) || isLarge(line, at))) {
    return { code, start: offset + head.length - 3, end: at };
  }
  for (const [symbol, iso] of space === 0 ? [...SYMBOLS, ...TIGHT_SYMBOLS] : SYMBOLS) {
    if (!head.endsWith(symbol)) continue;
    const start = head.length - symbol.length;
    const inWord = /^\p{L}/u.test(symbol) && /[\p{L}\p{N}]$/u.test(head.slice(0, start));
    const tight = TIGHT_SYMBOLS.some(([letter]) => letter === symbol);
    if (inWord || (tight && !isLarge(line, at))) continue;
    return { code: sharedSymbol(line, symbol, iso), start: offset + start, end: at };
  }
  return undefined;
}

function isLarge(line: string, at: number): boolean {
  return /^\d[\d.,]*(?:\s?(?:m|mn|bn|million|billion|trillion|crore|lakh)\b|,\d{3})/.test(
    line.slice(at, at + 30),
  );
}

/** "Rs" is Pakistan's too. */
function sharedSymbol(line: string, symbol: string, iso: string): string {
  return /^R[es]\.?$/.test(symbol) ? sharedCode("rupees", "", line) : iso;
}

/** "euros", "Swiss francs", "USD", "€" right after a number. */
export function currencyAfter(line: string, number: PrintedNumber): PrintedCurrency | undefined {
  const at = number.end;
  const code = sticky(CODE_AFTER, line, at);
  if (code?.[1] !== undefined && CODES.has(code[1]) && !WORD_LIKE.has(code[1])) {
    return { code: code[1], start: at, end: at + code[0].length };
  }
  const symbol = sticky(SYMBOL_AFTER, line, at);
  const iso = SYMBOLS.find(([name]) => name === symbol?.[1])?.[1];
  if (symbol !== undefined && iso !== undefined && !/^\s?\d/.test(line.slice(at + symbol[0].length))) {
    return { code: iso, start: at, end: at + symbol[0].length };
  }
  return nameAfter(line, number);
}

/** A name with no to three words of adjective before it: "Central African CFA francs". */
const NAMES_AFTER = [0, 1, 2, 3].map(
  (words) =>
    new RegExp(
      `[\\s-](?<adjective>(?:[\\p{L}.]{2,14}\\s){${words}})(?<name>\\p{L}{2,10})(?![\\p{L}\\p{N}])`,
      "uy",
    ),
);

function nameAfter(line: string, number: PrintedNumber): PrintedCurrency | undefined {
  for (const expression of NAMES_AFTER) {
    const match = sticky(expression, line, number.end);
    const name = match?.groups?.["name"]?.toLowerCase() ?? "";
    const adjective = (match?.groups?.["adjective"] ?? "").trim().toLowerCase();
    if (match === undefined) return undefined;
    const code = codeOf(name, adjective, line);
    if (code === undefined) continue;
    const sterling =
      /^pounds?$/.test(name) && /^\ssterling(?!\p{L})/u.test(line.slice(number.end + match[0].length));
    const end = number.end + match[0].length + (sterling ? " sterling".length : 0);
    return isMoney(line, number, { name, end, hyphen: match[0].startsWith("-") })
      ? { code, start: number.end, end }
      : undefined;
  }
  return undefined;
}

/** Undefined when the adjective is no state's: "5 wasted dollars" is still money, "5 tanks for dollars" is not. */
function codeOf(name: string, adjective: string, line: string): string | undefined {
  const fixed = NAMES.get(name);
  if (fixed !== undefined)
    return adjective === "" || adjective === "russian" || adjective === "british" ? fixed : undefined;
  const shared = SHARED_NAMES.find(({ names }) => names.includes(name));
  if (shared === undefined) return undefined;
  if (adjective === "") return sharedCode(name, "", line);
  return shared.states.find(([state]) => state === adjective)?.[1];
}

/** The state named by the adjective, else the only one named in the sentence, else the usual one. */
function sharedCode(name: string, adjective: string, line: string): string {
  const shared = SHARED_NAMES.find(({ names }) => names.includes(name));
  if (shared === undefined) return "XXX";
  // dollars and pounds of a sentence about Canada or Egypt are mostly American and British
  if (shared.otherwise === "USD" || shared.otherwise === "GBP") return shared.otherwise;
  const lower = ` ${line.toLowerCase().replace(/[^\p{L}.]/gu, " ")} `;
  const named = new Set(
    shared.states.filter(([state]) => lower.includes(` ${state} `)).map(([, code]) => code),
  );
  const [only] = named;
  return named.size === 1 && only !== undefined && adjective === "" ? only : shared.otherwise;
}

interface NameAfter {
  readonly name: string;
  readonly end: number;
  readonly hyphen: boolean;
}

/** "200 pounds of rice", "a 500-pound bomb", "2024 euro qualifiers", "the 20 euro countries", "12 won seats" are no money. */
function isMoney(line: string, number: PrintedNumber, { name, end, hyphen }: NameAfter): boolean {
  const rest = line.slice(end, end + 60);
  const large = number.scale >= 1e3 || number.value >= 1000;
  if (name === "won" && !large) return false;
  if (/^pounds?$/.test(name)) {
    if (/^\sof\s/.test(rest) && !FUNDS.test(rest)) return false;
    if (
      name === "pound" &&
      number.scale === 1 &&
      !/^\s(?:fine|grant|note|loan|deal|cut|fund|package)\b/.test(rest)
    )
      return false;
    if (
      /^\sper\ssquare\b/.test(rest) ||
      /\bweigh\w*\s(?:\S{1,12}\s){0,2}$/.test(line.slice(Math.max(0, number.start - 40), number.start))
    )
      return false;
  }
  if (
    name === "euro" &&
    /^\s(?:area|zone|bloc|countries|members|states|cup|qualif|games|finals|championship)/.test(rest)
  )
    return false;
  const year =
    number.scale === 1 &&
    Number.isInteger(number.value) &&
    number.value >= 1900 &&
    number.value < 2100 &&
    !line.slice(number.start, number.end).includes(",");
  if (year && !name.endsWith("s") && !hyphen) return false;
  return !(/^crowns?$/.test(name) && number.scale < 1e3 && number.value < 1000);
}
