import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { commandLine } from "../cli/command-line.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { logFormats, type SyntheticCall, syntheticCalls } from "./synthetic-logs.ts";

const lines = (toLine: (call: SyntheticCall) => unknown, count: number) =>
  [...syntheticCalls(count)].map((call) => `${JSON.stringify(toLine(call))}\n`).join("");

/** Decides every row of a review as a person would in a spreadsheet. */
function decide(path: string, decision: (row: number) => string): void {
  const review = readFileSync(path, "utf8").split("\r\n");
  const decided = review.map((line, row) =>
    row === 0 || line === "" ? line : line.replace(/^,,,/, decision(row)),
  );
  writeFileSync(path, decided.join("\r\n"));
}

/** Without the canary, which stands first. */
function samplesOf(path: string) {
  const [canary = "", ...rows] = readFileSync(join(path, "samples.jsonl"), "utf8").trim().split("\n");
  expect(JSON.parse(canary).canary).toContain("KEEP OUT OF TRAINING CORPORA");
  return rows.map((line) => JSON.parse(line));
}

describe("suites new --from: it", () => {
  // what costs time is after the reading, and the same for all formats: one has it in full
  test.each(
    Object.entries(logFormats).map(
      ([name, toLine], place) => [place === 0 ? 10_000 : 2_000, name, toLine] as const,
    ),
  )(
    "makes a suite of %d lines of %s, near-copies left out, sessions as clusters",
    async (calls, _, toLine) => {
      using folder = temporaryFolder();
      writeFileSync(join(folder.path, "log.jsonl.gz"), gzipSync(lines(toLine, calls)));
      const made = await commandLine(
        ["suites", "new", "tickets", "--from", "log.jsonl.gz", "--n", "60", "--format", "json"],
        {
          folder: folder.path,
        },
      );
      expect(made).toMatchObject({ code: 0, stderr: "" });
      const drawn = JSON.parse(made.stdout);
      expect(drawn).toMatchObject({ calls, nearCopies: calls / 10 });
      expect(drawn.strata.reduce((sum: number, stratum: { drawn: number }) => sum + stratum.drawn, 0)).toBe(
        60,
      );
      expect(
        drawn.strata.reduce((sum: number, stratum: { traffic: number }) => sum + stratum.traffic, 0),
      ).toBe(calls);

      const tooEarly = await commandLine(["suites", "check", "./tickets"], { folder: folder.path });
      expect(tooEarly.code).toBe(1);
      expect(tooEarly.stdout + tooEarly.stderr).toContain("is no suite yet");
      const undecided = await commandLine(["suites", "accept", "tickets"], { folder: folder.path });
      expect(undecided).toMatchObject({ code: 1, stdout: "" });
      expect(undecided.stderr).toContain("60 of 60 rows are undecided");

      decide(join(folder.path, "tickets", "review.csv"), (row) =>
        row % 3 === 0 ? "no,,," : "as-answered,,,",
      );
      const accepted = await commandLine(["suites", "accept", "tickets", "--format", "json"], {
        folder: folder.path,
      });
      expect(JSON.parse(accepted.stdout)).toMatchObject({ kept: 40, refused: 20, without: [] });
      const samples = samplesOf(join(folder.path, "tickets"));
      expect(samples.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(40, 9);
      expect(samples.every(({ cluster }) => cluster.startsWith("session-"))).toBe(true);
      const run = await commandLine(
        [
          "run",
          "--model",
          "control/oracle",
          "--suite",
          "./tickets",
          "--results",
          "results",
          "--format",
          "json",
        ],
        { folder: folder.path },
      );
      expect(run.code).toBe(0);
    },
  );

  test("counts a call of the AI SDK once, and names what holds no call", async () => {
    using folder = temporaryFolder();
    const toLine = logFormats["ai sdk spans"] ?? (() => ({}));
    const text = `${lines(toLine, 3)}{"half a li\n{"note":"of another tool"}\n`;
    writeFileSync(join(folder.path, "log.jsonl"), text);
    const made = await commandLine(["suites", "new", "tickets", "--from", "log.jsonl"], {
      folder: folder.path,
    });
    expect(made.stdout).toContain("3 candidates of 3 calls");
    expect(made.stdout).toContain("left out, 3: a span told again by the spans within it");
    expect(made.stdout).toContain("left out, 1: a line that is no JSON");
    expect(made.stdout).toContain("left out, 1: of no known shape (keys: note)");
  });

  test("weights the kept rows so that the strata count as in the traffic", async () => {
    using folder = temporaryFolder();
    writeFileSync(join(folder.path, "log.jsonl"), lines(logFormats["langfuse"] ?? (() => ({})), 1000));
    await commandLine(["suites", "new", "tickets", "--from", "log.jsonl", "--n", "50"], {
      folder: folder.path,
    });
    const review = readFileSync(join(folder.path, "tickets", "review.csv"), "utf8").split("\r\n");
    const isRefund = review.map((line) => line.includes(",refunds,"));
    let keptOrders = 0;
    decide(join(folder.path, "tickets", "review.csv"), (row) => {
      if (isRefund[row]) return "as-answered,,,";
      keptOrders += 1;
      return keptOrders > 10 ? "no,,," : "as-answered,,,";
    });
    const accepted = await commandLine(["suites", "accept", "tickets", "--format", "json"], {
      folder: folder.path,
    });
    const { strata } = JSON.parse(accepted.stdout);
    const share = (name: string) => {
      const { kept, weight } = strata.find((stratum: { name: string }) => stratum.name === name);
      return (
        (kept * weight) /
        strata.reduce(
          (sum: number, each: { kept: number; weight: number }) => sum + each.kept * each.weight,
          0,
        )
      );
    };
    // 200 of 1,000 calls are of refunds; a copy counts where the call that it repeats counts.
    expect(share("refunds")).toBeCloseTo(0.3, 9);
    expect(share("orders")).toBeCloseTo(0.7, 9);
  });

  test("keeps labels of people beside the answer they are of, and no others", async () => {
    using folder = temporaryFolder();
    const scores = [
      {
        id: "s1",
        trace_id: "trace-0",
        observation_id: "observation-0",
        name: "Helpful",
        value: 1,
        data_type: "NUMERIC",
        source: "ANNOTATION",
      },
      {
        id: "s2",
        trace_id: "trace-1",
        observation_id: "observation-1",
        name: "Helpful",
        value: 0.5,
        data_type: "NUMERIC",
        source: "EVAL",
      },
    ];
    writeFileSync(join(folder.path, "observations.jsonl"), lines(logFormats["langfuse"] ?? (() => ({})), 4));
    writeFileSync(
      join(folder.path, "scores.jsonl"),
      scores.map((score) => `${JSON.stringify(score)}\n`).join(""),
    );
    const made = await commandLine(
      ["suites", "new", "tickets", "--from", "observations.jsonl", "--from", "scores.jsonl"],
      { folder: folder.path },
    );
    expect(made.stdout).toContain("1 candidates have an answer that a person judged");
    expect(made.stdout).toContain("left out, 1: a score that no person gave");
    decide(join(folder.path, "tickets", "review.csv"), () => "as-answered,,,");
    await commandLine(["suites", "accept", "tickets"], { folder: folder.path });
    const samples = samplesOf(join(folder.path, "tickets"));
    expect(samples.filter(({ human_helpful: label }) => label === "1").map(({ output }) => output)).toEqual([
      "We owe you 0.00.",
    ]);
  });

  test("takes out what a person found besides, and asks for what is missing", async () => {
    using folder = temporaryFolder();
    const chat = {
      messages: [
        { role: "user", content: "=1+1 the Quince account is blocked" },
        { role: "assistant", content: "unblocked" },
      ],
    };
    writeFileSync(join(folder.path, "log.jsonl"), `${JSON.stringify(chat)}\n`);
    await commandLine(["suites", "new", "tickets", "--from", "log.jsonl"], { folder: folder.path });
    const path = join(folder.path, "tickets", "review.csv");
    expect(readFileSync(path, "utf8")).toContain(",'=1+1 the Quince");
    decide(path, () => "yes,,Quince,");
    const without = await commandLine(["suites", "accept", "tickets"], { folder: folder.path });
    expect(without.stderr).toContain("review.csv:2:2: kept without a target");
    writeFileSync(path, readFileSync(path, "utf8").replace("yes,,Quince,", "yes,unblock it,Quince,"));
    await commandLine(["suites", "accept", "tickets"], { folder: folder.path });
    const [sample] = samplesOf(join(folder.path, "tickets"));
    expect(sample).toMatchObject({
      input: "=1+1 the [redacted] account is blocked",
      target: ["unblock it"],
      weight: 1,
    });
  });

  test("finds labels of a trace and of a session too, merges them, and counts those of no call", async () => {
    using folder = temporaryFolder();
    const generation = (id: string, trace: string) => ({
      id,
      trace_id: trace,
      session_id: "session-a",
      type: "GENERATION",
      input: [{ role: "user", content: `what of ${id}?` }],
      output: { role: "assistant", content: `this of ${id}` },
    });
    const score = (of: object, name: string, value: number) => ({
      ...{ trace_id: null, observation_id: null, session_id: null },
      ...of,
      ...{ name, value, data_type: "NUMERIC", source: "ANNOTATION" },
    });
    const rows = [
      generation("one", "trace-1"),
      generation("two", "trace-2"),
      score({ trace_id: "trace-1" }, "Tone", 0.5),
      score({ trace_id: "trace-1" }, "Right", 0),
      score({ trace_id: "trace-1", observation_id: "one" }, "Right", 1),
      score({ session_id: "session-a" }, "Mood", 3),
      score({ trace_id: "trace-9" }, "Right", 1),
    ];
    writeFileSync(join(folder.path, "log.jsonl"), rows.map((row) => `${JSON.stringify(row)}\n`).join(""));
    const made = await commandLine(["suites", "new", "tickets", "--from", "log.jsonl"], {
      folder: folder.path,
    });
    expect(made.stdout).toContain("left out, 1: a label of no call that was read");
    const candidates = readFileSync(join(folder.path, "tickets", "candidates.jsonl"), "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(candidates.map(({ input, labels }) => [input, labels])).toEqual([
      ["what of one?", { Tone: "0.5", Right: "1", Mood: "3" }],
      ["what of two?", { Mood: "3" }],
    ]);
  });

  test("numbers its samples, so that no hash of a text stands in logs, and draws the same ones for one seed", async () => {
    using folder = temporaryFolder();
    writeFileSync(join(folder.path, "log.jsonl"), lines(logFormats["langfuse"] ?? (() => ({})), 300));
    const drawn = [];
    for (const name of ["a", "b"]) {
      await commandLine(["suites", "new", name, "--from", "log.jsonl", "--n", "20"], { folder: folder.path });
      drawn.push(readFileSync(join(folder.path, name, "candidates.jsonl"), "utf8"));
    }
    expect(drawn[0]).toBe(drawn[1]);
    const ids = (drawn[0] ?? "")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line).id);
    expect(ids).toHaveLength(20);
    expect(ids[0]).toBe("call-01");
    expect(ids[19]).toBe("call-20");
  });

  test("shows the tools in the review, and names a row whose text to take out is nowhere in it", async () => {
    using folder = temporaryFolder();
    const pair = {
      request: {
        messages: [{ role: "user", content: "block the Quince account" }],
        tools: [
          { type: "function", function: { name: "block", description: "of Quince Ltd", parameters: {} } },
        ],
      },
      response: { choices: [{ message: { role: "assistant", content: "done" } }] },
    };
    writeFileSync(join(folder.path, "log.jsonl"), `${JSON.stringify(pair)}\n`);
    await commandLine(["suites", "new", "tickets", "--from", "log.jsonl"], { folder: folder.path });
    const path = join(folder.path, "tickets", "review.csv");
    expect(readFileSync(path, "utf8")).toContain('""name"":""block""');
    decide(path, () => "as-answered,,Quinze,");
    const slip = await commandLine(["suites", "accept", "tickets"], { folder: folder.path });
    expect(slip).toMatchObject({ code: 1, stdout: "" });
    expect(slip.stderr).toContain('review.csv:2: text 1 under "redact" occurs nowhere in the row');
    expect(slip.stderr).not.toContain("Quinze");
    writeFileSync(path, readFileSync(path, "utf8").replace("Quinze", "Quince"));
    expect(await commandLine(["suites", "accept", "tickets"], { folder: folder.path })).toMatchObject({
      code: 0,
    });
    expect(readFileSync(join(folder.path, "tickets", "samples.jsonl"), "utf8")).not.toContain("Quince");
  });

  test("says what is wrong with a log, and writes nothing", async () => {
    using folder = temporaryFolder();
    writeFileSync(join(folder.path, "log.jsonl"), '{"note":"nothing"}\n');
    const result = await commandLine(["suites", "new", "tickets", "--from", "log.jsonl"], {
      folder: folder.path,
    });
    expect(result.code).toBe(1);
    expect(result.stderr).toContain(
      "log.jsonl: no call of a model in it (most often: of no known shape (keys: note))",
    );
    const absent = await commandLine(["suites", "new", "tickets", "--from", "nowhere.jsonl"], {
      folder: folder.path,
    });
    expect(absent.stderr).toContain("nowhere.jsonl: no such file or folder");
  });
});
