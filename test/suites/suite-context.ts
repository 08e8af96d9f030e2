import type { JsonObject } from "#harness/core/json.ts";
import type { Sample } from "#harness/core/sample.ts";
import type { Suite, SuiteContext } from "#harness/core/suite.ts";

/** What a run hands to a suite. */
export function suiteContext(dataFolder: string, parameters: JsonObject = {}): SuiteContext {
  return { dataFolder, seed: "1", parameters, signal: new AbortController().signal };
}

export async function samplesOf(suite: Suite, context: SuiteContext): Promise<readonly Sample[]> {
  const samples: Sample[] = [];
  for await (const sample of suite.samples(context)) samples.push(sample);
  return samples;
}
