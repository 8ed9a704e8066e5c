import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { packFolder, parseTable, staleModules } from "../../data/pack.ts";
import { OFFICES, ORGANISATIONS, PLACES, STATES, TITLES } from "../../src/analyse/gazetteer.generated.ts";
import { MEMBERS } from "../../src/resolve/over-time.generated.ts";
import {
  camelCase,
  demonymState,
  entryByKey,
  governmentOf,
  lookup,
  matchName,
  MAX_NAME_WORDS,
} from "../../src/analyse/gazetteer.ts";
import { officeOf, titleOf } from "../../src/analyse/offices.ts";
import { tokenise } from "../../src/analyse/tokens.ts";

describe("pack", () => {
  test("the generated modules are fresh", () => {
    expect(staleModules()).toEqual([]);
  });

  test.each([
    ["no header", "", "t.tsv: no header line"],
    ["too few fields", "a\tb\nx", "t.tsv:2: 1 fields where the header has 2"],
    ["too many fields, after a comment", "a\n# note\nx\ty", "t.tsv:3: 2 fields where the header has 1"],
    ["stray space", "a\tb[]\nx\ty |z", 't.tsv:2: "y |z": remove spaces'],
    ["empty list item", "a[]\nx||z", 't.tsv:2: "x||z"'],
    ["bad column name", "a-b\nx", 't.tsv:1: column "a-b"'],
  ])("%s is an error with file and line", (_, content, message) => {
    expect(() => parseTable("t.tsv", content)).toThrow(message);
  });

  test("a table becomes a typed constant", () => {
    const root = mkdtempSync(join(tmpdir(), "pack-"));
    try {
      mkdirSync(join(root, "d"));
      writeFileSync(join(root, "d/two-words.tsv"), 'a\tb[]\r\n\nit\'s "x"\tp|q\ny\t\n');
      const rows = '  { a: "it\'s \\"x\\"", b: ["p","q"] },\n  { a: "y", b: [] },\n';
      const type = "{ readonly a: string; readonly b: readonly string[] }";
      expect(packFolder("d", root)).toContain(`export const TWO_WORDS: readonly ${type}[] = [\n${rows}];`);
    } finally {
      rmSync(root, { recursive: true });
    }
  });
});

describe("tables", () => {
  const keyed = [...STATES, ...ORGANISATIONS, ...OFFICES];

  test("keys are unique and fit for an IRI", () => {
    const keys = [...keyed.map(({ key }) => key), ...PLACES.map(({ label }) => camelCase(label))];
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
    expect(keys.filter((key) => !/^[A-Z][A-Za-z0-9]*$/.test(key))).toEqual([]);
  });

  test("Wikidata ids look like ids and are used once", () => {
    const ids = keyed.map(({ wikidata }) => wikidata).filter((id) => id !== "");
    expect(ids.filter((id) => !/^Q[1-9]\d{0,9}$/.test(id))).toEqual([]);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  test("193 members of the United Nations and four more states, by ISO code", () => {
    expect(STATES.map(({ iso }) => iso).filter((iso) => !/^[A-Z]{2}$/.test(iso))).toEqual([]);
    expect(new Set(STATES.map(({ iso }) => iso)).size).toBe(197);
  });

  test("every state has the English name that the runtime knows for its ISO code, or lists it as an alias", () => {
    const names = new Intl.DisplayNames("en-GB", { type: "region" });
    const differing = STATES.filter(
      ({ iso }) => lookup(names.of(iso)!)?.key !== STATES.find((state) => state.iso === iso)!.key,
    );
    // CLDR puts the capital in brackets where we use the short name for one of the two, and "Palestinian Territories"
    expect(differing.map(({ iso }) => names.of(iso))).toEqual([
      "Congo - Brazzaville",
      "Congo - Kinshasa",
      "Myanmar (Burma)",
      "Palestinian Territories",
    ]);
  });

  test("every reference to a state or body exists", () => {
    const owners = [...ORGANISATIONS, ...PLACES]
      .map(({ state }) => state)
      .concat(OFFICES.map(({ body }) => body));
    expect(owners.filter((key) => key !== "" && entryByKey(key) === undefined)).toEqual([]);
  });

  test("the names that two entries claim are the ones we know of", () => {
    const claims = new Map<string, Set<string>>();
    const claim = (key: string, names: readonly string[]) => {
      for (const name of names) claims.set(name, (claims.get(name) ?? new Set()).add(key));
    };
    for (const row of STATES)
      claim(row.key, [
        row.label,
        ...row.aliases,
        ...row.adjectives,
        ...row.people,
        ...row.capitals,
        ...row.seats,
      ]);
    for (const row of ORGANISATIONS)
      claim(row.key, [row.label, ...row.aliases, ...row.adjectives, ...row.seats]);
    for (const row of PLACES) claim(camelCase(row.label), [row.label, ...row.aliases, ...row.adjectives]);
    const clashes = [...claims]
      .filter(([, keys]) => keys.size > 1)
      .map(([name, keys]) => `${name}: ${[...keys].join(", ")}`);
    expect(clashes).toEqual(["Brussels: Belgium, EuropeanUnion"]);
  });

  test("at least 400 organisations, each of a known type", () => {
    expect(ORGANISATIONS.length).toBeGreaterThanOrEqual(400);
    const types = new Set(ORGANISATIONS.map(({ type }) => type));
    expect([...types].toSorted()).toEqual(["Coalition", "Group", "Organisation"]);
  });

  test("two names that differ in upper and lower case alone belong to one entry", () => {
    const owners = new Map<string, Set<string>>();
    for (const { key, label, aliases } of [...STATES, ...ORGANISATIONS])
      for (const name of [label, ...aliases]) {
        const plain = name.toLowerCase().replace(/^the /, "");
        owners.set(plain, (owners.get(plain) ?? new Set()).add(key));
      }
    const shared = [...owners].filter(([, keys]) => keys.size > 1).map(([name]) => name);
    expect(shared).toEqual([]);
  });

  test("no name has more words than the finder tries", () => {
    const names = [...STATES, ...ORGANISATIONS, ...PLACES].flatMap(({ label, aliases }) => [
      label,
      ...aliases,
    ]);
    const words = names.map((name) => tokenise(name, { start: 0, end: name.length }).length);
    expect(Math.max(...words)).toBeLessThanOrEqual(MAX_NAME_WORDS);
  });

  test("title words are lower case and listed once", () => {
    const words = TITLES.flatMap(({ word, aliases }) => [word, ...aliases]);
    expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
    expect(words.filter((word) => word !== word.toLowerCase())).toEqual([]);
  });
});

describe("members", () => {
  const DAY = /^(?:19|20)\d\d(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;
  const lineOf = ({ body, member, from, to }: (typeof MEMBERS)[number]) =>
    `${body} ${member} ${from} ${to}`.trimEnd();
  /** "2025" -> "2025-01-01": the earliest day that a date can mean. */
  const day = (date: string) => date + "-01-01".slice(Math.max(0, date.length - 4));
  const from = (row: (typeof MEMBERS)[number]) => (row.from === "" ? "" : day(row.from));
  const to = (row: (typeof MEMBERS)[number]) => (row.to === "" ? "9999" : day(row.to));
  const membersOn = (body: string, when: string) =>
    MEMBERS.filter((row) => row.body === body && from(row) <= when && when < to(row)).map(
      ({ member }) => member,
    );

  test("every body and member exists, and none is its own member", () => {
    const bodies = new Set(ORGANISATIONS.map(({ key }) => key));
    const actors = new Set([...STATES.map(({ key }) => key), ...bodies]);
    const wrong = MEMBERS.filter(
      ({ body, member }) => !bodies.has(body) || !actors.has(member) || body === member,
    );
    expect(wrong).toEqual([]);
  });

  test("dates are days, months or years, and none ends before it begins", () => {
    const isDay = (date: string) => DAY.test(date) && !Number.isNaN(Date.parse(day(date)));
    const wrong = MEMBERS.filter(
      (row) =>
        (row.from !== "" && !isDay(row.from)) || (row.to !== "" && !isDay(row.to)) || from(row) >= to(row),
    );
    expect(wrong).toEqual([]);
  });

  test("two lines of a body and a member do not overlap", () => {
    const overlapping = MEMBERS.filter((row, i) =>
      MEMBERS.slice(0, i).some(
        (other) =>
          other.body === row.body &&
          other.member === row.member &&
          from(other) < to(row) &&
          from(row) < to(other),
      ),
    );
    expect(overlapping).toEqual([]);
  });

  test("lines are sorted by body, member and date", () => {
    const lines = MEMBERS.map(({ body, member, from }) => [body, member, from].join("\t"));
    expect(lines).toEqual(lines.toSorted());
  });

  test.each([
    ["EuropeanUnion", "2025-01-01", 27],
    ["EuropeanUnion", "2019-01-01", 28],
    ["Eurozone", "2025-01-01", 20],
    ["NATO", "2025-01-01", 32],
    ["NATO", "2023-04-03", 30],
    ["OECD", "2025-01-01", 38],
    ["OSCE", "2025-01-01", 57],
    ["CouncilOfEurope", "2022-01-01", 47],
    ["CouncilOfEurope", "2025-01-01", 46],
    ["AfricanUnion", "2025-01-01", 55],
    ["ArabLeague", "2025-01-01", 22],
    ["Commonwealth", "2025-01-01", 56],
    ["G7", "2025-01-01", 7],
    ["G8", "2013-01-01", 8],
    ["G8", "2015-01-01", 0],
    ["G20", "2023-01-01", 20],
    ["G20", "2025-01-01", 21],
    ["UNSecurityCouncil", "2025-01-01", 5],
    ["ECOWAS", "2025-01-01", 15],
    ["ECOWAS", "2025-02-01", 12],
    ["SADC", "2025-01-01", 16],
    ["EastAfricanCommunity", "2025-01-01", 8],
    ["GulfCooperationCouncil", "2025-01-01", 6],
    ["OPEC", "2025-01-01", 12],
    ["ASEAN", "2025-01-01", 10],
    ["ASEAN", "2025-11-01", 11],
    ["ShanghaiCooperationOrganisation", "2025-01-01", 10],
    ["CSTO", "2025-01-01", 6],
    ["EurasianEconomicUnion", "2025-01-01", 5],
    ["JointExpeditionaryForce", "2025-01-01", 10],
    ["BRICS", "2023-01-01", 5],
    ["BRICS", "2025-02-01", 10],
  ])("%s has on %s so many members: %i", (body, when, count) => {
    expect(membersOn(body, when)).toHaveLength(count);
  });

  test.each([
    ["EuropeanUnion UnitedKingdom 1973-01-01 2020-01-31"],
    ["NATO Finland 2023-04-04"],
    ["NATO Sweden 2024-03-07"],
    ["CouncilOfEurope Russia 1996-02-28 2022-03-16"],
    ["ECOWAS Niger 1975-05-28 2025-01-29"],
    ["G20 AfricanUnion 2023-09"],
    ["G20 EuropeanUnion 1999"],
  ])("%s", (line) => {
    expect(MEMBERS.map(lineOf)).toContain(line);
  });
});

describe("lookup", () => {
  test.each([
    ["United Kingdom", "UnitedKingdom", "name"],
    ["the United Kingdom", "UnitedKingdom", "name"],
    ["Britain", "UnitedKingdom", "name"],
    ["U.K.", "UnitedKingdom", "name"],
    ["British", "UnitedKingdom", "demonym"],
    ["Britons", "UnitedKingdom", "demonym"],
    ["London", "UnitedKingdom", "seat"],
    ["Downing Street", "UnitedKingdom", "seat"],
    ["US", "UnitedStates", "name"],
    ["Kiev", "Ukraine", "seat"],
    ["Kyiv", "Ukraine", "seat"],
    ["Élysée", "France", "seat"],
    ["Kremlin", "Russia", "seat"],
    ["Brussels", "EuropeanUnion", "seat"],
    ["White House", "PresidentOfTheUnitedStates", "seat"],
    ["Côte d’Ivoire", "IvoryCoast", "name"],
    ["UKRAINE", "Ukraine", "name"],
    ["Group of Seven", "G7", "name"],
    ["G-7", "G7", "name"],
    ["Nato", "NATO", "name"],
    ["UN  Security\nCouncil", "UNSecurityCouncil", "name"],
    ["European", "Europe", "demonym"],
    ["Black Sea", "BlackSea", "name"],
    ["Singapore", "Singapore", "name"],
    ["ICJ", "InternationalCourtOfJustice", "name"],
    ["International Commission on Missing Persons", "InternationalCommissionOnMissingPersons", "name"],
    ["Bank of Japan", "BankOfJapan", "name"],
    ["U.S. military", "USArmedForces", "name"],
    ["Russia’s defence ministry", "RussianDefenceMinistry", "name"],
    ["Quai d'Orsay", "France", "seat"],
    ["European Council on Foreign Relations", "ECFR", "name"],
    ["P5+1", "E3Plus3", "name"],
  ])("%s is %s by %s", (text, key, use) => {
    expect(matchName(text)).toMatchObject({ entry: { key }, use });
    expect(lookup(text)?.key).toBe(key);
  });

  test.each([
    "us",
    "FED",
    "who",
    "un",
    "turkey",
    "President",
    "Emmanuel Macron",
    // names of several bodies, or common words: nobody can tell which without the rest of the text
    "Senate",
    "Ministry of Defence",
    "Labour Party",
    "Democrats",
    "AFP",
    "CDC",
    "EPA",
    "Shell",
    "Guardian",
    "",
    "the",
    "Franc",
    "constructor",
    "__proto__",
  ])("%s is nobody", (text) => {
    expect(lookup(text)).toBeUndefined();
  });

  test("entries tell what a resolver needs", () => {
    expect(entryByKey("France")).toMatchObject({ type: "State", label: "France", wikidata: "Q142" });
    expect(entryByKey("G7")).toMatchObject({ type: "Group", wikidata: "Q1764511" });
    expect(entryByKey("CoalitionOfTheWilling")).toMatchObject({ type: "Coalition" });
    expect(entryByKey("Osh")).toMatchObject({ type: "Place", partOf: "Kyrgyzstan" });
    expect(entryByKey("Frontex")).not.toHaveProperty("wikidata");
    expect(entryByKey("Atlantis")).toBeUndefined();
  });

  test.each([
    ["French", "France"],
    ["Ukrainians", "Ukraine"],
    ["Dutch", "Netherlands"],
    ["US", "UnitedStates"],
    ["France", undefined],
    ["Paris", undefined],
    ["french", undefined],
  ])("the state of the demonym %s is %s", (text, key) => {
    expect(demonymState(text)?.key).toBe(key);
  });

  test.each([
    ["Paris", "France"],
    ["Washington", "UnitedStates"],
    ["The Hague", "Netherlands"],
    ["France", undefined],
    ["Geneva", undefined],
  ])("%s is the seat of %s", (text, key) => {
    const match = matchName(text);
    expect(match?.use === "seat" ? match.entry.key : undefined).toBe(key);
  });

  test.each([
    ["the French government", "France"],
    ["Britain's government", "UnitedKingdom"],
    ["Government of Iraq", "Iraq"],
    ["the people of Ukraine", "Ukraine"],
    ["the US administration", "UnitedStates"],
    ["the Lao side", "Laos"],
    ["the provincial government", undefined],
    ["the Biden administration", undefined],
    ["the government", undefined],
    ["the EU side", undefined],
  ])("%s is the government of %s", (text, key) => {
    expect(governmentOf(text)?.key).toBe(key);
  });
});

describe("offices", () => {
  test.each([
    ["Premier", "prime minister"],
    ["Foreign Secretary", "foreign minister"],
    ["Secretary - General", "secretary-general"],
    ["ministers", undefined],
    ["press", undefined],
  ])("the title %s is %s", (text, word) => {
    expect(titleOf(text)?.word).toBe(word);
  });

  test.each([
    ["President", "France", "PresidentOfFrance", "President of France", "Q191954"],
    [
      "prime minister",
      "UnitedKingdom",
      "PrimeMinisterOfTheUnitedKingdom",
      "Prime Minister of the United Kingdom",
      "Q14211",
    ],
    ["premier", "Denmark", "PrimeMinisterOfDenmark", "Prime Minister of Denmark", undefined],
    [
      "Foreign Minister",
      "Tajikistan",
      "ForeignMinisterOfTajikistan",
      "Foreign Minister of Tajikistan",
      undefined,
    ],
    [
      "Defense Secretary",
      "UnitedKingdom",
      "DefenceSecretaryOfTheUnitedKingdom",
      "Defence Secretary of the United Kingdom",
      undefined,
    ],
    [
      "deputy trade minister",
      "Japan",
      "DeputyTradeMinisterOfJapan",
      "Deputy Trade Minister of Japan",
      undefined,
    ],
    [
      "spokeswoman",
      "EuropeanCommission",
      "SpokespersonOfTheEuropeanCommission",
      "Spokesperson of the European Commission",
      undefined,
    ],
    ["ambassador", "NATO", "AmbassadorOfNATO", "Ambassador of NATO", undefined],
  ])("%s in %s", (title, body, ...[key, label, wikidata]) => {
    expect(officeOf(title, body)).toEqual({
      key,
      label,
      partOf: body,
      ...(wikidata === undefined ? {} : { wikidata }),
    });
  });

  test.each([
    ["Mr", "France"],
    ["president", "Atlantis"],
    ["", "France"],
  ])("%s in %s is no office", (title, body) => {
    expect(officeOf(title, body)).toBeUndefined();
  });
});
