/** The public library, and beside it the arithmetic without SIMD, so that a page can be told to use it. */
export * from "../../src/index.ts";
export { createPlainKernel } from "../../src/analyse/kernel/plain-kernel.ts";
