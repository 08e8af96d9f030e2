import { basename } from "node:path";
import type { RunMessage } from "../core/event.ts";
import { formatCount, formatDuration } from "./format.ts";
import { type Sink, writeLine } from "./io.ts";

/** Shows how far an import is: a line that is redrawn on a terminal, else a line every half minute. */
export interface ImportProgress {
  show(progress: { readonly source?: string; readonly message?: RunMessage }): void;
  say(text: string): void;
  /** Clears the line. */
  end(): void;
}

const redrawMs = { terminal: 200, file: 30_000 } as const;

export function createImportProgress(stderr: Sink, nowMs: () => number): ImportProgress {
  const everyMs = stderr.isTerminal ? redrawMs.terminal : redrawMs.file;
  const startedMs = nowMs();
  let shownMs = startedMs;
  let source = "";
  let runs = 0;
  let rows = 0;
  let isLineShown = false;

  function clear(): void {
    if (isLineShown) stderr.write("\r\u001b[K");
    isLineShown = false;
  }

  function redraw(): void {
    shownMs = nowMs();
    const elapsedMs = shownMs - startedMs;
    const rate = formatCount(Math.round((1000 * rows) / Math.max(1, elapsedMs)));
    const line = `${formatCount(rows)} rows of ${formatCount(runs)} runs · ${rate}/s · ${formatDuration(elapsedMs)} · ${source}`;
    if (stderr.isTerminal) stderr.write(`\r\u001b[K${line.slice(0, stderr.width - 1)}`);
    else writeLine(stderr, line);
    isLineShown = stderr.isTerminal;
  }

  return {
    show(progress) {
      if (progress.source !== undefined) source = basename(progress.source);
      const kind = progress.message?.event.kind;
      if (kind === "run-start") runs += 1;
      if (kind === "trial-end" || kind === "aggregate") rows += 1;
      if (nowMs() - shownMs >= everyMs) redraw();
    },
    say(text) {
      clear();
      writeLine(stderr, text);
    },
    end: clear,
  };
}
