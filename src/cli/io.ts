/** What the command line reads and writes. Tests and other programs bring their own. */

export interface Output {
  write(text: string): unknown;
  /** A person is looking: progress, colour and the width of the terminal are worth while. */
  readonly isTTY?: boolean;
  readonly columns?: number;
}

export interface Io {
  readonly stdin: AsyncIterable<Uint8Array | string>;
  /** Data and nothing else. */
  readonly stdout: Output;
  /** Words for people. */
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /**
   * Ends what runs until it is told to end, like the server of `view`, and what can be ended between two steps. Who asks for it has
   * to heed it: Ctrl-C does no more than abort it from then on.
   */
  readonly stop: AbortSignal;
}

/** Exit codes: done; nothing found or a check failed or some inputs failed; could not do it. */
export const EXIT = { done: 0, nothing: 1, failed: 2 } as const;
export type Exit = (typeof EXIT)[keyof typeof EXIT];

/** One line for a person on stderr. */
export function say(io: Io, message: string): void {
  io.stderr.write(`pledgegraph: ${printable(message)}\n`);
}

/** Data on stdout, with a line end. */
export function print(io: Io, data: string): void {
  io.stdout.write(data.endsWith("\n") ? data : `${data}\n`);
}

/**
 * Text of strangers on a terminal: escape sequences, other control characters and marks that turn the direction of
 * writing are shown as "�", so that a document cannot move the cursor or hide words. Line ends stay.
 */
export function printable(text: string): string {
  return text.replace(
    /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069]/g,
    "\uFFFD",
  );
}

export function width({ env, stdout }: Io): number {
  const wanted = stdout.columns ?? Number(env["COLUMNS"]);
  return Number.isInteger(wanted) && wanted > 0 ? Math.max(40, wanted) : 100;
}

/** https://no-color.org: any value but the empty one switches colour off. */
export function hasColour({ env, stdout }: Io): boolean {
  return stdout.isTTY === true && (env["NO_COLOR"] ?? "") === "" && env["TERM"] !== "dumb";
}
