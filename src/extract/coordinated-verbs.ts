import type { Token } from "../types.ts";
import type { Clause } from "./clauses.ts";
import { isCueVerb } from "./lexicon.ts";
import type { Frame } from "./subjects.ts";
import type { VerbGroup } from "./verb-groups.ts";

/** "build", "they build": without an ending and without an auxiliary. */
const isBare = (tokens: readonly Token[], { first, head, lemma }: VerbGroup): boolean =>
  first === head && tokens[head]?.text.toLowerCase() === lemma;

/** "will sell the ferry and *buy* two more": a bare verb beside one with a modal shares it. */
export function underModal({ tokens }: Frame, group: VerbGroup, partner: Clause | undefined): VerbGroup {
  const { modal, negated } = partner?.group ?? {};
  const bare = group.first === group.head && tokens[group.head]?.text === group.lemma;
  if (modal === undefined || group.modal !== undefined || !bare) return group;
  const conjunction = tokens
    .slice(partner?.group.last ?? 0, group.first)
    .findLast(({ upos }) => upos === "CCONJ");
  // "must finish by May or lose the grant": what comes otherwise
  if (conjunction?.text === "or" && modal === "must") return group;
  // "will not wait but act" denies only the first
  return { ...group, modal, negated: group.negated || (negated === true && conjunction?.text !== "but") };
}

/**
 * "promised to build a line and *open* two stations": a bare verb beside an infinitive is one. In "we thank those who
 * came to help and *call* on others to come" the tree may be wrong: "call" may stand beside "thank".
 */
export function besideInfinitive({ tokens }: Frame, group: VerbGroup, found: readonly Clause[]): VerbGroup {
  const { relation, head: first = -1 } = tokens[group.head] ?? {};
  if (group.form !== "finite" || !isBare(tokens, group) || relation?.startsWith("conj") !== true)
    return group;
  const partner = found.findLast(({ group: { first: from, last } }) => from <= first && first <= last);
  const another =
    isCueVerb(group.lemma) &&
    found.some(({ group: other }) => other.form === "finite" && isBare(tokens, other));
  return partner?.group.form === "infinitive" && !another ? { ...group, form: "infinitive" } : group;
}
