import type { PulledFile, PullNews } from "../actions/pull-suites.ts";
import { formatDuration } from "./format.ts";
import { type Sink, writeLine } from "./io.ts";

/** Shows how far downloads are: a line that is redrawn on a terminal, else a line every half minute. */
export interface PullProgress {
  news(news: PullNews): void;
  /** Clears the line. */
  end(): void;
}

const redrawMs = { terminal: 200, file: 30_000 } as const;

export function createPullProgress(stderr: Sink, nowMs: () => number): PullProgress {
  const everyMs = stderr.isTerminal ? redrawMs.terminal : redrawMs.file;
  let shownMs = nowMs();
  let place = "";
  let startedMs = nowMs();
  let firstReceived: number | undefined;
  let isLineShown = false;

  function clear(): void {
    if (isLineShown) stderr.write("\r\u001b[K");
    isLineShown = false;
  }

  function say(text: string): void {
    clear();
    writeLine(stderr, text);
  }

  function line({ file, received, total }: Extract<PullNews, { kind: "bytes" }>): string {
    const rate = (received - (firstReceived ?? 0)) / Math.max(0.001, (nowMs() - startedMs) / 1000);
    const parts = [`${place} ${file}`];
    if (total === undefined) parts.push(formatBytes(received));
    else {
      parts.push(`${formatBytes(received)} of ${formatBytes(total)}`);
      parts.push(`${total === 0 ? 100 : Math.floor((100 * received) / total)} %`);
    }
    parts.push(`${formatBytes(rate)}/s`);
    if (total === undefined || rate === 0) parts.push("time left unknown");
    else parts.push(`${formatDuration(Math.max(1, (total - received) / rate) * 1000)} left`);
    return parts.join(" · ");
  }

  return {
    news(news) {
      switch (news.kind) {
        case "start":
          place = `${news.number}/${news.files}`;
          startedMs = nowMs();
          firstReceived = undefined;
          return;
        case "bytes":
          // What was there before this call says nothing of the rate.
          firstReceived ??= news.received;
          if (nowMs() - shownMs < everyMs) return;
          shownMs = nowMs();
          if (!stderr.isTerminal) return writeLine(stderr, line(news));
          stderr.write(`\r\u001b[K${line(news).slice(0, stderr.width - 1)}`);
          isLineShown = true;
          return;
        case "retry":
          return say(`${place} ${news.file}: ${news.reason}; trying again in ${formatDuration(news.waitMs)}`);
        case "locked":
          return say(`${place} ${news.reason}; waiting`);
        case "end":
          return say(`${place} ${news.outcome.file}: ${endOf(news.outcome)}`);
      }
    },
    end: clear,
  };
}

function endOf(outcome: PulledFile): string {
  if (outcome.kind === "failed") return `not pulled: ${outcome.reason}`;
  return outcome.kind === "present" ? "there already" : "pulled";
}

/** `312 B`, `4.1 KiB`, `12.6 MiB`. */
function formatBytes(bytes: number): string {
  if (bytes < 1024) return `${Math.round(bytes)} B`;
  const [size, unit] = bytes < 1024 * 1024 ? [bytes / 1024, "KiB"] : [bytes / 1024 / 1024, "MiB"];
  return `${size.toFixed(1)} ${unit}`;
}
