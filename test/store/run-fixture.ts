import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { LoggedSample, RunEvent } from "#harness/core/event.ts";
import type { Coverage, RunHead, Trial } from "#harness/core/run.ts";
import type { Score } from "#harness/core/score.ts";
import { createRunLog } from "#harness/store/run-log.ts";

export interface TemporaryFolder {
  readonly path: string;
  readonly [Symbol.dispose]: () => void;
}

export function temporaryFolder(): TemporaryFolder {
  const path = mkdtempSync(join(tmpdir(), "store-"));
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }) };
}

export const runId = "2026-01-02T03-04-05.678Z-0a1f";

export function head(trials: number, changes: Partial<RunHead> = {}): RunHead {
  return {
    schema: 1,
    runId,
    startedAt: "2026-01-02T03:04:05.678Z",
    model: "lab/small",
    suite: {
      id: "sums",
      version: 1,
      title: "Sums",
      setting: { kind: "benchmark" },
      capability: "arithmetic",
      exposure: "public",
      source: { url: "https://example.org/sums", licence: "MIT" },
      scorers: ["number", "exact"],
      metric: "accuracy",
      digest: "suite",
    },
    fingerprint: {
      suite: "suite",
      scorers: ["number", "exact"],
      settings: {},
      parameters: {},
      adapter: "scripted",
      harness: "0.1.0",
    },
    plan: { digest: "plan", samples: trials, epochs: 1, trials },
    seed: 1,
    origin: { kind: "measured" },
    ...changes,
  };
}

export function sample(id: string, keys: Partial<LoggedSample> = {}): RunEvent {
  const logged: LoggedSample = {
    id,
    input: { kind: "kept", input: `What is ${id}?` },
    target: { kind: "kept", target: [id] },
    ...keys,
  };
  return { kind: "sample", sample: logged };
}

export function answered(
  sampleId: string,
  score: Score,
  details: {
    readonly epoch?: number;
    readonly latencyMs?: number;
    readonly outputTokens?: number;
    readonly respondedBy?: string;
    readonly warnings?: readonly string[];
  } = {},
): RunEvent {
  const { epoch = 1, latencyMs = 20, outputTokens, respondedBy, warnings } = details;
  const trial: Trial = {
    sampleId,
    epoch,
    latencyMs,
    attempts: 1,
    kind: "answered",
    output: {
      kind: "kept",
      text: "größer\n𝔸",
      finish: { reason: "stop" },
      ...(outputTokens === undefined ? {} : { usage: { inputTokens: 10, outputTokens } }),
      ...(respondedBy === undefined ? {} : { respondedBy }),
      ...(warnings === undefined ? {} : { warnings }),
    },
    scores: { number: score },
  };
  return { kind: "trial-end", trial };
}

export function failed(sampleId: string, epoch = 1): RunEvent {
  return {
    kind: "trial-end",
    trial: {
      sampleId,
      epoch,
      latencyMs: 5,
      attempts: 3,
      kind: "failed",
      error: { kind: "timeout", message: "no answer" },
    },
  };
}

export const right: Score = { kind: "scored", value: 1 };
export const wrong: Score = { kind: "scored", value: 0 };

export function runEnd(counts: Partial<Coverage> = {}): RunEvent {
  const none = {
    planned: 0,
    scored: 0,
    refused: 0,
    truncated: 0,
    unparsed: 0,
    unscored: 0,
    failed: 0,
    notRun: 0,
  };
  return { kind: "run-end", endedAt: "2026-01-02T04:00:00.000Z", counts: { ...none, ...counts } };
}

/** A log of three samples; the events after `run-start` as they were appended. */
export const threeTrials: readonly RunEvent[] = [
  sample("a", { cluster: "document 1" }),
  answered("a", right),
  sample("b"),
  answered("b", wrong),
  sample("c"),
  failed("c"),
];

/** Writes a log and gives its path. */
export function writeLog(
  resultsFolder: string,
  events: readonly RunEvent[],
  runHead: RunHead = head(3),
): string {
  const log = createRunLog({ resultsFolder, head: runHead });
  for (const event of events) log.append(event);
  log.close();
  return log.path;
}
