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

let stopped: AbortController | undefined;

/** Commands that ask for it end well when they are told to end, and at once when they are told again; the others end at once. */
function takeSignals(): AbortSignal {
  if (stopped !== undefined) return stopped.signal;
  const controller = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.on(signal, () => {
      if (controller.signal.aborted) process.exit(130);
      controller.abort();
    });
  }
  stopped = controller;
  return controller.signal;
}

const { stdin, stdout, stderr, env } = process;
process.exitCode = await run(process.argv.slice(2), {
  stdin,
  stdout,
  stderr,
  env,
  get stop() {
    return takeSignals();
  },
});
