import { appendFileSync, readFileSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { openRecord } from "#harness/store/catalogue.ts";
import { createFold } from "#harness/store/fold.ts";
import { writeRecordFile } from "#harness/store/record-file.ts";
import { verifyRunLog } from "#harness/store/verify-log.ts";
import {
  answered,
  head,
  runEnd,
  sample,
  temporaryFolder,
  threeTrials,
  writeLog,
  wrong,
} from "./run-fixture.ts";

const counts = { planned: 3, scored: 2, failed: 1 };
const finished = [...threeTrials, runEnd(counts)];

describe("verifyRunLog: it …", () => {
  test("finds nothing wrong in a good log, with and without its record", () => {
    using folder = temporaryFolder();
    const path = writeLog(folder.path, finished);
    const good = { path, state: "finished", lines: 8, problems: [], notes: [] };
    expect(verifyRunLog(path)).toMatchObject({ ...good, record: "absent" });
    openRecord(path);
    expect(verifyRunLog(path)).toMatchObject({ ...good, record: "fresh" });
  });

  test("names the first line that was edited", () => {
    using folder = temporaryFolder();
    const path = writeLog(folder.path, finished);
    writeFileSync(path, readFileSync(path, "utf8").replace('"sampleId":"b"', '"sampleId":"a"'));
    expect(verifyRunLog(path)).toMatchObject({
      lines: 4,
      problems: [{ line: 5, message: expect.stringContaining("was edited") }],
    });
  });

  test("names the line of an event that cannot follow those before it, and of counts its trials do not make", () => {
    using folder = temporaryFolder();
    const early = writeLog(folder.path, [answered("a", wrong), sample("a")]);
    expect(verifyRunLog(early)).toMatchObject({
      lines: 1,
      problems: [{ line: 2, message: expect.stringContaining("before the sample itself") }],
    });
    const miscounted = writeLog(join(folder.path, "miscounted"), [
      ...threeTrials,
      runEnd({ ...counts, scored: 3, failed: 0 }),
    ]);
    expect(verifyRunLog(miscounted)).toMatchObject({
      problems: [
        {
          line: 8,
          message: expect.stringMatching(/scored 3, its trials make 2; failed 0, its trials make 1/),
        },
      ],
    });
  });

  test("lets a kill leave half a line in a partial log, not in a finished one", () => {
    using folder = temporaryFolder();
    const partial = writeLog(folder.path, threeTrials);
    appendFileSync(partial, '{"kind":"tri');
    expect(verifyRunLog(partial)).toMatchObject({
      state: "partial",
      problems: [],
      notes: [expect.stringContaining("incomplete line")],
    });
    const whole = writeLog(join(folder.path, "whole"), finished);
    appendFileSync(whole, '{"kind":"tri');
    expect(verifyRunLog(whole)).toMatchObject({
      problems: [{ line: 9, message: expect.stringContaining("incomplete") }],
    });
  });

  test("tells a record of an earlier state from one that lies about this one", () => {
    using folder = temporaryFolder();
    const path = writeLog(folder.path, finished);
    openRecord(path);
    utimesSync(path, new Date(), new Date(statSync(path).mtimeMs + 5000));
    expect(verifyRunLog(path)).toMatchObject({ record: "stale", problems: [] });
    const other = createFold();
    for (const event of [{ kind: "run-start", head: head(3) } as const, sample("a"), runEnd(counts)])
      other.add(event);
    writeRecordFile(path, other.record());
    expect(verifyRunLog(path)).toMatchObject({
      record: "fresh",
      problems: [{ message: expect.stringContaining("not what the log folds to") }],
    });
  });

  test("says that a record is damaged, and that a file holds no line", () => {
    using folder = temporaryFolder();
    const path = writeLog(folder.path, finished);
    openRecord(path);
    const record = path.replace(/\.jsonl$/, ".record");
    const bytes = readFileSync(record);
    bytes.writeUInt8(bytes.readUInt8(bytes.length - 1) ^ 1, bytes.length - 1);
    writeFileSync(record, bytes);
    expect(verifyRunLog(path)).toMatchObject({ record: "damaged", problems: [] });
    const empty = join(dirname(path), "2026-01-02T03-04-05.678Z-0b2f.partial.jsonl");
    writeFileSync(empty, "");
    expect(verifyRunLog(empty).problems).toEqual([{ message: expect.stringContaining("no complete line") }]);
  });
});
