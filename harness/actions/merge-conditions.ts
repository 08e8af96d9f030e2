import { HarnessError } from "../core/error.ts";
import type { Plan, RunHead } from "../core/run.ts";
import { differences } from "./differences.ts";

/** Oldest first; at least two. */
export type MergedHeads = readonly [RunHead, RunHead, ...RunHead[]];

/**
 * The head of a merged run: the newest source's, with the plan of the whole. A price or a judge's that the sources
 * do not agree on is left out: what the run cost is then not known.
 * @throws HarnessError `usage` that lists what differs between sources, or the shards that are missing.
 */
export function mergeHeads(heads: MergedHeads): Omit<RunHead, "runId"> {
  const newest = heads.at(-1) ?? heads[0];
  for (const head of heads) requireSame(head, newest);
  const { price, judges, ...rest } = newest;
  const isAgreed = (pick: (head: RunHead) => unknown): boolean =>
    heads.every((head) => differences({ it: pick(head) }, { it: pick(newest) }).length === 0);
  return {
    ...rest,
    plan: wholePlan(heads),
    ...(price === undefined || !isAgreed((head) => head.price) ? {} : { price }),
    ...(judges === undefined
      ? {}
      : { judges: isAgreed((head) => head.judges) ? judges : judges.map(({ model }) => ({ model })) }),
  };
}

function requireSame(head: RunHead, newest: RunHead): void {
  if (head.origin.kind === "imported")
    throw new HarnessError("usage", `run ${head.runId} was imported; only runs made here can be merged`);
  const differing = differences(conditionsOf(head), conditionsOf(newest));
  if (differing.length > 0)
    throw new HarnessError(
      "usage",
      `cannot merge ${head.runId} with ${newest.runId}: they differ in ${differing.join("; ")}`,
    );
}

function conditionsOf({ model, suite, label, fingerprint, plan, seed, origin, judges }: RunHead): unknown {
  const { digest, epochs, limit } = plan;
  return {
    model,
    suiteId: suite.id,
    label,
    ...fingerprint,
    plan: { digest, epochs, limit },
    seed,
    origin,
    judges: judges?.map((judge) => judge.model),
  };
}

/** Of the one shard they all are; else of a run that is not sharded; else what the shards make together. */
function wholePlan(heads: MergedHeads): Plan {
  const plans = heads.map(({ plan }) => plan);
  const [first] = plans;
  const entire =
    plans.find(({ shard }) => shard === undefined) ??
    (first !== undefined && areOne(plans) ? first : undefined);
  if (entire !== undefined) return entire;
  const bySplit = Map.groupBy(plans, ({ shard }) => shard?.of ?? 1);
  const lacking: string[] = [];
  for (const [of, parts] of bySplit) {
    const shards = new Map(parts.map((plan) => [plan.shard?.index ?? 1, plan]));
    const missing = Array.from({ length: of }, (_, index) => index + 1).filter((index) => !shards.has(index));
    if (missing.length === 0) return join([...shards.values()]);
    lacking.push(...missing.map((index) => `${index}/${of}`));
  }
  const noun = lacking.length === 1 ? "shard" : "shards";
  throw new HarnessError("usage", `${noun} ${lacking.join(", ")} missing; name the logs of all shards`);
}

function areOne(plans: readonly Plan[]): boolean {
  return plans.every(({ shard }) => differences({ shard }, { shard: plans[0]?.shard }).length === 0);
}

function join(plans: readonly Plan[]): Plan {
  const sum = (pick: (plan: Plan) => number): number => plans.reduce((total, plan) => total + pick(plan), 0);
  const { shard: _shard, ...whole } = plans[0] ?? missingPlan();
  return { ...whole, samples: sum((plan) => plan.samples), trials: sum((plan) => plan.trials) };
}

function missingPlan(): never {
  throw new Error("there is no plan among no shards");
}
