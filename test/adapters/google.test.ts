import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { google } from "#adapters/ai-sdk-provider.ts";
import type { GenerateRequest } from "#harness/core/model.ts";
import { contentAnswer, googleError } from "../loopback/google-replies.ts";
import { type Reply, startServer } from "../loopback/openai-server.ts";
import { createContext, createRequest } from "./request.ts";

const key = "AIzaSy0123456789abcdef";
const isInstalled = existsSync(new URL("../../node_modules/@ai-sdk/google", import.meta.url));

async function ask(reply: Reply, changes: Partial<GenerateRequest> = {}) {
  await using server = await startServer(() => reply);
  const environment = { GOOGLE_GENERATIVE_AI_API_KEY: key };
  const context = createContext({ baseUrl: server.baseUrl, environment });
  const [model] = await google.open("gemini-2.5-flash", context);
  return { generation: await model.generate(createRequest(changes)), sent: server.requests[0] };
}

describe.skipIf(!isInstalled)("google (needs @ai-sdk/google installed)", () => {
  it("is asked at the model's address with its key in a header, never in the address", async () => {
    const { sent } = await ask(contentAnswer(), {
      settings: { temperature: 0, modelSeed: 7, maxOutputTokens: 100 },
    });
    expect(sent).toMatchObject({
      path: "/v1/models/gemini-2.5-flash:generateContent",
      headers: { "x-goog-api-key": key },
      body: {
        contents: [{ role: "user", parts: [{ text: "What is 3 x 4?" }] }],
        generationConfig: { temperature: 0, seed: 7, maxOutputTokens: 100 },
      },
    });
  });

  it("answers with text, finish and usage", async () => {
    expect((await ask(contentAnswer())).generation).toMatchObject({
      text: "The answer is 12.",
      finish: { reason: "stop", raw: "STOP" },
      usage: { inputTokens: 20, outputTokens: 40, cachedInputTokens: 7, reasoningTokens: 30 },
    });
  });

  it("answers with tool calls", async () => {
    const parts = [{ functionCall: { name: "weather", args: { city: "Graz" } } }];
    const tools = [
      { name: "weather", parameters: { type: "object", properties: { city: { type: "string" } } } },
    ];
    expect((await ask(contentAnswer({ parts }), { tools })).generation).toMatchObject({
      toolCalls: [{ name: "weather", arguments: { city: "Graz" } }],
      finish: { reason: "tool-calls" },
    });
  });

  it.each([
    ["SAFETY", "content-filter"],
    ["PROHIBITED_CONTENT", "content-filter"],
    ["MAX_TOKENS", "length"],
  ])("that stops for %s has finished with %s", async (finish, reason) => {
    expect((await ask(contentAnswer({ finish }))).generation.finish).toEqual({ reason, raw: finish });
  });

  it("that blocks a prompt has filtered it", async () => {
    const { generation } = await ask(contentAnswer({ promptFeedback: { blockReason: "SAFETY" } }));
    expect(generation).toMatchObject({ text: "", finish: { reason: "content-filter" } });
  });

  it.each([
    [400, "INVALID_ARGUMENT", "invalid-request"],
    [403, "PERMISSION_DENIED", "auth"],
    [404, "NOT_FOUND", "invalid-request"],
    [429, "RESOURCE_EXHAUSTED", "throttled"],
    [500, "INTERNAL", "overloaded"],
    [503, "UNAVAILABLE", "overloaded"],
    [504, "DEADLINE_EXCEEDED", "overloaded"],
  ])("that answers %i %s has failed with %s", async (status, name, kind) => {
    await expect(ask(googleError(status, name))).rejects.toMatchObject({ kind });
  });

  it("that refuses the key with status 400 has failed with auth", async () => {
    const details = [{ "@type": "type.googleapis.com/google.rpc.ErrorInfo", reason: "API_KEY_INVALID" }];
    const refused = ask(googleError(400, "INVALID_ARGUMENT", { message: "API key not valid.", details }));
    await expect(refused).rejects.toMatchObject({ kind: "auth" });
  });

  it("that asks for a wait in its answer is given it", async () => {
    const details = [{ "@type": "type.googleapis.com/google.rpc.RetryInfo", retryDelay: "34.5s" }];
    const throttled = ask(googleError(429, "RESOURCE_EXHAUSTED", { details }));
    await expect(throttled).rejects.toMatchObject({ kind: "throttled", retryAfterMs: 34_500 });
  });
});
