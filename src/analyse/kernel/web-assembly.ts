/**
 * A very small assembler for WebAssembly: what the SIMD kernel needs, and no more. Programs are written as expressions,
 * `set(sum, add(get(sum), product))`, and every function here gives the bytes of one instruction behind those of its
 * operands. Numbers in comments are the instruction's code in the WebAssembly specification, 2.0, chapter 5.4.
 */

export type Code = readonly number[];

/** A variable of a function: a parameter or a local. */
export interface Variable {
  readonly index: number;
}

export type ValueType = "integer" | "vector";
const TYPE_CODES = { integer: 0x7f, vector: 0x7b } as const;

/** Whole numbers as the format has them: seven bits a byte, low ones first, the top bit says that more follow (LEB128). */
function unsigned(value: number): Code {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...unsigned(value >>> 7)];
}

function signed(value: number): Code {
  const last = value >= -0x40 && value < 0x40;
  return last ? [value & 0x7f] : [(value & 0x7f) | 0x80, ...signed(value >> 7)];
}

/** Instructions on vectors begin with 0xfd. Places in memory have an alignment, as a power of two, and an offset. */
function vector(code: number, ...rest: Code): Code {
  return [0xfd, ...unsigned(code), ...rest];
}

export const get = (variable: Variable): Code => [0x20, ...unsigned(variable.index)]; // local.get
export const set = (variable: Variable, value: Code): Code => [...value, 0x21, ...unsigned(variable.index)]; // local.set

export const integer = (value: number): Code => [0x41, ...signed(value)]; // i32.const
export const plus = (a: Code, b: Code): Code => [...a, ...b, 0x6a]; // i32.add
export const times = (a: Code, b: Code): Code => [...a, ...b, 0x6c]; // i32.mul
export const atLeast = (a: Code, b: Code): Code => [...a, ...b, 0x4e]; // i32.ge_s

/** Four floats from memory. */
export const load = (address: Code, offset = 0): Code => [
  ...address,
  ...vector(0x00, 2, ...unsigned(offset)),
]; // v128.load
/** One float from memory in all four lanes. */
export const loadInAll = (address: Code, offset = 0): Code => [
  ...address,
  ...vector(0x09, 2, ...unsigned(offset)),
]; // v128.load32_splat
export const store = (address: Code, value: Code, offset = 0): Code => [
  ...address,
  ...value,
  ...vector(0x0b, 2, ...unsigned(offset)), // v128.store
];
/** The same number in all four lanes. */
export const constant = (value: number): Code => {
  const bytes = [...new Uint8Array(new Float32Array([value, value, value, value]).buffer)];
  return vector(0x0c, ...bytes); // v128.const
};
export const add = (a: Code, b: Code): Code => [...a, ...b, ...vector(0xe4)]; // f32x4.add
export const multiply = (a: Code, b: Code): Code => [...a, ...b, ...vector(0xe6)]; // f32x4.mul
export const divide = (a: Code, b: Code): Code => [...a, ...b, ...vector(0xe7)]; // f32x4.div
export const least = (a: Code, b: Code): Code => [...a, ...b, ...vector(0xe8)]; // f32x4.min
export const greatest = (a: Code, b: Code): Code => [...a, ...b, ...vector(0xe9)]; // f32x4.max

/** Runs `body` while `condition` holds: block, loop, leave when the condition is zero, body, again. */
export const repeatWhile = (condition: Code, body: Code): Code => [
  ...[0x02, 0x40, 0x03, 0x40],
  ...[...condition, 0x45, 0x0d, 1], // i32.eqz, br_if to the end of the block
  ...body,
  ...[0x0c, 0, 0x0b, 0x0b], // br to the head of the loop, end, end
];

/** Adds to a variable in place. */
export const advance = (variable: Variable, by: Code): Code => set(variable, plus(get(variable), by));

/** A function that takes whole numbers (addresses in bytes, counts) and gives nothing back. */
export interface Routine {
  readonly name: string;
  readonly parameters: number;
  readonly locals: readonly ValueType[];
  readonly body: Code;
}

/** Hands out the variables of one function. */
export function variables(parameters: number): {
  readonly parameter: readonly Variable[];
  readonly local: (type: ValueType) => Variable;
  readonly locals: readonly ValueType[];
} {
  const locals: ValueType[] = [];
  return {
    parameter: Array.from({ length: parameters }, (_, index) => ({ index })),
    local: (type) => ({ index: parameters + locals.push(type) - 1 }),
    locals,
  };
}

/** A module that imports its memory as `host.memory` and exports the routines. */
export function assemble(routines: readonly Routine[]): Uint8Array<ArrayBuffer> {
  const count = routines.map((_, index) => index);
  const types = routines.map(({ parameters }) => [
    0x60,
    ...list(Array.from({ length: parameters }, () => [0x7f])),
    0,
  ]);
  const memory = [...text("host"), ...text("memory"), 0x02, 0x00, 1]; // a memory of at least one page
  const exported = routines.map(({ name }, index) => [...text(name), 0x00, ...unsigned(index)]);
  return new Uint8Array([
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0], // "\0asm", version 1
    ...section(1, types),
    ...section(2, [memory]),
    ...section(3, count.map(unsigned)),
    ...section(7, exported),
    ...section(10, routines.map(functionBody)),
  ]);
}

function functionBody({ locals, body }: Routine): Code {
  const declared = locals.map((type) => [1, TYPE_CODES[type]]);
  const code = [...list(declared), ...body, 0x0b];
  return [...unsigned(code.length), ...code];
}

function section(id: number, items: readonly Code[]): Code {
  const content = list(items);
  return [id, ...unsigned(content.length), ...content];
}

function list(items: readonly Code[]): Code {
  return [...unsigned(items.length), ...items.flat()];
}

function text(name: string): Code {
  return list(Array.from(name, (letter) => [letter.charCodeAt(0)]));
}
