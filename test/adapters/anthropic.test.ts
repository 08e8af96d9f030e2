import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { anthropic } from "#adapters/ai-sdk-provider.ts";
import type { GenerateRequest } from "#harness/core/model.ts";
import { anthropicError, messagesAnswer } from "../loopback/anthropic-replies.ts";
import { type Reply, startServer } from "../loopback/openai-server.ts";
import { createContext, createRequest } from "./request.ts";

const key = "sk-ant-0123456789abcdef";
const isInstalled = existsSync(new URL("../../node_modules/@ai-sdk/anthropic", import.meta.url));

async function ask(reply: Reply, changes: Partial<GenerateRequest> = {}) {
  await using server = await startServer(() => reply);
  const context = createContext({ baseUrl: server.baseUrl, environment: { ANTHROPIC_API_KEY: key } });
  const [model] = await anthropic.open("claude-sonnet-4-5", context);
  return { generation: await model.generate(createRequest(changes)), sent: server.requests[0] };
}

describe.skipIf(!isInstalled)("anthropic (needs @ai-sdk/anthropic installed)", () => {
  it("is asked at /messages with its key, the system message apart and tools", async () => {
    const parameters = { type: "object", properties: { city: { type: "string" } } };
    const { sent } = await ask(messagesAnswer(), {
      messages: [
        { role: "system", content: "Be brief." },
        { role: "user", content: "Weather in Graz?" },
        {
          role: "assistant",
          content: "",
          toolCalls: [{ id: "toolu_1", name: "weather", arguments: { city: "Graz" } }],
        },
        { role: "tool", toolCallId: "toolu_1", content: "rain" },
      ],
      tools: [{ name: "weather", parameters }],
      settings: { temperature: 0, maxOutputTokens: 100 },
    });
    expect(sent).toMatchObject({
      path: "/v1/messages",
      headers: { "x-api-key": key },
      body: {
        model: "claude-sonnet-4-5",
        max_tokens: 100,
        temperature: 0,
        system: [{ type: "text", text: "Be brief." }],
        tools: [{ name: "weather", input_schema: parameters }],
        messages: [
          { role: "user" },
          { role: "assistant", content: [{ type: "tool_use", id: "toolu_1", input: { city: "Graz" } }] },
          { role: "user", content: [{ type: "tool_result", tool_use_id: "toolu_1" }] },
        ],
      },
    });
  });

  it("answers with text, finish, usage and who answered", async () => {
    expect((await ask(messagesAnswer())).generation).toEqual({
      text: "The answer is 12.",
      finish: { reason: "stop", raw: "end_turn" },
      usage: { inputTokens: 28, outputTokens: 10, cachedInputTokens: 5 },
      respondedBy: "claude-sonnet-4-5-20250929",
    });
  });

  it("answers with tool calls", async () => {
    const content = [{ type: "tool_use", id: "toolu_1", name: "weather", input: { city: "Graz" } }];
    const tools = [{ name: "weather", parameters: { type: "object" } }];
    expect((await ask(messagesAnswer({ content, stop: "tool_use" }), { tools })).generation).toMatchObject({
      toolCalls: [{ id: "toolu_1", name: "weather", arguments: { city: "Graz" } }],
      finish: { reason: "tool-calls", raw: "tool_use" },
    });
  });

  it.each([
    ["refusal", "refusal"],
    ["max_tokens", "length"],
    ["stop_sequence", "stop"],
  ])("that stops for %s has finished with %s", async (stop, reason) => {
    expect((await ask(messagesAnswer({ stop }))).generation.finish).toEqual({ reason, raw: stop });
  });

  it.each([
    [400, "invalid_request_error", "max_tokens: too large", "invalid-request"],
    [400, "invalid_request_error", "Your credit balance is too low to access the Anthropic API.", "quota"],
    [401, "authentication_error", "invalid x-api-key", "auth"],
    [403, "permission_error", "not allowed", "auth"],
    [404, "not_found_error", "model: claude-9", "invalid-request"],
    [413, "request_too_large", "Request exceeds the maximum size", "invalid-request"],
    [429, "rate_limit_error", "Number of requests has exceeded your rate limit", "throttled"],
    [500, "api_error", "Internal server error", "overloaded"],
    [504, "timeout_error", "Request timed out", "overloaded"],
    [529, "overloaded_error", "Overloaded", "overloaded"],
  ])("that answers %i %s (%s) has failed with %s", async (status, type, message, kind) => {
    const failure = ask(anthropicError(status, { type, message, headers: { "retry-after": "4" } }));
    await expect(failure).rejects.toMatchObject({ kind, retryAfterMs: 4_000 });
  });
});
