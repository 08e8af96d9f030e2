import type { RunRecord } from "../core/run.ts";
import type { Findings } from "../gap/findings.ts";
import { type Prediction, type PredictionFindings, scorePredictions } from "../gap/prediction-findings.ts";
import { readLedger } from "../store/ledger.ts";

/**
 * The ledger's predictions, scored by the gaps of a report over these records.
 * @throws HarnessError `data` naming the first bad line of the ledger.
 */
export function readPredictions(
  findings: Pick<Findings, "gaps">,
  { resultsFolder, records }: { readonly resultsFolder: string; readonly records: readonly RunRecord[] },
): readonly PredictionFindings[] {
  const looked = new Set<string>();
  const predictions: (Prediction & { readonly isAfterLook: boolean })[] = [];
  for (const { entry } of readLedger(resultsFolder)) {
    if (entry.kind === "look") looked.add(JSON.stringify([entry.model, entry.suite]));
    if (entry.kind !== "prediction") continue;
    const { kind: _kind, ...prediction } = entry;
    const isAfterLook = looked.has(JSON.stringify([entry.model, entry.counterpart.id]));
    predictions.push({ ...prediction, isAfterLook });
  }
  if (predictions.length === 0) return [];
  const heads = new Map(records.map(({ head }) => [head.runId, head]));
  return scorePredictions(predictions, findings, (runId) => {
    const head = heads.get(runId);
    if (head === undefined) return undefined;
    const { startedAt, model, suite } = head;
    const earlier = [...heads.values()]
      .filter((other) => other.model === model && other.suite.digest === suite.digest)
      .map((other) => other.startedAt)
      .filter((at) => at < startedAt);
    return { startedAt, digest: suite.digest, earlier };
  });
}
