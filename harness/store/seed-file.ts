import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { HarnessError } from "../core/error.ts";
import { onDisk } from "./disk.ts";
import { requireOutsideRepository, writeSecret } from "./secret-file.ts";

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
  const seed = randomBytes(seedBytes).toString("hex");
  writeSecret(path, `${seed}\n`, "the seed");
  return seed;
}

/**
 * A seed that somebody made, to draw a suite that is held out.
 * @throws HarnessError `usage` for a place inside a git work tree, and what `readSeed` throws.
 */
export function readPrivateSeed(path: string): string {
  requireOutsideRepository(path, "the seed");
  return readSeed(path);
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
