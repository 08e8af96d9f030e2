import { requireInstalled } from "../packages/optional-packages.ts";
import { findDriver, type WantedDriver } from "./find-driver.ts";
import type { SandboxLimits } from "./limits.ts";
import { createSandbox, type Sandbox } from "./sandbox.ts";

const sandboxes = new Map<string, Sandbox>();

/**
 * One pool for all who ask for the same: scorers of several suites together start no more processes than one.
 * @throws HarnessError `usage` where the package it runs on is not installed.
 */
export async function sharedSandbox(
  wanted: WantedDriver & { readonly limits: SandboxLimits },
): Promise<Sandbox> {
  const { limits, image = "" } = wanted;
  const { id, language, use, load } = findDriver(wanted);
  if (use !== undefined) requireInstalled(use, `the sandbox "${id}"`);
  const driver = await load(image);
  const { timeoutMs, memoryBytes, outputBytes } = limits;
  const key = JSON.stringify([id, language, image, timeoutMs, memoryBytes, outputBytes]);
  const known = sandboxes.get(key);
  if (known !== undefined) return known;
  const sandbox = createSandbox({ driver, limits });
  sandboxes.set(key, sandbox);
  return sandbox;
}
