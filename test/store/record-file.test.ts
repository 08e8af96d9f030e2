import { appendFileSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import fc from "fast-check";
import { expect, it } from "vitest";
import type { RunEvent } from "#harness/core/event.ts";
import type { RunRecord } from "#harness/core/run.ts";
import { createFold } from "#harness/store/fold.ts";
import { readRecordFile, recordPath, writeRecordFile } from "#harness/store/record-file.ts";
import {
  answered,
  failed,
  head,
  right,
  runEnd,
  sample,
  temporaryFolder,
  threeTrials,
  writeLog,
  wrong,
} from "./run-fixture.ts";

it("gives back the record it was given", () => {
  using folder = temporaryFolder();
  const path = writeLog(folder.path, [...threeTrials, runEnd()]);
  const record = foldOf([...threeTrials, runEnd()]);
  writeRecordFile(path, record);
  expect(readRecordFile(path)).toEqual(record);
  expect(readdirSync(dirname(path))).toHaveLength(2);
});

it("gives back an aggregate", () => {
  using folder = temporaryFolder();
  const path = writeLog(folder.path, [{ kind: "aggregate", mean: 0.1 + 0.2, n: 7 }, runEnd()]);
  const record = foldOf([{ kind: "aggregate", mean: 0.1 + 0.2, n: 7 }, runEnd()]);
  writeRecordFile(path, record);
  expect(readRecordFile(path)).toEqual(record);
});

it("keeps each bit of every column", () => {
  using folder = temporaryFolder();
  const path = writeLog(folder.path, [runEnd()]);
  const number = fc.oneof(
    fc.double(),
    fc.constantFrom(0, -0, 1, 255, 256, 65535, 65536, 2 ** 32 - 1, 2 ** 32, Number.NaN, 0.1),
  );
  const text = fc.string({ unit: "binary", maxLength: 8 });
  const loneSurrogate = fc.constantFrom("\ud800", "a\udfff");
  const key = fc.oneof(fc.constant(undefined), fc.constantFrom("x", "y", ""), text);
  const row = fc.record({ id: fc.oneof(text, loneSurrogate), key, number, count: fc.nat(2 ** 32 - 1) });
  const table = fc.oneof(
    fc.array(row, { maxLength: 6 }),
    row.map((same) => Array(5).fill(same)),
  );
  fc.assert(
    fc.property(
      table,
      (rows: readonly { id: string; key: string | undefined; number: number; count: number }[]) => {
        const keys = rows.map((each) => each.key);
        const numbers = Float64Array.from(rows, (each) => each.number);
        const counts = Uint32Array.from(rows, (each) => each.count);
        const samples = {
          id: rows.map((each) => each.id),
          problemId: keys,
          form: keys.toReversed(),
          template: keys.map(() => undefined),
          stratum: keys,
          cluster: keys,
          weight: numbers,
          epochs: counts,
          mean: numbers.toReversed(),
          variance: numbers.map(() => Number.NaN),
          answeredEpochs: counts.toReversed(),
          answeredMean: numbers.map(() => 1),
        };
        const record: RunRecord = { ...samplesRecord(), samples };
        writeRecordFile(path, record);
        // a column in which no sample says anything is none
        const isSaid = keys.some((each) => each !== undefined);
        const told = isSaid
          ? {}
          : { problemId: undefined, form: undefined, stratum: undefined, cluster: undefined };
        expect(readRecordFile(path)).toStrictEqual({
          ...record,
          samples: {
            ...samples,
            ...told,
            template: undefined,
            weight: numbers.every(Number.isNaN) ? undefined : numbers,
            variance: undefined,
          },
        });
      },
    ),
  );
});

it("needs about 20 bytes a sample besides its id", () => {
  using folder = temporaryFolder();
  const ids = Array.from({ length: 10_000 }, (_, index) => `problem-${index}`);
  const events = ids.flatMap((id, index) => [
    sample(id, { stratum: `level ${index % 5}` }),
    index % 50 === 0 ? failed(id) : answered(id, index % 3 === 0 ? right : wrong),
  ]);
  const path = writeLog(folder.path, [...events, runEnd()], head(10_000));
  writeRecordFile(path, foldOf([...events, runEnd()], 10_000));
  const bytesOfIds = ids.join("").length;
  expect((statSync(recordPath(path)).size - bytesOfIds) / ids.length).toBeLessThan(23);
});

it("has nothing to give where none was written", () => {
  using folder = temporaryFolder();
  expect(readRecordFile(writeLog(folder.path, [runEnd()]))).toBeUndefined();
});

it("does not believe a record of which a byte was changed or lost", () => {
  using folder = temporaryFolder();
  const path = writeLog(folder.path, [...threeTrials, runEnd()]);
  writeRecordFile(path, foldOf([...threeTrials, runEnd()]));
  const bytes = readFileSync(recordPath(path));
  const everySeventh = [...bytes.entries()].filter(([index]) => index % 7 === 0);
  for (const [index, byte] of everySeventh) {
    writeFileSync(recordPath(path), bytes.with(index, byte ^ 1));
    expect(readRecordFile(path), `byte ${index}`).toBeUndefined();
    writeFileSync(recordPath(path), bytes.subarray(0, index));
    expect(readRecordFile(path), `length ${index}`).toBeUndefined();
  }
});

it("does not believe a record whose log grew, or was touched since", () => {
  using folder = temporaryFolder();
  const path = writeLog(folder.path, [...threeTrials, runEnd()]);
  writeRecordFile(path, foldOf([...threeTrials, runEnd()]));
  utimesSync(path, new Date(0), new Date(0));
  expect(readRecordFile(path)).toBeUndefined();
  writeRecordFile(path, foldOf([...threeTrials, runEnd()]));
  expect(readRecordFile(path)).toBeDefined();
  appendFileSync(path, "\n");
  expect(readRecordFile(path)).toBeUndefined();
});

function samplesRecord(): Extract<RunRecord, { backing: "samples" }> {
  const record = foldOf([...threeTrials, runEnd()]);
  if (record.backing !== "samples") throw new Error("expected a record of samples");
  return record;
}

function foldOf(events: readonly RunEvent[], trials = 3): RunRecord {
  const fold = createFold();
  fold.add({ kind: "run-start", head: head(trials) });
  for (const event of events) fold.add(event);
  return fold.record();
}
