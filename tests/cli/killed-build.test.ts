import { execFileSync, spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { expect, test } from "vitest";
import { session } from "./session.ts";

const BUILT = "dist/cli/main.js";
const DOCUMENTS = 200;
/** Each takes the seconds that a start takes: `KILLS=50 npx vitest run tests/cli/killed-build.test.ts` before a release. */
const KILLS = Number(process.env["KILLS"] ?? 4);
/** So many of the kills hit while documents are extracted, and the others while the graph is made of them. */
const EXTRACTING = Math.ceil(KILLS * 0.8);

/** All files below a folder with what is in them. */
function contents(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const paths = files.map(({ parentPath, name }) => join(parentPath, name)).sort();
  return Object.fromEntries(paths.map((path) => [path.slice(folder.length), readFileSync(path, "utf8")]));
}

/** Numbers below 1 that look random and are the same in each run (Numerical Recipes' generator). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32) / 2 ** 32;
}

// the program as built, for from the sources half the time would go into starting it
test.skipIf(process.platform === "win32" || (!existsSync(BUILT) && process.env["CI"] === undefined))(
  `${KILLS} kills at random moments leave what an undisturbed build leaves`,
  async () => {
    const { file, path } = session();
    const program = (...argv: string[]): void => {
      execFileSync(process.execPath, [BUILT, ...argv], { stdio: "ignore" });
    };
    const states = ["Kenya", "Norway", "Malawi", "Japan", "Chile", "Ghana"];
    for (let i = 0; i < DOCUMENTS; i += 1)
      file(`articles/${i}.txt`, `${states[i % 6] ?? ""} pledged ${i + 2} million euros to Togo by 2030.\n`);
    const [calm, killed] = [path("calm/pledges"), path("killed/pledges")];
    for (const folder of ["calm", "killed"]) {
      mkdirSync(path(folder));
      cpSync(path("articles"), path(`${folder}/articles`), { recursive: true });
    }
    for (const folder of [calm, killed]) {
      program("init", folder);
      program("add", folder, join(folder, "../articles"));
    }
    program("build", calm, "--jobs", "1");

    const random = numbers(20_261_129);
    const facts = (): number =>
      readdirSync(join(killed, "facts"), { recursive: true, encoding: "utf8" }).filter((name) =>
        name.endsWith(".json"),
      ).length;
    let kills = 0;

    /** True when the build ended before it was killed. */
    async function killedWhen(isTime: () => boolean, jobs: number): Promise<boolean> {
      const child = spawn(process.execPath, [BUILT, "build", killed, "--jobs", String(jobs)], {
        stdio: "ignore",
      });
      const ended = new Promise<number | null>((resolve) => child.on("exit", resolve));
      while (child.exitCode === null && !isTime()) await setTimeout(2);
      await setTimeout(random() * 20);
      child.kill("SIGKILL");
      const exit = await ended;
      if (exit === null) kills += 1;
      else expect(exit).toBe(0);
      return exit !== null;
    }

    while (kills < EXTRACTING) {
      const least = facts() + Math.floor(random() * 6);
      const isDone = await killedWhen(() => facts() > least, kills % 3 === 0 ? 2 : 1);
      if (isDone) {
        rmSync(join(killed, "facts"), { recursive: true });
        mkdirSync(join(killed, "facts"));
      }
    }
    program("build", killed);
    while (kills < KILLS) {
      rmSync(join(killed, "built.json"), { force: true });
      const [started, wait] = [Date.now(), random() * 1000];
      await killedWhen(() => existsSync(join(killed, ".lock")) && Date.now() - started > wait, 1);
    }
    program("build", killed);
    expect(contents(killed)).toEqual(contents(calm));
  },
  1_200_000,
);
