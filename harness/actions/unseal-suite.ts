import { rmSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { HarnessError } from "../core/error.ts";
import { openSeal } from "../datasets/sealed/sealed-file.ts";
import { keysForOpening } from "./seal-key.ts";
import type { SuiteProtection } from "./suite-protection.ts";
import { makeNewFolder, writeStream } from "./write-stream.ts";

export interface UnsealSuiteOptions {
  readonly suite: string;
  readonly folder: string;
  /** The folder that is made. Default: beside the sealed file, by its name. */
  readonly output?: string;
  readonly protection: SuiteProtection;
}

export interface UnsealedSuite {
  /** What `--suite` takes: a folder, or the one samples file. */
  readonly path: string;
  readonly id: string;
  readonly files: readonly string[];
}

/**
 * Writes the files of a sealed suite as they were, into a new folder that its owner alone may read. All or none.
 * @throws HarnessError `data` for another key or a damaged file, `disk` when the folder is there.
 */
export async function unsealSuite(options: UnsealSuiteOptions): Promise<UnsealedSuite> {
  const { suite, protection } = options;
  const path = resolve(options.folder, suite);
  const seal = await openSeal(path, await keysForOpening(path, protection));
  const output = resolve(options.folder, options.output ?? join(dirname(path), basename(path, ".sealed")));
  for (const { name } of seal.files) requireInside(path, name);
  makeNewFolder(output);
  try {
    for (const { name } of seal.files) await writeStream(join(output, name), seal.bytesOf(name));
  } catch (error) {
    rmSync(output, { recursive: true, force: true });
    throw error;
  }
  const names = seal.files.map(({ name }) => name);
  return {
    path: names.includes("suite.yaml") ? output : join(output, names.at(-1) ?? ""),
    id: seal.card.id,
    files: names.map((name) => join(output, name)),
  };
}

/** Whoever knows the key can seal anything, and an unsealed file stays where it was asked to. */
function requireInside(path: string, name: string): void {
  const parts = name.split(/[/\\]/);
  if (parts.every((part) => part !== "" && part !== "." && part !== ".." && !part.includes(":"))) return;
  throw new HarnessError(
    "data",
    `${path}: holds a file ${JSON.stringify(name)} that leads out of a folder; do not trust it`,
  );
}
