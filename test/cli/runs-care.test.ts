import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../temporary-folder.ts";
import { commandLine } from "./command-line.ts";

async function withRuns(
  look: (
    run: (...argv: readonly string[]) => ReturnType<typeof commandLine>,
    logs: readonly string[],
    folder: string,
  ) => Promise<void>,
) {
  using folder = temporaryFolder();
  const run = (...argv: readonly string[]) => commandLine(argv, { folder: folder.path });
  await run("run", "--model", "control/oracle", "--suite", "order-arithmetic-exam", "--limit", "10");
  await run("run", "--model", "control/chance", "--suite", "order-arithmetic-exam", "--limit", "10");
  const listed: readonly { readonly path: string }[] = JSON.parse(
    (await run("runs", "list", "--format", "json")).stdout,
  );
  await look(
    run,
    listed.map(({ path }) => join(folder.path, "results", path)),
    folder.path,
  );
}

describe("runs verify: it …", () => {
  test("ends with 0 over good logs and with 1 naming the line that was edited", async () => {
    await withRuns(async (run, [first = "", second = ""]) => {
      expect(await run("runs", "verify")).toMatchObject({
        code: 0,
        stdout: expect.stringMatching(/^2 logs, 84 good lines: nothing wrong\n$/),
      });
      writeFileSync(first, readFileSync(first, "utf8").replace('"epoch":1', '"epoch":2'));
      expect(await run("runs", "verify")).toMatchObject({
        code: 1,
        stdout: expect.stringContaining(`wrong: ${first}:3: the check does not fit`),
      });
      expect(await run("runs", "verify", second)).toMatchObject({ code: 0 });
      const { code, stdout } = await run("runs", "verify", "--format", "json");
      const { checked, wrong, logs } = JSON.parse(stdout);
      expect({ code, checked, wrong }).toEqual({ code: 1, checked: 2, wrong: 1 });
      expect(logs.flatMap(({ problems }: { problems: readonly object[] }) => problems)).toEqual([
        { line: 3, message: expect.stringContaining("was edited") },
      ]);
    });
  });

  test("ends with 0 over the logs that quickstart and an import leave", async () => {
    using folder = temporaryFolder();
    writeFileSync(join(folder.path, "table.csv"), "model,exam,work\nlab/a,80,70\nlab/b,60,50\n");
    writeFileSync(
      join(folder.path, "map.yaml"),
      [
        "model: model",
        "columns:",
        "  exam: { suite: exam, setting: benchmark, capability: sums, n: 100, scale: 100 }",
        "  work: { suite: work, setting: real-world, evidence: field, capability: sums, n: 50, scale: 100 }",
        "",
      ].join("\n"),
    );
    const run = (...argv: readonly string[]) => commandLine(argv, { folder: folder.path });
    expect(await run("import", "score-table", "table.csv", "--map", "map.yaml")).toMatchObject({ code: 0 });
    expect(await run("quickstart", "--results", "results/quickstart")).toMatchObject({ code: 0 });
    expect(await run("runs", "verify")).toMatchObject({
      code: 0,
      stdout: expect.stringContaining("nothing wrong"),
    });
  });
});

describe("runs remove: it …", () => {
  test("removes one run without asking and several only with --yes", async () => {
    await withRuns(async (run, logs, folder) => {
      expect(await run("runs", "remove", ...logs)).toMatchObject({
        code: 2,
        stderr: expect.stringContaining("add --yes"),
      });
      expect(await run("runs", "verify")).toMatchObject({ stdout: expect.stringContaining("2 logs") });
      expect(await run("runs", "remove", logs[0] ?? "")).toMatchObject({
        code: 0,
        stdout: expect.stringMatching(/1 run removed, \d+(\.\d+)? (bytes|kB) freed\n$/),
      });
      expect(await run("runs", "remove", logs[1] ?? "", "--format", "json")).toMatchObject({ code: 0 });
      expect(readdirSync(join(folder, "results"))).toEqual(["ledger"]);
      expect(await run("runs", "remove", logs[0] ?? "")).toMatchObject({ code: 2 });
      expect(await run("runs", "remove")).toMatchObject({ code: 2 });
    });
  });
});
