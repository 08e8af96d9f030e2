import { HarnessError } from "../core/error.ts";
import { type Scorer, scorerKindOf } from "../core/scorer.ts";
import type { Suite } from "../core/suite.ts";
import { absenceOf } from "../packages/optional-packages.ts";

/** Which packages scorers take that are not installed, and the line that installs them; `undefined`: none. */
export function absentPackages(scorers: readonly Scorer[]): string | undefined {
  for (const { id, uses = [] } of scorers)
    for (const use of uses) {
      const absence = absenceOf(use, `the scorer "${scorerKindOf(id)}"`);
      if (absence !== undefined) return absence;
    }
  return undefined;
}

/** @throws HarnessError `usage` for the first suite that cannot be judged here, before anything is paid for. */
export function requirePackages(suites: readonly Suite[]): void {
  for (const { id, scorers } of suites) {
    const absence = absentPackages(scorers);
    if (absence !== undefined) throw new HarnessError("usage", `suite "${id}": ${absence}`);
  }
}
