import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import { acquireLock } from "#harness/store/lock.ts";
import { inspectRunLog } from "#harness/store/read-log.ts";
import { createRunLog, reopenRunLog } from "#harness/store/run-log.ts";
import { startLogProcess } from "./child.ts";
import { head, sample, temporaryFolder, threeTrials, writeLog } from "./run-fixture.ts";

it("lets one of two processes go on with a log and names it to the other", async () => {
  using folder = temporaryFolder();
  const path = writeLog(folder.path, threeTrials);
  await using first = await startLogProcess("reopen", path);
  await using second = await startLogProcess("reopen", path);
  expect(first.said).toEqual({ reopened: path });
  expect(second.said).toMatchObject({
    code: "locked",
    message: expect.stringContaining(`process ${first.pid} on ${hostname()}`),
  });
});

it("takes over the log of a process that was killed", async () => {
  using folder = temporaryFolder();
  const path = writeLog(folder.path, threeTrials);
  await using first = await startLogProcess("reopen", path);
  expect(() => reopenRunLog(path)).toThrow(expect.objectContaining({ code: "locked" }));
  await first.kill();
  const log = reopenRunLog(path);
  log.append(sample("d"));
  log.close();
  expect(inspectRunLog(path).events).toBe(2 + threeTrials.length);
  expect(readdirSync(dirname(path))).toHaveLength(1);
});

it.runIf(process.platform === "linux")(
  "takes over what a process left that has ended and was never waited for",
  async () => {
    using folder = temporaryFolder();
    const path = join(folder.path, "run.lock");
    // the shell becomes a program that does not know of the child it started
    const parent = spawn("sh", ["-c", "sleep 0.3 & echo $!; exec sleep 60"]);
    try {
      const [said] = await once(parent.stdout, "data");
      const ended = Number(String(said));
      await expect.poll(() => statOf(ended)[0]).toBe("Z");
      const hold = (pid: number | undefined) =>
        writeFileSync(path, JSON.stringify({ pid, host: hostname(), started: statOf(Number(pid))[19] }));
      hold(parent.pid);
      expect(() => acquireLock(path, "it")).toThrow(`process ${parent.pid} on`);
      hold(ended);
      acquireLock(path, "it").release();
      expect(existsSync(path)).toBe(false);
    } finally {
      parent.kill("SIGKILL");
    }
  },
);

/** What Linux says of a process, from its state on. */
function statOf(pid: number): readonly string[] {
  const stat = readFileSync(`/proc/${pid}/stat`, "latin1");
  return stat.slice(stat.lastIndexOf(")") + 2).split(" ");
}

it("lets one of many have a lock that a dead process left", async () => {
  using folder = temporaryFolder();
  const path = join(folder.path, "run.lock");
  await using first = await startLogProcess("lock", path);
  await first.kill();
  expect(existsSync(path)).toBe(true);
  const racers = await Promise.all(Array.from({ length: 6 }, () => startLogProcess("lock", path)));
  try {
    expect(racers.filter(({ said }) => said["locked"] === path)).toHaveLength(1);
    expect(racers.filter(({ said }) => said["code"] === "locked")).toHaveLength(5);
    expect(readdirSync(folder.path)).toEqual(["run.lock"]);
  } finally {
    await Promise.all(racers.map((racer) => racer.kill()));
  }
});

it("refuses a second log of the same run while the first is open, also in one process", () => {
  using folder = temporaryFolder();
  const log = createRunLog({ resultsFolder: folder.path, head: head(3) });
  expect(() => createRunLog({ resultsFolder: folder.path, head: head(3) })).toThrow(
    expect.objectContaining({ code: "locked" }),
  );
  expect(() => reopenRunLog(log.path)).toThrow(expect.objectContaining({ code: "locked" }));
  log.close();
  reopenRunLog(log.path).close();
});

it("believes a lock of another machine, whose processes it cannot ask", () => {
  using folder = temporaryFolder();
  const path = join(folder.path, "run.lock");
  writeFileSync(path, JSON.stringify({ pid: 99_999_999, host: "elsewhere.example" }));
  expect(() => acquireLock(path, "the log")).toThrow(
    'the log is being written by process 99999999 on elsewhere.example; wait for it, or remove "',
  );
});

it.skipIf(!existsSync("/proc/self/stat"))("sees that a process id was given to another process", () => {
  using folder = temporaryFolder();
  const path = join(folder.path, "run.lock");
  const lock = acquireLock(path, "the log");
  const holder = JSON.parse(readFileSync(path, "utf8"));
  lock.release();
  writeFileSync(path, JSON.stringify({ ...holder, started: "1" }));
  acquireLock(path, "the log").release();
  expect(existsSync(path)).toBe(false);
});

it.each(["", "{", "[]", '{"pid":"1"}'])("takes over a lock file that holds %j", (content) => {
  using folder = temporaryFolder();
  const path = join(folder.path, "run.lock");
  writeFileSync(path, content);
  acquireLock(path, "the log").release();
  expect(readdirSync(folder.path)).toEqual([]);
});

it("leaves a lock alone that somebody else holds by now", () => {
  using folder = temporaryFolder();
  const path = join(folder.path, "run.lock");
  const lock = acquireLock(path, "the log");
  writeFileSync(path, "somebody else");
  lock.release();
  expect(readFileSync(path, "utf8")).toBe("somebody else");
});
