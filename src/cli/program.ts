import { readFileSync } from "node:fs";
import { Command } from "commander";
import { addCommand } from "./add.ts";
import { actorsCommand } from "./actors.ts";
import { analyseCommand } from "./analyse.ts";
import { buildCommand } from "./build.ts";
import { checkCommand } from "./check.ts";
import type { Context } from "./context.ts";
import { decideCommand } from "./decide.ts";
import { explainCommand } from "./explain.ts";
import { exportCommand } from "./export.ts";
import { extractCommand } from "./extract.ts";
import { gazetteerCommand } from "./gazetteer.ts";
import { initCommand } from "./init.ts";
import { pushCommand } from "./push.ts";
import { queryCommand } from "./query.ts";
import { removeCommand } from "./remove.ts";
import { rulesCommand } from "./rules.ts";
import { scoreCommand } from "./score.ts";
import { serveCommand } from "./serve.ts";
import { statusCommand } from "./status.ts";
import { viewCommand } from "./view.ts";

/** All commands, in the order of the help. Each loads what it needs when it runs, so that help is quick. */
const COMMANDS: readonly ((context: Context) => Command)[] = [
  buildCommand,
  initCommand,
  addCommand,
  removeCommand,
  statusCommand,
  viewCommand,
  serveCommand,
  queryCommand,
  explainCommand,
  exportCommand,
  pushCommand,
  checkCommand,
  actorsCommand,
  decideCommand,
  gazetteerCommand,
  extractCommand,
  analyseCommand,
  scoreCommand,
  rulesCommand,
];

const EXAMPLES = `
Examples:
  $ pledgegraph build article.html -o graph.ttl
  $ pledgegraph view graph.ttl
  $ pledgegraph query graph.ttl --commitments --committer France

Exit codes: 0 done; 1 nothing found, a check failed, or some inputs failed; 2 could not do it.`;

export function createProgram(context: Context): Command {
  const program = new Command("pledgegraph")
    .description(
      "Reads news articles and official statements and builds a knowledge graph of who committed to what.",
    )
    .version(packageVersion(), "-V, --version", "print the version")
    .helpOption("-h, --help", "print help")
    .option("--debug", "print where in the program an error comes from")
    .addHelpText("after", EXAMPLES)
    .showHelpAfterError("Try: pledgegraph --help");
  for (const create of COMMANDS) {
    const command = create(context);
    command
      .showHelpAfterError(`Try: pledgegraph ${command.name()} --help`)
      .option("--debug", "print where in the program an error comes from");
    program.addCommand(command);
  }
  for (const command of [program, ...program.commands]) {
    command.exitOverride().configureOutput({
      writeOut: (text) => context.io.stdout.write(text),
      writeErr: (text) => context.io.stderr.write(text),
      outputError: (text, write) => {
        write(text.replace(/^error: /, "pledgegraph: "));
      },
      getOutHelpWidth: () => context.io.stdout.columns ?? 100,
      getErrHelpWidth: () => context.io.stderr.columns ?? 100,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    });
  }
  return program;
}

/** Two folders up, from the sources as from the built files. */
function packageVersion(): string {
  const text = readFileSync(new URL("../../package.json", import.meta.url), "utf8");
  return (JSON.parse(text) as { readonly version: string }).version;
}
