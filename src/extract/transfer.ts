import { TRANSFER_VERBS } from "./lexicon.generated.ts";

/** "give", "deliver", "award", "pledge": something goes to somebody, or is to. */
export const TRANSFERRING: ReadonlySet<string> = new Set(TRANSFER_VERBS.map(({ verb }) => verb));

/** Of these, verbs behind which the receiver may stand first: "give Malta a ship", "provide Malta with ships". */
export const WITH_RECEIVER: ReadonlySet<string> = new Set(
  TRANSFER_VERBS.filter(({ objects }) => objects === "two").map(({ verb }) => verb),
);

/** Of these, verbs by which it changes hands: "deliver", "disburse"; not "promise". */
export const HANDING_OVER: ReadonlySet<string> = new Set(
  TRANSFER_VERBS.filter(({ kind }) => kind === "hand").map(({ verb }) => verb),
);
