/**
 * The hyperbolic tangent, which squeezes any number between -1 and 1, as a quotient of two polynomials. `Math.tanh` may
 * give other last bits in another browser; additions, multiplications and divisions are the same everywhere. The
 * coefficients are those of the Eigen library (generic_fast_tanh_float), off by less than 0.000001.
 */

/** Beyond it the tangent is 1 to 32 bits. */
export const TANH_LIMIT = Math.fround(7.90531110763549805);

/** Numerator, from x to the power of 13 down to 1, odd powers only. */
export const TANH_ABOVE: readonly number[] = [
  -2.76076847742355e-16, 2.00018790482477e-13, -8.60467152213735e-11, 5.12229709037114e-8, 1.48572235717979e-5,
  6.37261928875436e-4, 4.89352455891786e-3,
].map(Math.fround); // prettier-ignore

/** Denominator, from x to the power of 6 down to 0, even powers only. */
export const TANH_BELOW: readonly number[] = [
  1.19825839466702e-6, 1.18534705686654e-4, 2.268434632439e-3, 4.89352518554385e-3,
].map(Math.fround); // prettier-ignore

const round = Math.fround;

/** tanh(x), rounded to 32 bits after every operation. */
export function tanh(value: number): number {
  const x = round(Math.min(Math.max(value, -TANH_LIMIT), TANH_LIMIT));
  const square = round(x * x);
  return round(round(polynomial(TANH_ABOVE, square) * x) / polynomial(TANH_BELOW, square));
}

/** Horner's rule: ((a * x + b) * x + c) * x + d. */
function polynomial(coefficients: readonly number[], x: number): number {
  let sum = coefficients[0] ?? 0;
  for (let i = 1; i < coefficients.length; i += 1) sum = round(round(sum * x) + (coefficients[i] ?? 0));
  return sum;
}

/** 1 / (1 + e^-x), between 0 and 1: half the tangent of half the number, and a half. */
export function sigmoid(x: number): number {
  return round(round(0.5 * tanh(round(0.5 * x))) + 0.5);
}
