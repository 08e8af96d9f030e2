import { hash, randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { canaryLine } from "../core/canary.ts";
import { HarnessError } from "../core/error.ts";
import { systemClock } from "../runner/clock.ts";
import { appendToLedger } from "../store/ledger.ts";
import { drawSeed, readPrivateSeed, seedPath } from "../store/seed-file.ts";
import {
  digestsOf,
  drawPair,
  familyIds,
  type GeneratedFile,
  generatedExtension,
  seedCommitment,
} from "./generated-file.ts";
import { writeNewFiles } from "./write-new-files.ts";

export interface GenerateSuiteOptions {
  readonly family: string;
  /** Problems, each once in every form. */
  readonly problems?: number;
  /** Where the file that stands for the suite is written. */
  readonly folder: string;
  readonly seedsFolder: string;
  /** Keeps the seed here instead; one that is there already is used. */
  readonly seedFile?: string;
  /** Writes the commitment into the ledger of this results folder. */
  readonly commitTo?: string;
  /** ISO 8601 UTC. */
  readonly now?: () => string;
}

export interface GeneratedSuiteMade extends Pick<GeneratedFile, "id" | "version" | "commitment" | "digests"> {
  readonly path: string;
  readonly seedPath: string;
  readonly problems: number;
}

const usualProblems = 150;

/**
 * Draws a seed nobody knows and writes the file that stands for the suite: all but the seed. No sample is written.
 * @throws HarnessError `usage` for an unknown family or a seed in a repository, `disk`.
 */
export async function generateSuite(options: GenerateSuiteOptions): Promise<GeneratedSuiteMade> {
  const { family, problems = usualProblems, folder, seedsFolder, seedFile, now = systemClock.now } = options;
  if (!familyIds().includes(family))
    throw new HarnessError("usage", `unknown family "${family}"; known: ${familyIds().join(", ")}`);
  const version = 1;
  const given = seedFile !== undefined && existsSync(seedFile) ? readPrivateSeed(seedFile) : undefined;
  const tag = given === undefined ? randomUUID() : hash("sha256", `id of ${given} ${problems}`);
  const id = `${family}-${tag.slice(0, 8)}`;
  const kept = seedFile ?? seedPath(seedsFolder, id);
  const seed = given ?? drawSeed(kept);
  const commitment = seedCommitment(id, version, seed);
  const digests = await digestsOf(await drawPair({ family, id, version, problems, seed, isRevealed: false }));
  const name = `${id}${generatedExtension}`;
  const file = { family, id, version, problems, commitment, digests, canary: canaryLine(randomUUID()) };
  writeNewFiles(folder, { [name]: generatedFileText(file) }, "name another --seed-file, or remove it");
  if (options.commitTo !== undefined)
    appendToLedger(options.commitTo, [{ kind: "commitment", at: now(), suite: id, version, commitment }]);
  return { id, version, commitment, digests, problems, path: join(folder, name), seedPath: kept };
}

export function generatedFileText(file: GeneratedFile): string {
  const { family, id, version, problems, commitment, digests, canary, seed } = file;
  const state =
    seed === undefined
      ? "# Held out: the seed is private. This file may be published: it binds the suite to a seed and holds no sample."
      : "# Public: the seed below was revealed, and anybody can draw these very samples from it.";
  return [
    ...(canary === undefined ? [] : [`# ${canary}`]),
    state,
    `# commitment: SHA-256 of ["<id>",<version>,"<seed>"]; digests: of the samples, as run logs hold them.`,
    `family: ${JSON.stringify(family)}`,
    `id: ${JSON.stringify(id)}`,
    `version: ${version}`,
    `problems: ${problems}`,
    `commitment: "${commitment}"`,
    "digests:",
    `  exam: "${digests.exam}"`,
    `  work: "${digests.work}"`,
    ...(canary === undefined ? [] : [`canary: ${JSON.stringify(canary)}`]),
    ...(seed === undefined ? [] : [`seed: ${JSON.stringify(seed)}`]),
    "",
  ].join("\n");
}
