import type { Suite } from "#harness/core/suite.ts";
import type { Blocks } from "#harness/datasets/blocks.ts";
import type { ReadingOptions } from "#harness/datasets/chunks.ts";
import { type FilePrompt, toPrompt } from "./file-prompt.ts";
import { type SuiteFileOptions, suiteCard } from "./file-suite-options.ts";
import { templateColumns } from "./prompt-template.ts";
import { type SampleRow, toSamples } from "./sample-row.ts";

/** Reads the rows of a file each time it is called. */
export type ReadRows = (path: string, options: ReadingOptions) => Blocks<SampleRow>;

/** A suite whose samples are the rows of a file, read anew whenever they are asked for. */
export function suiteOfRows(
  path: string,
  readRows: ReadRows,
  options: SuiteFileOptions,
  prompt: FilePrompt = {},
): Suite {
  const columns = prompt.template === undefined ? [] : templateColumns(prompt.template);
  return {
    ...suiteCard(path, options),
    samples: ({ signal }) => toSamples(path, readRows(path, { signal }), columns),
    ...toPrompt(prompt),
  };
}
