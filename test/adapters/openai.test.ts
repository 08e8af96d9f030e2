import { describe, expect, it } from "vitest";
import { openai } from "#adapters/openai.ts";
import type { GenerateRequest } from "#harness/core/model.ts";
import { describeAdapterContract } from "../conformance/adapter.ts";
import { apiError, responsesAnswer } from "../loopback/openai-replies.ts";
import { type Reply, startServer } from "../loopback/openai-server.ts";
import { createContext, createRequest } from "./request.ts";

const key = "sk-test-0123456789abcdef";

function textAnswer(text: string): Reply {
  return responsesAnswer({ content: [{ type: "output_text", text, annotations: [], logprobs: [] }] });
}

describeAdapterContract("openai", async () => {
  const server = await startServer(({ body, text }) => {
    if (body?.["model"] === "hangs") return { kind: "hang" };
    if (body?.["model"] === "fails") return apiError(401, { message: `Incorrect API key provided: ${key}.` });
    return textAnswer(text.match(/question-\d/)?.[0] ?? "none");
  });
  const question = (content: string) => createRequest({ messages: [{ role: "user", content }] });
  return {
    adapter: openai,
    context: createContext({ baseUrl: server.baseUrl, environment: { OPENAI_API_KEY: key } }),
    name: "gpt-5-mini",
    questions: [question("question-1"), question("question-2"), question("question-3")],
    isAnswerTo: ({ text }, { messages }) => text === messages[0]?.content,
    hangingName: "hangs",
    failing: { name: "fails", question: question("question-1") },
    unopenable: { name: "gpt-5-mini", context: createContext({ environment: { OPENAI_API_KEY: " " } }) },
    secrets: [key],
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  };
});

async function ask(reply: Reply, changes: Partial<GenerateRequest> = {}, name = "gpt-4.1") {
  await using server = await startServer(() => reply);
  const environment = { OPENAI_API_KEY: key, OPENAI_BASE_URL: server.baseUrl };
  const [model] = await openai.open(name, createContext({ environment }));
  return { generation: await model.generate(createRequest(changes)), sent: server.requests[0] };
}

describe("a missing key", () => {
  it("is a usage error that names the variable and the way out", async () => {
    await expect(openai.open("gpt-5-mini", createContext())).rejects.toMatchObject({
      code: "usage",
      message:
        "openai/gpt-5-mini needs a key, but OPENAI_API_KEY is not set; set it in the shell or in a .env file in this folder",
    });
  });
});

describe("what is sent", () => {
  it("goes to /responses of OPENAI_BASE_URL with the key in its header", async () => {
    const { sent } = await ask(responsesAnswer());
    expect(sent).toMatchObject({
      path: "/v1/responses",
      headers: { authorization: `Bearer ${key}` },
      body: {
        model: "gpt-4.1",
        input: [{ role: "user", content: [{ type: "input_text", text: "What is 3 x 4?" }] }],
      },
    });
    expect(sent?.body).not.toHaveProperty("store");
  });

  it("goes to --base-url rather than to OPENAI_BASE_URL", async () => {
    await using server = await startServer(() => responsesAnswer());
    const environment = { OPENAI_API_KEY: key, OPENAI_BASE_URL: "http://127.0.0.1:9/v1" };
    const [model] = await openai.open("gpt-4.1", createContext({ baseUrl: server.baseUrl, environment }));
    await model.generate(createRequest());
    expect(server.requests).toHaveLength(1);
  });

  it("asks not to be stored for a held-out suite, whatever the user's options say", async () => {
    const settings = { providerOptions: { store: true, serviceTier: "flex" } };
    const { sent } = await ask(responsesAnswer(), { doNotStore: true, settings }, "gpt-5-mini");
    expect(sent?.body).toMatchObject({ store: false, service_tier: "flex" });
  });

  it("warns of the seed, which this API drops, and of the temperature, which reasoning models drop", async () => {
    const { generation, sent } = await ask(
      responsesAnswer(),
      { settings: { modelSeed: 7, temperature: 0, reasoningEffort: "low" } },
      "gpt-5-mini",
    );
    expect(sent?.body).toMatchObject({ reasoning: { effort: "low" } });
    expect(sent?.body).not.toHaveProperty("temperature");
    expect(generation.warnings).toEqual([
      "seed is not supported",
      "temperature is not supported: temperature is not supported for reasoning models",
    ]);
  });

  it("holds tools, calls and their answers", async () => {
    const parameters = { type: "object", properties: { city: { type: "string" } } };
    const { sent } = await ask(responsesAnswer(), {
      tools: [{ name: "weather", parameters }],
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
      tools: [{ type: "function", name: "weather" }],
      input: [
        { role: "user" },
        { type: "function_call", call_id: "c1", name: "weather", arguments: '{"city":"Graz"}' },
        { type: "function_call_output", call_id: "c1", output: "rain" },
      ],
    });
  });
});

describe("what comes back", () => {
  it("is text, finish, usage with its parts, and who answered", async () => {
    const { generation } = await ask(responsesAnswer());
    expect(generation).toEqual({
      text: "The answer is 12.",
      finish: { reason: "stop" },
      usage: { inputTokens: 36, outputTokens: 87, cachedInputTokens: 4, reasoningTokens: 64 },
      respondedBy: "gpt-5-mini-2025-08-07",
    });
  });

  it("holds tool calls with their arguments read", async () => {
    const toolCalls = [{ id: "call_1", name: "weather", arguments: '{"city":"Graz"}' }];
    const { generation } = await ask(responsesAnswer({ content: [], toolCalls }));
    expect(generation).toMatchObject({
      text: "",
      toolCalls: [{ id: "call_1", name: "weather", arguments: { city: "Graz" } }],
      finish: { reason: "tool-calls" },
    });
  });

  it.each([
    [
      "a refusal",
      responsesAnswer({ content: [{ type: "refusal", refusal: "I can't help with that." }] }),
      { reason: "refusal" },
    ],
    [
      "a content filter",
      responsesAnswer({ status: "incomplete", incomplete: { reason: "content_filter" } }),
      { reason: "content-filter", raw: "content_filter" },
    ],
    [
      "the length limit",
      responsesAnswer({ status: "incomplete", incomplete: { reason: "max_output_tokens" } }),
      { reason: "length", raw: "max_output_tokens" },
    ],
  ])("says that the model stopped for %s", async (_what, reply, finish) => {
    expect((await ask(reply)).generation.finish).toEqual(finish);
  });

  it.each([
    ["server_error", "overloaded"],
    ["rate_limit_exceeded", "throttled"],
    ["invalid_prompt", "invalid-request"],
  ])("is a failure of its own kind when the generation itself failed with %s", async (code, kind) => {
    const reply = responsesAnswer({ status: "failed", content: [], error: { code, message: "It broke" } });
    await expect(ask(reply)).rejects.toMatchObject({ kind, message: expect.stringContaining("It broke") });
  });

  it.each([
    ["cut JSON", { kind: "answer", body: '{"id":"resp_1","object":"resp' }, "malformed"],
    ["a reset", { kind: "reset" }, "network"],
    ["a spent quota", apiError(429, { code: "insufficient_quota" }), "quota"],
    ["a rate limit", apiError(429, { code: "rate_limit_exceeded" }), "throttled"],
    ["an overload", apiError(503), "overloaded"],
  ] satisfies [string, Reply, string][])("fails for %s with the kind %s", async (_what, reply, kind) => {
    await expect(ask(reply)).rejects.toMatchObject({ kind });
  });
});
