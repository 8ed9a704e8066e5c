/** Scores for people: what was found, how much of it is right, and what is not. */

import { ACTOR_BASES } from "../types.ts";
import type { Accuracy, Figures, Rate, Score, ScoreError } from "../node.ts";
import { hasColour, printable, width, type Io } from "./io.ts";
import { lineAndColumn } from "./report.ts";
import { formatTable, type Column } from "./table.ts";

const number = (title: string): Column => ({ title, share: 0, align: "right" });
const RATES: readonly Column[] = [
  { title: "FOUND", share: 1 },
  ...["PRECISION", "RECALL", "F1", "RIGHT", "FALSE", "MISSED"].map(number),
];
const SHARES: readonly Column[] = [
  { title: "OF THOSE FOUND", share: 1 },
  ...["SHARE", "RIGHT", "OF"].map(number),
];
/** F1 of each, in the order of the first table. */
const KINDS: readonly Column[] = [
  { title: "F1", share: 0 },
  ...["DOCUMENTS", "ACTS", "RIGHT", "COMMITMENTS", "RECORD", "COMMITTER", "FOR", "AMOUNT", "DATE"].map(
    number,
  ),
];

/** "–" where there is nothing to rate. */
const two = (rate: number | null): string => (rate === null ? "–" : rate.toFixed(2));

function rateRow(name: string, { precision, recall, f1, tp, fp, fn }: Rate): readonly string[] {
  return [name, two(precision), two(recall), two(f1), ...[tp, fp, fn].map(String)];
}

function shareRow(name: string, { accuracy, right, of }: Accuracy): readonly string[] {
  return [name, two(accuracy), String(right), String(of)];
}

function kindRow(name: string, documents: number, { acts, commitments }: Figures): readonly string[] {
  const { detection, record, committers, beneficiaries, amounts, dates } = commitments;
  const rates = [acts.detection, acts.strict, detection, record, committers, beneficiaries, amounts, dates];
  return [name, String(documents), ...rates.map(({ f1 }) => two(f1))];
}

/** Three tables: what was found, how much of that is right, and with `byKind` the F1 of each kind of document. */
export function scoreTables(
  { documents, kinds, total }: Score,
  { io, byKind }: { readonly io: Io; readonly byKind: boolean },
): string {
  const { acts, commitments, grounding } = total;
  const options = { width: width(io), bold: hasColour(io) };
  const rates = [
    rateRow("acts", acts.detection),
    rateRow("acts with class, an actor and polarity right", acts.strict),
    rateRow("commitments", commitments.detection),
    rateRow("commitments with their record right", commitments.record),
    rateRow("commitments: committers", commitments.committers),
    rateRow("commitments: beneficiaries", commitments.beneficiaries),
    rateRow("commitments: amounts", commitments.amounts),
    rateRow("commitments: dates", commitments.dates),
  ];
  const shares = [
    shareRow("acts: type", acts.type),
    shareRow("acts: class of type", acts.class),
    shareRow("acts: an actor", acts.actor),
    ...ACTOR_BASES.map((basis) => shareRow(`acts: an actor, ${basis}`, acts.actorBy[basis])),
    shareRow("acts: all actors", acts.actorSet),
    shareRow("acts: polarity", acts.polarity),
    shareRow("commitments: status", commitments.status),
    shareRow("commitments: stage", commitments.statusCoarse),
    shareRow("commitments: polarity", commitments.polarity),
    shareRow("commitments: bound of the amount", commitments.bound),
    shareRow("quotes that equal the text", grounding),
  ];
  const rows = [
    ...kinds.map(({ genre, documents: count, figures }) => kindRow(genre, count, figures)),
    kindRow("all", documents.length, total),
  ];
  return [
    `${documents.length === 1 ? "1 document" : `${documents.length} documents`}\n`,
    formatTable(RATES, rates, options),
    formatTable(SHARES, shares, options),
    ...(byKind ? [formatTable(KINDS, rows, options)] : []),
  ].join("\n");
}

/** One block a document, one entry an error: what, then its sentence. Documents without errors are left out. */
export function errorList({ documents }: Score, texts: ReadonlyMap<string, string | undefined>): string {
  return documents
    .filter(({ errors }) => errors.length > 0)
    .map(({ id, errors }) => `\n${errors.map((error) => entry(id, error, texts.get(id))).join("\n")}\n`)
    .join("");
}

function entry(id: string, { kind, of, parts, what, gold, begin, sentence }: ScoreError, text = ""): string {
  const place = begin === undefined || text === "" ? id : `${id}:${lineAndColumn(text, begin)}`;
  const title = kind === "wrong" ? `wrong ${parts.join(", ")}` : kind;
  const lines = [
    `${place}: ${title}: ${of} ${what}`,
    ...(gold === undefined ? [] : [`    gold: ${gold}`]),
    ...(sentence === undefined ? [] : [`    ${sentence.replace(/\s+/g, " ")}`]),
  ];
  return printable(lines.join("\n"));
}
