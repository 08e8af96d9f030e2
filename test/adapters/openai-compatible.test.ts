import { describe, expect, it } from "vitest";
import { openaiCompatible } from "#adapters/openai-compatible.ts";
import { describeAdapterContract } from "../conformance/adapter.ts";
import { apiError, chatAnswer } from "../loopback/openai-replies.ts";
import { type Reply, startServer } from "../loopback/openai-server.ts";
import { ask } from "./ask-small.ts";
import { createContext, createRequest } from "./request.ts";

const key = "local-key-4711-4711";

describeAdapterContract("openai-compatible", async () => {
  const server = await startServer(({ body }) => {
    if (body?.["model"] === "hangs") return { kind: "hang" };
    if (body?.["model"] === "fails")
      return apiError(401, { message: `Incorrect API key provided: ${key}.\u001b[31m\nSee the docs` });
    return chatAnswer({ text: `You said: ${lastText(body?.["messages"])}` });
  });
  const questions = ["one", "two", "three"].map((content) =>
    createRequest({ messages: [{ role: "user", content }] }),
  );
  const [first = createRequest(), ...others] = questions;
  return {
    adapter: openaiCompatible,
    context: createContext({ baseUrl: server.baseUrl, environment: { OPENAI_COMPATIBLE_API_KEY: key } }),
    name: "answers",
    questions: [first, ...others],
    isAnswerTo: ({ text }, { messages }) => text === `You said: ${messages[0]?.content}`,
    hangingName: "hangs",
    failing: { name: "fails", question: first },
    unopenable: { name: "answers", context: createContext() },
    secrets: [key],
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  };
});

function lastText(messages: unknown): string {
  return Array.isArray(messages) ? String(messages.at(-1)?.content) : "nothing";
}

describe("an answer that is none", () => {
  const body = (value: unknown): Reply => ({ kind: "answer", body: JSON.stringify(value) });
  const quoted = { model: "m", choices: "the model's own words" };

  it.each([
    ["that is no JSON", { kind: "answer", body: "the model's own words" }, "Invalid JSON response"],
    ["of another shape", body(quoted), "Invalid JSON response"],
    ["without a choice", body({ model: "m", choices: [] }), "Response did not contain any choices"],
  ] satisfies [string, Reply, string][])("%s is malformed, without its text", async (_what, reply, said) => {
    const error: unknown = await ask(reply).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({
      kind: "malformed",
      message: expect.stringMatching(/^127\.0\.0\.1:\d+ answered/),
    });
    expect(String(error)).toContain(said);
    expect(String(error)).not.toContain("own words");
  });

  it("is read behind a byte order mark", async () => {
    const { generation } = await ask({ kind: "answer", body: `\uFEFF${JSON.stringify(answerOf("fine"))}` });
    expect(generation.text).toBe("fine");
  });
});

function answerOf(content: string) {
  return { model: "m", choices: [{ message: { role: "assistant", content }, finish_reason: "stop" }] };
}

describe("what is sent", () => {
  it("is the model's name and the messages, to /chat/completions below the base URL", async () => {
    const { sent } = await ask(chatAnswer(), {
      messages: [
        { role: "system", content: "Be brief." },
        { role: "user", content: "What is 3 x 4?" },
      ],
    });
    expect(sent?.path).toBe("/v1/chat/completions");
    expect(sent?.body).toEqual({
      model: "small",
      messages: [
        { role: "system", content: "Be brief." },
        { role: "user", content: "What is 3 x 4?" },
      ],
    });
  });

  it("holds every setting that was given", async () => {
    const { sent } = await ask(chatAnswer(), {
      settings: { temperature: 0, maxOutputTokens: 100, modelSeed: 7, reasoningEffort: "low" },
    });
    expect(sent?.body).toMatchObject({ temperature: 0, max_tokens: 100, seed: 7, reasoning_effort: "low" });
  });

  it.each([
    ["on their own", { top_k: 20, chat_template_kwargs: { enable_thinking: false } }],
    [
      "under the SDK's name for the provider",
      { openaiCompatible: { top_k: 20, chat_template_kwargs: { enable_thinking: false } } },
    ],
  ])("holds the provider's own options, given %s", async (_how, providerOptions) => {
    const { sent } = await ask(chatAnswer(), { settings: { providerOptions } });
    expect(sent?.body).toMatchObject({ top_k: 20, chat_template_kwargs: { enable_thinking: false } });
  });

  it("holds an effort the SDK does not know as it is", async () => {
    const { sent } = await ask(chatAnswer(), { settings: { reasoningEffort: "ultra" } });
    expect(sent?.body).toMatchObject({ reasoning_effort: "ultra" });
  });

  it("holds tools, calls and their answers", async () => {
    const parameters = { type: "object", properties: { city: { type: "string" } }, required: ["city"] };
    const { sent } = await ask(chatAnswer(), {
      tools: [{ name: "weather", description: "Weather of a city", parameters }],
      messages: [
        { role: "user", content: "Weather in Graz?" },
        {
          role: "assistant",
          content: "",
          toolCalls: [{ id: "c1", name: "weather", arguments: { city: "Graz" } }],
        },
        { role: "tool", toolCallId: "c1", content: "rain" },
      ],
    });
    expect(sent?.body).toMatchObject({
      tools: [
        { type: "function", function: { name: "weather", description: "Weather of a city", parameters } },
      ],
      messages: [
        { role: "user" },
        {
          role: "assistant",
          tool_calls: [
            { id: "c1", type: "function", function: { name: "weather", arguments: '{"city":"Graz"}' } },
          ],
        },
        { role: "tool", tool_call_id: "c1", content: "rain" },
      ],
    });
  });

  it("holds nothing of the trial", async () => {
    const { sent } = await ask(chatAnswer(), {
      trial: { suiteId: "secret-suite", sampleId: "secret-sample", epoch: 3, input: "secret input" },
    });
    expect(`${sent?.text}${JSON.stringify(sent?.headers)}`).not.toContain("secret");
  });

  it("has the key of the variable in its header, and no such header without one", async () => {
    await using server = await startServer(() => chatAnswer());
    const withKey = createContext({
      baseUrl: server.baseUrl,
      environment: { OPENAI_COMPATIBLE_API_KEY: key },
    });
    for (const context of [withKey, createContext({ baseUrl: server.baseUrl })]) {
      const [model] = await openaiCompatible.open("small", context);
      await model.generate(createRequest());
    }
    expect(server.requests.map(({ headers }) => headers.authorization)).toEqual([`Bearer ${key}`, undefined]);
  });

  it("is refused when a tool message answers a call that nobody made", async () => {
    const call = ask(chatAnswer(), { messages: [{ role: "tool", toolCallId: "c9", content: "rain" }] });
    await expect(call).rejects.toMatchObject({
      kind: "invalid-request",
      message: expect.stringContaining('call "c9"'),
    });
  });
});
