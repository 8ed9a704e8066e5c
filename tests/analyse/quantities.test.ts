import { describe, expect, test } from "vitest";
import { findMoney } from "../../src/analyse/money.ts";
import { findQuantities } from "../../src/analyse/quantities.ts";
import { findTimes } from "../../src/analyse/times.ts";
import type { Quantity } from "../../src/types.ts";
import { sentencesOf } from "./sentences-of.ts";

/** "words | size unit" */
function quantities(text: string): readonly string[] {
  const size = ({ value, minValue, maxValue }: Quantity): string =>
    value !== undefined
      ? String(value)
      : minValue === undefined && maxValue === undefined
        ? "?"
        : `${minValue ?? ""}..${maxValue ?? ""}`;
  return sentencesOf(text).flatMap((sentence) => {
    const taken = [...findTimes(text, sentence, "2026-04-16"), ...findMoney(text, sentence)];
    return findQuantities(text, sentence, taken).map(
      (found) => `${text.slice(found.start, found.end)} | ${size(found)} ${found.unit}`,
    );
  });
}

describe("counts", () => {
  test.each([
    ["They will send 31 Abrams tanks.", "31 Abrams tanks | 31 Abrams tanks"],
    ["They will send 45 structural engineers.", "45 structural engineers | 45 structural engineers"],
    [
      "They will build between 1,500 and 2,000 prefabricated homes.",
      "between 1,500 and 2,000 prefabricated homes | 1500..2000 prefabricated homes",
    ],
    ["They will send two Patriot batteries.", "two Patriot batteries | 2 Patriot batteries"],
    ["They will send one Patriot battery.", "one Patriot battery | 1 Patriot battery"],
    ["They will send an additional SAMP-T system.", "an additional SAMP-T system | 1 SAMP-T system"],
    ["They will send at least 10,000 troops.", "at least 10,000 troops | 10000.. troops"],
    ["They will send up to 40 trucks.", "up to 40 trucks | ..40 trucks"],
    ["They will send about 40 trucks.", "about 40 trucks | 40 trucks"],
    ["They will send 10 to 15 tanks.", "10 to 15 tanks | 10..15 tanks"],
    ["They will train 18 F-16 pilots.", "18 F-16 pilots | 18 F-16 pilots"],
    [
      "They will send 3,000 additional border officers.",
      "3,000 additional border officers | 3000 border officers",
    ],
    [
      "They sent hundreds of additional Patriot and AMRAAM missiles.",
      "hundreds of additional Patriot and AMRAAM missiles | ? Patriot and AMRAAM missiles",
    ],
    [
      "They store 400 kilograms of enriched uranium.",
      "400 kilograms of enriched uranium | 400 kilograms of enriched uranium",
    ],
    ["They clean 14 kilometres of riverbed.", "14 kilometres of riverbed | 14 kilometres of riverbed"],
    ["It will produce up to 5,000 MW.", "up to 5,000 MW | ..5000 MW"],
    ["It will cut emissions by 43 per cent.", "43 per cent | 43 percent"],
    ["It will cut emissions by 15%.", "15% | 15 percent"],
    ["Prices will rise by between 10 and 11 percent.", "between 10 and 11 percent | 10..11 percent"],
    ["Rates rose by 2 percentage points.", "2 percentage points | 2 percentage points"],
    ["It houses 2.5 million people.", "2.5 million people | 2500000 people"],
    ["It houses twenty-five women.", "twenty-five women | 25 women"],
    [
      "More than 40 members of the Coalition came.",
      "More than 40 members of the Coalition | 40.. members of the Coalition",
    ],
    ["It has 40 tanks or more.", "40 tanks or more | 40.. tanks"],
    ["They will hand over three bases.", "three bases | 3 bases"],
    [
      "They will send 5 jets and 20 radars for $5 million by May 10.",
      "5 jets | 5 jets",
      "20 radars | 20 radars",
    ],
  ])("%s", (text, ...expected) => {
    expect(quantities(text)).toEqual(expected);
  });
});

describe("counts nothing", () => {
  test.each([
    "They met on May 5.",
    "They will pay €40 million.",
    "The 12-year-old boy left.",
    "Brook, 45, left.",
    "She lives at 10 Mill Lane.",
    "It is the 7th summit.",
    "Article 5 obliges them.",
    "Resolution 2254 calls for talks.",
    "The Leopard 2 tanks left.",
    "The F-16 jets left.",
    "The G7 leaders met.",
    "COVID-19 vaccines came.",
    "The 2026 elections were held.",
    "It began at 18:45.",
    "They asked three times.",
    "It lasts two years.",
    "One of them left.",
    "No one left.",
    "On one side they agreed.",
    "1. We will act.",
    "It fired 155 mm artillery shells.",
    "The vote was 40 to 30.",
  ])("%s", (text) => {
    expect(quantities(text)).toEqual([]);
  });
});

describe("known to be wrong", () => {
  test.fails("the unit is printed before", () => {
    expect(quantities("It built 1,640 homes and promised another 200.")).toHaveLength(2);
  });
  test.fails("the measure is a rate", () => {
    expect(quantities("It makes 2.5 million a year.")).toHaveLength(1);
  });
});
