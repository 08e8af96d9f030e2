import { statSync } from "node:fs";
import { extname } from "node:path";
import { HarnessError } from "#harness/core/error.ts";
import type { Registry } from "#harness/core/registry.ts";
import type { ScorerKind } from "#harness/core/scorer.ts";
import type { Suite } from "#harness/core/suite.ts";
import type { FileSuiteOptions, SuiteFileOptions } from "./file-suite-options.ts";
import { scorerFromText } from "./scorer-from-text.ts";
import { suiteFromCsv } from "./suite-from-csv.ts";
import { suiteFromJsonl } from "./suite-from-jsonl.ts";

/**
 * The suite that a person's file holds.
 * @throws HarnessError `disk` when there is no such file, `usage` for another kind of file or an unknown scorer.
 */
export async function suiteFromPath(
  path: string,
  { scorer, ...options }: FileSuiteOptions,
  scorers: Registry<ScorerKind>,
): Promise<Suite> {
  const fileOptions: SuiteFileOptions =
    scorer === undefined ? options : { ...options, scorer: scorerFromText(scorer, scorers) };
  if (statSync(path, { throwIfNoEntry: false }) === undefined)
    throw new HarnessError("disk", `${path}: no such file; check the path`);
  switch (extname(path).toLowerCase()) {
    case ".csv":
    case ".tsv":
      return suiteFromCsv(path, fileOptions);
    case ".jsonl":
    case ".ndjson":
      return suiteFromJsonl(path, fileOptions);
    default:
      throw new HarnessError(
        "usage",
        `${path}: a suite is a .csv, .tsv, .jsonl or .ndjson file; rename or convert it`,
      );
  }
}
