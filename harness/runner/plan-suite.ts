import { createHash, hash } from "node:crypto";
import { HarnessError } from "../core/error.ts";
import type { Plan, SuiteCard } from "../core/run.ts";
import type { Sample } from "../core/sample.ts";
import { promptOf, type Suite, type SuiteContext } from "../core/suite.ts";

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
}

/**
 * Reads a suite once and plans a run over it. A limit keeps the problems with the smallest hash of (seed, problem),
 * so suites that share problems keep the same ones and a smaller limit keeps a subset.
 *
 * @throws HarnessError `data` for an empty suite or an id given twice.
 */
export async function planSuite(
  suite: Suite,
  context: SuiteContext,
  options: PlanOptions,
): Promise<SuitePlan> {
  const content = createHash("sha256");
  const ids = new Set<string>();
  const problems = new Map<string, number>();
  for await (const sample of suite.samples(context)) {
    if (ids.has(sample.id)) {
      throw new HarnessError(
        "data",
        `suite ${suite.id} has two samples with the id "${sample.id}"; ids must be unique`,
      );
    }
    ids.add(sample.id);
    content.update(digestibleSample(suite, sample, context));
    const problem = sample.problemId ?? sample.id;
    problems.set(problem, (problems.get(problem) ?? 0) + 1);
  }
  if (ids.size === 0) throw new HarnessError("data", `suite ${suite.id} has no samples; check its source`);

  const chosen =
    options.limit === undefined ? undefined : chooseProblems(problems, options.limit, options.seed);
  const samples = chosen === undefined ? ids.size : sampleCount(problems, chosen);
  const card = toCard(
    suite,
    content.update(JSON.stringify(suite.scorers.map((scorer) => scorer.id))).digest("hex"),
  );
  return {
    suite,
    card,
    context,
    plan: {
      digest: hash("sha256", JSON.stringify([card.digest, options.epochs, chosen && [...chosen].sort()])),
      samples,
      epochs: options.epochs,
      trials: samples * options.epochs,
      ...(options.limit === undefined ? {} : { limit: options.limit }),
    },
    async *samples() {
      for await (const sample of suite.samples(context)) {
        if (chosen === undefined || chosen.has(sample.problemId ?? sample.id)) yield sample;
      }
    },
  };
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

function chooseProblems(
  problems: ReadonlyMap<string, number>,
  limit: number,
  seed: number,
): ReadonlySet<string> {
  const ranked = [...problems.keys()].map((problem) => ({
    problem,
    rank: hash("sha256", JSON.stringify([seed, problem])),
  }));
  ranked.sort((left, right) => (left.rank < right.rank ? -1 : 1));
  return new Set(ranked.slice(0, limit).map(({ problem }) => problem));
}

function sampleCount(problems: ReadonlyMap<string, number>, chosen: ReadonlySet<string>): number {
  let count = 0;
  for (const [problem, samples] of problems) if (chosen.has(problem)) count += samples;
  return count;
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
