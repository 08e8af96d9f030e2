import type { SandboxLanguage } from "./driver.ts";
import { findDriver } from "./find-driver.ts";
import type { SandboxLimits } from "./limits.ts";
import { createSandbox, type Sandbox } from "./sandbox.ts";

const sandboxes = new Map<string, Sandbox>();

/** One pool for all who ask for the same: scorers of several suites together start no more processes than one. */
export async function sharedSandbox(wanted: {
  readonly language: SandboxLanguage;
  readonly driver?: string;
  readonly limits: SandboxLimits;
}): Promise<Sandbox> {
  const { id, language, load } = findDriver(wanted.language, wanted.driver);
  const driver = await load();
  const { limits } = wanted;
  const key = JSON.stringify([id, language, limits.timeoutMs, limits.memoryBytes, limits.outputBytes]);
  const known = sandboxes.get(key);
  if (known !== undefined) return known;
  const sandbox = createSandbox({ driver, limits });
  sandboxes.set(key, sandbox);
  return sandbox;
}
