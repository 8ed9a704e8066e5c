import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  buildGraph,
  exporterFor,
  extractFacts,
  makeSource,
  readGraph,
  toPrediction,
  validate,
  type Graph,
  type Metadata,
} from "../src/index.ts";
import { english } from "./english.ts";

const config = { analyser: english };

/** Annotated documents that are not ours to ship. Without them these tests skip, and say so. */
const BENCH = fileURLToPath(new URL("../../shared/bench/", import.meta.url));
const here = existsSync(join(BENCH, "dev/documents.json"));
if (!here)
  process.stderr.write(
    "benchmark.test.ts: no annotated documents beside the project: accuracy is not measured\n",
  );

interface Listed {
  readonly id: string;
  readonly file: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly genre: "news" | "statement" | "release";
}

const metadataOf = ({ title, publisher, published, genre }: Listed): Metadata => ({
  genre,
  ...(title === null ? {} : { title }),
  ...(publisher === null ? {} : { publisher }),
  ...(published === null ? {} : { published }),
});

describe.skipIf(!here)("annotated documents", () => {
  const documents: readonly Listed[] = here
    ? (JSON.parse(readFileSync(join(BENCH, "dev/documents.json"), "utf8")) as Listed[])
    : [];
  const textOf = ({ file }: Listed): string => readFileSync(join(BENCH, "dev", file), "utf8");
  const folder = mkdtempSync(join(tmpdir(), "pledgegraph-"));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test("accuracy does not fall below what was published", () => {
    for (const document of documents) {
      const { facts } = extractFacts(
        [makeSource(document.id, textOf(document), metadataOf(document))],
        config,
      );
      writeFileSync(
        join(folder, `${document.id}.json`),
        JSON.stringify(toPrediction(facts.documents[0]!, facts.actors)),
      );
    }
    const output = execFileSync(
      "node",
      [join(BENCH, "score.mjs"), join(BENCH, "dev/gold"), folder, "--json"],
      { encoding: "utf8", maxBuffer: 1e8 },
    );
    const { total } = JSON.parse(output) as {
      total: {
        acts: Record<string, { f1: number }>;
        commitments: Record<string, { f1: number }>;
        grounding: { accuracy: number };
      };
    };
    expect(total.grounding.accuracy).toBe(1);
    expect(total.acts["detection"]?.f1).toBeGreaterThanOrEqual(0.76);
    expect(total.acts["strict"]?.f1).toBeGreaterThanOrEqual(0.62);
    expect(total.commitments["detection"]?.f1).toBeGreaterThanOrEqual(0.74);
    expect(total.commitments["record"]?.f1).toBeGreaterThanOrEqual(0.46);
    expect(total.commitments["amounts"]?.f1).toBeGreaterThanOrEqual(0.9);
  });

  test(
    "all of them in one graph conform to the shapes, twice the same bytes, every passage as printed",
    { timeout: 180_000 },
    async () => {
      const sources = documents.map((document) =>
        makeSource(document.id, textOf(document), metadataOf(document)),
      );
      const { graph } = buildGraph(sources, config);
      expect(await validate(graph.quads())).toEqual([]);
      const turtle = exporterFor("turtle").write(graph.quads());
      expect(exporterFor("turtle").write(buildGraph([...sources].reverse(), config).graph.quads())).toBe(
        turtle,
      );
      expect(readGraph(turtle, "turtle").length).toBeGreaterThan(10_000);
      const texts = new Map(sources.map(({ id, text }) => [id, text]));
      for (const { source, acts, commitments } of graph.facts.documents) {
        const spans = [
          ...acts.flatMap(({ cue, evidence }) => [cue, ...evidence]),
          ...commitments.flatMap(({ evidence }) => evidence),
        ];
        for (const span of spans) expect(texts.get(source.id)?.slice(span.start, span.end)).toBe(span.quote);
      }
    },
  );
});

describe.skipIf(!here)("an article on a summit, asked in SPARQL", () => {
  let graph: Graph;
  beforeAll(() => {
    const text = readFileSync(join(BENCH, "dev/text/000_ef07fbae9a14f97d.txt"), "utf8");
    ({ graph } = buildGraph([makeSource("summit.txt", text, { published: "2025-03-27" })], config));
  });
  const ask = async (pattern: string): Promise<boolean> => {
    const result = await graph.sparql(`ASK { ${pattern} }`);
    return result.form === "ASK" && result.boolean;
  };
  const rows: readonly (readonly [string, string])[] = [
    [
      "who announces how much for whom",
      `?a pledge:actor/rdfs:label "Emmanuel Macron"@en ; pledge:actType act:announce ; pledge:concerns ?k . ?k pledge:committer actor:France ; pledge:beneficiary actor:Ukraine ; pledge:amount ?m . ?m schema:value ?v ; schema:currency "EUR" . FILTER(?v = 2000000000)`,
    ],
    [
      "what is proposed on a condition",
      `?a pledge:actor actor:CoalitionOfTheWilling ; pledge:actType act:propose ; pledge:concerns ?k . ?k pledge:condition/rdfs:label ?c ; pledge:content ?x . FILTER(CONTAINS(?c, "peace agreement") && CONTAINS(?x, "assurance forces"))`,
    ],
    [
      "what ministers owe by when",
      `?k pledge:committer/rdfs:label ?m ; pledge:deadline "2025-04-17"^^xsd:date . FILTER(CONTAINS(?m, "foreign ministers"))`,
    ],
    [
      "what is scheduled",
      `?k pledge:scheduledFor "2025-04-11"^^xsd:date ; pledge:content ?x . FILTER(CONTAINS(?x, "Contact Group"))`,
    ],
    [
      "what is only considered",
      `?k pledge:committer actor:UnitedKingdom ; pledge:status status:considered ; pledge:content ?x . FILTER(CONTAINS(?x, "participation"))`,
    ],
  ];
  test.each(rows)("%s", async (_, pattern) => {
    expect(await ask(pattern)).toBe(true);
  });
  test("and nobody has decided to take part", async () => {
    expect(
      await ask(
        `?k pledge:committer actor:UnitedKingdom ; pledge:status ?s ; pledge:content ?x . ?s skos:notation ?n . FILTER(?n >= 20 && CONTAINS(?x, "participation"))`,
      ),
    ).toBe(false);
  });
});
