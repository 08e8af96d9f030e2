import { existsSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { HarnessError } from "../core/error.ts";
import { onDisk } from "../store/disk.ts";
import { makeFolder } from "../store/folder.ts";

/**
 * Writes files that are not there yet, all of them or none.
 *
 * @throws HarnessError `disk` when one is there, which stays as it is, or when one cannot be written.
 */
export function writeNewFiles(
  folder: string,
  files: Readonly<Record<string, string>>,
  wayOut: string,
): readonly string[] {
  const names = Object.keys(files);
  const taken = names.filter((name) => existsSync(join(folder, name)));
  if (taken.length > 0)
    throw new HarnessError("disk", `${folder} already holds ${taken.join(", ")}; ${wayOut}`);
  const written: string[] = [];
  try {
    for (const [name, text] of Object.entries(files)) {
      const path = join(folder, name);
      onDisk("write", path, () => {
        makeFolder(dirname(path));
        // Fails where another process was quicker.
        writeFileSync(path, text, { flag: "wx" });
        written.push(path);
      });
    }
  } catch (error) {
    for (const path of written) rmSync(path, { force: true });
    throw error;
  }
  return names;
}
