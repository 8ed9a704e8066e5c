import { makeSource } from "../../../src/ingest/source.ts";
import { extractFacts } from "../../../src/pipeline.ts";
import { mapActors } from "../../../src/resolve/link.ts";
import type { DocumentFacts, Facts, Metadata, Reference, Span } from "../../../src/types.ts";
import { english } from "../../english.ts";
import { readMarks } from "./read-marks.ts";
import type { Pair, Row } from "./row.ts";

/** What ids of those end in that only their document knows: no row says it. */
const DOCUMENT = /-[0-9a-f]{12}$/;

/** What is wrong with a row when it is run, "" when nothing is. Throws at once when the row itself is badly written. */
export function judgeRow(row: Row): () => string {
  const { text: written, means = [], basis, commits, note: _, known: __, ...metadata } = row;
  const { text, marks } = readMarks(written);
  const wanted = typeof means === "string" ? [means] : means;
  if (marks.length !== wanted.length)
    throw new Error(`${marks.length} mentions, ${wanted.length} meanings: ${written}`);
  if (basis !== undefined && marks.length !== 1) throw new Error(`a basis is of one mention: ${written}`);
  if (marks.length === 0 && commits === undefined) throw new Error(`nothing is asked: ${written}`);
  return () => {
    const facts = factsOf([[text, { genre: "news", ...metadata }]]);
    const document = mapActors(onlyDocument(facts), (id) => id.replace(DOCUMENT, ""));
    const found = marks.map((mark) => referencesAt(document, mark));
    if (document.acts.length === 0) return "no act found";
    const committers = document.commitments[0]?.committers ?? [];
    const troubles = [
      ...wanted.map((want, i) => compare(want, found[i] ?? [], found[0] ?? [])),
      basis === undefined ? "" : compareBasis(basis, found[0] ?? []),
      commits === undefined ? "" : compare(commits, committers, found[0] ?? []),
    ];
    return troubles.filter((trouble) => trouble !== "").join("; ");
  };
}

/** The same for two texts of one run. */
export function judgePair(pair: Pair): () => string {
  const [first, second] = [readMarks(pair.first), readMarks(pair.second)];
  const [one, two] = [first.marks[0], second.marks[0]];
  if (one === undefined || two === undefined || first.marks.length + second.marks.length !== 2)
    throw new Error(`one mention in each text: ${pair.first} / ${pair.second}`);
  return () => {
    const facts = factsOf([
      [first.text, { genre: "news", ...dated(pair.published?.[0]) }],
      [second.text, { genre: "news", ...dated(pair.published?.[1]) }],
    ]);
    const ids = [one, two].map((mark, i) => {
      const document = facts.documents.find(({ source }) => source.id === String(i + 1));
      return document === undefined ? "" : namesOf(referencesAt(document, mark));
    });
    const labels = ids.map((id) => facts.actors.find((actor) => actor.id === id)?.label);
    if (ids.some((id) => id === "")) return `not found: ${ids.join(" / ")}`;
    if ((ids[0] === ids[1]) !== pair.same) return `${ids.join(" / ")}: ${pair.same ? "two" : "one"}`;
    if (pair.labels !== undefined && pair.labels.join("|") !== labels.join("|"))
      return `called ${labels.join(" / ")}`;
    return "";
  };
}

const dated = (published: string | undefined): Metadata => (published === undefined ? {} : { published });

function factsOf(texts: readonly (readonly [string, Metadata])[]): Facts {
  const sources = texts.map(([text, metadata], i) => makeSource(String(i + 1), text, metadata));
  return extractFacts(sources, { analyser: english }).facts;
}

function onlyDocument({ documents }: Facts): DocumentFacts {
  const [document] = documents;
  if (document === undefined || documents.length > 1) throw new Error("not one document");
  return document;
}

/**
 * Whom words stand for: those who act there if any do, else those spoken to or against, else those who commit
 * themselves or gain. In this order, because the one who would have to act is noted at the words of the one who speaks.
 */
function referencesAt({ acts, commitments }: DocumentFacts, mark: Span): readonly Reference[] {
  const roles = [
    acts.flatMap(({ actors }) => actors),
    acts.flatMap(({ addressees, targets }) => [...addressees, ...targets]),
    commitments.flatMap(({ committers }) => committers),
    commitments.flatMap(({ beneficiaries, targets }) => [...beneficiaries, ...targets]),
  ];
  const at = ({ span }: Reference): boolean =>
    span !== undefined && span.start < mark.end && mark.start < span.end;
  return roles.map((references) => references.filter(at)).find((hits) => hits.length > 0) ?? [];
}

const idsOf = (references: readonly Reference[]): readonly string[] =>
  [...new Set(references.map(({ actor }) => actor))].sort();

const namesOf = (references: readonly Reference[]): string => idsOf(references).join("+");

const sorted = (want: string): string => want.split("+").sort().join("+");

/** "" when `found` is as wanted, else what was wanted and found. */
function compare(want: string, found: readonly Reference[], first: readonly Reference[]): string {
  const names = namesOf(found);
  const trouble = `wanted ${want}, found ${names === "" ? "nobody" : names}`;
  if (want === "-") return names === "" ? "" : trouble;
  if (names === "") return trouble;
  if (want === "*") return "";
  if (want === "=1") return names === namesOf(first) ? "" : trouble;
  if (want === "!=1") return names !== namesOf(first) ? "" : trouble;
  if (want.startsWith("!")) return idsOf(found).includes(want.slice(1)) ? trouble : "";
  return want.split(" or ").some((choice) => sorted(choice) === names) ? "" : trouble;
}

function compareBasis(want: string, found: readonly Reference[]): string {
  const bases = [...new Set(found.map(({ basis }) => basis))].sort().join("+");
  return bases === want ? "" : `wanted as ${want}, found as ${bases === "" ? "nothing" : bases}`;
}
