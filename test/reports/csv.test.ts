import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { csv } from "#harness/reports/csv.ts";
import { findingsOf } from "../conformance/report.ts";
import { controlPanel, pairedRuns, publishedTable } from "../gap/scenarios.ts";

async function tableOf(
  records: Parameters<typeof findingsOf>[0],
): Promise<readonly Record<string, string>[]> {
  return parse(await csv.render(findingsOf(records), { width: 80, decorate: false }), { columns: true });
}

describe("the CSV report: it", () => {
  test("has one row per gap and JSON paths as columns", async () => {
    const findings = findingsOf(controlPanel());
    const rows = await tableOf(controlPanel());
    expect(rows).toHaveLength(findings.gaps.length);
    for (const [index, gap] of findings.gaps.entries()) {
      const row = rows[index] ?? {};
      for (const [path, value] of leavesOf(gap)) expect([path, row[path]]).toEqual([path, value]);
    }
  });

  test("has the same columns whatever is in the findings", async () => {
    const header = async (records: Parameters<typeof findingsOf>[0]) =>
      (await csv.render(findingsOf(records), { width: 80, decorate: false })).split("\r\n")[0];
    expect(await header([])).toBe(await header(controlPanel()));
    expect(await header(publishedTable(3))).toBe(await header(controlPanel()));
  });

  test.each(["=1+1/evil", "+1/evil", "-1/evil", "@SUM(A1)/evil", " =1/evil", "＝1/evil"])(
    "leads the name %j, which a spreadsheet would run, by an apostrophe",
    async (model) => {
      expect((await tableOf(pairedRuns(model, 0.9, 0.7)))[0]?.["model"]).toBe(`'${model}`);
    },
  );

  test("keeps negative numbers numbers", async () => {
    expect((await tableOf(pairedRuns("acme/one", 0.3, 0.8)))[0]?.["difference.value"]).toMatch(/^-0\.\d+$/);
  });

  test.each(['acme/"quoted"', "acme/a,b", "acme/a;b"])(
    "gives the name %s back to a reader of CSV",
    async (model) => {
      expect((await tableOf(pairedRuns(model, 0.9, 0.7)))[0]?.["model"]).toBe(model);
    },
  );
});

/** Every value of an object with its path; lists as the report joins them. */
function leavesOf(value: unknown, path = ""): readonly (readonly [string, string])[] {
  if (Array.isArray(value))
    return [[path, value.map((item) => (typeof item === "string" ? item : JSON.stringify(item))).join("; ")]];
  if (typeof value !== "object" || value === null) return [[path, String(value)]];
  return Object.entries(value).flatMap(([key, part]) => leavesOf(part, path === "" ? key : `${path}.${key}`));
}
