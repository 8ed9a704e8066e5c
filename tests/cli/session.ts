import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { run } from "../../src/cli/run.ts";

export interface Result {
  readonly exit: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly stdin?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  readonly columns?: number;
  readonly tty?: boolean;
  readonly stop?: AbortSignal;
  readonly onStdout?: (text: string) => void;
}

/** A folder of its own for each test, and the command line run in this process. */
export interface Session {
  readonly folder: string;
  /** Writes a file into the folder and gives its path. */
  readonly file: (name: string, content: string | Uint8Array) => string;
  readonly path: (name: string) => string;
  readonly read: (name: string) => string;
  /** Names of all files in the folder, hidden ones too. */
  readonly files: () => readonly string[];
  readonly run: (argv: readonly string[], options?: RunOptions) => Promise<Result>;
}

/** A session in a new folder that is gone when the test is over. */
export function session(): Session {
  const folder = newFolder();
  onTestFinished(() => {
    remove(folder);
  });
  return sessionIn(folder);
}

export const newFolder = (): string => mkdtempSync(join(tmpdir(), "pledgegraph-"));
export const remove = (folder: string): void => {
  rmSync(folder, { recursive: true, force: true });
};

/** A session in a folder that outlives the test. */
export function sessionIn(folder: string): Session {
  const path = (name: string) => join(folder, name);
  return {
    folder,
    path,
    file: (name, content) => {
      mkdirSync(dirname(path(name)), { recursive: true });
      writeFileSync(path(name), content);
      return path(name);
    },
    read: (name) => readFileSync(path(name), "utf8"),
    files: () => readdirSync(folder).toSorted(),
    run: async (argv, { stdin = "", env = {}, columns, tty, stop, onStdout } = {}) => {
      const out: string[] = [];
      const err: string[] = [];
      const size = {
        ...(columns === undefined ? {} : { columns }),
        ...(tty === undefined ? {} : { isTTY: tty }),
      };
      const exit = await run(argv, {
        stdin: (async function* () {
          await Promise.resolve();
          if (stdin.length > 0) yield stdin;
        })(),
        stdout: { write: (text) => (out.push(text), onStdout?.(text)), ...size },
        stderr: { write: (text) => err.push(text), ...size },
        env,
        stop: stop ?? new AbortController().signal,
      });
      return { exit, stdout: out.join(""), stderr: err.join("") };
    },
  };
}

export const PLEDGE = "Norway will give Kenya $60 million by the end of 2027, the minister said.\n";
export const PROMISE = "Finland pledged 5 million euros to Moldova on Monday.\n";
