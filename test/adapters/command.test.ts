import { fork } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { chmod } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { command } from "#adapters/command.ts";
import type { GenerateRequest } from "#harness/core/model.ts";
import { describeAdapterContract } from "../conformance/adapter.ts";
import { createContext, createRequest } from "./request.ts";
import { createFolder } from "./temp-folder.ts";

const node = process.execPath;

/** Reads a request per line; `answer(request, reply)` does as the test says, in JavaScript. */
const program = (answer: string, before = "") => `
  import { createInterface } from "node:readline";
  import { spawn } from "node:child_process";
  import { appendFileSync, writeFileSync } from "node:fs";
  const reply = (line) => process.stdout.write((typeof line === "string" ? line : JSON.stringify(line)) + "\\n");
  let count = 0;
  ${before}
  createInterface({ input: process.stdin }).on("line", (line) => {
    const request = JSON.parse(line);
    const { id } = request;
    const said = request.messages.at(-1).content;
    count += 1;
    ${answer}
  });`;

const echo = program('reply({ id, text: "You said: " + said });');

function say(content: string, changes: Partial<GenerateRequest> = {}): GenerateRequest {
  return createRequest({ messages: [{ role: "user", content }], ...changes });
}

async function start(files: Readonly<Record<string, string>>, rest = "./answer.mjs") {
  const folder = await createFolder(files);
  const [model] = await command.open(`${node} ${rest}`, createContext({ folder: folder.path }));
  return {
    model,
    folder: folder.path,
    read: (name: string) => readFileSync(join(folder.path, name), "utf8"),
    [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose](),
  };
}

describeAdapterContract("command", async () => {
  const folder = await createFolder({
    "answer.mjs": program(
      'if (said === "fail") reply({ id, error: { kind: "quota", message: "no money left for key-4711-4711\\u001b[0m." } });' +
        'else setTimeout(() => reply({ id, text: "You said: " + said }), 20 * Math.random());',
    ),
    "hang.mjs": program(""),
  });
  return {
    adapter: command,
    context: createContext({ folder: folder.path, environment: { MY_KEY: "key-4711-4711" } }),
    name: `${node} ./answer.mjs`,
    questions: [say("one"), say("two"), say("three")],
    isAnswerTo: ({ text }, { messages }) => text === `You said: ${messages[0]?.content}`,
    hangingName: `${node} ./hang.mjs`,
    failing: { question: say("fail") },
    unopenable: { name: "./missing.py --fast" },
    secrets: ["4711"],
    [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose](),
  };
});

describe("what a program is asked", () => {
  it("is one line of JSON with an id, the messages, tools, settings and the trial", async () => {
    await using started = await start({
      "answer.mjs": program("writeFileSync('asked.json', line); reply({ id, text: '' });"),
    });
    const tools = [{ name: "weather", parameters: { type: "object" } }];
    await started.model.generate(say("a\nb", { tools, settings: { temperature: 0 } }));
    expect(JSON.parse(started.read("asked.json"))).toEqual({
      id: "1",
      messages: [{ role: "user", content: "a\nb" }],
      tools,
      settings: { temperature: 0 },
      trial: { suiteId: "suite", sampleId: "sample-1", epoch: 1, input: "What is 3 x 4?" },
    });
  });

  it("comes without a shell: arguments arrive as they are written", async () => {
    await using started = await start(
      { "answer.mjs": program("reply({ id, text: JSON.stringify(process.argv.slice(2)) });") },
      "./answer.mjs $(touch made) ';' \"two words\" *",
    );
    const { text } = await started.model.generate(say("x"));
    expect(JSON.parse(text)).toEqual(["$(touch", "made)", ";", "two words", "*"]);
    expect(existsSync(join(started.folder, "made"))).toBe(false);
  });

  it("goes to one process for all questions, which runs in the user's folder", async () => {
    await using started = await start({
      "answer.mjs": program("reply({ id, text: process.pid + process.cwd() });"),
    });
    const answers = await Promise.all(["a", "b"].map((word) => started.model.generate(say(word))));
    const texts = answers.map(({ text }) => text.replace(/^\d+/, ""));
    expect(texts).toEqual([started.folder, started.folder]);
    expect(answers[0]?.text).toBe(answers[1]?.text);
  });
});

describe("what a program answers", () => {
  it("may hold tool calls, usage and a finish", async () => {
    const full = {
      text: "12",
      toolCalls: [{ id: "c1", name: "weather", arguments: { city: "Graz" } }],
      usage: { inputTokens: 4, outputTokens: 2, reasoningTokens: 1 },
      finish: { reason: "length", raw: "max_tokens" },
    };
    await using started = await start({
      "answer.mjs": program(`reply({ id, ...${JSON.stringify(full)} });`),
    });
    expect(await started.model.generate(say("x"))).toEqual(full);
  });

  it.each([
    ['finish: "refusal"', { finish: { reason: "refusal" } }],
    ["finish: null, usage: null, toolCalls: null, error: null", { finish: { reason: "stop" } }],
  ])("may be short: %s", async (fields, expected) => {
    await using started = await start({ "answer.mjs": program(`reply({ id, text: "12", ${fields} });`) });
    expect(await started.model.generate(say("x"))).toEqual({ text: "12", ...expected });
  });

  it.each([
    ["no text", "{}"],
    ["a text that is none", "{ text: 12 }"],
    ["a usage in words", '{ text: "", usage: { inputTokens: "many", outputTokens: 1 } }'],
    ["a finish nobody knows", '{ text: "", finish: "tired" }'],
    ["tool calls without names", '{ text: "", toolCalls: [{ id: "1" }] }'],
  ])("is malformed with %s", async (_what, fields) => {
    await using started = await start({ "answer.mjs": program(`reply({ id, ...${fields} });`) });
    await expect(started.model.generate(say("x"))).rejects.toMatchObject({
      kind: "malformed",
      message: expect.stringMatching(/^the program wrote a (reply|usage|finish)|toolCalls/),
    });
  });

  it.each([
    [
      '{ kind: "throttled", message: "later", retryAfterMs: 500 }',
      { kind: "throttled", message: "later", retryAfterMs: 500 },
    ],
    ['{ kind: "unheard-of", message: "oh" }', { kind: "crash", message: "oh" }],
    ['"just words"', { kind: "crash", message: "just words" }],
  ])("may be an error: %s", async (error, expected) => {
    await using started = await start({ "answer.mjs": program(`reply({ id, error: ${error} });`) });
    await expect(started.model.generate(say("x"))).rejects.toMatchObject(expected);
  });

  it("may come in any order, in pieces, and several at once", async () => {
    await using started = await start({
      "answer.mjs": program(
        `held.unshift(JSON.stringify({ id, text: said + "é" }));
         if (count < 3) return;
         const bytes = Buffer.from(held.join("\\r\\n") + "\\n");
         let at = 0;
         const timer = setInterval(() => {
           process.stdout.write(bytes.subarray(at, at + 7));
           at += 7;
           if (at >= bytes.length) clearInterval(timer);
         }, 2);`,
        "const held = [];",
      ),
    });
    const answers = await Promise.all(["a", "b", "c"].map((word) => started.model.generate(say(word))));
    expect(answers.map(({ text }) => text)).toEqual(["aé", "bé", "cé"]);
  });

  it("counts without a last line break", async () => {
    await using started = await start({
      "answer.mjs": program(
        'process.stdout.write(JSON.stringify({ id, text: "last" }), () => process.exit(0));',
      ),
    });
    expect((await started.model.generate(say("x"))).text).toBe("last");
  });

  it("may be large, as may the question", async () => {
    await using started = await start({ "answer.mjs": echo });
    const long = "ü".repeat(2_000_000);
    expect((await started.model.generate(say(long))).text).toBe(`You said: ${long}`);
  });

  it("may come twice or too late without harm", async () => {
    await using started = await start({
      "answer.mjs": program('reply({ id, text: said }); reply({ id, text: "again" });'),
    });
    expect((await started.model.generate(say("a"))).text).toBe("a");
    expect((await started.model.generate(say("b"))).text).toBe("b");
  });

  it("beside lines that are no replies is taken, with a warning once", async () => {
    await using started = await start({
      "answer.mjs": program(
        'reply("thinking about " + said); reply({ id, text: said });',
        'reply("loading…");',
      ),
    });
    expect((await started.model.generate(say("a"))).warnings).toEqual([
      "the program writes to its output what is no reply, such as: loading…",
    ]);
    expect(await started.model.generate(say("b"))).not.toHaveProperty("warnings");
  });

  it.each([
    ["JSON that breaks off", '\'{"id": "1", "text": \'', "wrote a line that is not JSON"],
    ["no id", '{ text: "12" }', "wrote a reply without an id"],
    ["an id that was not asked", '{ id: "77", text: "12" }', 'answered "77", which was not asked'],
  ])("is malformed with %s", async (_what, line, message) => {
    await using started = await start({ "answer.mjs": program(`reply(${line});`) });
    await expect(started.model.generate(say("x"))).rejects.toMatchObject({
      kind: "malformed",
      message: expect.stringContaining(message),
    });
  });
});

describe("a program that fails", () => {
  it("with one question open has crashed on it, says why, and is started again for the next", async () => {
    await using started = await start({
      "answer.mjs": program(
        'if (said === "bad") { console.error("Traceback:\\n\\u001b[31mValueError: bad\\u001b[0m"); process.exit(3); } reply({ id, text: said });',
      ),
    });
    expect((await started.model.generate(say("good"))).text).toBe("good");
    await expect(started.model.generate(say("bad"))).rejects.toMatchObject({
      kind: "crash",
      message: "the program ended with code 3; it wrote: ValueError: bad",
    });
    expect((await started.model.generate(say("good again"))).text).toBe("good again");
  });

  it("may write its key to its errors, and it goes no further", async () => {
    await using folder = await createFolder({
      "answer.mjs": program(
        'console.error("using " + process.env.MY_KEY + "x".repeat(235)); console.error("bye"); process.exit(1);',
      ),
    });
    const environment = { MY_KEY: "key-4711-4711-4711" };
    const context = createContext({ folder: folder.path, environment });
    const [model] = await command.open(`${node} ./answer.mjs`, context);
    await expect(model.generate(say("x"))).rejects.toThrow(/^(?!.*4711).*ended with code 1; it wrote: /);
  });

  it("with several questions open gives each another try: any of them may be to blame", async () => {
    await using started = await start({
      "answer.mjs": program("if (count === 3) process.kill(process.pid, 'SIGKILL');"),
    });
    const calls = await Promise.allSettled(["a", "b", "c"].map((word) => started.model.generate(say(word))));
    expect(calls).toMatchObject(
      Array.from({ length: 3 }, () => ({
        status: "rejected",
        reason: { kind: "network", message: "the program was ended by SIGKILL, with 3 questions open" },
      })),
    );
  });

  it("each time before it answers anything is not started a fourth time", async () => {
    await using started = await start({
      "answer.mjs":
        'import { appendFileSync } from "node:fs"; appendFileSync("starts", "x"); throw new Error("no model file");',
    });
    for (let tries = 0; tries < 5; tries += 1) {
      await expect(started.model.generate(say("a"))).rejects.toMatchObject({
        kind: "crash",
        message: expect.stringContaining("no model file"),
      });
    }
    expect(started.read("starts")).toBe("xxx");
  });

  it("by never ending a line is stopped before it fills the memory", async () => {
    await using started = await start({
      "answer.mjs": program('const flood = () => process.stdout.write("x".repeat(1 << 20), flood); flood();'),
    });
    await expect(started.model.generate(say("a"))).rejects.toMatchObject({
      kind: "crash",
      message: "the program wrote a line of more than 33554432 bytes",
    });
  });

  it("by closing its output is stopped", async () => {
    await using started = await start({
      "answer.mjs": program(
        'require("node:fs").closeSync(1); setInterval(() => {}, 1000);',
        'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);',
      ),
    });
    await expect(started.model.generate(say("a"))).rejects.toMatchObject({
      kind: "crash",
      message: expect.stringContaining("the program closed its output"),
    });
  });

  it("by leaving without reading fails the question it was asked", async () => {
    await using started = await start({ "answer.mjs": "process.exit(0);" });
    await expect(started.model.generate(say("x".repeat(1_000_000)))).rejects.toMatchObject({
      kind: "crash",
      message: "the program ended with code 0",
    });
  });

  it("by hanging is ended with its children when it is given up on, and answers when it is asked again", async () => {
    await using started = await start({
      "answer.mjs": program(
        `if (said === "hang") {
           const child = spawn("sleep", ["1000"]);
           writeFileSync("pids", process.pid + " " + child.pid);
         } else reply({ id, text: said });`,
      ),
    });
    const controller = new AbortController();
    const call = started.model.generate(say("hang", { signal: controller.signal }));
    await expect.poll(() => existsSync(join(started.folder, "pids")), { timeout: 10_000 }).toBe(true);
    const pids = started.read("pids").split(" ").map(Number);
    expect(pids.map(isAlive)).toEqual([true, true]);
    controller.abort(new Error("too slow"));
    await expect(call).rejects.toThrow("too slow");
    await expect.poll(() => pids.map(isAlive), { timeout: 10_000 }).toEqual([false, false]);
    expect((await started.model.generate(say("again"))).text).toBe("again");
  });

  it("by hanging on several questions gives each the reason it was given up for", async () => {
    await using started = await start({ "answer.mjs": program("") });
    const controller = new AbortController();
    const { signal } = controller;
    const calls = ["a", "b", "c"].map((word) => started.model.generate(say(word, { signal })));
    const reason = new Error("Ctrl-C");
    controller.abort(reason);
    const rejected = { status: "rejected", reason };
    expect(await Promise.allSettled(calls)).toEqual([rejected, rejected, rejected]);
  });

  it("to answer one question is left alone while it answers others", async () => {
    await using started = await start({
      "answer.mjs": program('if (said !== "hang") reply({ id, text: String(process.pid) });'),
    });
    const controller = new AbortController();
    const hanging = started.model.generate(say("hang", { signal: controller.signal }));
    const before = await started.model.generate(say("a"));
    controller.abort(new Error("too slow"));
    await expect(hanging).rejects.toThrow("too slow");
    expect(await started.model.generate(say("b"))).toEqual(before);
  });

  it("leaves no child behind when it ends by itself", async () => {
    await using started = await start({
      "answer.mjs": program(
        `const child = spawn("sleep", ["1000"], { stdio: "inherit" });
         writeFileSync("pids", String(child.pid));
         reply({ id, text: "bye" });
         setTimeout(() => process.exit(0), 50);`,
      ),
    });
    await started.model.generate(say("a"));
    await expect.poll(() => isAlive(Number(started.read("pids"))), { timeout: 10_000 }).toBe(false);
  });
});

describe("when we leave", () => {
  it.each([
    ["of our own accord, it may finish", "", "done"],
    ["in a hurry, it does not", "process.exit(7);", "none"],
  ])("%s, and nothing of it stays", async (_how, leave, expected) => {
    await using folder = await createFolder({
      "answer.mjs": program(
        `const child = spawn("sleep", ["1000"]);
         writeFileSync("pids", process.pid + " " + child.pid);
         reply({ id, text: said });`,
        'writeFileSync("end", "none"); process.stdin.on("end", () => { writeFileSync("end", "done"); });',
      ),
      "leave.ts": `
        import { command } from ${JSON.stringify(new URL("../../adapters/command.ts", import.meta.url).href)};
        const context = { environment: {}, seed: 1, connections: 1, folder: process.cwd() };
        const [model] = await command.open(process.execPath + " ./answer.mjs", context);
        const trial = { suiteId: "s", sampleId: "1", epoch: 1, input: "x" };
        const signal = new AbortController().signal;
        await model.generate({ messages: [{ role: "user", content: "x" }], settings: {}, trial, signal });
        ${leave}`,
      "package.json": '{ "type": "module" }',
    });
    const startedAt = performance.now();
    const child = fork(join(folder.path, "leave.ts"), [], { cwd: folder.path });
    child.disconnect();
    await once(child, "exit");
    expect(performance.now() - startedAt).toBeLessThan(8_000);
    const read = (name: string) => readFileSync(join(folder.path, name), "utf8");
    await expect
      .poll(() => read("pids").split(" ").map(Number).map(isAlive), { timeout: 10_000 })
      .toEqual([false, false]);
    expect(read("end")).toBe(expected);
  });
});

describe("a program that cannot be run", () => {
  it.each([
    ["./missing.py", "there is no program <folder>/missing.py; check the path"],
    [
      "./text.py --fast",
      "<folder>/text.py may not be run; run chmod +x on it, or name what runs it, like command/python3 ./text.py",
    ],
    ["no-such-program-here", 'no program "no-such-program-here" along PATH'],
  ])("%s is a usage error with the way out", async (name, message) => {
    await using folder = await createFolder({ "text.py": "print(1)\n" });
    const context = createContext({ folder: folder.path, environment: { PATH: "/usr/bin:/bin" } });
    const error = await command.open(name, context).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: "usage" });
    expect(String(error).replaceAll(folder.path, "<folder>")).toContain(message);
  });

  it("because nothing can run it says so when it is asked", async () => {
    await using folder = await createFolder({ "text.py": "print(1)\n" });
    await chmod(join(folder.path, "text.py"), 0o755);
    const [model] = await command.open("./text.py", createContext({ folder: folder.path }));
    await expect(model.generate(say("x"))).rejects.toMatchObject({ kind: "crash" });
  });

  it("is found along PATH", async () => {
    await using folder = await createFolder({
      "bin/answer": `#!${node}\n${echo.replaceAll(/import (\{[^}]*\}) from ("[^"]*")/g, "const $1 = require($2)")}`,
    });
    await chmod(join(folder.path, "bin/answer"), 0o755);
    const environment = { PATH: `/nowhere:${join(folder.path, "bin")}` };
    const [model] = await command.open("answer", createContext({ folder: folder.path, environment }));
    expect(model.id).toBe("command/answer");
    expect((await model.generate(say("x"))).text).toBe("You said: x");
  });
});

/** A process that has ended but that nobody has asked about is a zombie, not alive. */
function isAlive(pid: number): boolean {
  const status = `/proc/${pid}/stat`;
  if (existsSync("/proc/self/stat")) {
    return existsSync(status) && !/\) Z /.test(readFileSync(status, "utf8"));
  }
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
