import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { chatAnswer } from "../loopback/openai-replies.ts";
import { type Reply, startServer } from "../loopback/openai-server.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { commandLine } from "./command-line.ts";

const size = 30;
const rows = Array.from({ length: size }, (_, row) => `t${row},question ${row},12`);
const suite = ["id,input,target", ...rows].join("\n");

/** An answer is billed with 24 fresh tokens in, 16 cached and 12 out. */
const answerUsd = (24 * 10 + 16 * 10 + 12 * 100) / 1_000_000;

async function atDesk(
  work: (
    run: (...flags: readonly string[]) => ReturnType<typeof commandLine>,
    calls: () => number,
  ) => Promise<void>,
  { reply = chatAnswer({ text: "12" }), prices = "{ lab/small: { input: 10, output: 100 } }" } = {} as {
    readonly reply?: Reply;
    readonly prices?: string;
  },
): Promise<void> {
  using folder = temporaryFolder();
  await using server = await startServer(() => reply);
  writeFileSync(join(folder.path, "sums.csv"), suite);
  const providers = `providers: { lab: { baseUrl: "${server.baseUrl}" } }`;
  writeFileSync(join(folder.path, "reality-gap.config.yaml"), `${providers}\nprices: ${prices}\n`);
  const argv = ["run", "--model", "lab/small", "--suite", "./sums.csv", "--max-output-tokens", "20"];
  await work(
    (...flags) => commandLine([...argv, ...flags], { folder: folder.path }),
    () => server.requests.length,
  );
}

describe("run with --budget-usd: it …", () => {
  test("stops before the money is gone, says so in one line, and goes on with more", async () => {
    await atDesk(async (run, calls) => {
      const first = await run("--budget-usd", "0.02", "--format", "json");
      expect(first.code).toBe(0);
      const made = calls();
      expect(made).toBeGreaterThan(5);
      expect(made * answerUsd).toBeLessThanOrEqual(0.02);
      expect((made + 2) * answerUsd).toBeGreaterThan(0.02);
      expect(first.stderr).toContain("1 of 1 runs are partial; --resume goes on with them\n");
      const lines = first.stderr.split("\n").filter((line) => line.includes("the budget ends here"));
      expect(lines).toEqual([
        expect.stringMatching(
          /^the budget ends here: spent \$0\.0\d+ of \$0\.020, and the next call could cost more than is left; --resume goes on/,
        ),
      ]);
      const { coverage } = JSON.parse(first.stdout).unpaired[0].findings;
      expect(coverage).toMatchObject({ planned: size, scored: made, failed: 0, notRun: size - made });

      const second = await run("--budget-usd", "1", "--resume", "--format", "json");
      expect(calls()).toBe(size);
      expect(second.stderr).toContain(`spent $${((size - made) * answerUsd).toFixed(3)} of $1.00\n`);
      expect(JSON.parse(second.stdout).unpaired[0].findings.coverage).toMatchObject({
        scored: size,
        notRun: 0,
      });
    });
  });

  test.each([[[]], [["--dry-run"]]])(
    "refuses a model without a price, before the first call %o",
    async (more) => {
      await atDesk(
        async (run, calls) => {
          const { code, stderr, stdout } = await run("--budget-usd", "1", ...more);
          expect({ code, stdout, calls: calls() }).toEqual({ code: 2, stdout: "", calls: 0 });
          expect(stderr).toContain(
            '--budget-usd needs the price of every model, and none is known for lab/small; give it under "prices" in the config',
          );
        },
        { prices: "{ lab/other: { input: 1, output: 1 } }" },
      );
    },
  );

  test("asks models that cost nothing as often as it likes", async () => {
    await atDesk(
      async (run, calls) => {
        const { code, stderr } = await run("--budget-usd", "0.01", "--model", "control/oracle");
        expect({ code, calls: calls() }).toEqual({ code: 0, calls: size });
        expect(stderr).toContain("spent $0.00 of $0.010\n");
      },
      { prices: "{ lab/small: { input: 0, output: 0 } }" },
    );
  });

  test("says of calls that broke off what is not known, and counts them", async () => {
    await atDesk(
      async (run) => {
        const { code, stderr } = await run("--budget-usd", "1", "--limit", "2", "--retries", "0");
        expect(code).toBe(1);
        expect(stderr).toMatch(
          /spent \$(0\.0\d+) of \$1\.00; \$\1 of it is the most that 2 calls may have cost that did not say\n/,
        );
      },
      { reply: { kind: "cut", body: { choices: [] } } },
    );
  });

  test("says that answers without a limit can cost more than is left", async () => {
    await atDesk(async (run) => {
      const loud = await run("--budget-usd", "1", "--limit", "1");
      expect(loud.stderr).not.toContain("its answers have no limit");
      using folder = temporaryFolder();
      writeFileSync(join(folder.path, "sums.csv"), suite);
      const priced = "prices: { openai-compatible/x: { input: 1, output: 1 } }\n";
      writeFileSync(join(folder.path, "reality-gap.config.yaml"), priced);
      await using server = await startServer(() => chatAnswer({ text: "12" }));
      const model = ["--model", "openai-compatible/x", "--base-url", server.baseUrl];
      const argv = ["run", ...model, "--suite", "./sums.csv", "--budget-usd", "1"];
      const { stderr } = await commandLine(argv, { folder: folder.path });
      expect(stderr).toContain("openai-compatible/x: its answers have no limit");
    });
  });

  test.each(["0", "-1", "much"])("refuses --budget-usd %s", async (value) => {
    await atDesk(async (run, calls) => {
      const { code, stderr } = await run(`--budget-usd=${value}`);
      expect({ code, calls: calls() }).toEqual({ code: 2, calls: 0 });
      expect(stderr).toContain("--budget-usd must be a number above 0");
    });
  });
});
