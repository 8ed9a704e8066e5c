/** Bundles sigma-page.ts into one script; `PLEDGEGRAPH_OUT` says where. */
import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

export default defineConfig({
  logLevel: "error",
  build: {
    outDir: process.env["PLEDGEGRAPH_OUT"] ?? "dist/sigma-page",
    emptyOutDir: true,
    lib: {
      entry: fileURLToPath(new URL("sigma-page.ts", import.meta.url)),
      formats: ["es"],
      fileName: "sigma-page",
    },
    rolldownOptions: { output: { codeSplitting: false } },
  },
});
