import { type DataTerms, isExposing } from "../core/data-terms.ts";
import { compareText } from "../gap/compare-text.ts";
import type { ProviderExposure } from "../gap/held-out-findings.ts";
import { readLedger, type Sending } from "../store/ledger.ts";
import { type SampleKey, unpackKeys } from "../store/sample-keys.ts";

export type SuiteExposure = ProviderExposure & { readonly suite: string };

export interface Exposures {
  /** By suite, then provider; models inside this process are none. */
  readonly exposures: readonly SuiteExposure[];
  /** When the reserved slice of a suite was opened. */
  readonly openings: ReadonlyMap<string, string>;
}

interface Tally {
  readonly suite: string;
  readonly provider: string;
  /** As often sent as not corrected, and how often of it under exposing terms. */
  readonly sent: Map<SampleKey, number>;
  readonly exposing: Map<SampleKey, number>;
  readonly terms: Map<string, DataTerms>;
  readonly firstAt: string;
  lastAt: string;
}

/**
 * Who was sent which samples of the wanted suites. Memory goes with the different samples sent, not with the entries.
 * @throws HarnessError `data` naming the first bad line of the ledger.
 */
export function readExposures(
  resultsFolder: string,
  isWanted: (suite: string) => boolean = () => true,
): Exposures {
  const tallies = new Map<string, Tally>();
  const openings = new Map<string, string>();
  for (const { entry } of readLedger(resultsFolder)) {
    if (entry.kind === "final" && isWanted(entry.suite)) openings.set(entry.suite, entry.at);
    if ((entry.kind !== "sent" && entry.kind !== "not-sent") || !isWanted(entry.suite.id)) continue;
    if (entry.samples === undefined) continue;
    const tally = tallyOf(tallies, entry);
    tally.lastAt = entry.at;
    if (entry.kind === "sent") tally.terms.set(JSON.stringify(entry.terms), entry.terms);
    const step = entry.kind === "sent" ? 1 : -1;
    for (const key of unpackKeys(entry.samples)) {
      add(tally.sent, key, step);
      if (isExposing(entry.terms)) add(tally.exposing, key, step);
    }
  }
  return { exposures: [...tallies.values()].map(toExposure).sort(compare), openings };
}

function tallyOf(tallies: Map<string, Tally>, { suite, provider, at }: Sending): Tally {
  const key = JSON.stringify([suite.id, provider]);
  const known = tallies.get(key);
  if (known !== undefined) return known;
  const made: Tally = {
    suite: suite.id,
    provider,
    sent: new Map(),
    exposing: new Map(),
    terms: new Map(),
    firstAt: at,
    lastAt: at,
  };
  tallies.set(key, made);
  return made;
}

/** What is taken back to nothing is forgotten. */
function add(counts: Map<SampleKey, number>, key: SampleKey, step: number): void {
  const count = (counts.get(key) ?? 0) + step;
  if (count === 0) counts.delete(key);
  else counts.set(key, count);
}

function toExposure({ suite, provider, sent, exposing, terms, firstAt, lastAt }: Tally): SuiteExposure {
  const declared = [...terms.values()];
  return { suite, provider, samples: sent.size, exposed: exposing.size, terms: declared, firstAt, lastAt };
}

function compare(left: SuiteExposure, right: SuiteExposure): number {
  return compareText(left.suite, right.suite) || compareText(left.provider, right.provider);
}
