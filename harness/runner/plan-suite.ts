import { hash } from "node:crypto";
import { HarnessError } from "../core/error.ts";
import type { Plan, SuiteCard } from "../core/run.ts";
import type { Sample } from "../core/sample.ts";
import { promptOf, type Suite, type SuiteContext } from "../core/suite.ts";
import { type Blocks, itemsOf } from "../datasets/blocks.ts";
import { createKeptSamples } from "./kept-samples.ts";
import { createPart, isInShard } from "./plan-part.ts";
import { createReservedProblems, fewestProblems, type Slice } from "./reserved-slice.ts";
import { createTextDigest } from "./text-digest.ts";
import { createTextSet } from "./text-set.ts";

/** A suite read once: what it holds, which samples will be asked, and how to go through them again. */
export interface SuitePlan {
  readonly suite: Suite;
  readonly card: SuiteCard;
  readonly plan: Plan;
  readonly context: SuiteContext;
  /** Problems of the reserved slice; absent where the suite has none. */
  readonly reserved?: number;
  /** The planned samples, in the suite's order. */
  samples(): AsyncGenerator<Sample, void, undefined>;
  /** The same, all at once where they were kept. */
  blocks(): Blocks<Sample>;
}

export interface PlanOptions {
  /** How many problems to keep; absent: all. */
  readonly limit?: number;
  readonly epochs: number;
  /** Draws the problems a limit keeps. */
  readonly seed: number;
  /** One part of so many, counted from 1; of a limit's problems when there is one. */
  readonly shard?: Shard;
  /** Which part of a held-out suite; by default all but the reserved slice. Public suites are read whole. */
  readonly slice?: Slice;
  /** Which samples may be asked at all, before any limit; absent: every one. */
  readonly keeps?: (sample: Sample) => boolean;
}

type Shard = NonNullable<Plan["shard"]>;

/**
 * Reads a suite once and plans a run over it. A limit keeps the problems with the smallest hash of (seed, problem),
 * so suites that share problems keep the same ones and a smaller limit keeps a subset. Shards go by a hash of the
 * problem as well: they are disjoint, together the whole, and of one digest.
 *
 * Of a held-out suite of fifty problems or more a fifth is reserved, and left out unless it is asked for alone.
 *
 * @throws HarnessError `data` for an empty suite, an id given twice or nothing left to ask; `usage` for the reserved
 *   slice of a suite that is too small to have one.
 */
export async function planSuite(
  suite: Suite,
  context: SuiteContext,
  options: PlanOptions,
): Promise<SuitePlan> {
  const { limit, shard, epochs, slice: wanted = "open", keeps = () => true } = options;
  const content = createTextDigest();
  const ids = createTextSet();
  const isHeldOut = suite.exposure === "held-out";
  const whole = createPart(options);
  const sliced = createPart(options);
  const reserved = createReservedProblems();
  const kept = createKeptSamples();
  for await (const sample of suite.samples(context)) {
    if (!ids.add(sample.id)) {
      throw new HarnessError(
        "data",
        `suite ${suite.id} has two samples with the id "${sample.id}"; ids must be unique`,
      );
    }
    const digestible = digestibleSample(suite, sample, context);
    content.add(digestible);
    kept.add(sample, digestible.length);
    const problem = problemOf(sample);
    const isBack = isHeldOut && reserved.add(problem);
    if (!keeps(sample)) continue;
    whole.add(sample.id, problem);
    if (isHeldOut && isBack === (wanted === "final")) sliced.add(sample.id, problem);
  }
  if (ids.size === 0) throw new HarnessError("data", `suite ${suite.id} has no samples; check its source`);
  const slice = isHeldOut && reserved.met >= fewestProblems && reserved.size > 0 ? wanted : undefined;
  if (wanted === "final" && isHeldOut && slice === undefined) throw noSlice(suite, reserved.met);
  const part = slice === undefined ? whole : sliced;
  if (options.keeps !== undefined && part.isEmpty()) throw nothingLeft(suite);

  const chosen = part.chosen();
  const samples = part.samples();
  content.add(JSON.stringify(suite.scorers.map((scorer) => scorer.id)));
  const card = toCard(suite, content.hex());
  const isPlanned = (sample: Sample): boolean => {
    const problem = problemOf(sample);
    if (slice !== undefined && reserved.has(problem) !== (slice === "final")) return false;
    return chosen?.has(problem) !== false && isInShard(problem, shard) && keeps(sample);
  };
  const atHand = kept.all()?.filter(isPlanned);
  const blocks = async function* (): Blocks<Sample> {
    if (atHand !== undefined) return yield atHand;
    for await (const sample of suite.samples(context)) if (isPlanned(sample)) yield [sample];
  };
  // absent where nothing is restricted: plans of earlier versions keep their digest
  const restriction = [...(slice === undefined ? [] : [slice]), ...part.kept()];
  return {
    suite,
    card,
    context,
    ...(slice === undefined ? {} : { reserved: reserved.size }),
    plan: {
      digest: hash(
        "sha256",
        JSON.stringify([card.digest, epochs, chosen && [...chosen.keys()].sort(), ...restriction]),
      ),
      samples,
      epochs,
      trials: samples * epochs,
      ...(limit === undefined ? {} : { limit }),
      ...(shard === undefined ? {} : { shard }),
      ...(slice === undefined ? {} : { slice }),
    },
    samples: () => itemsOf(blocks()),
    blocks,
  };
}

function problemOf(sample: Sample): string {
  return sample.problemId ?? sample.id;
}

function noSlice(suite: Suite, problems: number): HarnessError {
  return new HarnessError(
    "usage",
    `suite ${suite.id} has ${problems} problems and so no reserved slice, which takes ${fewestProblems}; drop --final`,
  );
}

function nothingLeft(suite: Suite): HarnessError {
  return new HarnessError(
    "data",
    `nothing of suite ${suite.id} is left to ask: every sample has been sent before; draw a fresh seed, or run without --unexposed-only`,
  );
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
