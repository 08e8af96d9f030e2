import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Findings } from "#harness/gap/findings.ts";
import { isSharedAbsent, shared } from "../shared-folder.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const launcher = join(import.meta.dirname, "../../harness/cli/reality-gap.mjs");

/** The model server beside the checkout, with faults on the first try of a fixed share of prompts. */
async function startStub(options: Readonly<Record<string, string>>) {
  const flags = Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]);
  const server = spawn(process.execPath, [shared("tools/stub-server.mjs"), "--port", "0", ...flags]);
  const [line] = await once(server.stdout.setEncoding("utf8"), "data");
  const { listening } = JSON.parse(String(line));
  return {
    baseUrl: String(listening),
    stats: async (): Promise<Readonly<Record<string, number>>> => {
      const counters: unknown = await (await fetch(String(listening).replace("/v1", "/stats"))).json();
      return Object.fromEntries(
        Object.entries(Object(counters)).map(([name, count]) => [name, Number(count)]),
      );
    },
    [Symbol.dispose]: () => void server.kill("SIGKILL"),
  };
}

const faults = {
  latency: "3",
  e429: "0.02",
  "retry-after": "0.2",
  e500: "0.02",
  reset: "0.02",
  badjson: "0.02",
  hang: "0.01",
};

function start(baseUrl: string, folder: string, more: readonly string[] = []) {
  const argv = ["run", "--model", "openai-compatible/stub", "--base-url", baseUrl, "--data", shared("data")];
  const suites = [
    "--suite",
    "gsm8k",
    "--suite",
    "tat-qa-arithmetic",
    "--concurrency",
    "32",
    "--timeout",
    "1",
  ];
  return spawn(process.execPath, [launcher, ...argv, ...suites, "--format", "json", ...more], {
    cwd: folder,
  });
}

async function outcome(
  child: ReturnType<typeof start>,
): Promise<{ readonly code: number | null; readonly findings: Findings }> {
  let stdout = "";
  child.stdout.setEncoding("utf8").on("data", (text) => {
    stdout += text;
  });
  child.stderr.resume();
  await once(child, "close");
  return { code: child.exitCode, findings: JSON.parse(stdout) };
}

function trialCount(folder: string): number {
  const names = readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith(".jsonl"));
  return names.reduce(
    (sum, name) => sum + readFileSync(join(folder, name), "utf8").split('{"kind":"trial-end"').length - 1,
    0,
  );
}

const without = ({ gaps }: Findings) =>
  gaps.map(({ benchmark, counterpart, difference }) => {
    const kept = [benchmark, counterpart].map(({ latencyMs: _latency, runIds: _ids, ...rest }) => rest);
    return [...kept, difference];
  });

describe.skipIf(isSharedAbsent)("a run against a faulty server (needs ../shared): it …", () => {
  test("accounts for every sample and scores none because of a fault; killed and resumed it gives the same", async () => {
    using calm = temporaryFolder();
    using killed = temporaryFolder();
    using quiet = await startStub({ latency: "3" });
    using faulty = await startStub(faults);

    const undisturbed = await outcome(start(quiet.baseUrl, calm.path));
    expect(undisturbed.code).toBe(0);

    const victim = start(faulty.baseUrl, killed.path);
    while (trialCount(killed.path) < 1300) await new Promise((resolve) => setTimeout(resolve, 20));
    victim.kill("SIGKILL");
    await once(victim, "close");
    const written = trialCount(killed.path);
    const asked = await faulty.stats();
    const resumed = await outcome(start(faulty.baseUrl, killed.path, ["--resume"]));
    const stats = await faulty.stats();

    expect(resumed.code).toBe(0);
    expect(without(resumed.findings)).toEqual(without(undisturbed.findings));
    expect(resumed.findings.gaps[0]?.benchmark).toMatchObject({
      coverage: { planned: 1319, scored: 1319, failed: 0, notRun: 0 },
    });
    expect(resumed.findings.gaps[0]?.counterpart).toMatchObject({
      coverage: { planned: 1417, failed: 0, notRun: 0 },
    });
    expect(trialCount(killed.path)).toBe(1319 + 1417);
    expect(asked["requests"]).toBeGreaterThan(written);
    const injected = ["e429", "e500", "reset", "badjson", "hang"].reduce(
      (sum, fault) => sum + (stats[fault] ?? Number.NaN),
      0,
    );
    expect(injected).toBeGreaterThan(100);
    const repeated = (stats["requests"] ?? Number.NaN) - injected - (1319 + 1417);
    expect(repeated).toBeLessThanOrEqual(32);
  }, 180_000);
});
