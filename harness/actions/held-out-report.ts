import { hash } from "node:crypto";
import { HarnessError } from "../core/error.ts";
import type { RunHead, RunRecord } from "../core/run.ts";
import { canonicalJson } from "../gap/canonical-json.ts";
import type { FamilyPatterns } from "../gap/families.ts";
import type { Findings } from "../gap/findings.ts";
import { countLooks, type HeldOutSuite } from "../gap/held-out-findings.ts";
import { isControl } from "../gap/is-control.ts";
import { systemClock } from "../runner/clock.ts";
import { appendToLedger, type LedgerEntry, readLedger } from "../store/ledger.ts";
import { hasScore } from "./has-score.ts";
import { readPredictions } from "./predictions.ts";
import { readExposures } from "./read-exposures.ts";

export interface HeldOutReportOptions {
  readonly resultsFolder: string;
  /** Those the findings were made of. */
  readonly records: readonly RunRecord[];
  readonly families?: FamilyPatterns;
  /** ISO 8601 UTC. */
  readonly now?: () => string;
  /** Told when a look could not be written down, as in a folder that is read-only. */
  readonly onUncounted?: (error: HarnessError) => void;
}

type Look = Extract<LedgerEntry, { kind: "look" }>;

/**
 * Findings with what the ledger says of their held-out suites, and of what was predicted. Showing a run's score is a look: it is counted, once for
 * each run, before the findings are given back.
 * @throws HarnessError `data` naming the first bad line of the ledger.
 */
export function withHeldOut(found: Findings, options: HeldOutReportOptions): Findings {
  const predictions = readPredictions(found, options);
  const findings = predictions.length === 0 ? found : { ...found, predictions };
  const heldOut = countShownRuns(runIdsOf(findings), options);
  if (heldOut.length === 0) return findings;
  const suites = [...new Set(heldOut.map(({ suite }) => suite.id))].sort();
  return { ...findings, heldOut: readSuites(suites, findings, options) };
}

/** Counts a look at each run of a held-out suite among those whose score is shown, and gives back their heads. */
export function countShownRuns(runIds: readonly string[], options: HeldOutReportOptions): readonly RunHead[] {
  const shown = new Set(runIds);
  const records = options.records.filter(
    ({ head }) => shown.has(head.runId) && head.suite.exposure === "held-out",
  );
  const seen = records.filter(hasScore).map(({ head }) => head);
  if (seen.length > 0) countNewLooks(seen, options);
  return records.map(({ head }) => head);
}

function runIdsOf({ gaps, unpaired, trends }: Findings): readonly string[] {
  return [
    ...trends.flatMap(({ points }) => points.flatMap(({ runIds }) => runIds)),
    ...gaps.flatMap(({ benchmark, counterpart }) => [...benchmark.runIds, ...counterpart.runIds]),
    ...unpaired.flatMap((each) => each.findings.runIds),
  ];
}

function countNewLooks(heads: readonly RunHead[], options: HeldOutReportOptions): void {
  const { resultsFolder, now = systemClock.now, onUncounted } = options;
  // what is true of controls is known beforehand: nobody tunes on them
  const looks = heads.filter(({ model }) => !isControl(model)).map((head) => toLook(head, now()));
  const isNew = () => {
    const known = new Set([...looksIn(resultsFolder)].map(({ runId }) => runId));
    // a run and what was rescored from it may stand in one report
    return looks.filter(({ runId }) => {
      const isFirst = !known.has(runId);
      known.add(runId);
      return isFirst;
    });
  };
  if (isNew().length === 0) return;
  try {
    appendToLedger(resultsFolder, isNew);
  } catch (error) {
    if (!(error instanceof HarnessError) || error.code === "data" || onUncounted === undefined) throw error;
    onUncounted(error);
  }
}

/** What was rescored is the same answers, seen before or not: the look is the source's. */
function toLook({ runId, origin, model, suite, fingerprint, plan }: RunHead, at: string): Look {
  const { settings, parameters } = fingerprint;
  return {
    kind: "look",
    at,
    runId: origin.kind === "rescored" ? origin.from : runId,
    model,
    suite: suite.id,
    prompt: hash("sha256", canonicalJson([suite.digest, settings, parameters])).slice(0, 16),
    ...(plan.slice === "final" ? { slice: "final" } : {}),
  };
}

function* looksIn(resultsFolder: string): Generator<Look> {
  for (const { entry } of readLedger(resultsFolder)) if (entry.kind === "look") yield entry;
}

function readSuites(
  suites: readonly string[],
  findings: Findings,
  { resultsFolder, families }: HeldOutReportOptions,
): readonly HeldOutSuite[] {
  const looks = [...looksIn(resultsFolder)].filter(({ slice }) => slice === undefined);
  const { exposures, openings } = readExposures(resultsFolder, (suite) => suites.includes(suite));
  return suites.map((suite) => {
    const finalOpenedAt = openings.get(suite);
    return {
      suite,
      exposures: exposures.filter((each) => each.suite === suite).map(({ suite: _suite, ...each }) => each),
      ...countLooks(suite, looks, { findings, families }),
      ...(finalOpenedAt === undefined ? {} : { finalOpenedAt }),
    };
  });
}
