import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import * as library from "../../src/index.ts";
import { close, findChromium, launch } from "./browser.ts";

type Library = typeof library;

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const TEXT =
  "“We will give Malawi €5 million by 2027 if peace holds,” said Ana Sorel, the Norwegian prime minister. Russia denied it.";
/** The page keeps the module where the test can call it. */
const PAGE = `<!doctype html><title>library</title><script type="module">window.library = import("/library.js")</script>`;
const METADATA = { published: "2026-01-05", genre: "news" } as const;
const executable = findChromium();

describe.skipIf(executable === undefined && process.env["CI"] === undefined)(
  "the library in a browser",
  () => {
    let browser: Browser | undefined;
    const folder = mkdtempSync(join(tmpdir(), "pledgegraph-"));
    beforeAll(async () => {
      execFileSync(
        process.execPath,
        [join(ROOT, "node_modules/vite/bin/vite.js"), "build", "--config", "tests/e2e/library.vite.ts"],
        {
          cwd: ROOT,
          stdio: ["ignore", "ignore", "inherit"],
          env: { ...process.env, NODE_ENV: "production", PLEDGEGRAPH_OUT: folder },
        },
      );
      browser = await launch(executable ?? "chromium", false);
    });
    afterAll(async () => {
      await close(browser);
      rmSync(folder, { recursive: true, force: true });
    });

    test("gives the same bytes as in Node", async () => {
      const module = readdirSync(folder).find((name) => name.endsWith("js")) ?? "";
      const code = readFileSync(join(folder, module), "utf8");
      const page = await browser!.newPage();
      await page.route("**/*", (route) =>
        route.request().url().endsWith("/library.js")
          ? route.fulfill({ contentType: "text/javascript", body: code })
          : route.fulfill({ contentType: "text/html", body: PAGE }),
      );
      await page.goto("http://localhost/");
      const turtle = await page.evaluate(
        async ({ text, metadata }) => {
          const inPage = await (window as unknown as { library: Promise<Library> }).library;
          const { graph } = inPage.buildGraph([inPage.makeSource("note", text, metadata)]);
          return inPage.exporterFor("turtle").write(graph.quads());
        },
        { text: TEXT, metadata: METADATA },
      );
      const { graph } = library.buildGraph([library.makeSource("note", TEXT, METADATA)]);
      expect(graph.commitments().length).toBeGreaterThan(0);
      expect(turtle).toBe(library.exporterFor("turtle").write(graph.quads()));
    });
  },
);
