import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { gap } from "#harness/actions/gap.ts";
import { mergeRuns } from "#harness/actions/merge-runs.ts";
import { run } from "#harness/actions/run.ts";
import type { RunOptions } from "#harness/actions/run-options.ts";
import type { RunEvent } from "#harness/core/event.ts";
import type { RunHead } from "#harness/core/run.ts";
import { openRecord } from "#harness/store/catalogue.ts";
import { createFold } from "#harness/store/fold.ts";
import { readRunLog } from "#harness/store/read-log.ts";
import { verifyRunLog } from "#harness/store/verify-log.ts";
import { startLogProcess } from "../store/child.ts";
import { answered, failed, head, right, runEnd, sample, writeLog, wrong } from "../store/run-fixture.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const fixed = {
  models: ["control/chance"],
  suites: ["order-arithmetic-exam"],
  limit: 40,
  epochs: 2,
} as const;

const runIn = (folder: string, results: string, options: Partial<RunOptions> = {}) =>
  run({
    ...fixed,
    resultsFolder: join(folder, results),
    dataFolder: folder,
    folder,
    environment: {},
    ...options,
  });

/** What two runs of one plan have in common: not ids, times and latency. */
function outcomeOf(path: string) {
  const record = openRecord(path);
  if (record.backing !== "samples") throw new Error("no samples");
  const { samples, coverage, usage, warnings, respondedBy } = record;
  return { samples, coverage, usage, warnings, respondedBy };
}

describe("mergeRuns: it …", () => {
  test("makes of shards from several machines what one undisturbed run is, in whatever order they are named", async () => {
    using folder = temporaryFolder();
    const [whole = ""] = (await runIn(folder.path, "whole")).paths;
    const shards: string[] = [];
    for (const index of [1, 2, 3]) {
      const { paths } = await runIn(folder.path, `machine-${index}`, { shard: { index, of: 3 } });
      shards.push(...paths);
    }
    const merged = mergeRuns(shards, join(folder.path, "merged"));
    expect(merged.record.head.plan).toEqual(openRecord(whole).head.plan);
    expect(merged.record.endedAt).toBeDefined();
    expect(openRecord(merged.path)).toEqual(merged.record);
    expect(outcomeOf(merged.path)).toEqual(outcomeOf(whole));
    expect(verifyRunLog(merged.path).problems).toEqual([]);
    const again = mergeRuns(shards.toReversed(), join(folder.path, "again"));
    expect(readFileSync(again.path)).toEqual(readFileSync(merged.path));
  });

  test("lets a report read the merged run and leave its shards out", async () => {
    using folder = temporaryFolder();
    const suites = ["order-arithmetic-exam", "order-arithmetic-work"] as const;
    const shards: string[] = [];
    for (const index of [1, 2])
      shards.push(...(await runIn(folder.path, "results", { suites, shard: { index, of: 2 } })).paths);
    const resultsFolder = join(folder.path, "results");
    const options = { resultsFolder, partial: false, pool: false, level: 0.95, seed: 1 };
    const before = await gap(options);
    expect(before.gaps).toEqual([]);
    expect(before.leftOut.map(({ reason }) => reason)).toEqual(
      Array(4).fill(expect.stringMatching(/^shard [12]\/2 of a run; "runs merge"/)),
    );
    for (const suite of suites)
      mergeRuns(
        shards.filter((path) => path.includes(suite)),
        resultsFolder,
      );
    const after = await gap(options);
    expect(after.gaps).toHaveLength(1);
    expect(after.gaps[0]?.benchmark).toMatchObject({ coverage: { planned: 160, notRun: 0 } });
  });

  test("names the shards that are missing", async () => {
    using folder = temporaryFolder();
    const first = await runIn(folder.path, "results", { shard: { index: 1, of: 4 } });
    const third = await runIn(folder.path, "results", { shard: { index: 3, of: 4 } });
    expect(() => mergeRuns([...first.paths, ...third.paths], folder.path)).toThrow("shards 2/4, 4/4 missing");
  });

  test("refuses runs made under other conditions, listing what differs", async () => {
    using folder = temporaryFolder();
    const { paths } = await runIn(folder.path, "results");
    const others = await Promise.all(
      [
        { limit: 30 },
        { seed: 2 },
        { settings: { temperature: 1 } },
        { label: "b" },
        { models: ["control/oracle"] as const },
      ].map((changes) => runIn(folder.path, "others", changes)),
    );
    const messages = others.map((other) => {
      try {
        mergeRuns([...paths, ...other.paths], folder.path);
        return "merged";
      } catch (error) {
        return String(error);
      }
    });
    expect(messages).toEqual([
      expect.stringMatching(/plan\.digest: .* plan\.limit: 40 and 30/),
      expect.stringMatching(/seed: 1 and 2/),
      expect.stringMatching(/settings\.temperature: absent and 1/),
      expect.stringMatching(/label: absent and "b"/),
      expect.stringMatching(/model: "control\/chance" and "control\/oracle"/),
    ]);
    expect(() => mergeRuns(paths, folder.path)).toThrow("takes two or more");
  });

  test("refuses a log that is being written, and one that was merged before", async () => {
    using folder = temporaryFolder();
    const [one, two] = [
      part("1", [sample("a"), answered("a", right)]),
      part("2", [sample("b"), answered("b", wrong)]),
    ];
    const paths = [one, two].map(({ runHead, events }) => writeLog(folder.path, events, runHead));
    await using writer = await startLogProcess("reopen", paths[0] ?? "");
    expect(() => mergeRuns(paths, folder.path)).toThrow("being written by process");
    await writer.kill();
    mergeRuns(paths, folder.path);
    expect(() => mergeRuns(paths, folder.path)).toThrow("exists already");
  });

  test("takes each answer once, the older log's first, and a failure only where nobody had an answer", async () => {
    using folder = temporaryFolder();
    const older = part("1", [sample("a"), answered("a", right), sample("b"), failed("b")]);
    const newer = part("2", [
      sample("a"),
      answered("a", wrong),
      sample("b"),
      answered("b", wrong),
      sample("c"),
      failed("c"),
    ]);
    const merged = mergeRuns(
      [newer, older].map(({ runHead, events }) => writeLog(folder.path, events, runHead)),
      folder.path,
    );
    // c failed in a run that was interrupted: it would be tried again
    expect(merged.record).toMatchObject({ coverage: { scored: 2, failed: 1, notRun: 0 } });
    expect(merged.record.endedAt).toBeUndefined();
    const trials = [...readRunLog(merged.path)].filter((event) => event.kind === "trial-end");
    expect(trials).toEqual([older.events[1], newer.events[3], newer.events[5]]);
    const samples = [...readRunLog(merged.path)].filter((event) => event.kind === "sample");
    expect(samples).toEqual([older.events[0], older.events[2], newer.events[4]]);
  });

  test("splits any log in two overlapping parts and gets it back", () => {
    const outcome = fc.constantFrom(right, wrong);
    fc.assert(
      fc.property(
        fc.array(fc.record({ outcome, inFirst: fc.boolean(), inBoth: fc.boolean() }), {
          minLength: 1,
          maxLength: 20,
        }),
        (trials) => {
          using folder = temporaryFolder();
          const events = trials.map((trial, row) => [sample(`s${row}`), answered(`s${row}`, trial.outcome)]);
          const partOf = (first: boolean) =>
            events.filter((_, row) => trials[row]?.inBoth === true || trials[row]?.inFirst === first).flat();
          const paths = [true, false].map((first, index) =>
            writeLog(
              folder.path,
              partOf(first),
              head(trials.length, { runId: `2026-01-02T03-04-05.678Z-000${index}` }),
            ),
          );
          const fold = createFold();
          const whole: readonly RunEvent[] = [
            { kind: "run-start", head: head(trials.length) },
            ...events.flat(),
          ];
          for (const event of whole) fold.add(event);
          const { record } = mergeRuns(paths, folder.path);
          expect(record.backing === "samples" && record.samples).toEqual(samplesOf(fold.record()));
          expect(record).toMatchObject({ coverage: { planned: trials.length, notRun: 0 } });
          expect(record.endedAt).toBeDefined();
        },
      ),
      { numRuns: 25 },
    );
  });

  test("leaves a price out that the sources do not agree on", () => {
    using folder = temporaryFolder();
    const price = { input: 1, output: 2, source: "config" };
    const [one, two] = [{ price }, { price: { ...price, input: 3 } }].map((changes, index) =>
      writeLog(
        folder.path,
        [sample("a"), runEnd()],
        head(3, { runId: `2026-01-02T03-04-05.678Z-000${index}`, ...changes }),
      ),
    );
    expect(mergeRuns([one ?? "", two ?? ""], folder.path).record.head.price).toBeUndefined();
  });

  test("names the file and line of a source that was edited, and leaves nothing behind", () => {
    using folder = temporaryFolder();
    const [one, two] = [
      part("1", [sample("a"), answered("a", right)]),
      part("2", [sample("b"), answered("b", wrong)]),
    ];
    const paths = [one, two].map(({ runHead, events }) => writeLog(folder.path, events, runHead));
    const [first = ""] = paths;
    writeFileSync(first, readFileSync(first, "utf8").replace('"value":1', '"value":0'));
    const merged = join(folder.path, "merged");
    expect(() => mergeRuns(paths, merged)).toThrow(`${first}:3`);
    expect(() => readFileSync(merged)).toThrow("ENOENT");
  });
});

/** An interrupted run over a, b and c. */
function part(digit: string, events: readonly RunEvent[]): { runHead: RunHead; events: readonly RunEvent[] } {
  const startedAt = `2026-01-0${digit}T03:04:05.678Z`;
  return { runHead: head(3, { runId: `2026-01-0${digit}T03-04-05.678Z-0a1f`, startedAt }), events };
}

function samplesOf(record: ReturnType<ReturnType<typeof createFold>["record"]>) {
  return record.backing === "samples" && record.samples;
}
