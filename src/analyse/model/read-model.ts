/**
 * Reads a model file, unpacked: four bytes with the length of the header, the header in JSON, and the tables one after
 * the other. `data/models/FORMAT.md` describes it.
 */

import type { Labels, Model, Sizes, Tensor, Vocabularies } from "./model.ts";

/** Where in the file tables may begin. */
const ALIGNMENT = 16;
const FORMAT = "pledgegraph-model";
const FORMAT_VERSION = 3;

type Fields = Readonly<Record<string, unknown>>;

/** Throws when the bytes are not a model of the version that this program reads. */
export function readModel(bytes: Uint8Array<ArrayBuffer>): Model {
  const headerLength = bytes.length < 4 ? 0 : new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  const start = 4 + headerLength;
  if (headerLength === 0 || start > bytes.length) throw wrong("the header is cut short");
  if (start % ALIGNMENT !== 0) throw wrong(`the tables do not begin at a multiple of ${ALIGNMENT} bytes`);
  const header = fields(parse(bytes.subarray(4, start)), "the header");
  if (header["format"] !== FORMAT) throw wrong(`its format is not "${FORMAT}"`);
  if (header["formatVersion"] !== FORMAT_VERSION) {
    throw wrong(
      `its version is ${JSON.stringify(header["formatVersion"])}, this program reads version ${FORMAT_VERSION}`,
    );
  }
  return {
    name: text(header, "name"),
    version: text(header, "version"),
    sizes: readSizes(fields(header["sizes"], "sizes")),
    labels: readLabels(fields(header["labels"], "labels")),
    vocabularies: readVocabularies(fields(header["vocabularies"], "vocabularies")),
    // a copy begins at address 0, so that views of 32-bit floats on it are aligned
    tensors: readTensors(header["tensors"], bytes.slice(start).buffer),
  };
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (cause) {
    throw new Error("The model file cannot be read: its header is no JSON.", { cause });
  }
}

function readSizes(sizes: Fields): Sizes {
  const size = (name: string): number => {
    const value = count(sizes, name);
    if (value % 4 !== 0 || value === 0) throw wrong(`size "${name}" is ${value}, not a multiple of 4`);
    return value;
  };
  if (count(sizes, "layers") !== 2) throw wrong("it has not two LSTM layers");
  const { vector, word, form, shape } = {
    vector: size("vector"),
    word: size("word"),
    form: size("form"),
    shape: size("shape"),
  };
  const input = size("input");
  if (input !== vector + word + form + shape)
    throw wrong("the input is not as long as its four parts together");
  const named = "names" in sizes;
  if (named && count(sizes, "nameNetworks") === 0)
    throw wrong("it has labels of names but no network for them");
  const names = {
    names: named ? size("names") : 0,
    nameFeatures: named ? size("nameFeatures") : 0,
    nameNetworks: named ? count(sizes, "nameNetworks") : 0,
  };
  return {
    vector,
    word,
    form,
    shape,
    input,
    hidden: size("hidden"),
    arc: size("arc"),
    label: size("label"),
    ...names,
  };
}

function readLabels(labels: Fields): Labels {
  const strings = (name: string): readonly string[] => {
    const list = labels[name];
    if (!Array.isArray(list) || !list.every((item) => typeof item === "string")) {
      throw wrong(`labels "${name}" are no list of strings`);
    }
    return list;
  };
  const read = { tags: strings("tags"), deprels: strings("deprels"), names: strings("names") };
  if (read.tags.length === 0 || !read.deprels.includes("root") || read.deprels.length < 2) {
    throw wrong('it needs a tag, the relation "root" and another relation');
  }
  return read;
}

function readVocabularies(vocabularies: Fields): Vocabularies {
  const list = (name: string): readonly string[] => {
    const joined = text(vocabularies, name);
    return joined === "" ? [] : joined.split("\n");
  };
  return {
    vectors: list("vectors"),
    words: list("words"),
    prefixes: list("prefixes"),
    suffixes: list("suffixes"),
    shapes: list("shapes"),
  };
}

function readTensors(list: unknown, body: ArrayBuffer): ReadonlyMap<string, Tensor> {
  if (!Array.isArray(list)) throw wrong("tensors are no list");
  const entries = new Map(
    list.map((entry, i) => [text(fields(entry, `tensor ${i}`), "name"), entry as Fields]),
  );
  return new Map([...entries].map(([name, entry]) => [name, readTensor(name, entry, { entries, body })]));
}

interface Tables {
  readonly entries: ReadonlyMap<string, Fields>;
  readonly body: ArrayBuffer;
}

function readTensor(name: string, entry: Fields, tables: Tables): Tensor {
  const shape: unknown = entry["shape"];
  if (!Array.isArray(shape) || shape.length < 1 || shape.length > 2 || !shape.every(isCount)) {
    throw wrong(`table "${name}" has no shape of one or two numbers`);
  }
  // a list of numbers is a table of one row
  const [rows, columns] = shape.length === 2 ? [shape[0] ?? 0, shape[1] ?? 0] : [1, shape[0] ?? 0];
  const dtype = entry["dtype"];
  if (dtype === "float32") {
    return { rows, columns, numbers: floats(name, entry, rows * columns, tables.body), factors: undefined };
  }
  if (dtype !== "int8") throw wrong(`table "${name}" has numbers of an unknown kind`);
  const offset = place(name, entry, rows * columns, tables.body);
  const scale = text(entry, "scale");
  const factors = tables.entries.get(scale);
  if (factors?.["dtype"] !== "float32")
    throw wrong(`the factors "${scale}" of table "${name}" are not there`);
  return {
    rows,
    columns,
    numbers: new Int8Array(tables.body, offset, rows * columns),
    factors: floats(scale, factors, rows, tables.body),
  };
}

/** Numbers are little-endian in the file and taken as they are: every machine that runs JavaScript today is so too. */
function floats(name: string, entry: Fields, length: number, body: ArrayBuffer): Float32Array {
  const shape: unknown = entry["shape"];
  const declared =
    Array.isArray(shape) && shape.every(isCount) ? shape.reduce((all, one) => all * one, 1) : -1;
  if (declared !== length) throw wrong(`table "${name}" has not ${length} numbers`);
  return new Float32Array(body, place(name, entry, length * 4, body), length);
}

/** Where a table begins in the body; throws when it does not lie in it. */
function place(name: string, entry: Fields, bytes: number, body: ArrayBuffer): number {
  const offset = count(entry, "offset");
  if (offset % ALIGNMENT !== 0)
    throw wrong(`table "${name}" begins at ${offset}, not at a multiple of ${ALIGNMENT}`);
  if (offset + bytes > body.byteLength) throw wrong(`table "${name}" reaches beyond the end of the file`);
  return offset;
}

function fields(value: unknown, what: string): Fields {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw wrong(`${what} is no JSON object`);
  return value as Fields;
}

function text(record: Fields, name: string): string {
  const value = record[name];
  if (typeof value !== "string") throw wrong(`"${name}" is no string`);
  return value;
}

function count(record: Fields, name: string): number {
  const value = record[name];
  if (!isCount(value)) throw wrong(`"${name}" is no whole number`);
  return value;
}

function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 0 && value < 2 ** 31;
}

function wrong(what: string): Error {
  return new Error(`The model file cannot be read: ${what}. Take the file that belongs to this version.`);
}
