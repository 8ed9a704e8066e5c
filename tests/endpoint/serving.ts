import { existsSync } from "node:fs";
import { run } from "../../src/cli/run.ts";

/** The page is made by the build; a run that calls itself complete must have it. */
export const canServe = existsSync("dist/viewer/index.html") || process.env["CI"] !== undefined;

export interface Serving {
  /** With the slash at its end. */
  readonly url: string;
  readonly stderr: () => string;
  /** Ends the server and gives its exit code. */
  readonly stop: () => Promise<number>;
}

/** Starts `pledgegraph serve` in this process. */
export async function serving(argv: readonly string[]): Promise<Serving> {
  const stopped = new AbortController();
  let stderr = "";
  let seen: (url: string) => void = () => undefined;
  const url = new Promise<string>((resolve) => (seen = resolve));
  const ended = run(["serve", ...argv], {
    stdin: (async function* () {})(),
    stdout: { write: (text) => { seen(text.trim()); } },
    stderr: { write: (text) => (stderr += text) },
    env: {},
    stop: stopped.signal,
  }); // prettier-ignore
  const first = await Promise.race([url, ended]);
  if (typeof first === "number") throw new Error(`serve ended with ${first}: ${stderr}`);
  return {
    url: first,
    stderr: () => stderr,
    stop: () => {
      stopped.abort();
      return ended;
    },
  };
}
