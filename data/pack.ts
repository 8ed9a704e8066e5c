/**
 * Packs the tables of `data/` into modules that also run in a browser:
 * `npx tsx data/pack.ts` writes them, `--check` fails when one is stale.
 *
 * A table `data/lexicon/acts.tsv` becomes `export const ACTS`, one object a line. The first line names the columns; a
 * column whose name ends in `[]` holds a list, separated by `|`. Empty lines and lines that start with `#` are skipped.
 */

import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** Which folder of tables goes into which module. */
const MODULES = [
  { folder: "data/gazetteer", module: "src/analyse/gazetteer.generated.ts" },
  { folder: "data/gazetteer/over-time", module: "src/resolve/over-time.generated.ts" },
  { folder: "data/lexicon", module: "src/extract/lexicon.generated.ts" },
] as const;

interface Table {
  readonly columns: readonly { readonly name: string; readonly list: boolean }[];
  readonly rows: readonly (readonly string[])[];
}

/** Reads one table; throws with file and line when a line has the wrong number of fields, stray spaces or empty list items. */
export function parseTable(file: string, content: string): Table {
  const lines = content.split("\n").map((line, i) => ({ line: line.replace(/\r$/, ""), number: i + 1 }));
  const [header, ...body] = lines.filter(({ line }) => line !== "" && !line.startsWith("#"));
  if (header === undefined) throw new Error(`${file}: no header line: name the columns, separated by tabs`);
  const columns = header.line.split("\t").map((name) => ({ name: name.replace(/\[\]$/, ""), list: name.endsWith("[]") }));
  const bad = columns.find(({ name }) => !/^[a-z][A-Za-z]*$/.test(name));
  if (bad !== undefined) throw new Error(`${file}:${header.number}: column "${bad.name}": use letters only, camelCase`);
  const rows = body.map(({ line, number }) => {
    const fields = line.split("\t");
    if (fields.length !== columns.length) {
      throw new Error(`${file}:${number}: ${fields.length} fields where the header has ${columns.length}: check the tabs`);
    }
    for (const [i, field] of fields.entries()) {
      const items = columns[i]?.list === true && field !== "" ? field.split("|") : [field];
      const untidy = items.some((item) => item !== item.trim() || (item === "" && items.length > 1));
      if (untidy) throw new Error(`${file}:${number}: "${field}": remove spaces at the ends and empty list items`);
    }
    return fields;
  });
  return { columns, rows };
}

function tableSource(name: string, { columns, rows }: Table): string {
  const constant = name.replaceAll("-", "_").toUpperCase();
  const type = columns.map((column) => `readonly ${column.name}: ${column.list ? "readonly string[]" : "string"}`).join("; ");
  const objects = rows.map((row) => {
    const fields = columns.map(({ name: key, list }, i) => {
      const field = row[i] ?? "";
      return `${key}: ${JSON.stringify(list ? (field === "" ? [] : field.split("|")) : field)}`;
    });
    return `  { ${fields.join(", ")} },\n`;
  });
  return `export const ${constant}: readonly { ${type} }[] = [\n${objects.join("")}];\n`;
}

/** The module for a folder of tables, as it should be on disk. Throws on the first malformed line. */
export function packFolder(folder: string, root = ROOT): string {
  const files = readdirSync(join(root, folder)).filter((file) => file.endsWith(".tsv"));
  const tables = files.toSorted().map((file) => {
    const path = `${folder}/${file}`;
    return tableSource(file.replace(/\.tsv$/, ""), parseTable(path, readFileSync(join(root, path), "utf8")));
  });
  return [`/** Generated from ${folder}/*.tsv by data/pack.ts. Do not edit. */\n`, ...tables].join("\n");
}

/** The modules that differ from what the tables say; with `write` they are put right. */
export function staleModules({ write = false, root = ROOT } = {}): readonly string[] {
  const stale = MODULES.filter(({ folder, module }) => {
    const wanted = packFolder(folder, root);
    if (currentText(join(root, module)) === wanted) return false;
    if (write) writeFileSync(join(root, module), wanted);
    return true;
  });
  return stale.map(({ module }) => module);
}

function currentText(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const check = process.argv.includes("--check");
  const stale = staleModules({ write: !check });
  for (const module of stale) process.stderr.write(`${module}: ${check ? "stale, run npx tsx data/pack.ts" : "written"}\n`);
  if (check && stale.length > 0) process.exitCode = 1;
}
