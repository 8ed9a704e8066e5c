/** The page that shows a graph: the viewer with its data inside. */

import { readFileSync } from "node:fs";
import { savedForms, singleFile, viewData, type ExtractorFiles, type Graph } from "../node.ts";

/** Beside this file in a package, and where a checkout builds it. */
const BUILT = ["../viewer/", "../../dist/viewer/"];
/** From this file, in `src` as in `dist`. */
const MODELS = "../../data/models/";

export interface PageOptions {
  /** By the SHA-256 of the text; of a document that is not there, the page shows the sentences only. */
  readonly texts?: ReadonlyMap<string, string>;
  /** The page can read texts that are pasted into it: with program and model inside, or with what {@link extractorFile} serves. */
  readonly extractor?: "inside" | "served";
}

/** One HTML text that needs no network. Throws when the viewer has not been built. */
export function pageOf(graph: Graph, { texts = new Map(), extractor }: PageOptions = {}): string {
  const known = graph.facts.documents.flatMap(({ hash }): [string, string][] => {
    const text = texts.get(hash);
    return text === undefined ? [] : [[hash.slice(0, 16), text]];
  });
  return singleFile(builtFile("index.html").toString("utf8"), viewData(graph.facts), {
    exports: savedForms(graph.store),
    ...(known.length > 0 && { texts: Object.fromEntries(known) }),
    ...(extractor !== undefined && { extractor: extractor === "inside" ? extractorFiles() : "served" }),
  });
}

function extractorFiles(): ExtractorFiles {
  return {
    worker: builtFile("extractor.js").toString("utf8"),
    lemmas: modelFile("english.lemmas.json").toString("utf8"),
    model: modelFile("english.bin.gz"),
  };
}

/** What a page with a served extractor asks its server for; nothing for any other name. */
export function extractorFile(name: string): { readonly type: string; readonly bytes: Buffer } | undefined {
  if (name === "extractor.js") return { type: "text/javascript; charset=utf-8", bytes: builtFile(name) };
  if (name === "english.lemmas.json") return { type: "application/json", bytes: modelFile(name) };
  return name === "english.bin.gz" ? { type: "application/octet-stream", bytes: modelFile(name) } : undefined;
}

function modelFile(name: string): Buffer {
  return readFileSync(new URL(`${MODELS}${name}`, import.meta.url));
}

function builtFile(name: string): Buffer {
  for (const folder of BUILT) {
    try {
      return readFileSync(new URL(`${folder}${name}`, import.meta.url));
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
    }
  }
  throw new Error(
    `the viewer's ${name} is missing from this installation: in a checkout build it with npm run build`,
  );
}
