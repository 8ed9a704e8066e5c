/** The kernel in TypeScript, for engines without WebAssembly SIMD, and the one to read to understand what it does. */

import { PANEL, type Kernel, type Matrix } from "./kernel.ts";
import { sigmoid, tanh } from "./tanh.ts";

const round = Math.fround;

export function createPlainKernel(floats: number): Kernel {
  const memory = new Float32Array(floats);
  return {
    name: "plain",
    memory,
    multiply: (x, matrix, y, rows) => {
      for (let row = 0; row < rows; row += 1) {
        multiplyRow(memory, x + row * matrix.depth, matrix, y + row * matrix.width);
      }
    },
    step: (gates, cells, state, size) => {
      for (let i = 0; i < size; i += 1) {
        const [input, forget, value, output] = [0, 1, 2, 3].map((gate) =>
          at(memory, gates + gate * size + i),
        );
        const cell = nextCell(at(memory, cells + i), input ?? 0, forget ?? 0, value ?? 0);
        memory[cells + i] = cell;
        memory[state + i] = sigmoid(output ?? 0) * tanh(cell);
      }
    },
  };
}

/** What a cell keeps of its old value, and what it takes of the new one. */
function nextCell(old: number, input: number, forget: number, value: number): number {
  return round(round(sigmoid(forget) * old) + round(sigmoid(input) * tanh(value)));
}

function multiplyRow(memory: Float32Array, x: number, { at: first, depth, width }: Matrix, y: number): void {
  for (let o = 0; o < width; o += 4) {
    // four columns of a panel at a time: its left half, then its right half
    const w = first + Math.floor(o / PANEL) * PANEL * depth + (o % PANEL);
    addColumns(memory, { x, w, y: y + o, depth });
  }
}

/** The sums of four columns. Storing a number in a `Float32Array` rounds it; variables must be rounded by hand. */
function addColumns(
  memory: Float32Array,
  { x, w, y, depth }: Readonly<Record<"x" | "w" | "y" | "depth", number>>,
): void {
  let [a, b, c, d] = [at(memory, y), at(memory, y + 1), at(memory, y + 2), at(memory, y + 3)];
  // a variable of its own: some tools turn an imported name into a look-up, which is slow in a loop
  const stride = PANEL;
  for (let k = 0, place = w; k < depth; k += 1, place += stride) {
    const input = at(memory, x + k);
    a = round(a + round(input * at(memory, place)));
    b = round(b + round(input * at(memory, place + 1)));
    c = round(c + round(input * at(memory, place + 2)));
    d = round(d + round(input * at(memory, place + 3)));
  }
  memory[y] = a;
  memory[y + 1] = b;
  memory[y + 2] = c;
  memory[y + 3] = d;
}

function at(memory: Float32Array, index: number): number {
  return memory[index] ?? 0;
}
