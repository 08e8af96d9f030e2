import { stat } from "node:fs/promises";
import { join } from "node:path";
import { HarnessError } from "../core/error.ts";

/** The path of a data set's official file in the data folder. @throws HarnessError that says how to get it. */
export async function officialFile(wanted: {
  readonly suiteId: string;
  readonly dataFolder: string;
  /** In the data folder, with slashes: `benchmark/gsm8k/test.jsonl`. */
  readonly file: string;
  readonly url: string;
}): Promise<string> {
  const { suiteId, dataFolder, file, url } = wanted;
  const path = join(dataFolder, ...file.split("/"));
  try {
    if ((await stat(path)).isFile()) return path;
  } catch (error) {
    throw new HarnessError("disk", absent(suiteId, path, file, url), { cause: error });
  }
  throw new HarnessError("disk", absent(suiteId, path, file, url));
}

function absent(suiteId: string, path: string, file: string, url: string): string {
  return `suite "${suiteId}": no file ${path}; download ${url} to it, or pass --data <folder> where <folder>/${file} exists`;
}
