import { asserted, asOpinion, withTold } from "./asserted.ts";
import { inTree } from "./clauses.ts";
import { groupBy } from "./group-by.ts";
import { withContentPolarity, withDenial } from "./denial.ts";
import type { ActDraft, Reading } from "./draft.ts";
import type { Statement } from "./statements.ts";
import type { DropReason, Trace } from "./trace.ts";
import { asThreat } from "./threats.ts";
import { words } from "./words.ts";

/** An act draft that stays, with the drafts that are its content. */
export interface Selected {
  readonly draft: ActDraft;
  readonly reports: readonly ActDraft[];
}

const overlap = (a: ActDraft, b: ActDraft): boolean =>
  a.statement.clause.sentence === b.statement.clause.sentence &&
  a.cue.first <= b.cue.last &&
  b.cue.first <= a.cue.last;

const isReport = (draft: ActDraft): boolean => draft.rule === "cue-report" || draft.rule === "according-to";

/** Drafts are in rule order: of two that claim the same words the earlier stays. */
function withoutRivals(drafts: readonly ActDraft[]): readonly ActDraft[] {
  const kept: ActDraft[] = [];
  // one cue may have several contents
  for (const draft of drafts)
    if (
      !kept.some(
        (other) =>
          overlap(other, draft) && (other.rule !== draft.rule || other.statement !== draft.statement),
      )
    )
      kept.push(draft);
  return kept;
}

/** "reaffirmed their commitment to …" is one act: the noun is part of the verb's words. */
function withoutNounsOfVerbs(drafts: readonly ActDraft[]): readonly ActDraft[] {
  return drafts.filter((draft) => {
    if (draft.rule !== "cue-noun" || draft.status !== undefined) return true;
    return !drafts.some(
      (other) =>
        other.statement === draft.statement &&
        other.rule !== "cue-noun" &&
        !isReport(other) &&
        // "welcomed Germany's decision": another's act
        draft.actor?.basis !== "named" &&
        other.cue.last < draft.cue.first &&
        draft.cue.first - other.cue.last <= 3,
    );
  });
}

/** "denied that it was planning", "announced that it would suspend": what the content cue governs is its content, not an act beside it. */
function withoutContentOf(drafts: readonly ActDraft[]): readonly ActDraft[] {
  return drafts.filter((draft) => {
    const outer = drafts.find((other) => other.statement === draft.statement.governor && !isReport(other));
    if (outer === undefined || outer.type === "announce" || outer.type === "assess") return true;
    // "denied that the port was planning to close": whoever is denied to do it does it not
    return outer.type !== "deny" && !isOwn(outer, draft);
  });
}

/** The statements that a report reports: its content clauses, or the clauses of the quotation it introduces. */
function contents(outer: ActDraft, reading: Reading): readonly Statement[] {
  const { statement } = outer;
  // "…, according to X" stands in the very clause that it reports
  const attribution = outer.rule === "according-to";
  const near = reading
    .inSentence(statement.clause.sentence.number)
    .filter(
      ({ clause }) =>
        (attribution || clause !== statement.clause) &&
        clause.group.form === "finite" &&
        clause.link !== "adverbial" &&
        clause.link !== "relative",
    );
  if (attribution) return near.filter(({ governor }) => governor === undefined);
  const mention = statement.subject?.span?.start;
  return near
    .filter((other) => !isPartOf(other, near))
    .filter(
      (other) =>
        other.governor === statement ||
        (other.clause.quotation !== undefined &&
          other.speaker?.span?.start === mention &&
          mention !== undefined),
    );
}

/** "I cannot give a date because *I need* more nurses", "pretend *we can afford* it": told within another clause of the quotation. */
function isPartOf(
  { clause: { sentence, group, quotation } }: Statement,
  near: readonly Statement[],
): boolean {
  const { tokens } = sentence;
  let token = tokens[inTree(tokens, group)];
  for (let steps = 0; token?.relation === "conj" && steps < 4; steps += 1) token = tokens[token.head ?? -1];
  const head = token?.head ?? -1;
  return (
    quotation !== undefined &&
    /^(?:advcl|ccomp|acl)/u.test(token?.relation ?? "") &&
    near.some(
      ({ clause }) =>
        clause.group !== group &&
        clause.quotation === quotation &&
        (inTree(tokens, clause.group) === head || (clause.group.first <= head && head <= clause.group.last)),
    )
  );
}

const TOPICAL = words(
  "acknowledge affirm confirm describe disclose emphasise emphasize highlight mention note recall reiterate reveal stress underline underscore",
);

/** "highlighted the ties between the two towns": a verb that says something of its object, without a clause. */
function hasTopic({ statement: { clause } }: ActDraft): boolean {
  const { sentence, group } = clause;
  return (
    TOPICAL.has(group.lemma) &&
    sentence.tokens.some(({ head, relation }) => head === group.head && relation === "obj")
  );
}

/** True when the inner act is the outer speaker's own: nothing is added by saying that it was said. */
function isOwn(outer: ActDraft, inner: ActDraft): boolean {
  // "…, according to X" stands in a clause that has another subject
  const speaker = (outer.rule === "according-to" ? outer.actor : outer.statement.subject)?.span?.start;
  const actor = inner.actor?.antecedent ?? inner.actor;
  // "have been told": by somebody else
  const open = inner.rule === "cue-verb" || inner.rule === "cue-report";
  if (actor === undefined && open && inner.statement.clause.group.passive) return false;
  return actor === undefined || actor.span?.start === speaker;
}

/** True when the verb of a statement is among the words that an act is about. */
function holds({ content, statement: own }: ActDraft, statement: Statement): boolean {
  const verb = statement.clause.sentence.tokens[statement.clause.group.first]?.start ?? -1;
  return own !== statement && content !== undefined && content.start <= verb && verb < content.end;
}

const DIRECTIVES = new Set(["impersonal-need", "modal-directive"]);
const WISHING: ReadonlySet<string> = new Set(["urge", "demand", "propose"]);

/** "demanded that the union *halt* the strike": the verb of a wish has no ending. */
function isSubjunctive({ clause: { sentence, group } }: Statement): boolean {
  const verb = sentence.tokens[group.first];
  return group.first === group.head && verb?.text.toLowerCase() === group.lemma;
}

/** "It is vital that both sides agree", "demanded that the union halt the strike": what is asked for is not done. */
function withoutWished(drafts: readonly ActDraft[]): readonly ActDraft[] {
  return drafts.filter(
    (draft) =>
      draft.rule !== "cue-verb" ||
      !drafts.some(
        (outer) =>
          (DIRECTIVES.has(outer.rule) &&
            outer.statement.clause.index < draft.statement.clause.index &&
            outer.statement.governor === draft.statement.governor &&
            holds(outer, draft.statement)) ||
          (WISHING.has(outer.type) &&
            draft.statement.governor === outer.statement &&
            isSubjunctive(draft.statement)),
      ),
  );
}

/** A quoted sentence states something only where it makes no other act. */
function withoutPlainQuotes(drafts: readonly ActDraft[]): readonly ActDraft[] {
  const others = drafts.filter(({ rule }) => rule !== "quoted-sentence");
  return others.length > 0 ? others : drafts;
}

/** What leaves drafts out, in this order, and why. */
const STEPS: readonly {
  readonly reason: DropReason;
  readonly apply: (drafts: readonly ActDraft[]) => readonly ActDraft[];
}[] = [
  { reason: "another rule claims the same words", apply: withoutRivals },
  { reason: "content of another act", apply: withoutContentOf },
  { reason: "noun that is part of a verb’s words", apply: withoutNounsOfVerbs },
  { reason: "wished for, not done", apply: withoutWished },
  { reason: "the sentence makes another act", apply: withoutPlainQuotes },
];

function remaining(drafts: readonly ActDraft[], trace: Trace | undefined): readonly ActDraft[] {
  return STEPS.reduce((left, { reason, apply }) => {
    const kept = apply(left);
    if (trace !== undefined)
      for (const draft of left) if (!kept.includes(draft)) trace.dropped(draft, reason);
    return kept;
  }, drafts);
}

/** Resolves the rivalry between drafts: what is said wins over that it is said. */
export function select(drafts: readonly ActDraft[], reading: Reading): readonly Selected[] {
  const bySentence = groupBy(drafts, ({ statement }) => statement.clause.sentence.number);
  return [...bySentence.values()].flatMap((rivals) => selectInSentence(rivals, reading));
}

function selectInSentence(drafts: readonly ActDraft[], reading: Reading): readonly Selected[] {
  const { trace } = reading;
  const rivals = remaining(drafts, trace);
  const selected: Selected[] = [];
  const finals = new Map<ActDraft, ActDraft>();
  const keep = (draft: ActDraft, final: ActDraft, reports: readonly ActDraft[]): void => {
    finals.set(draft, final);
    selected.push({ draft: final, reports });
    trace?.kept(draft, final);
  };
  for (const draft of rivals) {
    if (!isReport(draft)) {
      const threat = asThreat(draft);
      const statements = contents(threat, reading);
      const embedded = rivals.filter(
        (other) =>
          other !== draft &&
          statements.includes(other.statement) &&
          !isOwn(threat, other) &&
          other.rule !== "modal-undertaking",
      );
      const final = withContentPolarity(
        withDenial(asOpinion(withTold(threat, statements), reading), reading),
        reading,
      );
      keep(draft, final, threat.cue === draft.cue ? embedded : []);
      continue;
    }
    const statements = contents(draft, reading);
    if (statements.length === 0 && !hasTopic(draft)) {
      trace?.dropped(draft, "report without anything that is said");
      continue;
    }
    const inner = rivals.filter((other) => other !== draft && statements.includes(other.statement));
    const covered = statements
      .filter(({ clause }) => !clause.inherited)
      .every((statement) =>
        inner.some(
          (other) => isOwn(draft, other) && (other.statement === statement || holds(other, statement)),
        ),
      );
    if (covered && inner.length > 0) {
      trace?.dropped(draft, "report of the speaker’s own act");
      continue;
    }
    keep(
      draft,
      asserted(draft, statements, reading),
      inner.filter((other) => !isOwn(draft, other)),
    );
  }
  // what is reported is the act as it was kept, not as a rule proposed it
  return selected.map(({ draft, reports }) => ({
    draft,
    reports: reports.map((inner) => finals.get(inner) ?? inner),
  }));
}
