const MILLISECONDS_A_DAY = 86_400_000;

/** Days since 1970-01-01 of a `YYYY-MM-DD`; nothing for any other text and for days that no calendar has. */
export function dayNumber(day: string): number | undefined {
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) return undefined;
  const time = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(time) || !new Date(time).toISOString().startsWith(day)
    ? undefined
    : time / MILLISECONDS_A_DAY;
}

/** The `YYYY-MM-DD` of a number of days since 1970-01-01. */
export function dayText(number: number): string {
  return new Date(number * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

/** The first day of a month; months are counted from January of the year 0. */
export function firstOfMonth(month: number): number {
  return new Date(0).setUTCFullYear(Math.floor(month / 12), month % 12, 1) / MILLISECONDS_A_DAY;
}

/** The month a day is in, counted from January of the year 0. */
export function monthOf(number: number): number {
  const date = new Date(number * MILLISECONDS_A_DAY);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}
