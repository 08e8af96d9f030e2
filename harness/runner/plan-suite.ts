import { createHash, hash } from "node:crypto";
import { HarnessError } from "../core/error.ts";
import type { Plan, SuiteCard } from "../core/run.ts";
import type { Sample } from "../core/sample.ts";
import { promptOf, type Suite, type SuiteContext } from "../core/suite.ts";
import { createDraw } from "./draw-problems.ts";
import { createTextSet } from "./text-set.ts";

/** A suite read once: what it holds, which samples will be asked, and how to read them again. */
export interface SuitePlan {
  readonly suite: Suite;
  readonly card: SuiteCard;
  readonly plan: Plan;
  readonly context: SuiteContext;
  /** The planned samples, in the suite's order. */
  samples(): AsyncGenerator<Sample, void, undefined>;
}

export interface PlanOptions {
  /** How many problems to keep; absent: all. */
  readonly limit?: number;
  readonly epochs: number;
  /** Draws the problems a limit keeps. */
  readonly seed: number;
  /** One part of so many, counted from 1; of a limit's problems when there is one. */
  readonly shard?: Shard;
}

type Shard = NonNullable<Plan["shard"]>;

/**
 * Reads a suite once and plans a run over it. A limit keeps the problems with the smallest hash of (seed, problem),
 * so suites that share problems keep the same ones and a smaller limit keeps a subset. Shards go by a hash of the
 * problem as well: they are disjoint, together the whole, and of one digest.
 *
 * @throws HarnessError `data` for an empty suite or an id given twice.
 */
export async function planSuite(
  suite: Suite,
  context: SuiteContext,
  options: PlanOptions,
): Promise<SuitePlan> {
  const { limit, shard, epochs, seed } = options;
  const content = createHash("sha256");
  const ids = createTextSet();
  const draw = limit === undefined ? undefined : createDraw(limit, seed);
  let inShard = 0;
  for await (const sample of suite.samples(context)) {
    if (!ids.add(sample.id)) {
      throw new HarnessError(
        "data",
        `suite ${suite.id} has two samples with the id "${sample.id}"; ids must be unique`,
      );
    }
    content.update(digestibleSample(suite, sample, context));
    const problem = sample.problemId ?? sample.id;
    draw?.add(problem);
    if (isInShard(problem, shard)) inShard += 1;
  }
  if (ids.size === 0) throw new HarnessError("data", `suite ${suite.id} has no samples; check its source`);

  const chosen = draw?.chosen();
  const samples = chosen === undefined ? inShard : sampleCount(chosen, shard);
  const card = toCard(
    suite,
    content.update(JSON.stringify(suite.scorers.map((scorer) => scorer.id))).digest("hex"),
  );
  return {
    suite,
    card,
    context,
    plan: {
      digest: hash("sha256", JSON.stringify([card.digest, epochs, chosen && [...chosen.keys()].sort()])),
      samples,
      epochs,
      trials: samples * epochs,
      ...(limit === undefined ? {} : { limit }),
      ...(shard === undefined ? {} : { shard }),
    },
    async *samples() {
      for await (const sample of suite.samples(context)) {
        const problem = sample.problemId ?? sample.id;
        if (chosen?.has(problem) !== false && isInShard(problem, shard)) yield sample;
      }
    },
  };
}

/** By another hash than a limit's, so that each shard has its share of any limit. */
function isInShard(problem: string, shard: Shard | undefined): boolean {
  if (shard === undefined) return true;
  const number = Number.parseInt(hash("sha256", `shard ${problem}`).slice(0, 12), 16);
  return number % shard.of === shard.index - 1;
}

function sampleCount(chosen: ReadonlyMap<string, number>, shard: Shard | undefined): number {
  let count = 0;
  for (const [problem, samples] of chosen) if (isInShard(problem, shard)) count += samples;
  return count;
}

function digestibleSample(suite: Suite, sample: Sample, context: SuiteContext): string {
  const keys = [
    sample.problemId,
    sample.form,
    sample.template,
    sample.stratum,
    sample.cluster,
    sample.weight,
  ];
  const asked = promptOf(suite, sample, context);
  return `${JSON.stringify([sample.id, asked, sample.target, sample.tools, keys])}\n`;
}

function toCard(suite: Suite, digest: string): SuiteCard {
  const [headline, ...others] = suite.scorers;
  return {
    id: suite.id,
    version: suite.version,
    title: suite.title,
    setting: suite.setting,
    capability: suite.capability,
    exposure: suite.exposure,
    source: suite.source,
    ...(suite.chance === undefined ? {} : { chance: suite.chance }),
    scorers: [headline.id, ...others.map((scorer) => scorer.id)],
    metric: suite.metric,
    ...(suite.recipe === undefined ? {} : { recipe: suite.recipe }),
    digest,
  };
}
