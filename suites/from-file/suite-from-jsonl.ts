import type { Suite } from "#harness/core/suite.ts";
import { type SuiteFileOptions, suiteCard } from "./file-suite-options.ts";
import { jsonlSampleRows } from "./jsonl-rows.ts";
import { toSamples } from "./sample-row.ts";

/** A suite of a JSONL file with the keys `input` and `target`. The file is read when samples are asked for. */
export function suiteFromJsonl(path: string, options: SuiteFileOptions = {}): Suite {
  return {
    ...suiteCard(path, options),
    samples: ({ signal }) => toSamples(path, jsonlSampleRows(path, { signal })),
  };
}
