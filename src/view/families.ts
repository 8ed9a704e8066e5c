import type { ActType } from "../types.ts";

/** The colours of a picture: 23 act types are too many to tell apart, so the legend and the edges show these. */
export const FAMILIES = ["promise", "announce", "propose", "demand", "refuse", "report"] as const;
export type Family = (typeof FAMILIES)[number];

/**
 * What the speaker does to the content, as a reader of the news would sort it:
 * - `promise` binds the speaker or the parties; `reaffirm` repeats a promise and `establish`, `sign` carry one out.
 * - `announce` makes a decision known, whoever took it.
 * - `propose` leaves it to others, or to later, whether it happens.
 * - `demand` puts pressure on somebody else, up to threats and blame.
 * - `refuse` is against the content.
 * - `report` neither binds nor presses anybody: drawn in grey.
 */
const FAMILY_OF: Readonly<Record<ActType, Family>> = {
  pledge: "promise",
  reaffirm: "promise",
  agree: "promise",
  sign: "promise",
  establish: "promise",
  announce: "announce",
  decide: "announce",
  propose: "propose",
  consider: "propose",
  urge: "demand",
  demand: "demand",
  task: "demand",
  ask: "demand",
  threaten: "demand",
  accuse: "demand",
  criticize: "demand",
  reject: "refuse",
  "rule-out": "refuse",
  deny: "refuse",
  cancel: "refuse",
  state: "report",
  assess: "report",
  praise: "report",
};

export function familyOf(type: ActType): Family {
  return FAMILY_OF[type];
}

/** Headline of a family in the legend, and the act types it holds as its explanation. */
export const FAMILY_LABELS: Readonly<Record<Family, { readonly label: string; readonly types: string }>> = {
  promise: { label: "Promise", types: "pledge, reaffirm, agree, sign, establish" },
  announce: { label: "Announce", types: "announce, decide" },
  propose: { label: "Propose", types: "propose, consider" },
  demand: { label: "Demand", types: "urge, demand, task, ask, threaten, accuse, criticize" },
  refuse: { label: "Refuse", types: "reject, rule out, deny, cancel" },
  report: { label: "Report", types: "state, assess, praise" },
};

/** "rule-out" -> "rule out": an act type as people write it. */
export function actTypeWords(type: ActType): string {
  return type.replaceAll("-", " ");
}
