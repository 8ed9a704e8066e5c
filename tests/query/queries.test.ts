import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readGraph } from "../../src/export/index.ts";
import { assertFacts } from "../../src/graph/assert.ts";
import { createStore } from "../../src/graph/store.ts";
import { namedQueryText, openGraph, type CommitmentFilter, type Graph } from "../../src/query/index.ts";
import { commitmentTest } from "../../src/query/filters.ts";
import { actorName, indexNames } from "../../src/query/actors.ts";
import { generateActors, generateDocument } from "../bench/generate-collection.ts";
import { wellFacts } from "../graph/well-facts.ts";
import { DOC1, DOC2, exampleTurtle, shortName } from "../ontology/example.ts";

const quads = readGraph(exampleTurtle, "turtle");
const graph = openGraph(quads);
const DOCUMENTS = 60;
const many = openGraph(
  assertFacts({
    documents: Array.from({ length: DOCUMENTS }, (_, number) => generateDocument(number, DOCUMENTS)),
    actors: generateActors(DOCUMENTS),
  }),
);
const short = (iris: readonly { readonly iri: string }[]): readonly string[] =>
  iris.map(({ iri }) => shortName(iri));

async function rows(of: Graph, query: string): Promise<readonly Readonly<Record<string, string>>[]> {
  const result = await of.sparql(query);
  if (result.form !== "SELECT") throw new Error("a SELECT, please");
  return result.rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([variable, term]) => [variable, term.value])),
  );
}

describe("what the indexes leave out is what the filter leaves out", () => {
  const all = many.commitments({ optional: true });
  const called = indexNames(many.facts.actors);
  test.each<CommitmentFilter>([
    {}, { committer: "Actor0" }, { committer: "No 0", beneficiary: "Actor1" }, { beneficiary: "actor:Actor0" },
    { target: "Actor0" }, { type: "announce" }, { type: ["decide", "announce"], status: "announced" }, { status: ["agreed", "broken"] },
    { currency: "usd" }, { currency: "XXX" }, { dueBefore: "2023-01-01" }, { dueAfter: "2023-01-01", dueBefore: "2024-01-01" },
    { document: "articles/7.txt" }, { document: "report 7" }, { document: "nothing" }, { firm: true, minAmount: 1e7 }, { polarity: "negative" },
    { optional: true, text: "clinics" }, { anyOf: [] }, { anyOf: [{ committer: "Actor0" }, { currency: "usd", firm: true }] },
    { not: {} }, { not: { committer: "Actor0", polarity: "positive" } }, { committer: "Actor0", not: { anyOf: [{ currency: "EUR" }, { not: { firm: true } }] } },
  ])("%j", (filter) => {
    const wanted = all.filter(commitmentTest(filter, called));
    expect(many.commitments(filter)).toEqual(wanted);
    expect([...many.each.commitments(filter)]).toEqual(wanted);
  }); // prettier-ignore

  test("anyOf is a union, not a complement; what is optional is left out of both", () => {
    const of = (filter: CommitmentFilter): readonly string[] =>
      many.commitments(filter).map(({ iri }) => iri);
    const [ofActor, inDollars] = [of({ committer: "Actor0" }), of({ currency: "USD" })];
    const inAny = of({ anyOf: [{ committer: "Actor0" }, { currency: "USD", optional: true }] });
    expect(new Set(inAny)).toEqual(new Set([...ofActor, ...inDollars]));
    expect(inAny.length).toBeGreaterThan(Math.max(ofActor.length, inDollars.length));
    expect(of({ not: { committer: "Actor0" } })).toEqual(of({}).filter((iri) => !ofActor.includes(iri)));
    const acts = many.acts({ anyOf: [{ actor: "Actor0" }, { type: "announce" }], not: { type: "decide" } });
    expect(acts.map(({ iri }) => iri)).toEqual(
      many.acts()
        .filter(({ actors, type }) => type === "announce" || (type !== "decide" && actors.some(({ iri }) => iri === actorName("Actor0"))))
        .map(({ iri }) => iri),
    ); // prettier-ignore
    const notStates = many.actors({ not: { type: "State" } });
    expect(notStates).toEqual(many.actors().filter(({ type }) => type !== "State"));
    expect(notStates.length).toBeGreaterThan(0);
  });

  test("the filters leave something over", () => {
    expect(many.commitments({ committer: "Actor0" }).length).toBeGreaterThan(2);
    expect(many.commitments({ dueAfter: "2023-01-01", dueBefore: "2024-01-01" }).length).toBeGreaterThan(2);
  });
});

test("each reads a document when it is asked for, and refuses a wrong filter at once", () => {
  const broken = openGraph(readGraph(exampleTurtle.replaceAll("pledge:testable true ;", ""), "turtle"));
  const [first] = broken.each.commitments();
  expect(first).toBeDefined();
  expect(() => graph.each.commitments({ polarity: "neutral" as "positive" })).toThrow(
    'polarity "neutral" is unknown',
  );
});

describe("threads", () => {
  test("have their commitments and their history", () => {
    const [thread, ...others] = graph.threads();
    expect(others).toEqual([]);
    expect(thread?.label).toBe("ferries from Norland");
    expect(thread?.commitments.map(({ iri }) => shortName(iri))).toEqual(
      ["D2-commitment-ferries", "D1-commitment-ferries"].sort((a, b) => (a < b ? 1 : -1)),
    );
    expect(graph.commitments({ document: DOC1, text: "two ferries" })[0]?.thread).toBe(thread?.iri);
    expect(thread?.history.every(({ evidence }) => evidence.length > 0)).toBe(true);
  });

  test("have the days, statuses and people of Q13", async () => {
    const query = readFileSync(
      new URL("../../ontology/queries/Q13-follow-a-commitment.rq", import.meta.url),
      "utf8",
    );
    const wanted = new Set((await rows(graph, query)).map(({ date, publisher }) => `${date} ${publisher}`));
    const found = graph
      .threads()
      .flatMap(({ history }) => history.map(({ day, document }) => `${day} ${document.publisher}`));
    expect(new Set(found)).toEqual(wanted);
  });

  test("a graph that links nothing has none", () => {
    expect(many.threads()).toEqual([]);
  });
});

test("evidence is the passages of an act or a commitment", () => {
  const [commitment] = graph.commitments({ text: "package" });
  const evidence = graph.evidence(commitment?.iri ?? "");
  expect(evidence).toMatchObject(
    (commitment?.evidence ?? []).map(({ start, end, quote }) => ({ start, end, quote, document: DOC1 })),
  );
  expect(evidence.length).toBeGreaterThan(0);
  expect(() => graph.evidence("actor:Norland")).toThrow("Nothing rests on words for");
  expect(() => graph.evidence("Norland")).toThrow("names no node");
});

describe("sums", () => {
  test("are those of SPARQL", async () => {
    const query = `SELECT ?committer ?currency (SUM(COALESCE(?x, 0)) AS ?exact) (SUM(COALESCE(?x, ?y, 0)) AS ?lower)
        (COUNT(*) AS ?n) (COUNT(COALESCE(?x, ?z)) AS ?bounded) (SUM(COALESCE(?x, ?z, 0)) AS ?upper) WHERE {
      ?k a pledge:Commitment ; pledge:committer ?committer ; pledge:amount ?a ; pledge:status/skos:notation ?order ; pledge:polarity value:pol-positive .
      FILTER(?order >= 20 && ?order < 43) FILTER NOT EXISTS { ?k pledge:optional true }
      ?a schema:currency ?currency . OPTIONAL { ?a schema:value ?x } OPTIONAL { ?a schema:minValue ?y } OPTIONAL { ?a schema:maxValue ?z }
    } GROUP BY ?committer ?currency`;
    const wanted = (await rows(many, query)).map(({ committer, currency, exact, lower, n, bounded, upper }) =>
      [
        committer,
        currency,
        Number(exact),
        Number(lower),
        n === bounded ? Number(upper) : undefined,
        Number(n),
      ].join(" "),
    );
    const found = many
      .sums()
      .map(({ iri, currency, exact, lower, upper, commitments }) =>
        [iri, currency, exact, lower, upper, commitments.length].join(" "),
      );
    expect(found.toSorted()).toEqual(wanted.toSorted());
    expect(found.length).toBeGreaterThan(5);
    const own = many.sums({ committer: "Actor0" });
    expect(own).toEqual(many.sums().filter(({ iri }) => iri.endsWith("/Actor0")));
  });

  test("say what they are made of, and count a thread once", () => {
    // "at least 40 million euro"
    expect(graph.sums()).toMatchObject([{ label: "Norland", currency: "EUR", exact: 0, lower: 4e7 }]);
    expect(graph.sums()[0]).not.toHaveProperty("upper");
    expect(short(graph.sums().flatMap(({ commitments }) => commitments.map((iri) => ({ iri }))))).toEqual([
      "D1-commitment-package",
    ]);
    const twice = openGraph([
      ...assertFacts({
        ...wellFacts,
        documents: wellFacts.documents.flatMap((one) => [one, { ...one, hash: "1".repeat(64) }]),
      }),
    ]);
    const [before] = twice.sums();
    const thread = "https://example.org/thread";
    twice.add(
      twice
        .commitments()
        .flatMap(({ iri }) =>
          readGraph(`<${iri}> <https://w3id.org/pledgegraph/ns#inThread> <${thread}> .`, "turtle"),
        ),
    );
    expect([before?.exact, twice.sums()[0]?.exact]).toEqual([5_000_000, 2_500_000]);
  });
});

describe("due", () => {
  test.each(["2031-05-01", "2031-06-30", "2032-01-01"])(
    "is what Q03 calls open and overdue on %s",
    async (today) => {
      const query = await namedQueryText("due", { today }, () => []);
      const answer = async (of: Graph, state: string): Promise<readonly string[]> =>
        (await rows(of, query))
          .filter((row) => row["state"] === state)
          .map(({ due, commitment }) => `${due} ${commitment}`)
          .sort();
      const alone = openGraph(quads);
      alone.remove(DOC2);
      for (const of of [graph, alone, many]) {
        const lines = (list: ReturnType<Graph["due"]>): readonly string[] =>
          list.flatMap(({ day, label, committers }) => committers.map(() => `${day} ${label}`)).sort();
        expect(lines(of.overdue(today))).toEqual(await answer(of, "OVERDUE"));
        expect(lines(of.due({ from: today }))).toEqual(await answer(of, "open"));
      }
      expect(alone.due().length).toBeGreaterThan(0);
      expect(many.due()[0]?.evidence[0]?.quote).toContain(many.due()[0]?.label);
    },
  );

  test("refuses what is no day", () => {
    expect(() => graph.overdue("2031-02-30")).toThrow('today "2031-02-30" is no day');
    expect(() => graph.due({ from: "May" })).toThrow('from "May" is no day');
  });
});

describe("counts", () => {
  const tally = (keys: readonly string[]): Readonly<Record<string, number>> => {
    const counts: Record<string, number> = {};
    for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
    return counts;
  };
  const all = many.commitments();

  test.each([
    ["monthSaid", all.map(({ document }) => document.published?.slice(0, 7) ?? "")],
    ["monthDue", all.map(({ deadline, scheduledFor }) => (deadline ?? scheduledFor ?? "").slice(0, 7))],
    ["status", all.map(({ status }) => status)],
    ["source", all.map(({ document }) => document.iri)],
    ["actType", many.acts().map(({ type }) => type)],
  ] as const)("by %s", (by, keys) => {
    const counts = by === "actType" ? many.counts(by) : many.counts(by);
    expect(Object.fromEntries(counts.map(({ key, count }) => [key, count]))).toEqual(tally(keys));
    expect(counts.map(({ key }) => key)).toEqual([...new Set(keys)].sort());
    expect(counts.every(({ count, iris }) => count === iris.length)).toBe(true);
  });

  test("take filters, label documents, and know what can be counted", () => {
    expect(many.counts("actType", { actor: "Actor0" }).reduce((sum, { count }) => sum + count, 0)).toBe(
      many.acts({ actor: "Actor0" }).length,
    );
    expect(graph.counts("source", { committer: "Bay Council" }).map(({ label }) => label)).toContain(
      "No ferries for Sandholm",
    );
    expect(() => graph.counts("colour" as "status")).toThrow(
      'Nothing can be counted by "colour": use one of monthSaid',
    );
  });
});

describe("a graph that changes", () => {
  test("answers for what it is now, in SPARQL too", async () => {
    const changing = openGraph(quads);
    const count = "SELECT (COUNT(?c) AS ?n) { ?c a pledge:Commitment }";
    expect([changing.commitments().length, (await rows(changing, count))[0]?.["n"]]).toEqual([8, "8"]);
    const { removed } = changing.remove("example-2.txt");
    expect([changing.commitments().length, (await rows(changing, count))[0]?.["n"]]).toEqual([6, "6"]);
    expect(changing.facts.documents).toHaveLength(1);
    changing.add(removed);
    expect([changing.commitments().length, (await rows(changing, count))[0]?.["n"]]).toEqual([8, "8"]);
    expect(changing.quads().length).toBe(createStore(quads).size);
  });

  test.each([
    ["nobody knows", "example-9.txt", 'no document "example-9.txt"'],
    ["is an actor", "actor:Norland", "no document"],
  ])("does not remove what %s", (_what, name, message) => {
    expect(() => openGraph(quads).remove(name)).toThrow(message);
  });

  test("does not choose between documents of one id", () => {
    const twins = openGraph(
      assertFacts({
        ...wellFacts,
        documents: wellFacts.documents.flatMap((one) => [one, { ...one, hash: "1".repeat(64) }]),
      }),
    );
    expect(() => twins.remove("well.txt")).toThrow("is the id of several documents");
  });
});
