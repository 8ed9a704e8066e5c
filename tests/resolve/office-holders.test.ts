import { describe, expect, test } from "vitest";
import { camelCase, entryByKey } from "../../src/analyse/gazetteer.ts";
import { officeOf, titleOf } from "../../src/analyse/offices.ts";
import { holderOf, personCalled, termsOf, termsOfSurname } from "../../src/resolve/office-holders.ts";
import { MEMBERS, PEOPLE, TERMS } from "../../src/resolve/over-time.generated.ts";

const DATE = /^(?:19|20)\d\d-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?$/;

describe("tables", () => {
  test("keys of people are their names, and no name is two people's", () => {
    expect(PEOPLE.filter(({ key, label }) => key !== camelCase(label))).toEqual([]);
    const owners = new Map<string, Set<string>>();
    for (const { key, label, aliases } of PEOPLE)
      for (const name of [label, ...aliases].map(camelCase))
        owners.set(name, (owners.get(name) ?? new Set()).add(key));
    expect([...owners].filter(([, keys]) => keys.size > 1)).toEqual([]);
  });

  test("people have a gender, two names or more, and Wikidata ids that are used once", () => {
    expect(PEOPLE.filter(({ gender }) => gender !== "f" && gender !== "m")).toEqual([]);
    const ids = PEOPLE.map(({ wikidata }) => wikidata).filter((id) => id !== "");
    expect(ids.filter((id) => !/^Q[1-9]\d{0,9}$/.test(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("terms name people and bodies that are there, and everybody has a term", () => {
    const people = new Set(PEOPLE.map(({ key }) => key));
    expect(TERMS.filter(({ person, body }) => !people.has(person) || entryByKey(body) === undefined)).toEqual(
      [],
    );
    const used = new Set(TERMS.map(({ person }) => person));
    expect(PEOPLE.filter(({ key }) => !used.has(key))).toEqual([]);
  });

  test("terms have a beginning, and either an end or the month they were last seen in", () => {
    const odd = TERMS.filter(
      ({ from, to, seen }) =>
        !DATE.test(from) ||
        (to === ""
          ? !/^\d{4}-\d\d$/.test(seen)
          : seen !== "" || !DATE.test(to) || to < from.slice(0, to.length)),
    );
    expect(odd).toEqual([]);
  });

  test("no two people hold one office at a time", () => {
    const byOffice = new Map<string, (typeof TERMS)[number][]>();
    for (const term of TERMS) {
      const office = officeOf(term.title, term.body)?.key ?? "";
      byOffice.set(office, [...(byOffice.get(office) ?? []), term]);
    }
    const overlapping = [...byOffice].flatMap(([office, terms]) =>
      terms
        .toSorted((a, b) => (a.from < b.from ? -1 : 1))
        .filter((term, i, all) => {
          const next = all[i + 1];
          if (next === undefined) return false;
          const length = Math.min(next.from.length, term.to.length);
          return term.to === "" || next.from.slice(0, length) < term.to.slice(0, length);
        })
        .map(({ from, person }) => `${office} ${person} ${from}`),
    );
    expect(overlapping).toEqual([]);
  });

  test("every state of the G20, the EU and NATO has all five offices, but for two without armies", () => {
    const g20 =
      "Argentina Australia Brazil Canada China France Germany India Indonesia Italy Japan Mexico Russia SaudiArabia SouthAfrica SouthKorea Turkey UnitedKingdom UnitedStates";
    const members = MEMBERS.filter(
      ({ body, to }) => to === "" && (body === "EuropeanUnion" || body === "NATO"),
    );
    const states = new Set([...g20.split(" "), ...members.map(({ member }) => member)]);
    expect(states.size).toBe(48);
    const offices = [
      ["president", "monarch", "king", "queen", "emperor", "grand duke"],
      ["prime minister", "chancellor", "taoiseach", "president"],
      ["foreign minister", "secretary of state"],
      ["defence minister", "armed forces minister"],
      ["finance minister", "economy minister", "treasury minister"],
    ];
    const missing = [...states].flatMap((state) => {
      const titles = new Set(
        TERMS.filter(({ body }) => body === state).map(({ title }) => titleOf(title)?.word ?? title),
      );
      return offices
        .filter((names) => !names.some((name) => titles.has(name)))
        .map(([name]) => `${state}: ${name ?? ""}`);
    });
    expect(missing.sort()).toEqual(["Iceland: defence minister", "Malta: defence minister"]);
  });

  test.each(["France", "Germany", "UnitedKingdom", "UnitedStates", "Japan", "Brazil", "Poland", "Turkey"])(
    "%s has a foreign minister throughout 2014 to 2024, but for the weeks of a change",
    (state) => {
      const office =
        officeOf(
          state === "UnitedStates"
            ? "secretary of state"
            : state === "UnitedKingdom"
              ? "foreign secretary"
              : "foreign minister",
          state,
        )?.key ?? "";
      const days = Array.from(
        { length: 11 * 12 },
        (_, i) => `${2014 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, "0")}-15`,
      );
      const gaps = days.filter((day) => holderOf(office, day) === undefined);
      expect(gaps.length).toBeLessThan(4);
    },
  );
});

describe("who held an office", () => {
  test.each([
    ["prime minister", "UnitedKingdom", "2015-06-01", "DavidCameron"],
    ["prime minister", "UnitedKingdom", "2024-07-04", "RishiSunak"],
    ["prime minister", "UnitedKingdom", "2024-07-05", "KeirStarmer"],
    ["premier", "UnitedKingdom", "2023-01-01", "RishiSunak"],
    ["president", "France", "2016-01-01", "FrancoisHollande"],
    ["prime minister", "UnitedKingdom", "1999-01-01", undefined],
    ["prime minister", "UnitedKingdom", "2199-01-01", undefined],
    ["prime minister", "UnitedKingdom", undefined, undefined],
    ["president", "Germany", undefined, undefined],
  ])("%s of %s on %s: %s", (title, body, day, person) => {
    expect(holderOf(officeOf(title, body)?.key ?? "", day)?.key).toBe(person);
  });

  test("a name in any spelling", () => {
    expect(personCalled("Volodymyr Zelensky")?.key).toBe(personCalled("Volodymyr Zelenskyy")?.key);
    expect(personCalled("Volodymyr Zelensky")).toBeDefined();
    expect(personCalled("Zelensky")).toBeUndefined();
    expect(personCalled("Eva Berg")).toBeUndefined();
  });

  test("a surname on a day", () => {
    const offices = (day: string): readonly string[] =>
      termsOfSurname("Cameron", day).map(({ office }) => office.key);
    expect(offices("2015-06-01")).toEqual(["PrimeMinisterOfTheUnitedKingdom"]);
    expect(offices("2024-01-01")).toEqual(["ForeignSecretaryOfTheUnitedKingdom"]);
    expect(offices("2020-01-01")).toEqual([]);
    expect(termsOf({ key: "DavidCameron" }).length).toBeGreaterThanOrEqual(2);
  });
});
