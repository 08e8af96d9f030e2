import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { HarnessError } from "../core/error.ts";
import { onDisk } from "./disk.ts";
import { makeFolder } from "./folder.ts";

const seedBytes = 32;
/** A seed that can be guessed commits to nothing: its hash is published. */
const fewestCharacters = 32;

/** A file in the seeds folder, by suite. */
export function seedPath(seedsFolder: string, id: string): string {
  return join(seedsFolder, `${encodeURIComponent(id)}.seed`);
}

/**
 * Draws a seed from the system's random source into a new file that its owner alone may read. Nobody is told the seed.
 * @throws HarnessError `usage` for a place inside a git work tree, `disk`.
 */
export function drawSeed(path: string): string {
  const tree = workTreeOf(path);
  if (tree !== undefined)
    throw new HarnessError(
      "usage",
      `${path} lies in the git repository ${tree}, where a commit would publish the seed; keep it elsewhere`,
    );
  const seed = randomBytes(seedBytes).toString("hex");
  onDisk("write", path, () => {
    makeFolder(dirname(path));
    writeFileSync(path, `${seed}\n`, { flag: "wx", mode: 0o600, flush: true });
  });
  return seed;
}

/** @throws HarnessError `disk` where there is none, `data` for one that could be guessed. */
export function readSeed(path: string): string {
  const seed = onDisk("read", path, () => readFileSync(path, "utf8")).trim();
  if (seed.length >= fewestCharacters) return seed;
  throw new HarnessError(
    "data",
    `${path}: a seed has at least ${fewestCharacters} characters, so that its published hash cannot be guessed; name a file that does not exist yet to have one drawn`,
  );
}

function workTreeOf(path: string): string | undefined {
  for (let folder = dirname(resolve(path)); ; folder = dirname(folder)) {
    if (existsSync(join(folder, ".git"))) return folder;
    if (dirname(folder) === folder) return undefined;
  }
}
