/** Amounts of money: "€2bn", "UAH 40 billion", "between 5 and 7 million euros", "up to $400 million". */

import type { Money, Span } from "../types.ts";
import { boundAfter, boundBefore, magnitude } from "./bounds.ts";
import { currencyAfter, currencyBefore } from "./currency-names.ts";
import { exact, readNumber, sticky, type PrintedNumber } from "./numbers.ts";

/** One number with its currency; the currency may be missing from one end of a range. */
interface Amount extends Span {
  readonly number: PrintedNumber;
  readonly currency: string | undefined;
}

/** Where a number may begin: a figure, or a word that numbers begin with. */
const FIGURE = /(?<![\p{N}.,])[\d½¼¾]/gu;
const WORD =
  /(?<![\p{L}\p{N}])(?:an?|half|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?=[\s-])/giu;
const TO = /\s?[-–—]\s?|\s(?:to|and|or)\s/y;

/** Money in a sentence, in order. Amounts without a number ("millions of euros") have no value and are left out. */
export function findMoney(text: string, sentence: Span): readonly Money[] {
  // what is read is blanked out, so that its words are not read again: "11 € three", "5 euros at least 3 euros"
  let line = text.slice(sentence.start, sentence.end);
  const found: Money[] = [];
  let from = 0;
  for (const at of candidates(line)) {
    if (at < from) continue;
    const amount = readAmount(line, at);
    if (amount === undefined) continue;
    const money =
      readRange(line, amount) ?? readBounded(line, amount) ?? readElliptic(line, amount, found.at(-1));
    if (money === undefined) continue;
    found.push(money);
    from = money.end;
    line = " ".repeat(from) + line.slice(from);
  }
  return found.map((money) => ({
    ...money,
    start: sentence.start + money.start,
    end: sentence.start + money.end,
  }));
}

function candidates(line: string): readonly number[] {
  const places = [...line.matchAll(FIGURE), ...line.matchAll(WORD)].map(({ index }) => index);
  return places.sort((a, b) => a - b);
}

function readAmount(line: string, at: number): Amount | undefined {
  const before = currencyBefore(line, at);
  const number = readNumber(line, at, true);
  if (number === undefined) return undefined;
  if (before !== undefined) return { start: before.start, end: number.end, number, currency: before.code };
  // "COP29 dollars" counts no dollars
  if (/[\p{L}\p{N}]/u.test(line.charAt(at - 1))) return undefined;
  const after = currencyAfter(line, number);
  // "5m" and "2bn" are read as numbers only beside a currency
  const plain = after === undefined ? readNumber(line, at) : number;
  return plain && { start: at, end: after?.end ?? plain.end, number: plain, currency: after?.code };
}

/**
 * "€1.5-2 billion", "between 5 and 7 million euros", "$5 million to $10 million", "from 5 to 7 million euros"; not
 * "from €5 million to €7 million", which is a change.
 */
function readRange(line: string, first: Amount): Money | undefined {
  const to = sticky(TO, line, first.end);
  if (to === undefined) return undefined;
  const bound = boundBefore(line, first.start);
  const between = bound?.words.endsWith("between") === true;
  const word = to[0].trim();
  if ((word === "and") !== between || word === "or") return undefined;
  if (word === "to" && first.currency !== undefined && isChange(line, first.start)) return undefined;
  const second = readAmount(line, secondNumberAt(line, first.end + to[0].length));
  const code = first.currency ?? second?.currency;
  if (second === undefined || code === undefined) return undefined;
  if (second.currency !== undefined && second.currency !== code) return undefined;
  const shared = first.number.scale === 1 && first.number.base < second.number.base;
  const min = shared ? exact(first.number.base * second.number.scale) : first.number.value;
  if (min > second.number.value) return undefined;
  return {
    start: bound?.start ?? first.start,
    end: second.end,
    currency: code,
    minValue: min,
    maxValue: second.number.value,
  };
}

function isChange(line: string, at: number): boolean {
  return /\bfrom\s(?:(?:at least|about|some|up to)\s)?$/i.test(line.slice(Math.max(0, at - 20), at));
}

/** The second amount of a range may have a symbol of its own. */
function secondNumberAt(line: string, at: number): number {
  const symbol = sticky(/(?:[A-Z]{1,3}\s?)?\p{Sc}?\s?(?=\d)/uy, line, at);
  return at + (symbol?.[0].length ?? 0);
}

function readBounded(line: string, amount: Amount): Money | undefined {
  if (amount.currency === undefined) return undefined;
  const before = boundBefore(line, amount.start);
  const after = before === undefined ? boundAfter(line, amount.end) : undefined;
  const start = before?.words.endsWith("between") === true ? amount.start : (before?.start ?? amount.start);
  const end = after?.end ?? amount.end;
  return {
    start,
    end,
    currency: amount.currency,
    ...magnitude(amount.number.value, before?.bound ?? after?.bound),
  };
}

/** "12 million euros, of which 4 million this year"; not "12 million euros for 4 million people". */
function readElliptic(line: string, amount: Amount, previous: Money | undefined): Money | undefined {
  if (previous === undefined || amount.number.scale < 1e6) return undefined;
  const rest = line.slice(amount.end, amount.end + 16);
  if (
    !/^(?:[,.;)]|$|\s(?:and|to|for|from|by|in|on|over|this|next|each|more|is|are|was|were|will|would|has|had)\b)/.test(
      rest,
    )
  )
    return undefined;
  return readBounded(line, { ...amount, currency: previous.currency });
}
