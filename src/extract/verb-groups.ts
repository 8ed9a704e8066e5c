import type { Sentence, Token } from "../types.ts";
import { given } from "../given.ts";
import type { Range } from "./phrases.ts";
import { verbLemma } from "./verb-forms.ts";
import { words } from "./words.ts";

/** A verb with its auxiliaries and the adverbs between: "will not only be present", "had been tasked". */
export interface VerbGroup extends Range {
  /** Index of the main verb; of the copula where a noun or an adjective follows it. */
  readonly head: number;
  readonly lemma: string;
  /** Lower-case modal: "will", "would", "must"; "be to" for "is to submit", "be going to". */
  readonly modal?: string;
  readonly form: "finite" | "infinitive" | "gerund" | "participle";
  readonly negated: boolean;
  readonly passive: boolean;
  readonly perfect: boolean;
  readonly progressive: boolean;
}

const MODALS = words("will would shall should must may might can could ought");
const MODAL_FORMS: Readonly<Record<string, string>> = {
  "'ll": "will",
  "’ll": "will",
  wo: "will",
  ca: "can",
  "'d": "would",
  "’d": "would",
};
const BE = words("am is are was were be been being 'm ’m 're ’re");
const HAVE = words("have has had having 've ’ve");
const DO = new Set(["do", "does", "did"]);
const NEGATION = words("not n't n’t never neither nor");

const lower = (token: Token): string => token.text.toLowerCase();
const isVerbal = (token: Token): boolean => token.upos === "VERB" || token.upos === "AUX";
const isInner = (token: Token): boolean =>
  token.upos === "ADV" ||
  NEGATION.has(lower(token)) ||
  (token.upos === "PART" && lower(token) !== "to" && !/^['’]/u.test(token.text));

function formOf(tokens: readonly Token[], first: number, head: number): VerbGroup["form"] {
  const start = tokens[first];
  let mark = first - 1;
  // "to jointly finance"
  while (tokens[mark]?.upos === "ADV") mark -= 1;
  const before = tokens[mark];
  if (start === undefined) return "finite";
  if (first === head && isLet(tokens, start)) return "infinitive";
  if (before !== undefined && lower(before) === "to" && before.upos !== "ADP") return "infinitive";
  if (before !== undefined && lower(before) === "to" && start.lemma === lower(start)) return "infinitive";
  if (
    first === head &&
    /ing$/u.test(lower(start)) &&
    !/^(?:bring|sing|swing|cling|fling|sting|spring)$/u.test(lower(start))
  )
    return "gerund";
  if (lower(start) === "having" || lower(start) === "being") return "gerund";
  const after = tokens[head + 1];
  const opener = tokens[first - 1];
  const reduced = opener !== undefined && REDUCING.has(lower(opener));
  if (
    first === head &&
    /(?:ed|en|own|ne)$/u.test(lower(start)) &&
    after !== undefined &&
    (lower(after) === "by" || (reduced && (after.upos === "PUNCT" || after.upos === "ADP")))
  )
    return "participle";
  return "finite";
}

const LETTING = words("help let make see watch hear");
/** "once adopted, the law applies", "if approved in May, it would": a participle stands for a clause. */
const REDUCING = words("once if when unless until though although as");

/** "help the towns *reach* a deal": the verb of what somebody is helped to do has no "to". */
function isLet(tokens: readonly Token[], { text, lemma, relation, head }: Token): boolean {
  const complement = relation === "xcomp" || relation === "ccomp";
  return complement && text === lemma && LETTING.has(tokens[head ?? -1]?.lemma ?? "");
}

const INVERTING = words("nor neither never");

/** "*Nor* will we *defend* the rate", "*Should* the talks *fail*, …": index of the verb behind the subject that stands between. */
function inverted(tokens: readonly Token[], first: number): number | undefined {
  const { relation, head = -1 } = tokens[first] ?? {};
  const before = tokens[first - 1];
  if (relation?.startsWith("aux") !== true || head <= first + 1) return undefined;
  const opens = (before === undefined || before.upos === "PUNCT") && tokens[first]?.text === "Should";
  if (!opens && (before === undefined || !INVERTING.has(lower(before)))) return undefined;
  const between = tokens.slice(first + 1, head);
  return between.some((token) => isVerbal(token) && token.relation?.startsWith("aux") !== true)
    ? undefined
    : head;
}

interface Parts {
  readonly verbs: readonly number[];
  readonly negated: boolean;
  readonly beTo: boolean;
}

/** Extends over verbs, adverbs between them, and "is to V", "is going to V". */
function collect(tokens: readonly Token[], first: number): Parts {
  const verbs = [first];
  let negated = false;
  let beTo = false;
  let pendingNegation = false;
  for (let index = first + 1; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    const previous = tokens[verbs[verbs.length - 1] ?? first];
    if (lower(token) === "no" && lower(tokens[index + 1] ?? token) === "longer") {
      pendingNegation = true;
      index += 1;
      continue;
    }
    // "will not, however, pay"
    if (token.text === "," && tokens[index + 1]?.upos === "ADV" && tokens[index + 2]?.text === ",") {
      index += 2;
      continue;
    }
    // "is “not on the table”"
    if (/^["“‘]$/u.test(token.text) && NEGATION.has(lower(tokens[index + 1] ?? token))) continue;
    if (isInner(token)) {
      pendingNegation ||= NEGATION.has(lower(token));
      continue;
    }
    const next = tokens[index + 1];
    const afterNext = tokens[index + 2];
    if (
      lower(token) === "going" &&
      next !== undefined &&
      lower(next) === "to" &&
      afterNext !== undefined &&
      isVerbal(afterNext)
    ) {
      beTo = true;
      negated ||= pendingNegation;
      pendingNegation = false;
      verbs.push(index + 2);
      index += 2;
      continue;
    }
    if (isVerbal(token) && previous !== undefined && isAuxiliary(previous)) {
      verbs.push(index);
      negated ||= pendingNegation;
      pendingNegation = false;
      continue;
    }
    if (
      lower(token) === "to" &&
      previous !== undefined &&
      BE.has(lower(previous)) &&
      next !== undefined &&
      isVerbal(next) &&
      verbs.length <= 2
    ) {
      beTo = true;
      negated ||= pendingNegation;
      pendingNegation = false;
      verbs.push(index + 1);
      index += 1;
      continue;
    }
    break;
  }
  const last = tokens[verbs[verbs.length - 1] ?? first];
  // "is not", "was no longer": the negation follows a copula
  if (
    pendingNegation &&
    last !== undefined &&
    (BE.has(lower(last)) || MODALS.has(lower(last)) || DO.has(lower(last)))
  )
    negated = true;
  return { verbs, negated, beTo };
}

function isAuxiliary(token: Token): boolean {
  const word = lower(token);
  return (
    token.upos === "AUX" ||
    BE.has(word) ||
    HAVE.has(word) ||
    DO.has(word) ||
    MODALS.has(word) ||
    word in MODAL_FORMS
  );
}

function negatedBefore(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1];
  return (
    before !== undefined &&
    (lower(before) === "never" || lower(before) === "not" || lower(before) === "neither")
  );
}

/**
 * Verb groups from left to right.
 * "has yet to approve" is two groups; "is to be placed" is one with the modal "be to".
 */
export function verbGroups(sentence: Sentence): readonly VerbGroup[] {
  const { tokens } = sentence;
  const groups: VerbGroup[] = [];
  for (let first = 0; first < tokens.length; first += 1) {
    const start = tokens[first];
    if (start === undefined || !isVerbal(start)) continue;
    const behind = inverted(tokens, first);
    const { verbs, negated, beTo } =
      behind === undefined
        ? collect(tokens, first)
        : { verbs: [first, behind], negated: start.text !== "Should", beTo: false };
    const head = verbs[verbs.length - 1] ?? first;
    const main = tokens[head];
    if (main === undefined) continue;
    const words = verbs.map((index) => lower(tokens[index] ?? main));
    const auxiliaries = words.slice(0, -1);
    const beBefore = auxiliaries.some((word) => BE.has(word));
    const ing = /ing$/u.test(lower(main));
    const spoken = words.find((word) => MODALS.has(word) || word in MODAL_FORMS);
    const modal = spoken === undefined ? (beTo ? "be to" : undefined) : (MODAL_FORMS[spoken] ?? spoken);
    const infinitive = beTo && !auxiliaries.slice(1).some((word) => BE.has(word));
    groups.push({
      first,
      last: head,
      head,
      lemma: verbLemma(main),
      ...given({ modal }),
      form: formOf(tokens, first, head),
      negated: negated || negatedBefore(tokens, first),
      passive: beBefore && !ing && !BE.has(lower(main)) && !infinitive,
      perfect: auxiliaries.some((word) => HAVE.has(word)),
      progressive: beBefore && ing && !beTo,
    });
    first = head;
  }
  return groups;
}

/** "rejected", "had rejected", "gave"; not "rejects", "has rejected", "give". A word in s passes for a present: "was" too. */
export function isPastForm(tokens: readonly Token[], { first, lemma, modal }: VerbGroup): boolean {
  const word = tokens[first]?.text.toLowerCase() ?? "";
  return modal === undefined && word !== lemma && !/s$|^have$|^do$/u.test(word);
}
