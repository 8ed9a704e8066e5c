import { execFileSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import {
  checkGold,
  extractFacts,
  figuresOf,
  makeSource,
  readAnnotations,
  scoreDocuments,
  toPrediction,
  type Annotations,
  type Figures,
  type Genre,
} from "../../src/index.ts";
import { english } from "../english.ts";

/** The reference scorer and annotated documents, which are not ours to ship. Without them this skips, and says so. */
const BENCH = fileURLToPath(new URL("../../../shared/bench/", import.meta.url));
const GOLD = join(BENCH, "dev/gold");
const here = existsSync(join(BENCH, "score.mjs")) && existsSync(GOLD);
if (!here)
  process.stderr.write("agreement.test.ts: no reference scorer beside the project: not compared with it\n");

type Json = Record<string, unknown>;
interface Act extends Json {
  type: string;
  cue: { begin: number; end: number; text: string };
  actors: string[];
}
interface Gold extends Json {
  document: { id: string; file: string; publisher?: string; published?: string; genre: Genre };
  actors: { id: string }[];
  acts: Act[];
  commitments: Json[];
}

const files = here ? readdirSync(GOLD).filter((name) => name.endsWith(".json")) : [];
const golds = files.sort().map((name) => JSON.parse(readFileSync(join(GOLD, name), "utf8")) as Gold);
const textOf = ({ document }: Gold): string => readFileSync(join(BENCH, "dev", document.file), "utf8");

/** What this program finds. */
function extracted(gold: Gold): unknown {
  const { id, publisher, published, genre } = gold.document;
  const about = { genre, ...(publisher && { publisher }), ...(published && { published }) };
  const { facts } = extractFacts([makeSource(id, textOf(gold), about)], { analyser: english });
  return toPrediction(facts.documents[0]!, facts.actors);
}

const TYPES = ["state", "urge", "pledge", "no-such-type"];

/** The gold with all kinds of damage, the same each time. */
function damaged(gold: Gold): unknown {
  const actors = gold.actors.map(({ id }) => id);
  const acts = gold.acts
    .filter((_, i) => i % 5 !== 0)
    .map(({ optional: _, ...act }, i) => ({
      ...act,
      ...(i % 4 === 1 ? { type: TYPES[i % TYPES.length]! } : {}),
      ...(i % 3 === 1 ? { actors: [actors[(i * 7) % actors.length]] } : {}),
      ...(i % 6 === 2 ? { polarity: "negative" } : {}),
      ...(i % 7 === 3 ? { cue: { ...act.cue, begin: act.cue.begin + 4, end: act.cue.end + 9 } } : {}),
      ...(i % 11 === 5 ? { cue: null } : {}),
      ...(i % 13 === 6 ? { actors: ["Nobody Known", ...act.actors] } : {}),
    }));
  const commitments = gold.commitments
    .filter((_, i) => i % 6 !== 5)
    .map(({ optional: _, ...commitment }, i) => ({
      ...commitment,
      ...(i % 3 === 1 ? { status: "proposed" } : {}),
      ...(i % 4 === 2 ? { committers: [actors[i % actors.length]], acts: [] } : {}),
      ...(i % 5 === 3 ? { amount: { maxValue: 40_000_000, currency: "USD" }, deadline: "2022-12-31" } : {}),
      ...(i % 7 === 4 ? { beneficiaries: [actors[(i + 1) % actors.length]], polarity: "negative" } : {}),
    }));
  return { ...gold, acts: [...acts, ...acts.slice(0, 3)], commitments: commitments.reverse() };
}

function read(json: unknown): Annotations {
  const { annotations, problems } = readAnnotations(json);
  if (annotations === undefined) throw new Error(JSON.stringify(problems));
  return annotations;
}

describe.skipIf(!here)("the reference scorer says the same to the last digit", () => {
  const folder = mkdtempSync(join(tmpdir(), "pledgegraph-"));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test.each<[string, (gold: Gold) => unknown]>([
    ["of what is extracted", extracted],
    ["of the gold itself", (gold) => gold],
    ["of damaged gold", damaged],
    ["of nothing", () => undefined],
  ])("%s", (name, find) => {
    const found = golds.map((gold) => JSON.stringify(find(gold)) as string | undefined);
    const predictions = join(folder, name);
    mkdirSync(predictions);
    golds.forEach(({ document }, i) => {
      const json = found[i];
      if (json !== undefined) writeFileSync(join(predictions, `${document.id}.json`), json);
    });
    const output = execFileSync("node", [join(BENCH, "score.mjs"), GOLD, predictions, "--json"], {
      encoding: "utf8",
      maxBuffer: 1e8,
    });
    const reference = JSON.parse(output) as { documents: ({ missing: boolean } & Json)[]; total: Json };
    const ours = scoreDocuments(
      golds.map((gold, i) => ({
        gold: read(gold),
        text: textOf(gold),
        ...(found[i] === undefined ? {} : { found: read(JSON.parse(found[i]) as unknown) }),
      })),
    );
    // the reference does not look at how an actor is named
    const comparable = ({ acts: { actorBy: _, ...acts }, ...rest }: Figures): object => ({ ...rest, acts });
    expect(ours.documents.map(({ id, counts }) => ({ id, ...comparable(figuresOf(counts)) }))).toEqual(
      reference.documents.map(({ missing: _, ...rest }) => rest),
    );
    expect(comparable(ours.total)).toEqual(reference.total);
    expect(ours.documents.length).toBeGreaterThan(40);
  });

  test("and no gold is refused", () => {
    for (const gold of golds) expect(checkGold(read(gold), textOf(gold))).toEqual([]);
  });
});
