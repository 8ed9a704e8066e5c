/** A graph that is in a store of somebody else, instead of a file. */

import type { Command } from "commander";
import { parseWhole } from "./options.ts";

export interface FromOption {
  readonly from?: string;
  readonly maxQuads: number;
}

export function addFromOption(command: Command): Command {
  return command
    .option("--from <url>", "SPARQL endpoint to read from, instead of a file")
    .option("--max-quads <number>", "most triples to read from an endpoint", parseWhole, 5_000_000);
}
