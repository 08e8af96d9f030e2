import { type RunResult, run } from "./run.ts";
import type { RunOptions } from "./run-options.ts";

/** The suites that come with the harness: no download, no network. */
const bundledSuites = [
  "order-arithmetic-exam",
  "order-arithmetic-work",
  "order-extraction-exam",
  "order-extraction-work",
  "order-scheduling-exam",
  "order-scheduling-work",
] as const;

const controls = [
  "control/chance",
  "control/memoriser",
  "control/narrow",
  "control/oracle",
  "control/robust",
  "control/silent",
] as const;

/** The bundled suites on the control panel: the instrument shown to work, with no key and no network. */
export function quickstart(options: Omit<RunOptions, "models" | "suites">): Promise<RunResult> {
  return run({ ...options, models: controls, suites: bundledSuites });
}
