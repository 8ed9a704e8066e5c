import type { Metadata } from "../../../src/types.ts";

/**
 * A text and what is to be found in it: no more acts and no fewer, and of each what the row names.
 *
 * An act is `type | actors | words | flags | more`, from the left as far as the row cares:
 * - types: one or several that count as right, `announce/pledge`;
 * - actors: `France + Spain` are two, `mayor or Eva Berg` two names for one, `*` anybody. The name as printed or as
 *   resolved, with or without the words before it: `ministers` is right for "two ministers";
 * - words: a piece of the cue or of the content, `*` for any;
 * - flags, separated by blanks: a polarity (`positive`, `negative`), a modality (`planned`), a certainty as FactBank
 *   writes it (`CT` certain, `PR` probable, `PS` possible, `U` unspecified), a voice (`quote`), `distanced`, `plain` (not
 *   distanced);
 * - more, each in its own field: `to Spain` addressee, `vs Russia` target, `reports agree` an act of this type is its
 *   content, `hedge may` words by which it is less than certain or held at a distance, `no hedge`.
 * A `?` before the type: may be missing: an act that a careful reader may leave out.
 *
 * A commitment is `status | committers | words | flags | more` with `testable` and `vague` among the flags, and in more:
 * `for Ukraine` beneficiary, `vs Russia`, `5000000 EUR`, `>=5000000 EUR`, `<=5000000 EUR`, `count 20 tanks`, `by DAY`
 * deadline, `on DAY` scheduled, `when WORDS` time left as printed, `if WORDS` condition, `purpose WORDS`; `no amount`,
 * `no count`, `no time`, `no condition`, `no beneficiary`; hedges as for acts. Statuses may have alternatives, as types have.
 */
export interface Row {
  readonly text: string;
  readonly genre?: Metadata["genre"];
  readonly title?: string;
  readonly publisher?: string;
  /** 2026-03-10, a Tuesday, when absent; `null` for an undated text. */
  readonly published?: string | null;
  readonly speakers?: readonly string[];
  readonly acts: readonly string[];
  readonly commitments?: readonly string[];
  /** Why it is wrong today. When the row turns right its test fails: delete this line. */
  readonly known?: string;
}
