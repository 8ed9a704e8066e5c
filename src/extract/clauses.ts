import type { Document, Quotation, Sentence, Token, Upos } from "../types.ts";
import { given } from "../given.ts";
import { isCueVerb } from "./lexicon.ts";
import { nounPhrases } from "./phrases.ts";
import type { NounPhrase, Range } from "./phrases.ts";
import { besideInfinitive, underModal } from "./coordinated-verbs.ts";
import {
  givesReason,
  headPhrase,
  isComma,
  lower,
  QUOTE_MARKS,
  subjectAfter,
  subjectBefore,
  SUBORDINATORS,
  type Found,
  type Frame,
} from "./subjects.ts";
import { verbGroups } from "./verb-groups.ts";
import type { VerbGroup } from "./verb-groups.ts";
import { lastBefore } from "./within.ts";
import { words } from "./words.ts";

/** How a clause hangs on what precedes it. */
export type Link = "main" | "infinitive" | "relative" | "coordinate" | "participle" | "adverbial";

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
  /** Index of the clause that the tree puts this one beside: "X *thanked* … and *vowed*". */
  readonly partner?: number;
  /** Words after the verb group, up to the next clause or the end of the sentence. */
  readonly rest: Range;
  /** The quotation that holds the verb and its subject. */
  readonly quotation?: Quotation;
}

function quotationAt(quotations: readonly Quotation[], offset: number): Quotation | undefined {
  const quotation = lastBefore(quotations, offset + 1);
  return quotation !== undefined && quotation.inner.start <= offset && offset < quotation.inner.end
    ? quotation
    : undefined;
}

/** True between a closing quotation mark (or the comma before it) and an inverted verb. */
function followsQuotation(frame: Frame, group: VerbGroup): boolean {
  const before = frame.tokens[group.first - 1];
  const earlier = frame.tokens[group.first - 2];
  return (
    before !== undefined &&
    (QUOTE_MARKS.test(before.text) || (isComma(before) && QUOTE_MARKS.test(earlier?.text ?? "")))
  );
}

function linkOf(frame: Frame, group: VerbGroup, start: number): Link {
  const before = frame.tokens[start - 1];
  if (group.form === "infinitive") return "infinitive";
  if (group.form === "gerund" || group.form === "participle") return "participle";
  if (lower(before) === "that" && lower(frame.tokens[start - 2]).startsWith("provid")) return "adverbial";
  // "Should the talks fail, we will close the strait"
  if (group.first < start && lower(frame.tokens[group.first]) === "should") return "adverbial";
  if (SUBORDINATORS.has(lower(before))) return givesReason(frame.tokens, start - 1) ? "main" : "adverbial";
  return "main";
}

/** "and vowed", "but postponed": a finite verb right after a conjunction shares the subject before it. */
function sharesSubject(frame: Frame, first: number): boolean {
  let index = first - 1;
  while (frame.tokens[index]?.upos === "ADV") index -= 1;
  const word = lower(frame.tokens[index]);
  return (
    word === "and" ||
    word === "but" ||
    word === "or" ||
    word === "then" ||
    (isComma(frame.tokens[index]) && index === first - 1)
  );
}

/**
 * The clause that a verb without a subject of its own is beside, as the tree has it: "urged" is beside "said", not beside
 * "covered", in "It said the grants covered half, and urged ministers to give more".
 */
function partnerOf({ tokens }: Frame, { head }: VerbGroup, found: readonly Clause[]): Clause | undefined {
  const verb = tokens[head];
  if (verb?.relation?.startsWith("conj") !== true || verb.head === undefined) return undefined;
  const first = verb.head;
  return found.findLast(({ group, subject }) => {
    const holds = (group.first <= first && first <= group.last) || inTree(tokens, group) === first;
    return holds && group.form === "finite" && subject !== undefined;
  });
}

/** Index of the word that stands for a verb in the tree: what is said with "be" is above "be". */
export function inTree(tokens: readonly Token[], { head }: VerbGroup): number {
  const verb = tokens[head];
  return verb?.relation === "cop" ? (verb.head ?? head) : head;
}

const CONTRASTING = words("while whereas whilst although though");

/** "…, while Malta will pay for the other half": a clause beside another, not within it. */
export function isContrast({ link, sentence, subject, group }: Clause): boolean {
  const before = (subject?.first ?? group.first) - 1;
  return link === "adverbial" && CONTRASTING.has(lower(sentence.tokens[before]));
}

const phraseAt = ({ phrases }: Frame, index: number): NounPhrase | undefined =>
  phrases.find(({ first, last }) => first <= index && index <= last);

/** The subject that the tree gives a verb: "*officials* close to the talks said". Pronouns of relative clauses are none. */
function subjectInTree(frame: Frame, group: VerbGroup): NounPhrase | undefined {
  const predicate = inTree(frame.tokens, group);
  const subject = frame.tokens.findIndex(
    (token) =>
      token.head === predicate && token.relation?.startsWith("nsubj") === true && token.upos !== "PRON",
  );
  return phraseAt(frame, subject);
}

/** "Nor will *we* defend it": the subject between the auxiliary and its verb. */
function subjectWithin({ tokens, phrases }: Frame, { first, head }: VerbGroup): NounPhrase | undefined {
  return phrases.find(
    (phrase) =>
      phrase.first > first &&
      phrase.last < head &&
      tokens[phrase.head]?.relation?.startsWith("nsubj") === true,
  );
}

/**
 * "the head of the office for *trade and industry* said", "a plan to widen *the road* was dropped": true where the tree hangs a
 * phrase on the subject by a preposition or by a clause.
 */
function isAttribute({ tokens }: Frame, phrase: NounPhrase, subject: NounPhrase): boolean {
  let index: number | undefined = phrase.head;
  let below = false;
  for (let steps = 0; index !== undefined && index !== subject.head && steps < 8; steps += 1) {
    const relation = tokens[index]?.relation ?? "";
    // "The mayor of Lund, Ada Brook, said": the name is the better answer
    if (relation === "appos") return false;
    below ||= relation.startsWith("nmod") || (relation === "acl" && tokens[index - 1]?.text === "to");
    index = tokens[index]?.head;
  }
  return index === subject.head && below && subject.last < phrase.first;
}

/** "the *Ministry of Trade and* Industry": a phrase at the end of a name is the whole name. */
function fromItsBeginning({ names }: Document, frame: Frame, phrase: NounPhrase): NounPhrase {
  const { tokens } = frame;
  const start = tokens[phrase.first]?.start ?? 0;
  const end = tokens[phrase.last]?.end ?? 0;
  const name = lastBefore(names, start);
  if (name?.kind !== "organisation" || name.end < end) return phrase;
  const named = tokens.findIndex((token) => token.start === name.start);
  const first = tokens[named - 1]?.upos === "DET" ? named - 1 : named;
  const head = tokens.findIndex((token) => token.end === name.end);
  if (named < 0 || head < 0 || first === phrase.first) return phrase;
  const whole = { first, last: head, head };
  return headPhrase(frame, whole) ?? whole;
}

/** "Ada Brook, *pledging* to pay, left": the noun that a participle behind a comma hangs on. */
function insertedBehind(frame: Frame, { first, head, form }: VerbGroup): NounPhrase | undefined {
  const verb = frame.tokens[head];
  const inserted = form !== "infinitive" && isComma(frame.tokens[first - 1]) && verb?.relation === "acl";
  return inserted ? phraseAt(frame, verb.head ?? -1) : undefined;
}

/** "Malta to send 12 boats as talks fail": the infinitive of a heading without another main verb tells what is to come. */
function withFuture(
  { tokens }: Sentence,
  groups: readonly VerbGroup[],
  phrases: readonly NounPhrase[],
): readonly VerbGroup[] {
  const [first, ...rest] = groups;
  const apart = ({ first: verb }: VerbGroup): boolean =>
    tokens.slice(0, verb).some((token) => SUBORDINATORS.has(lower(token)) && lower(token) !== "how");
  if (first?.form !== "infinitive" || rest.some((group) => group.form === "finite" && !apart(group)))
    return groups;
  const to = first.first - 1;
  const subject = phrases.some(({ last }) => last === to - 1);
  if (tokens[to]?.text !== "to" || !subject) return groups;
  return [{ ...first, first: to, form: "finite", modal: "be to" }, ...rest];
}

/** "Emphasizing that …, he said": a participle before the first subject has the subject that follows. */
function withCataphora(found: readonly Clause[]): readonly Clause[] {
  return found.map((clause) => {
    if (clause.link !== "participle" || clause.subject !== undefined) return clause;
    const main = found.find(
      ({ index, group, inherited, link, quotation }) =>
        index > clause.index &&
        group.form === "finite" &&
        !inherited &&
        link === "main" &&
        quotation === undefined &&
        !isWithin(found, clause, index),
    );
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

const NOUNS: ReadonlySet<Upos> = new Set<Upos>(["NOUN", "PROPN"]);

/**
 * Participles inside a noun phrase are no clauses: "their sustained support", "ban *leaded* fuel". "Otieno *promised*
 * funds" has a verb, even where the tree makes it an adjective.
 */
function isInsidePhrase(
  { tokens }: Sentence,
  phrases: readonly NounPhrase[],
  { first, head }: VerbGroup,
): boolean {
  if (first !== head) return false;
  // "condemned it and *vowed* revenge", whatever the tree makes of it
  const acts = tokens[head - 1]?.upos === "CCONJ" && isCueVerb(tokens[head]?.lemma ?? "");
  const modifies = tokens[head]?.relation === "amod" && !NOUNS.has(tokens[head - 1]?.upos ?? "X") && !acts;
  return modifies || phrases.some((phrase) => phrase.first < head && head < phrase.head);
}

/** Clauses of a sentence, left to right, with their subjects. */
export function clauses(document: Document, sentence: Sentence): readonly Clause[] {
  const phrases = nounPhrases(sentence);
  const groups = verbGroups(sentence).filter((group) => !isInsidePhrase(sentence, phrases, group));
  const heading = sentence.kind === "heading";
  const frame: Frame = {
    tokens: sentence.tokens,
    phrases,
    groups: heading ? withFuture(sentence, groups, phrases) : groups,
    heading,
  };
  const found: Clause[] = [];
  frame.groups.forEach((read, index) => {
    const group = besideInfinitive(frame, read, found);
    const next = frame.groups[index + 1];
    const rest = { first: group.last + 1, last: (next?.first ?? frame.tokens.length) - 1 };
    const quotation = quotationAt(document.quotations, frame.tokens[group.head]?.start ?? -1);
    const plain = { sentence, index, group, rest };
    const common = { ...plain, ...given({ quotation }) };
    const previous = found.findLast(
      (clause) =>
        clause.group.form === "finite" && clause.subject !== undefined && clause.quotation === quotation,
    );
    if (group.form !== "finite") {
      found.push({
        ...common,
        link: linkOf(frame, group, group.first),
        inherited: true,
        ...given({ subject: insertedBehind(frame, group) ?? previous?.subject }),
      });
      return;
    }
    // "said it “will pay Malta”": a verb that opens a quotation does not follow it
    const inverted =
      quotation === undefined && followsQuotation(frame, group)
        ? subjectAfter(frame, group)
        : subjectWithin(frame, group);
    const direct: Found | undefined =
      inverted === undefined ? subjectBefore(frame, group.first) : { subject: inverted, link: "main" };
    const ofTree = subjectInTree(frame, group);
    if (direct?.subject !== undefined) {
      const outer = ofTree !== undefined && isAttribute(frame, direct.subject, ofTree);
      const subject = outer ? ofTree : fromItsBeginning(document, frame, direct.subject);
      const link = direct.link === "relative" ? "relative" : linkOf(frame, group, subject.first);
      // "said it “will pay Malta”": said like words outside the marks, by whoever says them
      const mixed = quotation !== undefined && (frame.tokens[subject.first]?.start ?? 0) < quotation.start;
      found.push({ ...(mixed ? plain : common), link, inherited: false, subject });
      return;
    }
    if (ofTree !== undefined) {
      found.push({ ...common, link: linkOf(frame, group, ofTree.first), inherited: false, subject: ofTree });
      return;
    }
    const partner = partnerOf(frame, group, found);
    const shared = partner?.subject ?? (sharesSubject(frame, group.first) ? previous?.subject : undefined);
    found.push({
      ...common,
      group: underModal(frame, group, partner),
      link:
        shared === undefined
          ? (direct?.link ?? "main")
          : partner?.link === "relative"
            ? "relative"
            : "coordinate",
      inherited: true,
      ...given({ subject: shared, partner: partner?.index }),
    });
  });
  return withCataphora(found);
}
