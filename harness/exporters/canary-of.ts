import { exportCanary } from "../core/canary.ts";
import type { SuiteCard } from "../core/run.ts";

/** For what is said of a suite that must not be trained on: one held out, or made by the harness. */
export function canaryOf({ exposure, setting }: SuiteCard): string | undefined {
  const isGenerated = setting.kind === "counterpart" && setting.evidence === "generated";
  return exposure === "held-out" || isGenerated ? exportCanary : undefined;
}
