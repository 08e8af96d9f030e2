import { existsSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { HarnessError } from "../core/error.ts";
import { onDisk } from "./disk.ts";
import { makeFolder } from "./folder.ts";

/**
 * A new file that its owner alone may read.
 * @throws HarnessError `usage` for a place inside a git work tree, `disk`.
 */
export function writeSecret(path: string, text: string, what: string): void {
  requireOutsideRepository(path, what);
  onDisk("write", path, () => {
    makeFolder(dirname(path));
    writeFileSync(path, text, { flag: "wx", mode: 0o600, flush: true });
  });
}

/** @throws HarnessError `usage` for a place inside a git work tree. */
export function requireOutsideRepository(path: string, what: string): void {
  const tree = workTreeOf(path);
  if (tree !== undefined)
    throw new HarnessError(
      "usage",
      `${path} lies in the git repository ${tree}, where a commit would publish ${what}; keep it elsewhere`,
    );
}

function workTreeOf(path: string): string | undefined {
  for (let folder = dirname(resolve(path)); ; folder = dirname(folder)) {
    if (existsSync(join(folder, ".git"))) return folder;
    if (dirname(folder) === folder) return undefined;
  }
}
