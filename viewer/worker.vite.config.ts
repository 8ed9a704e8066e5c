/** Builds the extractor into one script, `dist/viewer/extractor.js`, for a worker: `npx vite build --config viewer/worker.vite.config.ts`. */
import { fileURLToPath } from "node:url";
import { defaultClientConditions, defineConfig } from "vite";

export default defineConfig({
  publicDir: false,
  logLevel: "warn",
  // some libraries have a variant that needs no document
  resolve: { conditions: ["worker", ...defaultClientConditions] },
  build: {
    outDir: fileURLToPath(new URL("../dist/viewer", import.meta.url)),
    emptyOutDir: false, // the page is there
    chunkSizeWarningLimit: 5000,
    lib: {
      entry: fileURLToPath(new URL("extract-worker.ts", import.meta.url)),
      formats: ["iife"],
      name: "extractor",
      fileName: () => "extractor.js",
    },
    rolldownOptions: { output: { codeSplitting: false } },
  },
});
