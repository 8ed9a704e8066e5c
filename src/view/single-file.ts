import { ENCLOSURES, enclosureElement, type Enclosure } from "./enclosure.ts";
import type { SavedForms } from "./saved-forms.ts";
import { allowWorker } from "./page-policy.ts";
import type { ViewData } from "./view-data.ts";

/** Id of the script element of the page that holds the data. */
export const DATA_ELEMENT = "pledgegraph-data";

/** What a page may have beside its data. */
export interface PageParts {
  /** What can be saved of the statements chosen; without it the page saves pictures only. */
  readonly exports?: SavedForms;
  /** The whole texts of documents, by the id that the scene has for them. */
  readonly texts?: Readonly<Record<string, string>>;
  /** The page reads texts that are pasted into it: with these files, or with what its own server gives. */
  readonly extractor?: ExtractorFiles | "served";
}

/** Program and language model, as they are packed into a page. */
export interface ExtractorFiles {
  /** Text of `dist/viewer/extractor.js`. */
  readonly worker: string;
  /** Text of `english.lemmas.json`. */
  readonly lemmas: string;
  /** Bytes of `english.bin.gz`. */
  readonly model: Uint8Array;
}

const SLOT = new RegExp(`(<script type="application/json" id="${DATA_ELEMENT}">)[^<]*(</script>)`);

/**
 * Puts the data into the viewer's page: one HTML file that opens from disk and loads nothing. `template` is the text of
 * `dist/viewer/index.html`. Throws when the template has no place for data.
 */
export function singleFile(template: string, data: ViewData, parts: PageParts = {}): string {
  const { extractor } = parts;
  const page = extractor ? allowWorker(template, extractor === "served" ? "server" : "page") : template;
  const slot = SLOT.exec(page);
  if (!slot)
    throw new Error(
      `The viewer's template has no <script type="application/json" id="${DATA_ELEMENT}">. Use the index.html that "vite build" made from viewer/.`,
    );
  const [whole, open = "", close = ""] = slot;
  // No replace(): "$&" in a label would be taken for a pattern.
  const filled = open + escapeJson(JSON.stringify(data)) + close + enclosed(parts);
  return page.slice(0, slot.index) + filled + page.slice(slot.index + whole.length);
}

function enclosed({ texts, exports, extractor }: PageParts): string {
  const contents: Readonly<Partial<Record<Enclosure, string | Uint8Array>>> = {
    ...(texts && { texts: JSON.stringify(texts) }),
    ...(exports && { exports: JSON.stringify(exports) }),
    ...(extractor === "served" ? SERVED : extractor),
  };
  return ENCLOSURES.map((name) => {
    const content = contents[name];
    return content === undefined ? "" : `\n${enclosureElement(name, content)}`;
  }).join("");
}

/** An empty element says that the page's server has the extractor. */
const SERVED = { worker: new Uint8Array() };

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
