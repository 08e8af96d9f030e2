import type { HarnessError } from "../core/error.ts";
import type { Price } from "../core/price.ts";
import type { RunRecord, UsageTotal } from "../core/run.ts";
import { promptOf } from "../core/suite.ts";
import type { SuitePlan } from "../runner/plan-suite.ts";
import { listRuns } from "./list-runs.ts";
import { prepareRun } from "./prepare-run.ts";
import type { RunOptions } from "./run-options.ts";

/** What a run would ask, without a call. */
export interface DryRun {
  readonly runs: readonly DryRunRow[];
  readonly trials: number;
}

export interface DryRunRow {
  readonly model: string;
  readonly suite: string;
  readonly samples: number;
  readonly epochs: number;
  /** Left to do: finished trials of earlier runs are not asked again when resuming. */
  readonly trials: number;
  readonly tokens: /** From the newest earlier run of the same model and suite, by trial. */
    | {
        readonly basis: "earlier run";
        readonly runId: string;
        readonly input: number;
        readonly output: number;
      }
    /** Prompt characters by four; what the model will write is not known. */
    | { readonly basis: "text length"; readonly input: number };
  /** Absent when the model is unpriced. From text length it is the input alone, so a lower bound. */
  readonly costUsd?: { readonly value: number; readonly isLowerBound: boolean; readonly source: string };
  /** Models that judge the outputs; what they are asked is not in tokens and cost. Absent: none. */
  readonly judges?: readonly string[];
}

export interface DryRunOptions extends RunOptions {
  /** Told of each earlier log that was edited or cut: nothing is estimated from it. */
  readonly onDamaged?: (error: HarnessError) => void;
}

/** @throws what `run` throws before its first call. */
export async function dryRun(options: DryRunOptions): Promise<DryRun> {
  const { resumptions, plans } = await prepareRun(options);
  const earlier = listRuns(options.resultsFolder, options.onDamaged).map(({ record }) => record);
  const characters = new Map<SuitePlan, number>();
  for (const plan of plans) characters.set(plan, await promptCharacters(plan));
  const runs = resumptions.map(({ kind, run: { head, plan, recorded } }): DryRunRow => {
    const trials = kind === "finished" ? 0 : head.plan.trials - (recorded?.answered.size ?? 0);
    const share = trials / head.plan.trials;
    const tokens = tokensFromEarlier(earlier, head.model, head.suite.id, trials) ?? {
      basis: "text length",
      input: Math.round(((characters.get(plan) ?? Number.NaN) * head.plan.epochs * share) / 4),
    };
    return {
      model: head.model,
      suite: head.suite.id,
      samples: head.plan.samples,
      epochs: head.plan.epochs,
      trials,
      tokens,
      ...costOf(tokens, head.price),
      ...(head.judges === undefined ? {} : { judges: head.judges.map((judge) => judge.model) }),
    };
  });
  return { runs, trials: runs.reduce((sum, { trials }) => sum + trials, 0) };
}

async function promptCharacters({ suite, context, samples }: SuitePlan): Promise<number> {
  let characters = 0;
  for await (const sample of samples()) {
    for (const message of promptOf(suite, sample, context)) characters += message.content.length;
  }
  return characters;
}

function costOf(tokens: DryRunRow["tokens"], price: Price | undefined): Pick<DryRunRow, "costUsd"> {
  if (price === undefined) return {};
  const isLowerBound = tokens.basis === "text length";
  const output = tokens.basis === "text length" ? 0 : tokens.output;
  const value = (tokens.input * price.input + output * price.output) / 1_000_000;
  return { costUsd: { value, isLowerBound, source: price.source } };
}

function tokensFromEarlier(
  records: readonly RunRecord[],
  model: string,
  suite: string,
  trials: number,
): DryRunRow["tokens"] | undefined {
  const [newest] = records
    .flatMap((record) => (record.backing === "samples" ? [record] : []))
    .filter(({ head, usage }) => head.model === model && head.suite.id === suite && usage.reported > 0)
    .sort((left, right) => (left.head.startedAt < right.head.startedAt ? 1 : -1));
  if (newest === undefined) return undefined;
  const { usage, head } = newest;
  const scaled = (total: keyof UsageTotal) => Math.round((usage[total] / usage.reported) * trials);
  return {
    basis: "earlier run",
    runId: head.runId,
    input: scaled("inputTokens"),
    output: scaled("outputTokens"),
  };
}
