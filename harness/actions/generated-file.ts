import { hash } from "node:crypto";
import { existsSync } from "node:fs";
import { z } from "zod";
import { families, generatedSuite } from "#suites/real-world/generated/index.ts";
import { HarnessError } from "../core/error.ts";
import type { Suite } from "../core/suite.ts";
import { readYaml } from "../datasets/yaml.ts";
import { planSuite } from "../runner/plan-suite.ts";
import { readSeed, seedPath } from "../store/seed-file.ts";
import type { SuiteProtection } from "./suite-protection.ts";

export const generatedExtension = ".generated.yaml";

const digest = z.string().regex(/^[0-9a-f]{64}$/, "a SHA-256 has 64 hex digits");

const fileSchema = z
  .strictObject({
    family: z.string().min(1),
    id: z.string().min(1),
    version: z.int().min(1),
    problems: z.int().min(1),
    /** Binds the suite to its seed. */
    commitment: digest,
    /** Of each side's samples, prompts and scorers: what run logs hold as the suite's digest. */
    digests: z.strictObject({ exam: digest, work: digest }).readonly(),
    canary: z.string().exactOptional(),
    /** Once it was revealed. */
    seed: z.string().min(1).exactOptional(),
  })
  .readonly();

/** What stands for a generated suite: everything but its seed, and so no sample. */
export type GeneratedFile = z.infer<typeof fileSchema>;

export function readGeneratedFile(path: string): Promise<GeneratedFile> {
  return readYaml(path, fileSchema);
}

/**
 * SHA-256 over the JSON of suite, version and seed, as any shell can say it: `printf '["id",1,"seed"]' | sha256sum`.
 */
export function seedCommitment(suite: string, version: number, seed: string): string {
  return hash("sha256", JSON.stringify([suite, version, seed]));
}

/**
 * Both sides of the pair that the file stands for, drawn in memory from its seed. Held out until the seed is revealed.
 * @throws HarnessError `data` when there is no seed, it is another one, or the samples are not those committed to.
 */
export async function suitesFromGenerated(
  path: string,
  protection: SuiteProtection | undefined,
): Promise<readonly [exam: Suite, work: Suite]> {
  const file = await readGeneratedFile(path);
  const seed = file.seed ?? findSeed(path, file, protection);
  if (seedCommitment(file.id, file.version, seed) !== file.commitment)
    throw new HarnessError(
      "data",
      `${path}: this is not the seed that ${file.id} version ${file.version} was committed to; name the right one with --seed-file`,
    );
  const suites = await drawPair({ ...file, seed, isRevealed: file.seed !== undefined });
  const drawn = await digestsOf(suites);
  for (const side of ["exam", "work"] as const)
    if (drawn[side] !== file.digests[side])
      throw new HarnessError(
        "data",
        `${path}: the ${side} samples differ from those committed to (digest ${drawn[side].slice(0, 12)}…, committed ${file.digests[side].slice(0, 12)}…): a sample was changed, or this version draws others; use the version of reality-gap that made the suite`,
      );
  return suites;
}

function findSeed(path: string, { id }: GeneratedFile, protection: SuiteProtection | undefined): string {
  if (protection?.seedFile !== undefined) return readSeed(protection.seedFile);
  const kept = protection === undefined ? undefined : seedPath(protection.seedsFolder, id);
  if (kept !== undefined && existsSync(kept)) return readSeed(kept);
  throw new HarnessError(
    "data",
    `${path}: the seed of ${id} is not on this machine${kept === undefined ? "" : ` (${kept})`}; name it with --seed-file, or ask whoever made the suite to reveal it`,
  );
}

export interface PairOptions {
  readonly family: string;
  readonly id: string;
  readonly version: number;
  readonly problems: number;
  readonly seed: string;
  readonly isRevealed: boolean;
}

/** @throws HarnessError `usage` for a family that does not exist. */
export async function drawPair(options: PairOptions): Promise<readonly [exam: Suite, work: Suite]> {
  const { family, id, version, problems, seed, isRevealed } = options;
  const exposure = isRevealed ? "public" : "held-out";
  const common = { family, seed, version, count: problems, exposure } as const;
  return [
    await generatedSuite({ ...common, setting: "benchmark", id: `${id}-exam` }),
    await generatedSuite({ ...common, setting: "counterpart", id: `${id}-work` }),
  ];
}

/** As run logs hold them. */
export async function digestsOf([exam, work]: readonly [Suite, Suite]): Promise<GeneratedFile["digests"]> {
  const context = {
    dataFolder: "",
    seed: "1",
    parameters: {},
    signal: new AbortController().signal,
  };
  const digestOf = async (suite: Suite) =>
    (await planSuite(suite, context, { epochs: 1, seed: 1 })).card.digest;
  return { exam: await digestOf(exam), work: await digestOf(work) };
}

/** Families that can be drawn from. */
export function familyIds(): readonly string[] {
  return families.map(({ id }) => id);
}
