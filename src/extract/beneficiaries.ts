import type { Document, Mention, Name, Sentence, Span, Token } from "../types.ts";
import { isKnownActor } from "./actors.ts";
import type { ActDraft } from "./draft.ts";
import { evidence } from "./evidence.ts";
import { WORKS } from "./lexicon.generated.ts";
import { mentionOf } from "./mentions.ts";
import { nounPhrases } from "./phrases.ts";
import type { NounPhrase } from "./phrases.ts";
import { TRANSFERRING, WITH_RECEIVER } from "./transfer.ts";
import { firstFrom } from "./within.ts";
import { words } from "./words.ts";

/** Verbs whose object gains: "help Malta". */
const HELPING = words("help support assist arm equip defend protect train aid back rebuild");
/** Verbs that say to whom the giver speaks, who is who gains: "promised customers that no fee would rise". */
const PROMISING = words("promise assure guarantee");
const TOWARDS = new Set(["to", "for"]);
/** What goes "to" somebody for their good; a matter goes to a court, a ship to a port, a bill to parliament. */
const GIVEN = words(
  "aid assistance help support loan grant fund funding money package commitment contribution donation credit delivery supply compensation payment shipment relief guarantee solidarity friendship dedication pledge promise offer subsidy gift access transfer sum scholarship weapon",
);
/** Places and works that may be actors elsewhere: money "for a hospital" builds it. */
const WORK_NOUNS: ReadonlySet<string> = new Set(WORKS.map(({ noun }) => noun));
/** Words that make "with" a side taken: "stand with Malta", "solidarity with Malta". */
const SIDING = new Set(["stand", "solidarity", "united", "shoulder"]);

const lemma = (token: Token | undefined): string => token?.lemma ?? "";

/** A state or body named at the beginning of a phrase: the receiver in "Malta arms", the owner in "Malta’s recovery". */
function nameAt(document: Document, start: number): Name | undefined {
  const name = document.names[firstFrom(document.names, start)];
  return name?.start === start && (name.kind === "state" || name.kind === "organisation") ? name : undefined;
}

/** "a further US$ 60 million" */
function startsSum({ money }: Document, { tokens }: Sentence, { last }: NounPhrase): boolean {
  const word = tokens[last];
  return money.some(({ start, end }) => start <= (word?.start ?? -1) && (word?.end ?? 0) <= end);
}

const isSum = ({ money }: Document, { start, end }: Token): boolean =>
  money.some((sum) => sum.start <= start && end <= sum.end);

function isReceiver(
  document: Document,
  sentence: Sentence,
  phrases: readonly NounPhrase[],
  phrase: NounPhrase,
): boolean {
  const { tokens } = sentence;
  const before = tokens[phrase.first - 1];
  const earlier = tokens[phrase.first - 2];
  const named = nameAt(document, tokens[phrase.first]?.start ?? -1);
  if (before?.upos === "VERB") {
    const after = tokens[phrase.last + 1];
    const starts = (list: readonly Span[]): boolean =>
      list[firstFrom(list, after?.start ?? Infinity)]?.start === after?.start;
    const counted = after !== undefined && (starts(document.money) || starts(document.quantities));
    const theme =
      named !== undefined &&
      tokens
        .slice(phrase.first, phrase.last + 1)
        .some(({ start, upos }) => start >= named.end && upos === "NOUN");
    const twoObjects =
      lemma(after) === "with" || counted || theme || phrases.some(({ first }) => first === phrase.last + 1);
    if (PROMISING.has(before.lemma) && named === undefined)
      return lemma(after) === "that" || tokens[phrase.last + 1]?.upos === "PRON";
    return HELPING.has(before.lemma) || (WITH_RECEIVER.has(before.lemma) && twoObjects);
  }
  if (lemma(before) === "with")
    return tokens
      .slice(Math.max(0, phrase.first - 4), phrase.first - 1)
      .some((token) => SIDING.has(token.lemma));
  // "12,000 reais per household"
  if (lemma(before) === "per") return earlier !== undefined && isSum(document, earlier);
  if (lemma(before) === "to" && !isGivenTo(tokens, phrase)) return false;
  // "called for calm" asks; "appropriated for Malta" gives
  return (
    TOWARDS.has(lemma(before)) &&
    (earlier?.upos !== "VERB" || (named !== undefined && lemma(before) === "for"))
  );
}

/** "a loan *to Malta*", "deliver ships *to Malta*"; not "divert ships to Malta", "close to Malta". */
function isGivenTo(tokens: readonly Token[], { first }: NounPhrase): boolean {
  const near = tokens.slice(Math.max(0, first - 12), first - 1);
  const verb = near.findLast(({ upos }) => upos === "VERB");
  return near.some((token) => GIVEN.has(token.lemma)) || TRANSFERRING.has(lemma(verb));
}

function receiver(document: Document, sentence: Sentence, phrase: NounPhrase): Mention | undefined {
  const start = sentence.tokens[phrase.first]?.start ?? -1;
  const named = nameAt(document, start);
  if (named !== undefined) {
    const words = evidence(document, named);
    return { text: words.quote, basis: "named", span: words };
  }
  // "money for schools", "a loan for a new bridge"
  const built = lemma(sentence.tokens[phrase.first - 1]) === "for";
  if (built && WORK_NOUNS.has(lemma(sentence.tokens[phrase.head]))) return undefined;
  const phrases = nounPhrases(sentence);
  const mention = mentionOf(document, sentence, phrase, { phrases, limit: sentence.tokens.length });
  return mention.basis !== "pronoun" && isKnownActor(document, mention) ? mention : undefined;
}

/** Who gains: printed in the content, or nobody. The committer itself does not count. */
export function beneficiariesIn(document: Document, draft: ActDraft, content: Span): readonly Mention[] {
  const { sentence, subject } = draft.statement.clause;
  const phrases = nounPhrases(sentence);
  for (const phrase of phrases) {
    const first = sentence.tokens[phrase.first];
    if (
      first === undefined ||
      first.start < content.start ||
      first.end > content.end ||
      first.upos === "NUM" ||
      phrase.first === subject?.first
    )
      continue;
    if (startsSum(document, sentence, phrase) || !isReceiver(document, sentence, phrases, phrase)) continue;
    const found = receiver(document, sentence, phrase);
    if (found !== undefined) return [found];
  }
  return [];
}
