import type { Sample } from "../core/sample.ts";
import type { SuitePlan } from "./plan-suite.ts";

export interface Turn {
  readonly plan: SuitePlan;
  readonly sample: Sample;
  readonly epoch: number;
}

/**
 * The samples of several suites in turn, each suite in proportion to its size, so that whoever stops early has seen
 * the same share of each. Epochs come one after another: every sample is asked once before any is asked twice.
 */
export async function* interleaveSuites(plans: readonly SuitePlan[]): AsyncGenerator<Turn, void, undefined> {
  const epochs = Math.max(0, ...plans.map(({ plan }) => plan.epochs));
  for (let epoch = 1; epoch <= epochs; epoch += 1) {
    const readers = plans
      .filter(({ plan }) => epoch <= plan.epochs)
      .map((plan) => ({ plan, samples: plan.samples(), given: 0 }));
    while (readers.length > 0) {
      const furthestBehind = readers.reduce((left, right) =>
        progressOf(right) < progressOf(left) ? right : left,
      );
      const next = await furthestBehind.samples.next();
      if (next.done) {
        readers.splice(readers.indexOf(furthestBehind), 1);
      } else {
        furthestBehind.given += 1;
        yield { plan: furthestBehind.plan, sample: next.value, epoch };
      }
    }
  }
}

function progressOf({ plan, given }: { readonly plan: SuitePlan; readonly given: number }): number {
  return (given + 0.5) / plan.plan.samples;
}
