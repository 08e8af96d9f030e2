import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { commandLine } from "../cli/command-line.ts";
import { startServer } from "../loopback/openai-server.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const secret = "what does ZEBRA cost?";
const rows = [1, 2, 3, 4, 5, 6].map((row) => `${secret} ${row},target-ZEBRA-${row},ZEBRA Ltd`).join("\n");

/** Everything a run with a held-out suite leaves behind or says. */
async function tracesOf(
  reply: (prompt: string, before: number) => { readonly status: number; readonly body: object },
) {
  using folder = temporaryFolder();
  await using server = await startServer(({ text }, before) => ({ kind: "answer", ...reply(text, before) }));
  writeFileSync(join(folder.path, "tickets.csv"), `input,target,cluster\n${rows}\n`);
  const argv = [
    "run",
    "--model",
    "openai-compatible/m",
    "--base-url",
    server.baseUrl,
    "--suite",
    "tickets.csv",
  ];
  const { stdout, stderr } = await commandLine([...argv, "--exposure", "held-out", "--retries", "0"], {
    folder: folder.path,
  });
  const results = readdirSync(join(folder.path, "results"), { recursive: true, withFileTypes: true });
  const files = results
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), "latin1"));
  expect(server.requests.length).toBeGreaterThan(0);
  return { said: stdout + stderr, files };
}

const chat = (content: string) => ({
  id: "c",
  object: "chat.completion",
  created: 1,
  model: "m",
  choices: [{ index: 0, message: { role: "assistant", content }, finish_reason: "stop" }],
});

describe("a held-out suite leaves none of its text behind: it …", () => {
  test.each([
    [
      "answers that repeat the question",
      (prompt: string) => ({ status: 200, body: chat(`you asked ${prompt}`) }),
    ],
    [
      "a refused key that quotes the question",
      (prompt: string) => ({ status: 401, body: { error: { message: `no key for ${prompt}` } } }),
    ],
    [
      "a rejected request that quotes the question",
      (prompt: string) => ({ status: 400, body: { error: { message: `bad: ${prompt}` } } }),
    ],
    [
      "a failing server that quotes the question",
      (prompt: string) => ({ status: 500, body: { error: { message: `oops: ${prompt}` } } }),
    ],
  ])("with %s", async (_name, reply) => {
    const { said, files } = await tracesOf(reply);
    expect(files.length).toBeGreaterThan(0);
    for (const text of [said, ...files]) expect(text).not.toContain("ZEBRA");
  });
});
