import { describe, expect, test } from "vitest";
import { json } from "#harness/reports/json.ts";
import { findingsOf, hostileNames } from "../conformance/report.ts";
import { controlPanel, pairedRuns } from "../gap/scenarios.ts";

describe("the JSON report: it", () => {
  test("is the findings and nothing else", async () => {
    const findings = findingsOf(controlPanel());
    expect(JSON.parse(await json.render(findings, { width: 80, decorate: true }))).toEqual(findings);
  });

  test("gives hostile names back as they were", async () => {
    const findings = findingsOf(hostileNames.flatMap((model) => pairedRuns(model, 0.9, 0.7)));
    expect(JSON.parse(await json.render(findings, { width: 80, decorate: false }))).toEqual(findings);
  });
});
