/** A cell of CSV (RFC 4180). */
export function csvCell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Text that a spreadsheet would run as a formula, with an apostrophe in front (https://owasp.org/www-community/attacks/CSV_Injection).
 * + "=HYPERLINK(…)", "-note", "-5" - "2026-05-04"
 */
export function harmless(text: string): string {
  return /^[=+@\t\r-]/.test(text) ? `'${text}` : text;
}
