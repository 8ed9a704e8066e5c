/** What can be counted: plurals, measures, and what is counted but no thing. */

/** Measures that stand after a number without a plural: "5,000 MW", "155 mm". */
export const MEASURES: ReadonlySet<string> = new Set([
  "kg", "g", "t", "km", "m", "cm", "mm", "ha", "km2", "MW", "GW", "kW", "TW", "MWh", "GWh", "TWh", "kWh", "bcm", "mcm", "bpd",
  "litres", "Mt", "Gt", "ml", "l", "lb", "lbs", "oz", "ft", "mi", "sq", "bn", "mph", "kph", "GB", "TB",
]); // prettier-ignore

/** Plurals without an s, and nouns that are their own plural. */
export const IRREGULAR_PLURALS: ReadonlySet<string> = new Set([
  "aircraft", "cattle", "children", "criteria", "crew", "dead", "deer", "fish", "gunmen", "firemen", "fishermen", "helicopters",
  "himars", "houses", "hostages", "injured", "lawmakers", "media", "men", "missing", "people", "percent", "personnel", "police",
  "policemen", "policewomen", "servicemen", "servicewomen", "sheep", "spacecraft", "staff", "strong", "watercraft", "women",
  "wounded", "hardware", "congressmen", "crewmen", "businessmen", "spokesmen", "tonne", "hectare",
]); // prettier-ignore

/** Counted, but times, shares of a game, or nothing at all: "three times", "two sides". */
export const NOT_THINGS: ReadonlySet<string> = new Set([
  "second", "seconds", "minute", "minutes", "hour", "hours", "day", "days", "week", "weeks", "weekends", "month", "months",
  "quarter", "quarters", "year", "years", "decade", "decades", "century", "centuries", "times", "o'clock", "am", "pm", "a.m.",
  "p.m.", "others", "ways", "things", "is", "was", "has", "this", "its", "his", "us", "as", "does", "says", "thirds", "fifths",
  "quarters", "halves", "fold", "dollars", "euros", "pounds", "cents", "pence",
]); // prettier-ignore

/** Words before the counted thing that are no part of its name: "3,000 additional officers". */
export const MORE: ReadonlySet<string> = new Set([
  "more",
  "additional",
  "extra",
  "further",
  "other",
  "new",
  "such",
  "or",
  "so",
]);

/** Does the word look like several things? "tanks", "women"; not "press", "focus". */
export function isPlural(word: string): boolean {
  const lower = word.toLowerCase();
  if (NOT_THINGS.has(lower)) return false;
  return IRREGULAR_PLURALS.has(lower) || /[^su'’]s$|ss?es$/i.test(lower);
}
