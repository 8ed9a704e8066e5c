import { Command } from "commander";
import type { Exit, Io } from "./io.ts";

/** What a command needs of the run it is part of. */
export interface Context {
  readonly io: Io;
  /** Sets the exit code of the run. */
  readonly finish: (exit: Exit) => void;
}

/** A command whose help ends with examples, one command line each. */
export function commandWithExamples(name: string, description: string, examples: readonly string[]): Command {
  const title = examples.length === 1 ? "Example:" : "Examples:";
  const lines = examples.map((example) => `  $ pledgegraph ${example}`);
  return new Command(name).description(description).addHelpText("after", `\n${title}\n${lines.join("\n")}`);
}
