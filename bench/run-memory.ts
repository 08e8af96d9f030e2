/**
 * What a run costs besides the model: a scripted model that answers at once, through the whole way from samples to
 * the report. Each size runs in a process of its own, so that peak memory is its own.
 *
 *   node bench/run-memory.ts 10000 100000
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { run } from "#harness/actions/run.ts";
import { findGaps } from "#harness/gap/find-gaps.ts";

const suite = `
import { number } from "reality-gap";
export const sums = {
  id: "sums", version: 1, title: "Sums", setting: { kind: "benchmark" }, capability: "sums", exposure: "public",
  source: { url: "https://example.org", licence: "MIT" }, metric: "accuracy", scorers: [number()],
  *samples({ parameters }) {
    for (let index = 0; index < parameters.size; index += 1) {
      yield { id: "sum-" + index, input: "How much is " + index + " plus 7? Show your work and end with ####.", target: [String(index + 7)] };
    }
  },
};
`;

const model = `
export const model = {
  id: "scripted/sums",
  generate: async ({ trial }) => ({
    text: "Adding 7 gives the sum.\\n#### " + (Number(trial.sampleId.slice(4)) + 7),
    finish: { reason: "stop" },
    usage: { inputTokens: 20, outputTokens: 12 },
  }),
};
`;

async function measure(size: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "bench-run-"));
  writeFileSync(join(folder, "suite.ts"), suite);
  writeFileSync(join(folder, "model.ts"), model);
  const startedMs = performance.now();
  const { records } = await run({
    models: ["./model.ts"],
    suites: ["./suite.ts"],
    parameters: { size },
    concurrency: 32,
    resultsFolder: join(folder, "results"),
    dataFolder: folder,
    folder,
    environment: {},
  });
  findGaps(records, { partial: false, pool: false, level: 0.95, seed: 1 });
  const elapsedMs = performance.now() - startedMs;
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const cpuMs = (userCPUTime + systemCPUTime) / 1000;
  console.log(
    [
      `${size} trials`.padEnd(16),
      `${(elapsedMs / 1000).toFixed(2)} s`.padStart(10),
      `${((1000 * size) / elapsedMs).toFixed(0)} trials/s`.padStart(18),
      `${(cpuMs / size).toFixed(3)} ms CPU/trial`.padStart(22),
      `${(maxRSS / 1024).toFixed(0)} MiB peak`.padStart(16),
    ].join(""),
  );
  rmSync(folder, { recursive: true });
}

const [first, ...others] = process.argv.slice(2);
if (first === "--measure") {
  await measure(Number(others[0]));
} else {
  for (const size of first === undefined ? ["10000", "100000"] : [first, ...others]) {
    spawnSync(process.execPath, [fileURLToPath(import.meta.url), "--measure", size], { stdio: "inherit" });
  }
}
