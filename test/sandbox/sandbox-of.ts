import { afterAll } from "vitest";
import type { SandboxDriver } from "#harness/sandbox/driver.ts";
import { defaultLimits, type SandboxLimits } from "#harness/sandbox/limits.ts";
import type { Program, Verdict } from "#harness/sandbox/program.ts";
import { createSandbox } from "#harness/sandbox/sandbox.ts";

/** One sandbox for the tests of a file, with little time for each program. */
export function sandboxOf(
  driver: SandboxDriver,
  { workers = 1, ...limits }: Partial<SandboxLimits> & { readonly workers?: number } = {},
): { readonly check: (program: Program, signal?: AbortSignal) => Promise<Verdict> } {
  const sandbox = createSandbox({
    driver,
    limits: { ...defaultLimits, timeoutMs: 4_000, ...limits },
    workers,
  });
  afterAll(() => sandbox.close());
  return { check: (program, signal = new AbortController().signal) => sandbox.check(program, signal) };
}
