/**
 * What the store costs: appending trials, checking the chain, reading with validation, folding, and reading the
 * record beside the log. Each size runs in a process of its own, so that peak memory is its own.
 *
 *   node bench/fold.ts 10000 100000
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import type { RunHead, Trial } from "#harness/core/run.ts";
import { openRecord } from "#harness/store/catalogue.ts";
import { inspectRunLog, readRunLog } from "#harness/store/read-log.ts";
import { recordPath } from "#harness/store/record-file.ts";
import { createRunLog } from "#harness/store/run-log.ts";

function compare(sizes: readonly string[]): void {
  const steps = ["append", "inspect", "read", "fold", "record"];
  for (const size of sizes) {
    const folder = mkdtempSync(join(tmpdir(), "bench-fold-"));
    for (const step of steps)
      spawnSync(process.execPath, [script ?? "", "measure", size, folder, step], { stdio: "inherit" });
    rmSync(folder, { recursive: true });
  }
}

function measure(trials: number, folder: string): void {
  const step = others[2] ?? "";
  const path = join(folder, "bench", "stub", "model", `${head(trials).runId}.jsonl`);
  const before = process.memoryUsage().rss;
  const startedMs = performance.now();
  work[step]?.(trials, folder, path);
  const elapsedMs = performance.now() - startedMs;
  const peakMiB = process.resourceUsage().maxRSS / 1024;
  const bytes = step === "record" ? statSync(recordPath(path)).size : statSync(path).size;
  console.log(
    [
      `${step} ${trials} trials`.padEnd(24),
      `${((elapsedMs * 1000) / trials).toFixed(2)} us/trial`.padStart(16),
      `${elapsedMs.toFixed(0)} ms`.padStart(10),
      `${peakMiB.toFixed(0)} MiB peak (${(before / 2 ** 20).toFixed(0)} at start)`.padStart(28),
      `${(bytes / trials).toFixed(0)} bytes/trial`.padStart(18),
    ].join(""),
  );
}

const work: Readonly<Record<string, (trials: number, folder: string, path: string) => void>> = {
  append: (trials, folder) => {
    const log = createRunLog({ resultsFolder: folder, head: head(trials) });
    for (let index = 0; index < trials; index += 1) {
      const id = `problem-${index}`;
      const target = `${(index * 7919) % 1000}`;
      const sample = {
        id,
        input: { kind: "kept", input: `What is ${index} times 7919 modulo 1000? Show your work.` },
        target: { kind: "kept", target: [target] },
        stratum: `level ${index % 5}`,
      } as const;
      log.append({ kind: "sample", sample }, { kind: "trial-end", trial: trial(index, target) });
    }
    const counts = { planned: trials, scored: trials, refused: 0, truncated: 0, unparsed: 0 };
    log.append({
      kind: "run-end",
      endedAt: "2026-01-02T04:00:00.000Z",
      counts: { ...counts, unscored: 0, failed: 0, notRun: 0 },
    });
    log.close();
  },
  inspect: (_trials, _folder, path) => void inspectRunLog(path),
  read: (_trials, _folder, path) => {
    for (const _event of readRunLog(path));
  },
  fold: (_trials, _folder, path) => {
    openRecord(path);
  },
  record: (_trials, _folder, path) => void openRecord(path),
};

function trial(index: number, target: string): Trial {
  return {
    sampleId: `problem-${index}`,
    epoch: 1,
    latencyMs: 50 + (index % 97),
    attempts: 1,
    kind: "answered",
    output: {
      kind: "kept",
      text: `Multiplying gives ${index * 7919}, so the remainder is ${target}. The answer is ${target}`,
      finish: { reason: "stop", raw: "stop" },
      usage: { inputTokens: 21, outputTokens: 30 },
      respondedBy: "stub-2026-01-01",
    },
    scores: { number: { kind: "scored", value: index % 3 === 0 ? 1 : 0, answer: target } },
  };
}

function head(trials: number): RunHead {
  return {
    schema: 1,
    runId: "2026-01-02T03-04-05.678Z-0a1f",
    startedAt: "2026-01-02T03:04:05.678Z",
    model: "stub/model",
    suite: {
      id: "bench",
      version: 1,
      title: "Synthetic trials",
      setting: { kind: "benchmark" },
      capability: "none",
      exposure: "public",
      source: { url: "", licence: "MIT" },
      scorers: ["number"],
      metric: "accuracy",
      digest: "0",
    },
    fingerprint: {
      suite: "0",
      scorers: ["number"],
      settings: {},
      parameters: {},
      adapter: "scripted",
      harness: "0.1.0",
    },
    plan: { digest: "0", samples: trials, epochs: 1, trials },
    seed: 1,
    origin: { kind: "measured" },
  };
}

const [, script, first, ...others] = process.argv;
if (first === "measure") measure(Number(others[0]), others[1] ?? "");
else compare([first ?? "10000", ...others]);
