/* eslint-disable no-console -- its tables are what it is for */
/**
 * The viewer with 100, 1,000 and 10,000 statements in a real Chromium, beside sigma's plain example with the same nodes and edges
 * (sigma-page.ts). Opening is from navigation to the first picture; the rest is time of JavaScript from a click to the end of
 * rendering, without the frame, which software GL makes slow; the median of five. Read the ratios.
 * `STATEMENTS=100,1000 npx vitest bench --run tests/bench/viewer.bench.ts`
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { bench } from "vitest";
import { layoutNetwork, singleFile, viewData } from "../../src/view/index.ts";
import type { Scene } from "../../src/view/index.ts";
import { forcePlaces, spiral } from "../../src/view/force.ts";
import { close, findChromium, launch, viewerTemplate } from "../e2e/browser.ts";
import { generatedFacts } from "../view/generated.ts";
import type { PlainGraph } from "./sigma-page.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const SIZES = (process.env["STATEMENTS"] ?? "100,1000,10000").split(",").map(Number);
/** Of the generated collection. */
const STATEMENTS_PER_DOCUMENT = 1.73;
const RUNS = 5;

type Row = Record<string, string>;
const rounded = (ms: number): string => ms.toFixed(ms < 10 ? 1 : 0);
const processor = (work: () => unknown): number => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};

/** The median of what the page says each time. */
async function median(work: () => Promise<number>): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) times.push(await work());
  return times.sort((a, b) => a - b)[RUNS >> 1] ?? NaN;
}

interface Opened {
  readonly page: Page;
  /** Milliseconds from navigation to the first picture. */
  readonly ready: number;
  /** Megabytes in use after a collection. */
  readonly heap: number;
}

async function open(browser: Browser, file: string): Promise<Opened> {
  const page = await browser.newPage({ viewport: { width: 1200, height: 760 }, reducedMotion: "reduce" });
  page.setDefaultTimeout(120_000);
  await page.addInitScript(() => {
    new MutationObserver(() => {
      (window as { readyAt?: number }).readyAt ??= performance.now();
    }).observe(document, { subtree: true, attributeFilter: ["data-ready"] });
  });
  await page.goto(pathToFileURL(file).href);
  await page.waitForFunction(() => (window as { readyAt?: number }).readyAt !== undefined);
  const ready = await page.evaluate(() => (window as { readyAt?: number }).readyAt ?? NaN);
  const session = await page.context().newCDPSession(page);
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  return { page, ready, heap: usedSize / 1e6 };
}

/** From a click on what a selector finds, by its text if there is one, to the end of what it starts. */
const clicking = (page: Page, selector: string, text = ""): Promise<number> =>
  page.evaluate(
    ([selector, text]) => {
      const found = [...document.querySelectorAll(selector)].find((each) => each.textContent.includes(text));
      if (!found) throw new Error(`Nothing to click: ${selector} ${text}`);
      const start = performance.now();
      found.dispatchEvent(new MouseEvent("click", { bubbles: true }));
      return performance.now() - start;
    },
    [selector, text] as const,
  );

const searching = (page: Page, words: string): Promise<number> =>
  page.evaluate((words) => {
    const field = document.querySelector<HTMLInputElement>("#search");
    if (!field) throw new Error("no search field");
    const start = performance.now();
    field.value = words;
    field.dispatchEvent(new Event("input", { bubbles: true }));
    return performance.now() - start;
  }, words);

function plainPage(scene: Scene, script: string): string {
  const ids = [...scene.actors.map(({ id }) => `actor ${id}`), ...scene.statements.map(({ id }) => id)];
  const edges = scene.edges.map(({ side, actor, statement }) =>
    side === "from" ? ([`actor ${actor}`, statement] as const) : ([statement, `actor ${actor}`] as const));
  const places = forcePlaces(new Map(ids.map((id, index) => [id, spiral(index)])), edges.map(([source, target]) => ({ source, target, weight: 1 })));
  const place = (id: string) => places.get(id) ?? { x: 0, y: 0 };
  const graph: PlainGraph = {
    nodes: [
      ...scene.actors.map(({ id, label }) => ({ id: `actor ${id}`, label, family: "", ...place(`actor ${id}`) })),
      ...scene.statements.map(({ id, label, family }) => ({ id, label, family, ...place(id) })),
    ],
    edges,
  };
  const json = JSON.stringify(graph).replaceAll("<", "\\u003c");
  return `<!doctype html><style>html,body,#graph{height:100%;margin:0}</style><div id="graph"></div><script type="application/json" id="data">${json}</script><script type="module">${script}</script>`;
} // prettier-ignore

/** sigma-page.ts with sigma and graphology, in one script. */
function peerScript(folder: string): string {
  execFileSync(process.execPath, [join(ROOT, "node_modules/vite/bin/vite.js"), "build", "--config", "tests/bench/sigma-page.vite.ts"], {
    cwd: ROOT,
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, NODE_ENV: "production", PLEDGEGRAPH_OUT: folder },
  });
  return readFileSync(join(folder, readdirSync(folder).find((name) => name.endsWith("js")) ?? ""), "utf8");
} // prettier-ignore

async function measurePeer(browser: Browser, file: string): Promise<Row & { readonly ready: string }> {
  const { page, ready, heap } = await open(browser, file);
  const filter = await median(() => page.evaluate(() => window.toggleFamily?.("demand") ?? NaN));
  await page.close();
  return { ready: rounded(ready), "filter, first view": rounded(filter), "heap MB": rounded(heap) };
}

async function measureViewer(browser: Browser, file: string): Promise<Row & { readonly ready: string }> {
  const { page, ready, heap } = await open(browser, file);
  const row: Row = {};
  const view = (name: string): Promise<number> => clicking(page, ".views button", name);
  const filter = (): Promise<number> => median(() => clicking(page, ".entry", "Demand"));
  row["filter, first view"] = rounded(await filter());
  row["search, first time"] = rounded(await searching(page, "harbours"));
  row["search again"] = rounded(await searching(page, "ferries"));
  await searching(page, "");
  if ((await page.locator(".views button", { hasText: "Overview" }).count()) > 0) {
    row["open the largest part"] = rounded(await clicking(page, "main .node"));
    row["filter in it"] = rounded(await filter());
    row["back to the overview"] = rounded(await view("Overview"));
  }
  for (const name of ["Columns", "Network", "Timeline", "Table"]) {
    row[`to ${name}`] = rounded(await view(name));
    row[`filter in ${name}`] = rounded(await filter());
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  await page.close();
  return { ready: rounded(ready), ...row, "heap MB": rounded(heap) };
}

async function compare(): Promise<void> {
  const chromium = findChromium();
  if (chromium === undefined)
    throw new Error("Install chromium, or set PLEDGEGRAPH_CHROMIUM to the path of one.");
  const folder = mkdtempSync(join(tmpdir(), "pledgegraph-bench-"));
  const browser = await launch(chromium, true);
  try {
    const script = peerScript(join(folder, "peer"));
    const [ours, peer] = [join(folder, "ours.html"), join(folder, "peer.html")];
    await (await browser.newPage()).goto("about:blank"); // the first page of a browser pays for its start
    for (const size of SIZES) {
      const facts = generatedFacts(Math.round(size / STATEMENTS_PER_DOCUMENT));
      let data = viewData({ documents: [], actors: [] });
      const node: Row = { "data of the page": rounded(processor(() => (data = viewData(facts)))) };
      const { scene } = data;
      if (scene.statements.length < 2000)
        node["network of all"] = rounded(processor(() => layoutNetwork(scene)));
      const html = singleFile(viewerTemplate(), data);
      writeFileSync(ours, html);
      writeFileSync(peer, plainPage(scene, script));
      console.log(
        `${scene.statements.length} statements, ${scene.actors.length} actors, ${scene.edges.length} edges; ${(html.length / 1e6).toFixed(1)} MB`,
      );
      console.log("node, ms of processor time", node);
      const [viewer, plain] = [await measureViewer(browser, ours), await measurePeer(browser, peer)];
      const ratio = (key: string): string => (Number(viewer[key]) / Number(plain[key])).toFixed(2);
      const rows = Object.keys(viewer).map((key) => [key, { viewer: viewer[key], "plain sigma": plain[key] ?? "", ratio: plain[key] === undefined ? "" : ratio(key) }] as const); // prettier-ignore
      console.table(Object.fromEntries(rows));
    }
  } finally {
    await close(browser);
    rmSync(folder, { recursive: true });
  }
}

bench("the viewer: the tables are above", compare, {
  iterations: 1,
  time: 0,
  warmupIterations: 0,
  warmupTime: 0,
});
