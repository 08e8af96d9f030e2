import { describe, expect, test } from "vitest";
import { runTrials } from "#harness/runner/run-trials.ts";
import {
  answer,
  collect,
  endOf,
  modelOf,
  optionsFor,
  planOf,
  rightModel,
  suiteOf,
  trialsOf,
} from "./build.ts";

describe("runTrials: it …", () => {
  test("gives run-start, each sample before its trial, and run-end with counts that add up", async () => {
    const messages = await collect(optionsFor([await planOf(suiteOf(5), rightModel())]));
    const kinds = messages.map(({ event }) => event.kind);
    expect(kinds[0]).toBe("run-start");
    expect(kinds.filter((kind) => kind === "sample")).toHaveLength(5);
    expect(kinds.at(-1)).toBe("run-end");
    const order = messages.map(({ event }) =>
      event.kind === "sample"
        ? `sample ${event.sample.id}`
        : event.kind === "trial-end"
          ? `trial ${event.trial.sampleId}`
          : "",
    );
    for (const row of [0, 1, 2, 3, 4])
      expect(order.indexOf(`sample s${row}`)).toBeLessThan(order.indexOf(`trial s${row}`));
    expect(endOf(messages, "test/right numbers")).toEqual({
      planned: 5,
      scored: 5,
      refused: 0,
      truncated: 0,
      unparsed: 0,
      unscored: 0,
      failed: 0,
      notRun: 0,
    });
  });

  test("keeps calls in flight within the concurrency of each provider", async () => {
    let inFlight = 0;
    let most = 0;
    const slow = modelOf("test/slow", async () => {
      inFlight += 1;
      most = Math.max(most, inFlight);
      await new Promise((resolve) => setTimeout(resolve, 2));
      inFlight -= 1;
      return answer("0");
    });
    await collect(
      optionsFor([await planOf(suiteOf(40), slow), await planOf(suiteOf(40, { id: "more" }), slow)], {
        concurrency: 3,
      }),
    );
    expect(most).toBe(3);
  });

  test("frees a slot only when the consumer has come back from the trial's event", async () => {
    let started = 0;
    const model = modelOf("test/count", () => {
      started += 1;
      return answer("0");
    });
    const batches = runTrials(optionsFor([await planOf(suiteOf(50), model)], { concurrency: 2 }));
    for await (const { events } of batches) {
      if (!events.some(({ kind }) => kind === "trial-end")) continue;
      const startedThen = started;
      await new Promise((resolve) => setTimeout(resolve, 5));
      expect(started - startedThen).toBeLessThanOrEqual(1);
      if (started > 10) break;
    }
  });

  test("interleaves models and suites, so that whoever stops early has seen the same share of each", async () => {
    const right = rightModel();
    const other = rightModel("test/other");
    const short = suiteOf(10);
    const long = suiteOf(30, { id: "long" });
    const runs = [
      await planOf(short, right),
      await planOf(long, right),
      await planOf(short, other),
      await planOf(long, other),
    ];
    const first = trialsOf(await collect(optionsFor(runs, { concurrency: 1 }))).slice(0, 40);
    const counts = Map.groupBy(first, (trial) => trial.runId);
    expect([...counts].map(([runId, trials]) => [runId, trials.length]).sort()).toEqual([
      ["test/other long", 15],
      ["test/other numbers", 5],
      ["test/right long", 15],
      ["test/right numbers", 5],
    ]);
  });

  test("asks every sample once before any twice when there are epochs", async () => {
    const trials = trialsOf(
      await collect(optionsFor([await planOf(suiteOf(3), rightModel(), { epochs: 2 })], { concurrency: 1 })),
    );
    expect(trials.map(({ sampleId, epoch }) => `${sampleId}/${epoch}`)).toEqual([
      "s0/1",
      "s1/1",
      "s2/1",
      "s0/2",
      "s1/2",
      "s2/2",
    ]);
  });

  test("gives each sample once and before its first trial, even when a later epoch answers first", async () => {
    const slowFirst = modelOf("test/slow-first", async ({ trial }) => {
      await new Promise((resolve) => setTimeout(resolve, trial.epoch === 1 ? 20 : 0));
      return answer(trial.sampleId.slice(1));
    });
    const run = await planOf(suiteOf(2), slowFirst, { epochs: 5 });
    const messages = await collect(optionsFor([run], { concurrency: 8 }));
    const seen = new Set<string>();
    for (const { event } of messages) {
      if (event.kind === "sample") {
        expect(seen).not.toContain(event.sample.id);
        seen.add(event.sample.id);
      }
      if (event.kind === "trial-end") expect(seen).toContain(event.trial.sampleId);
    }
    expect(trialsOf(messages)[0]?.epoch).toBeGreaterThan(1);
    expect(endOf(messages, "test/slow-first numbers")).toMatchObject({ scored: 10, notRun: 0 });
  });
});
