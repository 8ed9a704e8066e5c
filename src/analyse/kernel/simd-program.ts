/** The routines of the SIMD kernel. Read `plain-kernel.ts` first: these do the same, four columns at a time. */

import { PANEL } from "./kernel.ts";
import { TANH_ABOVE, TANH_BELOW, TANH_LIMIT } from "./tanh.ts";
import {
  add, advance, atLeast, constant, divide, get, greatest, integer, least, load, loadInAll, multiply, plus, repeatWhile, set, store, times, variables, type Code, type Routine, type Variable,
} from "./web-assembly.ts"; // prettier-ignore

/** Bytes of a float, of a vector of four, of a panel's weights for one input. */
const [FLOAT, VECTOR, PANEL_ROW] = [4, 16, 32];

/**
 * `rows` rows of x, 1 to 4, by a matrix. Sums stay in registers from the first input to the last: an addition takes a
 * processor three or four cycles, but it can begin two in every cycle, so there must be several that do not wait for
 * each other. With four rows the eight sums of a panel's two vectors are enough, and each weight that is loaded is used
 * four times; with one row or two, two panels are worked through side by side. Measured, one row by 160 x 640 weights:
 * 9.9 thousand million products a second with one panel, 14.7 with two, 9.3 with four, which get in each other's way in
 * the cache.
 */
export function multiplyRows(rows: 1 | 2 | 3 | 4): Routine {
  const { parameter, local, locals } = variables(5);
  const [x, w, y, depth, width] = parameter as [Variable, Variable, Variable, Variable, Variable];
  const [count, size, stride] = [local("integer"), local("integer"), local("integer")];
  const [left, right] = [local("vector"), local("vector")];
  const rowsOf = list(rows, () => ({
    input: local("integer"),
    value: local("vector"),
    output: local("integer"),
  }));
  const panels = list({ 1: 2, 2: 2, 3: 1, 4: 1 }[rows], (number) => ({
    number,
    weights: local("integer"),
    sums: rowsOf.map((row) => ({ row, first: local("vector"), second: local("vector") })),
  }));

  /** One input of every row, times its weights in each panel. */
  const addProducts = (used: typeof panels): Code => [
    ...rowsOf.flatMap((row) => set(row.value, loadInAll(get(row.input)))),
    ...used.flatMap(({ weights, sums }) => [
      ...set(left, load(get(weights))),
      ...set(right, load(get(weights), VECTOR)),
      ...sums.flatMap(({ row, first, second }) => [
        ...set(first, add(get(first), multiply(get(row.value), get(left)))),
        ...set(second, add(get(second), multiply(get(row.value), get(right)))),
      ]),
      ...advance(weights, integer(PANEL_ROW)),
    ]),
    ...rowsOf.flatMap((row) => advance(row.input, integer(FLOAT))),
    ...advance(count, integer(-1)),
  ];
  const somePanels = (used: typeof panels): Code => [
    ...rowsOf.flatMap((row, number) =>
      set(row.input, plus(get(x), times(get(depth), integer(number * FLOAT)))),
    ),
    ...used.flatMap(({ number, weights, sums }) => [
      ...set(weights, plus(get(w), times(get(size), integer(number)))),
      ...sums.flatMap(({ row, first, second }) => [
        ...set(first, load(get(row.output), number * PANEL_ROW)),
        ...set(second, load(get(row.output), number * PANEL_ROW + VECTOR)),
      ]),
    ]),
    ...set(count, get(depth)),
    ...repeatWhile(atLeast(get(count), integer(1)), addProducts(used)),
    ...used.flatMap(({ number, sums }) =>
      sums.flatMap(({ row, first, second }) => [
        ...store(get(row.output), get(first), number * PANEL_ROW),
        ...store(get(row.output), get(second), number * PANEL_ROW + VECTOR),
      ]),
    ),
    ...rowsOf.flatMap((row) => advance(row.output, integer(used.length * PANEL_ROW))),
    ...advance(w, times(get(size), integer(used.length))),
    ...advance(width, integer(-PANEL * used.length)),
  ];
  const body = [
    ...set(size, times(get(depth), integer(PANEL_ROW))),
    ...set(stride, times(get(width), integer(FLOAT))),
    ...rowsOf.flatMap((row, number) => set(row.output, plus(get(y), times(get(stride), integer(number))))),
    ...repeatWhile(atLeast(get(width), integer(PANEL * panels.length)), somePanels(panels)),
    ...(panels.length === 1
      ? []
      : repeatWhile(atLeast(get(width), integer(PANEL)), somePanels(panels.slice(0, 1)))),
  ];
  return { name: `multiply${rows}`, parameters: 5, locals, body };
}

/** The step of an LSTM, four cells at a time. */
export function step(): Routine {
  const { parameter, local, locals } = variables(4);
  const [gates, cells, state, size] = parameter as [Variable, Variable, Variable, Variable];
  const [stride, x, square, cell] = [local("integer"), local("vector"), local("vector"), local("vector")];
  const [input, forget, value] = [local("vector"), local("vector"), local("vector")];
  const gate = (number: number): Code => load(plus(get(gates), times(get(stride), integer(number))));
  /** Leaves tanh(of) on the stack; `x` and `square` are its scratch paper. */
  const tanh = (of: Code): Code => [
    ...set(x, least(greatest(of, constant(-TANH_LIMIT)), constant(TANH_LIMIT))),
    ...set(square, multiply(get(x), get(x))),
    ...divide(multiply(polynomial(TANH_ABOVE, square), get(x)), polynomial(TANH_BELOW, square)),
  ];
  const half = constant(0.5);
  const sigmoid = (of: Code): Code => add(multiply(half, tanh(multiply(half, of))), half);
  const body = [
    ...set(stride, times(get(size), integer(FLOAT))),
    ...repeatWhile(atLeast(get(size), integer(4)), [
      ...set(input, sigmoid(gate(0))),
      ...set(forget, sigmoid(gate(1))),
      ...set(value, tanh(gate(2))),
      ...set(cell, add(multiply(get(forget), load(get(cells))), multiply(get(input), get(value)))),
      ...store(get(cells), get(cell)),
      ...store(get(state), multiply(sigmoid(gate(3)), tanh(get(cell)))),
      ...[gates, cells, state].flatMap((place) => advance(place, integer(VECTOR))),
      ...advance(size, integer(-4)),
    ]),
  ];
  return { name: "step", parameters: 4, locals, body };
}

function polynomial(coefficients: readonly number[], x: Variable): Code {
  const [first = 0, ...rest] = coefficients;
  return rest.reduce<Code>((sum, next) => add(multiply(sum, get(x)), constant(next)), constant(first));
}

function list<T>(length: number, item: (number: number) => T): readonly T[] {
  return Array.from({ length }, (_, number) => item(number));
}
