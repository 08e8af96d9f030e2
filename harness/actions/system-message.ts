import { promptOf, type Suite } from "../core/suite.ts";

/** The suite with a system message before every prompt; a system message of its own stays after it. */
export function withSystemMessage(suite: Suite, systemMessage: string): Suite {
  return {
    ...suite,
    samples: (context) => suite.samples(context),
    prompt: (sample, context) => [
      { role: "system", content: systemMessage },
      ...promptOf(suite, sample, context),
    ],
  };
}
