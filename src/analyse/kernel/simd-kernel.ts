/**
 * The kernel in WebAssembly with SIMD. The module is put together when it is first needed, from the program below: about
 * 4 KB, made in a millisecond, so no binary file has to be shipped, found and trusted.
 */

import { type Kernel } from "./kernel.ts";
import { multiplyRows, step } from "./simd-program.ts";
import { assemble } from "./web-assembly.ts";

/** Addresses are in bytes here, and four bytes are a float. */
type Multiply = (...[x, w, y, depth, width]: readonly [number, number, number, number, number]) => void;

interface Routines {
  readonly multiply1: Multiply;
  readonly multiply2: Multiply;
  readonly multiply3: Multiply;
  readonly multiply4: Multiply;
  readonly step: (gates: number, cells: number, state: number, size: number) => void;
}

const FLOAT = 4;
const PAGE = 65_536;

let module: WebAssembly.Module | undefined;

function simdModule(): WebAssembly.Module {
  module ??= new WebAssembly.Module(assemble([...([1, 2, 3, 4] as const).map(multiplyRows), step()]));
  return module;
}

/** Does this engine know WebAssembly with SIMD, and may it be used? A page's policy can forbid it. */
export function hasSimd(): boolean {
  if (typeof WebAssembly !== "object") return false;
  try {
    simdModule();
    return true;
  } catch (error) {
    if (error instanceof WebAssembly.CompileError) return false;
    throw error;
  }
}

/** Throws a `RangeError` when the engine cannot give that much memory. */
export function createSimdKernel(floats: number): Kernel {
  const memory = new WebAssembly.Memory({ initial: Math.ceil((floats * FLOAT) / PAGE) });
  const instance = new WebAssembly.Instance(simdModule(), { host: { memory } });
  const {
    multiply1,
    multiply2,
    multiply3,
    multiply4,
    step: stepAt,
  } = instance.exports as unknown as Routines;
  return {
    name: "simd",
    memory: new Float32Array(memory.buffer),
    multiply: (x, { at, depth, width }, y, rows) => {
      let row = 0;
      const run = (routine: Multiply, times: number): void => {
        routine((x + row * depth) * FLOAT, at * FLOAT, (y + row * width) * FLOAT, depth, width);
        row += times;
      };
      while (row + 4 <= rows) run(multiply4, 4);
      if (row + 3 === rows) run(multiply3, 3);
      if (row + 2 === rows) run(multiply2, 2);
      if (row + 1 === rows) run(multiply1, 1);
    },
    step: (gates, cells, state, size) => {
      stepAt(gates * FLOAT, cells * FLOAT, state * FLOAT, size);
    },
  };
}
