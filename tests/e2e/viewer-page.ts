/** The viewer's page opened from disk, with a log of whatever goes wrong or is asked for. */
import { AxeBuilder } from "@axe-core/playwright";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";

export interface ViewerPage {
  readonly page: Page;
  /** Errors of scripts and of the console. */
  readonly trouble: readonly string[];
  /** Addresses; all but the file itself are refused. */
  readonly requests: readonly string[];
}

export async function openViewer(
  browser: Browser,
  file: string,
  { hash = "", colorScheme = "light" }: { hash?: string; colorScheme?: "light" | "dark" } = {},
): Promise<ViewerPage> {
  const context = await browser.newContext({ viewport: { width: 1200, height: 760 }, colorScheme, reducedMotion: "reduce" });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const [trouble, requests]: [string[], string[]] = [[], []];
  page.on("pageerror", (error) => trouble.push(String(error)));
  page.on("console", (message) => { if (message.type() === "error") trouble.push(message.text()); });
  const address = pathToFileURL(file).href;
  await context.route(() => true, (route) => {
    const url = route.request().url();
    requests.push(url);
    return url.startsWith(address) ? route.continue() : route.abort();
  });
  await page.goto(`${address}#${hash}`);
  await page.waitForSelector("html[data-ready]");
  return { page, trouble, requests };
} // prettier-ignore

/** What axe finds, as "rule: element". */
export async function violations(page: Page): Promise<readonly string[]> {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
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
