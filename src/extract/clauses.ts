import type { Document, Quotation, Sentence, Token } from "../types.ts";
import { nounPhrases, spanOf } from "./phrases.ts";
import type { NounPhrase, Range } from "./phrases.ts";
import { verbGroups } from "./verb-groups.ts";
import type { VerbGroup } from "./verb-groups.ts";

/** How a clause hangs on what precedes it. */
export type Link = "main" | "content" | "infinitive" | "relative" | "coordinate" | "participle" | "adverbial";

/** A verb with its subject and the words that follow it up to the next clause of its own level. */
export interface Clause {
  readonly sentence: Sentence;
  /** Position among the clauses of its sentence. */
  readonly index: number;
  readonly group: VerbGroup;
  readonly link: Link;
  /** Noun phrases coordinated as one subject are one range: "Spain and Ireland". */
  readonly subject?: NounPhrase;
  /** True when the subject stands with another verb: "X thanked … and [X] vowed". */
  readonly inherited: boolean;
  /** Index of the clause whose content this one is. */
  readonly governor?: number;
  /** Words after the verb group, up to the next clause or the end of the sentence. */
  readonly rest: Range;
  /** The quotation that holds the verb. */
  readonly quotation?: Quotation;
}

const SUBORDINATORS = new Set(["if", "when", "while", "because", "although", "though", "unless", "until", "after", "before", "once", "since", "as", "whether", "whilst", "provided", "how", "why", "where", "what"]);
const RELATIVE = new Set(["who", "which", "that"]);
const QUOTE_MARKS = /^["“”„‘’']+$/u;
const lower = (token: Token | undefined): string => token?.text.toLowerCase() ?? "";

/** A sentence with its phrases looked up once. */
interface Frame {
  readonly tokens: readonly Token[];
  readonly phrases: readonly NounPhrase[];
  readonly groups: readonly VerbGroup[];
}

const endingAt = (frame: Frame, last: number): NounPhrase | undefined => frame.phrases.find((phrase) => phrase.last === last);
const startingAt = (frame: Frame, first: number): NounPhrase | undefined => frame.phrases.find((phrase) => phrase.first === first);
const isComma = (token: Token | undefined): boolean => token?.text === ",";
const isPreposition = (token: Token | undefined): boolean => token?.upos === "ADP" && lower(token) !== "to";

/** "the Governor of the Bank of Ghana": from the last phrase back to the one no preposition governs. */
function headPhrase(frame: Frame, phrase: NounPhrase): NounPhrase | undefined {
  let current = phrase;
  for (;;) {
    const before = frame.tokens[current.first - 1];
    // "after a treaty is signed": what the tagger takes for a preposition opens a clause
    if (!isPreposition(before) || SUBORDINATORS.has(lower(before))) return current;
    const governor = frame.tokens[current.first - 2];
    // "governments meeting in Malta": over the participle to its noun
    const reduced = governor?.upos === "VERB" && /(?:ing|ed)$/iu.test(governor.text) ? endingAt(frame, current.first - 3) : undefined;
    const outer = endingAt(frame, current.first - 2) ?? reduced;
    if (outer === undefined) return undefined; // "In Geneva": not a subject
    current = outer;
  }
}

/** "Denmark, the Netherlands and Italy": the whole coordination that ends with `phrase`. */
function coordination(frame: Frame, phrase: NounPhrase): NounPhrase {
  let first = phrase.first;
  for (;;) {
    let before = first - 1;
    const conjunction = frame.tokens[before];
    const isAnd = lower(conjunction) === "and" || conjunction?.text === "&" || lower(conjunction) === "or";
    const listed = isComma(conjunction) && first !== phrase.first;
    if (!isAnd && !listed) break;
    before -= 1;
    if (isAnd && isComma(frame.tokens[before])) before -= 1;
    const previous = endingAt(frame, before);
    if (previous === undefined) break;
    const outer = frame.tokens[previous.first - 1];
    if (isPreposition(outer) || outer?.upos === "VERB") break;
    if (lower(frame.tokens[previous.last]) === "and") break;
    first = previous.first;
  }
  return first === phrase.first ? phrase : { first, last: phrase.last, head: phrase.head };
}

/** Index of the comma that opens an insertion closed by the comma at `close`. */
function openingComma(frame: Frame, close: number): number | undefined {
  for (let index = close - 1; index > 0; index -= 1) {
    if (isComma(frame.tokens[index])) return index;
    if (/^[;:.]$/u.test(frame.tokens[index]?.text ?? "")) return undefined;
  }
  return undefined;
}

const isName = (frame: Frame, phrase: NounPhrase): boolean => frame.tokens[phrase.head]?.upos === "PROPN";

interface Found {
  readonly subject?: NounPhrase;
  readonly link: Link;
}

/** The subject to the left of a finite verb at `first`, looking over adverbs, insertions and appositions. */
function subjectBefore(frame: Frame, first: number, depth = 0): Found | undefined {
  let index = first - 1;
  while (index >= 0 && (frame.tokens[index]?.upos === "ADV" || QUOTE_MARKS.test(frame.tokens[index]?.text ?? ""))) index -= 1;
  // "the countries present have": an adjective behind its noun
  if (frame.tokens[index]?.upos === "ADJ" && endingAt(frame, index - 1) !== undefined) index -= 1;
  const token = frame.tokens[index];
  if (token === undefined || depth > 3) return undefined;
  if (RELATIVE.has(lower(token)) && token.upos !== "DET") {
    let end = index - 1;
    while (isComma(frame.tokens[end]) || QUOTE_MARKS.test(frame.tokens[end]?.text ?? "")) end -= 1;
    const antecedent = endingAt(frame, end);
    if (antecedent === undefined) return { link: "relative" };
    const outer = headPhrase(frame, antecedent);
    return { subject: coordination(frame, isName(frame, antecedent) ? antecedent : (outer ?? antecedent)), link: "relative" };
  }
  if (token.text === ")") {
    let open = index;
    while (open > 0 && frame.tokens[open]?.text !== "(") open -= 1;
    return open > 0 ? subjectBefore(frame, open, depth + 1) : undefined;
  }
  const phrase = endingAt(frame, index);
  if (phrase !== undefined) {
    const subject = headPhrase(frame, phrase);
    return subject === undefined ? undefined : { subject: coordination(frame, subject), link: "main" };
  }
  if (isComma(token)) {
    const open = openingComma(frame, index);
    if (open === undefined) return undefined;
    const inner = endingAt(frame, index - 1);
    const apposed = startingAt(frame, open + 1);
    const before = subjectBefore(frame, open, depth + 1);
    // "Its director, Lucia Ferrante, warned": the name is the better answer
    if (inner !== undefined && apposed !== undefined && isName(frame, apposed) && inner.first >= apposed.first) {
      const outer = before?.subject;
      if (outer === undefined || !isName(frame, outer)) return { subject: coordination(frame, inner.first > apposed.first ? inner : apposed), link: "main" };
    }
    return before;
  }
  return undefined;
}

/** The subject to the right of an inverted verb of saying: `"…," said NP`. */
function subjectAfter(frame: Frame, group: VerbGroup): NounPhrase | undefined {
  const phrase = startingAt(frame, group.last + 1);
  if (phrase === undefined) return undefined;
  const apposition = isComma(frame.tokens[phrase.last + 1]) ? startingAt(frame, phrase.last + 2) : undefined;
  return apposition !== undefined && isName(frame, apposition) && !isName(frame, phrase) ? apposition : phrase;
}

function quotationAt(quotations: readonly Quotation[], offset: number): Quotation | undefined {
  return quotations.find((quotation) => quotation.inner.start <= offset && offset < quotation.inner.end);
}

/** True between a closing quotation mark (or the comma before it) and an inverted verb. */
function followsQuotation(frame: Frame, group: VerbGroup): boolean {
  const before = frame.tokens[group.first - 1];
  const earlier = frame.tokens[group.first - 2];
  return before !== undefined && (QUOTE_MARKS.test(before.text) || (isComma(before) && QUOTE_MARKS.test(earlier?.text ?? "")));
}

function linkOf(frame: Frame, group: VerbGroup, start: number): Link {
  const before = frame.tokens[start - 1];
  if (group.form === "infinitive") return "infinitive";
  if (group.form === "gerund" || group.form === "participle") return "participle";
  if (lower(before) === "that" && lower(frame.tokens[start - 2]).startsWith("provid")) return "adverbial";
  if (SUBORDINATORS.has(lower(before))) return "adverbial";
  return "main";
}

/** "and vowed", "but postponed": a finite verb right after a conjunction shares the subject before it. */
function sharesSubject(frame: Frame, first: number): boolean {
  let index = first - 1;
  while (frame.tokens[index]?.upos === "ADV") index -= 1;
  const word = lower(frame.tokens[index]);
  return word === "and" || word === "but" || word === "or" || word === "then" || (isComma(frame.tokens[index]) && index === first - 1);
}

/** "Emphasizing that …, he said": a participle before the first subject has the subject that follows. */
function withCataphora(found: readonly Clause[]): readonly Clause[] {
  return found.map((clause) => {
    if (clause.link !== "participle" || clause.subject !== undefined) return clause;
    const main = found.find(({ index, group, inherited, link, quotation }) => index > clause.index && group.form === "finite" && !inherited && link === "main" && quotation === undefined && !isWithin(found, clause, index));
    return main?.subject === undefined ? clause : { ...clause, subject: main.subject };
  });
}

/** The clause right after "Emphasizing that" is its content, not its main clause. */
function isWithin(found: readonly Clause[], participle: Clause, index: number): boolean {
  const { tokens } = participle.sentence;
  const next = found[index];
  const between = tokens.slice(participle.group.last + 1, next?.subject?.first ?? participle.group.last + 1);
  return !between.some((token) => token.text === ",");
}

/** Clauses of a sentence, left to right, with their subjects. */
export function clauses(document: Document, sentence: Sentence): readonly Clause[] {
  const phrases = nounPhrases(sentence);
  // participles inside a noun phrase are no clauses: "their sustained support"
  const groups = verbGroups(sentence).filter(({ first, head }) => first !== head || !phrases.some((phrase) => phrase.first < head && head < phrase.head));
  const frame: Frame = { tokens: sentence.tokens, phrases, groups };
  const found: Clause[] = [];
  frame.groups.forEach((group, index) => {
    const next = frame.groups[index + 1];
    const rest = { first: group.last + 1, last: (next?.first ?? frame.tokens.length) - 1 };
    const quotation = quotationAt(document.quotations, frame.tokens[group.head]?.start ?? -1);
    const common = { sentence, index, group, rest, ...(quotation === undefined ? {} : { quotation }) };
    const previous = found.findLast((clause) => clause.group.form === "finite" && clause.subject !== undefined && clause.quotation === quotation);
    if (group.form !== "finite") {
      found.push({ ...common, link: linkOf(frame, group, group.first), inherited: true, ...(previous?.subject === undefined ? {} : { subject: previous.subject }) });
      return;
    }
    const inverted = followsQuotation(frame, group) ? subjectAfter(frame, group) : undefined;
    const direct: Found | undefined = inverted === undefined ? subjectBefore(frame, group.first) : { subject: inverted, link: "main" };
    if (direct?.subject !== undefined) {
      const link = direct.link === "relative" ? "relative" : linkOf(frame, group, direct.subject.first);
      found.push({ ...common, link, inherited: false, subject: direct.subject });
      return;
    }
    const shared = sharesSubject(frame, group.first) ? previous?.subject : undefined;
    found.push({ ...common, link: shared === undefined ? (direct?.link ?? "main") : "coordinate", inherited: true, ...(shared === undefined ? {} : { subject: shared }) });
  });
  return withCataphora(found);
}

export const textOf = (document: Document, sentence: Sentence, range: Range): string => {
  const { start, end } = spanOf(sentence, range);
  return document.source.text.slice(start, end);
};
