import type { Term } from "@rdfjs/types";
import { given } from "../given.ts";
import { nif } from "../graph/external.ts";
import type { Reader } from "../graph/reader.ts";
import { pledge } from "../graph/vocabulary.ts";
import type { Evidence } from "../types.ts";

/** Words of a document, by themselves. Offsets are UTF-16 code units of the document's text, end exclusive. */
export interface PassageRecord extends Evidence {
  readonly iri: string;
  /** The document's IRI. */
  readonly document: string;
  /** From 1; absent when the graph does not number its sentences. */
  readonly sentence?: number;
  readonly paragraph?: number;
}

export function passageRecord(passage: Term, reader: Reader): PassageRecord {
  const { one, need, number } = reader;
  const [sentence, paragraph] = [one(passage, pledge.sentence), one(passage, pledge.paragraph)];
  return {
    iri: passage.value,
    document: need(passage, nif.referenceContext).value,
    ...reader.evidence(passage),
    ...given({ sentence: sentence && number(sentence), paragraph: paragraph && number(paragraph) }),
  };
}
