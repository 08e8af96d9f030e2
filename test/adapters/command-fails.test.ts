import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { command } from "#adapters/command.ts";
import { createContext } from "./request.ts";
import { isAlive, node, program, say, start } from "./started-program.ts";
import { createFolder } from "./temp-folder.ts";

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
