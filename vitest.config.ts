import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    setupFiles: ["tests/property-seed.ts"],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    // The tables and the model are loaded once a worker, not once a file: a third of the time. So no file may leave anything changed.
    isolate: false,
  },
});
