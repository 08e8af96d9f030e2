import { expect, test } from "vitest";
import { toColumns } from "#harness/store/fold-columns.ts";
import { createSampleTable } from "#harness/store/sample-table.ts";
import { createTrialTable } from "#harness/store/trial-table.ts";

test("the columns of a fold have one NaN, to the bit, for a sample without any score", () => {
  const samples = createSampleTable();
  samples.add({ id: "alone" });
  const { mean, answeredMean } = toColumns(samples.sortedRows(), { samples, trials: createTrialTable() });
  const bits = [mean, answeredMean].map(({ buffer }) => new BigUint64Array(buffer)[0]);
  expect(bits).toEqual([0x7ff8000000000000n, 0x7ff8000000000000n]);
});

test("columns that agree up to some row go apart from there", () => {
  const samples = createSampleTable();
  const trials = createTrialTable();
  const scores = [[1], [0, 1], [0.5], ["refused"], [1, "refused"], [0]] as const;
  for (const [row, epochs] of scores.entries()) {
    samples.add({ id: `${row}` });
    for (const [epoch, score] of epochs.entries()) {
      const judged =
        typeof score === "number"
          ? ({ kind: "scored", value: score } as const)
          : ({ kind: "missed", cause: score } as const);
      const trial = {
        kind: "answered",
        sampleId: `${row}`,
        epoch: epoch + 1,
        scores: { number: judged },
      } as const;
      trials.set(row, { ...trial, output: { kind: "kept" } }, "number");
    }
  }
  const { epochs, mean, variance, answeredEpochs, answeredMean, weight } = toColumns(samples.sortedRows(), {
    samples,
    trials,
  });
  const none = Number.NaN;
  expect([...epochs]).toEqual([1, 2, 1, 1, 2, 1]);
  expect([...mean]).toEqual([1, 0.5, 0.5, 0, 0.5, 0]);
  expect([...(variance ?? [])]).toEqual([none, 0.5, none, none, 0.5, none]);
  expect([...answeredEpochs]).toEqual([1, 2, 1, 0, 1, 1]);
  expect([...answeredMean]).toEqual([1, 0.5, 0.5, none, 1, 0]);
  expect(weight).toBeUndefined();
});

test("a sample's weight is kept, beside others without one", () => {
  const samples = createSampleTable();
  samples.add({ id: "a" });
  samples.add({ id: "b", weight: 2 });
  const { weight, variance } = toColumns(samples.sortedRows(), { samples, trials: createTrialTable() });
  expect(weight).toEqual(Float64Array.of(Number.NaN, 2));
  expect(variance).toBeUndefined();
});
