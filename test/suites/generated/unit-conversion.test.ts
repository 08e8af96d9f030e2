import type { ConversionProblem } from "#suites/real-world/generated/unit-conversion/problem.ts";
import { unitConversion } from "#suites/real-world/generated/unit-conversion/unit-conversion.ts";
import { describeFamily } from "./conformance.ts";
import { vary } from "./vary.ts";

describeFamily<ConversionProblem>({ family: unitConversion, templates: 30, variations: numbersChanged });

/** Every figure of a problem, one at a time: names are keys of lists and cannot change alone. */
function numbersChanged(problem: ConversionProblem): readonly ConversionProblem[] {
  const { good, currency, exchange } = problem;
  return vary(problem).filter(
    (changed) =>
      changed.good === good &&
      changed.currency === currency &&
      changed.exchange?.into === exchange?.into &&
      changed.exchange?.quoted === exchange?.quoted,
  );
}
