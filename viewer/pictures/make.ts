/**
 * Makes the pictures of this folder: every view of the bundled examples and the overview of a generated graph, in both
 * themes. `npm run screenshots`; needs a Chromium (`PLEDGEGRAPH_CHROMIUM` or on the PATH). Fonts are the machine's, so
 * nothing is compared with them.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { singleFile, viewData } from "../../src/view/index.ts";
import { close, findChromium, launch, viewerTemplate } from "../../tests/e2e/browser.ts";
import { exampleGraphFacts } from "../../tests/view/examples.ts";
import { generatedFacts } from "../../tests/view/generated.ts";

const HERE = fileURLToPath(new URL(".", import.meta.url));
const SIZE = { width: 1200, height: 720 };
/** Of WebP: text stays sharp, and a picture has half the size of a PNG or less. */
const QUALITY = 88;

interface Shot {
  readonly name: string;
  readonly file: string;
  /** State of the page, as its links have it. */
  readonly hash: string;
}

function shotsOf(folder: string): readonly Shot[] {
  const template = viewerTemplate();
  const [examples, large] = [join(folder, "examples.html"), join(folder, "large.html")];
  const data = viewData(exampleGraphFacts);
  writeFileSync(examples, singleFile(template, data));
  writeFileSync(large, singleFile(template, viewData(generatedFacts(240), { title: "A generated collection" })));
  const statement = data.scene.statements.find(({ label }) => label === "give $60 million by the end of 2027");
  if (!statement) throw new Error("The examples have lost the statement that the pictures show.");
  const hash = (parts: Readonly<Record<string, string>>): string => new URLSearchParams(parts).toString();
  const select = `statement ${statement.id}`;
  return [
    { name: "columns", file: examples, hash: hash({ view: "columns", select }) },
    { name: "network", file: examples, hash: hash({ view: "network", select }) },
    { name: "timeline", file: examples, hash: hash({ view: "timeline", day: "2026-08-01" }) },
    { name: "table", file: examples, hash: hash({ view: "table", select }) },
    { name: "overview", file: large, hash: "" },
  ];
} // prettier-ignore

async function shoot(
  browser: Browser,
  { name, file, hash }: Shot,
  colorScheme: "light" | "dark",
): Promise<void> {
  const page = await browser.newPage({ viewport: SIZE, colorScheme, reducedMotion: "reduce" });
  await page.goto(`${pathToFileURL(file).href}#${hash}`);
  await page.waitForSelector("html[data-ready]");
  // Twice: what is ready in one frame is on the screen after the next.
  await page.evaluate(
    () =>
      new Promise((done) => {
        requestAnimationFrame(() => requestAnimationFrame(done));
      }),
  );
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send("Page.captureScreenshot", { format: "webp", quality: QUALITY });
  writeFileSync(join(HERE, `${name}-${colorScheme}.webp`), Buffer.from(data, "base64"));
  await page.close();
}

async function make(): Promise<void> {
  const chromium = findChromium();
  if (chromium === undefined)
    throw new Error("Install chromium, or set PLEDGEGRAPH_CHROMIUM to the path of one.");
  const folder = mkdtempSync(join(tmpdir(), "pledgegraph-pictures-"));
  const browser = await launch(chromium, true);
  try {
    for (const shot of shotsOf(folder))
      for (const theme of ["light", "dark"] as const) await shoot(browser, shot, theme);
  } finally {
    await close(browser);
    rmSync(folder, { recursive: true });
  }
}

await make();
