import { homedir } from "node:os";
import { join, resolve } from "node:path";
import type { Argv, Options } from "yargs";
import type { Config } from "../actions/config.ts";
import { moment, numberFrom, oneText, wholeNumber } from "./check-options.ts";
import type { Io } from "./io.ts";

/** Options that mean the same wherever they appear. */

export const configOption = {
  config: {
    type: "string",
    coerce: oneText("config"),
    describe: "Config file [reality-gap.config.yaml, .json or .ts in this folder]",
  },
} as const satisfies Record<string, Options>;

export const resultsOption = {
  results: { type: "string", coerce: oneText("results"), describe: "Folder of run logs [results]" },
} as const satisfies Record<string, Options>;

export const dataOption = {
  data: {
    type: "string",
    coerce: oneText("data"),
    describe: "Folder of data files [$REALITY_GAP_DATA, else the user's cache]",
  },
} as const satisfies Record<string, Options>;

export const seedOption = {
  seed: {
    type: "number",
    default: 1,
    coerce: wholeNumber("seed", { least: 0 }),
    describe: "Seed of our own randomness",
  },
} as const satisfies Record<string, Options>;

export const fileSuiteOptions = {
  setting: { choices: ["benchmark", "real-world"], describe: "Of suites given as a file [real-world]" },
  evidence: {
    choices: ["field", "labelled-work", "real-form", "generated", "fresh-or-perturbed", "other-benchmark"],
    describe: "How real a counterpart given as a file is [labelled-work]",
  },
  capability: {
    type: "string",
    coerce: oneText("capability"),
    describe: "What suites given as a file measure; joins them to others [the file's name]",
  },
  scorer: { type: "string", coerce: oneText("scorer"), describe: "Of suites given as a file [exact]" },
  exposure: { choices: ["public", "held-out"], describe: "Of suites given as a file [public]" },
} as const satisfies Record<string, Options>;

export const protectionOptions = {
  "seed-file": {
    type: "string",
    coerce: oneText("seed-file"),
    describe: "Seed of a generated suite [kept in the user's config folder]",
  },
  "key-file": {
    type: "string",
    coerce: oneText("key-file"),
    describe: "Age identity of sealed suites; without it the passphrase in $REALITY_GAP_PASSPHRASE",
  },
} as const satisfies Record<string, Options>;

export const cacheOption = {
  cache: {
    type: "string",
    coerce: (value: unknown): string | false => (value === false ? false : oneText("cache")(value)),
    describe: "Folder of the response cache; --no-cache goes without [none]",
  },
} as const satisfies Record<string, Options>;

/** Which runs a report reads. */
export function withFilters<Given>(parser: Argv<Given>) {
  return parser.options({
    ...configOption,
    ...resultsOption,
    model: { type: "string", array: true, describe: "Only these models" },
    suite: { type: "string", array: true, describe: "Only these suites" },
    capability: { type: "string", array: true, describe: "Only these capabilities" },
    label: { type: "string", array: true, describe: "Only runs with these labels" },
    since: { type: "string", coerce: moment("since"), describe: "Only runs started at or after this date" },
    until: { type: "string", coerce: moment("until"), describe: "Only runs started before this date" },
    pool: { type: "boolean", default: false, describe: "Join runs of one fingerprint as further epochs" },
    partial: { type: "boolean", default: false, describe: "Read interrupted runs too" },
    level: {
      type: "number",
      default: 0.95,
      coerce: numberFrom("level", { above: 0.5, below: 1 }),
      describe: "Confidence of the intervals",
    },
    ...seedOption,
  } as const);
}

/** `--results`, else the config's, else `results`. */
export function resultsFolder(
  given: { readonly results?: string | undefined },
  io: Io,
  config: Config = {},
): string {
  return resolve(io.folder, given.results ?? config.results ?? "results");
}

/** `--cache`, else the config's; `undefined` for none, as with `--no-cache`. */
export function cacheFolder(
  given: { readonly cache?: string | false | undefined },
  io: Io,
  config: Config,
): string | undefined {
  if (given.cache === false) return undefined;
  const named = given.cache ?? config.cache;
  return named === undefined ? undefined : resolve(io.folder, named);
}

/** `--data`, else the config's, else `$REALITY_GAP_DATA`, else the user's cache folder. */
export function dataFolder(
  given: { readonly data?: string | undefined },
  io: Io,
  config: Config = {},
): string {
  const named = given.data ?? config.data ?? io.environment["REALITY_GAP_DATA"];
  if (named !== undefined) return resolve(io.folder, named);
  return join(io.environment["XDG_CACHE_HOME"] ?? join(homedir(), ".cache"), "reality-gap", "data");
}
