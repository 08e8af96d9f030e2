import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../temporary-folder.ts";
import { run } from "./launched-process.ts";

const launcher = fileURLToPath(new URL("../../harness/cli/reality-gap.mjs", import.meta.url));

const common = ["--suite", "order-arithmetic-exam", "--suite", "order-arithmetic-work", "--limit", "30"];

/** A model that takes its time, so that two processes meet. */
const slow = `
export const model = {
  id: "mine/slow",
  async generate() {
    await new Promise((resolve) => setTimeout(resolve, 400));
    return { text: "#### 1", finish: { reason: "stop" } };
  },
};
`;

function inFolder(folder: string) {
  return (...argv: readonly string[]) => run([process.execPath, launcher, ...argv], { cwd: folder });
}

describe("two processes on one results folder: they …", () => {
  test("each write their own runs, and a third reports while they do", async () => {
    using folder = temporaryFolder();
    const program = inFolder(folder.path);
    await program("run", "--model", "control/oracle", ...common);
    const [robust, narrow, report] = await Promise.all([
      program("run", "--model", "control/robust", ...common),
      program("run", "--model", "control/narrow", ...common),
      program("gap", "--format", "json"),
    ]);
    expect([robust.code, narrow.code, report.code]).toEqual([0, 0, 0]);
    expect(await program("runs", "verify")).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^6 logs, .*nothing wrong\n$/),
    });
  });

  test("do not both go on with one log: one does, the other is told who has it", async () => {
    using folder = temporaryFolder();
    const program = inFolder(folder.path);
    writeFileSync(join(folder.path, "model.ts"), slow);
    const argv = ["run", "--model", "./model.ts", "--suite", "order-arithmetic-exam", "--limit", "40"];
    await program(...argv);
    const [listed] = JSON.parse((await program("runs", "list", "--format", "json")).stdout);
    const path = join(folder.path, "results", listed.path);
    const text = readFileSync(path, "utf8");
    writeFileSync(path, text.slice(0, text.length / 10));
    renameSync(path, path.replace(/\.jsonl$/, ".partial.jsonl"));
    const both = await Promise.all([program(...argv, "--resume"), program(...argv, "--resume")]);
    const [done, refused] = both.toSorted((one, other) => (one.code ?? 9) - (other.code ?? 9));
    expect(done?.code).toBe(0);
    expect(refused).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/being written by process|just now/),
    });
    expect(await program("runs", "verify")).toMatchObject({ code: 0 });
    const [after] = JSON.parse((await program("runs", "list", "--format", "json")).stdout);
    expect(after).toMatchObject({ state: "finished", coverage: { notRun: 0 } });
  });
});
