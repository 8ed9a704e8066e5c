/** Pages opened with the log on, from disk or from `pledgegraph serve`, for the tests of one file. */
import { AxeBuilder } from "@axe-core/playwright";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect } from "vitest";
import { pageOf, type PageOptions } from "../../src/cli/page.ts";
import { exporterFor, type Graph } from "../../src/index.ts";
import { serving, type Serving } from "../endpoint/serving.ts";
import { close, findChromium, launch, viewerTemplate } from "./browser.ts";

/** Whether a browser has to be there is said by viewer.test.ts. */
export const chromiumPath = findChromium();

export interface Opened {
  readonly page: Page;
  /** Addresses that the page asked for, itself among them. */
  readonly requests: readonly string[];
}

export interface OpenOptions {
  readonly colorScheme?: "light" | "dark";
  readonly hash?: string;
  readonly webgl?: boolean;
  readonly viewport?: { readonly width: number; readonly height: number };
  /** A finger, not a mouse. */
  readonly touch?: boolean;
}

export interface Pages {
  /** Goes when the tests are over. */
  readonly folder: string;
  /** `where` is a path on disk, or an address; anything from elsewhere is noted and refused. */
  open(where: string, options?: OpenOptions): Promise<Opened>;
}

/**
 * A folder and browsers for the tests of a `describe`. After each test its pages are closed, and a test fails when one of them had
 * an error in a script or on the console.
 */
export function usePages(name: string): Pages {
  const folder = mkdtempSync(join(tmpdir(), `pledgegraph-${name}-`));
  const browsers = new Map<boolean, Promise<Browser>>();
  let pages: Page[] = [];
  let trouble: string[] = [];
  afterAll(async () => {
    for (const browser of browsers.values()) await close(await browser);
    rmSync(folder, { recursive: true });
  });
  afterEach(async () => {
    const [opened, found] = [pages, trouble];
    [pages, trouble] = [[], []];
    await Promise.all(opened.map((page) => page.context().close()));
    expect(found).toEqual([]);
  });

  function browserWith(webgl: boolean): Promise<Browser> {
    const browser = browsers.get(webgl) ?? launch(chromiumPath ?? "chromium", webgl);
    browsers.set(webgl, browser);
    return browser;
  }

  async function open(where: string, { colorScheme = "light", hash = "", webgl = true, viewport = { width: 1200, height: 760 }, touch = false }: OpenOptions = {}): Promise<Opened> {
    const address = where.startsWith("http") ? where : pathToFileURL(where).href;
    const browser = await browserWith(webgl);
    const context = await browser.newContext({ viewport, hasTouch: touch, isMobile: touch, colorScheme, reducedMotion: "reduce", acceptDownloads: true });
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    pages.push(page);
    const [log, requests]: [string[], string[]] = [trouble, []];
    page.on("pageerror", (error) => log.push(String(error)));
    page.on("console", (message) => { if (message.type() === "error") log.push(message.text()); });
    await context.route(() => true, (route) => {
      const url = route.request().url();
      requests.push(url);
      return url.startsWith(address) ? route.continue() : route.abort();
    });
    await page.goto(`${address}#${hash}`);
    await page.waitForSelector("html[data-ready]");
    return { page, requests };
  } // prettier-ignore

  return { folder, open };
}

/** The page of a graph as a file, and from a server. */
export function useFileAndServer(
  name: string,
  graph: Graph,
  options: PageOptions = {},
): Pages & { readonly where: Readonly<Record<"file" | "served", string>> } {
  const pages = usePages(name);
  const where = { file: join(pages.folder, "graph.html"), served: "" };
  let server: Serving | undefined;
  beforeAll(async () => {
    viewerTemplate();
    writeFileSync(where.file, pageOf(graph, options));
    const quads = join(pages.folder, "graph.nq");
    writeFileSync(quads, exporterFor("nquads").write(graph.quads()));
    server = await serving([quads]);
    where.served = server.url;
  });
  afterAll(async () => {
    await server?.stop();
  });
  return { ...pages, where };
}

/** What axe finds, as "rule: element". Our pages have no frames, and only violations are read: asked so, axe is four times as fast. */
export async function violations(page: Page): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ["violations"] });
  const { violations: found } = await axe.analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
}

/** Statements of the Table view, as "who · act · what". */
export async function tableRows(page: Page): Promise<readonly string[]> {
  await page.getByRole("button", { name: "Table" }).click();
  return page.locator("tbody tr").evaluateAll((rows) =>
    rows.map((row) =>
      [...row.children]
        .slice(0, 3)
        .map(({ textContent }) => textContent.trim())
        .join(" · "),
    ),
  );
}

/** From now on the page cannot reach the clipboard: what it copies the old way is kept for {@link copied}. */
export async function watchCopies(page: Page): Promise<void> {
  await page.evaluate(() => {
    const copy = (): boolean => {
      (window as { copied?: string }).copied = String(document.querySelector("textarea")?.value);
      return true;
    };
    Object.defineProperty(navigator, "clipboard", { value: undefined });
    Object.defineProperty(document, "execCommand", { value: copy });
  });
}

export function copied(page: Page): Promise<string | undefined> {
  return page.evaluate(() => (window as { copied?: string }).copied);
}
