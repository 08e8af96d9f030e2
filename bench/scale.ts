/**
 * How time and peak memory grow: `run` by number of trials, with a model that answers on the next turn of the event
 * loop, and `gap` from the records beside the logs, by number of runs. Every command is started as a person starts it,
 * so start-up is in its figures; contenders take turns, and medians are shown.
 *
 *   node bench/scale.ts --trials 10000 --trials 100000 --runs 100 --runs 1000 --rounds 3
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { writeScaleRuns } from "./scale-runs.ts";

const { values } = parseArgs({
  options: {
    trials: { type: "string", multiple: true, default: ["10000", "100000"] },
    runs: { type: "string", multiple: true, default: ["100", "1000"] },
    /** Of each run that `gap` reads. */
    samples: { type: "string", default: "1000" },
    rounds: { type: "string", default: "3" },
  },
});

interface Contender {
  readonly name: string;
  /** What the figures are divided by. */
  readonly trials: number;
  readonly argv: readonly string[];
  /** Nothing of an earlier round must be left. */
  readonly before?: () => void;
}

interface Measurement {
  readonly wallMs: number;
  readonly cpuMs: number;
  readonly peakMiB: number;
}

const launcher = fileURLToPath(new URL("../harness/cli/reality-gap.mjs", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "bench-scale-"));
const reporter = join(folder, "reporter.mjs");

/** Says what the process used as it ends. */
const reporterModule = `
import { writeSync } from "node:fs";
process.on("exit", () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  writeSync(3, JSON.stringify({ cpuMs: (userCPUTime + systemCPUTime) / 1000, peakMiB: maxRSS / 1024 }));
});
`;

const modelModule = `
export const model = {
  id: "scripted/sums",
  async generate({ trial }) {
    await new Promise((resolve) => setImmediate(resolve));
    const text = "Adding 7 gives the sum.\\n#### " + (Number(trial.sampleId.slice(4)) + 7);
    return { text, finish: { reason: "stop" }, usage: { inputTokens: 20, outputTokens: 12 } };
  },
};
`;

try {
  writeFileSync(reporter, reporterModule);
  const start = { name: "--version", trials: 1, argv: ["--version"] };
  compare([start, ...values.trials.map((size) => runContender(Number(size)))]);
  compare([start, ...values.runs.map((runs) => gapContender(Number(runs), Number(values.samples)))]);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function runContender(trials: number): Contender {
  const own = join(folder, `run-${trials}`);
  mkdirSync(own);
  writeFileSync(join(own, "suite.ts"), suiteModule(trials));
  writeFileSync(join(own, "model.ts"), modelModule);
  const results = join(own, "results");
  const named = ["--model", join(own, "model.ts"), "--suite", join(own, "suite.ts")];
  return {
    name: `run of ${trials}`,
    trials,
    argv: ["run", ...named, "--results", results, "--concurrency", "32", "--format", "json"],
    before: () => rmSync(results, { recursive: true, force: true }),
  };
}

function gapContender(runs: number, samples: number): Contender {
  const results = join(folder, `gap-${runs}`);
  writeScaleRuns(results, { runs, samples });
  return {
    name: `gap over ${runs} x ${samples}`,
    trials: runs * samples,
    argv: ["gap", "--results", results, "--format", "json"],
  };
}

function suiteModule(size: number): string {
  return `
import { number } from "reality-gap";
export const sums = {
  id: "sums", version: 1, title: "Sums", setting: { kind: "benchmark" }, capability: "sums", exposure: "public",
  source: { url: "https://example.org", licence: "MIT" }, metric: "accuracy", scorers: [number()],
  *samples() {
    for (let index = 0; index < ${size}; index += 1) {
      yield { id: "sum-" + index, input: "How much is " + index + " plus 7? Show your work and end with ####.", target: [String(index + 7)] };
    }
  },
};
`;
}

function compare(contenders: readonly Contender[]): void {
  const measured = new Map<Contender, Measurement[]>(contenders.map((contender) => [contender, []]));
  for (let round = 0; round < Number(values.rounds); round += 1)
    for (const [contender, measurements] of measured) measurements.push(measure(contender));
  console.log(
    `\nmedians of ${values.rounds} interleaved rounds, start-up included, Node ${process.versions.node}`,
  );
  printRow("", ["wall ms", "CPU ms", "us CPU/trial", "peak MiB", "x --version"]);
  const starts = measured.get(contenders[0] ?? raise("no contender")) ?? [];
  for (const [{ name, trials }, measurements] of measured) {
    const figure = (pick: (measurement: Measurement) => number) => median(measurements.map(pick));
    const cpuMs = figure((measurement) => measurement.cpuMs);
    printRow(name, [
      figure((measurement) => measurement.wallMs).toFixed(0),
      cpuMs.toFixed(0),
      trials === 1 ? "" : ((1000 * cpuMs) / trials).toFixed(1),
      figure((measurement) => measurement.peakMiB).toFixed(0),
      median(measurements.map(({ wallMs }, round) => wallMs / (starts[round]?.wallMs ?? Number.NaN))).toFixed(
        1,
      ),
    ]);
  }
}

function measure({ name, argv, before }: Contender): Measurement {
  before?.();
  const startedAt = performance.now();
  const { status, stderr, output } = spawnSync(process.execPath, ["--import", reporter, launcher, ...argv], {
    cwd: folder,
    stdio: ["ignore", "pipe", "pipe", "pipe"],
    maxBuffer: 1 << 30,
  });
  const wallMs = performance.now() - startedAt;
  if (status !== 0) throw new Error(`${name} ended with ${status}: ${stderr.toString()}`);
  return { wallMs, ...JSON.parse(String(output[3])) };
}

function printRow(name: string, figures: readonly string[]): void {
  console.log(`${name.padEnd(24)}${figures.map((figure) => figure.padStart(14)).join("")}`);
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function raise(message: string): never {
  throw new Error(message);
}
