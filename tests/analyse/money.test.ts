import { describe, expect, test } from "vitest";
import { findMoney } from "../../src/analyse/money.ts";
import type { Money } from "../../src/types.ts";

/** "words | value currency", a range or bound as "min..max". */
function money(text: string): readonly string[] {
  const size = ({ value, minValue, maxValue }: Money): string =>
    value === undefined ? `${minValue ?? ""}..${maxValue ?? ""}` : String(value);
  return findMoney(text, { start: 0, end: text.length }).map(
    (found) => `${text.slice(found.start, found.end)} | ${size(found)} ${found.currency}`,
  );
}

describe("reads", () => {
  test.each([
    ["€2bn", "€2bn | 2000000000 EUR"],
    ["2 billion euros", "2 billion euros | 2000000000 EUR"],
    ["2 billion euro", "2 billion euro | 2000000000 EUR"],
    ["£1.2bn", "£1.2bn | 1200000000 GBP"],
    ["$3.5m", "$3.5m | 3500000 USD"],
    ["UAH 40 billion", "UAH 40 billion | 40000000000 UAH"],
    ["UAH40bn", "UAH40bn | 40000000000 UAH"],
    ["US$5m", "US$5m | 5000000 USD"],
    ["US$ 5 million", "US$ 5 million | 5000000 USD"],
    ["A$200 million", "A$200 million | 200000000 AUD"],
    ["CHF 30m", "CHF 30m | 30000000 CHF"],
    ["25 million francs", "25 million francs | 25000000 CHF"],
    ["30 billion yen", "30 billion yen | 30000000000 JPY"],
    ["a $400 million loan", "$400 million | 400000000 USD"],
    ["a $60-billion plan", "$60-billion | 60000000000 USD"],
    ["EUR 150,000", "EUR 150,000 | 150000 EUR"],
    ["Rs 500 crore", "Rs 500 crore | 5000000000 INR"],
    ["Rs500 crore", "Rs500 crore | 5000000000 INR"],
    ["half a billion dollars", "half a billion dollars | 500000000 USD"],
    ["two billion euros", "two billion euros | 2000000000 EUR"],
    ["up to €3m", "up to €3m | ..3000000 EUR"],
    ["at least $5 million", "at least $5 million | 5000000.. USD"],
    ["over £1.1bn", "over £1.1bn | 1100000000.. GBP"],
    ["more than 200 million dollars", "more than 200 million dollars | 200000000.. USD"],
    ["nearly $100 million", "nearly $100 million | 100000000 USD"],
    ["about €5bn", "about €5bn | 5000000000 EUR"],
    ["between 5 and 7 million euros", "between 5 and 7 million euros | 5000000..7000000 EUR"],
    ["between $5 million and $7 million", "between $5 million and $7 million | 5000000..7000000 USD"],
    ["€1.5-2 billion", "€1.5-2 billion | 1500000000..2000000000 EUR"],
    ["€1.5–€2 billion", "€1.5–€2 billion | 1500000000..2000000000 EUR"],
    ["another $5 million", "$5 million | 5000000 USD"],
    ["an additional $5 million", "an additional $5 million | 5000000 USD"],
    ["and Qatar $50 million", "$50 million | 50000000 USD"],
    ["200 million pounds of aid", "200 million pounds | 200000000 GBP"],
    ["12,000 reais", "12,000 reais | 12000 BRL"],
    ["640 million cedis", "640 million cedis | 640000000 GHS"],
    ["10 million Canadian dollars", "10 million Canadian dollars | 10000000 CAD"],
    [
      "12 million Swiss francs, of which 4 million this year",
      "12 million Swiss francs | 12000000 CHF",
      "4 million | 4000000 CHF",
    ],
    ["€2bn for 4 million people", "€2bn | 2000000000 EUR"],
    ["3.2 trillion VND", "3.2 trillion VND | 3200000000000 VND"],
    ["5 billion USD", "5 billion USD | 5000000000 USD"],
    ["no less than $1.45 billion per year", "no less than $1.45 billion | 1450000000.. USD"],
    ["a billion euros", "a billion euros | 1000000000 EUR"],
    ["one and a half billion euros", "one and a half billion euros | 1500000000 EUR"],
    ["two and a half million dollars", "two and a half million dollars | 2500000 USD"],
    ["$5 million or more", "$5 million or more | 5000000.. USD"],
    ["from €85 million to €60 million", "€85 million | 85000000 EUR", "€60 million | 60000000 EUR"],
    ["from €60 million to €85 million", "€60 million | 60000000 EUR", "€85 million | 85000000 EUR"],
    ["€5 to €10 million", "€5 to €10 million | 5000000..10000000 EUR"],
    ["5 to 10 million dollars", "5 to 10 million dollars | 5000000..10000000 USD"],
    ["twenty-five million dollars", "twenty-five million dollars | 25000000 USD"],
    ["two hundred million dollars", "two hundred million dollars | 200000000 USD"],
    ["R500m", "R500m | 500000000 ZAR"],
    ["500 €", "500 € | 500 EUR"],
    ["1.400.000 euros", "1.400.000 euros | 1400000 EUR"],
    ["€1 400 000", "€1 400 000 | 1400000 EUR"],
    ["2,5 billion euros", "2,5 billion euros | 2500000000 EUR"],
    [
      "not more than 300 million Egyptian pounds",
      "not more than 300 million Egyptian pounds | ..300000000 EGP",
    ],
    ["30 million won", "30 million won | 30000000 KRW"],
    ["$60 a barrel", "$60 | 60 USD"],
    ["$1.2 trillion", "$1.2 trillion | 1200000000000 USD"],
    ["$500,000-$1 million", "$500,000-$1 million | 500000..1000000 USD"],
    ["G7 $50bn loan", "$50bn | 50000000000 USD"],
    ["COP29 USD 300 billion", "USD 300 billion | 300000000000 USD"],
    ["500 million Norwegian kroner", "500 million Norwegian kroner | 500000000 NOK"],
    ["as much as €50 million", "as much as €50 million | ..50000000 EUR"],
    ["under $10m", "under $10m | ..10000000 USD"],
    ["Sweden gave 500 million kronor", "500 million kronor | 500000000 SEK"],
    ["sixty million dollars", "sixty million dollars | 60000000 USD"],
    ["€200m-€300m", "€200m-€300m | 200000000..300000000 EUR"],
    [
      "6 million euros and 7 million dollars",
      "6 million euros | 6000000 EUR",
      "7 million dollars | 7000000 USD",
    ],
    ["They gave 5 million Norwegian kroner.", "5 million Norwegian kroner | 5000000 NOK"],
    ["They gave 5 million Egyptian pounds.", "5 million Egyptian pounds | 5000000 EGP"],
    ["They gave Pakistan 5 million rupees.", "5 million rupees | 5000000 PKR"],
    ["They gave 5 million rupees.", "5 million rupees | 5000000 INR"],
    ["Argentina borrowed 5 million pesos.", "5 million pesos | 5000000 ARS"],
    ["They lost 5 million pesos.", "5 million pesos | 5000000 XXX"],
    ["a 500-euro fine", "500-euro | 500 EUR"],
    ["a 5 million pound grant", "5 million pound | 5000000 GBP"],
    ["10 million pounds sterling", "10 million pounds sterling | 10000000 GBP"],
    ["$5 million to $10 million", "$5 million to $10 million | 5000000..10000000 USD"],
    ["from 5 to 10 million euros", "5 to 10 million euros | 5000000..10000000 EUR"],
    ["between $1.2 and $1.5 billion", "between $1.2 and $1.5 billion | 1200000000..1500000000 USD"],
    ["less than €5 million", "less than €5 million | ..5000000 EUR"],
    ["€5 million at most", "€5 million at most | ..5000000 EUR"],
    ["€2bn+", "€2bn+ | 2000000000.. EUR"],
    ["They paid $1,250.50 for it.", "$1,250.50 | 1250.5 USD"],
    ["¥500 billion", "¥500 billion | 500000000000 JPY"],
    ["HK$50m", "HK$50m | 50000000 HKD"],
    ["₹500 crore", "₹500 crore | 5000000000 INR"],
    ["NZ$ 3m", "NZ$ 3m | 3000000 NZD"],
    ["5 million US dollars", "5 million US dollars | 5000000 USD"],
    ["5 million Hong Kong dollars", "5 million Hong Kong dollars | 5000000 HKD"],
    ["12 million CFA francs", "12 million CFA francs | 12000000 XOF"],
    ["A hundred million dollars", "A hundred million dollars | 100000000 USD"],
    ["three hundred and fifty million euros", "three hundred and fifty million euros | 350000000 EUR"],
    ["€200 per household", "€200 | 200 EUR"],
    ["The 1990 dollars", "1990 dollars | 1990 USD"],
    ["€ 3 million", "€ 3 million | 3000000 EUR"],
    ["EUR3m", "EUR3m | 3000000 EUR"],
    ["5.5bn euros", "5.5bn euros | 5500000000 EUR"],
    ["€5-a-day", "€5 | 5 EUR"],
    ["They paid 11 € three weeks ago.", "11 € | 11 EUR"],
    ["5 € at least $3", "5 € at least | 5.. EUR", "$3 | 3 USD"],
  ])("%s", (text, ...expected) => {
    expect(money(text)).toEqual(expected);
  });
});

describe("finds no money", () => {
  test.each([
    "dollar diplomacy",
    "Euro 2024",
    "pound the city",
    "500-pound bomb",
    "200 pounds of rice",
    "millions of euros",
    "a multi-million-dollar deal",
    "2024 euro qualifiers",
    "the 20 euro countries",
    "5 m long",
    "A 5k run for 10 m",
    "120 won seats",
    "7 crowns of kings",
    "two-thirds of the dollars",
    "In 2024 euro notes changed.",
    "won 30 million votes",
    "G20 pounds the table",
    "the 5 pound parcels",
    "5,000-pound bombs",
    "100 crowns of thorns",
    "10 euro area states",
    "5 PEN clubs",
    "It cost a lot of money.",
    "The euro fell.",
    "Page 5 of the USD file",
    "He weighs 90 pounds.",
    "40 pounds of explosives",
    "per cent",
    "$ and €",
    "£ for pound",
    "The M5 road",
    "in 2030, yen bonds",
    "the Dollar 5 shop",
  ])("%s", (text) => {
    expect(money(text)).toEqual([]);
  });
});

test("offsets are in the text, not in the sentence", () => {
  const text = "Short. They gave €5m.";
  expect(findMoney(text, { start: 7, end: text.length })).toEqual([
    { start: 17, end: 20, value: 5_000_000, currency: "EUR" },
  ]);
});

describe("known to be wrong", () => {
  test.fails("dollars of a country that has its own", () => {
    expect(money("Canberra will sue for $600 million.")).toEqual(["$600 million | 600000000 AUD"]);
  });
  test.fails("pesos of a city", () => {
    expect(money("Bogotá borrowed 5 million pesos.")).toEqual(["5 million pesos | 5000000 COP"]);
  });
  test.fails("figures of speech", () => {
    expect(money("That is a million-dollar question.")).toEqual([]);
  });
  test.fails("amounts without a number", () => {
    expect(money("They lost tens of millions of euros.")).toHaveLength(1);
  });
});
