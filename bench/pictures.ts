import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium, type Page } from "playwright-core";
import { findTrends } from "../harness/gap/trend/find-trends.ts";
import { renderHistory } from "../harness/reports/history/render-history.ts";
import { commandLine } from "../test/cli/command-line.ts";
import { drawnNights } from "../test/gap/trend/drawn-nights.ts";
import { chromiumOptions } from "../test/reports/chromium.ts";
import { isSharedAbsent, shared } from "../test/shared-folder.ts";

/** The pictures of `docs/images`: pages as a browser shows them, from the control panel and, where `../shared` is, from a published table. */
const images = join(import.meta.dirname, "../docs/images");
const folder = mkdtempSync(join(tmpdir(), "pictures-"));

const looks = [
  { name: "light", scheme: "light", width: 1000, height: 1250, scale: 1 },
  { name: "dark", scheme: "dark", width: 1000, height: 1250, scale: 1 },
  { name: "phone", scheme: "light", width: 390, height: 844, scale: 1.5 },
] as const;

mkdirSync(images, { recursive: true });
const pages = [
  ["control-panel", await controlPanel()],
  ...(isSharedAbsent ? [] : [["mmlu-cf", await publishedTable()]]),
];
const trends = await history();
const browser = await chromium.launch(chromiumOptions(join(folder, "profile")));
try {
  for (const { name: look, scheme, width, height, scale } of looks) {
    const page = await browser.newPage({
      viewport: { width, height },
      colorScheme: scheme,
      deviceScaleFactor: scale,
    });
    await page.goto(pathToFileURL(trends).href);
    const chart = page.locator("svg.chart").first().locator("xpath=..");
    await chart.screenshot({ path: join(images, `history-${look}.png`) });
    await page.close();
  }
  for (const [name = "", path = ""] of pages)
    for (const { name: look, scheme, width, height, scale } of looks) {
      const context = await browser.newContext({
        viewport: { width, height },
        colorScheme: scheme,
        deviceScaleFactor: scale,
      });
      const page = await context.newPage();
      await page.goto(pathToFileURL(path).href);
      await take(page, `${name}-${look}`);
      await context.close();
    }
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}

/** The top of the page, then its charts. */
async function take(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(images, `${name}.png`) });
  if (name.endsWith("dark")) return;
  const charts = page.locator("svg.chart");
  const [scores, gaps] = [charts.nth(1), charts.nth(0)];
  for (const [part, chart] of [
    ["scores", scores],
    ["gaps", gaps],
  ] as const)
    await chart.locator("xpath=..").screenshot({ path: join(images, `${name}-${part}.png`) });
}

async function controlPanel(): Promise<string> {
  await commandLine(["quickstart"], { folder });
  return join(folder, "results/quickstart/report.html");
}

/** Thirty drawn nights: a name that moves, a level that changes, a second edition of the counterpart linked on anchors. */
async function history(): Promise<string> {
  const { asOf, trends, snapshots, leftOut } = findTrends(drawnNights(), {
    partial: false,
    pool: false,
    level: 0.95,
  });
  const findings = { schema: 1, seed: 1, level: 0.95, trends, snapshots, leftOut } as const;
  const page = await renderHistory(
    { ...findings, ...(asOf === undefined ? {} : { asOf }) },
    { format: "html", width: 80, decorate: false },
  );
  writeFileSync(join(folder, "history.html"), page);
  return join(folder, "history.html");
}

async function publishedTable(): Promise<string> {
  const map = [
    "model: model",
    "columns:",
    "  mmlu_5shot: { suite: mmlu, setting: benchmark, capability: knowledge, n: 14042, scale: 100, chance: 0.25, exposure: public }",
    "  mmlucf_5shot_test: { suite: mmlu-cf, setting: counterpart, evidence: fresh-or-perturbed, capability: knowledge, n: 10000, scale: 100, chance: 0.25, exposure: held-out }",
  ];
  writeFileSync(join(folder, "map.yaml"), `${map.join("\n")}\n`);
  const table = shared("data/published/mmlu-cf/mmlu_vs_mmlucf.csv");
  await commandLine(["import", "score-table", table, "--map", "map.yaml", "--results", "mmlu"], { folder });
  await commandLine(["gap", "--results", "mmlu", "--format", "html", "--output", "gap.html"], { folder });
  return join(folder, "gap.html");
}
