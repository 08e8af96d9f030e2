import type { Generation } from "#harness/core/model.ts";
import type { RunRecord } from "#harness/core/run.ts";
import type { Sample } from "#harness/core/sample.ts";
import { judge } from "#harness/scorers/judge.ts";
import { mulberry32, type RandomSource } from "#harness/stats/random.ts";
import { createFold } from "#harness/store/fold.ts";
import { answer, collect, modelOf, optionsFor, planOf, suiteOf } from "../runner/build.ts";
import { judgeModel, readQuestion, verdict } from "../scorers/scripted-judge.ts";

/** What a judge says of an output whose worth is known; text alone is its whole reply. */
export type JudgeManner = (
  worth: number,
  random: RandomSource,
) => { readonly grade: number } | string | Generation;

export interface JudgedRun {
  readonly seed: number;
  readonly samples: number;
  /** How many, at random, people scored too. */
  readonly labelled: number;
  /** What the model's outputs are worth. */
  readonly worth: (random: RandomSource) => number;
  readonly judge: JudgeManner;
  readonly highest?: number;
  readonly cluster?: (row: number) => string;
  readonly model?: `${string}/${string}`;
}

/**
 * The record of a run that a scripted judge judged, made as any other: suite, runner, judge scorer, fold. The model
 * writes down how good its own output is, for the judge and for people to find.
 */
export async function judgedRecord(options: JudgedRun): Promise<RunRecord> {
  const { seed, samples: size, labelled, judge: manner, highest = 1, cluster, model = "acme/one" } = options;
  const random = mulberry32(seed);
  const worths = Array.from({ length: size }, () => options.worth(random));
  const outputs = worths.map((worth, row) => `output ${row} is worth ${worth}`);
  const people = new Set(shuffled(size, random).slice(0, labelled));
  const samples = worths.map(
    (worth, row): Sample => ({
      id: `s${row}`,
      input: `question ${row}`,
      target: ["a good answer"],
      ...(cluster === undefined ? {} : { cluster: cluster(row) }),
      metadata: { answer: outputs[row] ?? "", ...(people.has(row) ? { human: worth } : {}) },
    }),
  );
  const scorer = judge({
    rubric: "The answer is good.",
    model: judgeModel,
    ...(highest === 1 ? {} : { highest }),
    labels: { score: "human", output: "answer" },
  });
  const suite = suiteOf(0, { scorers: [scorer], samples: () => samples, capability: "answering" });
  const judged = modelOf(model, ({ trial }) => answer(outputs[Number(trial.sampleId.slice(1))] ?? ""));
  const asked = modelOf(judgeModel, ({ messages, signal }) => {
    const { mark, material } = readQuestion({ model: judgeModel, messages, signal });
    const said = manner(Number(material("answer").split(" ").at(-1)), random);
    if (typeof said === "string") return answer(said);
    return "text" in said
      ? said
      : answer(verdict(mark, said), {
          usage: { inputTokens: 400, outputTokens: 20, cachedInputTokens: 300 },
        });
  });
  const judges = new Map([[judgeModel, asked]]);
  const run = await planOf(suite, judged);
  const fold = createFold();
  // one at a time, so that the judge draws its numbers in the order of the samples
  for (const { event } of await collect(optionsFor([run], { judges, concurrency: 1 }))) fold.add(event);
  return fold.record();
}

function shuffled(size: number, random: RandomSource): readonly number[] {
  return Array.from({ length: size }, (_, row) => ({ row, rank: random() }))
    .sort((left, right) => left.rank - right.rank)
    .map(({ row }) => row);
}
