import { statSync } from "node:fs";
import { join } from "node:path";
import { HarnessError } from "../core/error.ts";

/** The path of a data set's official file in the data folder. @throws HarnessError that says how to get it. */
export function officialFile(wanted: {
  readonly suiteId: string;
  readonly dataFolder: string;
  /** In the data folder, with slashes: `benchmark/gsm8k/test.jsonl`. */
  readonly file: string;
  readonly url: string;
}): string {
  const { suiteId, dataFolder, file, url } = wanted;
  const path = join(dataFolder, ...file.split("/"));
  if (statSync(path, { throwIfNoEntry: false })?.isFile() === true) return path;
  throw new HarnessError(
    "disk",
    `suite "${suiteId}": no file ${path}; download ${url} to it, or pass --data <folder> where <folder>/${file} exists`,
  );
}
