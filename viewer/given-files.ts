import type { GivenText } from "./extract-messages.ts";

/** A page of HTML is longer than its text; more than this is no article. */
const MOST_BYTES = 10_000_000;
/** As long as the library reads: a book. */
const MOST_CHARACTERS = 2_000_000;
const READABLE = /\.(?:txt|md|markdown|html?|xhtml)$/i;

/** The texts of files. Throws, in words for the reader, when one is too large or no text. */
export async function readFiles(files: readonly File[]): Promise<readonly GivenText[]> {
  return Promise.all(
    files.map(async (file) => {
      const { name, size, type } = file;
      if (!READABLE.test(name) && !type.startsWith("text/"))
        throw new Error(`${name}: give a text, Markdown or HTML file (.txt, .md, .html).`);
      if (size > MOST_BYTES)
        throw new Error(
          `${name}: has ${size.toLocaleString("en-US")} bytes, the limit is ${MOST_BYTES.toLocaleString("en-US")}.`,
        );
      return { name, text: await file.text() };
    }),
  );
}

/** Why the texts cannot be read, in words; nothing when they can. */
export function fileProblem(texts: readonly GivenText[]): string | undefined {
  const length = texts.reduce((sum, { text }) => sum + text.length, 0);
  if (texts.every(({ text }) => text.trim() === "")) return "Paste a text, or choose a file.";
  const repeated = texts.find(({ name }, at) => texts.findIndex((each) => each.name === name) !== at);
  if (repeated) return `Two files are called ${repeated.name}: give them different names.`;
  return length > MOST_CHARACTERS
    ? `That is ${length.toLocaleString("en-US")} characters, the limit is ${MOST_CHARACTERS.toLocaleString("en-US")}: as long as a book. Read it in parts.`
    : undefined;
}
