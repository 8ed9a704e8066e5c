import type { ActType, Commitment, Document, Evidence, Mention, Span, Stance, Status } from "../types.ts";
import type { ActDraft } from "./draft.ts";
import { predicateOf } from "./content.ts";
import { given } from "../given.ts";
import { evidence, sentenceEvidence } from "./evidence.ts";
import { isDeedVerb } from "./actors.ts";
import { beneficiariesIn } from "./beneficiaries.ts";
import { isPostponing } from "./postponing.ts";
import { amountIn, conditionsIn, dueIn, purposeIn, quantityIn } from "./slots.ts";

/** What status an act gives the commitment it makes (guideline 4.2; conventions, "Status"). */
const STATUS_OF: Partial<Record<ActType, Status>> = {
  consider: "considered",
  propose: "proposed",
  announce: "announced",
  pledge: "announced",
  threaten: "announced",
  "rule-out": "announced",
  reject: "announced",
  decide: "announced",
  establish: "announced",
  task: "assigned",
  agree: "agreed",
  sign: "agreed",
  reaffirm: "inProgress",
  cancel: "withdrawn",
};

/** Rejecting what others want binds nobody; refusing to act oneself does. */
const REFUSING = new Set(["refuse", "decline", "stop", "balk", "baulk"]);

export function statusOf(draft: ActDraft): Status | undefined {
  if (draft.status !== undefined) return draft.status;
  // "we cannot allow it" says what must not be, not what the speaker undertakes
  if (draft.rule === "modal-refusal") return undefined;
  if (
    draft.type === "reject" &&
    draft.rule === "cue-verb" &&
    !REFUSING.has(draft.statement.clause.group.lemma)
  )
    return undefined;
  if (draft.type === "state" && draft.statement.cue?.cue.pattern[0] === "keep") return "fulfilled";
  if (isPostponing(draft.statement.cue) && draft.rule === "cue-verb") return "stalled";
  return draft.type === "decide" && isJoint(draft) ? "agreed" : STATUS_OF[draft.type];
}

const SEVERAL =
  /^(?:the two|both|all)\s|\sand\s|^(?:the )?(?:parties|sides|members|leaders|ministers|councillors|lawmakers|states)\b/iu;

/** "The two sides decided", "the councillors voted": who decides together agrees. */
function isJoint({ actor, statement }: ActDraft): boolean {
  return statement.clause.group.lemma === "vote" || (actor !== undefined && SEVERAL.test(actor.text));
}

const LABEL_LENGTH = 120;

const PAIRS: readonly (readonly [string, string])[] = [
  ["“", "”"],
  ["(", ")"],
  ["‘", "’"],
];

/** Without marks that lost their partner to the cut: `forces” that are to be sent`. */
function balanced(words: string): string {
  return PAIRS.reduce((text, [open, close]) => {
    const lonely = text.includes(open) !== text.includes(close) && !(close === "’" && !text.includes(open));
    return lonely ? text.replaceAll(open, "").replaceAll(close, "") : text;
  }, words);
}

/** At most 120 characters, cut between words, without the article it begins with. */
export function labelOf(content: string): string {
  const flat = balanced(content.replace(/\s+/gu, " ").trim()).replace(/^(?:an?|the)\s+(?=\S)/iu, "");
  if (flat.length <= LABEL_LENGTH) return flat;
  const cut = flat.slice(0, LABEL_LENGTH - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), 60))}…`;
}

const TESTABLE: ReadonlySet<ActType> = new Set<ActType>([
  "announce",
  "decide",
  "establish",
  "sign",
  "task",
  "cancel",
]);

/** "will reopen the quay": the first verb of what is undertaken is a deed. */
function isDeed({ statement: { clause } }: ActDraft, content: Span): boolean {
  const verb = clause.sentence.tokens.find(
    ({ start, upos }) => upos === "VERB" && start >= content.start && start < content.end,
  );
  return verb !== undefined && isDeedVerb(verb.lemma);
}

/** What is known of a commitment before its slots are filled. */
interface Core {
  readonly id: string;
  readonly content: Span;
  readonly committers: readonly Mention[];
  readonly stance: Stance;
  readonly optional: boolean;
}

/** The commitment that an act makes, changes or denies; undefined when its type makes none. */
export function commitmentOf(
  document: Document,
  draft: ActDraft,
  { id, content, committers, stance, optional }: Core,
): Commitment | undefined {
  const status = statusOf(draft);
  if (status === undefined) return undefined;
  const { sentence, group } = draft.statement.clause;
  const cueStart = sentence.tokens[draft.cue.first]?.start ?? content.start;
  const scope =
    draft.apart === true ? content : { start: Math.min(cueStart, content.start), end: content.end };
  const conditions = conditionsIn(document, draft, content);
  const amount = amountIn(document, scope, conditions);
  const hasSubject = draft.rule === "modal-undertaking" || draft.rule === "delivered";
  const predicate =
    hasSubject && draft.apart !== true && !group.passive ? predicateOf(draft.statement, content) : content;
  const quantity = amount === undefined ? quantityIn(document, predicate, conditions) : undefined;
  const due = dueIn(document, draft, scope, conditions);
  const purpose = purposeIn(document, draft, predicate);
  const span: Evidence = evidence(document, predicate);
  return {
    id,
    label: labelOf(span.quote),
    content: span.quote.replace(/\s+/gu, " "),
    contentSpan: span,
    evidence: sentenceEvidence(document, sentence),
    committers,
    beneficiaries:
      draft.beneficiary === undefined ? beneficiariesIn(document, draft, scope) : [draft.beneficiary],
    targets: [],
    ...given({ amount, quantity, due, purpose }),
    conditions,
    ...stance,
    status,
    testable:
      amount !== undefined ||
      quantity !== undefined ||
      due !== undefined ||
      TESTABLE.has(draft.type) ||
      isDeed(draft, predicate),
    optional,
    rule: draft.rule,
  };
}
