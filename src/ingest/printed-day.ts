/** The day that a string prints with its year, whatever its format. */

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH =
  "(?<month>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";

const ISO = /(?<!\d)(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)(?!\d)/;
const DAY_FIRST = new RegExp(
  `(?<![\\p{L}\\d])(?<day>\\d{1,2})(?:st|nd|rd|th)?(?:\\sof)?\\s${MONTH},?\\s(?<year>\\d{4})(?!\\d)`,
  "iu",
);
const MONTH_FIRST = new RegExp(
  `(?<![\\p{L}\\d])${MONTH}\\s(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s(?<year>\\d{4})(?!\\d)`,
  "iu",
);

export interface PrintedDay {
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The first day in `text`: "2026-04-16T23:30:00+09:00" (its local day), "16 April 2026", "Thu, 16 Apr 2026",
 * "April 16th, 2026". Undefined without a year, for "04/05/2026", which two continents read differently, and for days
 * that do not exist.
 */
export function printedDay(text: string): PrintedDay | undefined {
  const matches = [ISO, DAY_FIRST, MONTH_FIRST]
    .map((form) => form.exec(text))
    .filter((match) => match !== null);
  const [match] = matches.sort((a, b) => a.index - b.index);
  const groups = match?.groups;
  if (match === undefined || groups === undefined) return undefined;
  const month = monthNumber(groups["month"] ?? "");
  const day = `${groups["year"] ?? ""}-${pad(month)}-${pad(Number(groups["day"]))}`;
  const time = Date.parse(`${day}T00:00:00Z`);
  const exists = !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
  return exists ? { day, start: match.index, end: match.index + match[0].length } : undefined;
}

function monthNumber(name: string): number {
  return /^\d/.test(name) ? Number(name) : MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

function pad(number: number): string {
  return String(number).padStart(2, "0");
}
