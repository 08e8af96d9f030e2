import { isExposing } from "../core/data-terms.ts";
import { readLedger } from "../store/ledger.ts";
import { type SampleKey, unpackKeys } from "../store/sample-keys.ts";

/**
 * The samples that a provider was sent under terms that let it train on them, as far as the ledger of this results
 * folder goes.
 * @throws HarnessError `data` naming the first bad line of the ledger.
 */
export function exposedSamples(resultsFolder: string, provider: string): ReadonlySet<SampleKey> {
  // as often sent as not corrected: one run's correction takes back no other run's sending
  const sendings = new Map<SampleKey, number>();
  for (const { entry } of readLedger(resultsFolder)) {
    if (entry.kind !== "sent" && entry.kind !== "not-sent") continue;
    if (entry.provider !== provider || entry.samples === undefined || !isExposing(entry.terms)) continue;
    const step = entry.kind === "sent" ? 1 : -1;
    for (const key of unpackKeys(entry.samples)) sendings.set(key, (sendings.get(key) ?? 0) + step);
  }
  return new Set([...sendings].flatMap(([key, count]) => (count > 0 ? [key] : [])));
}
