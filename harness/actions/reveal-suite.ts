import { randomUUID } from "node:crypto";
import { existsSync, renameSync, writeFileSync } from "node:fs";
import { canaryLine } from "../core/canary.ts";
import { HarnessError } from "../core/error.ts";
import type { Sample } from "../core/sample.ts";
import { promptOf, type Suite } from "../core/suite.ts";
import { readJsonLines } from "../datasets/jsonl.ts";
import { onDisk } from "../store/disk.ts";
import { readSeed, seedPath } from "../store/seed-file.ts";
import { generatedFileText } from "./generate-suite.ts";
import { type GeneratedFile, readGeneratedFile, suitesFromGenerated } from "./generated-file.ts";
import type { SuiteProtection } from "./suite-protection.ts";
import { toSuiteContext } from "./suite-reading.ts";

export interface RevealSuiteOptions {
  readonly path: string;
  readonly protection: SuiteProtection;
  /** Writes the samples of both sides here, one a line. */
  readonly output?: string;
  /** Samples written earlier, to be compared with those the seed gives. */
  readonly samples?: string;
}

export interface RevealedSuite extends Pick<GeneratedFile, "id" | "version" | "commitment" | "digests"> {
  readonly path: string;
  readonly seed: string;
  readonly samples: number;
}

/**
 * Draws the samples again from the seed, holds them against commitment and digests, and makes the suite public by
 * writing the seed into its file.
 * @throws HarnessError `data` when the seed, the samples, or a line of `samples` are not those committed to.
 */
export async function revealSuite(options: RevealSuiteOptions): Promise<RevealedSuite> {
  const { path, protection, output, samples } = options;
  const suites = await suitesFromGenerated(path, protection);
  const file = await readGeneratedFile(path);
  const seed = file.seed ?? readSeed(protection.seedFile ?? seedPath(protection.seedsFolder, file.id));
  const lines = await linesOf(suites);
  if (samples !== undefined) await compareSamples(samples, lines);
  if (output !== undefined) writeSamples(output, lines);
  if (file.seed === undefined) replaceFile(path, generatedFileText({ ...file, seed }));
  const { id, version, commitment, digests } = file;
  return { path, id, version, commitment, digests, seed, samples: lines.length };
}

async function linesOf(suites: readonly Suite[]): Promise<readonly string[]> {
  const context = toSuiteContext({ dataFolder: "" });
  const lines: string[] = [];
  for (const suite of suites)
    for await (const sample of suite.samples(context))
      lines.push(JSON.stringify(toRow(sample, suite, context)));
  return lines;
}

/** A row that a suite of one's own may hold; what is sent stands in it whole. */
function toRow(sample: Sample, suite: Suite, context: Parameters<typeof promptOf>[2]): object {
  const { metadata = {}, input: _input, ...keys } = sample;
  const { problemId, ...rest } = keys;
  return {
    ...rest,
    ...(problemId === undefined ? {} : { problem_id: problemId }),
    input: promptOf(suite, sample, context),
    suite: suite.id,
    ...metadata,
  };
}

function writeSamples(path: string, lines: readonly string[]): void {
  if (existsSync(path))
    throw new HarnessError("disk", `${path} is there already; name another --output, or remove it`);
  const canary = JSON.stringify({ canary: canaryLine(randomUUID()) });
  onDisk("write", path, () => writeFileSync(path, [canary, ...lines, ""].join("\n"), { flag: "wx" }));
}

async function compareSamples(path: string, lines: readonly string[]): Promise<void> {
  let place = 0;
  for await (const { line, value } of readJsonLines(path, {})) {
    if (typeof value === "object" && value !== null && "canary" in value) continue;
    if (JSON.stringify(value) !== lines[place])
      throw new HarnessError(
        "data",
        `${path}:${line}: this is not sample ${place + 1} of the suite that was committed to; the file was changed`,
      );
    place += 1;
  }
  if (place !== lines.length)
    throw new HarnessError("data", `${path}: has ${place} samples, and the suite ${lines.length}`);
}

function replaceFile(path: string, text: string): void {
  // of its own: somebody else may reveal the suite at this moment
  const fresh = `${path}.${randomUUID()}.new`;
  onDisk("write", path, () => {
    writeFileSync(fresh, text, { flush: true });
    renameSync(fresh, path);
  });
}
