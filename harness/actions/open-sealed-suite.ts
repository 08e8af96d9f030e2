import type { FileSuiteOptions, SuiteFileOptions } from "#suites/from-file/file-suite-options.ts";
import { scorerFromText } from "#suites/from-file/scorer-from-text.ts";
import { suiteFromSeal } from "#suites/from-file/suite-from-seal.ts";
import type { Suite } from "../core/suite.ts";
import { type OpenedSeal, openSeal } from "../datasets/sealed/sealed-file.ts";
import { scorerRegistry } from "./registries.ts";
import { keysForOpening } from "./seal-key.ts";
import type { SuiteProtection } from "./suite-protection.ts";

/**
 * A sealed suite, opened in memory.
 * @throws HarnessError `data` for another key, a file that was cut or changed; `usage` when no key was given.
 */
export async function openSealedSuite(
  path: string,
  fileSuite: FileSuiteOptions,
  protection: SuiteProtection | undefined,
): Promise<Suite> {
  const seal = await openSeal(path, await keysForOpening(path, protection));
  return toSuite(path, { ...seal, id: seal.card.id }, fileSuite);
}

/** What flags say now wins over what they said when the suite was sealed; its own YAML wins over both. */
export async function toSuite(
  path: string,
  seal: Omit<OpenedSeal, "card"> & { readonly id: string },
  fileSuite: FileSuiteOptions,
): Promise<Suite> {
  const scorers = await scorerRegistry();
  const { scorer, ...options }: FileSuiteOptions = { ...seal.options, ...fileSuite };
  const made: SuiteFileOptions =
    scorer === undefined ? options : { ...options, scorers: [scorerFromText(scorer, scorers)] };
  return suiteFromSeal(path, seal, made, scorers);
}
