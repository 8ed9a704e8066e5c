/** True for a day of the calendar as `YYYY-MM-DD`: 2028-02-29, not 2027-02-29, not 2027-2-3. */
export function isDay(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  if (year === undefined || month === undefined || day === undefined) return false;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  // A day that the month does not have runs over into another.
  return date.getUTCMonth() === Number(month) - 1;
}
