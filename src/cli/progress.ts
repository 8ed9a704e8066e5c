import type { Io } from "./io.ts";

export interface Progress {
  readonly step: (done: number, name: string) => void;
  /** Clears the line. */
  readonly end: () => void;
}

/** A line on stderr that counts, for a person who waits for more than a few documents; in a pipe or a log it is silent. */
export function progress(io: Io, total: number, quiet: boolean, doing = "reading"): Progress {
  const shown = io.stderr.isTTY === true && total > 3 && !quiet;
  const clear = "\r\u001b[2K";
  return {
    step: (done, name) => {
      if (shown)
        io.stderr.write(`${clear}${doing} ${done} of ${total}: ${name.replace(/\p{C}/gu, "").slice(-50)}`);
    },
    end: () => {
      if (shown) io.stderr.write(clear);
    },
  };
}
