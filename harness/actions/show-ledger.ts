import { HarnessError } from "../core/error.ts";
import { isControl } from "../gap/is-control.ts";
import type { Prediction } from "../gap/prediction-findings.ts";
import { ledgerPath, readLedger, readLedgerLines } from "../store/ledger.ts";
import { readExposures, type SuiteExposure } from "./read-exposures.ts";

export interface LedgerView {
  readonly path: string;
  readonly exposures: readonly SuiteExposure[];
  readonly looks: readonly { readonly suite: string; readonly model: string; readonly looks: number }[];
  readonly openings: readonly { readonly suite: string; readonly at: string }[];
  readonly predictions: readonly Prediction[];
  readonly commitments: readonly {
    readonly suite: string;
    readonly version: number;
    readonly commitment: string;
    readonly at: string;
  }[];
}

export interface LedgerCheck {
  readonly path: string;
  readonly entries: number;
  /** Of the last line: whoever notes it down can tell later whether the ledger was rewritten. */
  readonly head?: string;
}

/** @throws HarnessError `data` naming the first bad line. */
export function showLedger(resultsFolder: string): LedgerView {
  const { exposures, openings } = readExposures(resultsFolder);
  const looks = new Map<string, LedgerView["looks"][number]>();
  const predictions: Prediction[] = [];
  const commitments: LedgerView["commitments"][number][] = [];
  for (const { entry } of readLedger(resultsFolder)) {
    if (entry.kind === "look" && !isControl(entry.model) && entry.slice === undefined) {
      const key = JSON.stringify([entry.suite, entry.model]);
      const { suite, model } = entry;
      looks.set(key, { suite, model, looks: (looks.get(key)?.looks ?? 0) + 1 });
    }
    if (entry.kind === "prediction") {
      const { kind: _kind, ...prediction } = entry;
      predictions.push(prediction);
    }
    if (entry.kind === "commitment") {
      const { kind: _kind, ...commitment } = entry;
      commitments.push(commitment);
    }
  }
  return {
    path: ledgerPath(resultsFolder),
    exposures,
    looks: [...looks.values()],
    openings: [...openings].map(([suite, at]) => ({ suite, at })),
    predictions,
    commitments,
  };
}

/**
 * Reads the whole chain, in bounded memory.
 * @param contains the check of a line that somebody noted down, which must still be there.
 * @throws HarnessError `data` naming the first bad line, or the check that is gone.
 */
export function verifyLedger(
  resultsFolder: string,
  { contains }: { readonly contains?: string | undefined } = {},
): LedgerCheck {
  const path = ledgerPath(resultsFolder);
  let entries = 0;
  let head: string | undefined;
  let isFound = contains === undefined;
  for (const { check } of readLedgerLines(resultsFolder)) {
    entries += 1;
    head = check;
    isFound ||= check === contains;
  }
  if (!isFound)
    throw new HarnessError(
      "data",
      `${path}: no line has the check ${contains}; the ledger was rewritten or cut since it was noted down, or is another one; restore it from a copy`,
    );
  return { path, entries, ...(head === undefined ? {} : { head }) };
}
