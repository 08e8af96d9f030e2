import { existsSync, readdirSync, statSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { HarnessError } from "#harness/core/error.ts";
import type { Registry } from "#harness/core/registry.ts";
import type { ScorerKind } from "#harness/core/scorer.ts";
import type { Suite } from "#harness/core/suite.ts";
import type { FileSuiteOptions, SuiteFileOptions } from "./file-suite-options.ts";
import { rowsOfFile } from "./rows-of-file.ts";
import { scorerFromText } from "./scorer-from-text.ts";
import { suiteOfRows } from "./suite-of-rows.ts";

/**
 * The suite that a person's file or folder holds. A `<stem>.suite.yaml` beside a file, and `suite.yaml` in a folder, win
 * over the options.
 * @throws HarnessError `disk` when there is nothing there, `usage` for another kind of file or an unknown scorer, `data`
 * for a YAML that does not fit.
 */
export async function suiteFromPath(
  path: string,
  { scorer, ...options }: FileSuiteOptions,
  scorers: Registry<ScorerKind>,
): Promise<Suite> {
  const fileOptions: SuiteFileOptions =
    scorer === undefined ? options : { ...options, scorers: [scorerFromText(scorer, scorers)] };
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) throw new HarnessError("disk", `${path}: no such file or folder; check the path`);
  if (stats.isDirectory()) return suiteFromFolder(path, fileOptions, scorers);
  const rows = rowsOfFile(path);
  if (rows === undefined)
    throw new HarnessError(
      "usage",
      `${path}: a suite is a .csv, .tsv, .jsonl or .ndjson file, or a folder with suite.yaml; rename or convert it`,
    );
  const yaml = `${path.slice(0, path.length - extname(path).length)}.suite.yaml`;
  if (!existsSync(yaml)) return suiteOfRows(path, rows, fileOptions);
  const { suiteFromYaml } = await import("./suite-from-yaml.ts");
  return suiteFromYaml({ yaml, samples: path }, fileOptions, scorers);
}

async function suiteFromFolder(
  folder: string,
  options: SuiteFileOptions,
  scorers: Registry<ScorerKind>,
): Promise<Suite> {
  const names = readdirSync(folder).sort();
  const found = names.filter((name) => /^samples\.[a-z]+$/i.test(name) && rowsOfFile(name) !== undefined);
  const [samples, another] = found;
  if (!names.includes("suite.yaml") && names.includes("review.csv"))
    throw new HarnessError(
      "data",
      `${folder}: is no suite yet; decide each row of its review.csv, then run suites accept ${basename(folder)}`,
    );
  if (!names.includes("suite.yaml"))
    throw new HarnessError(
      "data",
      `${folder}: no suite.yaml in it; write one, or name the samples file itself`,
    );
  if (samples === undefined)
    throw new HarnessError("data", `${folder}: no samples.csv or samples.jsonl in it; add one`);
  if (another !== undefined)
    throw new HarnessError("data", `${folder}: both ${samples} and ${another}; keep one`);
  const { suiteFromYaml } = await import("./suite-from-yaml.ts");
  const files = { yaml: join(folder, "suite.yaml"), samples: join(folder, samples) };
  return suiteFromYaml(files, { id: basename(folder), ...options }, scorers);
}
