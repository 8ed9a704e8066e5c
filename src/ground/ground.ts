import type { Act, Commitment, Document, Evidence, Findings, Mention } from "../types.ts";

function check(document: Document, where: string, span: Evidence | undefined): void {
  if (span === undefined) return;
  const { source } = document;
  if (source.text.slice(span.start, span.end) === span.quote && span.quote !== "") return;
  throw new Error(
    `${source.id}: ${where} cites ${span.start}-${span.end} as ${JSON.stringify(span.quote)}, but the text there is ` +
      `${JSON.stringify(source.text.slice(span.start, span.end))}: the extractor that made it is wrong`,
  );
}

function checkMentions(document: Document, where: string, mentions: readonly Mention[]): void {
  for (const { span, antecedent } of mentions) {
    check(document, where, span);
    check(document, where, antecedent?.span);
  }
}

function checkAct(document: Document, act: Act): void {
  for (const span of [...act.evidence, act.cue, act.contentSpan, ...(act.hedges ?? [])])
    check(document, act.id, span);
  checkMentions(document, act.id, [...act.actors, ...act.addressees, ...act.targets]);
}

function checkCommitment(document: Document, commitment: Commitment): void {
  const { amount, quantity, due, purpose, contentSpan, conditions, hedges = [], id } = commitment;
  for (const span of [
    ...commitment.evidence,
    contentSpan,
    amount?.span,
    quantity?.span,
    due?.span,
    purpose,
    ...conditions,
    ...hedges,
  ])
    check(document, id, span);
  checkMentions(document, id, [...commitment.committers, ...commitment.beneficiaries, ...commitment.targets]);
}

/**
 * Proves that every span equals the text, and returns the findings unchanged.
 * A span that differs is a programming error in an extractor, so it throws and names the extractor's finding.
 */
export function ground(document: Document, findings: Findings): Findings {
  for (const act of findings.acts) checkAct(document, act);
  for (const commitment of findings.commitments) checkCommitment(document, commitment);
  return findings;
}
