import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, test } from "vitest";
import { hasSharedGoldens, sharedCases, textbookCases } from "./goldens.ts";

/** Cases of each function, by file: what is added beside the checkout has to be added to a test. */
const counts: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  adaptivity: { thresholdout: 1 },
  bootstrap: { bootstrap: 5, itemBootstrap: 1, permutationTwoSample: 1 },
  cluster_cr2: { clusteredGapCR2: 3 },
  correlations: { correlation: 10, partialCorrelation: 1, disattenuate: 1 },
  gaps_items: { unpairedGap: 3, didItems: 1 },
  multiplicity: { padjust: 3 },
  regression: { ols: 3, york: 1 },
  reliability_irt: { reliability: 4, irt2pl: 1, passK: 1 },
  shrinkage: { betaBinomial: 2 },
  text: { ngramOverlap: 4, diversity: 4 },
  tracking: { meanSigmaLink: 1, changePointMean: 2 },
};

const textbook: Readonly<Record<string, number>> = {
  proportionCI: 3,
  unpairedProportionDiffCI: 6,
  mcnemar: 1,
  pairedProportionDiffCI: 1,
  correlation: 2,
  spearmanCI: 1,
  ols: 1,
  deming: 1,
  pairedPermutationExact: 1,
  cusum: 1,
  power: 1,
  mde: 1,
  vendi: 1,
};

const tests = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith(".test.ts") && name !== "golden-count.test.ts")
  .map((name) => readFileSync(join(import.meta.dirname, name), "utf8"))
  .join("\n");

describe("the worked cases", () => {
  it.each(Object.entries(counts).flatMap(([file, fns]) => Object.keys(fns).map((fn) => [file, fn] as const)))(
    "of %s, %s, are asked for by a test",
    (file, fn) => {
      expect(tests).toContain(`sharedCases("${file}", "${fn}")`);
    },
  );

  it.each(Object.entries(textbook))("of the textbooks, %s, are here and asked for by a test", (fn, count) => {
    expect(textbookCases(fn)).toHaveLength(count);
    expect(tests).toMatch(new RegExp(`textbookCases?\\("${fn}"`));
  });
});

test.skipIf(!hasSharedGoldens)(
  "no worked case beside the checkout is without a test (needs ../shared)",
  () => {
    for (const [file, fns] of Object.entries(counts)) {
      for (const [fn, count] of Object.entries(fns))
        expect(sharedCases(file, fn), `${file} ${fn}`).toHaveLength(count);
      const known = Object.values(fns).reduce((sum, count) => sum + count, 0);
      expect(sharedCases(file), file).toHaveLength(known);
    }
    const inShared = Object.fromEntries(
      Object.keys(textbook).map((fn) => [fn, sharedCases("textbook", fn).length]),
    );
    expect(inShared).toEqual(textbook);
  },
);
