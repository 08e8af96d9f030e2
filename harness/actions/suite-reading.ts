import type { JsonObject } from "../core/json.ts";
import type { SuiteContext } from "../core/suite.ts";
import type { FileSuiteOptions } from "./resolve-suites.ts";
import type { SuiteProtection } from "./suite-protection.ts";

/** Which suites to look into, and what they are read with. */
export interface SuiteReading {
  /** Registered ids, `all`, or paths, as after `--suite`. */
  readonly suites: readonly [string, ...string[]];
  /** The user's folder: relative paths start here. */
  readonly folder: string;
  readonly dataFolder: string;
  /** For suites given as a file. */
  readonly fileSuite?: FileSuiteOptions;
  /** What opens suites drawn from a private seed. */
  readonly protection?: SuiteProtection;
  /** Suite parameters: shots, split, form. */
  readonly parameters?: JsonObject;
  readonly seed?: number;
  readonly signal?: AbortSignal;
}

/** What a run with the same options would give the suite. */
export function toSuiteContext(reading: Omit<SuiteReading, "suites" | "folder" | "fileSuite">): SuiteContext {
  const { dataFolder, parameters = {}, seed = 1, signal = new AbortController().signal } = reading;
  return { dataFolder, parameters, seed: String(seed), signal };
}
