import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    setupFiles: ["tests/property-seed.ts"],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // one more than processors: browsers and processes are waited for
    maxWorkers: 3,
  },
});
