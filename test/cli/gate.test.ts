import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { validateXML } from "xmllint-wasm";
import { findGaps } from "#harness/gap/find-gaps.ts";
import { againstBaseline } from "#harness/gap/gate/against-baseline.ts";
import { gateCheck } from "#harness/gap/gate/gate-check.ts";
import { whatIsMissing } from "#harness/gap/gate/what-is-missing.ts";
import { selectRuns } from "#harness/gap/select-runs.ts";
import { checkWords } from "#harness/reports/gate/gate-words.ts";
import { junitOf } from "#harness/reports/gate/junit.ts";
import { estimate, undetermined } from "#harness/stats/estimate.ts";
import { counterpartCard, sampleRecord } from "../gap/build-record.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { commandLine } from "./command-line.ts";

const schema = readFileSync(join(import.meta.dirname, "../fixtures/junit.xsd"), "utf8");

const range = (length: number) => Array.from({ length }, (_, index) => index);

async function complaintsAbout(xml: string): Promise<readonly string[]> {
  const { errors } = await validateXML({ xml: [{ fileName: "gate.xml", contents: xml }], schema: [schema] });
  return errors.map(({ message }) => message);
}

/** A gap of 8 points [5, 11] over 100 samples. */
const gap = estimate(
  0.08,
  { low: 0.05, high: 0.11, level: 0.95, method: "t", covers: "samples like these", weights: "sample" },
  100,
);

function checkOf(limit: number, value = gap, side: "at most" | "at least" = "at most") {
  return gateCheck(
    { threshold: "max-gap", subject: "acme/one", of: "exam → work", estimate: value, limit },
    { side },
  );
}

describe("a check: it", () => {
  test.each([
    [0.12, "pass"],
    [0.11, "inconclusive"],
    [0.1, "inconclusive"],
    [0.05, "inconclusive"],
    [0.04, "fail"],
  ] as const)("holds [5, 11] against at most %d: %s", (limit, kind) => {
    expect(checkOf(limit).kind).toBe(kind);
  });

  test("is turned round for what should be high", () => {
    expect(checkOf(0.04, gap, "at least").kind).toBe("pass");
    expect(checkOf(0.12, gap, "at least").kind).toBe("fail");
  });

  test("says how many samples would settle it: half widths shrink with the root of n", () => {
    // 3 points at n = 100 must become less than 2: n > 100 (3/2)² = 225.
    expect(checkOf(0.1).needed).toBe(226);
    expect(checkOf(0.08)).not.toHaveProperty("needed");
  });

  test("is inconclusive where there is no figure, with the reason", () => {
    expect(checkOf(0.1, undetermined("too few models"))).toMatchObject({
      kind: "inconclusive",
      reason: "too few models",
    });
  });
});

describe("gate: it …", async () => {
  const folder = temporaryFolder();
  afterAll(() => folder[Symbol.dispose]());
  await commandLine(
    [
      "run",
      "--suite",
      "order-arithmetic-exam",
      "--suite",
      "order-arithmetic-work",
      "--limit",
      "40",
      "--results",
      "r",
    ].concat(["oracle", "narrow", "robust"].flatMap((name) => ["--model", `control/${name}`])),
    { folder: folder.path },
  );
  const gate = (...argv: readonly string[]) =>
    commandLine(["gate", "--results", "r", ...argv], { folder: folder.path });

  test.each([
    { argv: ["--model", "control/oracle", "--max-gap", "15"], code: 0, says: "Gate: PASS" },
    { argv: ["--model", "control/narrow", "--max-gap", "15"], code: 1, says: "Gate: FAIL" },
    { argv: ["--model", "control/oracle", "--max-gap", "1"], code: 3, says: "Gate: INCONCLUSIVE" },
    { argv: ["--model", "control/oracle", "--max-gap", "15", "--on", "form"], code: 0, says: "form gap" },
    {
      argv: ["--model", "control/oracle", "--max-gap", "15", "--on", "excess"],
      code: 3,
      says: "undetermined",
    },
    {
      argv: ["--model", "control/oracle", "--min-score", "80"],
      code: 0,
      says: "score on order-arithmetic-work",
    },
    { argv: ["--model", "control/narrow", "--min-score", "80"], code: 1, says: "at least 80.0" },
    {
      argv: ["--model", "control/robust", "--baseline", "r", "--margin", "15"],
      code: 0,
      says: "baseline − now",
    },
    { argv: ["--max-gap", "15"], code: 1, says: "PASS: 2 checks" },
  ])("ends $argv with $code", async ({ argv, code, says }) => {
    const result = await gate(...argv);
    expect(result.stderr).toBe("");
    expect(result.code).toBe(code);
    expect(result.stdout.replace(/\s+/g, " ")).toContain(says);
  });

  test.each([
    [[], "--max-gap, --max-regret, --min-score, or --baseline"],
    [["--margin", "2"], "name its folder with --baseline"],
    [["--baseline", "r"], "--baseline needs --margin"],
    [["--max-gap", "many"], "--max-gap must be a number"],
  ])("refuses %j", async (argv, says) => {
    const { code, stderr } = await gate(...argv);
    expect(code).toBe(2);
    expect(stderr).toContain(says);
  });

  test("leaves a baseline open that was not measured alike", async () => {
    await commandLine(
      [
        "run",
        "--model",
        "control/oracle",
        "--suite",
        "order-arithmetic-work",
        "--limit",
        "40",
        "--temperature",
        "1",
        "--results",
        "b",
      ],
      { folder: folder.path },
    );
    const { code, stdout } = await gate("--model", "control/oracle", "--baseline", "b", "--margin", "20");
    expect(code).toBe(3);
    expect(stdout.replace(/\s+/g, " ")).toContain("not comparable with the baseline: settings differ");
  });

  test("is open where one of several limits has nothing to hold against it, though another is met", async () => {
    const argv = ["run", "--suite", "order-arithmetic-work", "--limit", "20", "--model", "control/robust"];
    await commandLine([...argv, "--results", "w"], { folder: folder.path });
    const { code, stdout } = await commandLine(
      ["gate", "--results", "w", "--min-score", "60", "--max-gap", "10", "--max-regret", "5"],
      { folder: folder.path },
    );
    expect(code).toBe(3);
    const text = stdout.replace(/\s+/g, " ");
    expect(text).toContain("PASS: 1 check · control/robust, score on order-arithmetic-work");
    expect(text).toContain(
      "control/robust, raw gap: nothing to hold against the limit (order-arithmetic-work",
    );
    expect(text).toContain(
      "no choice, regret: nothing to hold against the limit (no model has finished runs",
    );
  });

  test("lists what the baseline has and the results have no more", async () => {
    const argv = ["gate", "--results", "w", "--baseline", "r", "--margin", "30", "--format", "json"];
    const { code, stdout } = await commandLine(argv, { folder: folder.path });
    expect(code).toBe(3);
    const missing = ["control/narrow", "control/oracle"].map((subject) => ({
      subject,
      kind: "inconclusive",
      isMissing: true,
      reason: `the baseline has ${subject} on order-arithmetic-work, of which there is no finished run now`,
    }));
    const { checks } = JSON.parse(stdout);
    expect(checks.filter(({ isMissing }: { isMissing?: true }) => isMissing)).toMatchObject(missing);
  });

  test("reads the baseline whole: --since says what is judged, not what it is judged against", async () => {
    const since = ["--since", "2000-01-01", "--until", "2999-01-01", "--model", "control/robust"];
    expect((await gate(...since, "--baseline", "r", "--margin", "15")).code).toBe(0);
    const { code, stdout } = await gate("--since", "2999-01-01", "--baseline", "r", "--margin", "15");
    expect(code).toBe(3);
    expect(stdout.replace(/\s+/g, " ")).toContain("the baseline has control/robust on order-arithmetic-work");
  });

  test("says that there is nothing to judge, which is neither a pass nor a failure", async () => {
    const argv = ["gate", "--results", "nowhere", "--max-gap", "15", "--min-score", "60"];
    const { code, stdout, stderr } = await commandLine(argv, { folder: folder.path });
    expect([code, stderr]).toEqual([3, ""]);
    expect(stdout).toMatch(/^\n?Gate: INCONCLUSIVE\n\nNothing to judge: no run has a figure/);
    expect(stdout.replace(/\s+/g, "")).toContain(`norunin${join(folder.path, "nowhere")}`);
    const junit = await commandLine([...argv, "--format", "junit"], { folder: folder.path });
    expect(junit.stdout).toContain('<error type="missing"');
    expect(await complaintsAbout(junit.stdout)).toEqual([]);
    const json = await commandLine([...argv, "--format", "json"], { folder: folder.path });
    expect(JSON.parse(json.stdout)).toMatchObject({ verdict: "inconclusive", nothingToJudge: true });
    expect(JSON.parse((await gate("--max-gap", "15", "--format", "json")).stdout).nothingToJudge).toBe(false);
  });

  test("leaves an unfinished run open, though other models are well", () => {
    const rows = range(40).map((index) => ({ id: `s${index}`, scores: [1] }));
    const records = ["acme/one", "acme/two"].flatMap((model) => [
      sampleRecord(rows, { model }),
      sampleRecord(rows, { model, suite: counterpartCard(), ...(model === "acme/two" ? { notRun: 3 } : {}) }),
    ]);
    const options = { partial: false, pool: false, level: 0.95, seed: 1 };
    const [findings, { kept }] = [findGaps(records, options), selectRuns(records, options)];
    const begun = selectRuns(records, { ...options, partial: true }).kept;
    const limits = { maxGap: 0.1, minScore: 0.5, on: "raw" } as const;
    const missing = whatIsMissing({ findings, kept, begun, place: "r" }, limits);
    const reason = "work has no finished run; --resume finishes it, --partial reads it";
    expect(missing).toMatchObject([
      { threshold: "max-gap", subject: "acme/two", reason },
      { threshold: "min-score", subject: "acme/two", reason },
    ]);
  });

  test("counts models, not samples, in a choice, and promises no number of samples", () => {
    const check = gateCheck(
      {
        threshold: "max-regret",
        subject: "acme/one",
        of: "regret",
        estimate: gap,
        unit: "model",
        limit: 0.1,
      },
      { side: "at most" },
    );
    expect(check).not.toHaveProperty("needed");
    expect(checkWords(check)).toBe("regret: 8.0 [5.0, 11.0], 100 models; at most 10.0");
  });

  test("holds another snapshot against the baseline all the same, and says that another answered", () => {
    const rows = range(40).map((index) => ({ id: `s${index}`, scores: [index % 2] }));
    const kept = (respondedBy: string, harness: string) => {
      const change = { suite: counterpartCard(), respondedBy: [respondedBy], fingerprint: { harness } };
      const record = sampleRecord(rows, change);
      return [{ record, runIds: [record.head.runId] }];
    };
    const [now, before] = [kept("one-may", "0.2.0"), kept("one-april", "0.1.0")];
    const checks = againstBaseline(now, before, { margin: 0.05, level: 0.95 });
    const differs = ["snapshot: one-april and one-may", "harness: 0.1.0 and 0.2.0"];
    expect(checks).toMatchObject([{ kind: "inconclusive", differs }]);
    expect(againstBaseline(now, now, { margin: 0.05, level: 0.95 })[0]).not.toHaveProperty("differs");
    expect(checks.map(checkWords).join()).toContain("then and now: snapshot: one-april and one-may, harness");
  });

  test("leaves a baseline of traffic weights open: plain means are not the score that gap prints", () => {
    const kept = (heavy: number) => {
      const rows = range(40).map((index) => ({
        id: `s${index}`,
        scores: [index === 0 ? heavy : index % 2],
        weight: index === 0 ? 30 : 1,
      }));
      const record = sampleRecord(rows, { suite: counterpartCard() });
      return [{ record, runIds: [record.head.runId] }];
    };
    expect(againstBaseline(kept(0), kept(1), { margin: 0.2, level: 0.95 })).toMatchObject([
      { kind: "inconclusive", reason: expect.stringContaining("traffic weights") },
    ]);
  });

  test("splits the error over looks, and says what a nightly gate does otherwise", async () => {
    const once = await gate("--model", "control/oracle", "--max-gap", "15", "--format", "json");
    const often = await gate(
      "--model",
      "control/oracle",
      "--max-gap",
      "15",
      "--looks",
      "10",
      "--format",
      "json",
    );
    expect(JSON.parse(once.stdout)).toMatchObject({ level: 0.95, looks: 1, verdict: "pass" });
    expect(JSON.parse(often.stdout)).toMatchObject({ level: expect.closeTo(0.995, 12), looks: 10 });
    const { stdout } = await gate("--model", "control/oracle", "--max-gap", "15");
    expect(stdout.replace(/\s+/g, " ")).toContain("about once in 40 nights");
  });

  test("writes JUnit XML that keeps to the schema, in all three outcomes", async () => {
    const { stdout } = await gate("--max-gap", "12", "--on", "raw", "--format", "junit");
    expect(await complaintsAbout(stdout)).toEqual([]);
    expect(stdout).toMatch(/<testsuites name="reality-gap gate" tests="3" failures="1"/);
    const hostile = {
      subject: 'a/"<b>&\u001b[31m',
      of: "x < y",
      threshold: "max-gap",
      estimate: undetermined("<&>"),
      limit: 0.1,
    } as const;
    const checks = (["pass", "fail", "inconclusive"] as const).map((kind) => ({ ...hostile, kind }));
    const xml = junitOf({
      schema: 1,
      seed: 1,
      level: 0.95,
      looks: 1,
      verdict: "fail",
      nothingToJudge: false,
      checks,
    });
    expect(await complaintsAbout(xml)).toEqual([]);
    expect(await complaintsAbout(xml.replace('classname="max-gap"', ""))).not.toEqual([]);
  });

  test("annotates a GitHub workflow and writes its step summary, nothing without the variable", async () => {
    const summary = join(folder.path, "summary.md");
    writeFileSync(summary, "before\n");
    const argv = ["gate", "--results", "r", "--max-gap", "15", "--format", "github"];
    const environment = { GITHUB_STEP_SUMMARY: summary };
    const { stdout } = await commandLine(argv, { folder: folder.path, environment });
    expect(stdout).toMatch(/^::notice title=PASS control\/oracle::raw gap/m);
    expect(stdout).toMatch(/^::error title=FAIL control\/narrow::raw gap, .*; at most 15\.0$/m);
    expect(readFileSync(summary, "utf8")).toMatch(/^before\n# Gate: FAIL\n/);
    await commandLine(argv, { folder: folder.path });
    expect(readFileSync(summary, "utf8").match(/# Gate/g)).toHaveLength(1);
  });
});
