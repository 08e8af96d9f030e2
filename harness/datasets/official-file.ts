import { statSync } from "node:fs";
import { join } from "node:path";
import { HarnessError } from "../core/error.ts";
import type { DataFile } from "../core/suite.ts";

/** The path of a data set's official file in the data folder. @throws HarnessError that says how to get it. */
export function officialFile(wanted: {
  readonly suiteId: string;
  readonly dataFolder: string;
  readonly file: DataFile;
}): string {
  const { suiteId, dataFolder, file } = wanted;
  const path = join(dataFolder, ...file.path.split("/"));
  if (statSync(path, { throwIfNoEntry: false })?.isFile() === true) return path;
  throw new HarnessError(
    "disk",
    `suite "${suiteId}": no file ${path}; run "reality-gap suites pull ${suiteId}", or download ${file.url} to it, or pass --data <folder> where <folder>/${file.path} exists`,
  );
}
