import type { Act, Commitment, Facts, Reference } from "../../types.ts";

/** Where an actor takes part. */
export interface ActorUse {
  /** Acts and commitments that name it in any role. */
  readonly statements: number;
  /** Hashes of their documents. */
  readonly documents: ReadonlySet<string>;
}

/** Lists of an act or a commitment whose members do the same side by side. */
export function rolesOf(
  statement: Act<Reference> | Commitment<Reference>,
): readonly (readonly Reference[])[] {
  return "committers" in statement
    ? [statement.committers, statement.beneficiaries, statement.targets]
    : [
        statement.actors,
        statement.addressees,
        statement.targets,
        statement.onBehalfOf === undefined ? [] : [statement.onBehalfOf],
      ];
}

/** How often each actor is named, by id. An actor that no statement names is missing. */
export function actorUses(facts: Facts): ReadonlyMap<string, ActorUse> {
  const uses = new Map<string, { statements: number; readonly documents: Set<string> }>();
  for (const { hash, acts, commitments } of facts.documents) {
    for (const statement of [...acts, ...commitments]) {
      for (const id of new Set(rolesOf(statement).flatMap((list) => list.map(({ actor }) => actor)))) {
        const use = uses.get(id) ?? { statements: 0, documents: new Set<string>() };
        use.statements += 1;
        use.documents.add(hash);
        uses.set(id, use);
      }
    }
  }
  return uses;
}
