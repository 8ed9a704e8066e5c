/** Words of the calendar, and the pieces that the rules for time expressions are written with. */

const MONTH_NAMES = [
  ["January", "Jan"], ["February", "Feb"], ["March", "Mar"], ["April", "Apr"], ["May"], ["June", "Jun"], ["July", "Jul"],
  ["August", "Aug"], ["September", "Sept", "Sep"], ["October", "Oct"], ["November", "Nov"], ["December", "Dec"],
]; // prettier-ignore
export const WEEKDAY_NAMES = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

const [FULL_MONTHS, SHORT_MONTHS] = [
  MONTH_NAMES.map(([name]) => name),
  MONTH_NAMES.flatMap(([, ...short]) => short),
];
/** A full name, or an abbreviation with or without its stop. */
export const MONTH = `(?:(?:${FULL_MONTHS.join("|")})|(?:${SHORT_MONTHS.join("|")})\\.?)(?!\\p{L})`;
export const WEEKDAY = `(?:${WEEKDAY_NAMES.join("|")})`;
export const YEAR = "(?:19|20|21)\\d\\d(?![\\d%]|[.,]\\d)";
export const ORDINAL_WORD = "(?:first|second|third|fourth|last|final)";
export const UNIT = "(?:hour|day|week|weekend|fortnight|month|quarter|year|decade)";
export const SEASON = "(?:[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)";
export const NUMBER =
  "(?:\\d{1,3}|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|a hundred|one hundred)";

const CALENDAR: ReadonlySet<string> = new Set(
  [...WEEKDAY_NAMES, ...FULL_MONTHS].map((name) => name?.toLowerCase() ?? ""),
);

/** "Monday", "MARCH"; no abbreviation, for "Jan" is a name too. */
export function isCalendarName(word: string): boolean {
  return CALENDAR.has(word.toLowerCase());
}

/** 1 to 12; undefined for other words. "Sept." is 9. */
export function monthNumber(name: string): number | undefined {
  const bare = name.replace(/\.$/, "");
  const index = MONTH_NAMES.findIndex((names) => names.includes(bare));
  return index < 0 ? undefined : index + 1;
}

/** Monday is 1. */
export function weekdayNumber(name: string): number | undefined {
  const index = WEEKDAY_NAMES.indexOf(name);
  return index < 0 ? undefined : index + 1;
}

/** "first" is 1, "last" the given count. */
export function ordinalNumber(word: string, count: number): number {
  const index = ["first", "second", "third", "fourth"].indexOf(word.toLowerCase());
  return index < 0 ? count : index + 1;
}

export function seasonName(word: string): "spring" | "summer" | "autumn" | "winter" | undefined {
  const lower = word.toLowerCase();
  if (lower === "fall") return "autumn";
  return lower === "spring" || lower === "summer" || lower === "autumn" || lower === "winter"
    ? lower
    : undefined;
}
