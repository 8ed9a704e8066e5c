import { expect, test } from "vitest";
import { NAME_FEATURES, nameFeatures } from "../../../src/analyse/parser/name-features.ts";

const NAMES = [
  "begins a place", "begins an organisation", "begins a demonym", "place", "organisation", "demonym",
  "begins a place?", "begins an organisation?", "begins a demonym?", "place?", "organisation?", "demonym?",
  "given name", "head", "head with of", "organisation noun", "geography", "title",
  "first", "no small letters", "headline", "short", "no capitals", "begins small",
]; // prettier-ignore
const said = (sentence: string, names: readonly string[]): readonly string[] =>
  nameFeatures(sentence.split(" ")).map((row) =>
    NAMES.filter((name, i) => row[i] === 1 && names.includes(name)).join(", "),
  );
const told = (sentence: string): readonly string[] => said(sentence, NAMES.slice(0, 18));

test.each([
  ["a place of one word", "in Kenya", ["", "begins a place"]],
  ["the longest name", "Le Monde now", ["begins an organisation", "organisation", ""]],
  ["a name cut at its hyphen", "Guinea - Bissau", ["begins a place", "place", "place"]],
  ["a demonym", "French ferries", ["begins a demonym", ""]],
  ["words alone", "President Boris Bank", ["title", "given name", "head, head with of, organisation noun"]],
  ["names in other capitals", "new york , KENYA", ["begins a place?", "place?", "", "begins a place?"]],
  ["no short ones", "give us Us", ["", "", ""]],
  ["nothing after the end", "New York Time", ["begins a place", "place", ""]],
])("%s", (_name, sentence, features) => {
  expect(told(sentence)).toEqual(features);
});

test.each([
  ["a plain sentence", "The ferry will run again .", ["first", "", "", "", "", ""]],
  ["a short one", "Regards , Ada", ["first, short", "short", "short"]],
  [
    "capitals alone",
    "TWO PORTS TO SHUT NOW",
    ["first, no small letters, headline", ...Array<string>(4).fill("no small letters, headline")],
  ],
  ["a headline", "Ports of the North Shut", ["first, headline", ...Array<string>(4).fill("headline")]],
  ["one word of a headline is none", "Ports in May at sea", ["first", "", "", "", ""]],
  [
    "small letters",
    "ferry runs to oslo again",
    ["first, no capitals, begins small", ...Array<string>(4).fill("no capitals, begins small")],
  ],
  [
    "a small letter first",
    "— the ferry to Oslo .",
    ["first, begins small", ...Array<string>(5).fill("begins small")],
  ],
  ["no letters", "1 2 3 4 5", ["first", "", "", "", ""]],
])("the manner of a sentence: %s", (_name, sentence, features) => {
  expect(said(sentence, NAMES.slice(18))).toEqual(features);
});

test("as many numbers as the model expects", () => {
  expect(nameFeatures(["x"])[0]).toHaveLength(NAME_FEATURES);
  expect(nameFeatures([])).toEqual([]);
});
