import { makeSource } from "../src/ingest/source.ts";
import { english } from "./english.ts";
import { extractFacts } from "../src/pipeline.ts";
import type { DocumentFacts, Metadata } from "../src/types.ts";

/** The facts of one text, with the labels of its actors by id. */
export function factsIn(
  text: string,
  metadata: Metadata = {},
): { readonly document: DocumentFacts; readonly label: (id: string) => string } {
  const { facts } = extractFacts(
    [makeSource("test", text, { published: "2026-03-10", genre: "news", ...metadata })],
    { analyser: english },
  );
  const [document] = facts.documents;
  if (document === undefined) throw new Error("no document");
  const labels = new Map(facts.actors.map(({ id, label }) => [id, label]));
  return { document, label: (id) => labels.get(id) ?? id };
}

/** Acts on one line each: "urge Norway: called on (positive)". */
export function actsIn(text: string, metadata: Metadata = {}): readonly string[] {
  const { document, label } = factsIn(text, metadata);
  return document.acts.map(
    (act) =>
      `${act.type} ${act.actors.map(({ actor }) => label(actor)).join(" + ")}: ${act.cue.quote}${act.polarity === "negative" ? " (not)" : ""}`,
  );
}

/** Commitments on one line each: "announced Norway > Ukraine: 5000000 EUR due 2026-04-01 if …". */
export function commitmentsIn(text: string, metadata: Metadata = {}): readonly string[] {
  const { document, label } = factsIn(text, metadata);
  return document.commitments.map((k) => {
    const names = (references: typeof k.committers): string =>
      references.map(({ actor }) => label(actor)).join(" + ");
    const { amount, due, conditions } = k;
    const sum =
      amount === undefined
        ? ""
        : ` ${amount.value ?? ""}${amount.minValue === undefined ? "" : `>=${amount.minValue}`}${amount.maxValue === undefined ? "" : `<=${amount.maxValue}`} ${amount.currency}`;
    const when =
      due?.deadline !== undefined
        ? ` by ${due.deadline}`
        : due?.scheduledFor !== undefined
          ? ` on ${due.scheduledFor}`
          : due === undefined
            ? ""
            : ` when "${due.span.quote}"`;
    const condition =
      conditions.length === 0 ? "" : ` if "${conditions.map(({ quote }) => quote).join("; ")}"`;
    return `${k.status}${k.polarity === "negative" ? " (not)" : ""} ${names(k.committers)}${k.beneficiaries.length > 0 ? ` > ${names(k.beneficiaries)}` : ""}:${sum}${when}${condition}`;
  });
}
