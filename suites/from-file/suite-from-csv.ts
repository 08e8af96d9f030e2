import type { Suite } from "#harness/core/suite.ts";
import { csvSampleRows } from "./csv-rows.ts";
import { type SuiteFileOptions, suiteCard } from "./file-suite-options.ts";
import { toSamples } from "./sample-row.ts";

/** A suite of a CSV file with the columns `input` and `target`. The file is read when samples are asked for. */
export function suiteFromCsv(path: string, options: SuiteFileOptions = {}): Suite {
  return {
    ...suiteCard(path, options),
    samples: ({ signal }) => toSamples(path, csvSampleRows(path, { signal })),
  };
}
