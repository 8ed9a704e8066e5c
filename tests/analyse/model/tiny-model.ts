/** A model with few and arbitrary numbers, in the format of real ones: it parses nonsense, but always the same nonsense. */

export interface TinyModel {
  readonly header: Record<string, unknown>;
  readonly body: Uint8Array;
}

const SIZES = {
  vector: 4,
  word: 4,
  form: 4,
  shape: 4,
  input: 16,
  hidden: 8,
  layers: 2,
  arc: 8,
  label: 4,
  names: 4,
  nameFeatures: 16,
  nameNetworks: 2,
};
const VOCABULARIES = {
  vectors: "the\nof\nto",
  words: "the\nship\n0",
  prefixes: "t\nth\nthe\ns",
  suffixes: "e\nhe\np",
  shapes: "x\nxx\nXxx\ndd",
};
const LABELS = {
  tags: ["NOUN|NN", "VERB|VBD", "DET|DT", "PUNCT|.", "PROPN|NNP"],
  upos: ["DET", "NOUN", "PROPN", "PUNCT", "VERB"],
  xpos: [".", "DT", "NN", "NNP", "VBD"],
  deprels: ["det", "nsubj", "obj", "punct", "root"],
  names: ["O", "B-PER", "I-PER", "B-ORG", "I-ORG"],
};

/** The next number of a fixed sequence that looks like chance (a linear congruential generator). */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

export function tinyModel(seed = 1): TinyModel {
  const next = sequence(seed);
  const tensors: Record<string, unknown>[] = [];
  const chunks: Uint8Array[] = [];
  let offset = 0;
  const append = (entry: Record<string, unknown>, bytes: Uint8Array): void => {
    tensors.push({ ...entry, offset });
    const room = new Uint8Array(Math.ceil(bytes.length / 16) * 16);
    room.set(bytes);
    chunks.push(room);
    offset += room.length;
  };
  const floats = (name: string, length: number, scale: number): void => {
    append(
      { name, shape: [length], dtype: "float32" },
      new Uint8Array(Float32Array.from({ length }, () => (next() + 0.5) * scale).buffer),
    );
  };
  const bytes = (name: string, rows: number, columns: number): void => {
    const numbers = Int8Array.from({ length: rows * columns }, () => Math.round((next() - 0.5) * 254));
    append(
      { name, shape: [rows, columns], dtype: "int8", scale: `${name}.scale` },
      new Uint8Array(numbers.buffer),
    );
    floats(`${name}.scale`, rows, 0.01);
  };
  const layer = (name: string, outputs: number, inputs: number): void => {
    bytes(`${name}.weight`, outputs, inputs);
    floats(`${name}.bias`, outputs, 0.1);
  };
  const { vector, word, form, shape, input, hidden, arc, label } = SIZES;
  bytes("embed.vectors", 4, vector);
  bytes("embed.words", 4, word);
  bytes("embed.prefixes", 5, form);
  bytes("embed.suffixes", 4, form);
  bytes("embed.shapes", 5, shape);
  for (const [name, inputs] of [
    ["lstm1", input],
    ["lstm2", 2 * hidden],
  ] as const) {
    for (const way of ["forward", "backward"]) {
      bytes(`${name}.${way}.input`, 4 * hidden, inputs);
      bytes(`${name}.${way}.recurrent`, 4 * hidden, hidden);
      floats(`${name}.${way}.bias`, 4 * hidden, 0.1);
    }
  }
  layer("tags", LABELS.tags.length, 2 * hidden);
  for (const network of ["names1", "names2"]) {
    for (const way of ["forward", "backward"]) {
      bytes(`${network}.${way}.input`, 4 * SIZES.names, input + SIZES.nameFeatures);
      bytes(`${network}.${way}.recurrent`, 4 * SIZES.names, SIZES.names);
      floats(`${network}.${way}.bias`, 4 * SIZES.names, 0.1);
    }
    bytes(`${network}.weight`, LABELS.names.length, 2 * SIZES.names);
  }
  floats("names.bias", LABELS.names.length, 0.1);
  append(
    { name: "names.transitions", shape: [LABELS.names.length, LABELS.names.length], dtype: "float32" },
    new Uint8Array(Float32Array.from({ length: LABELS.names.length ** 2 }, () => next() * 0.5).buffer),
  );
  floats("names.start", LABELS.names.length, 0.5);
  layer("arc.dependent", arc, 2 * hidden);
  layer("arc.head", arc, 2 * hidden);
  floats("arc.root", arc, 1);
  bytes("arc.bilinear", arc, arc);
  floats("arc.headBias", arc, 0.1);
  layer("label.dependent", label, 2 * hidden);
  layer("label.head", label, 2 * hidden);
  floats("label.root", label, 1);
  bytes("label.bilinear", LABELS.deprels.length * label, label);
  bytes("label.dependentLinear", LABELS.deprels.length, label);
  bytes("label.headLinear", LABELS.deprels.length, label);
  floats("label.bias", LABELS.deprels.length, 0.1);
  const header = {
    format: "pledgegraph-model", formatVersion: 3, name: "tiny", version: "1", sizes: SIZES, labels: LABELS, vocabularies: VOCABULARIES,
    tensors, licence: "none", data: [], seed, scores: {}, bodySha256: "",
  }; // prettier-ignore
  const body = new Uint8Array(offset);
  let at = 0;
  for (const chunk of chunks) {
    body.set(chunk, at);
    at += chunk.length;
  }
  return { header, body };
}

/** The bytes of an unpacked model file. */
export function toBytes({ header, body }: TinyModel): Uint8Array<ArrayBuffer> {
  let json = new TextEncoder().encode(JSON.stringify(header));
  const padded = new Uint8Array(Math.ceil((json.length + 4) / 16) * 16 - 4).fill(0x20);
  padded.set(json);
  json = padded;
  const bytes = new Uint8Array(4 + json.length + body.length);
  new DataView(bytes.buffer).setUint32(0, json.length, true);
  bytes.set(json, 4);
  bytes.set(body, 4 + json.length);
  return bytes;
}

export const TINY_LEMMAS = JSON.stringify({
  keepCase: ["PROPN|NNP"],
  exceptions: { "VERB|VBD": { went: "go" } },
  rules: { "VERB|VBD": { ied: "3:y", ed: "2:" }, "NOUN|NN": { s: "1:" } },
});
