import { describe, expect, test } from "vitest";
import { renderMarkdown } from "#harness/reports/render-markdown.ts";
import { findingsOf } from "../conformance/report.ts";
import { pairedRuns } from "../gap/scenarios.ts";

function rowFor(model: string): string {
  const text = renderMarkdown(findingsOf(pairedRuns(model, 0.9, 0.7)));
  const lines = text.split("\n");
  return lines[lines.findIndex((line) => line.startsWith("| ---")) + 1] ?? "";
}

describe("the Markdown report: it", () => {
  test("has tables with as many cells in each row", () => {
    const text = renderMarkdown(findingsOf(pairedRuns("acme/a|b", 0.9, 0.7)));
    const cells = rowFor("acme/a|b").replaceAll("\\|", "").split("|").length;
    expect(text).toContain("| model | n | gap |");
    expect(cells).toBe(5);
  });

  test.each([
    ["a/<script>alert(1)</script>", "a/&#60;script&#62;alert(1)&#60;/script&#62;"],
    ["a/`code`", "a/\\`code\\`"],
    ["a/*bold* _it_ ~no~", "a/\\*bold\\* \\_it\\_ \\~no\\~"],
    ["a/[x](y)", "a/[x\\](y)"],
    ["a/![x](y)", "a/\\![x\\](y)"],
    ["a/https://example.org", "a/https&#58;//example.org"],
    ["a/ www.example.org", "a/ www&#46;example.org"],
    ["a/@user #1", "a/&#64;user &#35;1"],
    ["a/&lt;", "a/&#38;lt;"],
    ["a/\\", "a/\\\\"],
    ["# a/b", "&#35; a/b"],
    ["- a/b", "\\- a/b"],
    ["1. a/b", "1\\. a/b"],
  ])("shows the name %j as it is", (model, written) => {
    expect(rowFor(model)).toContain(`| ${written} | 150 |`);
  });
});
