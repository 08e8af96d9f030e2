import type { Sample } from "#harness/core/sample.ts";
import type { Suite, SuiteContext } from "#harness/core/suite.ts";
import { toolCalls } from "#harness/scorers/tool-calls.ts";
import { expertCategories, filesOf } from "./categories.ts";

export const bfcl: Suite = {
  id: "bfcl",
  version: 1,
  title: "BFCL: calls of tools, questions written by experts",
  setting: { kind: "benchmark" },
  capability: "tool-calling",
  exposure: "public",
  source: { url: "https://github.com/ShishirPatil/gorilla", licence: "Apache-2.0" },
  scorers: [toolCalls()],
  metric: "accuracy",
  files: filesOf(expertCategories),
  samples,
};

/** The readers are loaded when samples are asked for, so that listing suites stays quick. */
async function* samples(context: SuiteContext): AsyncGenerator<Sample, void, undefined> {
  const { readSamples } = await import("./read-samples.ts");
  yield* readSamples(expertCategories, { suiteId: "bfcl", context });
}
