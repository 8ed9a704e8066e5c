/** The same bits in Node.js and in Chromium, with SIMD and without. */

import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "vite";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { close, findChromium, launch } from "../../e2e/browser.ts";
import { TINY_LEMMAS, tinyModel, toBytes } from "../model/tiny-model.ts";
import { digest, type Digest, type Job } from "./digest.ts";

const chromiumPath = findChromium();
const file = (name: string): URL => new URL(`../../../data/models/${name}`, import.meta.url);
const there = existsSync(file("english.bin.gz"));

const SENTENCES = [
  "The harbour board promised that the ferries would n't be sold before 2031 .",
  "“ We will pay , ” said Ada Brook , who chairs the river commission of the U.S. and Aldmark .",
  "Zug 😀 \uD800 İstanbul \u0000 ...",
  "No",
].map((sentence) => sentence.split(" "));

const models: readonly (readonly [string, Pick<Job, "model" | "lemmas">])[] = [
  ["a tiny model", { model: gzipSync(toBytes(tinyModel())).toString("base64"), lemmas: TINY_LEMMAS }],
  ...(there
    ? ([
        [
          "the English model",
          {
            model: readFileSync(file("english.bin.gz")).toString("base64"),
            lemmas: readFileSync(file("english.lemmas.json"), "utf8"),
          },
        ],
      ] as const)
    : []),
];

/** The program as one script that a page can run. */
async function bundled(): Promise<string> {
  const entry = fileURLToPath(new URL("digest.ts", import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: "silent",
    build: { write: false, lib: { entry, formats: ["iife"], name: "analysis" } },
  });
  const first = [built].flat()[0];
  if (first === undefined || !("output" in first)) throw new Error("vite gave no script");
  return first.output[0].code;
}

describe.skipIf(chromiumPath === undefined)("in Chromium", () => {
  let browser: Browser | undefined;
  let script = "";
  beforeAll(async () => {
    script = await bundled();
    browser = await launch(chromiumPath!, false);
  });
  afterAll(() => close(browser));

  test.each(models)("%s says what it says in Node.js", async (_name, model) => {
    const page = await browser!.newPage();
    await page.addScriptTag({ content: script });
    const jobs = (["simd", "plain"] as const).map((kernel): Job => ({
      ...model,
      kernel,
      sentences: SENTENCES,
    }));
    const inBrowser = await page.evaluate(async (given) => {
      const { analysis } = globalThis as unknown as { analysis: { digest: (job: Job) => Promise<Digest> } };
      return Promise.all(given.map((job) => analysis.digest(job)));
    }, jobs);
    const inNode = await Promise.all(jobs.map(digest));
    expect(inNode[0]!.numbers).toBeGreaterThan(1000);
    expect(inNode[1]).toEqual(inNode[0]);
    expect(inBrowser).toEqual(inNode);
    await page.close();
  });
});
