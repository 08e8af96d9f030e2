import type { Sample } from "#harness/core/sample.ts";
import type { SuiteContext } from "#harness/core/suite.ts";
import type { Family } from "./family.ts";

/**
 * The seed of the samples that come with the package. It never changes within a version of a suite: samples,
 * ids and digests stay what they are. Being in the repository, it makes these suites public.
 */
export const bundled = { seed: "bundled-1", count: 150 } as const;

/**
 * The bundled samples of a family in some of its forms. Its templates are many files: they are loaded when samples are
 * asked for, so that listing suites stays quick.
 */
export async function* bundledSamples<Problem>(
  load: () => Promise<Family<Problem>>,
  forms: readonly string[],
  { parameters }: SuiteContext,
): AsyncGenerator<Sample, void, undefined> {
  const [{ generateSamples }, { narrow }, family] = await Promise.all([
    import("./generate.ts"),
    import("./parameters.ts"),
    load(),
  ]);
  yield* generateSamples(family, { ...bundled, ...narrow(family, forms, parameters) });
}
