import type { Document, Evidence, EvidenceList, Sentence, Span } from "../types.ts";

/** The only maker of evidence: the quote is cut from the text, so it cannot differ from it. */
export function evidence(document: Document, span: Span): Evidence {
  const quote = document.source.text.slice(span.start, span.end);
  if (quote.length !== span.end - span.start || quote.length === 0) {
    throw new RangeError(
      `evidence ${span.start}-${span.end} is not inside the text of ${document.source.id}`,
    );
  }
  return { start: span.start, end: span.end, quote };
}

export function sentenceEvidence(document: Document, sentence: Sentence): EvidenceList {
  return [evidence(document, sentence)];
}
