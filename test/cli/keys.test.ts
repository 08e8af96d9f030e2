import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { apiError, chatAnswer } from "../loopback/openai-replies.ts";
import { type ReceivedRequest, type Reply, startServer } from "../loopback/openai-server.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { commandLine } from "./command-line.ts";

/** Of no provider's form: only that it is in the environment tells that it is a key. */
const key = "zq81.whole.secret.0047.tail";
const environment = { PATH: process.env["PATH"], OPENAI_COMPATIBLE_API_KEY: key, MY_TOKEN: key };

const suite = "id,input,target\nt1,question one,12\nt2,question two,12\n";

/** What a server may do with a key, by the name of the model that is asked. */
const servers: Readonly<Record<string, (request: ReceivedRequest) => Reply>> = {
  auth: () => apiError(401, { message: `Incorrect API key provided: ${key}` }),
  invalid: () => apiError(400, { message: `no model for ${key}`, code: key }),
  quota: () => apiError(402, { message: `${key} has no money left` }),
  throttled: () => apiError(429, { message: `slow down, ${key}`, headers: { "retry-after": "9999" } }),
  overloaded: ({ headers }) => ({ kind: "answer", status: 500, body: JSON.stringify(headers) }),
  page: ({ headers }) => ({ kind: "answer", body: `<html>${headers.authorization}</html>` }),
  shape: ({ headers }) => ({ kind: "answer", body: { choices: headers } }),
  hidden: ({ headers }) => ({
    kind: "answer",
    body: { error: { code: 400, message: headers.authorization } },
  }),
  redirect: () => ({ kind: "answer", status: 302, headers: { location: `http://127.0.0.1:9/?key=${key}` } }),
  cut: ({ headers }) => ({ kind: "cut", body: headers }),
  reset: () => ({ kind: "reset" }),
  echo: ({ headers }) => chatAnswer({ text: `12, and you sent ${headers.authorization}` }),
  tool: ({ headers }) =>
    chatAnswer({ toolCalls: [{ id: key, name: "say", arguments: JSON.stringify({ word: [headers] }) }] }),
  header: () => {
    const answer = chatAnswer({ text: "12" });
    return answer.kind === "answer" ? { ...answer, headers: { "x-echo": key } } : answer;
  },
};

const modules: Readonly<Record<string, string>> = {
  "throws.ts": `export default { id: "mine/throws", generate: async () => { throw new Error("401 for ${key}"); } };`,
  "fails-to-load.ts": `throw new Error("no such account: ${key}");`,
  "answers.ts": `export default { id: "mine/answers", generate: async () => ({ text: "12 ${key}", finish: { reason: "stop", raw: "${key}" } }) };`,
};

const programs: Readonly<Record<string, string>> = {
  "prints.mjs": "console.log(JSON.stringify(process.env)); console.error(process.env); process.exit(1);",
  "replies.mjs": `for await (const line of process.stdin) for (const one of String(line).trim().split("\\n"))
    console.log(JSON.stringify({ id: JSON.parse(one).id, text: "12 " + process.env.MY_TOKEN }));`,
};

function writeAll(folder: string): void {
  for (const [name, text] of Object.entries({ ...modules, ...programs, "sums.csv": suite }))
    writeFileSync(join(folder, name), text);
}

/** Every file that the program made, with what it holds. */
function filesOf(folder: string): readonly (readonly [path: string, text: string])[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !(entry.name in modules))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [path, readFileSync(path, "latin1")]);
}

describe("a key: it …", () => {
  test("is in no log, cache, ledger, report or message, however calls fail and whatever is answered", async () => {
    using folder = temporaryFolder();
    writeAll(folder.path);
    await using server = await startServer((request) => {
      const serve = servers[String(request.body?.["model"])];
      return serve === undefined ? { kind: "answer", status: 404 } : serve(request);
    });
    const said: string[] = [];
    const cli = async (...argv: readonly string[]): Promise<number> => {
      const { code, stdout, stderr } = await commandLine(argv, { folder: folder.path, environment });
      said.push(`${stdout}${stderr}`);
      return code;
    };
    const ask = (models: readonly string[], ...more: readonly string[]): Promise<number> => {
      const flags = ["--suite", "./sums.csv", "--scorer", "includes", "--cache", "cache", "--retries", "0"];
      return cli("run", ...models.flatMap((model) => ["--model", model]), ...flags, ...more);
    };

    await ask(
      Object.keys(servers).map((name) => `openai-compatible/${name}`),
      "--base-url",
      server.baseUrl,
    );
    await ask(["openai-compatible/echo"], "--base-url", server.baseUrl, "--format", "json");
    await ask(["openai-compatible/auth"], "--base-url", "http://127.0.0.1:9/v1");
    for (const url of [
      `http://user:${key}@127.0.0.1:9/v1`,
      `htp://user:${key}@host`,
      `http://127.0.0.1:9/?key=${key}`,
    ])
      expect(await ask(["openai-compatible/auth"], "--base-url", url)).toBe(2);
    await ask(["./throws.ts", "./answers.ts"]);
    expect(await ask(["./fails-to-load.ts"])).toBe(1);
    await ask([`command/${process.execPath} prints.mjs`, `command/${process.execPath} replies.mjs`]);
    for (const format of ["table", "markdown", "csv", "json", "html"]) await cli("gap", "--format", format);
    await cli("gate", "--format", "junit");
    for (const show of [["runs", "list"], ["runs", "show", "--failed"], ["ledger"], ["cache", "stats"]])
      await cli(...show);

    const logs = filesOf(join(folder.path, "results"));
    expect(logs.filter(([path]) => path.endsWith(".jsonl")).length).toBeGreaterThan(15);
    expect(filesOf(join(folder.path, "cache")).length).toBeGreaterThan(2);
    // the failures and the answers are there, only without the key
    const all = [...said, ...logs.map(([, text]) => text)].join("\n");
    for (const trace of ["Incorrect API key provided", "401 for", "and you sent", "12 [redacted]"])
      expect(all).toContain(trace);
    expect(server.requests.every(({ headers }) => headers.authorization === `Bearer ${key}`)).toBe(true);

    const half = key.slice(0, 14);
    const leaking = filesOf(folder.path)
      .filter(([, text]) => text.includes(half))
      .map(([path]) => path);
    expect(leaking).toEqual([]);
    expect(said.filter((text) => text.includes(half))).toEqual([]);
  }, 60_000);
});
