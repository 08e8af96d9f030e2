import { describe, expect, it } from "vitest";
import { replay } from "#adapters/replay.ts";
import type { GenerateRequest } from "#harness/core/model.ts";
import { describeAdapterContract } from "../conformance/adapter.ts";
import { createContext, createRequest } from "./request.ts";
import { createFolder } from "./temp-folder.ts";

const lines = (...rows: readonly object[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join("");

function question(trial: Partial<GenerateRequest["trial"]>): GenerateRequest {
  return createRequest({
    trial: { suiteId: "suite", sampleId: "unknown", epoch: 1, input: "What else?", ...trial },
  });
}

describeAdapterContract("replay", async () => {
  const folder = await createFolder({
    "runs/out.jsonl": lines(
      { sample_id: "one", output: "answer to one" },
      { sample_id: "two", output: "answer to two" },
      { sample_id: "three", error: "timed out\u001b[0m." },
    ),
    "broken.jsonl": '{"sample_id": "one", "output": \n',
  });
  return {
    adapter: replay,
    context: createContext({ folder: folder.path }),
    name: "runs/out.jsonl",
    questions: [question({ sampleId: "one" }), question({ sampleId: "two" })],
    isAnswerTo: ({ text }, { trial }) => text === `answer to ${trial.sampleId}`,
    failing: { question: question({ sampleId: "three" }) },
    unopenable: { name: "broken.jsonl" },
    [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose](),
  };
});

async function open(file: string, text: string) {
  await using folder = await createFolder({ [file]: text });
  return await replay.open(file, createContext({ folder: folder.path }));
}

describe("a file of recorded outputs", () => {
  it("is the model replay/<stem>, whatever folders it lies in", async () => {
    const models = await open("deep/er/gpt-3.5.jsonl", lines({ sample_id: "a", output: "1" }));
    expect(models.map(({ id }) => id)).toEqual(["replay/gpt-3.5"]);
  });

  it("with a column model is one model for each of its values", async () => {
    const models = await open("out.csv", "model,sample_id,output\nsmall,a,1\nmeta/large,a,2\nsmall,b,3\n");
    expect(models.map(({ id }) => id)).toEqual(["replay/small", "replay/meta/large"]);
    const answers = await Promise.all(models.map((model) => model.generate(question({ sampleId: "a" }))));
    expect(answers.map(({ text }) => text)).toEqual(["1", "2"]);
  });

  it("answers by the sample's own text where it has no id", async () => {
    const [model] = await open("out.jsonl", lines({ input: "Line one\nline two", output: "7" }));
    const { text } = await model.generate(question({ sampleId: "test-0", input: "Line one\nline two" }));
    expect(text).toBe("7");
  });

  it("answers by id rather than by text: two samples may share theirs", async () => {
    const [model] = await open(
      "out.jsonl",
      lines({ input: "Same?", output: "by text" }, { sample_id: "b", output: "by id" }),
    );
    expect((await model.generate(question({ sampleId: "b", input: "Same?" }))).text).toBe("by id");
    expect((await model.generate(question({ sampleId: "a", input: "Same?" }))).text).toBe("by text");
  });

  it("keeps epochs apart and answers epoch 1 only from a row without one", async () => {
    const [model] = await open("out.csv", "sample_id,epoch,output\na,1,first\na,2,second\nb,,only\n");
    expect((await model.generate(question({ sampleId: "a", epoch: 2 }))).text).toBe("second");
    expect((await model.generate(question({ sampleId: "b", epoch: 1 }))).text).toBe("only");
    await expect(model.generate(question({ sampleId: "b", epoch: 2 }))).rejects.toMatchObject({
      kind: "invalid-request",
      message: expect.stringContaining('no output for sample "b" of suite suite in epoch 2'),
    });
  });

  it("prefers a row for the suite at hand to a row for any", async () => {
    const [model] = await open(
      "out.jsonl",
      lines({ sample_id: "a", output: "any" }, { sample_id: "a", suite: "gsm8k", output: "its own" }),
    );
    expect((await model.generate(question({ sampleId: "a", suiteId: "gsm8k" }))).text).toBe("its own");
    expect((await model.generate(question({ sampleId: "a", suiteId: "other" }))).text).toBe("any");
  });

  it("gives usage and finish where they were recorded, and says nothing where they were not", async () => {
    const [model] = await open(
      "out.jsonl",
      lines(
        { sample_id: "a", output: "x", input_tokens: 12, output_tokens: 0, finish_reason: "max_tokens" },
        { sample_id: "b", output: "x", input_tokens: 12 },
      ),
    );
    expect(await model.generate(question({ sampleId: "a" }))).toEqual({
      text: "x",
      finish: { reason: "length", raw: "max_tokens" },
      usage: { inputTokens: 12, outputTokens: 0 },
    });
    expect(await model.generate(question({ sampleId: "b" }))).toEqual({
      text: "x",
      finish: { reason: "other" },
    });
  });

  it.each([
    ["an empty output", '{"sample_id":"a","output":""}', ""],
    ["a number", '{"sample_id":"a","output":42}', "42"],
    ["an object, as its JSON text", '{"sample_id":"a","output":{"total":4.5}}', '{"total":4.5}'],
    ["an id that is a number", '{"sample_id":7,"output":"seven"}', "seven", "7"],
  ])("takes %s", async (_what, line, text, sampleId = "a") => {
    const [model] = await open("out.jsonl", line);
    expect((await model.generate(question({ sampleId }))).text).toBe(text);
  });

  it("gives tool calls, in our words or in OpenAI's, as JSON or as its text", async () => {
    const called = [{ id: "c1", name: "weather", arguments: { city: "Graz" } }];
    const openAi = [
      { id: "c1", type: "function", function: { name: "weather", arguments: '{"city":"Graz"}' } },
    ];
    const [model] = await open(
      "out.jsonl",
      lines(
        { sample_id: "a", output: "", tool_calls: called },
        { sample_id: "b", output: "", tool_calls: JSON.stringify(openAi) },
        { sample_id: "c", output: "", tool_calls: [] },
      ),
    );
    for (const sampleId of ["a", "b"])
      expect((await model.generate(question({ sampleId }))).toolCalls).toEqual(called);
    expect(await model.generate(question({ sampleId: "c" }))).not.toHaveProperty("toolCalls");
  });

  it("fails a sample with a recorded error in a way that is not tried again", async () => {
    const [model] = await open("out.csv", "sample_id,output,error\na,,rate limit exceeded\n");
    await expect(model.generate(question({ sampleId: "a" }))).rejects.toMatchObject({
      kind: "crash",
      message: "recorded failure: rate limit exceeded",
    });
  });
});

describe("a broken file", () => {
  it.each([
    ["out.txt", "a", "usage", 'replay reads .jsonl and .csv files, and "'],
    ["out.jsonl", "", "data", "out.jsonl: holds no recorded output"],
    ["out.jsonl", "[1]\n", "data", "out.jsonl:1:1: a row is a JSON object, not"],
    [
      "out.jsonl",
      '{"output":"x"}\n',
      "data",
      "out.jsonl:1:1: sample_id: the row has neither sample_id nor input",
    ],
    [
      "out.jsonl",
      '\n{"sample_id":"a"}\n',
      "data",
      "out.jsonl:2:1: output: the row has neither output nor error",
    ],
    ["out.jsonl", lines({ sample_id: "a", output: "x", epoch: 0 }), "data", "epoch is a whole number from 1"],
    ["out.jsonl", lines({ sample_id: ["a"], output: "x" }), "data", "sample_id is a text"],
    ["out.jsonl", lines({ sample_id: "a", output: "x", tool_calls: "x" }), "data", "tool_calls is a list of"],
    [
      "out.csv",
      "sample_id,output,input_tokens\na,x,many\n",
      "data",
      "out.csv:2:3: input_tokens is a whole number",
    ],
    ["out.csv", "model,sample_id,output\n,a,x\n", "data", "out.csv:2:1: the model is empty"],
    [
      "out.csv",
      'sample_id,output\na,x\nb,"two\nlines"\na,z\n',
      "data",
      'out.csv:5:1: sample "a" is already answered in line 2',
    ],
  ])("(%s) is named with line and column: %s", async (file, text, code, message) => {
    await expect(open(file, text)).rejects.toMatchObject({ code, message: expect.stringContaining(message) });
  });

  it("that is not there is a disk error", async () => {
    await expect(replay.open("nowhere.jsonl", createContext())).rejects.toMatchObject({ code: "disk" });
  });
});
