import { DataFactory } from "n3";
import { describe, expect, test } from "vitest";
import { readGraph } from "../../src/export/index.ts";
import { assertFacts } from "../../src/graph/assert.ts";
import { sortFacts } from "../../src/graph/order.ts";
import { openGraph, type ActFilter, type ActorFilter, type CommitmentFilter } from "../../src/query/index.ts";
import { isDay } from "../../src/graph/day.ts";
import { wellFacts } from "../graph/well-facts.ts";
import { DOC1, exampleTurtle, shortName } from "../ontology/example.ts";

const graph = openGraph(readGraph(exampleTurtle, "turtle"));
const well = openGraph(assertFacts(wellFacts));

describe("commitments", () => {
  const all = [
    "D1-commitment-package", "D1-commitment-ferries", "D1-commitment-fares", "D1-commitment-dredging", "D1-commitment-timetable",
    "D1-commitment-bridge", "D2-commitment-dredging", "D2-commitment-ferries",
  ]; // prettier-ignore
  const of = (...names: string[]): string[] =>
    names.map((name) => name.replace(/^(\d)/, "D$1-commitment-").replace("--", "-"));

  test.each<[CommitmentFilter, string[]]>([
    [{}, all],
    [{ committer: "Norland" }, of("1-package", "1-ferries", "1-fares", "2-ferries")],
    [{ committer: "norland" }, of("1-package", "1-ferries", "1-fares", "2-ferries")],
    [{ committer: "actor:Norland" }, of("1-package", "1-ferries", "1-fares", "2-ferries")],
    [{ committer: "https://w3id.org/pledgegraph/actor/Norland" }, of("1-package", "1-ferries", "1-fares", "2-ferries")],
    [{ committer: "Norlan" }, []],
    [{ committer: "nobody" }, []],
    [{ committer: "Norland", beneficiary: "Sandholm" }, of("1-package", "1-ferries")],
    [{ committer: "Bay Council", status: "withdrawn" }, of("2-dredging")],
    [{ status: ["withdrawn", "broken"] }, of("2-dredging", "2-ferries")],
    [{ dueBefore: "2031-07-01" }, of("1-ferries")],
    [{ dueBefore: "2031-06-30" }, []],
    [{ dueAfter: "2031-06-29" }, of("1-ferries")],
    [{ dueAfter: "2031-06-30" }, []],
    [{ minAmount: 4e7 }, of("1-package")],
    [{ minAmount: 4e7, currency: "eur" }, of("1-package")],
    [{ minAmount: 40000001 }, []],
    [{ currency: "USD" }, []],
    [{ firm: true }, of("1-package", "1-ferries", "1-fares", "1-dredging", "1-timetable", "2-ferries")],
    [{ firm: false }, of("1-bridge", "2-dredging")],
    [{ polarity: "negative" }, of("1-fares")],
    [{ type: "pledge" }, of("1-ferries", "1-fares")],
    [{ type: ["consider", "cancel"] }, of("1-bridge", "2-dredging")],
    [{ document: "example-2.txt" }, of("2-dredging", "2-ferries")],
    [{ document: "no ferries for sandholm" }, of("2-dredging", "2-ferries")],
    [{ document: DOC1, status: "agreed" }, of("1-dredging")],
    [{ text: "FERRIES" }, of("1-ferries", "2-ferries")],
    [{ testable: false }, []],
  ])("%j", (filter, names) => {
    expect(graph.commitments(filter).map(({ iri }) => shortName(iri)).sort()).toEqual(names.sort());
  }); // prettier-ignore

  test("are in text order, and say all there is to say", () => {
    expect(well.commitments({ optional: true }).map(({ label }) => label)).toEqual([
      "2.5 million euro and up to 12 pumps for Lakeby",
      "=the well is sold",
    ]);
    expect(well.commitments()).toHaveLength(1);
    expect(well.commitments()[0]).toMatchObject({
      committers: [
        { iri: "https://w3id.org/pledgegraph/actor/Ada", label: "Ada Holm" },
        { iri: "https://w3id.org/pledgegraph/actor/Bo", label: "Bo Berg" },
      ],
      beneficiaries: [{ label: "people of Lakeby" }],
      actTypes: ["announce"],
      amount: { value: 2_500_000, currency: "EUR", text: "2.5 million euro" },
      quantity: { maxValue: 12, unit: "pumps", text: "up to 12 pumps" },
      deadline: "2030-05-01",
      timeText: "by 1 May 2030",
      conditions: ["if the river falls"],
      purpose: "to dig a well",
      status: "announced",
      evidence: [{ start: 0, sentence: 1, paragraph: 1 }],
      document: {
        id: "well.txt",
        title: 'A "well" for Lakeby',
        publisher: "Lake News",
        published: "2030-01-04",
        genre: "news",
      },
    });
  });

  test.each<[string, unknown, string]>([
    [
      "an unknown key",
      { commiter: "Norland" },
      'Nothing can be filtered by "commiter": use anyOf, beneficiary, committer, currency',
    ],
    ["a key of every object", { toString: "x" }, 'Nothing can be filtered by "toString"'],
    [
      "a day that is none",
      { dueBefore: "2031-02-30" },
      'dueBefore "2031-02-30" is no day: give one as YYYY-MM-DD',
    ],
    ["a day in words", { dueAfter: "May 2031" }, 'dueAfter "May 2031" is no day'],
    [
      "a status that is none",
      { status: "done" },
      'status "done" is unknown: use one of considered, proposed',
    ],
    ["a type that is none", { type: ["pledge", "vow"] }, 'type "vow" is unknown'],
    ["a polarity that is none", { polarity: "neutral" }, 'polarity "neutral" is unknown'],
    ["an amount in words", { minAmount: "1 billion" }, 'minAmount "1 billion" is no number'],
  ])("refuse %s", (_name, filter, message) => {
    expect(() => graph.commitments(filter as CommitmentFilter)).toThrow(message);
  });
});

describe("acts", () => {
  test.each<[ActFilter, string[]]>([
    [{ actor: "Lind", type: "announce" }, ["D1-act-package", "D1-act-news"]],
    [{ actor: "Otto Brandt" }, ["D1-act-bridge", "D2-act-ferries"]],
    [{ target: "Blue Line" }, ["D1-act-delay"]],
    [{ addressee: "harbour master" }, ["D1-act-timetable"]],
    [{ polarity: "negative" }, ["D1-act-fares", "D1-act-no-bridge"]],
    [{ type: "praise" }, []],
    [{ type: "praise", optional: true }, ["D1-act-aside"]],
    [{ text: "rejected a bridge" }, ["D1-act-no-bridge"]],
  ])("%j", (filter, names) => {
    expect(graph.acts(filter).map(({ iri }) => shortName(iri)).sort()).toEqual(names.sort());
  }); // prettier-ignore

  test("say whom they speak for, what they report and what they change", () => {
    const [act] = graph.acts({ type: "announce", text: "package" });
    expect(act).toMatchObject({
      actors: [{ label: "Mara Lind" }],
      onBehalfOf: { label: "Norland" },
      cue: "announced",
      commitment: `${DOC1}-commitment-package`,
      resultingStatus: "announced",
    });
    expect(graph.acts({ text: "had agreed", type: "announce" })[0]?.reports).toEqual([
      `${DOC1}-act-dredging`,
    ]);
  });
});

test.each<[ActorFilter, string[]]>([
  [{ type: "State" }, ["Norland"]],
  [{ type: ["State", "Group"] }, ["Islanders", "Norland"]],
  [{ actor: "lind" }, ["MaraLind"]],
  [{ text: "lin" }, ["BlueLine", "MaraLind"]],
  [{ text: "zzz" }, []],
])("actors(%j)", (filter, ids) => {
  expect(graph.actors(filter).map(({ id }) => id)).toEqual(ids);
});

test("an actor has labels for what it holds", () => {
  expect(graph.actors({ actor: "Lind" })).toEqual([
    {
      iri: "https://w3id.org/pledgegraph/actor/MaraLind",
      id: "MaraLind",
      type: "Person",
      label: "Mara Lind",
      aliases: ["Lind", "Transport Minister Mara Lind"],
      holds: "Transport Minister of Norland",
    },
  ]);
});

describe("match", () => {
  const accuses = [["actor:MaraLind", "pledge:accuses", "actor:BlueLine"]];
  const triples = (quads: ReturnType<typeof graph.match>): string[][] =>
    quads.map(({ subject, predicate, object }) =>
      [subject, predicate, object].map(({ value }) =>
        shortName(value).replace("https://w3id.org/pledgegraph/ns#", "pledge:"),
      ),
    );

  test.each([
    ["prefixed names", ["actor:MaraLind", "pledge:accuses", "actor:BlueLine"]],
    [
      "IRIs",
      ["https://w3id.org/pledgegraph/actor/MaraLind", "<https://w3id.org/pledgegraph/ns#accuses>", undefined],
    ],
    [
      "a term",
      [undefined, "pledge:accuses", DataFactory.namedNode("https://w3id.org/pledgegraph/actor/BlueLine")],
    ],
  ] as const)("by %s", (_name, [s, p, o]) => {
    expect(triples(graph.match(s, p, o))).toEqual(accuses);
  });

  test("nothing, everything, and a class", () => {
    expect(graph.match("actor:BlueLine", "pledge:accuses")).toEqual([]);
    expect(graph.match()).toHaveLength(graph.quads().length);
    expect(graph.match(undefined, "a", "pledge:SpeechAct")).toHaveLength(12);
    expect(graph.match(undefined, undefined, DataFactory.literal("Norland", "en"))).toHaveLength(1);
  });

  test.each(["France", "nobody:x", "pledge announces", ""])("%j names no node", (name) => {
    expect(() => graph.match(name)).toThrow("names no node");
  });
});

test.each([
  ["2028-02-29", true], ["2027-02-29", false], ["2027-12-31", true], ["2027-13-01", false], ["2027-00-10", false],
  ["2027-04-31", false], ["2027-04-00", false], ["2027-4-1", false], ["2027-04-01T00:00", false], ["", false],
])("isDay(%j) is %s", (text, expected) => {
  expect(isDay(text)).toBe(expected);
}); // prettier-ignore

test("facts are what the graph was made of", () => {
  expect(well.facts).toStrictEqual(sortFacts(wellFacts));
  expect(well.facts).toBe(well.facts);
});
