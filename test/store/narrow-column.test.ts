import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createNarrowColumn } from "#harness/store/narrow-column.ts";

const edges = [
  0,
  -0,
  254,
  255,
  256,
  65534,
  65535,
  65536,
  2 ** 32 - 2,
  2 ** 32 - 1,
  2 ** 32,
  0.5,
  -1,
  Number.NaN,
];

describe("a narrow column: it", () => {
  test.each([1, 100])(
    "gives back what was set last, to the bit, and NaN where nothing was, by %d",
    (parts) => {
      const cell = fc.record({
        index: fc.nat(200),
        value: fc.oneof(
          fc.constantFrom(...edges),
          fc.nat(300),
          fc.double(),
          fc.nat().map((count) => count / 100),
        ),
      });
      fc.assert(
        fc.property(fc.array(cell), (cells) => {
          const column = createNarrowColumn(16, parts);
          const expected: number[] = new Array(201).fill(Number.NaN);
          for (const { index, value } of cells) {
            column.set(index, value);
            expected[index] = value;
          }
          expect(expected.map((_, index) => column.get(index))).toEqual(expected);
        }),
      );
    },
  );

  test.each(edges)("holds %d beside a smaller number", (edge) => {
    const column = createNarrowColumn();
    column.set(0, 1);
    column.set(1, edge);
    expect([0, 1, 2].map(column.get)).toEqual([1, edge, Number.NaN]);
  });
});
