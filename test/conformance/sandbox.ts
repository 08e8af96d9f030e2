import { afterAll, describe, expect, test } from "vitest";
import type { SandboxDriver } from "#harness/sandbox/driver.ts";
import { defaultLimits } from "#harness/sandbox/limits.ts";
import type { Verdict } from "#harness/sandbox/program.ts";
import { createSandbox } from "#harness/sandbox/sandbox.ts";

/** The same few programs, in the language of the driver under test. All but `poison` define `f`, or are none. */
export interface SandboxPrograms {
  /** Adds one. */
  readonly right: string;
  readonly wrong: string;
  readonly throwing: string;
  readonly syntax: string;
  readonly endless: string;
  /** Answers with this many bytes. */
  readonly flood: (bytes: number) => string;
  readonly memory: string;
  /** Ends its process, or tries to. */
  readonly exit: string;
  /** Changes all it can reach, then adds one. */
  readonly poison: string;
  /** Gives 2 where nothing is changed; what was found else. */
  readonly looking: string;
  /** That `f(1)` is 2. */
  readonly test: string;
  readonly brokenTest: string;
}

/** What every driver keeps; what is special to one has tests of its own. */
export function describeSandboxContract(driver: SandboxDriver, programs: SandboxPrograms): void {
  const limits = { ...defaultLimits, timeoutMs: 2_000, memoryBytes: 256 * 2 ** 20, outputBytes: 2 ** 20 };
  const sandbox = createSandbox({ driver, limits, workers: 1 });
  afterAll(() => sandbox.close());
  const { test: ofAll } = programs;
  const check = (code: string, signal = new AbortController().signal, given = ofAll): Promise<Verdict> =>
    sandbox.check({ code, test: given, entryPoints: ["f"] }, signal);

  describe.concurrent(`sandbox ${driver.id} for ${driver.language} keeps the laws of sandboxes: it`, () => {
    test("passes what is right, and says what is wrong with the rest", async () => {
      expect(await check(programs.right)).toEqual({ kind: "passed" });
      expect(await check(programs.wrong)).toMatchObject({ kind: "failed", cause: "wrong" });
      expect(await check(programs.throwing)).toMatchObject({ kind: "failed", cause: "raised" });
      expect(await check(programs.syntax)).toMatchObject({ kind: "failed", cause: "syntax" });
    });

    test("ends what does not end", async () => {
      expect(await check(programs.endless)).toEqual({
        kind: "failed",
        cause: "timeout",
        detail: "more than 2000 ms",
      });
    });

    test("takes so much of an answer and no more", async () => {
      expect(await check(programs.flood(2 ** 18))).toMatchObject({ kind: "failed", cause: "wrong" });
      expect(await check(programs.flood(2 ** 21))).toMatchObject({ kind: "failed", cause: "output" });
    });

    test("fails what wants all memory or ends its process, and goes on", async () => {
      expect(await check(programs.memory)).toMatchObject({ kind: "failed", cause: "memory" });
      expect(await check(programs.exit)).toMatchObject({ kind: "failed" });
      expect(await check(programs.right)).toEqual({ kind: "passed" });
    });

    test("shows a program nothing of those before it", async () => {
      const both = [programs.poison, programs.poison].map((code) => check(code));
      expect(await Promise.all(both)).toEqual([{ kind: "passed" }, { kind: "passed" }]);
      const after = [programs.looking, programs.looking].map((code) => check(code));
      expect(await Promise.all(after)).toEqual([{ kind: "passed" }, { kind: "passed" }]);
    });

    test("finds out nothing from a test that is broken", async () => {
      const { signal } = new AbortController();
      expect(await check(programs.right, signal, programs.brokenTest)).toMatchObject({ kind: "broken" });
    });

    test("stops when it is told to, and goes on with the next", async () => {
      const stop = new AbortController();
      const endless = check(programs.endless, stop.signal);
      setTimeout(() => stop.abort(new Error("stopped by hand")), 300);
      await expect(endless).rejects.toThrow("stopped by hand");
      await expect(check(programs.right, stop.signal)).rejects.toThrow("stopped by hand");
      expect(await check(programs.right)).toEqual({ kind: "passed" });
    });
  });
}
