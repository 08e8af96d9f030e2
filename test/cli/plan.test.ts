import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../temporary-folder.ts";
import { commandLine } from "./command-line.ts";

async function plan(...argv: readonly string[]) {
  using folder = temporaryFolder();
  return await commandLine(["plan", ...argv], { folder: folder.path });
}

/** Lines joined, so that where a sentence is folded does not matter. */
function unfolded(text: string): string {
  return text.replaceAll(/\n\s*/g, " ");
}

describe("plan: it …", () => {
  test("says in plain words what 200 rows cannot show and what five points need", async () => {
    const { code, stdout } = await plan("--gap", "5", "--samples", "200");
    expect(code).toBe(0);
    const text = unfolded(stdout);
    expect(text).toContain(
      "200 rows, two models, 25 % discordant: differences under 9.9 points are invisible; 5 points need 785 rows.",
    );
    expect(text).toContain(
      "25.0 % discordant, standard deviation 50.0 points: assumed, for no earlier run shows how much they vary.",
    );
    expect(text).toContain("Invisible: shown less than 80 % of the time by a 95 % interval.");
  });

  test("says what two suites of unlike sizes can see", async () => {
    const { stdout } = await plan("--samples", "500", "--counterpart-samples", "731", "--score", "50");
    expect(unfolded(stdout)).toContain(
      "500 and 731 rows, one model on two suites, scores near 50 and 50: gaps under 8.1 points are invisible",
    );
  });

  test("turns a budget into samples, and says what is assumed of a trial", async () => {
    const { code, stdout } = await plan("--gap", "5", "--model", "openai/gpt-5-mini", "--budget-usd", "1");
    expect(code).toBe(0);
    const text = unfolded(stdout);
    expect(text).toContain("$1.00 buys 444 problems: form gaps under 6.6 points are invisible.");
    expect(text).toContain("5 points need 785 problems, $1.77, more than $1.00");
    expect(text).toContain("500 tokens in and 500 out, assumed; list price");
    expect(text).toContain("What two models cost is known when both are named with --model.");
  });

  test("lists the usual gaps in order when none is asked for", async () => {
    const { stdout } = await plan();
    const points = [...stdout.matchAll(/^two models, one suite +([\d.]+) .*needed$/gm)].map(([, one]) => one);
    expect(points).toEqual(["1.0", "2.0", "3.0", "5.0", "10.0"]);
  });

  test("weighs repeats against samples once it is told how often answers flip", async () => {
    const text = unfolded((await plan("--gap", "5", "--samples", "200", "--flip-rate", "10")).stdout);
    expect(text).toContain("785 rows asked once see 5.0 points, 392 rows asked twice see 6.3");
    expect(text).toContain("Those at hand never see less than 7.7, however often they are asked.");
    const still = unfolded((await plan("--gap", "5", "--flip-rate", "0")).stdout);
    expect(still).toContain("answers stay the same when asked again; repeats add nothing");
  });

  test("uses earlier runs of the pair and says which", async () => {
    using folder = temporaryFolder();
    const pair = ["--suite", "order-arithmetic-exam", "--suite", "order-arithmetic-work"];
    const models = ["--model", "control/narrow", "--model", "control/chance"];
    await commandLine(["run", ...models, ...pair, "--limit", "40", "--epochs", "2"], { folder: folder.path });
    const argv = ["plan", "--gap", "4", "--model", "control/narrow"];
    const table = unfolded((await commandLine(argv, { folder: folder.path })).stdout);
    expect(table).toContain("40 problems, one model in both forms");
    expect(table).toContain("from 2 earlier runs of control/narrow");
    expect(table).not.toContain("two suites");
    const json = await commandLine([...argv, "--format", "json"], { folder: folder.path });
    const [study] = JSON.parse(json.stdout).studies;
    expect(study).toMatchObject({ benchmark: "order-arithmetic-exam", counterpart: "order-arithmetic-work" });
    const [form] = study.designs;
    expect(form).toMatchObject({
      design: "paired-form",
      trialsPerUnit: { benchmark: 2, counterpart: 3 },
      measuredFrom: { models: ["control/narrow"] },
      repeats: { kind: "known" },
      answers: { kind: "answers", atHand: { trials: 200 }, needs: [{ gap: 0.04 }] },
    });
  });

  test("plans no model by what the control panel did", async () => {
    using folder = temporaryFolder();
    const suite = ["--suite", "order-arithmetic-exam", "--limit", "20"];
    await commandLine(["run", "--model", "control/chance", ...suite], { folder: folder.path });
    const argv = ["plan", "--benchmark", "order-arithmetic-exam", "--model", "openai/gpt-5-mini"];
    const { stdout } = await commandLine(argv, { folder: folder.path });
    expect(unfolded(stdout)).toContain("scores near 70.0, standard deviation 45.8 points: assumed");
  });

  test("prints one JSON document with shares, and no number that JSON cannot hold", async () => {
    const { stdout, stderr } = await plan(
      "--gap",
      "3",
      "--samples",
      "50",
      "--flip-rate",
      "5",
      "--format",
      "json",
    );
    expect(stderr).toBe("");
    expect(stdout).not.toContain("null");
    expect(JSON.parse(stdout)).toMatchObject({ power: 0.8, level: 0.95, studies: [{ models: [] }] });
  });

  test.each([
    [["--gap", "0"], '--gap must be a number of at least 0.1 and below 100, got "0"'],
    [["--power", "1"], '--power must be a number above 0.05 and below 1, got "1"'],
    [["--score", "0.7"], '--score must be a number of at least 1 and below 100, got "0.7"'],
    [["--samples", "1"], '--samples must be a whole number of at least 2, got "1"'],
    [["--budget-usd", "5"], "--budget-usd needs a price; name the models with --model"],
    [["--budget-usd", "5", "--model", "ollama/qwen3"], "no price is known for ollama/qwen3"],
    [["--benchmark", "gsm9k"], 'unknown suite "gsm9k"; known: aime-2024'],
    [["--cluster-size", "4"], "--cluster-size says nothing without --intraclass; give both"],
    [["--tokens-out", "9"], "--tokens-out says nothing without --tokens-in; give both"],
  ])("refuses %j with one line and the way out", async (argv, message) => {
    const { code, stdout, stderr } = await plan(...argv);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(message);
  });
});
