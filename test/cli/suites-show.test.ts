import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../temporary-folder.ts";
import { commandLine } from "./command-line.ts";
import { inFolder, plainCsv } from "./in-folder.ts";

describe("suites show: it …", () => {
  test("shows the card, what the samples are of, and one sample of each form as it is asked", async () => {
    const { stdout, code } = await inFolder({}, ["suites", "show", "order-arithmetic-work"]);
    expect(code).toBe(0);
    for (const fact of [/^samples +450 of 150 problems$/m, /^setting +counterpart; evidence: generated/m])
      expect(stdout).toMatch(fact);
    for (const form of ["email-thread", "receipt", "ticket"]) expect(stdout).toContain(`form ${form}`);
    expect(stdout).toContain("four hash marks");
    expect(Math.max(...stdout.split("\n").map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  test("gives the digest that a run records, and the messages whole, as JSON", async () => {
    using folder = temporaryFolder();
    writeFileSync(join(folder.path, "sums.csv"), plainCsv);
    const run = (argv: readonly string[]) => commandLine(argv, { folder: folder.path });
    const { suites } = JSON.parse((await run(["suites", "show", "sums.csv", "--format", "json"])).stdout);
    await run(["run", "--model", "control/oracle", "--suite", "sums.csv"]);
    const [{ head }] = JSON.parse((await run(["runs", "list", "--format", "json"])).stdout);
    expect(suites).toMatchObject([{ card: head.suite, samples: 2 }]);
    expect(suites[0].shown[0]).toMatchObject({
      id: "a",
      messages: [{ role: "user", content: "What is one and one?" }],
      target: ["2"],
    });
  });

  test("hides the text of a held-out suite until it is asked for, notes included", async () => {
    const files = { "own.csv": "input,target,who\nthe question,the answer,a name\n" };
    const argv = ["suites", "show", "own.csv", "--exposure", "held-out"];
    const secrets = ["the question", "the answer", "a name"];
    for (const format of ["table", "json"]) {
      const hidden = (await inFolder(files, [...argv, "--format", format])).stdout;
      const shown = (await inFolder(files, [...argv, "--format", format, "--reveal-text"])).stdout;
      for (const secret of secrets) expect(hidden).not.toContain(secret);
      for (const secret of secrets) expect(shown).toContain(secret);
    }
  });

  test("shows solved samples that stand before every question once", async () => {
    const files = {
      "a/suite.yaml": "fewShot: shots.csv\n",
      "a/samples.csv": plainCsv,
      "a/shots.csv": "input,target\nWhat is nought and nought?,0\n",
    };
    const { stdout } = await inFolder(files, ["suites", "show", "./a"]);
    expect(stdout.match(/What is nought and nought\?/g)).toHaveLength(1);
    expect(stdout).toContain("2 messages as in sample 1");
    expect(stdout).toContain("And two and two?");
  });

  test("keeps both ends of a long text, and makes what would act on a terminal visible", async () => {
    const lines = Array.from({ length: 100 }, (_, index) => `line ${index}`).join("\n");
    const { stdout } = await inFolder({ "long.csv": `input,target\n"${lines}",\u001b[2J\n` }, [
      "suites",
      "show",
      "long.csv",
    ]);
    expect(stdout).toContain("line 0\n");
    expect(stdout).toContain("line 99\n");
    expect(stdout).toContain("71 lines left out");
    expect(stdout).toContain("\\u{1b}[2J");
  });

  test("shows the first sample of each form before further samples of one", async () => {
    const csv = "id,input,target,form\na,1,1,exam\nb,2,2,exam\nc,3,3,exam\nd,4,4,mail\n";
    const argv = ["suites", "show", "forms.csv", "--format", "json"];
    const { suites } = JSON.parse((await inFolder({ "forms.csv": csv }, argv)).stdout);
    expect(suites[0].shown.map(({ id }: { readonly id: string }) => id)).toEqual(["a", "d", "b"]);
    expect(suites[0].forms).toEqual([
      { key: "exam", samples: 3 },
      { key: "mail", samples: 1 },
    ]);
  });

  test("names what there is where neither a suite nor a config is given", async () => {
    expect(await inFolder({}, ["suites", "show"])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('"list suites"'),
    });
  });
});
