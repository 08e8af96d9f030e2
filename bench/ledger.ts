/**
 * A million entries of the exposure ledger: appended in batches and one by one, checked, read, and a flipped byte found.
 * Each part runs in a process of its own, so that peak memory is its own.
 *
 *   npm run bench -- ledger [entries]
 */
import { spawnSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, readSync, rmSync, statSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readExposures } from "#harness/actions/read-exposures.ts";
import { verifyLedger } from "#harness/actions/show-ledger.ts";
import { appendToLedger, type LedgerEntry, ledgerPath } from "#harness/store/ledger.ts";
import { packKeys, sampleKey } from "#harness/store/sample-keys.ts";

const batch = 1000;
const singles = 200;
/** Different samples in all: memory of the exposures goes with these. */
const samples = 10_000;
const key = Buffer.alloc(32, 7);

function entry(index: number): LedgerEntry {
  const ids = Array.from({ length: 10 }, (_, place) => `sample-${(index * 10 + place) % samples}`);
  return {
    kind: "sent",
    at: "2026-01-02T03:04:05.678Z",
    runId: `run-${index}`,
    model: "openai/gpt-5-mini",
    provider: "openai",
    suite: { id: "tickets", digest: "0".repeat(64), exposure: "held-out" },
    terms: { declared: "no-training", by: "config" },
    count: 10,
    samples: packKeys(ids.map((id) => sampleKey(key, "tickets", id))),
  };
}

const parts: Readonly<Record<string, (folder: string, entries: number) => string>> = {
  "append, 1,000 at a time": (folder, entries) => {
    for (let start = 0; start < entries; start += batch)
      appendToLedger(
        folder,
        Array.from({ length: Math.min(batch, entries - start) }, (_, index) => entry(start + index)),
      );
    return `${(statSync(ledgerPath(folder)).size / 2 ** 20).toFixed(0)} MiB`;
  },
  [`append one more, ${singles} times`]: (folder, entries) => {
    for (let index = 0; index < singles; index += 1) appendToLedger(folder, [entry(entries + index)]);
    return "";
  },
  "check the chain": (folder) => `${verifyLedger(folder).entries} entries, nothing wrong`,
  "read the exposures": (folder) => `${readExposures(folder).exposures[0]?.samples} different samples`,
  "find a flipped byte": (folder) => {
    const path = ledgerPath(folder);
    const file = openSync(path, "r+");
    const place = Math.floor(statSync(path).size / 2);
    const byte = Buffer.alloc(1);
    readSync(file, byte, 0, 1, place);
    writeSync(file, Buffer.of(byte.readUInt8() ^ 1), 0, 1, place);
    closeSync(file);
    try {
      verifyLedger(folder);
      return "NOT FOUND";
    } catch (error) {
      return String(error).replace(path, "ledger").slice(0, 60);
    }
  },
};

const [, , size = "1000000", part, folder] = process.argv;
if (part === undefined || folder === undefined) {
  const shared = mkdtempSync(join(tmpdir(), "bench-ledger-"));
  const self = fileURLToPath(import.meta.url);
  for (const name of Object.keys(parts))
    spawnSync(process.execPath, [self, size, name, shared], { stdio: "inherit" });
  rmSync(shared, { recursive: true });
} else {
  const startedMs = performance.now();
  const said = parts[part]?.(folder, Number(size));
  const elapsedMs = performance.now() - startedMs;
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  console.log(
    [
      part.padEnd(28),
      `${(elapsedMs / 1000).toFixed(1)} s`.padStart(9),
      `${((userCPUTime + systemCPUTime) / 1e6).toFixed(1)} s of CPU`.padStart(16),
      `${(maxRSS / 1024).toFixed(0)} MiB`.padStart(9),
      `  ${said}`,
    ].join(""),
  );
}
