import { given } from "../given.ts";
import type { DocumentFacts, Reference, Relation } from "../types.ts";

/**
 * A document whose references are replaced, or dropped where `change` gives nothing. As after resolution, a list names an actor
 * once. What does not change is the same object.
 */
export function mapReferences(
  document: DocumentFacts,
  change: (reference: Reference) => Reference | undefined,
): DocumentFacts {
  const list = (references: readonly Reference[]): readonly Reference[] => {
    const changed = references.map(change);
    if (changed.every((reference, i) => reference === references[i])) return references;
    const seen = new Set<string>();
    return changed.filter((reference): reference is Reference => {
      if (reference === undefined || seen.has(reference.actor)) return false;
      seen.add(reference.actor);
      return true;
    });
  };
  const acts = document.acts.map((act) => {
    const { onBehalfOf, ...rest } = act;
    const changed = {
      actors: list(act.actors),
      addressees: list(act.addressees),
      targets: list(act.targets),
    };
    const behalf = onBehalfOf === undefined ? undefined : change(onBehalfOf);
    const same =
      behalf === onBehalfOf &&
      changed.actors === act.actors &&
      changed.addressees === act.addressees &&
      changed.targets === act.targets;
    return same ? act : { ...rest, ...changed, ...(behalf === undefined ? {} : { onBehalfOf: behalf }) };
  });
  const commitments = document.commitments.map((commitment) => {
    const changed = {
      committers: list(commitment.committers),
      beneficiaries: list(commitment.beneficiaries),
      targets: list(commitment.targets),
    };
    const same =
      changed.committers === commitment.committers &&
      changed.beneficiaries === commitment.beneficiaries &&
      changed.targets === commitment.targets;
    return same ? commitment : { ...commitment, ...changed };
  });
  const relations = document.relations?.flatMap((relation): readonly Relation[] => {
    const { subject, object } = relation;
    const [one, other] = [subject, object].map((actor) => change(referenceIn(relation, actor))?.actor);
    if (one === undefined || other === undefined || one === other) return [];
    return one === subject && other === object ? [relation] : [{ ...relation, subject: one, object: other }];
  });
  const same =
    acts.every((act, i) => act === document.acts[i]) &&
    commitments.every((commitment, i) => commitment === document.commitments[i]) &&
    relations?.length === document.relations?.length &&
    (relations ?? []).every((relation, i) => relation === document.relations?.[i]);
  return same ? document : { ...document, acts, commitments, ...given({ relations }) };
}

/** One end of a relation: its words name both. */
function referenceIn({ evidence }: Relation, actor: string): Reference {
  return { actor, basis: "named", text: evidence.quote, span: evidence };
}

/** All references of the acts and commitments of a document, in no special order. */
export function referencesOf({ acts, commitments }: DocumentFacts): readonly Reference[] {
  return [
    ...acts.flatMap(({ actors, onBehalfOf, addressees, targets }) => [
      ...actors,
      ...(onBehalfOf === undefined ? [] : [onBehalfOf]),
      ...addressees,
      ...targets,
    ]),
    ...commitments.flatMap(({ committers, beneficiaries, targets }) => [
      ...committers,
      ...beneficiaries,
      ...targets,
    ]),
  ];
}
