import { describe, expect, test } from "vitest";
import { suggestSame, type Decision, type Facts } from "../../src/index.ts";
import type { Act, Actor, ActorType, DocumentFacts } from "../../src/types.ts";
import { foldName, initialsOf, isName, soundKey } from "../../src/resolve/decide/name-keys.ts";
import { camelCase } from "../../src/analyse/gazetteer.ts";

/** "Port Union" is an organisation, "Person: Ada Holm" a person. */
function actorOf(line: string, more: Partial<Actor> = {}): Actor {
  const [, type = "Organisation", label = line] = /^(\w+): (.+)$/u.exec(line) ?? [];
  return { id: camelCase(label), type: type as ActorType, label, aliases: [], ...more };
}

/** One act of these actors side by side. */
function act(at: number, ids: readonly string[]): Act<{ actor: string; text: string; basis: "named" }> {
  const cue = { start: at, end: at + 1, quote: "x" };
  return {
    id: `act-${at}`, type: "state", sentence: 1, evidence: [cue], cue, addressees: [], targets: [], content: "it",
    actors: ids.map((actor) => ({ actor, text: actor, basis: "named" })), voice: "author", distanced: false, reports: [],
    optional: false, rule: "cue", polarity: "positive", modality: "actual", certainty: "certain",
  }; // prettier-ignore
}

/** A document for each list of lists: the actors of its acts. */
function factsOf(actors: readonly Actor[], ...documents: readonly (readonly (readonly string[])[])[]): Facts {
  return {
    actors,
    documents: documents.map((acts, i): DocumentFacts => {
      const hash = String(i).padStart(64, "0");
      return {
        source: { id: `${i}.txt`, genre: "news", speakers: [] },
        hash,
        sentences: [],
        acts: acts.map((ids, at) => act(at, ids)),
        commitments: [],
      };
    }),
  };
}

/** Each actor says something in a document of its own. */
const apart = (actors: readonly Actor[]): Facts => factsOf(actors, ...actors.map(({ id }) => [[id]]));

const suggested = (actors: readonly Actor[]): readonly string[] =>
  suggestSame(apart(actors)).map(
    ({ actors: ids, reasons }) => `${ids.join(" ")}: ${reasons.map(({ code }) => code).join(" ")}`,
  );

describe("pairs that may be one", () => {
  test.each([
    // the fuller name stays
    [["Person: Otieno", "Person: Amina Otieno"], "AminaOtieno Otieno: surname"],
    [["Person: Núñez", "Person: Ana Nunez"], "AnaNunez Nunez: surname"],
    [["DPU", "Dover Port Union"], "DoverPortUnion DPU: acronym"],
    [["D.P.U.", "The Dover Port Union"], "TheDoverPortUnion DPU: acronym"],
    [["MoH", "Ministry of Health"], "MinistryOfHealth MoH: acronym"],
    [["Port Union", "Dover Port Union"], "DoverPortUnion PortUnion: part"],
    [["Port Union", "Port Union of Dover"], "PortUnionOfDover PortUnion: part"],
    [["Person: Ana Sorel", "Person: Ana Maria Sorel"], "AnaMariaSorel AnaSorel: part"],
    // one letter more, less or other; other scripts in Latin letters
    [["Person: Hanna Sorrel", "Person: Hanna Sorel"], "HannaSorrel HannaSorel: spelling"],
    [["Lakeside Assembly", "Lakesede Assembly"], "LakesedeAssembly LakesideAssembly: spelling"],
    [["Lakeside Assembly", "Lakesde Assembly"], "LakesideAssembly LakesdeAssembly: spelling"],
    [["Person: Oleh Hrytsenko", "Person: Oleh Gritsenko"], undefined],
    [["Person: Andriy Zhuk", "Person: Andrij Zhuk"], "AndrijZhuk AndriyZhuk: spelling"],
    [["Person: Tarik Kassem", "Person: Tariq Kasem"], "TarikKassem TariqKasem: spelling"],
    [["Person: Omar al-Khatib", "Person: Omar El Hatib"], "OmarAlKhatib OmarElHatib: spelling"],
    // the same words
    [["The Port Union", "port union"], "ThePortUnion portUnion: same-name"],
  ])("%j", (lines, pair) => {
    const actors = lines.map((line) => actorOf(line, line === "port union" ? { id: "portUnion" } : {}));
    expect(suggested(actors)).toEqual(pair === undefined ? [] : [pair]);
  });

  test("one label of two types, and what the types are", () => {
    const actors = [actorOf("Port Union"), actorOf("Group: Port Union", { id: "PortUnion-Group" })];
    expect(suggestSame(apart(actors))).toEqual([
      {
        actors: ["PortUnion", "PortUnion-Group"],
        reasons: [
          {
            code: "same-name",
            message: 'both are called "Port Union", Port Union as Organisation and Port Union as Group',
          },
        ],
      },
    ]);
  });

  test("a label that is another’s other name", () => {
    expect(suggested([actorOf("Dockers"), actorOf("Dover Port Union", { aliases: ["The Dockers"] })])).toEqual([
      "DoverPortUnion Dockers: same-name",
    ]);
  });

  test("one Wikidata key", () => {
    const keys = { wikidata: "Q7" };
    expect(suggested([actorOf("Quay", keys), actorOf("Lock", keys), actorOf("Pier", keys)])).toEqual([
      "Lock Pier: same-wikidata",
      "Lock Quay: same-wikidata",
    ]);
  });

  test("a listed actor stays, else the one that is named more often; reasons come strongest first", () => {
    const listed = actorOf("State: Kenya");
    expect(suggested([listed, actorOf("Group: Kenya", { id: "AKenya" })])).toEqual(["Kenya AKenya: same-name"]);
    const two = [actorOf("Hanna Sorrel"), actorOf("Hanna Sorel", { aliases: ["Hanna Sorrel"] })];
    const [pair] = suggestSame(factsOf(two, [["HannaSorrel"]], [["HannaSorel"], ["HannaSorel"]]));
    expect(pair?.actors).toEqual(["HannaSorel", "HannaSorrel"]);
    expect(pair?.reasons.map(({ code }) => code)).toEqual(["same-name", "spelling"]);
    const short = [actorOf("Person: Otieno"), actorOf("Person: Amina Otieno")];
    const often = suggestSame(factsOf(short, [["Otieno"], ["Otieno"], ["Otieno"]], [["AminaOtieno"]]));
    expect(often.map(({ actors }) => actors)).toEqual([["AminaOtieno", "Otieno"]]);
  });
}); // prettier-ignore

describe("pairs that are two", () => {
  test.each([
    ["gazetteer entries", ["State: Iran", "State: Iraq", "State: Niger", "State: Nigeria", "State: Gambia", "State: Zambia"]],
    ["other given names", ["Person: Jon Vik", "Person: Jan Vik"]],
    ["short words", ["Quay A", "Quay B", "Bay 1", "Bay 2"]],
    ["short names", ["Lora", "Lira"]],
    ["numbers", ["Regiment Number 2011", "Regiment Number 2012"]],
    ["descriptions", ["Group: local official", "Group: local officials", "Group: senior local official"]],
    ["a body and what is listed in its name", ["European Commission", "European Commission Delegation"]],
    ["a person and what is named after the person", ["Person: Ada Brook", "Ada Brook Foundation"]],
    ["a common part", ["Port Union", ...["Dover", "Hull", "Cork", "Bergen", "Genoa", "Malmo"].map((town) => `${town} Port Union`)]],
    ["a common surname", ["Person: Kim", ...["Ada", "Bo", "Cy", "Di", "Ed", "Flo"].map((name) => `Person: ${name} Kim`)]],
    ["a common acronym", ["Person: PU", "Port Union"]],
  ])("%s", (_, lines) => {
    expect(suggested(lines.map((line) => actorOf(line)))).toEqual([]);
  });

  test("a person and the office that the person holds, an office and whose it is", () => {
    const holder = actorOf("Person: Ada Brook", { aliases: ["Harbour Master"], holds: "HarbourMaster" });
    const office = actorOf("Office: Harbour Master", { postIn: "HarbourMasterOffice" });
    const body = actorOf("Harbour Master", { id: "HarbourMasterOffice" });
    expect(suggested([holder, office])).toEqual([]);
    expect(suggested([office, body])).toEqual([]);
    // the program may take the words of the office for a name
    expect(suggested([{ ...holder, label: "Harbour Master", id: "Ada" }, office])).toEqual([]);
    const { holds: _, ...other } = holder;
    expect(suggested([other, office])).toEqual([]);
  });

  test("a surname in documents that have the full name too", () => {
    const actors = [actorOf("Person: Otieno"), actorOf("Person: Amina Otieno")];
    expect(suggestSame(factsOf(actors, [["Otieno"], ["AminaOtieno"]]))).toEqual([]);
    expect(suggestSame(factsOf(actors, [["Otieno"], ["AminaOtieno"]], [["Otieno"]]))).toHaveLength(1);
  });

  test("who act side by side", () => {
    const actors = [actorOf("Port Union"), actorOf("Dover Port Union")];
    expect(suggestSame(factsOf(actors, [["PortUnion", "DoverPortUnion"]]))).toEqual([]);
    expect(suggestSame(factsOf(actors, [["PortUnion"], ["DoverPortUnion"]]))).toHaveLength(1);
  });

  test("who are decided about, themselves or by a chain", () => {
    const facts = apart([actorOf("Port Union"), actorOf("Dover Port Union"), actorOf("Dockers")]);
    const left = (...decisions: readonly Decision[]): number => suggestSame(facts, { decisions }).length;
    expect(left()).toBe(1);
    expect(left({ decide: "different", actors: ["DoverPortUnion", "PortUnion"] })).toBe(0);
    expect(left({ decide: "same", actors: ["DoverPortUnion", "PortUnion"] })).toBe(0);
    const chain: Decision = { decide: "same", actors: ["Dockers", "PortUnion"] };
    expect(left(chain, { decide: "different", actors: ["Dockers", "DoverPortUnion"] })).toBe(0);
    expect(left(chain)).toBe(1);
  });

  test("actors of another namespace, which no decision can name", () => {
    expect(suggested([actorOf("Port Union", { id: "https://example.org/pu" }), actorOf("Port Union")])).toEqual([]);
  });
}); // prettier-ignore

test("the order of actors changes nothing", () => {
  const actors = ["Port Union", "Dover Port Union", "DPU", "Person: Otieno", "Person: Amina Otieno"].map((line) => actorOf(line));
  const facts = apart(actors);
  expect(suggestSame({ ...facts, actors: actors.toReversed() })).toEqual(suggestSame(facts));
}); // prettier-ignore

describe("how many pairs are looked at", () => {
  /** People and bodies with names of a few syllables: many share a surname, a first word, initials. */
  function crowd(size: number): readonly Actor[] {
    const syllables = ["ka", "lo", "mi", "ra", "su", "ten", "vor", "ba", "dil", "gun"];
    const word = (n: number): string => {
      const sound = [n % 10, Math.floor(n / 10) % 10, Math.floor(n / 100) % 10].map((i) => syllables[i] ?? "").join("");
      return sound.charAt(0).toUpperCase() + sound.slice(1);
    };
    return Array.from({ length: size }, (_, i) =>
      i % 2 === 0
        ? actorOf(`Person: ${word(i * 7)} ${word(i * 13)}`, { id: `p${i}` })
        : actorOf(`${word(i * 11)} ${word(i * 3)} Union`, { id: `b${i}` }),
    );
  }
  function looked(actors: readonly Actor[]): number {
    let pairs = 0;
    suggestSame(apart(actors), { onPair: () => (pairs += 1) });
    return pairs;
  }

  test("3,000 actors need no more than a few for each", () => {
    expect(looked(crowd(3_000))).toBeLessThan(3 * 3_000);
  });

  test.each([
    ["one name", (i: number) => actorOf("Port Union", { id: `a${i}` })],
    ["one surname", (i: number) => actorOf(`Person: Ab${"c".repeat(i % 40)} Kim`, { id: `a${i}` })],
    ["one letter of difference", (i: number) => actorOf(`Harbour${String.fromCharCode(0x4e00 + i)}`, { id: `a${i}` })],
    ["one Wikidata key", (i: number) => actorOf(`Quay ${i}`, { wikidata: "Q7" })],
    ["one other name", (i: number) => actorOf(`Quay ${i}`, { aliases: ["Port Union"] })],
  ])("3,000 with %s too", (_, make) => {
    const actors = [actorOf("Port Union"), ...Array.from({ length: 3_000 }, (__, i) => make(i))];
    expect(looked(actors)).toBeLessThan(3 * 3_000);
  });
}); // prettier-ignore

test("keys of names", () => {
  expect(foldName("The São Tomé–Union’s")).toBe("sao tome unions");
  expect(initialsOf("the Ministry of Health")).toEqual(["MH", "MOH"]);
  expect([isName("Ministry of Health"), isName("local official"), isName("Omar al-Khatib")]).toEqual([true, false, true]);
  expect(soundKey("zelenskyy")).toBe(soundKey("zelensky"));
}); // prettier-ignore
