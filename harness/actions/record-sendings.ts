import type { Model } from "../core/model.ts";
import type { RunRecord } from "../core/run.ts";
import type { SuitePlan } from "../runner/plan-suite.ts";
import type { PlannedRun } from "../runner/run-trials.ts";
import { holdOutKey } from "../store/hold-out-key.ts";
import { appendToLedger, type LedgerEntry, mostKeysInEntry, type Sending } from "../store/ledger.ts";
import { packKeys, type SampleKey, sampleKey } from "../store/sample-keys.ts";
import type { Config } from "./config.ts";
import type { Judges } from "./open-judges.ts";
import { providerTerms } from "./provider-terms.ts";
import type { CallsInFlight } from "./watch-calls.ts";

export interface SendingsOptions {
  readonly resultsFolder: string;
  readonly runs: readonly PlannedRun[];
  readonly judges: Judges;
  readonly terms?: Config["terms"];
  /** ISO 8601 UTC. */
  readonly now: () => string;
}

/** One model that will be sent samples of one run. */
interface Receiver {
  readonly run: PlannedRun;
  readonly model: Model;
  readonly role?: "judge";
}

/**
 * Writes into the ledger, before the first call, which samples may be sent to whom: whatever happens afterwards, what
 * was sent stands there. The samples that a run going on from a log had sent before are in its first entry.
 * @throws HarnessError `disk`, `locked`.
 */
export async function recordSendings(options: SendingsOptions): Promise<void> {
  const { resultsFolder, runs } = options;
  if (runs.length === 0) return;
  const entries: LedgerEntry[] = [];
  for (const receiver of receivers(options)) {
    const { plan, recorded } = receiver.run;
    const keys = isSent(receiver, options)
      ? await keysOf(plan, resultsFolder, (id) => recorded?.samples.has(id) !== true)
      : undefined;
    entries.push(...toEntries("sent", receiver, keys, options));
  }
  appendToLedger(resultsFolder, entries);
}

/**
 * Corrects what `recordSendings` wrote for runs that stopped early. What cannot be told, or read again, stays as sent.
 * @param recordOf what a run's log holds by now; `undefined` when it never got one.
 */
export async function correctSendings(
  options: SendingsOptions & {
    readonly inFlight: CallsInFlight;
    readonly recordOf: (run: PlannedRun) => RunRecord | undefined;
  },
): Promise<void> {
  const { resultsFolder, inFlight, recordOf } = options;
  const entries: LedgerEntry[] = [];
  for (const receiver of receivers(options)) {
    const { run } = receiver;
    const record = recordOf(run);
    if (record?.endedAt !== undefined || !isSent(receiver, options)) continue;
    const met = new Set(record?.backing === "samples" ? record.samples.id : []);
    const keys = await keysOf(
      run.plan,
      resultsFolder,
      (id) => !met.has(id) && !inFlight.has(run.head.runId, id) && run.recorded?.samples.has(id) !== true,
    );
    if (keys.length > 0) entries.push(...toEntries("not-sent", receiver, keys, options));
  }
  if (entries.length > 0) appendToLedger(resultsFolder, entries);
}

function receivers({ runs, judges }: SendingsOptions): readonly Receiver[] {
  return runs.flatMap((run): readonly Receiver[] => {
    const names = new Set(run.plan.suite.scorers.flatMap(({ asks = [] }) => asks));
    const asked = [...names].flatMap((name) => judges.get(name) ?? []);
    return [{ run, model: run.model }, ...asked.map((model) => ({ run, model, role: "judge" as const }))];
  });
}

function isSent({ model }: Receiver, { terms }: SendingsOptions): boolean {
  return !providerTerms(model, terms).isInProcess;
}

async function keysOf(
  plan: SuitePlan,
  resultsFolder: string,
  isWanted: (sampleId: string) => boolean,
): Promise<readonly SampleKey[]> {
  const folderKey = holdOutKey(resultsFolder);
  const keys: SampleKey[] = [];
  for await (const samples of plan.blocks())
    for (const { id } of samples) if (isWanted(id)) keys.push(sampleKey(folderKey, plan.suite.id, id));
  return keys;
}

function toEntries(
  kind: "sent" | "not-sent",
  { run: { head, plan }, model, role }: Receiver,
  keys: readonly SampleKey[] | undefined,
  { terms, now }: SendingsOptions,
): readonly LedgerEntry[] {
  const { id, digest, exposure } = head.suite;
  const bound = providerTerms(model, terms);
  const common: Omit<Sending, "count"> = {
    at: now(),
    runId: head.runId,
    model: model.id,
    provider: bound.provider,
    ...(role === undefined ? {} : { role }),
    suite: { id, digest, exposure },
    terms: bound.terms,
  };
  if (keys === undefined) return [{ kind, ...common, count: plan.plan.samples }];
  return Array.from({ length: Math.ceil(keys.length / mostKeysInEntry) }, (_, part) => {
    const some = keys.slice(part * mostKeysInEntry, (part + 1) * mostKeysInEntry);
    return { kind, ...common, count: some.length, samples: packKeys(some) };
  });
}
