import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { withHeldOut } from "#harness/actions/held-out-report.ts";
import { findGaps } from "#harness/gap/find-gaps.ts";
import { openRecord } from "#harness/store/catalogue.ts";
import { appendToChain } from "#harness/store/chain-file.ts";
import { ledgerPath, readLedger } from "#harness/store/ledger.ts";
import { listRunLogs } from "#harness/store/list-run-logs.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { commandLine } from "./command-line.ts";

/** Answers right where the sample's number is not divisible by 3; a module of the user's, so nothing is declared of it. */
const model = `
export const model = {
  id: "lab/tuned-1",
  generate: async ({ trial }) => ({
    text: Number(trial.sampleId) % 3 === 0 ? "no" : "yes",
    finish: { reason: "stop" },
  }),
};
`;

async function inFolder(
  look: (
    run: (...argv: readonly string[]) => ReturnType<typeof commandLine>,
    results: string,
  ) => Promise<void>,
) {
  using folder = temporaryFolder();
  const rows = Array.from({ length: 100 }, (_, row) => `is ${row} so?,yes,${row}`);
  writeFileSync(join(folder.path, "tickets.csv"), `input,target,id\n${rows.join("\n")}\n`);
  writeFileSync(join(folder.path, "model.ts"), model);
  await look((...argv) => commandLine(argv, { folder: folder.path }), join(folder.path, "results"));
}

const asked = ["--model", "./model.ts", "--suite", "tickets.csv", "--exposure", "held-out"];

describe("counted looks: they …", () => {
  test("are counted once a run, per family and prompt, with the bound SE·√(2 ln k)", async () => {
    await inFolder(async (run) => {
      for (const temperature of ["0", "0.5", "0.5"]) await run("run", ...asked, "--temperature", temperature);
      const { stdout } = await run("gap", "--format", "json");
      const [{ looks, total }] = JSON.parse(stdout).heldOut;
      expect(looks).toMatchObject([{ family: "tuned", looks: 3, prompts: 2 }]);
      const { score } = JSON.parse(stdout).unpaired[0].findings;
      const standardError = (score.interval.high - score.interval.low) / 2 / 1.959964;
      expect(total.bound.value).toBeCloseTo(standardError * Math.sqrt(2 * Math.log(3)), 5);
      const again = await run("gap");
      expect(again.stdout.replace(/\s+/g, " ")).toContain(
        "tuned k = 3 with 2 prompts, choosing the best can add up to SE·√(2 ln k) = ",
      );
    });
  });

  test("count a run and what was rescored from it once, though both are in one report", async () => {
    await inFolder(async (run, results) => {
      await run("run", ...asked, "--keep-text");
      rmSync(join(results, "ledger"), { recursive: true });
      const rescored = await run("rescore", "--suite", "tickets.csv", "--exposure", "held-out");
      expect(rescored.code).toBe(0);
      const records = [...listRunLogs(results)].map(({ path }) => openRecord(path));
      expect(records).toHaveLength(2);
      const options = { partial: false, pool: false, level: 0.95, seed: 1 };
      const both = records.flatMap((record) => findGaps([record], options).unpaired);
      withHeldOut(
        { ...findGaps(records, options), unpaired: both },
        { resultsFolder: results, records, now: () => "2026-01-02T03:04:05.678Z" },
      );
      const looks = [...readLedger(results)].filter(({ entry }) => entry.kind === "look");
      expect(looks).toHaveLength(1);
    });
  });

  test("leave the control panel and public suites out", async () => {
    await inFolder(async (run) => {
      await run("run", "--model", "control/oracle", "--suite", "tickets.csv", "--exposure", "held-out");
      await run("run", "--model", "./model.ts", "--suite", "order-arithmetic-exam", "--limit", "5");
      const { looks } = JSON.parse((await run("ledger", "show", "--format", "json")).stdout);
      expect(looks).toEqual([]);
    });
  });
});

describe("the report on a held-out suite: it …", () => {
  test("says who was sent samples, under which terms, and that the rest can be asked", async () => {
    await inFolder(async (run) => {
      const { stdout } = await run("run", ...asked);
      expect(stdout.replace(/\s+/g, " ")).toMatch(
        /tickets: \d+ samples sent to lab \(nobody declared its terms\): for models it trains from now on they are no longer held out/,
      );
    });
  });
});

describe("ledger show and verify: they …", () => {
  test("show what went where, and that nothing is wrong", async () => {
    await inFolder(async (run) => {
      await run("run", ...asked);
      expect((await run("ledger", "show")).stdout).toMatch(/tickets +lab +\d+ +\d+ +unknown/);
      expect(await run("ledger", "verify")).toMatchObject({
        code: 0,
        stdout: expect.stringMatching(/2 entries, nothing wrong\nhead [0-9a-f]{64}\n$/),
      });
    });
  });

  test("name the first bad line, and refuse to report over it", async () => {
    await inFolder(async (run, results) => {
      await run("run", ...asked);
      await run("run", ...asked);
      const { head } = JSON.parse((await run("ledger", "verify", "--format", "json")).stdout);
      const path = ledgerPath(results);
      const text = readFileSync(path, "utf8");
      writeFileSync(path, text.replace('"lab/tuned-1"', '"lab/tuned-2"'));
      const wrong = { code: 1, stderr: expect.stringContaining(`${path}:1: the check does not fit`) };
      expect(await run("ledger", "verify")).toMatchObject(wrong);
      expect(await run("gap")).toMatchObject(wrong);
      writeFileSync(path, `${text.split("\n").slice(0, 2).join("\n")}\n`);
      expect(await run("ledger", "verify")).toMatchObject({ code: 0 });
      expect(await run("ledger", "verify", "--contains", head)).toMatchObject({
        code: 1,
        stderr: expect.stringContaining("was rewritten or cut"),
      });
    });
  });

  test("count lines of a later version, and give the head of the last of all", async () => {
    await inFolder(async (run, results) => {
      await run("run", ...asked);
      const before = JSON.parse((await run("ledger", "verify", "--format", "json")).stdout);
      appendToChain(ledgerPath(results), [{ kind: "of-2030", at: "2030-01-01T00:00:00.000Z" }], "the ledger");
      const after = JSON.parse((await run("ledger", "verify", "--format", "json")).stdout);
      expect(after.entries).toBe(before.entries + 1);
      expect(after.head).not.toBe(before.head);
      expect(readFileSync(ledgerPath(results), "utf8").trim().endsWith(`"check":"${after.head}"}`)).toBe(
        true,
      );
      expect((await run("ledger", "verify", "--contains", after.head)).code).toBe(0);
    });
  });

  test("say that there is none before the first run", async () => {
    await inFolder(async (run) => {
      expect(await run("ledger", "verify")).toMatchObject({
        code: 0,
        stdout: expect.stringContaining("no ledger"),
      });
    });
  });
});
