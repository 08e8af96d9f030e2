import type { Sample } from "#harness/core/sample.ts";
import type { Suite } from "#harness/core/suite.ts";

/** What the headline says of this text. */
export function scoreOf(suite: Suite, sample: Sample, text: string) {
  const ask = () => Promise.reject(new Error("asks nobody"));
  const output = { text, finish: { reason: "stop" as const } };
  return suite.scorers[0].score({ sample, output, signal: AbortSignal.timeout(60_000), ask });
}
