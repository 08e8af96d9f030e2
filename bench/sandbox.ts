import { parseArgs } from "node:util";
import type { Sample } from "#harness/core/sample.ts";
import type { Suite } from "#harness/core/suite.ts";
import { humaneval } from "#suites/benchmark/humaneval/suite.ts";
import { mbpp } from "#suites/benchmark/mbpp/suite.ts";
import { humanevalPlus } from "#suites/real-world/humaneval-plus/suite.ts";
import { mbppPlus } from "#suites/real-world/mbpp-plus/suite.ts";
import { quixbugs } from "#suites/real-world/quixbugs/suite.ts";
import { spoiled } from "./spoil-solution.ts";

/**
 * Every reference solution of the code suites, and every spoiled one, through the scorer: how many pass, in what time.
 * `npm run bench -- sandbox --data <folder> [--suite humaneval] [--sample <id>…] [--spoiled]`
 */
const { values } = parseArgs({
  options: {
    data: { type: "string", default: "../shared/data" },
    suite: { type: "string" },
    sample: { type: "string", multiple: true },
    spoiled: { type: "boolean", default: false },
  },
});
const suites: readonly Suite[] = [humaneval, mbpp, mbppPlus, humanevalPlus, quixbugs];
const signal = new AbortController().signal;

for (const suite of suites.filter(({ id }) => values.suite === undefined || values.suite === id)) {
  const context = { dataFolder: values.data, seed: "1", parameters: {}, signal };
  const samples: Sample[] = [];
  try {
    for await (const sample of suite.samples(context))
      if (values.sample?.includes(sample.id) !== false) samples.push(sample);
  } catch (error) {
    console.log(`${suite.id}: ${error instanceof Error ? error.message : error}`);
    continue;
  }
  await judge(suite, samples, "reference", (sample) => sample.target[0]);
  if (values.spoiled) await judge(suite, samples, "spoiled", (sample) => spoiled(suite, sample));
}

async function judge(
  suite: Suite,
  samples: readonly Sample[],
  name: string,
  solve: (sample: Sample) => string,
): Promise<void> {
  const from = performance.now();
  const [scorer] = suite.scorers;
  const ask = () => Promise.reject(new Error("no model is asked"));
  const scores = await Promise.all(
    samples.map((sample) =>
      scorer.score({ sample, output: { text: solve(sample), finish: { reason: "stop" } }, signal, ask }),
    ),
  );
  const seconds = (performance.now() - from) / 1000;
  const passed = scores.filter((score) => score.kind === "scored" && score.value === 1).length;
  const unscored = scores.filter(({ kind }) => kind === "unscored").length;
  console.log(
    `${suite.id}, ${name}: ${passed} of ${samples.length} pass, ${unscored} unscored, ${seconds.toFixed(0)} s`,
  );
  const isOdd = (index: number) => {
    const score = scores[index];
    if (score?.kind !== "scored") return true;
    return score.value === (name === "spoiled" ? 1 : 0);
  };
  for (const [index, sample] of samples.entries())
    if (isOdd(index)) console.log(`  ${sample.id} ${JSON.stringify(scores[index])}`);
}
