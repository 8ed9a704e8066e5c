import type { ActorBasis, Metadata } from "../../../src/types.ts";

/** A text and who is meant by the words in square brackets. Without `published` the document has no date. */
export interface Row extends Omit<Metadata, "title" | "language"> {
  readonly text: string;
  /**
   * One entry for each bracketed mention, in order:
   * `A+B` these actors and no other; `A or B` one of them; `!A` somebody, but not A; `*` somebody;
   * `=1` the same as the first mention; `!=1` somebody else than the first mention; `-` nobody: a place, or no actor.
   */
  readonly means?: string | readonly string[];
  /** How the only mention tells who it is. */
  readonly basis?: ActorBasis;
  /** Who would have to do what is undertaken first. The notation is that of `means`. */
  readonly commits?: string;
  /** Why a careful reader understands it so, where that is not plain. */
  readonly note?: string;
  /** What goes wrong today. The row is then run as a test that fails. */
  readonly known?: string;
}

/** Two texts of one run, and whether the bracketed mentions are the same actor. */
export interface Pair extends Pick<Row, "note" | "known"> {
  readonly first: string;
  readonly second: string;
  readonly same: boolean;
  /** What the two actors are called, in order of the texts. */
  readonly labels?: readonly [string, string];
  readonly published?: readonly [string, string];
}
