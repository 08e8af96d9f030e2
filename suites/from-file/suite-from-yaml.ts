import { dirname, join } from "node:path";
import { HarnessError } from "#harness/core/error.ts";
import type { Registry } from "#harness/core/registry.ts";
import type { ScorerKind } from "#harness/core/scorer.ts";
import type { Suite } from "#harness/core/suite.ts";
import { itemsOf } from "#harness/datasets/blocks.ts";
import type { SuiteFileOptions } from "./file-suite-options.ts";
import { templateColumns } from "./prompt-template.ts";
import { rowsOfFile } from "./rows-of-file.ts";
import { type SampleRow, toSampleRow } from "./sample-row.ts";
import { type ReadRows, suiteOfRows } from "./suite-of-rows.ts";
import { readSuiteYaml, type SuiteYaml } from "./suite-yaml.ts";

/** The files of a suite, which may lie elsewhere than on the disk. */
export interface SuiteFiles {
  readonly yaml: string;
  readonly samples: string;
  readonly bytesOf?: (path: string) => () => AsyncIterable<Buffer>;
  readonly rowsOf?: (path: string) => ReadRows | undefined;
}

/**
 * A suite of a samples file and the YAML that describes it, which wins over the options.
 * @throws HarnessError `data` naming file, line and column of what is wrong in the YAML or the few-shot file.
 */
export async function suiteFromYaml(
  files: SuiteFiles,
  options: SuiteFileOptions,
  scorers: Registry<ScorerKind>,
): Promise<Suite> {
  const described = await readSuiteYaml(
    files.yaml,
    scorers,
    files.bytesOf === undefined ? {} : { bytes: files.bytesOf(files.yaml) },
  );
  const { scorer, prompt: template, system, fewShot, ...card } = described;
  const shots = fewShot === undefined ? [] : await readShots(files, fewShot, described);
  return suiteOfRows(
    files.samples,
    readerOf(files.samples, files),
    {
      ...withoutStaleEvidence(options, described),
      ...card,
      ...(scorer === undefined ? {} : { scorers: [scorer] }),
    },
    { ...(template === undefined ? {} : { template }), ...(system === undefined ? {} : { system }), shots },
  );
}

/** A flag's evidence belongs to a counterpart, and the file may say that its suite is none. */
function withoutStaleEvidence(
  { evidence, ...options }: SuiteFileOptions,
  { setting }: SuiteYaml,
): SuiteFileOptions {
  return evidence === undefined || setting === "benchmark" ? options : { ...options, evidence };
}

async function readShots(
  files: SuiteFiles,
  name: string,
  { prompt: template }: SuiteYaml,
): Promise<readonly SampleRow["sample"][]> {
  const path = join(dirname(files.yaml), name);
  const columns = template === undefined ? [] : templateColumns(template);
  const shots: SampleRow["sample"][] = [];
  for await (const row of itemsOf(readerOf(path, files)(path, {}))) shots.push(toSampleRow(row, columns));
  return shots;
}

function readerOf(path: string, { rowsOf = rowsOfFile }: SuiteFiles): ReadRows {
  const reader = rowsOf(path);
  if (reader !== undefined) return reader;
  throw new HarnessError(
    "usage",
    `${path}: samples are .csv, .tsv, .jsonl or .ndjson; rename or convert the file`,
  );
}
