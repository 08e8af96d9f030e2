import { hasScore } from "../actions/has-score.ts";
import type { RunResult } from "../actions/run.ts";
import type { RunOptions } from "../actions/run-options.ts";
import { counted, dollars } from "../reports/figures.ts";
import type { BudgetAccount } from "../runner/budget.ts";
import type { CacheTally } from "../runner/reply-cache.ts";
import type { ExitCode } from "./command.ts";
import { type Io, writeLine } from "./io.ts";
import { createProgress } from "./progress.ts";

/** Runs with a progress line, and says on stderr where the logs are. */
export async function watchRun<Options extends object>(
  options: Options,
  io: Io,
  start: (
    options: Options & Pick<RunOptions, "signal" | "drain" | "onPlan" | "onMessage" | "onNotice" | "onSpent">,
  ) => Promise<RunResult>,
): Promise<RunResult> {
  const progress = createProgress(io.stderr, () => performance.now());
  const { signal, drain } = io.watchInterrupts();
  try {
    const result = await start({
      ...options,
      signal,
      drain,
      onPlan: progress.plan,
      onMessage: progress.message,
      onNotice: progress.notice,
      onSpent: progress.spent,
    });
    progress.end();
    const partial = result.records.filter((record) => record.endedAt === undefined).length;
    if (partial > 0)
      writeLine(
        io.stderr,
        `${partial} of ${result.records.length} runs are partial; --resume goes on with them`,
      );
    sayWhatFailed(result, io);
    if (result.cache !== undefined) writeLine(io.stderr, toCacheLine(result.cache));
    if (result.budget !== undefined) writeLine(io.stderr, toBudgetLine(result.budget));
    return result;
  } finally {
    progress.end();
  }
}

function toCacheLine({ hits, misses, notKept }: CacheTally): string {
  const missed = Object.values(misses).reduce((sum, count) => sum + count, 0);
  const lost = notKept === 0 ? "" : `, ${counted(notKept, "answer")} not kept`;
  return `${counted(hits, "answer")} from the cache, ${counted(missed, "call")} made${lost}`;
}

function toBudgetLine({ limitUsd, spentUsd, uncertain, isUsedUp }: BudgetAccount): string {
  const spent = `spent ${dollars(spentUsd)} of ${dollars(limitUsd)}`;
  const { calls, usd } = uncertain;
  const doubt =
    calls === 0
      ? ""
      : `; ${dollars(usd)} of it is the most that ${counted(calls, "call")} may have cost that did not say`;
  return isUsedUp
    ? `the budget ends here: ${spent}${doubt}, and the next call could cost more than is left; --resume goes on with a budget of its own, on top of this one`
    : `${spent}${doubt}`;
}

function sayWhatFailed({ records, failures }: RunResult, io: Io): void {
  const withScore = modelsWithScore(records);
  for (const { model, trials, last } of failures) {
    const consequence = withScore.has(model) ? "" : ", so it has no score";
    const noun = trials === 1 ? "trial" : "trials";
    writeLine(
      io.stderr,
      `reality-gap: ${model}: ${trials} ${noun} failed${consequence}; the last: ${last.message} (${last.kind})`,
    );
  }
}

/** 0 when every model that must have a score has one. */
export function exitCodeOf(result: RunResult, mustScore: (model: string) => boolean): ExitCode {
  if (result.isInterrupted) return 130;
  const models = new Set(result.records.map(({ head }) => head.model));
  const withScore = modelsWithScore(result.records);
  return [...models].every((model) => withScore.has(model) || !mustScore(model)) ? 0 : 1;
}

function modelsWithScore(records: RunResult["records"]): ReadonlySet<string> {
  return new Set(records.filter(isScored).map(({ head }) => head.model));
}

function isScored(record: RunResult["records"][number]): boolean {
  // a shard that got no problem has nothing to score
  return hasScore(record) || (record.backing === "samples" && record.coverage.planned === 0);
}
