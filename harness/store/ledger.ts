import { join } from "node:path";
import type { DataTerms } from "../core/data-terms.ts";
import { HarnessError } from "../core/error.ts";
import type { ModelId } from "../core/model.ts";
import type { Exposure } from "../core/suite.ts";
import { appendToChain, readChain } from "./chain-file.ts";

/** Who was sent something: one model of one provider, in one run. */
export interface Sending {
  /** ISO 8601 UTC. */
  readonly at: string;
  readonly runId: string;
  readonly model: ModelId;
  /** Whom the terms bind: the adapter's id, with the host where that alone names no server. */
  readonly provider: string;
  /** Present for a model that judges: it is sent what others answered, and with it the question. */
  readonly role?: "judge";
  readonly suite: { readonly id: string; readonly digest: string; readonly exposure: Exposure };
  readonly terms: DataTerms;
  readonly count: number;
  /** By `packKeys`, at most 4,096 in an entry; absent for models inside this process, which nothing is sent to. */
  readonly samples?: string;
}

/** What the ledger keeps. Nothing is taken back: `not-sent` corrects a `sent` of the same run. */
export type LedgerEntry =
  /** Before the first call: what may be sent from now on. */
  | ({ readonly kind: "sent" } & Sending)
  /** After a run that stopped early: what was in its `sent` and was never sent. */
  | ({ readonly kind: "not-sent" } & Sending)
  /** The scores of a run on a held-out suite were shown for the first time. */
  | {
      readonly kind: "look";
      readonly at: string;
      readonly runId: string;
      readonly model: ModelId;
      readonly suite: string;
      /** Digest of all that decides what is asked and how: suite, settings, parameters. */
      readonly prompt: string;
      /** Present for a look at the reserved slice. */
      readonly slice?: "final";
    }
  /** The reserved slice of a suite was opened. */
  | {
      readonly kind: "final";
      readonly at: string;
      readonly suite: string;
      readonly runIds: readonly string[];
    }
  /** A gap that somebody wrote down before it was seen; no text, no score. */
  | {
      readonly kind: "prediction";
      readonly at: string;
      readonly model: string;
      readonly benchmark: LedgerSuite;
      readonly counterpart: LedgerSuite;
      readonly gap: number;
      readonly interval: { readonly low: number; readonly high: number; readonly level: number };
      readonly hash: string;
    }
  /** A suite drawn from a private seed was bound to it, before it is asked. */
  | {
      readonly kind: "commitment";
      readonly at: string;
      readonly suite: string;
      readonly version: number;
      /** SHA-256 of suite, version and seed. */
      readonly commitment: string;
    };

/** As it was when it was predicted. */
interface LedgerSuite {
  readonly id: string;
  readonly digest: string;
  readonly scorer: string;
}

export interface LedgerLine {
  readonly number: number;
  readonly check: string;
  readonly entry: LedgerEntry;
}

export const mostKeysInEntry = 4096;

export function ledgerPath(resultsFolder: string): string {
  return join(resultsFolder, "ledger", "ledger.ndjson");
}

/**
 * @param entries a function is called while nobody else can append, and may read the ledger to decide.
 * @throws HarnessError `disk`, `locked`.
 */
export function appendToLedger(
  resultsFolder: string,
  entries: Iterable<LedgerEntry> | (() => Iterable<LedgerEntry>),
): void {
  appendToChain(ledgerPath(resultsFolder), entries, "the ledger");
}

/**
 * Every entry, in the order of writing; kinds of a later version are passed over.
 * @throws HarnessError `data` naming the first line that was edited or that follows a lost one.
 */
export function* readLedger(resultsFolder: string): Generator<LedgerLine, void, undefined> {
  for (const { entry, ...line } of readLedgerLines(resultsFolder))
    if (entry !== undefined) yield { ...line, entry };
}

/** Every line, without an entry where its kind is of a later version. @throws as `readLedger` */
export function* readLedgerLines(
  resultsFolder: string,
): Generator<Omit<LedgerLine, "entry"> & Partial<Pick<LedgerLine, "entry">>, void, undefined> {
  const path = ledgerPath(resultsFolder);
  for (const { number, body, check } of readChain(path)) {
    const value: unknown = JSON.parse(body);
    if (isEntry(value)) yield { number, check, entry: value };
    else if (isOfLaterVersion(value)) yield { number, check };
    else
      throw new HarnessError(
        "data",
        `${path}:${number}: is no entry of a ledger; restore the file from a copy`,
      );
  }
}

const fields: Readonly<Record<LedgerEntry["kind"], readonly string[]>> = {
  sent: ["at", "runId", "model", "provider", "suite", "terms", "count"],
  "not-sent": ["at", "runId", "model", "provider", "suite", "terms", "count"],
  look: ["at", "runId", "model", "suite", "prompt"],
  final: ["at", "suite", "runIds"],
  prediction: ["at", "model", "benchmark", "counterpart", "gap", "interval", "hash"],
  commitment: ["at", "suite", "version", "commitment"],
};

/** The chain vouches for who wrote it; what is checked is that it is of this kind. */
function isEntry(value: unknown): value is LedgerEntry {
  if (!hasKind(value) || !isKnownKind(value.kind)) return false;
  return fields[value.kind].every((field) => Object.hasOwn(value, field));
}

function isOfLaterVersion(value: unknown): boolean {
  return hasKind(value) && !isKnownKind(value.kind);
}

function hasKind(value: unknown): value is { readonly kind: string } {
  return typeof value === "object" && value !== null && "kind" in value && typeof value.kind === "string";
}

function isKnownKind(kind: string): kind is LedgerEntry["kind"] {
  return Object.hasOwn(fields, kind);
}
