import { readNames, readFacts, type Names } from "../graph/read.ts";
import { shorten } from "../graph/prefixes.ts";
import { decimal } from "../graph/literal.ts";
import { sortTexts } from "../graph/order.ts";
import { sentenceAt } from "../graph/sentence-at.ts";
import { asStore } from "../graph/store.ts";
import { status, termLabels } from "../graph/vocabulary.ts";
import type { Actor, Commitment, DocumentFacts, Facts, Reference } from "../types.ts";
import { csvCell, harmless } from "../csv-cell.ts";
import { FORMATS } from "../formats.ts";
import type { Exporter } from "./exporter.ts";
import { wellFormed } from "../graph/ntriples-term.ts";

/** One commitment with all that its cells are made of. */
interface Row {
  readonly commitment: Commitment<Reference>;
  readonly document: DocumentFacts;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly iri: string;
}

const COLUMNS: readonly {
  readonly name: string;
  readonly cell: (row: Row) => string | number | undefined;
}[] = [
  { name: "id", cell: ({ iri }) => shorten(iri) },
  { name: "committers", cell: ({ commitment, actors }) => labels(commitment.committers, actors) },
  { name: "act_types", cell: actTypes },
  { name: "label", cell: ({ commitment }) => commitment.label },
  { name: "beneficiaries", cell: ({ commitment, actors }) => labels(commitment.beneficiaries, actors) },
  { name: "amount_text", cell: ({ commitment }) => commitment.amount?.span.quote },
  { name: "amount", cell: ({ commitment }) => commitment.amount?.value },
  { name: "amount_min", cell: ({ commitment }) => commitment.amount?.minValue },
  { name: "amount_max", cell: ({ commitment }) => commitment.amount?.maxValue },
  { name: "currency", cell: ({ commitment }) => commitment.amount?.currency },
  { name: "deadline", cell: ({ commitment }) => commitment.due?.deadline },
  { name: "scheduled", cell: ({ commitment }) => commitment.due?.scheduledFor },
  { name: "time_text", cell: ({ commitment }) => commitment.due?.span.quote },
  {
    name: "conditions",
    cell: ({ commitment }) => commitment.conditions.map(({ quote }) => quote).join("; "),
  },
  { name: "status", cell: ({ commitment }) => termLabels[status[commitment.status].value] },
  { name: "polarity", cell: ({ commitment }) => commitment.polarity },
  { name: "modality", cell: ({ commitment }) => commitment.modality },
  { name: "certainty", cell: ({ commitment }) => commitment.certainty },
  {
    name: "hedges",
    cell: ({ commitment }) => (commitment.hedges ?? []).map(({ quote }) => quote).join("; "),
  },
  { name: "testable", cell: ({ commitment }) => String(commitment.testable) },
  { name: "optional", cell: ({ commitment }) => String(commitment.optional) },
  { name: "confidence", cell: ({ commitment }) => commitment.confidence },
  { name: "quote", cell: ({ commitment }) => commitment.evidence.map(({ quote }) => quote).join(" ") },
  { name: "sentence", cell: ({ commitment, document }) => sentenceNumber(commitment, document) },
  { name: "document_title", cell: ({ document }) => document.source.title },
  { name: "publisher", cell: ({ document }) => document.source.publisher },
  { name: "published", cell: ({ document }) => document.source.published },
  { name: "source", cell: ({ document }) => document.source.id },
  { name: "url", cell: ({ document }) => document.source.url },
  { name: "iri", cell: ({ iri }) => iri },
];

/** A table for spreadsheets (RFC 4180, UTF-8): one row a commitment, one header row. */
export const csv: Exporter = {
  ...FORMATS.csv,
  write(graph) {
    const store = asStore(graph);
    const rows = csvRows(readFacts(store), readNames(store));
    return CSV_HEAD + rows.map(({ text }) => text).join("");
  },
};

export const CSV_HEAD = line(COLUMNS.map(({ name }) => name));

/** One commitment's row, with its line end. */
export interface CsvRow {
  /** Of the document. */
  readonly hash: string;
  /** Of the commitment in its document. */
  readonly id: string;
  readonly text: string;
}

export function csvRows(facts: Facts, names: Names): readonly CsvRow[] {
  const actors = new Map(facts.actors.map((actor) => [actor.id, actor]));
  return facts.documents.flatMap((document) =>
    document.commitments.map((commitment) => {
      const { hash } = document;
      const row: Row = { commitment, document, actors, iri: names.node(hash, commitment.id) };
      return { hash, id: commitment.id, text: line(COLUMNS.map(({ cell }) => escape(cell(row)))) };
    }),
  );
}

function line(cells: readonly string[]): string {
  return `${cells.join(",")}\r\n`;
}

function labels(references: readonly Reference[], actors: ReadonlyMap<string, Actor>): string {
  return [...new Set(references.map(({ actor }) => actors.get(actor)?.label ?? actor))].join("; ");
}

function actTypes({ commitment, document }: Row): string {
  return sortTexts(
    document.acts.filter((act) => act.commitment === commitment.id).map(({ type }) => type),
  ).join("; ");
}

function sentenceNumber(
  { evidence: [first] }: Commitment<Reference>,
  { sentences }: DocumentFacts,
): number | undefined {
  return sentenceAt(sentences, first.start)?.number;
}

/** Control characters go first, lest they hide the beginning of a formula. Numbers are our own. */
function escape(cell: string | number | undefined): string {
  if (cell === undefined) return "";
  if (typeof cell === "number") return decimal(cell).value;
  return csvCell(harmless(wellFormed(cell).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, "")));
}
