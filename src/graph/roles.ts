/** Who takes part in an act or a commitment: the role, and the mentions that say how the document names its actors. */
import { pledge } from "./vocabulary.ts";

export const actRoles = {
  actors: { role: pledge.actor, mention: pledge.actorMention },
  onBehalfOf: { role: pledge.onBehalfOf, mention: pledge.onBehalfOfMention },
  addressees: { role: pledge.addressee, mention: pledge.addresseeMention },
  targets: { role: pledge.target, mention: pledge.targetMention },
} as const;

export const commitmentRoles = {
  committers: { role: pledge.committer, mention: pledge.committerMention },
  beneficiaries: { role: pledge.beneficiary, mention: pledge.beneficiaryMention },
  targets: { role: pledge.target, mention: pledge.targetMention },
} as const;

export type Role =
  (typeof actRoles)[keyof typeof actRoles] | (typeof commitmentRoles)[keyof typeof commitmentRoles];
