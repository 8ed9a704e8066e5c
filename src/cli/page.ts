/** The page that shows a graph: the viewer with its data inside. */

import { readFileSync } from "node:fs";
import { singleFile, viewData } from "../node.ts";
import type { Facts } from "../types.ts";

/** Beside this file in a package, and where a checkout builds it. */
const TEMPLATES = ["../viewer/index.html", "../../dist/viewer/index.html"];

/** One HTML text that needs no network. Throws when the viewer has not been built. */
export function pageOf(facts: Facts): string {
  return singleFile(template(), viewData(facts));
}

function template(): string {
  for (const path of TEMPLATES) {
    try {
      return readFileSync(new URL(path, import.meta.url), "utf8");
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
    }
  }
  throw new Error(
    "the viewer's page is missing from this installation: in a checkout build it with npm run build",
  );
}
