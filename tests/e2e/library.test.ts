import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { createPlainKernel } from "../../src/analyse/kernel/plain-kernel.ts";
import * as library from "../../src/index.ts";
import { english } from "../english.ts";
import { close, findChromium, launch } from "./browser.ts";

type Library = typeof library & { readonly createPlainKernel: typeof createPlainKernel };

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

    test.each(["simd", "plain"] as const)(
      "fetches the model and gives the same bytes as in Node (%s)",
      async (kernel) => {
        const module = readdirSync(folder).find((name) => name.endsWith("js")) ?? "";
        const served = new Map<string, { readonly contentType: string; readonly body: string | Buffer }>([
          [
            "/library.js",
            { contentType: "text/javascript", body: readFileSync(join(folder, module), "utf8") },
          ],
          ...["english.bin.gz", "english.lemmas.json"].map(
            (name) =>
              [
                `/${name}`,
                {
                  contentType: "application/octet-stream",
                  body: readFileSync(join(ROOT, "data/models", name)),
                },
              ] as const,
          ),
        ]);
        const page = await browser!.newPage();
        await page.route("**/*", (route) =>
          route.fulfill(
            served.get(new URL(route.request().url()).pathname) ?? { contentType: "text/html", body: PAGE },
          ),
        );
        await page.goto("http://localhost/");
        const turtle = await page.evaluate(
          async ({ text, metadata, plain }) => {
            const inPage = await (window as unknown as { library: Promise<Library> }).library;
            const [model, lemmas] = await Promise.all([
              fetch("/english.bin.gz"),
              fetch("/english.lemmas.json"),
            ]);
            const analyser = await inPage.loadAnalyser(
              { model: new Uint8Array(await model.arrayBuffer()), lemmas: await lemmas.text() },
              plain ? { kernel: inPage.createPlainKernel } : {},
            );
            const { graph } = inPage.buildGraph([inPage.makeSource("note", text, metadata)], { analyser });
            return inPage.exporterFor("turtle").write(graph.quads());
          },
          { text: TEXT, metadata: METADATA, plain: kernel === "plain" },
        );
        await page.close();
        const { graph } = library.buildGraph([library.makeSource("note", TEXT, METADATA)], {
          analyser: english,
        });
        expect(graph.commitments().length).toBeGreaterThan(0);
        expect(turtle).toBe(library.exporterFor("turtle").write(graph.quads()));
      },
    );
  },
);
