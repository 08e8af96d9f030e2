import { describe, expect, test } from "vitest";
import { findingsOf } from "../conformance/report.ts";
import { counterpartCard, sampleRecord, suiteCard } from "./build-record.ts";

const rowsOf = (prefix: string) =>
  Array.from({ length: 40 }, (_, row) => ({ id: `${prefix}${row}`, scores: [1] }));

describe("two unlike suites on which a model is always right: they", () => {
  test("tell nothing of how small a gap they could have seen", () => {
    const model = "acme/one";
    const records = [
      sampleRecord(rowsOf("e"), { model, suite: suiteCard(), runId: "a" }),
      sampleRecord(rowsOf("w"), { model, suite: counterpartCard(), runId: "b" }),
    ];
    expect(findingsOf(records).gaps[0]?.minimumDetectable).toMatchObject({ kind: "undetermined", n: 40 });
  });
});
