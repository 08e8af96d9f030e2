import { type ChildProcess, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { DataFile } from "#harness/core/suite.ts";
import { type FileReply, startFileServer } from "../loopback/file-server.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { commandLine } from "./command-line.ts";

const launcher = join(import.meta.dirname, "../../harness/cli/reality-gap.mjs");
const content = Buffer.from('{"question":"how many?"}\n'.repeat(20_000));
const sha256 = createHash("sha256").update(content).digest("hex");
const whole: FileReply = { kind: "bytes", bytes: content, etag: '"one"' };

/** A suite of the user's own that reads the files. */
function writeSuite(folder: string, id: string, files: readonly DataFile[]): string {
  const module = `export const suite = {
    id: ${JSON.stringify(id)}, version: 1, title: "t", setting: { kind: "benchmark" }, capability: "c",
    exposure: "public", source: { url: "https://example.org", licence: "MIT" }, metric: "accuracy",
    scorers: [{ id: "own", score: () => ({ kind: "scored", value: 1 }) }],
    files: ${JSON.stringify(files)}, samples: () => [],
  };`;
  writeFileSync(join(folder, `${id}.ts`), module);
  return `./${id}.ts`;
}

function pulled(folder: string): readonly string[] {
  return readdirSync(join(folder, "data"), { recursive: true }).map(String).sort();
}

describe("suites pull", () => {
  test("brings each file once into the data folder, and says what stands behind its digest", async () => {
    using folder = temporaryFolder();
    await using server = await startFileServer(() => whole);
    const shared = { path: "benchmark/set/test.jsonl", url: `${server.url}/test.jsonl`, sha256 };
    const one = writeSuite(folder.path, "one", [shared]);
    const two = writeSuite(folder.path, "two", [
      shared,
      { path: "benchmark/set/dev.jsonl", url: `${server.url}/dev.jsonl` },
    ]);
    const { code, stdout, stderr } = await commandLine(
      ["suites", "pull", one, two, "order-arithmetic-exam", "--data", "data"],
      { folder: folder.path },
    );
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: "1/2 benchmark/set/test.jsonl: pulled\n2/2 benchmark/set/dev.jsonl: pulled\n",
    });
    expect(stdout).toBe(
      `benchmark/set/test.jsonl: pulled
  sha256 ${sha256}, the one the suite pins
benchmark/set/dev.jsonl: pulled
  sha256 ${sha256}, noted beside the file: nobody has pinned one, and later pulls are compared with it
nothing to pull, the samples come with them: order-arithmetic-exam
2 files in ${join(folder.path, "data")}
`,
    );
    expect(server.requests.map(({ path }) => path)).toEqual(["/test.jsonl", "/dev.jsonl"]);
    expect(readFileSync(join(folder.path, "data/benchmark/set/test.jsonl")).equals(content)).toBe(true);
  });

  test("takes a mirror's base in place of scheme and host, and keeps the path", async () => {
    using folder = temporaryFolder();
    await using server = await startFileServer(() => whole);
    const suite = writeSuite(folder.path, "one", [
      { path: "benchmark/set/test.jsonl", url: "https://owner.example/sets/resolve/rev/test.jsonl?x=1" },
    ]);
    const { code } = await commandLine(
      ["suites", "pull", suite, "--data", "data", "--data-url", `${server.url}/mirror/`],
      { folder: folder.path },
    );
    expect(code).toBe(0);
    expect(server.requests.map(({ path }) => path)).toEqual(["/mirror/sets/resolve/rev/test.jsonl?x=1"]);
  });

  test.each(["mirror.example", "file:///data", "https://me:secret@mirror.example"])(
    "refuses the mirror %s, without repeating it",
    async (mirror) => {
      using folder = temporaryFolder();
      const result = await commandLine(["suites", "pull", "gsm8k", "--data", "data", "--data-url", mirror], {
        folder: folder.path,
      });
      expect(result).toMatchObject({
        code: 2,
        stderr: expect.stringMatching(
          /--data-url is no plain http or https address; give one like https:\/\/mirror\.example\/data\n$/,
        ),
      });
      expect(result.stderr).not.toContain("secret");
    },
  );

  test("sends HF_TOKEN for gated files alone, and never says it", async () => {
    using folder = temporaryFolder();
    await using server = await startFileServer(({ authorization }) =>
      authorization === "Bearer hf_secret" ? whole : { kind: "status", status: 401 },
    );
    const suite = writeSuite(folder.path, "one", [
      { path: "benchmark/set/gated.csv", url: `${server.url}/datasets/o/set/resolve/rev/g.csv`, gated: true },
      { path: "benchmark/set/open.csv", url: `${server.url}/open.csv` },
    ]);
    const { code, stdout, stderr } = await commandLine(["suites", "pull", suite, "--data", "data"], {
      folder: folder.path,
      environment: { HF_TOKEN: "hf_secret" },
    });
    expect(code).toBe(1);
    expect(server.requests.map(({ authorization }) => authorization)).toEqual([
      "Bearer hf_secret",
      undefined,
    ]);
    expect(stdout).toContain("benchmark/set/gated.csv: pulled");
    expect(stdout).toContain("benchmark/set/open.csv: not pulled");
    expect(stdout + stderr).not.toContain("hf_secret");
  });

  test("says where to ask for access to a gated file, and brings the others all the same", async () => {
    using folder = temporaryFolder();
    await using server = await startFileServer(({ path }) =>
      path.endsWith("g.csv") ? { kind: "status", status: 401 } : whole,
    );
    const suite = writeSuite(folder.path, "one", [
      { path: "benchmark/set/gated.csv", url: `${server.url}/datasets/o/set/resolve/rev/g.csv`, gated: true },
      { path: "benchmark/set/open.csv", url: `${server.url}/open.csv` },
    ]);
    const { code, stdout } = await commandLine(
      ["suites", "pull", suite, "--data", "data", "--format", "json"],
      { folder: folder.path },
    );
    expect(code).toBe(1);
    const { files } = JSON.parse(stdout);
    expect(files).toMatchObject([
      {
        kind: "failed",
        suites: ["one"],
        reason: expect.stringContaining(
          `accept its owner's terms at ${server.url}/datasets/o/set, make a token and set HF_TOKEN`,
        ),
      },
      { kind: "fetched", backing: "first", sha256 },
    ]);
  });

  test("does not send a token in the clear", async () => {
    using folder = temporaryFolder();
    const suite = writeSuite(folder.path, "one", [
      { path: "benchmark/set/gated.csv", url: "https://owner.example/g.csv", gated: true },
    ]);
    const { code, stderr } = await commandLine(
      ["suites", "pull", suite, "--data", "data", "--data-url", "http://mirror.example"],
      { folder: folder.path, environment: { HF_TOKEN: "hf_secret" } },
    );
    expect(code).toBe(2);
    expect(stderr).toContain("HF_TOKEN would go to mirror.example in the clear; give an https address");
  });

  test("keeps nothing of a file with the wrong digest, and exits with 1", async () => {
    using folder = temporaryFolder();
    await using server = await startFileServer(() => whole);
    const { code, stdout } = await commandLine(
      ["suites", "pull", "gsm8k", "--data", "data", "--data-url", server.url],
      { folder: folder.path },
    );
    expect(code).toBe(1);
    expect(stdout).toContain(`came with sha256 ${sha256} and not the pinned 3730d312`);
    expect(pulled(folder.path)).toEqual(["benchmark", "benchmark/gsm8k"]);
  });

  test("looks at what lies in a folder that may not be written, and fetches nothing", async () => {
    using folder = temporaryFolder();
    await using server = await startFileServer(() => whole);
    const suite = writeSuite(folder.path, "one", [
      { path: "set/test.jsonl", url: `${server.url}/test.jsonl`, sha256 },
    ]);
    mkdirSync(join(folder.path, "data/set"), { recursive: true });
    writeFileSync(join(folder.path, "data/set/test.jsonl"), content);
    chmodSync(join(folder.path, "data/set"), 0o555);
    const { code, stdout } = await commandLine(["suites", "pull", suite, "--data", "data"], {
      folder: folder.path,
    });
    chmodSync(join(folder.path, "data/set"), 0o755);
    expect(code).toBe(0);
    expect(stdout).toContain("set/test.jsonl: there already");
    expect(server.requests).toHaveLength(0);
    expect(pulled(folder.path)).toEqual(["set", "set/test.jsonl"]);
  });

  test("says that a data folder cannot be made where a file is", async () => {
    using folder = temporaryFolder();
    writeFileSync(join(folder.path, "data"), "a file");
    const suite = writeSuite(folder.path, "one", [{ path: "set/a", url: "http://127.0.0.1:1/a" }]);
    const result = await commandLine(["suites", "pull", suite, "--data", "data"], { folder: folder.path });
    expect(result).toMatchObject({ code: 1, stderr: expect.stringMatching(/cannot write ".*data/) });
  });

  test("takes suites or the config's, and says so when there are none", async () => {
    using folder = temporaryFolder();
    const { code, stderr } = await commandLine(["suites", "pull"], { folder: folder.path });
    expect(code).toBe(2);
    expect(stderr).toContain('"suites pull" takes suites, or all, and the config names none');
  });

  test("of two processes that want one file, one brings it and the other waits for it", async () => {
    using folder = temporaryFolder();
    await using server = await startFileServer(() => ({ ...whole, stallAfter: 1_000 }));
    const suite = writeSuite(folder.path, "one", [
      { path: "set/test.jsonl", url: `${server.url}/test.jsonl`, sha256 },
    ]);
    const first = start(folder.path, suite);
    await until(() => existsSync(join(folder.path, "data/set/test.jsonl.part")), first);
    const second = start(folder.path, suite);
    const said = gather(second.stderr);
    await until(() => said().includes("waiting"), second);
    expect(said()).toMatch(
      new RegExp(`^1/1 set/test\\.jsonl is being written by process ${first.pid} .*; waiting\n$`),
    );
    // The first dies with its line; what it brought and its lock are left behind.
    first.kill("SIGKILL");
    await once(first, "exit");
    await until(() => server.requests.length === 2, second);
    expect(server.requests[1]?.range).toBe("bytes=1000-");
    second.kill("SIGKILL");
    await once(second, "exit");
  });

  test("stops at Ctrl-C with 130, keeps what came, and the same command goes on from there", async () => {
    using folder = temporaryFolder();
    await using server = await startFileServer((_, index) =>
      index === 0 ? { ...whole, stallAfter: 100_000 } : whole,
    );
    const suite = writeSuite(folder.path, "one", [
      { path: "set/test.jsonl", url: `${server.url}/test.jsonl`, sha256 },
    ]);
    const child = start(folder.path, suite);
    const said = gather(child.stderr);
    const part = join(folder.path, "data/set/test.jsonl.part");
    await until(() => existsSync(part) && readFileSync(part).length === 100_000, child);
    child.kill("SIGINT");
    const [code] = await once(child, "exit");
    expect(code).toBe(130);
    expect(said()).toContain(
      "stopped while set/test.jsonl came; what came is kept, and the same command goes on from there",
    );
    expect(pulled(folder.path)).toEqual(["set", "set/test.jsonl.part", "set/test.jsonl.part.from"]);

    const again = await commandLine(["suites", "pull", suite, "--data", "data"], { folder: folder.path });
    expect(again.code).toBe(0);
    expect(server.requests[1]?.range).toBe("bytes=100000-");
    expect(pulled(folder.path)).toEqual(["set", "set/test.jsonl"]);
  });
});

function start(folder: string, suite: string): ChildProcess {
  const argv = [launcher, "suites", "pull", suite, "--data", "data"];
  return spawn(process.execPath, argv, { cwd: folder, detached: true, stdio: "pipe" });
}

async function until(isTrue: () => boolean, child: ChildProcess): Promise<void> {
  while (!isTrue()) {
    if (child.exitCode !== null) throw new Error(`it ended too early, with ${child.exitCode}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

function gather(stream: NodeJS.ReadableStream | null): () => string {
  let text = "";
  stream?.setEncoding("utf8").on("data", (chunk: string) => {
    text += chunk;
  });
  return () => text;
}
