/** Chooses the kernel. */

import type { Kernel } from "./kernel.ts";
import { createPlainKernel } from "./plain-kernel.ts";
import { createSimdKernel, hasSimd } from "./simd-kernel.ts";

/** A kernel with room for `floats` numbers; the fast one where WebAssembly has SIMD, which is everywhere since 2023. */
export function createKernel(floats: number): Kernel {
  return hasSimd() ? createSimdKernel(floats) : createPlainKernel(floats);
}
