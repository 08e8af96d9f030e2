import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../temporary-folder.ts";
import { commandLine } from "./command-line.ts";

/** Right on every sample of the exam, on every other one at work: a gap of 50 points. */
const model = `
export const model = {
  id: "lab/tuned-1",
  generate: async ({ trial }) => ({
    text: trial.suiteId === "exam" || Number(trial.sampleId) % 2 === 0 ? "yes" : "no",
    finish: { reason: "stop" },
  }),
};
`;

const rows = (count: number) =>
  ["input,target,id", ...Array.from({ length: count }, (_, row) => `is ${row} so?,yes,${row}`), ""].join(
    "\n",
  );

const suites = ["--suite", "./exam.csv", "--suite", "./work.csv"] as const;

async function inFolder(
  look: (
    command: (...argv: readonly string[]) => ReturnType<typeof commandLine>,
    folder: string,
  ) => Promise<void>,
) {
  using folder = temporaryFolder();
  writeFileSync(join(folder.path, "exam.csv"), rows(40));
  writeFileSync(join(folder.path, "exam.suite.yaml"), "setting: benchmark\ncapability: so\n");
  writeFileSync(join(folder.path, "work.csv"), rows(40));
  writeFileSync(join(folder.path, "work.suite.yaml"), "capability: so\nexposure: held-out\n");
  writeFileSync(join(folder.path, "model.ts"), model);
  await look((...argv) => commandLine(argv, { folder: folder.path }), folder.path);
}

const predict = ["predict", "--model", "lab/tuned-1", ...suites] as const;
const run = ["run", "--model", "./model.ts", ...suites] as const;

describe("predict: it …", () => {
  test("writes a prediction that the report scores, and says it came before the run", async () => {
    await inFolder(async (command) => {
      const made = await command(...predict, "--gap", "45", "--interval", "30,60", "--level", "0.9");
      expect(made).toMatchObject({ code: 0, stderr: "" });
      expect(made.stdout).toContain("lab/tuned-1, exam to work: 45.0 points [30.0, 60.0]");
      expect(made.stdout).toMatch(/SHA-256 [0-9a-f]{64}/);
      expect((await command("ledger", "verify")).stdout).toContain("nothing wrong");
      expect((await command("ledger", "show")).stdout).toMatch(
        /lab\/tuned-1 +exam +work +45\.0 +\[30\.0, 60\.0\]/,
      );
      const report = await command(...run);
      expect(report.stdout.replace(/\s+/g, " ")).toMatch(
        /predicted 45\.0 \[30\.0, 60\.0\] \(90 %\) on [^,]+, before the run; observed 50\.0 \[[^\]]+\]: inside, interval score 30\.0/,
      );
      const scored = await command("predict", "--score", "--format", "json");
      const [prediction] = JSON.parse(scored.stdout).predictions;
      expect(prediction).toMatchObject({ gap: 0.45, outcome: { kind: "scored", isInside: true } });
      expect(prediction.outcome.score).toBeCloseTo(0.3, 12);
      expect(prediction.outcome).not.toHaveProperty("late");
    });
  });

  test("scores a miss by how far it is off, and keeps a track record", async () => {
    await inFolder(async (command, folder) => {
      await command(...predict, "--gap", "10", "--interval=-5,20", "--level", "0.8");
      await command("predict", "--model", "lab/tuned-2", ...suites, "--gap", "50", "--interval", "40,60");
      await command(...run);
      writeFileSync(join(folder, "other.ts"), model.replace("tuned-1", "tuned-2"));
      await command("run", "--model", "./other.ts", ...suites);
      const { stdout } = await command("predict", "--score");
      const text = stdout.replace(/\s+/g, " ");
      // width 25, and 2 / 0.2 times the 30 points that 50 lies above 20
      expect(text).toContain("outside, interval score 325.0");
      expect(text).toContain("Track record: 1 of 2 predictions inside, where their levels expect 1.8");
    });
  });

  test("is refused after a look, after a score, a second time, and without a pair", async () => {
    await inFolder(async (command, folder) => {
      const say = ["--gap", "45", "--interval", "30,60"] as const;
      expect(
        await command("predict", "--model", "lab/tuned-1", "--suite", "./work.csv", ...say),
      ).toMatchObject({
        code: 2,
        stderr: expect.stringContaining("one benchmark and one counterpart"),
      });
      expect((await command(...predict, "--gap", "70", "--interval", "30,60")).code).toBe(2);
      expect((await command(...predict, ...say)).code).toBe(0);
      expect(await command(...predict, ...say)).toMatchObject({
        code: 1,
        stderr: expect.stringContaining("the first prediction stands"),
      });
      await command("run", "--model", "./model.ts", "--suite", "./work.csv");
      const changed = rows(41);
      writeFileSync(join(folder, "exam.csv"), changed);
      expect(await command(...predict, ...say)).toMatchObject({
        code: 1,
        stderr: expect.stringContaining("has a score on work already"),
      });
      rmSync(join(folder, "results", "work"), { recursive: true });
      expect(await command(...predict, ...say)).toMatchObject({
        code: 1,
        stderr: expect.stringContaining("take fresh samples under another suite id"),
      });
    });
  });

  test("is not scored where a suite is another one since", async () => {
    await inFolder(async (command, folder) => {
      await command(...predict, "--gap", "45", "--interval", "30,60");
      writeFileSync(join(folder, "work.csv"), rows(42));
      const report = await command(...run);
      expect(report.stdout.replace(/\s+/g, " ")).toContain(
        "not scored, work is another one since it was predicted",
      );
    });
  });

  test("is decided by the first run: a repeat is shown and does not count", async () => {
    await inFolder(async (command) => {
      await command(...predict, "--gap", "45", "--interval", "30,60");
      await command(...run);
      await command(...run);
      const { stdout } = await command("predict", "--score");
      expect(stdout.replace(/\s+/g, " ")).toContain(
        "not counted, for this is a repeat: an earlier run since then decides; observed",
      );
    });
  });

  test("names the range of a gap in points", async () => {
    await inFolder(async (command) => {
      expect(await command(...predict, "--gap", "120", "--interval", "100,140")).toMatchObject({
        code: 2,
        stderr: expect.stringContaining("--gap must be a number from -100 to 100, got"),
      });
    });
  });

  test("lists what is predicted as open before anything was run", async () => {
    await inFolder(async (command) => {
      await command(...predict, "--gap", "45", "--interval", "30,60");
      expect(await command("predict", "--score")).toMatchObject({
        code: 0,
        stdout: expect.stringContaining("not scored, no gap of this model and pair"),
      });
    });
  });

  test("says that nothing was predicted", async () => {
    await inFolder(async (command) => {
      await command(...run);
      expect((await command("predict", "--score")).stdout).toBe("nothing was predicted in these results\n");
    });
  });
});
