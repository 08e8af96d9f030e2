import type { RunPlanSummary } from "../actions/run-options.ts";
import type { RunMessage } from "../core/event.ts";
import { dollars } from "../reports/figures.ts";
import type { BudgetAccount } from "../runner/budget.ts";
import type { Notice } from "../runner/notice.ts";
import { formatCount, formatDuration } from "./format.ts";
import { type Sink, writeLine } from "./io.ts";

/** Shows how far a run is: a line that is redrawn on a terminal, else a line every half minute. */
export interface Progress {
  plan(plan: RunPlanSummary): void;
  message(message: RunMessage): void;
  notice(notice: Notice): void;
  /** What is spent of a budget, shown with the next line. */
  spent(account: BudgetAccount): void;
  /** Clears the line. */
  end(): void;
}

const redrawMs = { terminal: 200, file: 30_000 } as const;

/** A provider at its limit asks again and again; once in a while is enough to know. */
const sayPauseEveryMs = 30_000;

export function createProgress(stderr: Sink, nowMs: () => number): Progress {
  const startedMs = nowMs();
  const everyMs = stderr.isTerminal ? redrawMs.terminal : redrawMs.file;
  let shownMs = startedMs;
  let planned = 0;
  let ended = 0;
  let failed = 0;
  let tokens = 0;
  let money: BudgetAccount | undefined;
  let isLineShown = false;
  const pausesSaidMs = new Map<string, number>();

  function line(): string {
    const seconds = (nowMs() - startedMs) / 1000;
    const rate = ended / seconds;
    return [
      `${formatCount(ended)}/${formatCount(planned)} trials`,
      `${planned === 0 ? 100 : Math.floor((100 * ended) / planned)} %`,
      `${rate >= 10 ? formatCount(Math.round(rate)) : rate.toFixed(1)}/s`,
      ...(tokens === 0 ? [] : [`${formatCount(tokens)} tokens`]),
      ...(money === undefined ? [] : [`${dollars(money.spentUsd)} of ${dollars(money.limitUsd)}`]),
      ...(failed === 0 ? [] : [`${formatCount(failed)} failed`]),
      ended === 0
        ? "time left unknown"
        : `${formatDuration(Math.max(1, (planned - ended) / rate) * 1000)} left`,
    ].join(" · ");
  }

  function clear(): void {
    if (isLineShown) stderr.write("\r\u001b[K");
    isLineShown = false;
  }

  function say(text: string): void {
    clear();
    writeLine(stderr, text);
  }

  function sayPause(pause: Extract<Notice, { kind: "pause" }>): void {
    const key = `${pause.provider} ${pause.ownLimit?.of}`;
    const saidMs = pausesSaidMs.get(key);
    if (saidMs !== undefined && nowMs() - saidMs < sayPauseEveryMs) return;
    pausesSaidMs.set(key, nowMs());
    say(toPauseLine(pause));
  }

  return {
    plan({ trials, alreadyDone, models, suites, reserved }) {
      planned = trials;
      const earlier = alreadyDone === 0 ? "" : ` (${formatCount(alreadyDone)} done in earlier runs)`;
      const noun = (count: number, word: string) => `${count} ${word}${count === 1 ? "" : "s"}`;
      say(
        `${noun(models.length, "model")} on ${noun(suites.length, "suite")}: ${formatCount(trials)} trials${earlier}`,
      );
      for (const slice of reserved) say(toSliceLine(slice));
    },
    message({ event }) {
      if (event.kind !== "trial-end") return;
      ended += 1;
      const { trial } = event;
      if (trial.kind === "failed") failed += 1;
      else if (trial.output.kind !== "absent") tokens += tokensOf(trial.output.usage);
      if (nowMs() - shownMs < everyMs) return;
      shownMs = nowMs();
      if (!stderr.isTerminal) return writeLine(stderr, line());
      stderr.write(`\r\u001b[K${line().slice(0, stderr.width - 1)}`);
      isLineShown = true;
    },
    notice(notice) {
      switch (notice.kind) {
        case "pause":
          return sayPause(notice);
        case "model-stopped":
          return say(`${notice.model} is given up: ${notice.reason}; --resume goes on with it`);
        case "suite-left-out":
          return say(toLeftOutLine(notice));
        case "warning":
          return say(`${notice.model}: ${notice.text}`);
        case "retry":
          return;
      }
    },
    spent(account) {
      money = account;
    },
    end: clear,
  };
}

function toSliceLine({ suite, problems, slice }: RunPlanSummary["reserved"][number]): string {
  const count = `${formatCount(problems)} ${problems === 1 ? "problem" : "problems"}`;
  return slice === "open"
    ? `${suite} is held out: ${count} are kept back; --final asks them, once, when the tuning is over`
    : `${suite}: the reserved slice of ${count} is opened now, once and for all`;
}

function toPauseLine({ provider, waitMs, ownLimit }: Extract<Notice, { kind: "pause" }>): string {
  const wait = formatDuration(waitMs);
  if (ownLimit === undefined) return `${provider} asks to wait ${wait}; all its calls do`;
  const { of, perMinute } = ownLimit;
  const flag = of === "calls" ? "--rpm" : "--tpm";
  return `${provider}: calls wait for their turn, the next ${wait}; ${flag} allows ${formatCount(perMinute)} ${of} a minute`;
}

function tokensOf(
  usage: { readonly inputTokens: number; readonly outputTokens: number } | undefined,
): number {
  return usage === undefined ? 0 : usage.inputTokens + usage.outputTokens;
}

export function toLeftOutLine({ suite, reason }: Extract<Notice, { kind: "suite-left-out" }>): string {
  return `left out: ${reason.startsWith(`suite "${suite}"`) ? reason : `suite "${suite}": ${reason}`}`;
}
