import { describe, expect, it, test } from "vitest";
import { predictFromBenchmarks } from "#harness/stats/benchmark-prediction.ts";
import { toChanceLogit } from "#harness/stats/core-model/chance-logit.ts";
import { createNormals } from "#harness/stats/normal-draws.ts";
import { mulberry32 } from "#harness/stats/random.ts";
import { ridgeLine } from "#harness/stats/ridge-line.ts";
import { hasSharedGoldens, sharedTable } from "./goldens.ts";

/** Models in families of three; the counterpart takes as much of each of `useful` benchmarks. */
function drawn({
  models,
  useful,
  seed,
}: {
  readonly models: number;
  readonly useful: number;
  readonly seed: number;
}) {
  const normal = createNormals(mulberry32(seed));
  const columns = Array.from({ length: 4 }, () => Float64Array.from({ length: models }, () => normal()));
  const counterpart = Float64Array.from({ length: models }, (_, row) =>
    columns.slice(0, useful).reduce((sum, column) => sum + (column[row] ?? 0), 0.3 * normal()),
  );
  return {
    benchmarks: new Map(columns.map((column, place) => [`b${place}`, column])),
    counterpart,
    families: Int32Array.from({ length: models }, (_, row) => Math.floor(row / 3)),
  };
}

function scored(options: Parameters<typeof predictFromBenchmarks>[0]) {
  const found = predictFromBenchmarks(options);
  if (found.kind === "undetermined") throw new Error(found.reason);
  return found;
}

describe("predictFromBenchmarks", () => {
  it("scores several above the best single one where several count, near it where one does", () => {
    const several = scored(drawn({ models: 60, useful: 3, seed: 1 }));
    expect(several.ridge).toBeLessThan(0.5 * several.bestSingle);
    expect(several.bestSingle).toBeLessThan(several.meanOnly);
    const one = scored(drawn({ models: 60, useful: 1, seed: 2 }));
    expect(one.chosen).toEqual(new Map([["b0", 60]]));
    expect(one.ridge / one.bestSingle).toBeLessThan(1.2);
  });

  it("claims nothing above the mean where no benchmark counts", () => {
    const none = scored(drawn({ models: 60, useful: 0, seed: 3 }));
    expect(none.ridge).toBeGreaterThan(0.97 * none.meanOnly);
    expect(none.bestSingle).toBeGreaterThan(0.97 * none.meanOnly);
  });

  it("never learns from the family it is scored on", () => {
    const { benchmarks, counterpart, families } = drawn({ models: 60, useful: 0, seed: 4 });
    const label = Float64Array.from(families, (family) => (family % 2 === 0 ? 1 : -1) * family);
    const told = scored({
      benchmarks: new Map([...benchmarks, ["label", label]]),
      counterpart: counterpart.map((value, row) => value + 3 * (label[row] ?? 0) ** 0),
      families,
    });
    expect(told.ridge).toBeGreaterThan(0.97 * told.meanOnly);
  });

  it("is undetermined under 20 models or 8 families", () => {
    expect(predictFromBenchmarks(drawn({ models: 18, useful: 1, seed: 1 }))).toMatchObject({
      kind: "undetermined",
      reason: "several benchmarks need 20 models of 8 families, got 18 of 6",
    });
    const few = {
      ...drawn({ models: 24, useful: 1, seed: 1 }),
      families: Int32Array.from({ length: 24 }, (_, row) => row % 7),
    };
    expect(predictFromBenchmarks(few).kind).toBe("undetermined");
  });
});

describe("ridgeLine", () => {
  it("is least squares without a penalty, and the mean without columns", () => {
    const x = Float64Array.of(1, 2, 3, 4);
    const y = Float64Array.of(2, 3, 5, 6);
    const rows = [0, 1, 2, 3];
    // R: fitted(lm(c(2,3,5,6) ~ c(1,2,3,4))) is 1.9 3.3 4.7 6.1
    expect(rows.map((row) => ridgeLine({ columns: [x], y, rows, penalty: 0 }).at(row))).toEqual(
      [1.9, 3.3, 4.7, 6.1].map((value) => expect.closeTo(value, 12)),
    );
    expect(ridgeLine({ columns: [], y, rows, penalty: 1 }).at(2)).toBe(4);
  });

  it("draws the slope in by n / (n + penalty) for one column", () => {
    const [x, y, rows] = [Float64Array.of(1, 2, 3, 4), Float64Array.of(2, 3, 5, 6), [0, 1, 2, 3]];
    const [free, drawnIn] = [0, 4].map((penalty) => ridgeLine({ columns: [x], y, rows, penalty }).at(3) - 4);
    expect(drawnIn).toBeCloseTo((free ?? 0) / 2, 12);
  });
});

test.skipIf(!hasSharedGoldens)(
  "base models' MMLU, ARC, HellaSwag, Winograd and TruthfulQA foretell GSM8K better together than the best alone (needs ../shared)",
  () => {
    const { header, rows } = sharedTable("obsscaling/base_llm_benchmark_eval.csv");
    const names = ["MMLU", "ARC-C", "HellaSwag", "Winograd", "TruthfulQA"];
    const kept = rows.filter((row) =>
      [...names, "GSM8K"].every((name) => (row[header.indexOf(name)] ?? "") !== ""),
    );
    const logits = (name: string) =>
      Float64Array.from(
        kept,
        (row) => toChanceLogit({ score: Number(row[header.indexOf(name)]), chance: 0, n: 1319 }).value,
      );
    const families = [...new Set(kept.map((row) => row[header.indexOf("Model Family")]))];
    const found = scored({
      benchmarks: new Map(names.map((name) => [name, logits(name)])),
      counterpart: logits("GSM8K"),
      families: Int32Array.from(kept, (row) => families.indexOf(row[header.indexOf("Model Family")])),
    });
    expect(found).toMatchObject({ models: 145, families: 46 });
    expect([found.meanOnly, found.bestSingle, found.ridge].map((error) => error.toFixed(2))).toEqual([
      "2.56",
      "1.12",
      "1.04",
    ]);
    expect(found.chosen).toEqual(new Map([["MMLU", 145]]));
    expect(found.ridge).toBeLessThan(found.bestSingle);
    expect(found.bestSingle).toBeLessThan(found.meanOnly);
  },
);
