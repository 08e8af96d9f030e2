import { HarnessError } from "../core/error.ts";
import { appendToLedger, type LedgerEntry, readLedger } from "../store/ledger.ts";
import type { Resumption } from "./resume-run.ts";

/**
 * Opens the reserved slices of the suites of these runs, once and for all: it stands in the ledger before the first
 * call, and of two processes only one opens it. A run that was interrupted in its slice may go on.
 * @throws HarnessError `data` for a slice that was opened before, or a bad line of the ledger; `usage` when no suite
 *   has a slice; `disk`, `locked`.
 */
export function openFinalSlice(
  resumptions: readonly Resumption[],
  { resultsFolder, now }: { readonly resultsFolder: string; readonly now: () => string },
): void {
  const runs = resumptions.filter(({ run: { head } }) => head.plan.slice === "final");
  if (runs.length === 0)
    throw new HarnessError(
      "usage",
      "--final is for held-out suites, and none of these is; drop it, or name one with --exposure held-out",
    );
  const opening = runs.filter(({ kind }) => kind === "new");
  const bySuite = Map.groupBy(opening, ({ run: { head } }) => head.suite.id);
  appendToLedger(resultsFolder, () => {
    for (const { entry } of readLedger(resultsFolder))
      if (entry.kind === "final" && bySuite.has(entry.suite)) throw openedBefore(entry);
    return [...bySuite].map(([suite, of]): LedgerEntry => {
      return { kind: "final", at: now(), suite, runIds: of.map(({ run: { head } }) => head.runId) };
    });
  });
}

function openedBefore({ suite, at, runIds }: Extract<LedgerEntry, { kind: "final" }>): HarnessError {
  return new HarnessError(
    "data",
    `the reserved slice of ${suite} was opened on ${at} by run ${runIds.join(", ")} and is no longer untouched; an unbiased score takes fresh samples, such as those of a new seed (an interrupted run goes on with --resume)`,
  );
}
