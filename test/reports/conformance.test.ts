import { expect, test } from "vitest";
import * as reports from "#harness/reports/index.ts";
import { testReport } from "../conformance/report.ts";

test("every report of the index is held to the laws below", () => {
  expect(Object.keys(reports).sort()).toEqual(["csv", "html", "json", "markdown", "table"]);
});

testReport({ report: reports.csv, isProse: false });
testReport({ report: reports.json, isProse: false });
testReport({ report: reports.markdown, isProse: true });
testReport({ report: reports.table, isProse: true });
testReport({
  report: reports.html,
  isProse: true,
  only: ["nothing at all", "the control panel", "hostile names", "real work"],
});
