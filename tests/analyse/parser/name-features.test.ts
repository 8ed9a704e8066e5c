import { expect, test } from "vitest";
import { NAME_FEATURES, nameFeatures } from "../../../src/analyse/parser/name-features.ts";

const NAMES = [
  "begins a place", "begins an organisation", "begins a demonym", "place", "organisation", "demonym",
  "given name", "head", "head with of", "organisation noun", "geography", "title",
]; // prettier-ignore
const told = (sentence: string): readonly string[] =>
  nameFeatures(sentence.split(" ")).map((row) => NAMES.filter((_, i) => row[i] === 1).join(", "));

test.each([
  ["a place of one word", "in Kenya", ["", "begins a place"]],
  ["the longest name", "Le Monde now", ["begins an organisation", "organisation", ""]],
  ["a name cut at its hyphen", "Guinea - Bissau", ["begins a place", "place", "place"]],
  ["a demonym", "French ferries", ["begins a demonym", ""]],
  ["words alone", "President Boris Bank", ["title", "given name", "head, head with of, organisation noun"]],
  ["nothing in small letters", "kenya", [""]],
  ["nothing after the end", "New York Time", ["begins a place", "place", ""]],
])("%s", (_name, sentence, features) => {
  expect(told(sentence)).toEqual(features);
});

test("as many numbers as the model expects", () => {
  expect(nameFeatures(["x"])[0]).toHaveLength(NAME_FEATURES);
  expect(nameFeatures([])).toEqual([]);
});
