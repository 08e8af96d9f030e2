import { resolve } from "node:path";
import type { FileSuiteOptions } from "#suites/from-file/file-suite-options.ts";
import { HarnessError } from "../core/error.ts";
import type { Suite } from "../core/suite.ts";
import { scorerRegistry, suiteRegistry } from "./registries.ts";
import type { SuiteProtection } from "./suite-protection.ts";
import { isSuitePath } from "./user-path.ts";

export type { FileSuiteOptions };

export interface ResolveOptions {
  readonly folder: string;
  readonly fileSuite?: FileSuiteOptions;
  /** What opens suites drawn from a private seed. */
  readonly protection?: SuiteProtection;
}

/**
 * Suites for what a person wrote after `--suite`: registered ids, `all`, or paths.
 *
 * @throws HarnessError `usage` for an unknown id or one suite asked for twice, `data` for a file that is none.
 */
export async function resolveSuites(
  specifications: readonly string[],
  { folder, fileSuite = {}, protection }: ResolveOptions,
): Promise<readonly Suite[]> {
  const suites: Suite[] = [];
  let isFileGiven = false;
  for (const specification of specifications) {
    if (specification.endsWith(".generated.yaml")) {
      const { suitesFromGenerated } = await import("./generated-file.ts");
      suites.push(...(await suitesFromGenerated(resolve(folder, specification), protection)));
    } else if (specification.endsWith(".sealed")) {
      isFileGiven = true;
      const { openSealedSuite } = await import("./open-sealed-suite.ts");
      suites.push(await openSealedSuite(resolve(folder, specification), fileSuite, protection));
    } else if (/\.[cm]?[jt]s$/.test(specification)) {
      const { suitesFromModule } = await import("./user-suite.ts");
      suites.push(...(await suitesFromModule(specification, folder)));
    } else if (isSuitePath(specification)) {
      isFileGiven = true;
      const { suiteFromPath } = await import("#suites/from-file/suite-from-path.ts");
      suites.push(await suiteFromPath(resolve(folder, specification), fileSuite, await scorerRegistry()));
    } else if (specification === "all") {
      suites.push(...(await suiteRegistry()).list());
    } else {
      suites.push((await suiteRegistry()).get(specification));
    }
  }
  const [unused] = Object.keys(fileSuite);
  if (unused !== undefined && !isFileGiven)
    throw new HarnessError(
      "usage",
      `--${unused} applies to suites given as a file, and none is; drop it or name a file`,
    );
  const twice = suites.find((suite, index) => suites.findIndex(({ id }) => id === suite.id) !== index);
  if (twice !== undefined)
    throw new HarnessError("usage", `suite "${twice.id}" is given twice; name it once`);
  return suites;
}
