import type { RunRecord } from "#harness/core/run.ts";
import { mulberry32, type RandomSource } from "#harness/stats/random.ts";
import { counterpartCard, type SampleRow, sampleRecord, suiteCard } from "./build-record.ts";

/** Models that answer samples of differing difficulty, right with the log odds ability - difficulty. Seeded. */
export interface DrawnModel {
  readonly model: string;
  readonly benchmark: number;
  readonly counterpart: number;
}

export function drawRecords(
  models: readonly DrawnModel[],
  {
    samples,
    seed,
    chance = 0,
  }: { readonly samples: number; readonly seed: number; readonly chance?: number },
): readonly RunRecord[] {
  const random = mulberry32(seed);
  const suites = [
    { suite: suiteCard({ chance }), difficulties: difficultiesOf(samples, random), side: "benchmark" },
    {
      suite: counterpartCard({ chance }),
      difficulties: difficultiesOf(samples, random),
      side: "counterpart",
    },
  ] as const;
  return models.flatMap((model) =>
    suites.map(({ suite, difficulties, side }) =>
      sampleRecord(
        difficulties.map((difficulty, index): SampleRow => {
          const right = 1 / (1 + Math.exp(difficulty - model[side]));
          const solved = random() < chance + (1 - chance) * right;
          return { id: `${suite.id}-${String(index).padStart(5, "0")}`, scores: [Number(solved)] };
        }),
        { model: model.model, suite },
      ),
    ),
  );
}

function difficultiesOf(samples: number, random: RandomSource): readonly number[] {
  return Array.from({ length: samples }, () => 3 * (random() - 0.5));
}
