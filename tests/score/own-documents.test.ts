import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  checkGold,
  extractFacts,
  makeSource,
  readAnnotations,
  scoreDocuments,
  toPrediction,
  type Annotations,
} from "../../src/index.ts";
import { given } from "../../src/given.ts";
import { GENRES } from "../../src/types.ts";
import { english } from "../english.ts";

const FOLDER = new URL("../../data/extraction/documents/", import.meta.url);

/** What the figures may not fall below, in percent: what was measured when they were last better, minus two. */
const FLOORS = {
  read: { acts: 75, actsRight: 60, commitments: 72, records: 44 },
  blind: { acts: 76, actsRight: 52, commitments: 68, records: 43 },
} as const;

const read = (path: string): string => readFileSync(new URL(path, FOLDER), "utf8");

function annotationsOf(json: unknown, name: string): Annotations {
  const { annotations, problems } = readAnnotations(json);
  if (annotations === undefined) throw new Error(`${name}: ${JSON.stringify(problems)}`);
  return annotations;
}

const documents = readdirSync(new URL("gold/", FOLDER))
  .sort()
  .map((name) => {
    const gold = annotationsOf(JSON.parse(read(`gold/${name}`)), name);
    return { name, gold, text: read(gold.document.file ?? "") };
  });
const blind = read("blind.txt")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"));

function found({ gold, text }: (typeof documents)[number]): Annotations {
  const { id, title, publisher, published, genre } = gold.document;
  const source = makeSource(id, text, {
    ...given({ title, publisher, published, genre: GENRES.find((known) => known === genre) }),
  });
  const { facts } = extractFacts([source], { analyser: english });
  const [document] = facts.documents;
  if (document === undefined) throw new Error(`${id}: nothing came back of one document`);
  return annotationsOf(toPrediction(document, facts.actors), id);
}

describe("documents of our own", () => {
  test.each(documents)("$name is grounded", ({ gold, text }) => {
    expect(checkGold(gold, text)).toEqual([]);
  });

  test("the blind ones are among them", () => {
    expect(documents.map(({ gold }) => gold.document.id)).toEqual(expect.arrayContaining(blind));
  });

  test.each(["read", "blind"] as const)("figures of the %s half", (half) => {
    const part = documents.filter(({ gold }) => blind.includes(gold.document.id) === (half === "blind"));
    const { total } = scoreDocuments(
      part.map((document) => ({ gold: document.gold, found: found(document), text: document.text })),
    );
    const { acts, commitments } = total;
    const figures = {
      acts: acts.detection.f1,
      actsRight: acts.strict.f1,
      commitments: commitments.detection.f1,
      records: commitments.record.f1,
    };
    const percent = Object.entries(figures).map(([name, f1]) => [name, Math.round((f1 ?? 0) * 100)] as const);
    const floors: Record<string, number> = FLOORS[half];
    expect(percent.filter(([name, f1]) => f1 < (floors[name] ?? 0))).toEqual([]);
  });
});
