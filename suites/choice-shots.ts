import { HarnessError } from "#harness/core/error.ts";
import type { Sample } from "#harness/core/sample.ts";
import type { SuiteContext } from "#harness/core/suite.ts";
import type { ChoiceQuestion } from "./choice-suite.ts";
import { shotCount } from "./shot-count.ts";

/** The solved questions that stand before one. */
export type Shots = (sample: Sample) => readonly ChoiceQuestion[];

/** The first so many solved questions of each group, in the file's order; nothing is read where none are asked for. */
export async function readShots(
  suiteId: string,
  context: SuiteContext,
  questions: (context: SuiteContext) => AsyncIterable<ChoiceQuestion>,
): Promise<Shots> {
  const count = shotCount(suiteId, context);
  if (count === 0) return () => [];
  const groups = new Map<string, readonly ChoiceQuestion[]>();
  for await (const question of questions(context)) {
    const others = groups.get(groupOf(question)) ?? [];
    groups.set(groupOf(question), [...others, question]);
  }
  return (sample) => {
    const found = groups.get(groupOf(sample)) ?? [];
    if (found.length >= count) return found.slice(0, count);
    throw new HarnessError(
      "usage",
      `suite "${suiteId}": shots is ${count}; there are ${found.length} solved questions of "${groupOf(sample)}"`,
    );
  };
}

/** A subject or field: shots are of the same one. */
function groupOf({ cluster, stratum }: Pick<Sample, "cluster" | "stratum">): string {
  return cluster ?? stratum ?? "";
}
