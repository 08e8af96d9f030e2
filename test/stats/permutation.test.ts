import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { permutationTest } from "#harness/stats/permutation-test.ts";
import { mulberry32 } from "#harness/stats/random.ts";
import { signFlipTest } from "#harness/stats/sign-flip-test.ts";
import {
  expectClose,
  hasSharedGoldens,
  sharedCases,
  sharedColumn,
  textbookCase,
  toList,
  toNumber,
  toNumbers,
} from "./goldens.ts";

describe("signFlipTest", () => {
  it("has Fisher's count for Darwin's maize", () => {
    const { input, expected } = textbookCase("pairedPermutationExact");
    const test = signFlipTest({ differences: toNumbers(input["d"]), replicates: 99, random: mulberry32(1) });
    expect(test).toMatchObject({ exact: true, count: expected["count_two_sided"], total: expected["total"] });
    expectClose(test.p, expected["p_two_sided"]);
  });

  it("comes near the exact p by random signs beyond twenty units", () => {
    const { input, expected } = textbookCase("pairedPermutationExact");
    const differences = Float64Array.from([...toNumbers(input["d"]), 0, 0, 0, 0, 0, 0]);
    const test = signFlipTest({ differences, replicates: 20_000, random: mulberry32(1) });
    expect(test.exact).toBe(false);
    expect(test.p).toBeCloseTo(toNumber(expected["p_two_sided"]), 2);
  });

  it("flips whole clusters", () => {
    const differences = Float64Array.of(1, 1, 1, 1, 1, 1, 1, 1);
    const clusters = Int32Array.of(0, 0, 0, 0, 1, 1, 2, 2);
    const flip = { differences, replicates: 99, random: mulberry32(1) };
    expect(signFlipTest({ ...flip, clusters })).toMatchObject({ p: 2 / 8, total: 8 });
    expect(signFlipTest(flip)).toMatchObject({ p: 2 / 256 });
  });

  it("finds nothing where nothing differs", () => {
    expect(signFlipTest({ differences: new Float64Array(8), replicates: 9, random: mulberry32(1) }).p).toBe(
      1,
    );
  });

  it("is two-sided: signs turned over give the same p", () => {
    const differences = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(differences, (list) => {
        const at = (sign: number) =>
          signFlipTest({
            differences: Float64Array.from(list, (value) => sign * value),
            replicates: 9,
            random: mulberry32(1),
          }).p;
        expect(at(-1)).toBe(at(1));
      }),
    );
  });
});

describe("permutationTest", () => {
  it("never gives a p of zero", () => {
    const left = Float64Array.from({ length: 40 }, () => 1);
    const right = Float64Array.from({ length: 40 }, () => 0);
    const test = permutationTest({ left, right, replicates: 99, random: mulberry32(1) });
    expect(test).toMatchObject({ observed: 1, p: 1 / 100, count: 0 });
  });

  it("comes near the exact p of a small table", () => {
    // 26 of the 126 ways to pick four of the nine differ by .55 or more.
    const left = Float64Array.of(1, 1, 1, 0);
    const right = Float64Array.of(0, 0, 1, 0, 0);
    const test = permutationTest({ left, right, replicates: 20_000, random: mulberry32(8) });
    expect(test.p).toBeCloseTo(26 / 126, 2);
  });

  it("refuses an empty side", () => {
    const side = {
      left: Float64Array.of(1),
      right: new Float64Array(),
      replicates: 9,
      random: mulberry32(1),
    };
    expect(() => permutationTest(side)).toThrow("got 1 and 0 values");
  });

  it.skipIf(!hasSharedGoldens)("has the worked GPT-5 gap (needs ../shared)", () => {
    const [golden] = sharedCases("bootstrap", "permutationTwoSample");
    const [source] = sharedCases("bootstrap", "bootstrap").filter(({ name }) => name.startsWith("GPT-5 gap"));
    const [left, right] = toList(source?.input["files"]).map((one) => {
      const [file, column] = toList(one);
      return sharedColumn(file, column).values;
    });
    if (golden === undefined || left === undefined || right === undefined)
      throw new Error("a side is missing");
    const random = mulberry32(toNumber(golden.input["seed"]));
    const test = permutationTest({ left, right, replicates: toNumber(golden.input["B"]), random });
    expectClose(test.observed, golden.expected["obs"]);
    expect(test).toMatchObject({ p: golden.expected["p"], count: golden.expected["count"] });
  });
});
