import type { ViewData } from "./view-data.ts";

/** Id of the script element of the page that holds the data. */
export const DATA_ELEMENT = "pledgegraph-data";

const SLOT = new RegExp(`(<script type="application/json" id="${DATA_ELEMENT}">)[^<]*(</script>)`);

/**
 * Puts the data into the viewer's page: one HTML file that opens from disk and loads nothing. `template` is the text of
 * `dist/viewer/index.html`. Throws when the template has no place for data.
 */
export function singleFile(template: string, data: ViewData): string {
  const slot = SLOT.exec(template);
  if (!slot)
    throw new Error(
      `The viewer's template has no <script type="application/json" id="${DATA_ELEMENT}">. Use the index.html that "vite build" made from viewer/.`,
    );
  const [whole, open = "", close = ""] = slot;
  // No replace(): "$&" in a label would be taken for a pattern.
  return template.slice(0, slot.index) + open + escapeJson(JSON.stringify(data)) + close + template.slice(slot.index + whole.length); // prettier-ignore
}

/**
 * JSON that may stand in a script element: without `<` nothing can end the element or open a comment. The two separators
 * are legal in JSON and were not in JavaScript strings before 2019.
 */
export function escapeJson(json: string): string {
  return json.replaceAll("<", "\\u003c").replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");
}

/** Reads what {@link singleFile} wrote. Throws when it is not a viewer's data. */
export function readViewData(json: string): ViewData {
  const data: unknown = JSON.parse(json);
  if (typeof data !== "object" || data === null || !("version" in data) || data.version !== 1)
    throw new Error(
      "This page holds no Pledgegraph data of version 1. Make it anew with `pledgegraph view`.",
    );
  return data as ViewData;
}
