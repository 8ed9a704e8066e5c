/** Pages opened with the log on, from disk or from a server, for tests that hold for both. */
import { AxeBuilder } from "@axe-core/playwright";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { close, findChromium, launch } from "./browser.ts";

export const chromiumPath = findChromium();

export interface Opened {
  readonly page: Page;
  /** What went wrong in the page: errors of scripts and of the console. */
  readonly trouble: string[];
  /** Addresses that the page asked for, itself among them. */
  readonly requests: string[];
}

export interface OpenOptions {
  readonly colorScheme?: "light" | "dark";
  readonly hash?: string;
}

/** One browser for the tests of a file. */
export class Pages {
  #browser: Browser | undefined;
  #opened: Opened[] = [];

  async start(): Promise<void> {
    this.#browser = await launch(chromiumPath ?? "chromium", true);
  }

  async stop(): Promise<void> {
    await close(this.#browser);
  }

  /** `where` is a path on disk, or an address; anything from elsewhere is noted and refused. */
  async open(where: string, { colorScheme = "light", hash = "" }: OpenOptions = {}): Promise<Opened> {
    const address = where.startsWith("http") ? where : pathToFileURL(where).href;
    const context = await this.#browser!.newContext({
      viewport: { width: 1200, height: 760 },
      colorScheme,
      reducedMotion: "reduce",
      acceptDownloads: true,
    });
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    const opened: Opened = { page, trouble: [], requests: [] };
    this.#opened.push(opened);
    page.on("pageerror", (error) => opened.trouble.push(String(error)));
    page.on("console", (message) => {
      if (message.type() === "error") opened.trouble.push(message.text());
    });
    await context.route(
      () => true,
      (route) => {
        const url = route.request().url();
        opened.requests.push(url);
        return url.startsWith(address) ? route.continue() : route.abort();
      },
    );
    await page.goto(`${address}#${hash}`);
    await page.waitForSelector("html[data-ready]");
    return opened;
  }

  /** Closes what was opened and gives what went wrong in it. */
  async finish(): Promise<readonly string[]> {
    const all = this.#opened;
    this.#opened = [];
    await Promise.all(all.map(({ page }) => page.context().close()));
    return all.flatMap(({ trouble }) => trouble);
  }
}

export async function violations(page: Page): Promise<readonly string[]> {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
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
