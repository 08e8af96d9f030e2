import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readLedger } from "#harness/store/ledger.ts";
import { commandLine } from "../cli/command-line.ts";
import { startServer } from "../loopback/openai-server.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const rows = (count: number) =>
  Array.from({ length: count }, (_, row) => `question ${row},answer ${row},${row}`);

const chat = (content: string) => ({
  id: "c",
  object: "chat.completion",
  created: 1,
  model: "m",
  choices: [{ index: 0, message: { role: "assistant", content }, finish_reason: "stop" }],
});

/** A folder with a suite of so many samples, a server, and what the server was asked by each command. */
async function withServer(
  given: { readonly count: number; readonly terms?: string; readonly status?: number },
  look: (
    run: (...argv: readonly string[]) => Promise<{
      readonly code: number;
      readonly stderr: string;
      readonly asked: readonly string[];
    }>,
    ledger: () => readonly object[],
  ) => Promise<void>,
) {
  using folder = temporaryFolder();
  let asked: string[] = [];
  await using server = await startServer(({ text }) => {
    asked.push(text);
    const status = given.status ?? 200;
    return { kind: "answer", status, body: status === 200 ? chat("answer 1") : { error: { message: "no" } } };
  });
  writeFileSync(join(folder.path, "tickets.csv"), `input,target,id\n${rows(given.count).join("\n")}\n`);
  if (given.terms !== undefined)
    writeFileSync(
      join(folder.path, "reality-gap.config.yaml"),
      `terms: { openai-compatible: { declared: ${given.terms} } }\n`,
    );
  const base = ["run", "--model", "openai-compatible/m", "--base-url", server.baseUrl, "--retries", "0"];
  await look(
    async (...argv) => {
      asked = [];
      const suite = ["--suite", "tickets.csv", "--exposure", "held-out"];
      const { code, stderr } = await commandLine([...base, ...suite, ...argv], { folder: folder.path });
      return { code, stderr, asked };
    },
    () => [...readLedger(join(folder.path, "results"))].map(({ entry }) => entry),
  );
}

describe("the exposure of samples: it …", () => {
  test("leaves out, with --unexposed-only, what was sent under terms that let the provider train", async () => {
    await withServer({ count: 40, terms: "may-train" }, async (run) => {
      const first = await run("--limit", "15");
      expect(first.asked).toHaveLength(15);
      const second = await run("--unexposed-only");
      expect(second.asked).toHaveLength(25);
      expect(new Set([...first.asked, ...second.asked]).size).toBe(40);
      expect(await run("--unexposed-only")).toMatchObject({
        code: 1,
        asked: [],
        stderr: expect.stringContaining("nothing of suite tickets is left to ask"),
      });
    });
  });

  test.each(["no-training", "no-retention"])(
    "keeps samples held out that were sent under %s",
    async (terms) => {
      await withServer({ count: 10, terms }, async (run) => {
        expect((await run()).asked).toHaveLength(10);
        expect((await run("--unexposed-only")).asked).toHaveLength(10);
      });
    },
  );

  test("takes a server on this machine for no sending that exposes", async () => {
    await withServer({ count: 10 }, async (run, ledger) => {
      await run();
      expect((await run("--unexposed-only")).asked).toHaveLength(10);
      expect(ledger()[0]).toMatchObject({
        kind: "sent",
        model: "openai-compatible/m",
        count: 10,
        terms: { declared: "this-machine", by: "address" },
        suite: { id: "tickets", exposure: "held-out" },
      });
    });
  });

  test("corrects what a run that was stopped never sent, and takes it for no look", async () => {
    await withServer({ count: 30, terms: "may-train", status: 401 }, async (run, ledger) => {
      const { asked } = await run("--concurrency", "1");
      expect(asked.length).toBeLessThan(30);
      expect(ledger()).toMatchObject([
        { kind: "sent", count: 30 },
        { kind: "not-sent", count: 30 - asked.length },
      ]);
      expect((await run("--unexposed-only", "--concurrency", "1")).asked[0]).not.toBe(asked[0]);
    });
  });
});

describe("the reserved slice: it …", () => {
  test("is in no ordinary run, is opened once by --final, and is refused a second time", async () => {
    await withServer({ count: 100 }, async (run) => {
      const open = await run();
      const limited = await run("--limit", "90", "--seed", "7");
      expect(open.stderr).toMatch(/tickets is held out: \d+ problems are kept back/);
      expect(new Set(limited.asked).difference(new Set(open.asked)).size).toBe(0);
      const final = await run("--final");
      expect(final).toMatchObject({
        code: 0,
        stderr: expect.stringContaining("is opened now, once and for all"),
      });
      expect(new Set([...open.asked, ...final.asked]).size).toBe(100);
      expect(open.asked.length + final.asked.length).toBe(100);
      expect(await run("--final")).toMatchObject({
        code: 1,
        asked: [],
        stderr: expect.stringMatching(
          /the reserved slice of tickets was opened on .* by run .* no longer untouched/,
        ),
      });
    });
  });

  test("is none of a suite with fewer than fifty problems, nor of a public one, and --limit cannot cut it", async () => {
    await withServer({ count: 49 }, async (run) => {
      expect((await run()).asked).toHaveLength(49);
      expect(await run("--final")).toMatchObject({
        code: 2,
        stderr: expect.stringContaining("no reserved slice"),
      });
      expect(await run("--final", "--limit", "3")).toMatchObject({
        code: 2,
        stderr: expect.stringContaining("drop --limit"),
      });
    });
  });
});
