import type { Suite, SuiteContext } from "../core/suite.ts";

/**
 * Reads every label of a judged suite once, whatever output it is of: a label that is none is found before money is
 * spent.
 *
 * @throws what the headline scorer throws at such a label, naming the sample.
 */
export async function checkLabels(suite: Suite, context: SuiteContext): Promise<void> {
  const [headline] = suite.scorers;
  if (headline.humanScore === undefined) return;
  const output = { text: "", finish: { reason: "stop" } } as const;
  for await (const sample of suite.samples(context)) headline.humanScore({ sample, output });
}
