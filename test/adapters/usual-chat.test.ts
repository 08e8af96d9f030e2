import { OpenAICompatibleChatLanguageModel } from "@ai-sdk/openai-compatible";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toGeneration } from "#adapters/ai-sdk-generation.ts";
import { toolNames } from "#adapters/tool-names.ts";
import { readUsualAnswer } from "#adapters/usual-answer.ts";
import { writeUsualRequest } from "#adapters/usual-request.ts";
import type { JsonValue } from "#harness/core/json.ts";

const sdk = new OpenAICompatibleChatLanguageModel("small", {
  provider: "openai-compatible.chat",
  url: () => "http://127.0.0.1/v1/chat/completions",
  headers: () => ({}),
});

const usual = {
  id: "chatcmpl-1",
  object: "chat.completion",
  created: 1_764_000_000,
  model: "small-2026-01-01",
  system_fingerprint: "fp",
  choices: [
    {
      index: 0,
      message: { role: "assistant", content: "11", refusal: null, annotations: [] },
      logprobs: null,
      finish_reason: "stop",
    },
  ],
  usage: {
    prompt_tokens: 30,
    completion_tokens: 12,
    total_tokens: 42,
    prompt_tokens_details: { cached_tokens: 0, audio_tokens: 0 },
    completion_tokens_details: { reasoning_tokens: 0, accepted_prediction_tokens: 0 },
  },
};

type Body = typeof usual;

/** JSON may hold a number beyond all numbers, `1e999`, which no text is made of. */
function asJson(value: unknown): JsonValue {
  return JSON.parse(
    JSON.stringify(value, (_name, each) => (each === Infinity ? "1e999" : each)).replace('"1e999"', "1e999"),
  );
}

function generationOf(read: NonNullable<ReturnType<typeof readUsualAnswer>>) {
  return toGeneration({ ...read, warnings: [] }, { ownWarnings: [], names: toolNames([]) });
}

describe("an answer read without the SDK", () => {
  const number = fc.oneof(fc.integer({ min: 0, max: 5_000 }), fc.constantFrom(0, -1, 1.5));
  const positive = fc.integer({ min: 1, max: 5_000 });
  const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
  const details = (...names: readonly string[]) =>
    fc.record(Object.fromEntries(names.map((name) => [name, maybe(number)])), { requiredKeys: [] });
  const bodies = fc.record(
    {
      id: maybe(fc.string()),
      model: maybe(fc.string()),
      created: maybe(number),
      choices: fc.tuple(
        fc.record(
          {
            message: fc.record(
              {
                role: maybe(fc.constant("assistant")),
                content: fc.string(),
                refusal: fc.constant(null),
                tool_calls: fc.constant(null),
                reasoning: fc.constant(null),
              },
              { requiredKeys: ["content"] },
            ),
            finish_reason: fc.constantFrom("stop", "length"),
          },
          { requiredKeys: ["message", "finish_reason"] },
        ),
      ),
      usage: fc.record(
        {
          prompt_tokens: number,
          completion_tokens: number,
          total_tokens: maybe(number),
          prompt_tokens_details: maybe(details("cached_tokens", "audio_tokens")),
          completion_tokens_details: maybe(details("reasoning_tokens", "rejected_prediction_tokens")),
          cached_tokens: positive,
          reasoning_tokens: positive,
        },
        { requiredKeys: ["prompt_tokens", "completion_tokens"] },
      ),
    },
    { requiredKeys: ["choices", "usage"] },
  );

  it("comes to the generation that the SDK's answer comes to", async () => {
    await fc.assert(
      fc.asyncProperty(bodies, async (body) => {
        const read = readUsualAnswer(asJson(body));
        expect(read).toBeDefined();
        const { warnings: _none, ...bySdk } = await sdk.convertResponse({ body });
        if (read !== undefined) expect(generationOf(read)).toEqual(generationOf(bySdk));
      }),
    );
  });

  it("is the same down to its identity and time", async () => {
    const read = readUsualAnswer(usual);
    const { content, finishReason, response } = await sdk.convertResponse({ body: usual });
    expect(read).toMatchObject({ content, finishReason });
    expect(read?.response).toEqual(response);
  });

  const changed = (change: (body: Body) => unknown): unknown => change(structuredClone(usual));
  const withMessage = (fields: object) =>
    changed(({ choices: [first], ...body }) => ({
      ...body,
      choices: [{ ...first, message: { ...first?.message, ...fields } }],
    }));
  const withUsage = (fields: object) => changed((body) => ({ ...body, usage: { ...body.usage, ...fields } }));

  it.each([
    ["no object", "11"],
    ["no choice", { ...usual, choices: [] }],
    ["two choices", { ...usual, choices: [...usual.choices, ...usual.choices] }],
    ["choices that are no list", { ...usual, choices: {} }],
    ["a choice without a message", { ...usual, choices: [{ finish_reason: "stop" }] }],
    ["another reason to end", { ...usual, choices: [{ ...usual.choices[0], finish_reason: "tool_calls" }] }],
    ["a refusal", withMessage({ refusal: "I cannot" })],
    ["tool calls", withMessage({ tool_calls: [] })],
    ["reasoning", withMessage({ reasoning_content: "hm" })],
    ["content in parts", withMessage({ content: [{ type: "text", text: "11" }] })],
    ["no content", withMessage({ content: null })],
    ["another role", withMessage({ role: "user" })],
    ["no usage", { ...usual, usage: null }],
    ["usage that is no number", withUsage({ prompt_tokens: "30" })],
    ["usage beyond all numbers", withUsage({ completion_tokens: Number.POSITIVE_INFINITY })],
    ["details that are none", withUsage({ prompt_tokens_details: [] })],
    ["a detail that is no number", withUsage({ completion_tokens_details: { reasoning_tokens: "0" } })],
    ["none cached, under a name of its own", withUsage({ prompt_tokens_details: null, cached_tokens: 0 })],
    [
      "no thought, under a name of its own",
      withUsage({ completion_tokens_details: {}, reasoning_tokens: 0 }),
    ],
    ["a name that is no text", { ...usual, model: 7 }],
  ])("is left to the SDK with %s", (_what, body) => {
    expect(readUsualAnswer(asJson(body))).toBeUndefined();
  });
});

describe("a request written without the SDK", () => {
  const message = fc.oneof(
    fc.record({ role: fc.constant("system" as const), content: fc.string() }),
    fc.record({
      role: fc.constant("user" as const),
      content: fc.tuple(fc.record({ type: fc.constant("text" as const), text: fc.string() })),
    }),
  );
  const calls = fc.record(
    {
      prompt: fc.array(message, { minLength: 1, maxLength: 5 }),
      includeRawChunks: fc.constant(false),
      maxOutputTokens: fc.integer({ min: 1, max: 9_000 }),
      temperature: fc.double({ min: 0, max: 2, noNaN: true }),
      seed: fc.integer(),
    },
    { requiredKeys: ["prompt"] },
  );

  it("has the bytes that the SDK would send", async () => {
    await fc.assert(
      fc.asyncProperty(calls, async (call) => {
        const { body, warnings } = await sdk.prepareRequest(call);
        expect(JSON.stringify(writeUsualRequest("small", call))).toBe(JSON.stringify(body));
        expect(warnings).toEqual([]);
      }),
    );
  });

  const text = { type: "text" as const, text: "2 + 2?" };
  const prompt = [{ role: "user" as const, content: [text] }];
  const options = { openaiCompatible: { user: "somebody" } };
  it.each([
    ["options of the provider", { prompt, providerOptions: options }],
    [
      "options of a message",
      { prompt: [{ role: "system" as const, content: "Be short.", providerOptions: options }] },
    ],
    [
      "options of a part",
      { prompt: [{ role: "user" as const, content: [{ ...text, providerOptions: options }] }] },
    ],
    ["tools", { prompt, tools: [] }],
    ["another setting", { prompt, topP: 0.9 }],
    ["reasoning", { prompt, reasoning: "low" as const }],
    ["a message in parts", { prompt: [{ role: "user" as const, content: [text, text] }] }],
    ["a message of the model", { prompt: [{ role: "assistant" as const, content: [text] }] }],
  ])("is left to the SDK with %s", (_what, call) => {
    expect(writeUsualRequest("small", call)).toBeUndefined();
  });
});
