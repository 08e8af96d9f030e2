import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { describe, expect, test } from "vitest";
import { renderHtml } from "#harness/reports/html/render-html.ts";
import type { ShownTrial } from "#harness/reports/html/shown-trials.ts";
import { findingsOf, hostileNames } from "../conformance/report.ts";
import { pairedRuns, publishedTable } from "../gap/scenarios.ts";
import { nights } from "../gap/trend/series.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { chromiumOptions, isChromiumAbsent } from "./chromium.ts";

const evil = `e/<script>window.hacked = 1</script></style></script><img src=x onerror="hacked=1">=1+1 שלום \u001b[31m${"x".repeat(10_000)}`;

function trials(): readonly ShownTrial[] {
  return Array.from({ length: 2000 }, (_, index) => ({
    model: index % 2 === 0 ? "acme/even" : evil,
    suite: "exam",
    setting: "benchmark",
    sampleId: `s-${index}`,
    epoch: 1,
    form: index % 3 === 0 ? "email" : "ticket",
    input: `Question ${index}: ${"words ".repeat(200)}`,
    target: "2",
    output: index === 7 ? evil : `answer ${index}`,
    outcome: index < 1500 ? "wrong" : "right",
    kind: index < 1500 ? "wrong" : "right",
  }));
}

describe.skipIf(isChromiumAbsent)("the page in a browser (needs /usr/bin/chromium): it", async () => {
  test("works from a file: nothing asked of a network, no error, nothing hostile runs, all by keyboard", async () => {
    using folder = temporaryFolder();
    const path = join(folder.path, "gap.html");
    const records = [evil, ...hostileNames.slice(0, 3)].flatMap((model, index) =>
      pairedRuns(model, 0.9 - index / 40, 0.6),
    );
    writeFileSync(
      path,
      await renderHtml(
        findingsOf([...records, ...publishedTable(9), ...nights(4, () => 0.5, { model: evil })]),
        { trials: { trials: trials(), found: 5000 } },
      ),
    );
    const browser = await chromium.launch(chromiumOptions(join(folder.path, "profile")));
    try {
      const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
      page.setDefaultTimeout(15_000);
      const trouble: string[] = [];
      page.on("console", (message) => trouble.push(message.text()));
      page.on("pageerror", (error) => trouble.push(error.message));
      page.on("dialog", (dialog) => trouble.push(dialog.message()));
      page.on("request", (request) => {
        if (request.url() !== pathToFileURL(path).href) trouble.push(request.url());
      });
      await page.goto(pathToFileURL(path).href);
      expect(await page.evaluate("window.hacked")).toBeUndefined();
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(390);

      // Charts: one stop each, arrows between marks, the mark's text in a box; here the trend's, by points and breaks.
      const trend = page.locator("figure", { hasText: "gap over time" }).first();
      expect(await trend.locator("svg.chart .point").count()).toBeGreaterThan(1);
      await trend.locator("svg.chart .point").first().focus();
      const said = await page.locator("#tip").textContent();
      await page.keyboard.press("ArrowDown");
      const next = await page.locator("#tip").textContent();
      expect(said).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d UTC: gap /);
      expect(next).not.toBe(said);
      await page.keyboard.press("Escape");
      expect(await page.locator("#tip").isHidden()).toBe(true);

      // Samples: fifty at a time, filtered while typing, opened by Enter.
      expect(await page.locator("#trials > li").count()).toBe(50);
      expect(await page.locator("#found").textContent()).toBe("2000 trials, page 1 of 40");
      await page.locator("#filters select[name=kind]").focus();
      await page.keyboard.type("right");
      await expect.poll(() => page.locator("#found").textContent()).toBe("500 trials, page 1 of 10");
      await page.locator("#filters input[name=text]").focus();
      await page.keyboard.type("question 1999:");
      await expect.poll(() => page.locator("#found").textContent()).toBe("1 trial");
      await page.locator("#trials summary").focus();
      await page.keyboard.press("Enter");
      expect(await page.locator("#trials pre").nth(2).textContent()).toBe("answer 1999");
      await page.locator("#filters select[name=kind]").selectOption("");
      await page.locator("#filters input[name=text]").fill("window.hacked");
      await page.locator("#trials summary").first().click();
      expect(await page.locator("#trials pre").nth(2).textContent()).toContain(
        "<script>window.hacked = 1</script>",
      );
      expect(await page.evaluate("window.hacked")).toBeUndefined();
      expect(trouble).toEqual([]);
    } finally {
      await browser.close();
    }
  }, 180_000);
});
