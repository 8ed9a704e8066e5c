import { describe, expect, test } from "vitest";
import { decisionProblem, formatDecision, parseDecisions, type Decision } from "../../src/index.ts";

const right: readonly Decision[] = [
  { decide: "same", actors: ["PortUnion", "DoverPortUnion", "Dockers"] },
  { decide: "different", actors: ["PortUnion", "PortAuthority"], by: "Ada Holm", on: "2026-02-28", why: "two houses" },
  { decide: "split", actor: "JonVik", documents: ["strike.txt", "0123abcd"], text: "Jon Vik", as: "Jon Vik of Leeds" },
  { decide: "rename", actor: "PortUnion", label: "Port Workers’ Union" },
  { decide: "retype", actor: "PortUnion", type: "Coalition" },
  { decide: "link", actor: "Kenya", wikidata: "Q114" },
  { decide: "hide", actor: "Experts" },
]; // prettier-ignore

test.each(right)("$decide is read as it was written", (decision) => {
  expect(parseDecisions(formatDecision(decision), "d.jsonl")).toEqual([{ ...decision, where: "d.jsonl:1" }]);
});

test("empty lines, remarks, a byte order mark and line ends of Windows are no decisions", () => {
  const text = '\uFEFF# of the port\r\n\r\n  // and of the strike\r\n{"decide":"hide","actor":"Experts"}\r\n';
  expect(parseDecisions(text, "d.jsonl")).toEqual([{ decide: "hide", actor: "Experts", where: "d.jsonl:4" }]);
  expect(parseDecisions("", "d.jsonl")).toEqual([]);
});

describe("a bad line is named, with cause and remedy", () => {
  test.each([
    ["half a line", '{"decide":"hide","actor":', /this is no JSON \(.*\): one decision a line/],
    ["a list", "[]", /a decision is an object/],
    ["null", "null", /a decision is an object/],
    ["no kind", '{"actor":"A"}', /"decide" is missing, and has to be one of split, same, /],
    ["a kind that is none", '{"decide":"merge","actors":["A","B"]}', /"decide" is "merge", and has to be one of/],
    ["a kind of every object", '{"decide":"constructor"}', /"decide" is "constructor"/],
    ["a key that is none", '{"decide":"hide","actor":"A","reason":"x"}', /"hide" has no key "reason": its keys are actor, by, on, why/],
    ["a key of every object", '{"decide":"hide","actor":"A","__proto__":{}}', /"hide" has no key "__proto__"/],
    ["a key of another kind", '{"decide":"rename","actor":"A","label":"B","text":"x"}', /"rename" has no key "text"/],
    ["a key that is missing", '{"decide":"rename","actor":"A"}', /"rename" needs "label", a text of up to/],
    ["one actor that is the same", '{"decide":"same","actors":["A"]}', /"actors" is \["A"\], and has to be a list of 2 or more ids of actors, each once/],
    ["an actor that is different from itself", '{"decide":"different","actors":["A","A"]}', /list of 2 ids of actors, each once/],
    ["three that are different", '{"decide":"different","actors":["A","B","C"]}', /list of 2 ids/],
    ["an id with a blank", '{"decide":"hide","actor":"Port Union"}', /"actor" is "Port Union", and has to be the id of an actor, as pledgegraph actors lists it/],
    ["an empty label", '{"decide":"rename","actor":"A","label":" "}', /"label" is " "/],
    ["a label of two lines", '{"decide":"rename","actor":"A","label":"a\\nb"}', /on one line/],
    ["no type of an actor", '{"decide":"retype","actor":"A","type":"Company"}', /one of Person, Organisation, State, Group, Coalition, Office/],
    ["no Wikidata key", '{"decide":"link","actor":"A","wikidata":"114"}', /a Wikidata key: "Q142"/],
    ["no day", '{"decide":"hide","actor":"A","on":"2026-02-30"}', /a day of the calendar as YYYY-MM-DD/],
    ["a split in no document", '{"decide":"split","actor":"A","documents":[],"as":"B"}', /a list with one or more of: the id of a source/],
    ["a split without letters", '{"decide":"split","actor":"A","documents":["d"],"as":"—"}', /with letters of A to Z or digits/],
    ["a split of an actor as itself", '{"decide":"split","actor":"JonVik","documents":["d"],"as":"Jon Vik"}', /"as" gives the id "JonVik" again/],
    ["a book", `{"decide":"hide","actor":"${"A".repeat(20_001)}"}`, /a line of more than 20000 characters/],
  ])("%s", (_, line, message) => {
    const text = `{"decide":"hide","actor":"Experts"}\n${line}\n`;
    expect(() => parseDecisions(text, "d.jsonl")).toThrow(message);
    expect(() => parseDecisions(text, "d.jsonl")).toThrow(/^d\.jsonl:2: /);
  }); // prettier-ignore

  test("all of them at once, and no more than a person can read", () => {
    expect(() => parseDecisions('{}\n{"decide":"hide","actor":"A"}\nx\n', "d.jsonl")).toThrow(
      /^d\.jsonl:1: [^\n]*\nd\.jsonl:3: [^\n]*$/,
    );
    expect(() => parseDecisions("x\n".repeat(60), "d.jsonl")).toThrow(/:50: [^\n]*\nand 10 more lines$/);
  });

  test("a file without end", () => {
    expect(() => parseDecisions("\n".repeat(100_001), "d.jsonl")).toThrow(/more than 100000 lines/);
  });
});

test("an object that a program makes is checked in the same way", () => {
  expect(decisionProblem({ decide: "hide", actor: "Experts" })).toBeUndefined();
  expect(decisionProblem({ decide: "hide" })).toMatch(/"hide" needs "actor"/);
});
