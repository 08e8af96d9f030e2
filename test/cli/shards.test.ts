import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../temporary-folder.ts";
import { commandLine } from "./command-line.ts";

const suite = ["--model", "control/chance", "--suite", "order-arithmetic-exam", "--limit", "12"] as const;

interface Listed {
  readonly path: string;
  readonly state: string;
  readonly score: number;
  readonly coverage: object;
  readonly head: { readonly runId: string; readonly plan: { readonly shard?: object } };
}

function inFolder(folder: string) {
  const run = (...argv: readonly string[]) => commandLine(argv, { folder });
  const list = async (results = "results"): Promise<readonly Listed[]> =>
    JSON.parse((await run("runs", "list", "--results", results, "--format", "json")).stdout);
  return { run, list };
}

describe("run --shard: it …", () => {
  test("shares a run between machines, and runs merge gives the score and coverage of one run", async () => {
    using folder = temporaryFolder();
    const { run, list } = inFolder(folder.path);
    expect(await run("run", ...suite, "--results", "whole")).toMatchObject({ code: 0 });
    for (const shard of ["1/2", "2/2"])
      expect(await run("run", ...suite, "--shard", shard)).toMatchObject({ code: 0 });
    const shards = await list();
    const merged = await run("runs", "merge", ...shards.map(({ head }) => head.runId), "--format", "json");
    expect(merged).toMatchObject({ code: 0 });
    const [whole] = await list("whole");
    const { state, score, coverage, sources } = JSON.parse(merged.stdout);
    expect({ state, coverage }).toEqual({ state: "finished", coverage: whole?.coverage });
    expect(score).toBeCloseTo(whole?.score ?? Number.NaN, 12);
    expect(sources).toHaveLength(2);
    expect(await run("runs", "merge", shards[0]?.head.runId ?? "")).toMatchObject({ code: 2 });
  });

  test("goes on with its own shard, and takes no other for it", async () => {
    using folder = temporaryFolder();
    const { run, list } = inFolder(folder.path);
    await run("run", ...suite, "--shard", "1/2");
    const [first] = await list();
    cutToPartial(join(folder.path, "results", first?.path ?? ""));
    expect(await run("run", ...suite, "--shard", "2/2", "--resume")).toMatchObject({ code: 0 });
    expect((await list()).map(({ state, head }) => [state, head.plan.shard])).toEqual([
      ["partial", { index: 1, of: 2 }],
      ["finished", { index: 2, of: 2 }],
    ]);
    await run("run", ...suite, "--shard", "1/2", "--resume");
    expect((await list()).map(({ state }) => state)).toEqual(["finished", "finished"]);
  });

  test("is fine with a shard that gets no problem", async () => {
    using folder = temporaryFolder();
    const { run, list } = inFolder(folder.path);
    const one = [...suite.slice(0, -1), "1"];
    for (const shard of ["1/3", "2/3", "3/3"])
      expect(await run("run", ...one, "--shard", shard)).toMatchObject({ code: 0 });
    const merged = await run("runs", "merge", ...(await list()).map(({ head }) => head.runId));
    expect(merged).toMatchObject({ code: 0, stdout: expect.stringContaining("finished") });
  });

  test("stays a shard when it is rescored", async () => {
    using folder = temporaryFolder();
    const { run, list } = inFolder(folder.path);
    await run("run", ...suite, "--shard", "1/2");
    expect(await run("rescore")).toMatchObject({ code: 0 });
    const [source, rescored] = await list();
    expect(rescored?.head.plan).toEqual(source?.head.plan);
    expect(rescored?.coverage).toMatchObject({ notRun: 0 });
  });

  test("refuses what is no part", async () => {
    using folder = temporaryFolder();
    const { run } = inFolder(folder.path);
    for (const shard of ["0/2", "3/2", "1", "1/2/3", "a/b", "1.5/2", ""])
      expect(await run("run", ...suite, "--shard", shard)).toMatchObject({
        code: 2,
        stderr: expect.stringContaining("--shard"),
      });
  });
});

/** As a kill in the middle leaves a log: half its lines, the last of them torn. */
function cutToPartial(path: string): void {
  const text = readFileSync(path, "utf8");
  writeFileSync(path.replace(/\.jsonl$/, ".partial.jsonl"), text.slice(0, text.length / 2));
  rmSync(path);
}
