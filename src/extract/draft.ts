import type { ActType, Document, Mention, Modality, Polarity, Span, Status, Voice } from "../types.ts";
import type { Range } from "./phrases.ts";
import type { Statement } from "./statements.ts";
import type { Trace } from "./trace.ts";

/** What a rule proposes: an act whose neighbours have not been looked at yet. */
export interface ActDraft {
  readonly rule: string;
  readonly type: ActType;
  readonly statement: Statement;
  /** The words that signal the act, by token. */
  readonly cue: Range;
  readonly actor?: Mention;
  readonly addressee?: Mention;
  readonly target?: Mention;
  /** Who would have to act, where the words name somebody else than the actor. */
  readonly committer?: Mention;
  /** Who gains, where it is the subject: "farmers will receive". */
  readonly beneficiary?: Mention;
  readonly content?: Span;
  readonly polarity: Polarity;
  readonly modality: Modality;
  /** What its words say, where that is a clause: "said *the road may close*". */
  readonly told?: Statement;
  /** Where the words tell what has become of the commitment: "broke its promise to". */
  readonly status?: Status;
  /** True where the commitment is the last one told before: "the promise was never kept". */
  readonly takesUp?: boolean;
  /** Its content stands apart from its cue, behind another's: "and Chile 3 million" (`gapping.ts`), "to build a line and *open two stations*". */
  readonly apart?: boolean;
  /** Where it is not that of the statement: a verb of saying is told by the author, what it says by somebody. */
  readonly voice?: Voice;
}

/** What rules look at. */
export interface Reading {
  readonly document: Document;
  readonly statements: readonly Statement[];
  /** The statements of the sentence with this number. */
  readonly inSentence: (number: number) => readonly Statement[];
  /** Hears what becomes of candidates; absent in the normal course. */
  readonly trace?: Trace;
}

/** What a rule is called, with two made-up examples: one it answers to and one it must not. */
export interface NamedRule {
  readonly name: string;
  readonly finds: string;
  readonly ignores: string;
}

/** A rule of the extractor: an object literal, listed in `rules.ts` in the order that decides between rivals. */
export interface Rule extends NamedRule {
  /** Other names that its acts may carry. */
  readonly variants?: readonly NamedRule[];
  apply(statement: Statement, reading: Reading): readonly ActDraft[];
}
