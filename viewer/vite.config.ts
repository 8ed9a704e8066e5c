/** Builds the viewer into one HTML file, `dist/viewer/index.html`, that loads nothing: `npx vite build viewer`. */
import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";
import { defineConfig } from "vite";
import { viteSingleFile } from "vite-plugin-singlefile";

const here = fileURLToPath(new URL(".", import.meta.url));

export default defineConfig({
  root: here,
  base: "./",
  publicDir: false,
  logLevel: "warn",
  build: {
    outDir: fileURLToPath(new URL("../dist/viewer", import.meta.url)),
    emptyOutDir: false, // one file, and a test may be reading it
    modulePreload: { polyfill: false },
  },
  plugins: [viteSingleFile({ removeViteModuleLoader: true }), contentSecurityPolicy()],
});

/** Nothing may be loaded or sent, and only the script and the style that the build made may run: none smuggled in with the data. */
function contentSecurityPolicy(): Plugin {
  return {
    name: "content-security-policy",
    enforce: "post",
    generateBundle: {
      order: "post", // after everything has been put inline
      handler(_options, bundle) {
        for (const file of Object.values(bundle))
          if (file.type === "asset" && file.fileName.endsWith(".html"))
            file.source = withPolicy(String(file.source));
      },
    },
  };
}

const PLACE = "<!-- content-security-policy -->";

function withPolicy(page: string): string {
  const hashes = (pattern: RegExp): string =>
    [...page.matchAll(pattern)].map(([, text = ""]) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`).join(" "); // prettier-ignore
  const scripts = hashes(/<script type="module"[^>]*>([\s\S]*?)<\/script>/g);
  const styles = hashes(/<style[^>]*>([\s\S]*?)<\/style>/g);
  if (scripts === "" || styles === "" || !page.includes(PLACE))
    throw new Error(`The built page lacks its script, its style or the line ${PLACE}.`);
  const policy = `default-src 'none'; script-src ${scripts}; style-src ${styles}; connect-src 'none'; worker-src 'none'; img-src data:; base-uri 'none'; form-action 'none'`;
  return page.replace(PLACE, () => `<meta http-equiv="Content-Security-Policy" content="${policy}" />`);
}
