import { readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../temporary-folder.ts";
import { commandLine } from "./command-line.ts";

const questions = Array.from({ length: 40 }, (_, row) => `q${row},"=SUM(${row};1)",${row + 1}`);

function folderWithSuite() {
  const folder = temporaryFolder();
  writeFileSync(join(folder.path, "sums.csv"), `${["id,input,target", ...questions].join("\n")}\n`);
  return folder;
}

function review(folder: string): string {
  return join(folder, "results", "audits", "sums.review.csv");
}

/** Writes verdicts in the order of the rows; the rest stays empty. */
function fillIn(folder: string, verdicts: readonly string[]): void {
  const [header, ...rows] = readFileSync(review(folder), "utf8").trimEnd().split("\r\n");
  const filled = rows.map((row, place) => `${verdicts[place] ?? ""}${row}`);
  writeFileSync(review(folder), `${[header, ...filled].join("\r\n")}\r\n`);
}

const check = ["suites", "check", "./sums.csv"];
const nineteen = Array.from({ length: 19 }, () => "right");

describe("suites check --audit: it", () => {
  test("draws targets into a review whose cells start no formula, the same for the same seed", async () => {
    await using folder = folderWithSuite();
    const { stdout, code } = await commandLine([...check, "--audit", "20"], { folder: folder.path });
    expect(code).toBe(0);
    expect(stdout).toContain("20 problems of 40 at random");
    const lines = readFileSync(review(folder.path), "utf8").trimEnd().split("\r\n");
    expect(lines[0]).toBe("verdict,note,id,asked,target");
    expect(lines).toHaveLength(21);
    for (const line of lines.slice(1)) expect(line).toMatch(/^,,q\d+,"'=SUM\(\d+;1\)",\d+$/);
    await using other = folderWithSuite();
    await commandLine([...check, "--audit", "20"], { folder: other.path });
    expect(readFileSync(review(other.path), "utf8")).toBe(readFileSync(review(folder.path), "utf8"));
  });

  test("reads the filled review, and the gap report carries how far wrong targets can move the gap", async () => {
    await using folder = folderWithSuite();
    const options = { folder: folder.path };
    await commandLine([...check, "--audit", "20"], options);
    fillIn(folder.path, ["wrong", ...nineteen]);
    const read = await commandLine([...check, "--audit", "--format", "json"], options);
    // R: binom.test(1, 20)$conf.int = 0.001265089, 0.248732763
    expect(JSON.parse(read.stdout).audits).toMatchObject([
      {
        kind: "read",
        blank: 0,
        audit: { right: 19, wrong: 1, unclear: 0, bound: expect.closeTo(0.248732763, 8) },
      },
    ]);
    const suite = [
      "--capability",
      "order-arithmetic",
      "--suite",
      "./sums.csv",
      "--suite",
      "order-arithmetic-exam",
    ];
    const run = await commandLine(["run", "--model", "control/oracle", ...suite, "--limit", "5"], options);
    expect(run.stdout).toContain("of 20 targets double-checked, 1 is wrong");
    const gap = await commandLine(["gap", "--format", "json"], options);
    expect(JSON.parse(gap.stdout).audits).toMatchObject([
      { suite: "sums", wrong: 1, rate: { value: 0.05, n: 20 }, bound: expect.closeTo(0.248732763, 8) },
    ]);
    const text = (await commandLine(["gap"], options)).stdout.replace(/\s+/g, " ");
    expect(text).toContain("sums: of 20 targets double-checked, 1 is wrong (5.0 % [0.1, 24.9]");
    expect(text).toContain("Targets of order-arithmetic-exam were not double-checked");
    expect(text).not.toContain("another version");
  });

  test("counts what is left without a verdict as unclear, for the worst case", async () => {
    await using folder = folderWithSuite();
    const options = { folder: folder.path };
    await commandLine([...check, "--audit", "20"], options);
    fillIn(folder.path, ["right", "unclear", ...nineteen.slice(3)]);
    const { stdout } = await commandLine([...check, "--audit"], options);
    expect(stdout).toContain("2 rows, counted as unclear");
    // R: binom.test(3, 20)$conf.int[2] = 0.3789268
    expect(stdout.replace(/\s+/g, " ")).toContain("at most 37.9 points (95 %)");
  });

  test("bounds no score in points where samples carry weights", async () => {
    await using folder = temporaryFolder();
    const options = { folder: folder.path };
    const weighted = questions.map((question, row) => `${question},${row === 0 ? 39 : 1}`);
    const text = `${["id,input,target,weight", ...weighted].join("\n")}\n`;
    writeFileSync(join(folder.path, "sums.csv"), text);
    await commandLine([...check, "--audit", "20"], options);
    fillIn(folder.path, ["wrong", ...nineteen]);
    const { stdout } = await commandLine([...check, "--audit"], options);
    expect(stdout.replace(/\s+/g, " ")).toContain("none in points: its samples carry traffic weights");
    const exam = ["--capability", "order-arithmetic", "--suite", "order-arithmetic-exam"];
    const run = ["run", "--model", "control/oracle", ...exam, "--suite", "./sums.csv", "--limit", "5"];
    const report = (await commandLine(run, options)).stdout.replace(/\s+/g, " ");
    expect(report).toContain("moves its scores by is not known: its samples carry traffic weights");
  });

  test("keeps the text of a held-out suite to its owner, and says so in the file", async () => {
    await using folder = folderWithSuite();
    const held = [...check, "--exposure", "held-out", "--audit", "5"];
    const { stdout } = await commandLine(held, { folder: folder.path });
    expect(stdout.replace(/\s+/g, " ")).toContain("the file holds the text of a held-out suite");
    expect(statSync(review(folder.path)).mode & 0o777).toBe(0o600);
    const lines = readFileSync(review(folder.path), "utf8").trimEnd().split("\r\n");
    expect(lines[0]).toBe("verdict,note,id,asked,target,notice");
    for (const line of lines.slice(1)) expect(line).toContain("send to no model");
    expect(readFileSync(join(folder.path, "results", "audits", ".gitignore"), "utf8")).toBe("*.review.csv\n");
  });

  test.each([
    [["", ""], "no row has a verdict yet"],
    [["maybe", "right"], ':2:1: the verdict is "maybe"; write right, wrong or unclear'],
  ])("refuses a review that says %j", async (verdicts, message) => {
    await using folder = folderWithSuite();
    const options = { folder: folder.path };
    await commandLine([...check, "--audit", "2"], options);
    fillIn(folder.path, verdicts);
    const { stderr, code } = await commandLine([...check, "--audit"], options);
    expect(code).toBe(1);
    expect(stderr).toContain(message);
  });

  test("refuses a review from which rows were taken: the rate would be of those left", async () => {
    await using folder = folderWithSuite();
    const options = { folder: folder.path };
    await commandLine([...check, "--audit", "4"], options);
    fillIn(folder.path, ["right", "right", "right", "right"]);
    writeFileSync(
      review(folder.path),
      readFileSync(review(folder.path), "utf8").split("\r\n").slice(0, 4).join("\r\n"),
    );
    const { stderr } = await commandLine([...check, "--audit"], options);
    expect(stderr).toContain("3 rows where 4 were drawn");
  });

  test("takes a whole number or none", async () => {
    await using folder = folderWithSuite();
    const { stderr, code } = await commandLine([...check, "--audit", "0"], { folder: folder.path });
    expect(code).toBe(2);
    expect(stderr).toContain("--audit must be a whole number of at least 1, or nothing for 150");
  });
});
