/** What a person wants to see first: who would do what, how much, by when, and how it stands. */

import type { CommitmentRecord, Graph } from "../node.ts";
import { hasColour, width, type Io } from "./io.ts";
import { formatTable, type Column } from "./table.ts";

const COLUMNS: readonly Column[] = [
  { title: "COMMITTER", share: 2, most: 24 },
  { title: "ACT", share: 0, most: 12 },
  { title: "WHAT", share: 4, most: 60 },
  { title: "FOR", share: 2, most: 20 },
  { title: "AMOUNT", share: 0, most: 16 },
  { title: "DUE", share: 0, most: 14 },
  { title: "STATUS", share: 0, most: 15 },
];

/** One table a document, with its name above where there are several. */
export function commitmentTables(records: readonly CommitmentRecord[], io: Io): string {
  const documents = [...new Set(records.map(({ document }) => document.iri))];
  const tables = documents.map((iri) => {
    const own = records.filter(({ document }) => document.iri === iri);
    const table = formatTable(COLUMNS, own.map(commitmentRow), { width: width(io), bold: hasColour(io) });
    const name = own[0]?.document.id ?? iri;
    return documents.length > 1 ? `${name}\n${table}` : table;
  });
  return tables.join("\n");
}

/** The cells of one commitment. A negative one says "not to" do what it is about. */
function commitmentRow(record: CommitmentRecord): readonly string[] {
  const names = (list: readonly { readonly label: string }[]): string =>
    list.map(({ label }) => label).join(", ");
  const what = record.polarity === "negative" ? `not: ${record.label}` : record.label;
  return [
    names(record.committers),
    record.actTypes.join(", "),
    what,
    names(record.beneficiaries),
    amount(record),
    due(record),
    record.status,
  ];
}

function amount({ amount: money, quantity }: CommitmentRecord): string {
  const parts = [
    money && `${range(money)} ${money.currency}`,
    quantity && `${range(quantity)} ${quantity.unit}`,
  ];
  return parts.filter((part) => part !== undefined).join(", ");
}

/** "1.25M" (the exact number is in --json), "≥ 5", "≤ 5", "3 to 5". */
function range({
  value,
  minValue,
  maxValue,
}: {
  readonly value?: number;
  readonly minValue?: number;
  readonly maxValue?: number;
}): string {
  const number = (n: number): string =>
    n.toLocaleString("en-US", { notation: n < 1e6 ? "standard" : "compact", maximumFractionDigits: 2 });
  if (value !== undefined) return number(value);
  if (minValue !== undefined && maxValue !== undefined) return `${number(minValue)} to ${number(maxValue)}`;
  if (minValue !== undefined) return `≥ ${number(minValue)}`;
  return maxValue === undefined ? "" : `≤ ${number(maxValue)}`;
}

function due({ deadline, scheduledFor, timeText }: CommitmentRecord): string {
  if (deadline !== undefined) return `by ${deadline}`;
  return scheduledFor === undefined ? (timeText ?? "") : `on ${scheduledFor}`;
}

/** Commitments without those that a careful reader may leave out, in the order of the documents given. */
export function commitmentsOf(graph: Graph, ids: readonly string[]): readonly CommitmentRecord[] {
  const place = new Map(ids.map((id, i) => [id, i]));
  const order = (record: CommitmentRecord): number => place.get(record.document.id) ?? ids.length;
  return [...graph.commitments()].sort(
    (a, b) => order(a) - order(b) || (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0),
  );
}
