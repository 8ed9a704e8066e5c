import { expect, test } from "vitest";
import { genderOfHonorific, genderOfName, genderOfPronoun, genderOfTitle } from "../../src/resolve/gender.ts";

test.each([
  ["spokeswoman", "f"],
  ["chairman", "m"],
  ["queen", "f"],
  ["woman", undefined],
  ["minister", undefined],
])("the title %s", (title, gender) => {
  expect(genderOfTitle(title)).toBe(gender);
});

test.each([
  ["told Ms. ", "f"],
  ["Mr ", "m"],
  ["the German ", undefined],
])("before a name: %s", (before, gender) => {
  expect(genderOfHonorific(before)).toBe(gender);
});

test.each([
  ["Hanna Brook", "f"],
  ["Peter Brook", "m"],
  ["Alex Brook", undefined],
  ["Brook", undefined],
  ["Hanna", undefined],
])("the name %s", (name, gender) => {
  expect(genderOfName(name)).toBe(gender);
});

test("pronouns", () => {
  expect(["She", "his", "they", "it"].map(genderOfPronoun)).toEqual(["f", "m", undefined, undefined]);
});
