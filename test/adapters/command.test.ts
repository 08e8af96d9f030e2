import { fork } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { chmod } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { command } from "#adapters/command.ts";
import { describeAdapterContract } from "../conformance/adapter.ts";
import { createContext } from "./request.ts";
import { echo, isAlive, node, program, say } from "./started-program.ts";
import { createFolder } from "./temp-folder.ts";

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
