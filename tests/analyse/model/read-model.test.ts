import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { gunzip } from "../../../src/analyse/model/gunzip.ts";
import { numberAt, tensorOf } from "../../../src/analyse/model/model.ts";
import { readModel } from "../../../src/analyse/model/read-model.ts";
import { tinyModel, toBytes } from "./tiny-model.ts";

const tiny = tinyModel();
const zipped = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(gzipSync(bytes));

test("a model is read as it was written", () => {
  const model = readModel(toBytes(tiny));
  expect([model.name, model.sizes.hidden, model.labels.deprels.length, model.vocabularies.prefixes]).toEqual([
    "tiny",
    8,
    5,
    ["t", "th", "the", "s"],
  ]);
  const tensor = tensorOf(model, "arc.bilinear", 8, 8);
  const entries = tiny.header["tensors"] as { name: string; offset: number }[];
  const offsetOf = (name: string): number => entries.find((entry) => entry.name === name)!.offset;
  const number = new Int8Array(tiny.body.buffer)[offsetOf("arc.bilinear") + 8 + 2]!;
  const factor = new DataView(tiny.body.buffer).getFloat32(offsetOf("arc.bilinear.scale") + 4, true);
  expect(numberAt(tensor, 1, 2)).toBe(Math.fround(number * factor));
});

test("bytes may lie anywhere in their buffer", () => {
  const bytes = toBytes(tiny);
  const shifted = new Uint8Array(bytes.length + 3);
  shifted.set(bytes, 3);
  const [straight, moved] = [readModel(bytes), readModel(shifted.subarray(3))];
  expect(tensorOf(moved, "tags.weight", 5, 16)).toEqual(tensorOf(straight, "tags.weight", 5, 16));
});

test("a table that is missing or of another shape is named", () => {
  const model = readModel(toBytes(tiny));
  expect(() => tensorOf(model, "arc.left", 1, 1)).toThrow('no table "arc.left"');
  expect(() => tensorOf(model, "arc.bilinear", 8, 4)).toThrow(
    '"arc.bilinear" of the model "tiny" is 8 by 8, not 8 by 4',
  );
});

describe("what is no model is refused, with the reason", () => {
  const changed = (changes: Record<string, unknown>): Uint8Array<ArrayBuffer> =>
    toBytes({ ...tiny, header: { ...tiny.header, ...changes } });
  const sizes = tiny.header["sizes"] as Record<string, unknown>;
  const labels = tiny.header["labels"] as Record<string, unknown>;
  const tensors = tiny.header["tensors"] as Record<string, unknown>[];
  const firstTensor = (changes: Record<string, unknown>): Uint8Array<ArrayBuffer> =>
    changed({ tensors: [{ ...tensors[0], ...changes }, ...tensors.slice(1)] });
  test.each([
    ["no bytes", new Uint8Array(0), "header is cut short"],
    ["a cut header", toBytes(tiny).subarray(0, 100), "header is cut short"],
    ["a cut body", toBytes(tiny).subarray(0, -64), "reaches beyond the end"],
    ["no JSON", toBytes(tiny).fill(0x41, 4, 40), "no JSON"],
    ["no UTF-8", toBytes(tiny).fill(0xff, 40, 44), "no JSON"],
    ["another file", changed({ format: "words" }), 'not "pledgegraph-model"'],
    ["another version", changed({ formatVersion: 2 }), "version is 2"],
    ["a size that is no multiple of four", changed({ sizes: { ...sizes, arc: 6 } }), '"arc" is 6'],
    ["a size of nothing", changed({ sizes: { ...sizes, arc: 0 } }), '"arc" is 0'],
    ["a size in words", changed({ sizes: { ...sizes, arc: "8" } }), '"arc" is no whole number'],
    ["parts that do not add up", changed({ sizes: { ...sizes, input: 20 } }), "four parts"],
    ["names without a network", changed({ sizes: { ...sizes, nameNetworks: 0 } }), "no network"],
    ["three layers", changed({ sizes: { ...sizes, layers: 3 } }), "two LSTM layers"],
    ["no root", changed({ labels: { ...labels, deprels: ["det", "obj"] } }), '"root"'],
    ["labels that are no strings", changed({ labels: { ...labels, tags: [1] } }), '"tags"'],
    [
      "a vocabulary that is no string",
      changed({ vocabularies: { ...(tiny.header["vocabularies"] as object), words: ["a"] } }),
      '"words"',
    ],
    ["tables that are no list", changed({ tensors: {} }), "tensors are no list"],
    ["a table of three dimensions", firstTensor({ shape: [1, 2, 3] }), "no shape"],
    ["a table of less than nothing", firstTensor({ shape: [-4, 4] }), "no shape"],
    ["a table of another kind", firstTensor({ dtype: "int16" }), "unknown kind"],
    ["a table without factors", firstTensor({ scale: "nowhere" }), '"nowhere"'],
    ["a table beside its place", firstTensor({ offset: 5 }), "multiple of 16"],
    ["a table beyond the end", firstTensor({ offset: 16_000_000 }), "beyond the end"],
    ["a table larger than its factors", firstTensor({ shape: [8, 4] }), "has not 8 numbers"],
  ])("%s", (_name, bytes, reason) => {
    expect(() => readModel(bytes)).toThrow(reason);
  });

  test("any damage to the header: a model or an error that begins with what is wrong", () => {
    const bytes = toBytes(tiny);
    const headerLength = bytes.length - tiny.body.length;
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: headerLength - 1 }),
        fc.integer({ min: 0, max: 255 }),
        (at, value) => {
          const damaged = bytes.slice();
          damaged[at] = value;
          try {
            readModel(damaged);
          } catch (error) {
            expect(error).toMatchObject({
              message: expect.stringMatching(/^The model file cannot be read: /) as string,
            });
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe("unpacking", () => {
  test("gives back what was packed", async () => {
    const bytes = toBytes(tiny);
    expect(await gunzip(zipped(bytes))).toEqual(bytes);
  });

  test("refuses what is not packed, is cut or is damaged", async () => {
    const bytes = zipped(toBytes(tiny));
    const damaged = bytes.slice();
    damaged[bytes.length >> 1]! ^= 0x55;
    await expect(gunzip(toBytes(tiny))).rejects.toThrow("no gzip file");
    await expect(gunzip(bytes.slice(0, -20))).rejects.toThrow("damaged or cut short");
    await expect(gunzip(damaged)).rejects.toThrow("damaged or cut short");
  });

  test("stops at a small file that unpacks to a huge one", async () => {
    await expect(gunzip(zipped(new Uint8Array(70_000_000)))).rejects.toThrow("more than");
  });
});
