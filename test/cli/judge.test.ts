import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../temporary-folder.ts";
import { run as launch } from "./launched-process.ts";

const launcher = join(import.meta.dirname, "../../harness/cli/reality-gap.mjs");

/** Judged suites as a user has them: files, a judge in a module of their own, recorded outputs. */

const outputs = Array.from({ length: 12 }, (_, row) => `answer ${row}`);

/** Gives grade 1 to even answers, in the form that was asked for; fails while a file says so. */
const judgeModule = `
import { appendFileSync, existsSync } from "node:fs";
import { ModelError } from "reality-gap";
export const model = {
  id: "court/judge-1",
  async generate({ messages }) {
    appendFileSync(new URL("asked.txt", import.meta.url), "x");
    if (existsSync(new URL("closed", import.meta.url))) throw new ModelError("auth", "the key is not accepted");
    const [system, user] = messages.map(({ content }) => content);
    const mark = /"mark": "([0-9a-f]{12})"/.exec(system)[1];
    const row = Number(/answer (\\d+)\\n<\\/answer/.exec(user)[1]);
    const text = JSON.stringify({ mark, reason: "it is even or it is not", grade: row % 2 === 0 ? 1 : 0 });
    return { text, finish: { reason: "stop" }, usage: { inputTokens: 100, outputTokens: 10 } };
  },
};
`;

const rubric = "The answer is even.";
const labels = { score: "human", output: "answer" };

interface Workplace {
  readonly path: string;
  /** In a process of its own: a user's modules import this package there. */
  run(...argv: readonly string[]): ReturnType<typeof launch>;
  /** Questions put to the judge so far. */
  asked(): number;
  write(name: string, text: string): void;
}

async function inWorkplace(work: (place: Workplace) => Promise<void>): Promise<void> {
  using folder = temporaryFolder();
  const write = (name: string, text: string): void => writeFileSync(join(folder.path, name), text);
  write("judge.ts", judgeModule);
  write("asked.txt", "");
  write(
    "out.jsonl",
    outputs.map((output, row) => JSON.stringify({ sample_id: `t${row}`, output })).join("\n"),
  );
  write("tickets.csv", ticketsCsv(6));
  await work({
    path: folder.path,
    run: (...argv) =>
      launch([process.execPath, launcher, ...argv], { cwd: folder.path, env: { OPENAI_API_KEY: "" } }),
    asked: () => readFileSync(join(folder.path, "asked.txt"), "utf8").length,
    write,
  });
}

/** The first so many were scored by a person, who finds all of them good. */
function ticketsCsv(labelled: number): string {
  const rows = outputs.map(
    (output, row) => `t${row},question ${row},even,${output},${row < labelled ? 1 : ""}`,
  );
  return ["id,input,target,answer,human", ...rows].join("\n");
}

const scorer = `judge:${JSON.stringify({ rubric, model: "./judge.ts", labels })}`;
const asked = ["run", "--model", "replay/out.jsonl"] as const;
const tickets = [...asked, "--suite", "./tickets.csv", "--scorer", scorer] as const;

const sideOf = ({ stdout }: { readonly stdout: string }) => JSON.parse(stdout).unpaired[0].findings;

const judgedAsExpected = {
  score: { value: 0.5, n: 12 },
  coverage: { planned: 12, scored: 12 },
  judge: {
    models: ["court/judge-1"],
    questions: { answered: 12, failed: 0 },
    calibration: { kind: "calibrated", labelled: 6, bias: { value: -0.5 }, corrected: { value: 1 } },
  },
};

describe("a judged suite: it runs …", () => {
  test("from a CSV file and a flag, with a judge in the user's own module", async () => {
    await inWorkplace(async ({ run }) => {
      const result = await run(...tickets, "--format", "json");
      expect(result).toMatchObject({ code: 0 });
      expect(sideOf(result)).toMatchObject(judgedAsExpected);
    });
  });

  test("from a folder with suite.yaml", async () => {
    await inWorkplace(async ({ path, run, write }) => {
      mkdirSync(join(path, "support"));
      write("support/samples.csv", ticketsCsv(6));
      write(
        "support/suite.yaml",
        [
          "id: support",
          "version: 1",
          "title: Support",
          "setting: real-world",
          "scorer:",
          "  judge:",
          `    rubric: ${rubric}`,
          "    model: ./judge.ts",
          "    labels: { score: human, output: answer }",
        ].join("\n"),
      );
      const result = await run(...asked, "--suite", "./support", "--format", "json");
      expect(result).toMatchObject({ code: 0 });
      expect(sideOf(result)).toMatchObject(judgedAsExpected);
    });
  });

  test("from a module that imports the judge from this package", async () => {
    await inWorkplace(async ({ run, write }) => {
      write(
        "suite.ts",
        `
import { judge } from "reality-gap";
const samples = Array.from({ length: 12 }, (_, row) => ({
  id: "t" + row, input: "question " + row, target: ["even"],
  metadata: { answer: "answer " + row, ...(row < 6 ? { human: 1 } : {}) },
}));
export const suite = {
  id: "module", version: 1, title: "Module", setting: { kind: "benchmark" }, capability: "support",
  exposure: "public", source: { url: "https://example.org", licence: "MIT" }, metric: "accuracy",
  scorers: [judge({ rubric: ${JSON.stringify(rubric)}, model: "./judge.ts", labels: ${JSON.stringify(labels)} })],
  samples: () => samples,
};
`,
      );
      const result = await run(...asked, "--suite", "./suite.ts", "--format", "json");
      expect(result).toMatchObject({ code: 0 });
      expect(sideOf(result)).toMatchObject(judgedAsExpected);
    });
  });

  test("without a word of a held-out suite in its log, the judge's included", async () => {
    await inWorkplace(async ({ path, run }) => {
      await run(...tickets, "--exposure", "held-out");
      const [log = ""] = logsIn(path);
      const text = readFileSync(log, "utf8");
      expect(text).toContain('"asked"');
      expect(text).not.toMatch(/even or it is not|answer \d|question \d/);
    });
  });
});

describe("what a judge said: it …", () => {
  test("stands under each trial that is looked at", async () => {
    await inWorkplace(async ({ path, run }) => {
      await run(...tickets);
      const [log = ""] = logsIn(path);
      const runId = basename(log, ".jsonl");
      const { stdout } = await run("runs", "show", runId, "--wrong", "1");
      expect(stdout).toContain("wrote   answer 1");
      expect(stdout).toMatch(
        /judge {3}court\/judge-1: \{"mark":"[0-9a-f]{12}","reason":"it is even or it is not","grade":0\}/,
      );
    });
  });
});

describe("a label that is none: it …", () => {
  test("is found before the first call, in whatever row it stands", async () => {
    await inWorkplace(async ({ path, run, write, asked: questions }) => {
      write("tickets.csv", ticketsCsv(6).replace("answer 5,1", "answer 5,good"));
      const { code, stderr } = await run(...tickets);
      expect(code).toBe(1);
      expect(stderr).toContain('sample "t5": the label under "human" is "good"; give a number from 0 to 1');
      expect(questions()).toBe(0);
      expect(logsIn(path)).toEqual([]);
    });
  });
});

describe("a dry run of a judged suite: it …", () => {
  test("says who judges, and that this is not in its figures", async () => {
    await inWorkplace(async ({ run, asked: questions }) => {
      const { stdout } = await run(...tickets, "--dry-run");
      expect(stdout).toContain("Outputs are judged by court/judge-1; that comes on top.");
      expect(questions()).toBe(0);
    });
  });
});

describe("a judge that cannot be asked: it …", () => {
  test("is found out before the first call, and the message says who wants it", async () => {
    await inWorkplace(async ({ path, run }) => {
      const options = JSON.stringify({ rubric, model: "openai/gpt-5-mini" });
      const result = await run(...asked, "--suite", "./tickets.csv", "--scorer", `judge:${options}`);
      expect(result.code).toBe(2);
      expect(result.stderr).toMatch(
        /suite tickets is judged by openai\/gpt-5-mini \(judge\(openai\/gpt-5-mini, [0-9a-f]{8}\)\): .*OPENAI_API_KEY/,
      );
      expect(logsIn(path)).toEqual([]);
    });
  });

  test("leaves a run to be resumed when its key is refused, and the resumed run is as an undisturbed one", async () => {
    await inWorkplace(async ({ path, run, write }) => {
      write("closed", "");
      const stopped = await run(...tickets);
      expect(stopped.code).toBe(1);
      expect(stopped.stderr).toContain("court/judge-1 is given up: the key is not accepted");
      expect(logsIn(path).join()).toContain(".partial.jsonl");
      rmSync(join(path, "closed"));
      const resumed = await run(...tickets, "--resume", "--format", "json");
      expect(resumed).toMatchObject({ code: 0 });
      expect(sideOf(resumed)).toMatchObject(judgedAsExpected);
      expect(logsIn(path)).toHaveLength(1);
    });
  });

  test("is warned of when it is of the judged model's family", async () => {
    await inWorkplace(async ({ run, write }) => {
      write("judge.ts", judgeModule.replace("court/judge-1", "court/out-2"));
      const { stderr } = await run(...tickets);
      expect(stderr).toContain("replay/out: its judge court/out-2 is of the same family");
    });
  });
});

describe("labels that come after the run: they …", () => {
  test("are taken up by rescoring, without another question to the judge, as often as there are new ones", async () => {
    await inWorkplace(async ({ run, asked: questions, write }) => {
      write("tickets.csv", ticketsCsv(0));
      expect(sideOf(await run(...tickets, "--format", "json")).judge.calibration.kind).toBe("uncalibrated");
      const rescore = ["rescore", "--suite", "./tickets.csv", "--scorer", scorer] as const;
      for (const labelled of [4, 8]) {
        write("tickets.csv", ticketsCsv(labelled));
        expect(await run(...rescore)).toMatchObject({ code: 0 });
        const { score, judge } = sideOf(await run("gap", "--format", "json"));
        expect(judge).toMatchObject({ questions: { answered: 12 }, calibration: { labelled } });
        expect(score.value).toBe(0.5);
      }
      const { stdout, stderr } = await run(...rescore);
      expect(stdout + stderr).toContain("rescored before by the same scorers");
      expect(questions()).toBe(12);
    });
  });

  test("do not help a rubric that was never asked: that needs a run", async () => {
    await inWorkplace(async ({ run }) => {
      await run(...tickets);
      const other = `judge:${JSON.stringify({ rubric: "The answer is odd.", model: "./judge.ts" })}`;
      const { stdout, stderr } = await run("rescore", "--suite", "./tickets.csv", "--scorer", other);
      expect(stdout + stderr).toMatch(/did not judge it, and rescoring asks no model; run again/);
    });
  });
});

function logsIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.name.endsWith(".jsonl") && entry.parentPath.includes("results"))
    .map((entry) => join(entry.parentPath, entry.name));
}
