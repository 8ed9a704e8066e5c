import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

export const hasVirtuoso =
  spawnSync("virtuoso-t", ["-?"]).error === undefined && spawnSync("isql-vt", ["-?"]).error === undefined;

export interface Virtuoso {
  /** http://127.0.0.1:port */
  readonly url: string;
  readonly stop: () => void;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}

/** Starts Virtuoso with an empty database in a folder of its own, at which everybody on this computer may write. */
export async function startVirtuoso(): Promise<Virtuoso> {
  const folder = mkdtempSync(join(tmpdir(), "pledgegraph-virtuoso-"));
  const [sql, http] = [await freePort(), await freePort()];
  const file = join(folder, "virtuoso.ini");
  writeFileSync(
    file,
    `[Database]
DatabaseFile = ${folder}/v.db
ErrorLogFile = ${folder}/v.log
LockFile = ${folder}/v.lck
TransactionFile = ${folder}/v.trx
xa_persistent_file = ${folder}/v.pxa
[TempDatabase]
DatabaseFile = ${folder}/t.db
TransactionFile = ${folder}/t.trx
[Parameters]
ServerPort = 127.0.0.1:${sql}
DirsAllowed = ${folder}
NumberOfBuffers = 10000
[HTTPServer]
ServerPort = 127.0.0.1:${http}
ServerRoot = ${folder}
`,
  );
  execFileSync("virtuoso-t", ["+configfile", file, "+wait"], {
    cwd: folder,
    stdio: "ignore",
    timeout: 100_000,
  });
  const say = (words: string): void => {
    execFileSync("isql-vt", [`127.0.0.1:${sql}`, "dba", "dba", `exec=${words}`], {
      stdio: "ignore",
      timeout: 30_000,
    });
  };
  say(
    'grant SPARQL_UPDATE to "SPARQL"; grant execute on DB.DBA.SPARQL_INSERT_DICT_CONTENT to "SPARQL"; DB.DBA.RDF_DEFAULT_USER_PERMS_SET(\'nobody\', 7);',
  );
  return {
    url: `http://127.0.0.1:${http}`,
    stop: () => {
      // it hangs up instead of answering
      spawnSync("isql-vt", [`127.0.0.1:${sql}`, "dba", "dba", "exec=shutdown;"], {
        stdio: "ignore",
        timeout: 30_000,
      });
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
