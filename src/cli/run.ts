import { CommanderError } from "commander";
import { EXIT, say, type Exit, type Io } from "./io.ts";
import { createProgram } from "./program.ts";

/** Runs one command line, without the program's name: `run(["build", "a.txt"], io)`. Gives the exit code; never throws. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  let exit: Exit = EXIT.done;
  const program = createProgram({
    io,
    finish: (code) => {
      exit = code;
    },
  });
  try {
    if (argv.length === 0) {
      io.stderr.write(program.helpInformation());
      return EXIT.failed;
    }
    await program.parseAsync(argv, { from: "user" });
    return exit;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.failed;
    sayError(io, error, argv.includes("--debug"));
    return EXIT.failed;
  }
}

/** One line for a person; where it comes from only for those who ask. A mistake of ours says so. */
function sayError(io: Io, error: unknown, debug: boolean): void {
  const message = error instanceof Error ? error.message : String(error);
  const ours = error instanceof TypeError || error instanceof RangeError || error instanceof ReferenceError;
  say(
    io,
    ours
      ? `a mistake in pledgegraph itself: ${message}. Run it again with --debug and report what it says`
      : message,
  );
  if (debug && error instanceof Error)
    io.stderr.write(
      `${error.stack ?? ""}\n${error.cause instanceof Error ? `caused by ${error.cause.stack ?? ""}\n` : ""}`,
    );
}
