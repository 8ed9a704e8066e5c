#!/usr/bin/env node
/** The program: `pledgegraph`. */

import { run } from "./run.ts";

// the reader of our output went away, as `head` does: that is no error
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit(0);
  });
}

const stopped = new AbortController();
/** `view` serves until it is told to end; anything else ends at once. */
if (process.argv[2] === "view") {
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      stopped.abort();
    });
  }
}

const { stdin, stdout, stderr, env } = process;
process.exitCode = await run(process.argv.slice(2), { stdin, stdout, stderr, env, stop: stopped.signal });
