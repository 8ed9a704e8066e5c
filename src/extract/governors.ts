import type { Token } from "../types.ts";
import { inTree, isContrast, type Clause } from "./clauses.ts";
import type { CueMatch } from "./lexicon.ts";
import { isComma } from "./subjects.ts";
import { words } from "./words.ts";

/** A clause with its cue, before it is known what reports it. */
export interface CuedClause {
  readonly clause: Clause;
  readonly cue: CueMatch | undefined;
}

/** Verbs that take whom something is told to before what is told. */
export const TELLING = words("tell inform assure promise remind warn notify convince persuade");
const COMPLEMENTISERS = words("that whether how why if : what");
const MARK = /^["“”„‘’':,]+$/u;
/** Words that may follow an act that closes its sentence: "…, the port announced on Tuesday". */
const CLOSING_WORDS = 4;
/** Behind these an act says where and when it was done: "…, the minister announced at the fair in Malta". */
const PLACING = words("at in during after");

const lower = (token: Token | undefined): string => token?.text.toLowerCase() ?? "";

/** First token of a clause: its own subject, or its verb. */
export function startOf(clause: Clause): number {
  if (clause.subject === undefined || clause.inherited) return clause.group.first;
  return Math.min(clause.subject.first, clause.group.first);
}

function canReport({ clause, cue }: CuedClause): boolean {
  return (
    cue !== undefined &&
    cue.cue.frame !== "subject" &&
    clause.group.form !== "infinitive" &&
    clause.quotation === undefined
  );
}

/** "The mayor *said* that not one ship *had moved*": the tree makes the inner verb, or what is said with "be", a complement of the outer. */
function hangsOn(outer: Clause, { sentence, group }: Clause): boolean {
  const top = sentence.tokens[inTree(sentence.tokens, group)];
  const head = top?.head ?? -1;
  return top?.relation === "ccomp" && outer.group.first <= head && head <= outer.group.last;
}

/** True when `inner` begins right where the complement of `outer` must begin, or hangs there in the tree. */
function isComplement(outer: CuedClause, inner: Clause): boolean {
  const { tokens } = inner.sentence;
  // "…, she said on Monday, though nobody would pay" is told beside what she said
  if (isContrast(inner)) return false;
  if (hangsOn(outer.clause, inner)) return true;
  const from = (outer.cue?.last ?? outer.clause.group.last) + 1;
  const to = startOf(inner);
  if (to < from) return false;
  const between = tokens.slice(from, to).filter(({ upos, text }) => upos !== "ADV" && text !== "not");
  const hasNone = (kinds: readonly string[]): boolean => !between.some(({ upos }) => kinds.includes(upos));
  if (COMPLEMENTISERS.has(lower(between.at(-1)))) {
    return hasNone(["VERB"]) && !between.some(({ text }) => text === ";");
  }
  if (inner.inherited) return false;
  if (between.length === 0) return true;
  if (TELLING.has(outer.clause.group.lemma)) return hasNone(["VERB", "PUNCT", "SCONJ"]);
  return between.every(({ text }) => MARK.test(text)) && outer.cue?.cue.frame === "report";
}

/** A report that closes its sentence: "…, their ministers told reporters." */
function isTrailing(
  { clause, cue }: CuedClause,
  all: readonly CuedClause[],
  governors: ReadonlyMap<number, number>,
): boolean {
  const { sentence, index } = clause;
  if (!canReport({ clause, cue }) || cue === undefined || governors.has(index)) return false;
  if (clause.link !== "main" || clause.inherited || clause.subject === undefined) return false;
  const behind = sentence.tokens[cue.last + 1];
  // "…, it announced on Friday, after the doses had come"; not "agreed on Friday to cap the price"
  const dated = lower(behind) === "on" && isComma(sentence.tokens[cue.last + 3]);
  const closes =
    sentence.tokens.length - 1 - cue.last <= CLOSING_WORDS || PLACING.has(lower(behind)) || dated;
  if (cue.cue.frame !== "report" && !closes) return false;
  const start = startOf(clause);
  const before = sentence.tokens[start - 1];
  if (start < 3 || before === undefined || before.text === ":" || !MARK.test(before.text)) return false;
  if ([...governors.values()].includes(index)) return false;
  return !all.some(
    ({ clause: other }) =>
      other.index > index &&
      other.group.form === "finite" &&
      other.link === "main" &&
      !other.inherited &&
      other.quotation === undefined,
  );
}

/** The clause whose complement this one is, or carries on: "said that A, and that B". */
function precedingGovernor(
  current: CuedClause,
  all: readonly CuedClause[],
  governors: ReadonlyMap<number, number>,
): number | undefined {
  const { clause, cue } = current;
  if (clause.partner !== undefined) return governors.get(clause.partner);
  const outer = all
    .slice(0, clause.index)
    .findLast((other) => canReport(other) && isComplement(other, clause));
  if (outer !== undefined && clause.link !== "relative" && clause.group.form === "finite")
    return outer.clause.index;
  // "said they would come and urged others to": the second verb of saying stands beside the first
  const isAct =
    cue !== undefined &&
    clause.group.modal === undefined &&
    !clause.group.passive &&
    clause.link === "coordinate";
  return isAct || clause.link === "participle" || isBesideReport(clause, all, governors)
    ? undefined
    : governors.get(clause.index - 1);
}

/** "Malta announced that it will pay, and Latvia *informed* us": the tree puts the verb beside "announced", not beside "pay". */
function isBesideReport(
  { sentence, group, index, inherited }: Clause,
  all: readonly CuedClause[],
  governors: ReadonlyMap<number, number>,
): boolean {
  const top = sentence.tokens[inTree(sentence.tokens, group)];
  const first = top?.relation === "conj" ? (top.head ?? -1) : -1;
  const partner = all.find(({ clause }) => clause.group.first <= first && first <= clause.group.last);
  return (
    !inherited &&
    partner !== undefined &&
    partner.clause.index < index &&
    !governors.has(partner.clause.index)
  );
}

/** "The port, *she said*, had closed", "In the north, the mayor said, crews will stay": a report set between commas. */
function isParenthetical({ clause, cue }: CuedClause): boolean {
  const { sentence, group, subject } = clause;
  if (cue?.cue.frame !== "report" || clause.link !== "main" || subject === undefined || clause.inherited)
    return false;
  const start = startOf(clause);
  return (
    start > 1 && sentence.tokens[start - 1]?.text === "," && sentence.tokens[group.last + 1]?.text === ","
  );
}

/**
 * For each clause of a sentence that is somebody's report, the index of the reporting clause. Clauses in quotations are left
 * out: they find their speaker by their marks.
 */
export function governorsOf(all: readonly CuedClause[]): ReadonlyMap<number, number> {
  const governors = new Map<number, number>();
  const outside = all.filter(({ clause }) => clause.quotation === undefined);
  for (const current of outside) {
    const governor = precedingGovernor(current, all, governors);
    if (governor !== undefined) governors.set(current.clause.index, governor);
  }
  for (const current of outside.filter(isParenthetical)) {
    const around = outside.filter(
      ({ clause }) =>
        clause !== current.clause &&
        clause.link !== "participle" &&
        clause.link !== "relative" &&
        !governors.has(clause.index) &&
        clause.group.form === "finite",
    );
    for (const { clause } of around.filter(({ clause: { index } }) => index < current.clause.index))
      governors.set(clause.index, current.clause.index);
    const next = around.find(({ clause: { index } }) => index > current.clause.index);
    if (next !== undefined) governors.set(next.clause.index, current.clause.index);
  }
  for (const current of outside) {
    if (!isTrailing(current, all, governors)) continue;
    for (const { clause } of outside) {
      if (clause.index < current.clause.index && clause.link !== "participle" && !governors.has(clause.index))
        governors.set(clause.index, current.clause.index);
    }
  }
  return governors;
}
