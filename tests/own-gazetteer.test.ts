import { describe, expect, test } from "vitest";
import {
  analyse,
  buildGraph,
  extractFacts,
  makeSource,
  parseGazetteer,
  withGazetteer,
  type GazetteerEntry,
} from "../src/node.ts";
import { entryByKey, lookup, matchName } from "../src/analyse/gazetteer.ts";
import { nameFeatures } from "../src/analyse/parser/name-features.ts";
import { officeOf } from "../src/analyse/offices.ts";
import { english } from "./english.ts";

const TABLE = [
  "label\tkey\ttype\taliases\tadjectives\tpeople\tseats\tpartOf",
  "Sorvik\t\tState\tRegion of Sorvik\tSorvikian\tSorvikians\tHarnes\t",
  "Strait Ferry Accord\tFerryAccord\tCoalition\tSFA|Strait Accord\t\t\tTollen House\t",
  "Harbour Warden of Sorvik\tHarbourWarden\tOffice\tWarden of the Harbour\t\t\tQuay House\tSorvik",
].join("\n");
const entries = parseGazetteer(TABLE, "own.tsv");

const FIRST =
  "The SFA pledged 5 million euros to Kenya on Monday. Sorvik will send two ferries to Malawi by June 2027.\n";
const SECOND =
  "The Strait Ferry Accord will give Malawi 3 million euros. The Sorvikian government promised to build a dock. Harnes pledged 2 million euros to Kenya. Tollen House pledged to help Kenya.\n";
const sources = [FIRST, SECOND].map((text, i) =>
  makeSource(`${i + 1}.txt`, text, { published: "2026-03-02" }),
);

const actorsIn = (gazetteer?: readonly GazetteerEntry[]) =>
  extractFacts(sources, { analyser: english, ...(gazetteer === undefined ? {} : { gazetteer }) }).facts
    .actors;
const bytes = (gazetteer?: readonly GazetteerEntry[]): string =>
  JSON.stringify(
    buildGraph(sources, { analyser: english, ...(gazetteer === undefined ? {} : { gazetteer }) }).graph.facts,
  );

describe("entries of the user's own", () => {
  test("are names with their entry", () => {
    const named = withGazetteer(entries, () =>
      sources.map((source) => {
        const { names } = analyse(source, english);
        return names.map(
          ({ kind, start, end, entry }) => `${kind}: ${source.text.slice(start, end)}=${entry ?? ""}`,
        );
      }),
    );
    expect(named[0]).toEqual(
      expect.arrayContaining(["organisation: SFA=FerryAccord", "state: Sorvik=Sorvik", "state: Kenya=Kenya"]),
    );
    expect(named[1]).toEqual(
      expect.arrayContaining([
        "organisation: Strait Ferry Accord=FerryAccord",
        "demonym: Sorvikian=Sorvik",
        "place: Harnes=Sorvik",
        "place: Tollen House=FerryAccord",
      ]),
    );
  });

  test("become one actor each, by label, alias, adjective and seat, across documents", () => {
    const actors = actorsIn(entries);
    expect(actors.map(({ id, type }) => `${type} ${id}`)).toEqual([
      "Coalition FerryAccord",
      "State Kenya",
      "State Malawi",
      "State Sorvik",
    ]);
    const { graph } = buildGraph(sources, { analyser: english, gazetteer: entries });
    const who = graph.commitments().map(({ committers }) => committers.map(({ label }) => label).join("+"));
    expect(who.toSorted()).toEqual([
      ...["Sorvik", "Sorvik", "Sorvik"],
      ...["Strait Ferry Accord", "Strait Ferry Accord", "Strait Ferry Accord"],
    ]);
  });

  test("are unknown without the option, and in a second build", () => {
    const before = bytes();
    expect(bytes(entries)).not.toBe(before);
    expect(bytes()).toBe(before);
    const ids = actorsIn().map(({ id }) => id);
    expect(ids).not.toContain("FerryAccord");
  });
});

const entry = (given: Partial<GazetteerEntry> & Pick<GazetteerEntry, "key" | "label">): GazetteerEntry => ({
  ...{ type: "Organisation", aliases: [], adjectives: [], people: [], seats: [] },
  ...given,
});

describe("withGazetteer", () => {
  test("calls inside calls see both lists, and each goes with its call", () => {
    const inner = [entry({ key: "QuayGuild", label: "Quay Guild" })];
    withGazetteer(entries, () => {
      withGazetteer(inner, () => {
        expect(["Quay Guild", "SFA"].map((name) => lookup(name)?.key)).toEqual(["QuayGuild", "FerryAccord"]);
      });
      expect(["Quay Guild", "SFA"].map((name) => lookup(name)?.key)).toEqual([undefined, "FerryAccord"]);
    });
    expect(["Quay Guild", "SFA"].map((name) => lookup(name)?.key)).toEqual([undefined, undefined]);
    withGazetteer(inner, () => {
      withGazetteer(entries, () => {
        expect(["Quay Guild", "SFA"].map((name) => lookup(name)?.key)).toEqual(["QuayGuild", "FerryAccord"]);
      });
    });
  });

  test("an error leaves all as before", () => {
    expect(() =>
      withGazetteer(entries, () => {
        throw new Error("stopped");
      }),
    ).toThrow("stopped");
    expect(lookup("SFA")).toBeUndefined();
    expect(entryByKey("FerryAccord")).toBeUndefined();
  });

  test("a name of ours goes to the user's entry, shouted too, whatever it was of ours", () => {
    const mine = [
      entry({ key: "KremlinTheatre", label: "Kremlin", aliases: ["NATO"], adjectives: ["Danish"] }),
    ];
    const found = (name: string): string | undefined => lookup(name)?.key;
    expect(["Kremlin", "KREMLIN", "Danish"].map(found)).not.toContain("KremlinTheatre");
    withGazetteer(mine, () => {
      expect(["Kremlin", "KREMLIN", "the Kremlin", "NATO", "Danish"].map(found)).toEqual(
        Array(5).fill("KremlinTheatre"),
      );
      expect(["Denmark", "Danes", "Moscow"].map(found)).toEqual(["Denmark", "Denmark", "Russia"]);
    });
  });

  test("what it is shouted goes along only where nothing else is called that", () => {
    withGazetteer([entry({ key: "NatoFarm", label: "Nato" })], () => {
      expect(lookup("Nato")?.key).toBe("NatoFarm");
      expect(lookup("NATO")?.key).toBe("NATO");
    });
  });

  test("a key of ours keeps what it is and gets names", () => {
    const mine = [
      entry({ key: "NATO", label: "Atlantic Club", aliases: ["Club of Thirty"], seats: ["Haren"] }),
    ];
    withGazetteer(mine, () => {
      expect(["Atlantic Club", "Club of Thirty", "Haren", "NATO"].map((name) => lookup(name))).toEqual(
        Array(4).fill(entryByKey("NATO")),
      );
      expect(entryByKey("NATO")).toMatchObject({ label: lookup("NATO")?.label, wikidata: "Q7184" });
    });
    expect(entryByKey("NATO")?.aliases).not.toContain("Atlantic Club");
  });

  test("offices: the user's own, and those that a title makes with a body of the user's", () => {
    withGazetteer(entries, () => {
      expect(officeOf("harbour warden", "Sorvik")).toEqual({
        ...{ key: "HarbourWarden", label: "Harbour Warden of Sorvik", partOf: "Sorvik" },
      });
      expect(officeOf("prime minister", "Sorvik")?.key).toBe("PrimeMinisterOfSorvik");
      expect(matchName("Quay House")).toMatchObject({ use: "seat", entry: { key: "HarbourWarden" } });
    });
    expect(officeOf("prime minister", "Sorvik")).toBeUndefined();
  });

  test("names are found that are longer than any of ours", () => {
    const label =
      "Joint Board of the Owners of the Ferries of the North and of the Towns of the West of Sorvik";
    const text = `The ${label} pledged 2 million euros to Kenya on Monday.\n`;
    const { names } = withGazetteer([entry({ key: "JointBoard", label })], () =>
      analyse(makeSource("a.txt", text), english),
    );
    expect(names.find(({ entry: key }) => key === "JointBoard")).toMatchObject({
      start: 4,
      end: 4 + label.length,
    });
  });

  test("the network that finds names is told of them", () => {
    const words = ["Sorvik", "and", "SFA"];
    const before = nameFeatures(words);
    const rows = withGazetteer(entries, () => nameFeatures(words));
    expect(rows[0]).not.toEqual(before[0]);
    expect(rows[1]).toEqual(before[1]);
    expect(rows[2]).not.toEqual(before[2]);
    expect(nameFeatures(words)).toEqual(before);
  });
});

test("what changes in what is known is said, with its place", () => {
  const mine = parseGazetteer(
    "label\tkey\taliases\nAtlantic Club\tNATO\t\nBay Alliance\t\tKremlin",
    "mine.tsv",
  );
  const { problems } = extractFacts(sources, { analyser: english, gazetteer: mine });
  expect(problems.map(({ document, code, message }) => `${document} ${code}: ${message}`)).toEqual([
    "mine.tsv:2 key-known: NATO is known: these names are added to those of NATO",
    'mine.tsv:3 name-taken: "Kremlin" is Bay Alliance now, not Russia',
  ]);
});
