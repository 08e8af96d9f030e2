import { expect, test } from "vitest";
import { HarnessError } from "#harness/core/error.ts";
import type { SandboxDriver } from "#harness/sandbox/driver.ts";
import { firstLine } from "#harness/sandbox/first-line.ts";
import { type Guest, startGuest } from "#harness/sandbox/guest-process.ts";
import { createSandbox } from "#harness/sandbox/sandbox.ts";

const { signal } = new AbortController();

function startScript(script: string): Guest {
  return startGuest({
    file: process.execPath,
    rest: ["-e", script],
    environment: {},
    speaksOn: "standard streams",
    outputBytes: 1000,
    runTimeOf: () => undefined,
  });
}

/** Both its processes say yes to all: to loading, and that the test passed. */
const yes = `require("readline").createInterface({ input: process.stdin })
  .on("line", (line) => console.log(line.includes('"op":"load"') ? '{"value":[]}' : '={"verdict":"passed"}'));
console.log("ready")`;

test("a driver that could not be prepared is asked again, but not at once", async () => {
  let tries = 0;
  const driver: SandboxDriver = {
    id: "moody",
    language: "python",
    description: "starts at the second try",
    async prepare() {
      tries += 1;
      if (tries === 1) throw new HarnessError("disk", "no room for a snapshot");
      return { start: () => startScript(yes) };
    },
  };
  const sandbox = createSandbox({ driver, retryMs: 50 });
  const program = { code: "", test: "" };
  const both = await Promise.allSettled([sandbox.check(program, signal), sandbox.check(program, signal)]);
  expect(both.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  await expect(sandbox.check(program, signal)).rejects.toThrow("no room");
  expect(tries).toBe(1);
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(await sandbox.check(program, signal)).toEqual({ kind: "passed" });
  sandbox.close();
});

test("a process that says nothing is given up and ended", async () => {
  const guest = startScript("setInterval(() => {}, 1000)");
  expect(await firstLine(guest, 200)).toEqual({ kind: "failed", reason: "it was not ready within 0.2 s" });
  expect(guest.isAlive()).toBe(false);
});
