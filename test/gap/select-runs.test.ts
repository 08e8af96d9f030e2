import { describe, expect, test } from "vitest";
import { type SelectOptions, selectRuns } from "#harness/gap/select-runs.ts";
import { aggregateRecord, counterpartCard, type RunChange, sampleRecord, suiteCard } from "./build-record.ts";

const options: SelectOptions = { partial: false, pool: false };
const rows = [
  { id: "a", scores: [1] },
  { id: "b", scores: [0] },
];
const january = "2026-01-10T00:00:00.000Z";
const february = "2026-02-10T00:00:00.000Z";
const march = "2026-03-10T00:00:00.000Z";

function run(runId: string, startedAt: string, change: RunChange = {}) {
  return sampleRecord(rows, { ...change, runId, startedAt });
}

function keptIds(records: Parameters<typeof selectRuns>[0], change: Partial<SelectOptions> = {}) {
  return selectRuns(records, { ...options, ...change }).kept.map(({ runIds }) => runIds);
}

function reasons(records: Parameters<typeof selectRuns>[0], change: Partial<SelectOptions> = {}) {
  return Object.fromEntries(
    selectRuns(records, { ...options, ...change }).leftOut.map(({ runId, reason }) => [runId, reason]),
  );
}

describe("selecting runs: it", () => {
  test("reads the newest run per model, suite and label, and names the older ones", () => {
    const records = [
      run("old", january),
      run("new", february),
      run("labelled", january, { head: { label: "x" } }),
    ];
    expect(keptIds(records)).toEqual([["new"], ["labelled"]]);
    expect(reasons(records)).toEqual({
      old: "older than new of the same model and suite; --pool joins runs of one fingerprint",
    });
  });

  test("keeps runs of different models and suites apart, sorted by model and suite", () => {
    const records = [
      run("b on exam", january, { model: "acme/b" }),
      run("a on work", january, { model: "acme/a", suite: counterpartCard() }),
      run("a on exam", january, { model: "acme/a" }),
    ];
    expect(keptIds(records)).toEqual([["a on exam"], ["a on work"], ["b on exam"]]);
  });

  test("leaves out a partial run and says how to read it, also when it is the newest", () => {
    const records = [run("whole", january), run("stopped", february, { notRun: 8 })];
    expect(keptIds(records)).toEqual([["whole"]]);
    expect(reasons(records)["stopped"]).toBe(
      "partial run: 8 of 10 trials not run; --partial reads it, --resume finishes it",
    );
  });

  test("reads the newest run, partial or not, when partial runs are asked for", () => {
    const records = [run("whole", january), run("stopped", february, { notRun: 8 })];
    expect(keptIds(records, { partial: true })).toEqual([["stopped"]]);
  });

  test("keeps a run in which every trial failed: its coverage is a finding", () => {
    const silent = sampleRecord([{ id: "a", scores: [undefined] }], { runId: "silent" });
    expect(keptIds([silent])).toEqual([["silent"]]);
  });

  test("does not pool what another snapshot answered: that is no further epoch, but another model", () => {
    const answered = (runId: string, startedAt: string, respondedBy: readonly string[]) =>
      run(runId, startedAt, { respondedBy });
    const records = [
      answered("older", january, ["one-april"]),
      answered("silent", january, []),
      answered("old", february, ["one-may"]),
      answered("new", march, ["one-may"]),
    ];
    expect(keptIds(records, { pool: true })).toEqual([["new", "old"]]);
    expect(reasons(records, { pool: true })).toEqual({
      older: "not pooled with new: snapshot: one-may and one-april answered",
      silent: "not pooled with new: snapshot: one-may and not reported answered",
    });
  });

  test("lets a rescored run stand in for its source", () => {
    const records = [
      run("source", january),
      run("rescored", march, { head: { origin: { kind: "rescored", from: "source" } } }),
    ];
    expect(keptIds(records)).toEqual([["rescored"]]);
    expect(reasons(records)["source"]).toBe("rescored: rescored stands in for it");
  });

  test("does not let rescoring make an old run the newest", () => {
    const records = [
      run("old", january),
      run("new", february),
      run("old rescored", march, { head: { origin: { kind: "rescored", from: "old" } } }),
    ];
    expect(keptIds(records)).toEqual([["new"]]);
  });

  test("keeps the source of an unfinished rescoring", () => {
    const rescoring = run("half", march, {
      notRun: 1,
      head: { origin: { kind: "rescored", from: "source" } },
    });
    expect(keptIds([run("source", january), rescoring])).toEqual([["source"]]);
  });

  test("counts a run that is read twice once", () => {
    expect(keptIds([run("one", january), run("one", january)], { pool: true })).toEqual([["one"]]);
  });

  test.each([
    { filter: { models: ["acme/b"] }, reason: "model acme/one was not asked for" },
    { filter: { suites: ["gsm8k"] }, reason: "suite exam was not asked for" },
    { filter: { capabilities: ["coding"] }, reason: "capability arithmetic was not asked for" },
    { filter: { labels: ["nightly"] }, reason: "has no label; asked for nightly" },
    { filter: { since: "2026-01-11" }, reason: "ended 2026-01-10T00:01:00.000Z, before 2026-01-11" },
    { filter: { until: "2026-01-09" }, reason: "ended 2026-01-10T00:01:00.000Z, after 2026-01-09" },
  ])("says of a run outside $filter why it is left out", ({ filter, reason }) => {
    expect(reasons([run("one", january)], filter)).toEqual({ one: reason });
  });

  test("takes a date as its whole day and an empty filter as none", () => {
    const filter = { since: "2026-01-10", until: "2026-01-10", models: [], labels: [] };
    expect(keptIds([run("one", january)], filter)).toEqual([["one"]]);
  });

  test("refuses a time that is none", () => {
    expect(() => selectRuns([run("one", january)], { ...options, since: "last week" })).toThrow(
      '--since "last week" is no date; write 2026-01-31 or 2026-01-31T12:00:00Z',
    );
  });

  test("filters before it looks for the newest", () => {
    const records = [run("in", january), run("after", february)];
    expect(keptIds(records, { until: "2026-01-31" })).toEqual([["in"]]);
  });

  test("does not depend on the order of the records", () => {
    const records = [run("old", january), run("new", february), run("other", march, { model: "acme/b" })];
    expect(selectRuns([...records].reverse(), options)).toEqual(selectRuns(records, options));
  });
});

describe("pooling runs: it", () => {
  const pool = { pool: true };

  test("joins runs of one fingerprint as further epochs, mean and variance exactly", () => {
    const first = sampleRecord([{ id: "a", scores: [1, 0, 1] }], { runId: "first", startedAt: january });
    const second = sampleRecord([{ id: "a", scores: [0, 0] }], { runId: "second", startedAt: february });
    const together = sampleRecord([{ id: "a", scores: [1, 0, 1, 0, 0] }]);
    const [kept] = selectRuns([first, second], { ...options, ...pool }).kept;
    expect(kept?.runIds).toEqual(["first", "second"]);
    expect(kept?.record).toMatchObject({
      head: { runId: "second", plan: { epochs: 5, trials: 5 } },
      coverage: { planned: 5, scored: 5 },
    });
    const [pooled, whole] = [kept?.record, together].map((record) =>
      record?.backing === "samples" ? record.samples : undefined,
    );
    expect(pooled?.epochs).toEqual(whole?.epochs);
    expect(pooled?.mean[0]).toBeCloseTo(whole?.mean[0] ?? Number.NaN, 14);
    expect(pooled?.variance?.[0]).toBeCloseTo(whole?.variance?.[0] ?? Number.NaN, 14);
  });

  test("averages answered epochs over those that were answered", () => {
    const first = sampleRecord([{ id: "a", scores: [1, "miss"] }], { runId: "first", startedAt: january });
    const second = sampleRecord([{ id: "a", scores: [0.5, undefined] }], {
      runId: "second",
      startedAt: february,
    });
    const [kept] = selectRuns([first, second], { ...options, ...pool }).kept;
    const samples = kept?.record.backing === "samples" ? kept.record.samples : undefined;
    expect([...(samples?.epochs ?? [])]).toEqual([3]);
    expect(samples?.mean[0]).toBeCloseTo(0.5, 14);
    expect([...(samples?.answeredEpochs ?? [])]).toEqual([2]);
    expect(samples?.answeredMean[0]).toBeCloseTo(0.75, 14);
  });

  test("takes in samples that only one of the runs has", () => {
    const first = sampleRecord([{ id: "a", scores: [1] }], { runId: "first", startedAt: january });
    const second = sampleRecord([{ id: "b", scores: [0] }], { runId: "second", startedAt: february });
    const [kept] = selectRuns([first, second], { ...options, ...pool }).kept;
    expect(kept?.record).toMatchObject({ samples: { id: ["a", "b"], mean: new Float64Array([1, 0]) } });
  });

  test("does not join runs that differ in their settings, and says in what", () => {
    const records = [
      run("cold", january, { fingerprint: { settings: { temperature: 0 } } }),
      run("warm", february, { fingerprint: { settings: { temperature: 1 } } }),
    ];
    expect(keptIds(records, pool)).toEqual([["warm"]]);
    expect(reasons(records, pool)["cold"]).toBe("not pooled with warm: settings of the fingerprint differ");
  });

  test("does not join versions of a suite", () => {
    const records = [run("v1", january), run("v2", february, { suite: suiteCard({ digest: "other" }) })];
    expect(reasons(records, pool)["v1"]).toBe("not pooled with v2: the suite's digest differs");
  });

  test("joins shards to one pass over all samples", () => {
    const shards = [1, 2].map((index) =>
      sampleRecord([{ id: `s${index}`, scores: [1] }], {
        runId: `shard ${index}`,
        plan: { shard: { index, of: 2 }, samples: 1, epochs: 1, trials: 1 },
      }),
    );
    const [kept] = selectRuns(shards, { ...options, ...pool, partial: true }).kept;
    expect(kept?.record.head.plan).toMatchObject({ samples: 2, epochs: 1, trials: 2 });
    expect(kept?.record.head.plan.shard).toBeUndefined();
  });

  test("does not pool published aggregates", () => {
    const records = [
      aggregateRecord(0.5, { runId: "first", startedAt: january }),
      aggregateRecord(0.6, { runId: "second", startedAt: february }),
    ];
    expect(keptIds(records, pool)).toEqual([["second"]]);
    expect(reasons(records, pool)["first"]).toBe("older than second; published aggregates cannot be pooled");
  });
});

describe("pooling runs with copied answers: it", () => {
  test("takes none for a further epoch, whichever of the runs copied", () => {
    const tokens = { inputTokens: 0, outputTokens: 0, cachedInputTokens: 0, reasoningTokens: 0 };
    const saved = { answers: 2, reported: 0, ...tokens };
    const copied = (record: ReturnType<typeof run>) =>
      record.backing === "samples" ? { ...record, saved } : record;
    const asked = run("asked", january);
    const again = run("again", february);
    expect(keptIds([asked, again], { pool: true })).toEqual([["again", "asked"]]);
    for (const records of [
      [asked, copied(again)],
      [copied(asked), again],
    ]) {
      expect(keptIds(records, { pool: true })).toEqual([["again"]]);
      expect(reasons(records, { pool: true })["asked"]).toContain("copies from the cache");
    }
  });
});
