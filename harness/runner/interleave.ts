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
      .map((plan): Reader => ({ plan, blocks: plan.blocks(), block: [].values(), given: 0 }));
    while (readers.length > 0) {
      const furthestBehind = readers.reduce((left, right) =>
        progressOf(right) < progressOf(left) ? right : left,
      );
      const next = furthestBehind.block.next();
      if (next.done !== true) {
        furthestBehind.given += 1;
        yield { plan: furthestBehind.plan, sample: next.value, epoch };
        continue;
      }
      const block = await furthestBehind.blocks.next();
      if (block.done) readers.splice(readers.indexOf(furthestBehind), 1);
      else furthestBehind.block = block.value[Symbol.iterator]();
    }
  }
}

/** Goes through a suite, and waits only where a block of it ends. */
interface Reader {
  readonly plan: SuitePlan;
  readonly blocks: ReturnType<SuitePlan["blocks"]>;
  block: Iterator<Sample>;
  given: number;
}

function progressOf({ plan, given }: Reader): number {
  return (given + 0.5) / plan.plan.samples;
}
