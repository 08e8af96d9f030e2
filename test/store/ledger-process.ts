import { appendToLedger, type LedgerEntry } from "#harness/store/ledger.ts";

/** A process of its own that appends so many entries, one at a time, to the ledger of a results folder. */
const [, , resultsFolder = "", name = "", count = "0"] = process.argv;

for (let index = 0; index < Number(count); index += 1) appendToLedger(resultsFolder, [entry(index)]);

function entry(index: number): LedgerEntry {
  return {
    kind: "final",
    at: "2026-01-02T03:04:05.678Z",
    suite: `${name}-${index}`,
    runIds: [],
  };
}
