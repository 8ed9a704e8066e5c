import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { createKernel } from "../../../src/analyse/kernel/create-kernel.ts";
import type { Kernel } from "../../../src/analyse/kernel/kernel.ts";
import { padded, placeMatrix, sizeOf } from "../../../src/analyse/kernel/matrix.ts";
import { createPlainKernel } from "../../../src/analyse/kernel/plain-kernel.ts";
import { createSimdKernel, hasSimd } from "../../../src/analyse/kernel/simd-kernel.ts";
import { sigmoid, tanh } from "../../../src/analyse/kernel/tanh.ts";

const kernels = (floats: number): readonly Kernel[] => [createPlainKernel(floats), createSimdKernel(floats)];
const bitsOf = (numbers: Float32Array): readonly number[] => [...new Uint32Array(numbers.slice().buffer)];
const float = fc.float({ noNaN: true, min: -100, max: 100 });

test("this engine has SIMD, so that the fast kernel is what the tests compare", () => {
  expect(hasSimd()).toBe(true);
  expect(createKernel(100).name).toBe("simd");
});

describe.each(kernels(200).map(({ name }) => name))("the %s kernel", (name) => {
  const create = (): Kernel => kernels(200).find((kernel) => kernel.name === name)!;

  test("multiplies rows by a matrix and adds to what is there", () => {
    const kernel = create();
    // outputs: the sum, the first input, the second doubled
    const weights = [
      [1, 1, 0],
      [1, 0, 2],
    ];
    const matrix = placeMatrix(kernel, 0, { depth: 2, width: 3, weight: (k, o) => weights[k]![o]! });
    kernel.memory.set([3, 4, 5, 6], 100);
    kernel.memory.set([10, 20, 30], 120);
    kernel.multiply(100, matrix, 120, 2);
    expect([...kernel.memory.slice(120, 123)]).toEqual([17, 23, 38]);
    expect([...kernel.memory.slice(128, 131)]).toEqual([11, 5, 12]);
  });

  test("adds from the first input to the last: 1 disappears beside 100,000,000", () => {
    const kernel = create();
    const matrix = placeMatrix(kernel, 0, { depth: 3, width: 1, weight: () => 1 });
    kernel.memory.set([1e8, 1, -1e8, 1e8, -1e8, 1], 100);
    kernel.multiply(100, matrix, 120, 2);
    expect([kernel.memory[120], kernel.memory[128]]).toEqual([0, 1]);
  });

  test("a step forgets with the second gate and takes in with the first and third", () => {
    const kernel = create();
    // one cell of four in use; gates far to one side are open or shut
    const gates = [50, 0, 0, 0, -50, 0, 0, 0, 50, 0, 0, 0, 50, 0, 0, 0];
    kernel.memory.set(gates, 0);
    kernel.memory.set([7], 20);
    kernel.step(0, 20, 30, 4);
    expect(kernel.memory[20]).toBeCloseTo(1, 5);
    expect(kernel.memory[30]).toBeCloseTo(Math.tanh(1), 5);
  });
});

test("tanh and sigmoid are close to the real ones", () => {
  fc.assert(
    fc.property(float, (x) => {
      expect(Math.abs(tanh(x) - Math.tanh(x))).toBeLessThan(1e-6);
      expect(Math.abs(sigmoid(x) - 1 / (1 + Math.exp(-x)))).toBeLessThan(1e-6);
    }),
  );
});

describe("both kernels give the same bits", () => {
  test("of a product", () => {
    const shape = fc.record({
      depth: fc.integer({ min: 1, max: 40 }),
      width: fc.integer({ min: 1, max: 90 }),
      rows: fc.integer({ min: 0, max: 11 }),
    });
    const numbers = fc.array(float, { minLength: 50, maxLength: 50 });
    fc.assert(
      fc.property(shape, numbers, ({ depth, width, rows }, pool) => {
        const [x, y] = [sizeOf(depth, width), sizeOf(depth, width) + depth * rows];
        const end = y + padded(width) * rows;
        const results = kernels(end + 8).map((kernel) => {
          const matrix = placeMatrix(kernel, 0, {
            depth,
            width,
            weight: (k, o) => pool[(k * 7 + o * 3) % 50]!,
          });
          for (let i = x; i < end; i += 1) kernel.memory[i] = pool[(i * 11) % 50]!;
          kernel.multiply(x, matrix, y, rows);
          return bitsOf(kernel.memory.subarray(0, end + 8));
        });
        expect(results[1]).toEqual(results[0]);
      }),
      { numRuns: 200 },
    );
  });

  test("of a step", () => {
    fc.assert(
      fc.property(fc.array(float, { minLength: 40, maxLength: 40 }), (pool) => {
        const results = kernels(48).map((kernel) => {
          kernel.memory.set(pool);
          kernel.step(0, 32, 40, 8);
          return bitsOf(kernel.memory.subarray(0, 48));
        });
        expect(results[1]).toEqual(results[0]);
      }),
      { numRuns: 500 },
    );
  });
});

test("where a page's policy forbids WebAssembly, the plain kernel is taken", async () => {
  vi.resetModules();
  const refuse = vi.spyOn(WebAssembly, "Module").mockImplementation(function () {
    throw new WebAssembly.CompileError("blocked by the policy");
  });
  const { createKernel } = await import("../../../src/analyse/kernel/create-kernel.ts");
  expect(createKernel(16).name).toBe("plain");
  refuse.mockRestore();
});
