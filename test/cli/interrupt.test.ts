import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { inspectRunLog } from "#harness/store/read-log.ts";
import { chatAnswer } from "../loopback/openai-replies.ts";
import { type LoopbackServer, startServer } from "../loopback/openai-server.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { commandLine } from "./command-line.ts";

const launcher = join(import.meta.dirname, "../../harness/cli/reality-gap.mjs");
const suite = ["--suite", "order-arithmetic-exam", "--limit", "30", "--concurrency", "4"];

const argv = (server: LoopbackServer) => [
  "run",
  "--model",
  "openai-compatible/m",
  "--base-url",
  server.baseUrl,
  ...suite,
];

/** In a session of its own, so that only the signals sent here reach it. */
function start(server: LoopbackServer, folder: string): ChildProcess {
  return spawn(process.execPath, [launcher, ...argv(server)], { cwd: folder, detached: true, stdio: "pipe" });
}

async function until(isTrue: () => boolean, child: ChildProcess): Promise<void> {
  while (!isTrue()) {
    if (child.exitCode !== null) throw new Error(`the run ended too early, with ${child.exitCode}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

function logsIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith(".jsonl"))
    .map((name) => join(folder, name));
}

describe("Ctrl-C: it …", () => {
  test("finishes what is in flight, saves it, exits with 130, and --resume asks the rest alone", async () => {
    using folder = temporaryFolder();
    await using server = await startServer(() => ({
      ...chatAnswer({ text: "#### 1" }),
      kind: "answer",
      delayMs: 40,
    }));
    const child = start(server, folder.path);
    await until(() => server.requests.length >= 20, child);
    child.kill("SIGINT");
    const [code] = await once(child, "exit");
    expect(code).toBe(130);
    expect(server.abandoned()).toBe(0);
    const asked = server.requests.length;
    expect(asked).toBeLessThan(60);
    const [log = ""] = logsIn(folder.path);
    expect(log).toMatch(/\.partial\.jsonl$/);
    expect(readFileSync(log, "utf8").split('{"kind":"trial-end"')).toHaveLength(asked + 1);

    const resumed = await commandLine([...argv(server), "--resume"], { folder: folder.path });
    expect(resumed.code).toBe(0);
    expect(server.requests).toHaveLength(60);
    expect(resumed.stderr).toContain(`${60 - asked} trials (${asked} done in earlier runs)`);
    const again = await commandLine([...argv(server), "--resume"], { folder: folder.path });
    expect(again).toMatchObject({ code: 0, stdout: resumed.stdout });
    expect(server.requests).toHaveLength(60);
  });

  test("leaves at once the second time, with a valid log", async () => {
    using folder = temporaryFolder();
    await using server = await startServer((_request, before) =>
      before < 10 ? chatAnswer({ text: "#### 1" }) : { kind: "hang" },
    );
    const child = start(server, folder.path);
    await until(() => server.requests.length >= 14, child);
    child.kill("SIGINT");
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(child.exitCode).toBeNull();
    child.kill("SIGINT");
    const [code] = await once(child, "exit");
    expect(code).toBe(130);
    const [log = ""] = logsIn(folder.path);
    expect(inspectRunLog(log)).toMatchObject({ truncated: false, events: 1 + 2 * 10 });
  });

  test("resumes at another address of the same server, as after a restart", async () => {
    using folder = temporaryFolder();
    const drain = new AbortController();
    await using first = await startServer((_request, before) => {
      if (before === 10) drain.abort();
      return chatAnswer({ text: "#### 1" });
    });
    await commandLine(argv(first), { folder: folder.path, drain: drain.signal });
    await using second = await startServer(() => chatAnswer({ text: "#### 1" }));
    const resumed = await commandLine([...argv(second), "--resume"], { folder: folder.path });
    expect(resumed.code).toBe(0);
    expect(first.requests.length + second.requests.length).toBe(60);
    expect(first.requests.length).toBeLessThan(60);
  });

  test("lists what differs when an interrupted run is resumed under other conditions", async () => {
    using folder = temporaryFolder();
    await using server = await startServer(() => chatAnswer({ text: "#### 1" }));
    await commandLine(argv(server), { folder: folder.path });
    const { code, stderr } = await commandLine([...argv(server), "--resume", "--temperature", "1"], {
      folder: folder.path,
    });
    expect(stderr).toMatch(/cannot resume .*settings\.temperature: absent and 1/);
    expect(code).toBe(2);
  });
});
