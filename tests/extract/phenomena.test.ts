import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { judge } from "./table/judge.ts";
import type { Row } from "./table/row.ts";

const folder = new URL("phenomena/", import.meta.url);

const tables = await Promise.all(
  readdirSync(folder)
    .sort()
    .map(async (file) => {
      const { rows } = (await import(new URL(file, folder).href)) as { readonly rows: readonly Row[] };
      return { name: file.replace(/\.ts$/u, ""), rows };
    }),
);

for (const { name, rows } of tables)
  describe(name, () => {
    for (const row of rows) {
      // read before the test runs: a slip in the notation is never "wrong as known"
      const trouble = judge(row);
      const run = row.known === undefined ? test : test.fails;
      run(row.text, () => {
        const found = trouble();
        expect(found === "", found).toBe(true);
      });
    }
  });
