import { writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { run } from "#harness/actions/run.ts";
import type { RunOptions } from "#harness/actions/run-options.ts";
import type { RunRecord } from "#harness/core/run.ts";
import { type Clock, systemClock } from "#harness/runner/clock.ts";
import { apiError, chatAnswer } from "../loopback/openai-replies.ts";
import { type Reply, startServer } from "../loopback/openai-server.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const size = 40;
const concurrency = 8;
const models = ["lab/small", "lab/large"] as const;

/** Waits take a hundredth of their time. */
const hurried: Clock = { ...systemClock, sleep: (ms, signal) => systemClock.sleep(ms / 100, signal) };

const tooFast = Object(apiError(429, { message: "slow down" })).body;
const faults: readonly Reply[] = [
  { kind: "answer", status: 429, headers: { "retry-after-ms": "15" }, body: tooFast },
  apiError(500, { message: "oops" }),
  { kind: "reset" },
  { kind: "cut", body: { choices: [] } },
];

/** Fails on the first try of every fifth question of each model, each time in another way; answers every third wrong. */
async function startFaulty() {
  const tries = new Map<string, number>();
  let injected = 0;
  const server = await startServer(({ body }) => {
    const question = /question (\d+)/.exec(JSON.stringify(body?.["messages"]))?.[1] ?? "";
    const key = `${String(body?.["model"])} ${question}`;
    const tried = (tries.get(key) ?? 0) + 1;
    tries.set(key, tried);
    const row = Number(question);
    const fault = faults[injected % faults.length];
    if (tried === 1 && row % 5 === 0 && fault !== undefined) {
      injected += 1;
      return fault;
    }
    return { ...chatAnswer({ text: row % 3 === 0 ? "0" : question }), delayMs: row % 4 };
  });
  return { server, injected: () => injected };
}

class Killed extends Error {}

/** Runs until so many trials were written, then dies where it stands. */
async function runUntil(trials: number, options: RunOptions): Promise<readonly RunRecord[] | "killed"> {
  let written = 0;
  try {
    const { records } = await run({
      ...options,
      onMessage: ({ event }) => {
        if (event.kind !== "trial-end") return;
        written += 1;
        if (written === trials) throw new Killed();
      },
    });
    return records;
  } catch (error) {
    if (error instanceof Killed) return "killed";
    throw error;
  }
}

/** What a score is made of; not when and how long. */
function scoresOf(records: readonly RunRecord[]): unknown {
  return records.map((record) => {
    if (record.backing === "aggregate") return expect.unreachable("an aggregate");
    const { head, coverage, usage, samples } = record;
    return { model: head.model, coverage, usage, samples };
  });
}

describe("a run that is killed again and again: it …", () => {
  test("ends with the scores of one that was not, and asks twice only what was in flight", async () => {
    await using calm = await startFaulty().then(({ server }) => server);
    using undisturbed = temporaryFolder();
    const expected = scoresOf((await run(optionsFor(undisturbed.path, calm.baseUrl))).records);

    const kills = fc.array(fc.integer({ min: 1, max: 2 * size }), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(kills, async (points) => {
        const { server, injected } = await startFaulty();
        await using _closing = server;
        using folder = temporaryFolder();
        const options = optionsFor(folder.path, server.baseUrl);
        let deaths = 0;
        for (const [index, point] of points.entries())
          if ((await runUntil(point, { ...options, resume: index > 0 })) === "killed") deaths += 1;
        const { records } = await run({ ...options, resume: true });
        expect(scoresOf(records)).toEqual(expected);
        const planned = models.length * size;
        expect(injected()).toBe(models.length * (size / 5));
        expect(server.requests.length - planned - injected()).toBeLessThanOrEqual(deaths * concurrency);
      }),
      { numRuns: 8 },
    );
  });
});

function optionsFor(folder: string, baseUrl: string): RunOptions {
  const rows = Array.from({ length: size }, (_, row) => `t${row},question ${row},${row}`);
  writeFileSync(join(folder, "sums.csv"), ["id,input,target", ...rows].join("\n"));
  return {
    models,
    suites: ["./sums.csv"],
    resultsFolder: join(folder, "results"),
    dataFolder: folder,
    folder,
    environment: {},
    providers: { lab: { baseUrl } },
    concurrency,
    clock: hurried,
  };
}
