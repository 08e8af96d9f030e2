import { ModelError } from "../core/error.ts";
import type { Sample } from "../core/sample.ts";
import type { KnownAnswer } from "../core/scorer.ts";
import type { Suite } from "../core/suite.ts";

/**
 * What a control says that means a target of this suite: its text, unless the headline scorer knows better.
 *
 * @throws ModelError where the scorer cannot say: a target may be a rule that tells right from wrong and names neither.
 */
export function answerOfTarget(
  target: string,
  { suite, sample }: { readonly suite: Suite; readonly sample: Sample },
): KnownAnswer {
  const [headline] = suite.scorers;
  if (headline.answerFor === undefined) return { text: target };
  const answer = headline.answerFor(target, sample);
  if (answer !== undefined) return answer;
  throw new ModelError(
    "invalid-request",
    `the controls cannot answer "${sample.id}" of suite "${suite.id}": no text is known that keeps its rules`,
  );
}
