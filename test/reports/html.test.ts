import { createHash } from "node:crypto";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { gap } from "#harness/actions/gap.ts";
import { gatherTrials } from "#harness/actions/gather-trials.ts";
import { escapeHtml, escapeJson } from "#harness/reports/html/escape-html.ts";
import { placeLabels } from "#harness/reports/html/place-labels.ts";
import { renderHtml } from "#harness/reports/html/render-html.ts";
import type { ShownTrial } from "#harness/reports/html/shown-trials.ts";
import { commandLine } from "../cli/command-line.ts";
import { findingsOf, hostileNames } from "../conformance/report.ts";
import { controlPanel, pairedRuns, publishedTable } from "../gap/scenarios.ts";
import { temporaryFolder } from "../temporary-folder.ts";

function trial(change: Partial<ShownTrial> = {}): ShownTrial {
  return {
    model: "acme/one",
    suite: "exam",
    setting: "benchmark",
    sampleId: "s-1",
    epoch: 1,
    input: "1 + 1 =",
    target: "2",
    output: "3",
    outcome: "wrong",
    kind: "wrong",
    ...change,
  };
}

describe("the page: it", () => {
  test("has words and tables in place of plots that cannot be drawn, and says why once", async () => {
    const noPlots = "this page draws its plots with <vega>, which is not installed";
    const page = await renderHtml(findingsOf(publishedTable(14)), { noPlots });
    expect(await renderHtml(findingsOf(publishedTable(14)))).toContain("<svg");
    expect(page).not.toContain("<svg");
    expect(
      page.match(/Words and tables stand for the plots: this page draws its plots with &#60;vega&#62;/g),
    ).toHaveLength(1);
    expect(page.match(/<table/g)?.length).toBeGreaterThan(3);
    expect(await renderHtml(findingsOf([]), { noPlots })).not.toContain("stand for the plots");
  });

  test("gives the same bytes for the same findings, whatever was drawn before", async () => {
    const findings = findingsOf(publishedTable(14));
    const first = await renderHtml(findings, { trials: { trials: [trial()], found: 1 } });
    await renderHtml(findingsOf(controlPanel()));
    expect(await renderHtml(findings, { trials: { trials: [trial()], found: 1 } })).toBe(first);
  });

  test("lets nothing run or load but its own style and script, which it names by digest", async () => {
    const page = await renderHtml(findingsOf(controlPanel()));
    const digest = (element: string) => {
      const [, text = ""] = new RegExp(`<${element}>([^]*?)</${element}>`).exec(page) ?? [];
      return `sha256-${createHash("sha256").update(text).digest("base64")}`;
    };
    const [, policy = ""] = /Content-Security-Policy" content="([^"]*)"/.exec(page) ?? [];
    expect(policy).toBe(
      `default-src 'none'; style-src '${digest("style")}'; script-src '${digest("script")}'; base-uri 'none'; form-action 'none'`,
    );
    expect(page).not.toMatch(/\b(?:src|href)="(?!#)|url\((?!#)|@import|\son\w+=|\sstyle="/);
  });

  test("draws every picture with a text for each mark and a table behind", async () => {
    const page = await renderHtml(findingsOf(publishedTable(14)));
    const charts = page.split('<svg class="chart"').length - 1;
    expect(charts).toBeGreaterThanOrEqual(5);
    expect(page.match(/<summary>The figures as a table<\/summary>/g)).toHaveLength(charts);
    expect(page).toMatch(/role="img" aria-label="unknown\/model-01-base: benchmark [\d.]+ \[/);
    expect(page).not.toMatch(/@[tpb]\d+@|#fe[0-9a-f]{4}/);
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("shows capability by model where there are several pairs, and scores by form", async () => {
    const page = await renderHtml(findingsOf([...controlPanel(), ...publishedTable(4)]));
    expect(page).toContain("Gap by capability and model");
    expect(page).toContain("Scores by form");
  });

  test("keeps what names and answers hold from acting", async () => {
    const evil = `</script><script>alert(1)</script></style><img src=x onerror=alert(2)>${"x".repeat(10_000)}`;
    const records = [evil, ...hostileNames].flatMap((name, index) =>
      pairedRuns(name.includes("/") ? name : `e/${name}`, 0.9 - index / 40, 0.6),
    );
    const page = await renderHtml(findingsOf(records), {
      trials: {
        trials: [trial({ model: evil, output: evil, input: evil, sampleId: evil, form: evil })],
        found: 1,
      },
    });
    expect(page).not.toMatch(/<img|<script>alert|onerror="/);
    expect(page.match(/<\/script>/g)).toHaveLength(2);
    expect(page.match(/<\/style>/g)).toHaveLength(1);
  });

  test("says how many trials it shows of how many", async () => {
    const trials = Array.from({ length: 2100 }, (_, index) => trial({ sampleId: `s-${index}` }));
    const page = await renderHtml(findingsOf(controlPanel()), { trials: { trials, found: 9000 } });
    expect(page).toContain("2,000 of 9,000 trials, the wrong, missed and failed ones first");
  });

  test("counts trials that could not be judged apart from the wrong ones, and shows them after these", async () => {
    const kinds = ["unscored", "right", "wrong", "failed"] as const;
    const trials = kinds.map((kind) => trial({ sampleId: kind, kind, outcome: kind }));
    const page = await renderHtml(findingsOf(controlPanel()), { trials: { trials, found: 4 } });
    expect(page).toContain(
      "All 4 trials, the wrong, missed and failed ones first (2 here), then those not judged (1).",
    );
  });

  test("says of a held-out trial that it was not judged, and not why: the reason may quote its target", async () => {
    using folder = temporaryFolder();
    const { writeFileSync } = await import("node:fs");
    writeFileSync(
      join(folder.path, "quoting.ts"),
      `const unscored = { id: "quoting", score: ({ sample }) => sample.id === "a" ? { kind: "unscored", reason: "cannot tell " + sample.target[0] } : { kind: "scored", value: sample.id === "b" ? 0 : 1 } };
      const samples = () => ["c", "a", "b"].map((id) => ({ id, input: "What is it?", target: ["xyzzy-" + id] }));
      export const quoting = { id: "quoting", version: 1, title: "Quoting", setting: { kind: "benchmark" }, capability: "x", exposure: "held-out", source: { url: "https://example.org", licence: "MIT" }, scorers: [unscored], metric: "accuracy", samples };`,
    );
    const argv = ["run", "--model", "control/oracle", "--suite", "./quoting.ts", "--keep-text"];
    await commandLine(argv, { folder: folder.path });
    const resultsFolder = join(folder.path, "results");
    const findings = await gap({ resultsFolder, level: 0.95, seed: 1, partial: false, pool: false });
    const shown = gatherTrials(findings, resultsFolder);
    expect(shown.trials.map(({ sampleId, kind }) => [sampleId, kind])).toEqual([
      ["b", "wrong"],
      ["a", "unscored"],
      ["c", "right"],
    ]);
    expect(await renderHtml(findings, { trials: shown })).not.toContain("xyzzy");
  });

  test("keeps text of held-out suites out, also where the log keeps it", async () => {
    using folder = temporaryFolder();
    const csv = "id,input,target\na,What is the secret word?,xyzzy\nb,And the other?,plugh\n";
    const { writeFileSync } = await import("node:fs");
    writeFileSync(join(folder.path, "tickets.csv"), csv);
    const { code } = await commandLine(
      [
        "run",
        "--model",
        "control/chance",
        "--suite",
        "./tickets.csv",
        "--exposure",
        "held-out",
        "--keep-text",
      ],
      { folder: folder.path },
    );
    expect(code).toBe(0);
    const resultsFolder = join(folder.path, "results");
    const findings = await gap({ resultsFolder, level: 0.95, seed: 1, partial: false, pool: false });
    const shown = gatherTrials(findings, resultsFolder);
    expect(shown).toMatchObject({ found: 2, trials: [{ sampleId: "a" }, { sampleId: "b" }] });
    expect(await renderHtml(findings, { trials: shown })).not.toMatch(/xyzzy|plugh|secret word/);
  });
});

describe("escaping: it", () => {
  test("leaves no character that begins markup or ends an attribute", () => {
    expect(escapeHtml(`<a b='c' d="e">&\``)).not.toMatch(/[<>"'`=]|&(?!#\d+;)/);
  });

  test("keeps data in a script element from ending it, and reads back as it was", () => {
    const data = { text: "</script><!-- \u2028 \u202e ' &" };
    expect(escapeJson(data)).not.toMatch(/[<>&'\u2028\u202e]/);
    expect(JSON.parse(escapeJson(data))).toEqual(data);
  });
});

describe("labels of points: it", () => {
  const at = (x: number, y: number, text: string) => ({
    x,
    y,
    text,
    isNamed: true,
    reach: { left: x, right: x, top: y, bottom: y },
  });
  const plot = { width: 300, height: 300, letterSize: 13 };

  test("stand beside their points, and on the other side where the edge is near", () => {
    expect(placeLabels([at(100, 100, "name"), at(290, 200, "name")], plot).map(({ x }) => x < 290)).toEqual([
      true,
      true,
    ]);
  });

  test("never lie on each other: one that fits nowhere is left out", () => {
    const crowd = Array.from({ length: 30 }, (_, index) => at(150 + index, 150, `a long name ${index}`));
    const placed = placeLabels(crowd, plot);
    expect(placed.length).toBeLessThan(30);
    for (const [place, one] of placed.entries())
      for (const other of placed.slice(place + 1))
        expect(Math.abs(one.y - other.y) >= 13 || Math.abs(one.x - other.x) >= 80).toBe(true);
  });
});
