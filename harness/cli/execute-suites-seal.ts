import { resolve } from "node:path";
import type { SealedSuiteMade } from "../actions/seal-suite.ts";
import { HarnessError } from "../core/error.ts";
import { counted } from "../reports/figures.ts";
import type { ExitCode } from "./command.ts";
import { toJson } from "./format.ts";
import { type GivenFileSuite, toFileSuite } from "./given-options.ts";
import type { Io } from "./io.ts";
import { type GivenProtection, toProtection } from "./to-protection.ts";

export interface GivenSeal extends GivenProtection, GivenFileSuite {
  readonly what: "seal" | "unseal";
  readonly suite: readonly string[];
  readonly output?: string | undefined;
  readonly format: "table" | "json";
}

/** Encrypts a suite into one file that runs as it is, and back. */
export async function executeSuitesSeal(given: GivenSeal, io: Io): Promise<ExitCode> {
  const [named, another] = given.suite;
  if (named === undefined || another !== undefined)
    throw new HarnessError(
      "usage",
      given.what === "seal"
        ? '"suites seal" takes one suite: a file, or a folder with suite.yaml'
        : '"suites unseal" takes one file that "suites seal" wrote',
    );
  const options = {
    suite: named,
    folder: io.folder,
    protection: toProtection(given, io),
    ...(given.output === undefined ? {} : { output: given.output }),
  };
  if (given.what === "seal") {
    const { sealSuite } = await import("../actions/seal-suite.ts");
    const made = await sealSuite({ ...options, fileSuite: toFileSuite(given) });
    io.stdout.write(given.format === "json" ? toJson(made) : sealedText(made));
    return 0;
  }
  const { unsealSuite } = await import("../actions/unseal-suite.ts");
  const made = await unsealSuite(options);
  io.stdout.write(
    given.format === "json"
      ? toJson(made)
      : [
          `${made.id}: its files lie in the open again, and the sealed one stays`,
          ...indented(made.files),
          "",
        ].join("\n"),
  );
  return 0;
}

function sealedText({ path, card, by, plain }: SealedSuiteMade): string {
  return [
    `${card.id}: ${counted(card.samples, "sample")} sealed with a ${by}, opened again and read to the end`,
    `wrote ${path}; in the open stand its id, version, capability, number of samples and digest`,
    `nothing opens it without the ${by}: keep a copy of that elsewhere`,
    "",
    "next",
    `  npx reality-gap run --model control/robust --suite ${resolve(path)}`,
    "  # then remove what still lies in the open, and with it what a repository's history holds",
    ...plain.map((file) => `  # ${file}`),
    "",
  ].join("\n");
}

function indented(files: readonly string[]): readonly string[] {
  return files.map((file) => `  ${file}`);
}
