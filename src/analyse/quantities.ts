/** Counted things: "31 Abrams tanks", "between 1,500 and 2,000 homes", "12 percent", "dozens of trucks". */

import type { Magnitude, Quantity, Sentence, Span, Token } from "../types.ts";
import { boundAfter, boundBefore, magnitude } from "./bounds.ts";
import { readNumber, sticky, type PrintedNumber } from "./numbers.ts";
import { isPlural, MEASURES, MORE } from "./units.ts";

interface Unit extends Span {
  readonly words: string;
}

interface Line {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** What is a time or money already. */
  readonly taken: readonly Span[];
}

/** "per cent", "%", "percentage points"; the unit is "percent" however it is printed. */
const PERCENT = /\s?(?:%|percent(?!\p{L}|age)|per\scent(?!\p{L}))|\spercentage\spoints?/uy;
const TO = /\s?[-–]\s?|\s(?:to|and|or)\s/y;
const ROUGHLY =
  /^(?:dozens|scores|hundreds|thousands|millions|billions|tens\sof\sthousands|hundreds\sof\sthousands)$/i;
const MAX_UNIT_WORDS = 7;

/** Quantities of a sentence, outside of `taken`, its times and its money. Years, ages, list numbers, article numbers are none. */
export function findQuantities(
  text: string,
  sentence: Sentence,
  taken: readonly Span[],
): readonly Quantity[] {
  const line: Line = { text: text.slice(0, sentence.end), tokens: sentence.tokens, taken };
  const found: Quantity[] = [];
  let from = sentence.start;
  for (const token of sentence.tokens) {
    if (token.start < from || isTaken(taken, token)) continue;
    const quantity = readQuantity(line, token, from) ?? readRough(line, token);
    if (quantity === undefined) continue;
    found.push(quantity);
    from = quantity.end;
  }
  return found;
}

function readQuantity(line: Line, token: Token, from: number): Quantity | undefined {
  const one = /^an$/i.test(token.text) && /^\sadditional\s/.test(line.text.slice(token.end, token.end + 12));
  const number = one
    ? { ...token, value: 1, base: 1, scale: 1, spelled: true }
    : readNumber(line.text, token.start);
  if (number === undefined || !standsAlone(line, token, number)) return undefined;
  const range = readSecond(line, number);
  const end = range?.end ?? number.end;
  const percent = sticky(PERCENT, line.text, end);
  const unit =
    percent === undefined
      ? readUnit(line, end, number)
      : {
          start: end,
          end: end + percent[0].length,
          words: percent[0].includes("point") ? "percentage points" : "percent",
        };
  if (unit === undefined) return undefined;
  const before = boundBefore(line.text, number.start);
  const inside = before !== undefined && before.start >= from;
  const start =
    inside && (range !== undefined || !before.words.endsWith("between")) ? before.start : number.start;
  const after = boundAfter(line.text, unit.end);
  const size: Magnitude =
    range !== undefined
      ? { minValue: number.value * range.factor, maxValue: range.value }
      : magnitude(number.value, (inside ? before.bound : undefined) ?? after?.bound);
  return { start, end: after?.end ?? unit.end, unit: unit.words, ...size };
}

/** Not part of a name or label: "Article 5", "F-16", "Leopard 2", "18:45", "the 2026 elections", "7th", "Resolution 2254". */
function standsAlone(line: Line, token: Token, number: PrintedNumber): boolean {
  const at = line.tokens.indexOf(token);
  const before = line.tokens[at - 1];
  if (line.tokens.every(({ end }) => end !== number.end)) return false;
  if (before?.end === token.start && !/^["'“‘(\[—–]$/.test(before.text)) return false;
  if (before?.upos === "PROPN" && !number.spelled && /^\p{Lu}/u.test(before.text) && at > 1) return false;
  if (
    /^(?:article|chapter|section|paragraph|page|item|phase|no\.?|number|room|route|flight|resolution|line|level)$/i.test(
      before?.text ?? "",
    )
  )
    return false;
  const year = !number.spelled && number.scale === 1 && number.value >= 1900 && number.value < 2100;
  if (
    year &&
    /^\d{4}$/.test(line.text.slice(number.start, number.end)) &&
    boundBefore(line.text, number.start) === undefined
  )
    return false;
  if (number.spelled && number.value === 1 && token.text.toLowerCase() === "one")
    return followedByName(line.tokens, at);
  return number.value > 0;
}

/** "one Patriot battery" counts; "one side", "one of them", "one day" do not. */
function followedByName(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.upos === "PROPN" && tokens[at + 2]?.upos === "NOUN";
}

/** The second number of "10 to 15" and "between 10 and 15". */
function readSecond(
  line: Line,
  first: PrintedNumber,
): (Span & { readonly value: number; readonly factor: number }) | undefined {
  const to = sticky(TO, line.text, first.end);
  if (to === undefined) return undefined;
  const between = boundBefore(line.text, first.start)?.words.endsWith("between") === true;
  if (/^(?:and|or)$/.test(to[0].trim()) && !between) return undefined;
  const second = readNumber(line.text, first.end + to[0].length);
  if (second === undefined || line.tokens.every(({ end }) => end !== second.end)) return undefined;
  const factor = first.scale === 1 && second.scale > 1 && first.base < second.base ? second.scale : 1;
  return second.value < first.value * factor
    ? undefined
    : { start: second.start, end: second.end, value: second.value, factor };
}

/** The noun phrase after a number, up to its last plural: "prefabricated homes", "Patriot and AMRAAM missiles". */
function readUnit(line: Line, after: number, number: PrintedNumber): Unit | undefined {
  const words = wordsAfter(line, after);
  const singular = number.value === 1;
  let last = -1;
  words.forEach((word, i) => {
    const noun =
      word.head.upos === "NOUN" ||
      word.head.upos === "PROPN" ||
      (i === 0 && word.head.upos === "VERB") ||
      word.head.upos === "ADJ";
    if (MEASURES.has(word.text) || (noun && isPlural(word.text)) || (singular && word.head.upos === "NOUN"))
      last = i;
  });
  const first = words[0];
  const end = words[last];
  if (first === undefined || end === undefined) return undefined;
  // the size of something, not its count: "155 mm artillery shells"
  if (MEASURES.has(first.text) && last > 0) return undefined;
  const of = MEASURES.has(end.text) || isMeasure(end.text) ? ofWhat(line, end.end) : undefined;
  return { start: first.start, end: of ?? end.end, words: line.text.slice(first.start, of ?? end.end) };
}

interface Word extends Span {
  readonly text: string;
  /** The last token, which speaks for "F-16" and "ground-based". */
  readonly head: Token;
}

/** Words that may belong to the unit: tokens without a space between are one word. */
function wordsAfter(line: Line, after: number): readonly Word[] {
  const words: Word[] = [];
  for (const token of line.tokens) {
    if (token.start < after) continue;
    const previous = words.at(-1);
    if (previous?.end === token.start && (token.text === "-" || /[-\d]$/.test(previous.text))) {
      words[words.length - 1] = {
        start: previous.start,
        end: token.end,
        text: previous.text + token.text,
        head: token,
      };
      continue;
    }
    const more = words.length === 0 && MORE.has(token.text.toLowerCase());
    if (more) continue;
    if (words.length >= MAX_UNIT_WORDS || !mayBelong(line, token, words)) break;
    words.push({ start: token.start, end: token.end, text: token.text, head: token });
  }
  return words;
}

function mayBelong(line: Line, token: Token, words: readonly Word[]): boolean {
  if (isTaken(line.taken, token)) return false;
  if (["NOUN", "PROPN", "ADJ"].includes(token.upos)) return true;
  const previous = words.at(-1);
  // tagged as a verb: "deployed soldiers", "two insurers"; after a plural it is the verb of the clause
  if (token.upos === "VERB")
    return (previous === undefined || !isPlural(previous.text)) && /(?:s|ed|ing|en)$/.test(token.text);
  return (
    token.upos === "CCONJ" &&
    token.text === "and" &&
    previous !== undefined &&
    ["PROPN", "ADJ"].includes(previous.head.upos) &&
    !isPlural(previous.text)
  );
}

function isMeasure(word: string): boolean {
  return /^(?:kilo|milli|centi|mega|giga)?(?:grams?|met(?:re|er)s?|tons?|tonnes|lit(?:re|er)s|watts)$|^(?:tons|tonnes|barrels|acres|hectares|miles|sets|pieces|boxes|packages|batches|doses|rounds|truckloads|members)$/i.test(
    word,
  );
}

/** "kilograms of enriched uranium": up to the noun. */
function ofWhat(line: Line, at: number): number | undefined {
  const of = line.tokens.findIndex(({ start, text }) => start >= at && text === "of");
  if (of < 0 || line.tokens[of]?.start !== at + 1) return undefined;
  let end: number | undefined;
  for (const token of line.tokens.slice(of + 1, of + 5)) {
    const participle = token.upos === "VERB" && /(?:ed|en)$/.test(token.text);
    if (!(participle || ["NOUN", "PROPN", "ADJ", "DET"].includes(token.upos)) || isTaken(line.taken, token))
      break;
    if (token.upos === "NOUN" || token.upos === "PROPN") end = token.end;
  }
  return end;
}

/** "dozens of air defence systems": counted, but nobody says how many. */
function readRough(line: Line, token: Token): Quantity | undefined {
  if (!ROUGHLY.test(token.text)) return undefined;
  const of = /^\sof\s/.exec(line.text.slice(token.end, token.end + 4));
  if (of === null) return undefined;
  const unit = readUnit(line, token.end + of[0].length, {
    ...token,
    value: 24,
    base: 24,
    scale: 1,
    spelled: true,
  });
  return unit && { start: token.start, end: unit.end, unit: unit.words };
}

function isTaken(taken: readonly Span[], token: Span): boolean {
  return taken.some(({ start, end }) => token.start < end && start < token.end);
}
