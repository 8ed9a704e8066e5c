/** Records that a filter found, as a table. */

import type { ActRecord, ActorRecord, CommitmentRecord } from "../node.ts";
import { commitmentTables } from "./commitments-table.ts";
import { hasColour, width, type Io } from "./io.ts";
import type { FoundRecord } from "./query-filters.ts";
import { formatTable } from "./table.ts";

/** All records of a list are of one kind. */
export function recordTable(records: readonly FoundRecord[], io: Io): string {
  const options = { width: width(io), bold: hasColour(io) };
  if (records.every(isCommitment)) return commitmentTables(records, io);
  if (records.every(isAct)) return formatTable(ACT_COLUMNS, records.map(actRow), options);
  return formatTable(ACTOR_COLUMNS, records.filter(isActor).map(actorRow), options);
}

function isCommitment(record: FoundRecord): record is CommitmentRecord {
  return "committers" in record;
}

function isAct(record: FoundRecord): record is ActRecord {
  return "cue" in record;
}

function isActor(record: FoundRecord): record is ActorRecord {
  return "aliases" in record;
}

const ACT_COLUMNS = [
  { title: "ACTOR", share: 2, most: 24 },
  { title: "ACT", share: 0, most: 12 },
  { title: "WHAT", share: 4, most: 60 },
  { title: "TO", share: 2, most: 20 },
  { title: "AGAINST", share: 2, most: 20 },
  { title: "DOCUMENT", share: 2, most: 24 },
];

function actRow({
  actors,
  type,
  content,
  polarity,
  addressees,
  targets,
  document,
}: ActRecord): readonly string[] {
  const names = (list: readonly { readonly label: string }[]): string =>
    list.map(({ label }) => label).join(", ");
  return [
    names(actors),
    type,
    polarity === "negative" ? `not: ${content}` : content,
    names(addressees),
    names(targets),
    document.id,
  ];
}

const ACTOR_COLUMNS = [
  { title: "ACTOR", share: 2, most: 40 },
  { title: "TYPE", share: 0 },
  { title: "ID", share: 1 },
  { title: "WIKIDATA", share: 0 },
  { title: "ALSO", share: 3 },
];

function actorRow({ label, type, id, wikidata, aliases }: ActorRecord): readonly string[] {
  return [label, type, id, wikidata ?? "", aliases.join(", ")];
}
