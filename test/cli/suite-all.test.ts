import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { isSharedAbsent, shared } from "../shared-folder.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { commandLine } from "./command-line.ts";

const row = {
  id: "q1",
  question: "What is hot?",
  choices: { text: ["ice", "fire"], label: ["A", "B"] },
  answerKey: "B",
};

describe("run --suite all", () => {
  test("leaves out the suites whose data are not there and names each with the way to get them", async () => {
    using folder = temporaryFolder();
    mkdirSync(join(folder.path, "data", "benchmark", "arc_challenge"), { recursive: true });
    writeFileSync(join(folder.path, "data", "benchmark", "arc_challenge", "test.jsonl"), JSON.stringify(row));
    const args = [
      "run",
      "--model",
      "control/oracle",
      "--suite",
      "all",
      "--limit",
      "2",
      "--data",
      "data",
      "--dry-run",
    ];
    const { code, stdout, stderr } = await commandLine(args, { folder: folder.path });
    expect(code).toBe(0);
    expect(stdout).toContain("arc-challenge");
    expect(stdout).toContain("order-arithmetic-exam");
    expect(stdout).not.toContain("gsm8k");
    expect(stderr).toMatch(/left out: suite "gsm8k": no file .*; run "reality-gap suites pull gsm8k"/);
    expect(stderr).toMatch(/left out: suite "mmlu": no file/);
  });

  test("does not leave out a suite whose data are wrong", async () => {
    using folder = temporaryFolder();
    mkdirSync(join(folder.path, "data", "benchmark", "arc_challenge"), { recursive: true });
    writeFileSync(join(folder.path, "data", "benchmark", "arc_challenge", "test.jsonl"), "{");
    const args = [
      "run",
      "--model",
      "control/oracle",
      "--suite",
      "all",
      "--limit",
      "2",
      "--data",
      "data",
      "--dry-run",
    ];
    const { code, stderr } = await commandLine(args, { folder: folder.path });
    expect(code).toBe(1);
    expect(stderr).toMatch(/test\.jsonl:1:2: is not valid JSON/);
  });
});

describe("run --parameter", () => {
  test.each([
    ["shots", "--parameter must be name=value such as shots=5"],
    ["shots=-1", 'suite "gsm8k": shots is -1; give a whole number from 0 up'],
  ])("refuses %s", async (parameter, message) => {
    using folder = temporaryFolder();
    mkdirSync(join(folder.path, "data", "benchmark", "gsm8k"), { recursive: true });
    const problem = JSON.stringify({ question: "1 + 1?", answer: "#### 2" });
    writeFileSync(join(folder.path, "data", "benchmark", "gsm8k", "test.jsonl"), problem);
    const args = [
      "run",
      "--model",
      "control/oracle",
      "--suite",
      "gsm8k",
      "--data",
      "data",
      "--parameter",
      parameter,
    ];
    const { code, stderr } = await commandLine(args, { folder: folder.path });
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });
});

test.skipIf(isSharedAbsent)(
  "all suites with data run end to end, and the report joins them by capability (needs ../shared)",
  async () => {
    using folder = temporaryFolder();
    const args = [
      "run",
      "--model",
      "control/oracle",
      "--model",
      "control/robust",
      "--suite",
      "all",
      "--limit",
      "2",
    ];
    const { code, stdout } = await commandLine([...args, "--data", shared("data"), "--format", "json"], {
      folder: folder.path,
    });
    expect(code).toBe(0);
    const { gaps } = JSON.parse(stdout);
    const pairs = gaps
      .filter(({ model }: { model: string }) => model === "control/oracle")
      .map(
        (gap: { benchmark: { suite: string }; counterpart: { suite: string } }) =>
          `${gap.benchmark.suite} ${gap.counterpart.suite}`,
      );
    expect(pairs).toEqual(
      expect.arrayContaining([
        "bfcl bfcl-live",
        "gsm8k tat-qa-arithmetic",
        "dstc8-spans restaurants-8k",
        "bbh-dates recognizers-date",
      ]),
    );
  },
  300_000,
);
