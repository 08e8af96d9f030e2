import { renameSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { HarnessError, messageOf } from "../core/error.ts";
import { makeFolder } from "../store/folder.ts";

/** Writes a file whole or not at all. @throws HarnessError `disk` when it cannot be written. */
export function writeReport(
  text: string,
  { folder, output }: { readonly folder: string; readonly output: string },
): string {
  const path = resolve(folder, output);
  try {
    makeFolder(dirname(path));
    writeFileSync(`${path}.partial`, text);
    renameSync(`${path}.partial`, path);
  } catch (error) {
    throw new HarnessError("disk", `cannot write ${path}: ${messageOf(error)}; name another --output`, {
      cause: error,
    });
  }
  return path;
}
