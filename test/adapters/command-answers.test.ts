import { describe, expect, it } from "vitest";
import { echo, program, say, start } from "./started-program.ts";

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
