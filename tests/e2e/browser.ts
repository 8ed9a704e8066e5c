/** The browser of the machine, the built page and a server-free way to open it. */
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { inflateSync } from "node:zlib";
import { chromium } from "playwright-core";
import type { Browser, Page } from "playwright-core";

const root = fileURLToPath(new URL("../..", import.meta.url));
const built = join(root, "dist/viewer/index.html");

/** Path of a Chromium: `PLEDGEGRAPH_CHROMIUM`, or the first of the usual names on the PATH. */
export function findChromium(): string | undefined {
  const asked = process.env["PLEDGEGRAPH_CHROMIUM"];
  if (asked !== undefined && asked !== "") return asked;
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const names = ["chromium", "chromium-browser", "google-chrome"];
  return names
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((path) => existsSync(path));
}

const QUIET = [
  "--no-sandbox", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
  "--disable-sync", "--disable-gpu",
]; // prettier-ignore
/** The GPU is played by software, so that WebGL is there on any machine. */
const WITH_WEBGL = ["--enable-unsafe-swiftshader", "--use-gl=angle", "--use-angle=swiftshader"];
const WITHOUT_WEBGL = ["--disable-3d-apis", "--disable-webgl", "--disable-webgl2"];

export function launch(executablePath: string, webgl: boolean): Promise<Browser> {
  return chromium.launch({ executablePath, args: [...QUIET, ...(webgl ? WITH_WEBGL : WITHOUT_WEBGL)] });
}

/** Closing can hang after software GL was overloaded; the process ends with ours in any case. */
export async function close(browser: Browser | undefined): Promise<void> {
  await Promise.race([browser?.close(), new Promise((done) => setTimeout(done, 5000))]);
}

/** The viewer's page, built when it is missing or older than what it is made of. */
export function viewerTemplate(): string {
  build(built, "viewer/vite.config.ts", ["viewer", "src/view", "src/types.ts"]);
  return readFileSync(built, "utf8");
}

/** Builds the script that reads texts in the page, where that is needed. */
export function buildExtractor(): void {
  build(join(root, "dist/viewer/extractor.js"), "viewer/worker.vite.config.ts", ["viewer", "src"]);
}

function build(made: string, config: string, from: readonly string[]): void {
  const sources = from.flatMap((path) =>
    path.endsWith(".ts") ? [join(root, path)] : filesOf(join(root, path)),
  );
  const newest = Math.max(...sources.map((file) => statSync(file).mtimeMs));
  if (existsSync(made) && statSync(made).mtimeMs >= newest) return;
  // In a process of its own: vite's plugins and vitest's do not share their state.
  execFileSync(
    process.execPath,
    [join(root, "node_modules/vite/bin/vite.js"), "build", "--config", config, "--logLevel", "error"],
    {
      cwd: root,
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, NODE_ENV: "production" },
    },
  );
}

function filesOf(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/** Colour of one pixel of the page as people see it, `#rrggbb`. WebGL's own readPixels gives zeros after a frame. */
export async function pixelAt(
  page: Page,
  { x, y }: { readonly x: number; readonly y: number },
): Promise<string> {
  const png = await page.screenshot({ clip: { x: Math.round(x), y: Math.round(y), width: 1, height: 1 } });
  const data: Buffer[] = [];
  // Behind the signature of 8 bytes: length, name, data, checksum; again and again.
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at))
    if (png.toString("latin1", at + 4, at + 8) === "IDAT")
      data.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  const row = inflateSync(Buffer.concat(data));
  return `#${row.subarray(1, 4).toString("hex")}`; // byte 0 is the row's filter
}
