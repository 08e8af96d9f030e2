import { describe, expect, it } from "vitest";
import {
  createOpenAICompatibleAdapter,
  llamacpp,
  lmstudio,
  ollama,
  openaiCompatible,
  vllm,
} from "#adapters/openai-compatible.ts";
import type { GenerateRequest } from "#harness/core/model.ts";
import { describeAdapterContract } from "../conformance/adapter.ts";
import { apiError, chatAnswer } from "../loopback/openai-replies.ts";
import { type Reply, startServer } from "../loopback/openai-server.ts";
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

async function ask(reply: Reply, changes: Partial<GenerateRequest> = {}) {
  await using server = await startServer(() => reply);
  const [model] = await openaiCompatible.open("small", createContext({ baseUrl: server.baseUrl }));
  const generation = await model.generate(createRequest(changes));
  return { generation, sent: server.requests[0] };
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

describe("what comes back", () => {
  it("is text, the finish in both wordings, usage with its parts, and who answered", async () => {
    const { generation } = await ask(chatAnswer());
    expect(generation).toEqual({
      text: "The answer is 12.",
      finish: { reason: "stop", raw: "stop" },
      usage: { inputTokens: 40, outputTokens: 12, cachedInputTokens: 16, reasoningTokens: 8 },
      respondedBy: "gpt-4.1-2025-04-14",
    });
  });

  it("has no usage when the server reports none", async () => {
    const { generation } = await ask(chatAnswer({ usage: null }));
    expect(generation).not.toHaveProperty("usage");
  });

  it("has no cached and reasoning tokens when the server does not count them", async () => {
    const { generation } = await ask(chatAnswer({ usage: { prompt_tokens: 40, completion_tokens: 12 } }));
    expect(generation.usage).toEqual({ inputTokens: 40, outputTokens: 12 });
  });

  it("makes no zero of counts under names of the server's own", async () => {
    const usage = { prompt_tokens: 40, completion_tokens: 12, cached_tokens: 5, reasoning_tokens: 7 };
    const { generation } = await ask(chatAnswer({ usage: { ...usage, prompt_tokens_details: {} } }));
    expect(generation.usage).toEqual({ inputTokens: 40, outputTokens: 12 });
  });

  it("keeps a reported zero", async () => {
    const usage = {
      prompt_tokens: 40,
      completion_tokens: 0,
      prompt_tokens_details: { cached_tokens: 0 },
      completion_tokens_details: { reasoning_tokens: 0 },
    };
    const { generation } = await ask(chatAnswer({ usage }));
    expect(generation.usage).toEqual({
      inputTokens: 40,
      outputTokens: 0,
      cachedInputTokens: 0,
      reasoningTokens: 0,
    });
  });

  it("has no usage when only a total is reported", async () => {
    const { generation } = await ask(chatAnswer({ usage: { total_tokens: 52 } }));
    expect(generation).not.toHaveProperty("usage");
  });

  it("holds tool calls with their arguments read", async () => {
    const toolCalls = [{ id: "call_1", name: "weather", arguments: '{"city":"Graz","days":2}' }];
    const { generation } = await ask(chatAnswer({ text: null, toolCalls, finish: "tool_calls" }));
    expect(generation).toMatchObject({
      text: "",
      toolCalls: [{ id: "call_1", name: "weather", arguments: { city: "Graz", days: 2 } }],
      finish: { reason: "tool-calls", raw: "tool_calls" },
    });
  });

  it("keeps arguments that are no JSON as text and warns of them", async () => {
    const toolCalls = [{ id: "call_1", name: "weather", arguments: '{"city": Graz' }];
    const { generation } = await ask(chatAnswer({ text: null, toolCalls, finish: "tool_calls" }));
    expect(generation).toMatchObject({
      toolCalls: [{ arguments: '{"city": Graz' }],
      warnings: ["arguments of a call of weather are not JSON; kept as text"],
    });
  });

  it.each([
    ["a refusal", chatAnswer({ text: null, refusal: "I can't help with that." }), "refusal", "stop"],
    [
      "a content filter",
      chatAnswer({ text: "", finish: "content_filter" }),
      "content-filter",
      "content_filter",
    ],
    ["the length limit", chatAnswer({ text: "First 3 x", finish: "length" }), "length", "length"],
    ["no reason at all", chatAnswer({ finish: null }), "other", undefined],
    ["a reason nobody knows", chatAnswer({ finish: "eos" }), "other", "eos"],
  ])("says that the model stopped for %s", async (_what, reply, reason, raw) => {
    const { generation } = await ask(reply);
    expect(generation.finish).toEqual(raw === undefined ? { reason } : { reason, raw });
  });

  it("says that a filter before the model stopped the prompt (status 400)", async () => {
    const { generation } = await ask(
      apiError(400, {
        code: "content_filter",
        type: "invalid_request_error",
        message: "The response was filtered",
      }),
    );
    expect(generation).toEqual({ text: "", finish: { reason: "content-filter", raw: "content_filter" } });
  });
});

describe("a local server", () => {
  it.each([
    [ollama, "http://127.0.0.1:11434"],
    [lmstudio, "http://127.0.0.1:1234"],
    [vllm, "http://127.0.0.1:8000"],
    [llamacpp, "http://127.0.0.1:8080"],
  ])("%o says where it is looked for and is reached elsewhere by --base-url", async (adapter, address) => {
    expect(adapter.description).toContain(address);
    await using server = await startServer(() => chatAnswer());
    const [model] = await adapter.open("qwen3:8b", createContext({ baseUrl: server.baseUrl }));
    expect(model.id).toBe(`${adapter.id}/qwen3:8b`);
    expect((await model.generate(createRequest())).text).toBe("The answer is 12.");
  });

  it("is not sent the key of another", async () => {
    await using server = await startServer(() => chatAnswer());
    const environment = { OPENAI_API_KEY: "sk-other-0000", OPENAI_COMPATIBLE_API_KEY: key };
    const [model] = await ollama.open("small", createContext({ baseUrl: server.baseUrl, environment }));
    await model.generate(createRequest());
    expect(server.requests[0]?.headers).not.toHaveProperty("authorization");
  });
});

describe("a server of the user's own", () => {
  it("is asked under its name, with the key of its variable, which must be set", async () => {
    await using server = await startServer(() => chatAnswer());
    const lab = createOpenAICompatibleAdapter({
      id: "lab",
      description: "the server in the lab",
      baseUrl: server.baseUrl,
      keyVariable: "LAB_KEY",
    });
    const [model] = await lab.open("small", createContext({ environment: { LAB_KEY: key } }));
    expect(model.id).toBe("lab/small");
    await model.generate(createRequest());
    expect(server.requests[0]?.headers.authorization).toBe(`Bearer ${key}`);
    await expect(lab.open("small", createContext())).rejects.toMatchObject({
      code: "usage",
      message: expect.stringContaining("lab/small needs a key, but LAB_KEY is not set"),
    });
  });
});

describe("a base URL", () => {
  it.each([
    ["localhost:8000", "is no http or https address"],
    ["http://me:hunter22@host/v1", "the base URL for host holds credentials"],
    ["http://host/v1?key=abc", 'ends in "?" or "#"'],
  ])("%s is refused as a usage error", async (baseUrl, message) => {
    await expect(openaiCompatible.open("small", createContext({ baseUrl }))).rejects.toMatchObject({
      code: "usage",
      message: expect.stringContaining(message),
    });
  });
});
