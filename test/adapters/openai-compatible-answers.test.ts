import { describe, expect, it } from "vitest";
import { apiError, chatAnswer } from "../loopback/openai-replies.ts";
import { ask } from "./ask-small.ts";

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
