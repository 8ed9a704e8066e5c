import { describe, expect, test } from "vitest";
import { parseGazetteer, parseGazetteers } from "../../src/analyse/parse-gazetteer.ts";

const empty = { aliases: [], adjectives: [], people: [], seats: [] };

describe("a table", () => {
  test("columns in any order, lists, comments, empty lines, a byte order mark and Windows line ends", () => {
    const text =
      "\uFEFF# ports\r\naliases[]\tLabel\tpartof\ttype\twikidata\r\n\r\n NPA | North  Ports|NPA \tNorth Port Authority\tSorvik\r\n# end\r\n\tSorvik\t\tstate\thttps://www.wikidata.org/wiki/Q99999901\r\n";
    expect(parseGazetteer(text, "p.tsv")).toEqual([
      {
        ...empty,
        ...{ key: "NorthPortAuthority", type: "Organisation", label: "North Port Authority" },
        ...{ aliases: ["NPA", "North Ports"], partOf: "Sorvik", where: "p.tsv:4" },
      },
      { ...empty, key: "Sorvik", type: "State", label: "Sorvik", wikidata: "Q99999901", where: "p.tsv:6" },
    ]);
  });

  test("cells that a spreadsheet has put into quotes", () => {
    const [entry] = parseGazetteer('label\taliases\n"Bay, Port ""Haven"""\t"BPH, Ltd"', "p.tsv");
    expect([entry?.label, entry?.aliases]).toEqual(['Bay, Port "Haven"', ["BPH, Ltd"]]);
  });

  test("files name each other", () => {
    const files = [
      { file: "a.tsv", text: "label\tpartOf\nBay Board\tBayland" },
      { file: "b.tsv", text: "label\ttype\nBayland\tState" },
    ];
    expect(parseGazetteers(files).map(({ key, partOf }) => [key, partOf])).toEqual([
      ["BayBoard", "Bayland"],
      ["Bayland", undefined],
    ]);
  });
});

describe("errors have file, line, cause and remedy", () => {
  test.each([
    ["nothing", "# only a comment\n", "p.tsv: no header line: name the columns"],
    ["unknown column", "label\tkind", 'p.tsv:1: there is no column "kind": the columns are label, key, type'],
    ["commas", "label,key", 'p.tsv:1: there is no column "label,key": separate the columns by tabs'],
    ["column twice", "label\tkey\tKey", 'p.tsv:1: the column "key" is there twice'],
    ["no label column", "key\ttype", 'p.tsv:1: there is no column "label"'],
    ["no label", "label\tkey\n\tX", "p.tsv:2: there is no label"],
    [
      "too many cells",
      "label\nBay\tBoard",
      'p.tsv:2: "Board" is in no column: the header has 1, check the tabs',
    ],
    [
      "unknown type",
      "label\ttype\nBay Board\tFirm",
      'p.tsv:2: there is no type "Firm": give one of Organisation, State',
    ],
    ["a person", "label\ttype\nAda Holm\tPerson", "people are found by how documents name them"],
    [
      "key with a blank",
      "label\tkey\nBay Board\tBay Board",
      'p.tsv:2: "Bay Board" is no key: use letters of A to Z',
    ],
    ["no key from the label", "label\nПорт", 'p.tsv:2: "Порт" gives no key: add a column "key"'],
    [
      "malformed Wikidata id",
      "label\twikidata\nBay Board\tP31",
      'p.tsv:2: "P31" is no Wikidata key: give one like Q142',
    ],
    [
      "a name that is never found",
      "label\taliases\nBay Board\tboard",
      'p.tsv:2: "board" is one word without a capital',
    ],
    [
      "a name that begins with a mark",
      "label\n#Bay Board".replace("#", "@"),
      'p.tsv:2: "@Bay Board" begins with a mark',
    ],
    ["a long name", `label\nB${"a".repeat(200)}`, "has 201 characters: a name may have 200"],
    ["control character", "label\nBay\u0007Board", "has a control character"],
    [
      "many names",
      `label\taliases\nBay\t${Array.from({ length: 1000 }, (_, i) => `B${i}`).join("|")}`,
      "1001 names: an entry may have 1000",
    ],
    ["duplicate key", "label\tkey\nBay Board\tB\nBay Club\tB", "p.tsv:3: the key B is in p.tsv:2 already"],
    [
      "duplicate item",
      "label\twikidata\nBay\tQ99999901\nBoard\tQ99999901",
      "p.tsv:3: Q99999901 is in p.tsv:2 already",
    ],
    ["name twice", "label\taliases\nBay Board\tBB\nBay Club\tthe BB", 'p.tsv:3: "BB" is in p.tsv:2 too'],
    ["unknown partOf", "label\tpartOf\nBay Board\tBayland", 'p.tsv:2: there is no "Bayland" to be part of'],
    [
      "part of itself",
      "label\tkey\tpartOf\nBay\tA\tB\nBoard\tB\tA",
      "p.tsv:2: A is part of B is part of A: take one partOf out",
    ],
    [
      "another type than ours",
      "label\ttype\nGeorgia\tPlace",
      "p.tsv:2: Georgia is one of ours, and its type is State",
    ],
    [
      "another item than ours",
      "label\twikidata\nNATO\tQ99999901",
      "p.tsv:2: NATO is one of ours, and its wikidata is Q7184",
    ],
    [
      "an item of ours",
      "label\twikidata\nAtlantic Club\tQ7184",
      "p.tsv:2: Q7184 is known as NATO: give the line that key",
    ],
  ])("%s", (_, text, message) => {
    expect(() => parseGazetteer(text, "p.tsv")).toThrow(message);
  });

  test("all bad lines of all files in one error, and no more than a screen of them", () => {
    const text = `label\ttype\n${"Bay Board\tFirm\n".repeat(60)}`;
    const error = (() => {
      try {
        parseGazetteers([
          { text: "kind", file: "a.tsv" },
          { text, file: "b.tsv" },
        ]);
      } catch (caught) {
        return caught as Error;
      }
      throw new Error("no error");
    })();
    const lines = error.message.split("\n");
    expect(lines[0]).toMatch(/^a\.tsv:1: /u);
    expect(lines[1]).toMatch(/^b\.tsv:2: /u);
    expect([lines.length, lines.at(-1)]).toEqual([51, "and 11 more problems"]);
  });

  test("a file and a list without bounds", () => {
    expect(() => parseGazetteer("x".repeat(20_000_001), "p.tsv")).toThrow(
      "p.tsv: more than 20 million characters",
    );
    const many = `label\n${Array.from({ length: 100_001 }, (_, i) => `B${i}`).join("\n")}`;
    expect(() => parseGazetteer(many, "p.tsv")).toThrow("100001 entries: 100000 are possible");
  });
});
