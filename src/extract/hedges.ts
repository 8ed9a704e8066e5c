import { CERTAINTIES, type Certainty } from "../types.ts";
import { inTree, type Clause } from "./clauses.ts";
import type { ActDraft, Reading } from "./draft.ts";
import type { Hedge } from "./hedge-lines.ts";
import { attributeHedges, hedgesIn, nounHedge } from "./hedge-words.ts";
import type { Range } from "./phrases.ts";
import type { Statement } from "./statements.ts";

/** How sure an act's words are, and the words that say so. */
export interface Hedging {
  readonly certainty: Certainty;
  /** In text order; none where nothing is hedged. */
  readonly words: readonly Range[];
  readonly distanced: boolean;
  /** The content is put as not so: "it is unlikely that". */
  readonly against: boolean;
}

/** The hedges of one clause. */
type Layer = readonly Hedge[];

/** How far up the tree what embeds a clause is looked for. */
const STEPS = 8;
const EMBEDDED = /^(?:ccomp|xcomp|csubj|acl(?!:relcl))/u;

/**
 * What judges a clause from outside, the innermost first: "it is *likely* that", "there is a *chance* that". A verb beside
 * another shares what judges the first, where it has no subject of its own. Ends at whoever says it.
 */
function around(clause: Clause, all: readonly Clause[], source: Clause | undefined): readonly Layer[] {
  const { sentence, quotation } = clause;
  const { tokens } = sentence;
  const found: Layer[] = [];
  let inner: Clause | undefined = clause;
  let at = inTree(tokens, clause.group);
  for (let steps = 0; steps < STEPS; steps += 1) {
    const head = tokens[at]?.head ?? -1;
    const relation = tokens[at]?.relation ?? "";
    const outer = all.find(
      ({ group }) => inTree(tokens, group) === head || (group.first <= head && head <= group.last),
    );
    const beside = relation.startsWith("conj") && inner?.inherited === true;
    if ((outer !== undefined && outer === source) || (!beside && !EMBEDDED.test(relation))) break;
    if (!beside) found.push(outer === undefined ? nounHedge(sentence, head) : hedgesIn(outer));
    if (outer !== undefined && outer.quotation !== quotation) break;
    inner = outer;
    at = outer === undefined ? head : inTree(tokens, outer.group);
  }
  return found;
}

/** The hedges of a statement, by clause: first those of whoever says it, last its own. */
function layersOf(
  { inSentence }: Reading,
  { clause }: Statement,
  source: Statement | undefined,
): readonly Layer[] {
  const all = inSentence(clause.sentence.number).map((statement) => statement.clause);
  return [
    source === undefined ? [] : hedgesIn(source.clause),
    ...around(clause, all, source?.clause).toReversed(),
    hedgesIn(clause),
  ];
}

/** Of several in one clause the weakest counts: "could probably" is no more than possible. */
function weakest(hedges: readonly Hedge[]): Certainty | undefined {
  return CERTAINTIES.findLast((name) => hedges.some(({ certainty }) => certainty === name));
}

/** Indices of the noun that makes an act, or of the objects of its verb. */
function nounsOf({ rule, statement: { clause }, cue }: ActDraft): readonly number[] {
  if (rule === "cue-noun") return [cue.first];
  if (rule !== "cue-verb") return [];
  return clause.sentence.tokens.flatMap(({ head, relation = "" }, index) =>
    head === clause.group.head && /^(?:obj|obl)/u.test(relation) ? [index] : [],
  );
}

/** "the *alleged* offer", "approved a *possible* sale": the attributes of what an act is made of or about. */
function attributes(draft: ActDraft): Layer {
  const { sentence } = draft.statement.clause;
  const found = nounsOf(draft).flatMap((index) => attributeHedges(sentence, index));
  // "ruled out a possible sale" leaves no doubt
  return draft.polarity === "negative" ? found.filter(({ distanced }) => distanced) : found;
}

/** "Asked whether it will pay, he promised a grant": the question leaves open what is asked, not what is answered. */
function answered([source = [], ...inner]: readonly Layer[]): readonly Layer[] {
  return [source.filter(({ certainty }) => certainty !== "unspecified"), ...inner];
}

/**
 * How sure the innermost source of an act is (annotation guideline 4.4): by its own verb, "believes that it may" being a
 * belief; else by what stands between it and the content, and at last by the words of the content.
 */
export function hedgingOf(draft: ActDraft, reading: Reading): Hedging {
  const { statement, told, type, cue, rule } = draft;
  // what a noun names is taken for granted: "believe that the board's decision was wrong"
  const spoken =
    rule === "cue-noun"
      ? []
      : told === undefined
        ? answered(layersOf(reading, statement, statement.governor))
        : layersOf(reading, told, statement);
  const layers = [...spoken, attributes(draft)];
  const all = layers.flat();
  // an option under review is no more than possible, and its cue says so
  const option = type === "consider";
  const judged = layers.map(weakest).find((found) => found !== undefined);
  return {
    certainty: option ? "possible" : (judged ?? "certain"),
    words: outermost(option ? [cue, ...all.filter(({ distanced }) => distanced)] : all),
    distanced: all.some(({ distanced }) => distanced),
    against: !option && isTurned(draft, all),
  };
}

/**
 * True where the hedges turn the content round: "unlikely that it closed". "Not unlikely", "not certain" deny the hedge, and
 * leave positive what the verb's "not" seemed to deny. What is negative by its type, as a refusal is, stays so.
 */
function isTurned({ told, polarity }: ActDraft, hedges: readonly Hedge[]): boolean {
  const turns = hedges.filter(({ against, absorbs }) => against || (absorbs && told !== undefined));
  return turns.length % 2 === 1 && (told !== undefined || polarity === "positive");
}

/** Each stretch once, without those inside others, in text order. */
function outermost(ranges: readonly Range[]): readonly Range[] {
  const sorted = ranges.toSorted((a, b) => a.first - b.first || b.last - a.last);
  return sorted.filter(({ last }, index) => !sorted.slice(0, index).some((before) => before.last >= last));
}

/** True where what is to come is judged likely or not, rather than undertaken: "will probably", "it is unlikely that it will". */
export function isGuessed(statement: Statement, reading: Reading): boolean {
  return layersOf(reading, statement, statement.governor)
    .flat()
    .some(({ kind, certainty }) => certainty !== undefined && kind !== "verb" && kind !== "modal");
}
