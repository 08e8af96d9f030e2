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
