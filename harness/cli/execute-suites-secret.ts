import { resolve } from "node:path";
import type { GeneratedSuiteMade } from "../actions/generate-suite.ts";
import { HarnessError } from "../core/error.ts";
import { counted } from "../reports/figures.ts";
import type { ExitCode } from "./command.ts";
import { toJson } from "./format.ts";
import type { Io } from "./io.ts";
import { resultsFolder } from "./shared-options.ts";
import { type GivenProtection, toProtection } from "./to-protection.ts";

export interface GivenSecret extends GivenProtection {
  readonly what: "generate" | "reveal";
  readonly suite: readonly string[];
  readonly n?: number | undefined;
  readonly commit: boolean;
  readonly results?: string | undefined;
  readonly output?: string | undefined;
  readonly samples?: string | undefined;
  readonly format: "table" | "json";
}

/** Suites drawn from a private seed: makes one, or reveals it. */
export async function executeSuitesSecret(given: GivenSecret, io: Io): Promise<ExitCode> {
  const [named, another] = given.suite;
  if (named === undefined || another !== undefined)
    throw new HarnessError(
      "usage",
      given.what === "generate"
        ? '"suites generate" takes one family, such as order-arithmetic'
        : '"suites reveal" takes one file that "suites generate" wrote',
    );
  return given.what === "generate" ? generate(named, given, io) : reveal(named, given, io);
}

async function generate(family: string, given: GivenSecret, io: Io): Promise<ExitCode> {
  const { generateSuite } = await import("../actions/generate-suite.ts");
  const { seedsFolder, seedFile } = toProtection(given, io);
  const made = await generateSuite({
    family,
    folder: io.folder,
    seedsFolder,
    ...(seedFile === undefined ? {} : { seedFile }),
    ...(given.n === undefined ? {} : { problems: given.n }),
    ...(given.commit ? { commitTo: resultsFolder(given, io) } : {}),
  });
  io.stdout.write(given.format === "json" ? toJson(made) : toText(made, given));
  return 0;
}

function toText(
  { id, path, problems, seedPath, commitment }: GeneratedSuiteMade,
  given: GivenSecret,
): string {
  const file = `./${id}.generated.yaml`;
  const committed = given.commit
    ? [
        "",
        "published as a commitment, and in the ledger: SHA-256 of suite, version and seed",
        `  ${commitment}`,
      ]
    : [];
  return [
    `${id}: ${counted(problems, "problem")} as exam questions and in working forms, held out`,
    `wrote ${path}, which holds no sample and may be published`,
    `the seed is in ${seedPath}; keep a copy, and show it to nobody`,
    ...committed,
    "",
    "next",
    `  npx reality-gap run --model control/robust --suite ${file}`,
    "  # when it is over: print the seed, so that anybody can draw the very samples and check them",
    `  npx reality-gap suites reveal ${file}`,
    "",
  ].join("\n");
}

async function reveal(path: string, given: GivenSecret, io: Io): Promise<ExitCode> {
  const { revealSuite } = await import("../actions/reveal-suite.ts");
  const { output, samples } = given;
  const revealed = await revealSuite({
    path: resolve(io.folder, path),
    protection: toProtection(given, io),
    ...(output === undefined ? {} : { output: resolve(io.folder, output) }),
    ...(samples === undefined ? {} : { samples: resolve(io.folder, samples) }),
  });
  if (given.format === "json") {
    io.stdout.write(toJson(revealed));
    return 0;
  }
  const { id, version, seed, commitment, digests, samples: count } = revealed;
  io.stdout.write(
    [
      `seed ${seed}`,
      `the commitment fits: SHA-256 of ${JSON.stringify([id, version, seed])} is ${commitment}`,
      `the ${counted(count, "sample")} fit: exam ${digests.exam}`,
      `${" ".repeat(String(count).length + 21)}work ${digests.work}`,
      `${revealed.path} now holds the seed, and the suite is public: a model may have met it from today on`,
      "",
    ].join("\n"),
  );
  return 0;
}
