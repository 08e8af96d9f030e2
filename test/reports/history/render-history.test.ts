import { stripVTControlCharacters } from "node:util";
import { describe, expect, test } from "vitest";
import { findTrends } from "#harness/gap/trend/find-trends.ts";
import type { HistoryFindings } from "#harness/gap/trend/trend-findings.ts";
import { displayWidth } from "#harness/reports/display-width.ts";
import { historyFormats, renderHistory } from "#harness/reports/history/render-history.ts";
import { mulberry32 } from "#harness/stats/random.ts";
import { forbiddenSentences, hostileNames } from "../../conformance/report.ts";
import { night, nights, noisyRows, sameRows } from "../../gap/trend/series.ts";

function findingsOf(records: Parameters<typeof findTrends>[0]): HistoryFindings {
  const { asOf, trends, snapshots, leftOut } = findTrends(records, {
    partial: false,
    pool: false,
    level: 0.95,
  });
  return {
    schema: 1,
    ...(asOf === undefined ? {} : { asOf }),
    seed: 1,
    level: 0.95,
    trends,
    snapshots,
    leftOut,
  };
}

const text = (findings: HistoryFindings, decorate = false) =>
  renderHistory(findings, { format: "table", width: 80, decorate });
const flat = async (findings: HistoryFindings) => (await text(findings)).replace(/\s+/g, " ");

/** A name that moved in the eighth night, and got worse at work with it. */
function movedName() {
  const random = mulberry32(2);
  return Array.from({ length: 14 }, (_, index) =>
    night(
      index,
      { exam: noisyRows(random, 0.8), work: noisyRows(random, index < 7 ? 0.7 : 0.4) },
      { model: "acme/one-latest", respondedBy: [index < 7 ? "one-april" : "one-may"] },
    ),
  ).flat();
}

const steady = nights(8, () => 0.6);
const worse = nights(14, (index) => (index < 7 ? 0.75 : 0.35));
const hostile = hostileNames.flatMap((model, index) => [
  ...nights(3, () => 0.5, { model, seed: index }),
  ...night(
    4,
    { exam: noisyRows(mulberry32(1), 0.8), work: noisyRows(mulberry32(2), 0.5) },
    { model, respondedBy: [model] },
  ),
]);

describe("gaps over time: they", () => {
  test.each(historyFormats)(
    "are the same bytes in %s, whatever order the records come in",
    async (format) => {
      const records = [...steady, ...movedName()];
      const render = (given: typeof records) =>
        renderHistory(findingsOf(given), { format, width: 80, decorate: true });
      expect(await render([...records].reverse())).toBe(await render(records));
    },
  );

  test("cut the line where another snapshot answered, and name the name that moved", async () => {
    const said = await flat(findingsOf(movedName()));
    expect(said).toContain(
      "The name acme/one-latest moved: answered by one-april from 2026-01-01 03:01 UTC to 2026-01-07 03:01 UTC (14 runs), then by one-may from 2026-01-08 03:01 UTC",
    );
    expect(said).toMatch(/break — snapshot: one-april → one-may; no line across: what answered is another/);
    expect(said).toContain("No change of level was found in 1 trend of models");
  });

  test("say a new level with its shift, and that no control shows whose it is", async () => {
    const said = await flat(findingsOf(worse));
    expect(said).toMatch(
      /acme\/one, arithmetic: exam → work: New level from 2026-01-08 03:01 UTC: \+\d+\.\d before, \+\d+\.\d since, a shift of \+\d+\.\d \[\d+\.\d, \d+\.\d\]; the interval covers run noise only/,
    );
    expect(said).toContain("No control series: nothing here shows whether the suites or this tool moved");
  });

  test("put a control that moved first, and take the other changes away from the models", async () => {
    const control = nights(14, (index) => (index < 7 ? 0.75 : 0.35), { model: "control/robust", seed: 4 });
    const [, short] = (await text(findingsOf([...worse, ...control]))).split("In short\n");
    expect(short?.replace(/\s+/g, " ")).toMatch(
      /^ · Control series control\/robust on arithmetic: exam → work moved, and should not: the suite or this tool has moved\. Changes of other models at that time are not theirs\./,
    );
    const calm = nights(8, () => 0.6, { model: "control/robust", seed: 4 });
    expect(await flat(findingsOf([...worse, ...calm]))).toContain("1 control series did not move");
  });

  test("see a control move that answers by rule, whose repeats do not differ", async () => {
    const control = (right: (index: number) => number) =>
      Array.from({ length: 6 }, (_, index) =>
        night(index, { exam: sameRows(9), work: sameRows(right(index)) }, { model: "control/robust" }),
      ).flat();
    const moved = await flat(findingsOf(control((index) => (index < 3 ? 9 : 5))));
    expect(moved).toContain("Control series control/robust on arithmetic: exam → work moved");
    expect(moved).toContain("a shift of +40.0, where repeats of the same samples do not differ.");
    expect(await flat(findingsOf(control(() => 9)))).toContain("1 control series did not move");
  });

  test("say that runs gave the same scores only where there were runs again", async () => {
    const rows = { exam: sameRows(9), work: sameRows(5) };
    const sentence = "Runs on the same samples gave the same scores";
    expect(await flat(findingsOf([...night(0, rows), ...night(1, rows)]))).toContain(sentence);
    const broken = [...night(0, rows), ...night(1, rows, { respondedBy: ["other"] })];
    expect(await flat(findingsOf(broken))).toContain("is not known (no run was repeated)");
  });

  test("say that a control could not be checked where run noise is not known", async () => {
    const findings = findingsOf(nights(8, () => 0.6, { model: "control/robust" }));
    const trends = findings.trends.map((trend) => ({
      ...trend,
      segments: trend.segments.map((segment) => ({ ...segment, levels: [] })),
    }));
    const said = await flat({ ...findings, trends });
    expect(said).toContain("1 control series could not be checked");
    expect(said).not.toContain("did not move");
  });

  test("say that there are too few points rather than that nothing changed", async () => {
    const said = await flat(findingsOf(nights(3, () => 0.5)));
    expect(said).toContain("Too few points to see a change of level");
    expect(said).not.toContain("No change of level was found");
  });

  test("draw the intervals on one axis downwards in 80 columns, and only where that is asked for", async () => {
    const findings = findingsOf([...worse, ...movedName()]);
    expect(await text(findings, true)).toMatch(/2026-01-01 03:01 +\+\d.*├─+●─+┤/);
    expect(await text(findings)).not.toContain("●");
    for (const each of [findings, findingsOf(hostile)])
      for (const line of stripVTControlCharacters(await text(each, true)).split("\n"))
        expect(displayWidth(line)).toBeLessThanOrEqual(80);
  });

  test("show the last forty of many points, and say where the others are", async () => {
    const said = await text(findingsOf(nights(45, () => 0.5)));
    expect(said).not.toContain("2026-01-05 03:01 ");
    expect(said).toContain("2026-01-06 03:01 ");
    expect(said).toContain("5 earlier points in --format json, csv and html.");
  });

  test("count the gaps of one point in text and Markdown; the page, JSON and CSV have them", async () => {
    const once = ["acme/once", "acme/single"].flatMap((model) => nights(1, () => 0.5, { model }));
    const findings = findingsOf([...nights(3, () => 0.5), ...once]);
    for (const format of historyFormats) {
      const said = await renderHistory(findings, { format, width: 80, decorate: false });
      const isForReading = format === "table" || format === "markdown";
      expect(said.includes("acme/once")).toBe(!isForReading);
      expect(/2 gaps\s+have\s+one\s+point\s+so\s+far/.test(said)).toBe(isForReading);
    }
  });

  test("keep to the words figures can bear, in every format for people", async () => {
    for (const findings of [findingsOf(worse), findingsOf(movedName()), findingsOf([])])
      for (const format of ["table", "markdown", "html"] as const) {
        const said = (await renderHistory(findings, { format, width: 80, decorate: false })).replace(
          /<style>.*<\/style>|<script>.*<\/script>/gs,
          "",
        );
        for (const sentence of forbiddenSentences) expect(said).not.toMatch(sentence);
      }
  });

  test("have a chart a trend on the page, cut at its breaks, with every point behind it", async () => {
    const page = await renderHistory(findingsOf(movedName()), { format: "html", width: 80, decorate: false });
    expect(page.match(/<svg class="chart"/g)).toHaveLength(1);
    expect(page).toContain("break: the line is cut");
    expect(page).toMatch(
      /aria-label="break at 2026-01-08 03:01 UTC: snapshot: one-april → one-may; no line across/,
    );
    expect(page.match(/aria-label="2026-01-\d\d 03:01 UTC: gap /g)).toHaveLength(14);
    expect(page.match(/<th[^>]*>(?:<bdi>)?2026-01-/g)).toHaveLength(14);
  });

  test("let nothing a name holds act in a page", async () => {
    const page = await renderHistory(findingsOf(hostile), { format: "html", width: 80, decorate: false });
    expect(page).not.toContain("<script>alert(1)");
    expect(page).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
  });

  test("are one row a point in CSV, with the same columns for every row", async () => {
    const csv = await renderHistory(findingsOf([...worse, ...movedName()]), {
      format: "csv",
      width: 80,
      decorate: false,
    });
    const [head, ...rows] = csv
      .trimEnd()
      .split("\r\n")
      .flatMap((line) => line.split("\n"));
    expect(rows).toHaveLength(28);
    expect(head).toMatch(/^capability,benchmark,counterpart,model,label,isControl,at,difference\.kind,/);
  });

  test("say that there is nothing yet, and what makes a point", async () => {
    expect(await flat(findingsOf([]))).toContain("Nothing over time yet");
  });
});
