import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { apiError, chatAnswer } from "../loopback/openai-replies.ts";
import { type ReceivedRequest, type Reply, startServer } from "../loopback/openai-server.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { commandLine } from "./command-line.ts";

const size = 6;
const rows = Array.from({ length: size }, (_, row) => `t${row},question ${row},12`);
const suite = ["id,input,target", ...rows].join("\n");
const key = "sk-secret-4711-4711-4711";

interface Desk {
  readonly folder: string;
  run(...flags: readonly string[]): ReturnType<typeof commandLine>;
  cache(...argv: readonly string[]): ReturnType<typeof commandLine>;
  readonly requests: readonly ReceivedRequest[];
}

async function atDesk(
  work: (desk: Desk) => Promise<void>,
  script: (request: ReceivedRequest, before: number) => Reply = () => chatAnswer({ text: "12" }),
): Promise<void> {
  using place = temporaryFolder();
  await using server = await startServer(script);
  const folder = place.path;
  writeFileSync(join(folder, "sums.csv"), suite);
  const providers = `{ lab: { baseUrl: "${server.baseUrl}", keyVariable: LAB_KEY } }`;
  const prices = "{ lab/small: { input: 10, output: 100 } }";
  writeFileSync(join(folder, "reality-gap.config.yaml"), `providers: ${providers}\nprices: ${prices}\n`);
  const inFolder = { folder, environment: { LAB_KEY: key } };
  await work({
    folder,
    run: (...flags) =>
      commandLine(
        ["run", "--suite", "./sums.csv", "--format", "json", "--cache", "answers", ...flags],
        inFolder,
      ),
    cache: (...argv) => commandLine(["cache", ...argv, "--cache", "answers", "--format", "json"], inFolder),
    requests: server.requests,
  });
}

const small = ["--model", "lab/small"] as const;
const sideOf = ({ stdout }: { readonly stdout: string }) => JSON.parse(stdout).unpaired[0].findings;

function trialsIn(folder: string): readonly Readonly<Record<string, unknown>>[] {
  return filesIn(folder)
    .filter((path) => path.endsWith(".jsonl"))
    .flatMap((path) => readFileSync(path, "utf8").trimEnd().split("\n"))
    .map((line) => JSON.parse(line))
    .flatMap((line) =>
      JSON.stringify(line).includes('"trial-end"') ? [line.event?.trial ?? line.trial] : [],
    );
}

function filesIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

describe("run with --cache: it …", () => {
  test("asks each question once for each epoch, and nothing the second time: hits are flagged, without latency or cost", async () => {
    await atDesk(async ({ run, requests, folder }) => {
      const first = await run(...small, "--epochs", "5", "--results", "first");
      expect(requests).toHaveLength(5 * size);
      const second = await run(...small, "--epochs", "5", "--results", "second");
      expect(requests).toHaveLength(5 * size);
      expect(second.stderr).toContain("30 answers from the cache, 0 calls made\n");
      expect(sideOf(second).score).toEqual(sideOf(first).score);

      for (const trial of trialsIn(join(folder, "second"))) {
        expect(trial).toMatchObject({ cached: true, attempts: 0 });
        expect(trial).not.toHaveProperty("latencyMs");
      }
      expect(trialsIn(join(folder, "first")).some((trial) => "cached" in trial)).toBe(false);
      expect(trialsIn(join(folder, "second"))).toHaveLength(5 * size);
      expect(sideOf(second)).not.toHaveProperty("latencyMs");
      expect(sideOf(first).costUsd.value).toBeGreaterThan(0);
      expect(sideOf(second).costUsd).toMatchObject({
        value: 0,
        noInterval: expect.stringContaining("30 answers came from the cache, which saved $0.048"),
      });
    });
  });

  test.each([
    ["another model", ["--model", "lab/large"]],
    ["another temperature", [...small, "--temperature", "0.5"]],
    ["another limit", [...small, "--max-output-tokens", "50"]],
    ["other options", [...small, "--provider-options", '{"top_k":3}']],
    ["another seed of the model", [...small, "--model-seed", "3"]],
  ])("takes no answer that %s gave", async (_, flags) => {
    await atDesk(async ({ run, requests }) => {
      await run(...small);
      await run(...flags);
      expect(requests).toHaveLength(2 * size);
    });
  });

  test("takes no answer of another server", async () => {
    await atDesk(async ({ run }) => {
      await run(...small);
      await using other = await startServer(() => chatAnswer({ text: "13" }));
      const { stdout } = await run(...small, "--base-url", other.baseUrl);
      expect(other.requests).toHaveLength(size);
      expect(sideOf({ stdout }).score.value).toBe(0);
    });
  });

  test("keeps no failure, no answer that was cut off, none that was filtered", async () => {
    const replies = [
      chatAnswer({ text: "12", finish: "length" }),
      chatAnswer({ text: "", finish: "content_filter" }),
      apiError(400, { message: "no" }),
    ];
    await atDesk(
      async ({ run, cache, requests }) => {
        await run(...small, "--retries", "0");
        await run(...small, "--retries", "0");
        expect(requests).toHaveLength(2 * size);
        expect(JSON.parse((await cache("stats")).stdout)).toMatchObject({ replies: 0, hits: 0, notKept: 8 });
      },
      (_, before) => replies[before % 3] ?? { kind: "hang" },
    );
  });

  test("keeps nothing of a held-out suite, and holds no key", async () => {
    await atDesk(async ({ run, requests, folder, cache }) => {
      await run(...small, "--exposure", "held-out");
      await run(...small, "--exposure", "held-out");
      expect(requests).toHaveLength(2 * size);
      expect(JSON.parse((await cache("stats")).stdout)).toMatchObject({ replies: 0, bypassed: 2 * size });
      await run(...small);
      const everything = filesIn(folder).map((path) => readFileSync(path, "latin1"));
      expect(requests[0]?.headers.authorization).toContain(key);
      expect(everything.filter((text) => text.includes(key))).toEqual([]);
    });
  });

  test("is not used with --no-cache, whatever the config says", async () => {
    await atDesk(async ({ folder, requests }) => {
      const config = join(folder, "reality-gap.config.yaml");
      writeFileSync(config, `${readFileSync(config, "utf8")}cache: kept\n`);
      const argv = ["run", ...small, "--suite", "./sums.csv"];
      const inFolder = { folder, environment: { LAB_KEY: key } };
      await commandLine([...argv, "--no-cache"], inFolder);
      expect(existsSync(join(folder, "kept"))).toBe(false);
      await commandLine(argv, inFolder);
      await commandLine(argv, inFolder);
      expect(requests).toHaveLength(2 * size);
    });
  });

  test("waits for no rate and spends no budget where the answer is known", async () => {
    await atDesk(async ({ run, requests }) => {
      await run(...small);
      const startedAt = performance.now();
      const flags = ["--rpm", "1", "--budget-usd", "0.000001", "--max-output-tokens", "50"];
      const refused = await run(...small, ...flags);
      expect(refused.stderr).toContain("the budget ends here");
      const { code, stderr } = await run(...small, "--rpm", "1", "--budget-usd", "0.000001");
      expect({ code, calls: requests.length }).toEqual({ code: 0, calls: size });
      expect(stderr).toContain("spent $0.00 of");
      expect(performance.now() - startedAt).toBeLessThan(10_000);
    });
  });

  test("asks again where a file is damaged, and mends it", async () => {
    await atDesk(async ({ run, requests, folder, cache }) => {
      await run(...small);
      const [path = ""] = filesIn(join(folder, "answers")).filter((each) => each.endsWith(".json"));
      writeFileSync(path, readFileSync(path, "utf8").slice(0, 40));
      await run(...small);
      expect(requests).toHaveLength(size + 1);
      await run(...small);
      expect(requests).toHaveLength(size + 1);
      expect(JSON.parse((await cache("stats")).stdout).misses).toMatchObject({ unreadable: 1 });
    });
  });

  test("gives a question that is there twice two answers, and both again", async () => {
    let answers = 0;
    await atDesk(
      async ({ run, requests, folder }) => {
        writeFileSync(join(folder, "sums.csv"), "id,input,target\na,same,1\nb,same,1\n");
        const first = await run(...small);
        expect(requests).toHaveLength(2);
        const second = await run(...small);
        expect(requests).toHaveLength(2);
        expect(sideOf(first).score.value).toBe(0.5);
        expect(sideOf(second).score.value).toBe(0.5);
      },
      () => {
        answers += 1;
        return chatAnswer({ text: String(answers) });
      },
    );
  });
});

describe("cache: it …", () => {
  test("counts hits, and misses by reason", async () => {
    await atDesk(async ({ run, cache }) => {
      await run(...small);
      await run(...small, "--epochs", "2");
      await run(...small, "--temperature", "1");
      const { stdout, code } = await cache("stats");
      expect(code).toBe(0);
      expect(JSON.parse(stdout)).toMatchObject({
        replies: 3 * size,
        runs: 3,
        hits: size,
        misses: { "new question": size, "other epoch": size, "other conditions": size, unreadable: 0 },
        kept: 3 * size,
      });
    });
  });

  test("clears what it wrote and nothing else", async () => {
    await atDesk(async ({ run, cache, folder, requests }) => {
      await run(...small);
      const answers = join(folder, "answers");
      mkdirSync(join(answers, "aa"), { recursive: true });
      writeFileSync(join(answers, "notes.txt"), "mine");
      writeFileSync(join(answers, "aa", "mine.json"), "mine");
      expect(JSON.parse((await cache("clear")).stdout)).toMatchObject({ removed: size });
      expect(filesIn(answers).toSorted()).toEqual([
        join(answers, "aa", "mine.json"),
        join(answers, "notes.txt"),
      ]);
      await run(...small);
      expect(requests).toHaveLength(2 * size);
    });
  });

  test("needs to know which", async () => {
    using place = temporaryFolder();
    const { code, stderr } = await commandLine(["cache", "stats"], { folder: place.path });
    expect(code).toBe(2);
    expect(stderr).toContain("missing --cache");
  });
});
