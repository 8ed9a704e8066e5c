import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findNames } from "../../src/analyse/names.ts";
import { sentencesOf } from "./sentences-of.ts";

/** Names as "kind: words", with "=Key" for those in the gazetteer. */
function named(text: string): readonly string[] {
  return findNames(sentencesOf(text)).map(
    ({ kind, entry, start, end }) =>
      `${kind}: ${text.slice(start, end)}${entry === undefined ? "" : `=${entry}`}`,
  );
}

describe("the labels of a trained recogniser", () => {
  /** Labels by word; every other word is "O". */
  const labelled = (text: string, labels: Readonly<Record<string, string>>): readonly string[] => {
    const sentences = sentencesOf(text);
    const rows = sentences.map(({ tokens }) => tokens.map((token) => labels[token.text] ?? "O"));
    return findNames(sentences, rows).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
  };

  test.each<[string, string, Readonly<Record<string, string>>, readonly string[]]>([
    ["say what no table knows", "They praised Zorvex twice.", { Zorvex: "B-ORG" }, ["organisation: Zorvex"]],
    ["say what a run of words is", "We saw Mora Vell again.", { Mora: "B-LOC", Vell: "I-LOC" }, ["place: Mora Vell"]],
    ["do not count when they end elsewhere", "They praised Mora Vell.", { Vell: "B-ORG" }, []],
    ["do not count when they go on", "They praised Zorvex again.", { Zorvex: "B-ORG", again: "I-ORG" }, []],
    ["do not change what the gazetteer says", "France agreed.", { France: "B-PER" }, ["state: France"]],
    ["do not change who has a title", "Mr Zorvex agreed.", { Zorvex: "B-LOC" }, ["person: Zorvex"]],
  ])("%s", (_name, text, labels, names) => {
    expect(labelled(text, labels)).toEqual(names);
  }); // prettier-ignore

  /** The label of "Zorvex" in each sentence. */
  const labelledInTurn = (text: string, ...labels: readonly string[]): readonly string[] => {
    const sentences = sentencesOf(text);
    const rows = sentences.map(({ tokens }, i) =>
      tokens.map((token) => (token.text === "Zorvex" ? (labels[i] ?? "O") : "O")),
    );
    return findNames(sentences, rows).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
  };

  test("a person here, a place there, that acts is an organisation", () => {
    const found = labelledInTurn("They fined Zorvex twice. Later Zorvex agreed to pay.", "B-LOC", "B-PER");
    expect(found).toEqual(["organisation: Zorvex", "organisation: Zorvex"]);
  });

  test.each<[string, string, readonly string[], readonly string[]]>([
    ["that does not act", "We saw Zorvex twice. They praised Zorvex again.", ["B-LOC", "B-PER"], ["place", "person"]],
    ["of one kind", "They fined Zorvex twice. Later Zorvex agreed to pay.", ["B-PER", "B-PER"], ["person", "person"]],
  ])("but not one %s", (_name, text, labels, kinds) => {
    expect(labelledInTurn(text, ...labels)).toEqual(kinds.map((kind) => `${kind}: Zorvex`));
  }); // prettier-ignore
});

describe("the gazetteer", () => {
  test.each([
    ["France and Britain will send troops.", ["state: France=France", "state: Britain=UnitedKingdom"]],
    ["The US told us nothing.", ["state: US=UnitedStates"]],
    ["Talks were held in Paris.", ["place: Paris=France"]],
    ["Moscow rejected the plan.", ["place: Moscow=Russia"]],
    [
      "The Kremlin and the White House agreed.",
      ["place: Kremlin=Russia", "organisation: White House=PresidentOfTheUnitedStates"],
    ],
    ["French and Polish troops left.", ["demonym: French=France", "demonym: Polish=Poland"]],
    [
      "A U.S.-led coalition helped Ukrainians.",
      ["demonym: U.S.=UnitedStates", "demonym: Ukrainians=Ukraine"],
    ],
    ["The UN Security Council met.", ["organisation: UN Security Council=UNSecurityCouncil"]],
    ["Leaders of the Group of Seven agreed.", ["organisation: Leaders of the Group of Seven=G7Leaders"]],
    [
      "Japan joined the coalition of the willing.",
      ["state: Japan=Japan", "organisation: coalition of the willing=CoalitionOfTheWilling"],
    ],
    ["Europe will pay.", ["organisation: Europe=Europe"]],
    ["Ships crossed the Black Sea.", ["place: Black Sea=BlackSea"]],
    ["The Government of Iraq paid.", ["state: Government of Iraq=Iraq"]],
    ["The Danish Government will pay.", ["state: Danish Government=Denmark"]],
    ["They signed the Paris Agreement.", []],
    ["The turkey was cold, and who knows why.", []],
    ["We may march in china shoes.", []],
  ])("%s", (text, names) => {
    expect(named(text)).toEqual(names);
  });
});

describe("titles and persons", () => {
  test.each([
    [
      "The Danish Prime Minister Signe Holm spoke.",
      ["demonym: Danish=Denmark", "title: Prime Minister", "person: Signe Holm"],
    ],
    ["Trade Commissioner Hedda Nyqvist warned them.", ["title: Trade Commissioner", "person: Hedda Nyqvist"]],
    [
      "Its deputy finance minister, Goran Petek, said so.",
      ["title: deputy finance minister", "person: Goran Petek"],
    ],
    [
      "Goran Petek, the deputy finance minister, said so.",
      ["person: Goran Petek", "title: deputy finance minister"],
    ],
    [
      "President Bouasone met Chancellor Vogt.",
      ["title: President", "person: Bouasone", "title: Chancellor", "person: Vogt"],
    ],
    ["His Lao counterpart Bounmy Silavong agreed.", ["demonym: Lao=Laos", "person: Bounmy Silavong"]],
    ["It came from Ingrid Nyqvist herself.", ["person: Ingrid Nyqvist"]],
    ["The trade minister Yoon Ha-jun said so.", ["title: trade minister", "person: Yoon Ha-jun"]],
    ["A Zorvex-led group said so.", []],
    ["Chad Brewster went to Chad.", ["person: Chad Brewster", "state: Chad=Chad"]],
    ["The Jordan Valley is dry.", ["place: Jordan Valley"]],
    ["Sofia Petrova left Sofia.", ["person: Sofia Petrova", "place: Sofia=Bulgaria"]],
    ["Mr Penhallow and Dr. Osei left.", ["person: Penhallow", "person: Osei"]],
    ["Lt. Gen. Marcus J. Whitfield agreed.", ["title: Lt. Gen.", "person: Marcus J. Whitfield"]],
    [
      "UN Special Envoy de Angelis left.",
      ["organisation: UN=UnitedNations", "title: Special Envoy", "person: de Angelis"],
    ],
    [
      "Iraqi Prime Minister Karim al-Rubaie agreed.",
      ["demonym: Iraqi=Iraq", "title: Prime Minister", "person: Karim al-Rubaie"],
    ],
    ["Efua Boateng-Larbi said so.", ["person: Efua Boateng-Larbi"]],
    ["Ursula van der Meer will go.", ["person: Ursula van der Meer"]],
    [
      "Minister for Trade and Industry Olena Bondar agreed.",
      ["title: Minister for Trade and Industry", "person: Olena Bondar"],
    ],
    [
      "The Minister for the Middle East, Tom Haddow, left.",
      ["title: Minister for the Middle East", "person: Tom Haddow"],
    ],
    [
      "Pentagon press secretary Paul Ridley spoke.",
      ["organisation: Pentagon=USDepartmentOfDefense", "title: press secretary", "person: Paul Ridley"],
    ],
    ["Treasury Secretary Joan Pell resigned.", ["title: Treasury Secretary", "person: Joan Pell"]],
    ["The foreign minister of Chad said no.", ["title: foreign minister", "state: Chad=Chad"]],
    ["China's vice-minister agreed.", ["state: China=China", "title: vice-minister"]],
    ["Oslo's defence and foreign ministers met.", ["place: Oslo=Norway"]],
    [
      "Deputy Secretary-General Ilse Hartog left.",
      ["title: Deputy Secretary-General", "person: Ilse Hartog"],
    ],
    ["MS OKAFOR: Thank you.", ["person: OKAFOR"]],
    ["The Varga regime fell.", ["person: Varga"]],
    ["The judge, Ada Okoro, agreed.", ["title: judge", "person: Ada Okoro"]],
    ["A general strike hit the capital.", []],
    ["They chair the talks and head for home.", []],
    ["Justice was done by a major power.", []],
    ["The ministers met.", []],
  ])("%s", (text, names) => {
    expect(named(text)).toEqual(names);
  });
});

describe("organisations", () => {
  test.each([
    ["The Uzbek Finance Ministry will pay.", ["organisation: Uzbek Finance Ministry"]],
    ["It told the Ministry of Defence.", ["organisation: Ministry of Defence"]],
    ["The Ministry of Industry and Trade agreed.", ["organisation: Ministry of Industry and Trade"]],
    ["The Bank of Ghana cut rates.", ["organisation: Bank of Ghana"]],
    [
      "Bank of Ghana Governor Ama Darko spoke.",
      ["organisation: Bank of Ghana", "title: Governor", "person: Ama Darko"],
    ],
    ["The Homes First Alliance will build.", ["organisation: Homes First Alliance"]],
    ["The Quarry and Tunnel Workers' Union struck.", ["organisation: Quarry and Tunnel Workers' Union"]],
    [
      "The Rail Drivers’ Union (RDU) struck, and the RDU won.",
      ["organisation: Rail Drivers’ Union", "organisation: RDU", "organisation: RDU"],
    ],
    [
      "Ghana and Harbour Workers' Union officials met.",
      ["state: Ghana=Ghana", "organisation: Harbour Workers' Union"],
    ],
    ["Then the Nurses and Lawyers for Calm met.", ["organisation: Lawyers for Calm"]],
    [
      "The Kenya and Quarry Workers' Union talks failed.",
      ["state: Kenya=Kenya", "organisation: Quarry Workers' Union"],
    ],
    ["Ghana's Parliament voted.", ["state: Ghana=Ghana", "organisation: Parliament"]],
    ["Later the Commission agreed.", ["organisation: Commission"]],
    ["Kestrel & Moor Holdings agreed.", ["organisation: Kestrel & Moor Holdings"]],
    [
      "The Commission for Conciliation, Mediation and Arbitration ruled.",
      ["organisation: Commission for Conciliation, Mediation and Arbitration"],
    ],
    ["Then Vellmar, a shipping line, agreed.", ["organisation: Vellmar"]],
    ["The campaign group Save Our Shore will march.", ["organisation: Save Our Shore"]],
    ["UN General Assembly members voted.", ["organisation: UN General Assembly=UNGeneralAssembly"]],
    ["Steppe Evening News reported it.", ["organisation: Steppe Evening News"]],
    ["They left the Short-Range Nuclear Forces (SNF) Treaty.", []],
    ["Services rose and forces left.", []],
  ])("%s", (text, names) => {
    expect(named(text)).toEqual(names);
  });
});

describe("words that are no names", () => {
  test.each([
    "Donors pledged money, and the donors paid.",
    "Loans will follow.",
    "However, on Monday in March nobody came.",
    "Experts believe that Allies will help.",
    "Speaking on Tuesday, he said that I was late.",
    "Two Gepard systems and 31 Abrams tanks arrived.",
    "GDP grew by 3%.",
    "“Nobody knows,” she said.",
    "Reiterating the offer, they left.",
    "",
    "…",
    "12 34 ( ) – —",
  ])("%s", (text) => {
    expect(named(text)).toEqual([]);
  });
});

describe("places", () => {
  test.each([
    ["The talks in Karabulak failed.", ["place: Karabulak"]],
    ["The town of Marrowby flooded.", ["place: Marrowby"]],
    ["KARDENBERG, 3 May – The talks failed.", ["place: KARDENBERG"]],
    ["Boats crossed the Selby Strait.", ["place: Selby Strait"]],
    ["Wages in Vellmar's yards fell.", ["organisation: Vellmar"]],
  ])("%s", (text, names) => {
    expect(named(text)).toEqual(names);
  });
});

describe("a document is judged as a whole", () => {
  test.each([
    [
      "the surname alone",
      "Minister Hedda Nyqvist spoke. Later Nyqvist left. Nyqvist will return.",
      ["title: Minister", "person: Hedda Nyqvist", "person: Nyqvist", "person: Nyqvist"],
    ],
    [
      "before the full name too",
      "Nyqvist won. The minister, Hedda Nyqvist, spoke.",
      ["person: Nyqvist", "title: minister", "person: Hedda Nyqvist"],
    ],
    [
      "with its particles",
      "Ursula van der Meer spoke. Then van der Meer left.",
      ["person: Ursula van der Meer", "person: van der Meer"],
    ],
    [
      "without its article",
      "Foreign Minister Salim al-Harbi spoke. Harbi left. Al-Harbi left.",
      ["title: Foreign Minister", "person: Salim al-Harbi", "person: Harbi", "person: Al-Harbi"],
    ],
    [
      "a short name",
      "Vellmar Terminals agreed. Now Vellmar pays.",
      ["organisation: Vellmar Terminals", "organisation: Vellmar"],
    ],
    ["a word seen with a small letter", "Negotiators left. The negotiators will return.", []],
    [
      "a word with a capital here and a small letter there",
      "Then the Shipowners agreed. The shipowners left.",
      [],
    ],
    [
      "a short name that does nothing",
      "Vellmar Terminals agreed. A Vellmar ship sank.",
      ["organisation: Vellmar Terminals", "organisation: Vellmar"],
    ],
    [
      "a name at the start that occurs inside",
      "Vellmar agreed. Now Vellmar pays.",
      ["organisation: Vellmar", "organisation: Vellmar"],
    ],
  ])("%s", (_, text, names) => {
    expect(named(text)).toEqual(names);
  });

  test("a headline in capitals names whom the text names", () => {
    const title = "Minister Nyqvist Rejects Port Deal With Norway";
    const text = `${title}\n\nMinister Hedda Nyqvist spoke.`;
    const names = findNames(sentencesOf(text, title)).filter(({ start }) => start < title.length);
    expect(names.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`)).toEqual([
      "title: Minister",
      "person: Nyqvist",
      "state: Norway",
    ]);
  });
});

describe("known to be wrong", () => {
  test.fails.each([
    [
      "a company at the start of a sentence and nowhere else",
      "Vellmar said it would pay.",
      ["organisation: Vellmar"],
    ],
    ["a people without an article in the table", "The Quillish side agreed.", ["demonym: Quillish"]],
    [
      'a person with an unlisted given name after "from"',
      "It came from Qinlu Vasque herself.",
      ["person: Qinlu Vasque"],
    ],
  ])("%s", (_, text, names) => {
    expect(named(text)).toEqual(names);
  });
});

describe("always", () => {
  const words = [
    "French",
    "President",
    "Emmanuel",
    "van",
    "der",
    "Leyen",
    "UN",
    "of",
    "the",
    "Bank",
    "and",
    "-",
    ",",
    "(",
    ")",
    "“",
    "’s",
    "Ministry",
    "said",
    ".",
    "\n",
    "US",
    "al",
    "Minister",
    "for",
    "Trade",
    "&",
    "J.",
    "2030",
    "é",
    "😀",
  ];

  test("spans are in order, do not overlap, lie in the text and say the same twice", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...words), { maxLength: 40 }),
        fc.constantFrom(" ", ""),
        (parts, gap) => {
          const text = parts.join(gap);
          const names = findNames(sentencesOf(text));
          let end = 0;
          for (const name of names) {
            expect(name.start).toBeGreaterThanOrEqual(end);
            expect(name.end).toBeGreaterThan(name.start);
            expect(text.slice(name.start, name.end)).toMatch(/^\S(?:[^]*\S)?$/u);
            end = name.end;
          }
          expect(end).toBeLessThanOrEqual(text.length);
          expect(findNames(sentencesOf(text))).toEqual(names);
        },
      ),
      { numRuns: 300 },
    );
  });

  test("ten times the text takes about ten times as long, not a hundred", () => {
    const sentences = sentencesOf(
      "French President Hedda Nyqvist of the Bank of Ghana and Trade Union of Ghana met Vellmar Terminals. ".repeat(
        20,
      ),
    );
    const time = (copies: number) => {
      const many = Array.from({ length: copies }, () => sentences).flat();
      const start = performance.now();
      findNames(many);
      return performance.now() - start;
    };
    time(5);
    expect(time(100) / Math.max(time(10), 1)).toBeLessThan(40);
  });
});
