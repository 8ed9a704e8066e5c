/** What the page and the extractor in its worker say to each other. */
import type { Metadata, Problem } from "../src/types.ts";
import type { SavedForms, ViewData } from "../src/view/index.ts";

/** What a text is called that came without a file. */
export const PASTED = "pasted text";

export interface GivenText {
  /** A file's name, or what the text is called; says the format. */
  readonly name: string;
  readonly text: string;
}

export interface ReadRequest {
  /** Nothing when the worker has it already; `address` of a folder of the page's own server. */
  readonly model:
    { readonly address: string } | { readonly lemmas: string; readonly model: string } | undefined;
  readonly texts: readonly GivenText[];
  readonly metadata: Metadata;
}

/** A graph as a page has it. */
export interface PageGraph {
  readonly data: ViewData;
  readonly exports: SavedForms | undefined;
  readonly texts: Readonly<Record<string, string>> | undefined;
}

export type Reply =
  | { readonly do: "load" }
  /** `share`: of all the words, 0 to 1, that have been analysed. */
  | { readonly do: "read"; readonly sentences: number; readonly share: number }
  | { readonly do: "done"; readonly graph: PageGraph; readonly problems: readonly Problem[] }
  | { readonly do: "fail"; readonly message: string };
