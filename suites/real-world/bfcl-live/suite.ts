import type { Sample } from "#harness/core/sample.ts";
import type { Suite, SuiteContext } from "#harness/core/suite.ts";
import { toolCalls } from "#harness/scorers/tool-calls.ts";
import { filesOf, liveCategories } from "../../benchmark/bfcl/categories.ts";

export const bfclLive: Suite = {
  id: "bfcl-live",
  version: 1,
  title: "BFCL live: calls of tools, questions sent in by users",
  setting: { kind: "counterpart", evidence: "real-form" },
  capability: "tool-calling",
  exposure: "public",
  source: { url: "https://github.com/ShishirPatil/gorilla", licence: "Apache-2.0" },
  scorers: [toolCalls()],
  metric: "accuracy",
  files: filesOf(liveCategories),
  samples,
};

/** The readers are loaded when samples are asked for, so that listing suites stays quick. */
async function* samples(context: SuiteContext): AsyncGenerator<Sample, void, undefined> {
  const { readSamples } = await import("../../benchmark/bfcl/read-samples.ts");
  yield* readSamples(liveCategories, { suiteId: "bfcl-live", context });
}
