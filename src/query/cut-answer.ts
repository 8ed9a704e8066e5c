/** Keeps the first rows of an answer without rewriting them. */

export interface Cut {
  readonly text: string;
  /** True when there was more. */
  readonly truncated: boolean;
}

/** The media types of rows that can be cut; for each, what ends the text after the last row kept. */
const CUTTERS: Readonly<Record<string, (text: string, most: number) => Cut>> = {
  "application/sparql-results+json": cutJson,
  "application/sparql-results+xml": cutXml,
  // a quoted cell may hold line ends, and its own quotation marks are doubled
  "text/csv": (text, most) => cutLines(text, /"(?:[^"]|"")*"|\r\n/g, most + 1),
  // line ends in cells are escaped; so they are in N-Triples
  "text/tab-separated-values": (text, most) => cutLines(text, /\n/g, most + 1),
  "application/n-triples": (text, most) => cutLines(text, /\n/g, most),
};

/** The first `most` rows, or triples, of an answer that Oxigraph wrote. Throws for a media type that has none. */
export function cutAnswer(text: string, mediaType: string, most: number): Cut {
  const cut = CUTTERS[mediaType];
  if (cut === undefined) throw new Error(`No rows can be told apart in ${mediaType}.`);
  return cut(text, most);
}

function cutLines(text: string, token: RegExp, most: number): Cut {
  let lines = 0;
  for (const { 0: found, index } of text.matchAll(token)) {
    if (!found.endsWith("\n")) continue;
    lines++;
    if (lines < most) continue;
    const end = index + found.length;
    return { text: text.slice(0, end), truncated: end < text.length };
  }
  return { text, truncated: false };
}

/** `{"head":{…},"results":{"bindings":[{…},{…}]}}`: a row is an object three deep. */
function cutJson(text: string, most: number): Cut {
  const start = text.indexOf('"bindings":[') + '"bindings":['.length;
  // a row is "{}," at least: most answers are too short to have so many, and need not be read
  if ((text.length - start) / 3 < most) return { text, truncated: false };
  let [depth, rows, end] = [0, 0, start];
  for (const { 0: found, index } of text.slice(start).matchAll(/"(?:[^"\\]|\\.)*"|[{}]/g)) {
    if (found === "{") depth++;
    else if (found === "}") depth--;
    else continue;
    if (depth < 0) break;
    if (depth > 0) continue;
    rows++;
    if (rows > most) return { text: `${text.slice(0, end)}]}}`, truncated: true };
    end = start + index + 1;
  }
  return { text, truncated: false };
}

/** "<" is escaped in terms, so that a tag is a tag. */
function cutXml(text: string, most: number): Cut {
  let end = text.indexOf("<results>") + "<results>".length;
  for (let rows = 0; rows < most; rows++) {
    const next = text.indexOf("</result>", end);
    if (next === -1) return { text, truncated: false };
    end = next + "</result>".length;
  }
  if (!text.startsWith("<result>", end)) return { text, truncated: false };
  return { text: `${text.slice(0, end)}</results></sparql>`, truncated: true };
}
