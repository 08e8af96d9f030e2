import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../temporary-folder.ts";
import { commandLine } from "./command-line.ts";

const pair = ["--suite", "order-arithmetic-exam", "--suite", "order-arithmetic-work", "--limit", "20"];

async function withRuns(
  models: readonly string[],
  look: (
    ids: readonly string[],
    run: (argv: readonly string[]) => ReturnType<typeof commandLine>,
  ) => Promise<void>,
) {
  using folder = temporaryFolder();
  const run = (argv: readonly string[]) => commandLine(argv, { folder: folder.path });
  await run(["run", ...models.flatMap((model) => ["--model", model]), ...pair]);
  const listed: readonly { readonly head: { readonly runId: string } }[] = JSON.parse(
    (await run(["runs", "list", "--format", "json"])).stdout,
  );
  await look(
    listed.map(({ head }) => head.runId),
    run,
  );
}

describe("runs: it …", () => {
  test("lists every log with its score, and shows one by the start of its id", async () => {
    await withRuns(["control/oracle"], async (ids, run) => {
      const list = await run(["runs", "list"]);
      for (const id of ids) expect(list.stdout).toContain(id);
      expect(list.stdout).toContain("40/40");
      const { stdout } = await run(["runs", "show", ids[0] ?? ""]);
      expect(stdout).toContain("40 planned: 40 scored");
      const ambiguous = await run(["runs", "show", "20"]);
      expect(ambiguous).toMatchObject({ code: 2, stderr: expect.stringContaining('2 runs start with "20"') });
    });
  });

  test("shows wrong answers beside what was asked, and no right one", async () => {
    await withRuns(["control/chance"], async ([exam = ""], run) => {
      const { stdout } = await run(["runs", "show", exam, "--wrong", "3", "--format", "json"]);
      const trials: readonly {
        readonly outcome: string;
        readonly input: string;
        readonly output: string;
        readonly target: string;
      }[] = JSON.parse(stdout);
      expect(trials).toHaveLength(3);
      for (const { outcome, input, output, target } of trials) {
        expect(outcome).toBe("0");
        expect(output).not.toBe(target);
        expect(input.length).toBeGreaterThan(20);
      }
      expect((await run(["runs", "show", exam, "--wrong", "3"])).stdout).toContain("  target  ");
    });
  });

  test("finds the flips of a model that knows exam dress only, and none in one that knows any", async () => {
    await withRuns(["control/narrow", "control/robust"], async ([narrow = "", , robust = ""], run) => {
      const flips = JSON.parse((await run(["runs", "show", narrow, "--flips", "--format", "json"])).stdout);
      expect(flips.compared).toBe(60);
      expect(flips.total).toBeGreaterThan(30);
      expect(flips.flips[0]).toMatchObject({
        benchmark: { outcome: "1", form: "exam-question" },
        counterpart: { outcome: "0" },
      });
      expect(
        JSON.parse((await run(["runs", "show", robust, "--flips", "--format", "json"])).stdout),
      ).toMatchObject({ total: 0, flips: [] });
    });
  });

  test("compares two runs sample by sample, and refuses runs of two suites", async () => {
    await withRuns(["control/oracle", "control/narrow"], async (ids, run) => {
      const [narrowExam = "", narrowWork = "", oracleExam = ""] = ids.toSorted();
      const same = JSON.parse(
        (await run(["runs", "diff", oracleExam, oracleExam, "--format", "json"])).stdout,
      );
      expect(same).toMatchObject({
        conditions: [],
        changed: [],
        samples: { both: 40, same: 40, onlyLeft: 0, onlyRight: 0 },
      });
      const { samples, conditions, changed } = JSON.parse(
        (await run(["runs", "diff", narrowExam, oracleExam, "--format", "json"])).stdout,
      );
      expect(conditions).toEqual([expect.stringMatching(/^model: /)]);
      expect(samples.leftHigher + samples.rightHigher).toBe(changed.length);
      expect(changed.length).toBeGreaterThan(0);
      expect(await run(["runs", "diff", narrowExam, narrowWork])).toMatchObject({
        code: 2,
        stderr: expect.stringContaining("different suites"),
      });
    });
  });

  test("counts how JSON answers were dressed", async () => {
    using folder = temporaryFolder();
    const answers = ['{"a": 1}', '```json\n{"a": 1}\n```', 'It is {"a": 1}.', '{"a": "one"}', "no idea"];
    const rows = answers.map((output, row) => JSON.stringify({ sample_id: `s${row}`, output }));
    writeFileSync(join(folder.path, "out.jsonl"), `${rows.join("\n")}\n`);
    const samples = answers.map((_, row) =>
      JSON.stringify({ id: `s${row}`, input: `q${row}`, target: '{"a": 1}' }),
    );
    writeFileSync(join(folder.path, "orders.jsonl"), `${samples.join("\n")}\n`);
    const schema = { type: "object", properties: { a: { type: "number" } } };
    const scorer = `json-fields:${JSON.stringify({ schema })}`;
    const argv = ["run", "--model", "replay/out.jsonl", "--suite", "orders.jsonl", "--scorer", scorer];
    expect(await commandLine(argv, { folder: folder.path })).toMatchObject({ code: 0 });
    const [listed] = JSON.parse(
      (await commandLine(["runs", "list", "--format", "json"], { folder: folder.path })).stdout,
    );
    const { stdout } = await commandLine(["runs", "show", listed.head.runId], { folder: folder.path });
    expect(stdout).toContain("2 bare JSON, 1 fenced, 1 in prose; 1 off schema");
    expect(stdout).toContain("1 unparsed");
  });

  test("makes hostile model output harmless on the terminal", async () => {
    using folder = temporaryFolder();
    const hostile = "\u001b[2J\u001b]0;owned\u0007 <script>alert(1)</script> \u202egnp.exe";
    writeFileSync(join(folder.path, "out.jsonl"), `${JSON.stringify({ input: "1+1?", output: hostile })}\n`);
    writeFileSync(join(folder.path, "sums.csv"), "input,target\n1+1?,2\n");
    await commandLine(["run", "--model", "replay/out.jsonl", "--suite", "sums.csv"], { folder: folder.path });
    const [listed] = JSON.parse(
      (await commandLine(["runs", "list", "--format", "json"], { folder: folder.path })).stdout,
    );
    const { stdout } = await commandLine(["runs", "show", listed.head.runId, "--wrong", "1"], {
      folder: folder.path,
    });
    expect(stdout).toContain("<script>");
    expect(stdout).not.toContain("\u001b");
    expect(stdout).not.toContain("\u202e");
  });
});

describe("rescore: it …", () => {
  test("judges a file by what its run was judged by, where no flag says otherwise, and keeps its capability", async () => {
    using folder = temporaryFolder();
    const run = (argv: readonly string[]) => commandLine(argv, { folder: folder.path });
    writeFileSync(join(folder.path, "sums.csv"), "id,input,target\na,one?,1\nb,two?,2\n");
    writeFileSync(
      join(folder.path, "out.jsonl"),
      ["a", "b"].map((id) => JSON.stringify({ sample_id: id, output: "#### 1" })).join("\n"),
    );
    await run([
      "run",
      "--model",
      "replay/out.jsonl",
      "--suite",
      "sums.csv",
      "--capability",
      "adding",
      "--scorer",
      "number",
    ]);
    const alone = await run(["rescore"]);
    expect(alone.stderr).toContain("suite sums is not registered; name its file with --suite");
    writeFileSync(join(folder.path, "sums.csv"), "id,input,target\na,one?,1\nb,two?,1\n");
    expect(await run(["rescore", "--suite", "sums.csv"])).toMatchObject({ code: 0 });
    const listed = JSON.parse((await run(["runs", "list", "--format", "json"])).stdout);
    expect(listed.map(({ score }: { readonly score: number }) => score)).toEqual([0.5, 1]);
    expect(listed[1].head.suite).toMatchObject({ capability: "adding", scorers: ["number"] });
  });

  test("refuses a flag for files where no file is given", async () => {
    using folder = temporaryFolder();
    const argv = ["rescore", "--suite", "order-arithmetic-exam", "--scorer", "number"];
    const { code, stderr } = await commandLine(argv, { folder: folder.path });
    expect(stderr).toContain("--scorer applies to suites given as a file, and none is");
    expect(code).toBe(2);
  });
});
