import { execFile } from "node:child_process";
import { appendFileSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { appendToLedger, type LedgerEntry, ledgerPath, readLedger } from "#harness/store/ledger.ts";
import { packKeys, sampleKey, unpackKeys } from "#harness/store/sample-keys.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const opened = (suite: string): LedgerEntry => ({
  kind: "final",
  at: "2026-01-02T03:04:05.678Z",
  suite,
  runIds: ["run"],
});

const suitesIn = (folder: string) =>
  [...readLedger(folder)].map(({ entry }) => (entry.kind === "final" ? entry.suite : entry.kind));

describe("the ledger: it …", () => {
  test("gives back what was appended, in order, and is empty before", () => {
    using folder = temporaryFolder();
    expect(suitesIn(folder.path)).toEqual([]);
    appendToLedger(folder.path, [opened("a"), opened("b")]);
    appendToLedger(folder.path, [opened("c")]);
    expect(suitesIn(folder.path)).toEqual(["a", "b", "c"]);
  });

  test("finds any flipped byte and names its line, or the line after it", () => {
    using folder = temporaryFolder();
    appendToLedger(folder.path, ["a", "b", "c"].map(opened));
    const path = ledgerPath(folder.path);
    const whole = readFileSync(path);
    const lineOf = (place: number) => whole.subarray(0, place).toString("latin1").split("\n").length;
    for (let place = 0; place < whole.length - 1; place += 1) {
      const flipped = Buffer.from(whole);
      flipped.writeUInt8(flipped.readUInt8(place) ^ 1, place);
      writeFileSync(path, flipped);
      const line = lineOf(place);
      const named = new RegExp(`^${path}:(${line}|${line + 1}): `);
      expect(() => [...readLedger(folder.path)], `byte ${place}`).toThrow(named);
    }
  });

  test("finds a lost line", () => {
    using folder = temporaryFolder();
    appendToLedger(folder.path, ["a", "b", "c"].map(opened));
    const path = ledgerPath(folder.path);
    const [first, , third] = readFileSync(path, "utf8").split("\n");
    writeFileSync(path, `${first}\n${third}\n`);
    expect(() => suitesIn(folder.path)).toThrow(`${path}:2: the check does not fit`);
  });

  test("goes on after a line that a kill left unfinished", () => {
    using folder = temporaryFolder();
    appendToLedger(folder.path, [opened("a")]);
    appendFileSync(ledgerPath(folder.path), '{"kind":"final","at":"2026');
    expect(suitesIn(folder.path)).toEqual(["a"]);
    appendToLedger(folder.path, [opened("b")]);
    expect(suitesIn(folder.path)).toEqual(["a", "b"]);
  });

  test("loses nothing when two processes append at once", async () => {
    using folder = temporaryFolder();
    const script = fileURLToPath(new URL("./ledger-process.ts", import.meta.url));
    const append = (name: string) => promisify(execFile)(process.execPath, [script, folder.path, name, "60"]);
    await Promise.all([append("left"), append("right")]);
    const found = suitesIn(folder.path);
    expect(found).toHaveLength(120);
    for (const name of ["left", "right"])
      expect(found.filter((suite) => suite.startsWith(name))).toEqual(
        Array.from({ length: 60 }, (_, index) => `${name}-${index}`),
      );
  });

  test("keeps nothing of entries that fail half-way", () => {
    using folder = temporaryFolder();
    appendToLedger(folder.path, [opened("a")]);
    const failing = function* () {
      yield opened("b");
      throw new Error("no more");
    };
    expect(() => appendToLedger(folder.path, failing())).toThrow("no more");
    expect(suitesIn(folder.path)).toEqual(["a"]);
  });
});

describe("the key of a sample: it …", () => {
  const key = Buffer.alloc(32, 7);

  test("comes back from a packed list", () => {
    const keys = ["1", "2", "3"].map((id) => sampleKey(key, "tickets", id));
    expect([...unpackKeys(packKeys(keys))]).toEqual(keys);
  });

  test("differs by suite, by sample and by folder", () => {
    const keys = [
      sampleKey(key, "tickets", "1"),
      sampleKey(key, "tickets", "2"),
      sampleKey(key, "bills", "1"),
      sampleKey(Buffer.alloc(32, 8), "tickets", "1"),
    ];
    expect(new Set(keys).size).toBe(4);
  });
});
