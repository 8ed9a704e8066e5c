import type { Act, Commitment, DocumentFacts, Reference } from "../types.ts";
import { passagesOf } from "./passages.ts";
import { tellersOf } from "./relays.ts";
import type { StatementEvidence } from "./scene.ts";
import { doersBeside } from "./statement-edges.ts";
import { amountWords, certaintyWords, dueExplained, isHedged } from "./wording.ts";

/** What the evidence panel tells of one act. `labels` are the actors' by id. */
export function statementEvidence(
  act: Act<Reference>,
  commitment: Commitment<Reference> | undefined,
  { document, labels }: { readonly document: DocumentFacts; readonly labels: ReadonlyMap<string, string> },
): StatementEvidence {
  const label = (id: string): string => labels.get(id) ?? id;
  const names = (references: readonly Reference[]): readonly string[] => [
    ...new Set(references.map(({ actor }) => label(actor))),
  ];
  const amount = commitment && amountWords(commitment);
  const status = act.resultingStatus ?? commitment?.status;
  return {
    act: act.id,
    type: act.type,
    voice: act.voice,
    who: names(act.actors),
    ...(act.onBehalfOf && { onBehalfOf: label(act.onBehalfOf.actor) }),
    toWhom: names(act.addressees),
    about: names([...act.targets, ...(commitment?.targets ?? [])]),
    benefits: names(commitment?.beneficiaries ?? []),
    byWhom: doersBeside([act], commitment).map(label),
    asToldBy: tellersOf(act, document.acts).flatMap((outer) =>
      names(outer.actors).map((name) => `${name} (${outer.type})`),
    ),
    ...(commitment?.due && { due: dueExplained(commitment.due) }),
    ...(amount !== undefined && { amount }),
    conditions: (commitment?.conditions ?? []).map(({ quote }) => quote),
    ...(status !== undefined && { status }),
    certainty: certaintyWords(
      commitment && (isHedged(commitment) || !isHedged(act)) ? commitment : act,
      act.distanced,
    ),
    rule: act.rule,
    ...(act.confidence !== undefined && { confidence: act.confidence }),
    passages: passagesOf(act, commitment, document.sentences),
  };
}
