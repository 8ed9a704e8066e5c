/** Bundles the public library into one module for a browser; `PLEDGEGRAPH_OUT` says where. */
import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

export default defineConfig({
  logLevel: "error",
  build: {
    outDir: process.env["PLEDGEGRAPH_OUT"] ?? "dist/library",
    emptyOutDir: true,
    minify: false,
    lib: {
      entry: fileURLToPath(new URL("library.entry.ts", import.meta.url)),
      formats: ["es"],
      fileName: "library",
    },
    rolldownOptions: { output: { codeSplitting: false } },
  },
});
