import { chmodSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { onDisk, toDiskError } from "#harness/store/disk.ts";
import { inspectRunLog, readRunLog } from "#harness/store/read-log.ts";
import { reopenRunLog } from "#harness/store/run-log.ts";
import { startLogProcess } from "./child.ts";
import { runEnd, temporaryFolder } from "./run-fixture.ts";

const isWindows = process.platform === "win32";

it.skipIf(isWindows)(
  "stops with the path when a file may not grow, and leaves a log that can go on",
  async () => {
    using folder = temporaryFolder();
    // In blocks of 512 or 1024 bytes, as the shell has it: in the middle of some line.
    await using writer = await startLogProcess("fill", folder.path, { shell: "ulimit -f 31" });
    const { path, samples, code, message } = writer.said;
    expect(code).toBe("disk");
    expect(message).toContain(`cannot write "${path}": the file has reached the largest size allowed`);
    const logPath = String(path);
    const { events, truncated } = inspectRunLog(logPath);
    expect(truncated).toBe(false);
    expect([1 + 2 * Number(samples), 2 + 2 * Number(samples)]).toContain(events);
    const log = reopenRunLog(logPath);
    log.append(runEnd());
    log.close();
    expect([...readRunLog(log.path)]).toHaveLength(events + 1);
  },
);

it.skipIf(!existsSync("/dev/full"))("says that the disk is full", () => {
  const write = () => onDisk("write", "/dev/full", () => writeFileSync("/dev/full", "text"));
  expect(write).toThrow('cannot write "/dev/full": the disk is full; free some space, then go on');
});

it.skipIf(isWindows)("names the folder it may not write to", async () => {
  using folder = temporaryFolder();
  chmodSync(folder.path, 0o755);
  const results = join(folder.path, "results");
  mkdirSync(results);
  chmodSync(results, 0o555);
  await using writer = await startLogProcess("create without rights", results);
  expect(writer.said).toMatchObject({
    code: "disk",
    message: expect.stringMatching(
      /^cannot make the folder of ".+results.+": permission denied; choose another/,
    ),
  });
});

it("leaves a bug a bug", () => {
  const bug = new TypeError("undefined is not a function");
  expect(toDiskError(bug, "write", "file")).toBe(bug);
});
