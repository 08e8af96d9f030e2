import { describe, expect, it } from "vitest";
import { openaiCompatible } from "#adapters/openai-compatible.ts";
import { allowanceOf, usedUpForMs } from "#adapters/rate-limit-headers.ts";
import { apiError, chatAnswer } from "../loopback/openai-replies.ts";
import { type Reply, startServer } from "../loopback/openai-server.ts";
import { createContext, createRequest } from "./request.ts";

const nowMs = Date.parse("2026-03-01T12:00:00Z");

describe("what a server says of its limits", () => {
  it.each([
    ["6m0s", 360_000],
    ["120ms", 120],
    ["7.66s", 7_660],
    ["1h2m3s", 3_723_000],
    ["2", 2_000],
    [String(nowMs / 1_000 + 5), 5_000],
    [String(nowMs + 5), 5],
    ["2026-03-01T12:00:09Z", 9_000],
    ["2026-03-01T11:00:00Z", 0],
  ])("reads a reset of %s", (reset, resetMs) => {
    const headers = { "x-ratelimit-remaining-requests": "3", "x-ratelimit-reset-requests": reset };
    expect(allowanceOf(headers, nowMs)).toEqual({ requests: { remaining: 3, resetMs } });
  });

  it.each([
    [{ "x-ratelimit-remaining-requests": "3" }],
    [{ "x-ratelimit-remaining-requests": "many", "x-ratelimit-reset-requests": "1s" }],
    [{ "x-ratelimit-remaining-requests": "-1", "x-ratelimit-reset-requests": "1s" }],
    [{ "x-ratelimit-remaining-requests": "3", "x-ratelimit-reset-requests": "soon" }],
    [{ "x-ratelimit-remaining-requests": "3", "x-ratelimit-reset-requests": "400d" }],
    [{}],
  ])("is nothing for %o", (headers) => {
    expect(allowanceOf(headers, nowMs)).toBeUndefined();
  });

  it("is of calls and of tokens, in Anthropic's words too, by the server's own clock", () => {
    const headers = {
      date: "Sun, 01 Mar 2026 13:00:00 GMT",
      "anthropic-ratelimit-requests-remaining": "0",
      "anthropic-ratelimit-requests-reset": "2026-03-01T13:00:04Z",
      "anthropic-ratelimit-tokens-remaining": "90000",
      "anthropic-ratelimit-tokens-reset": "2026-03-01T13:00:01Z",
    };
    expect(allowanceOf(headers, nowMs)).toEqual({
      requests: { remaining: 0, resetMs: 4_000 },
      tokens: { remaining: 90_000, resetMs: 1_000 },
    });
    expect(usedUpForMs(headers, nowMs)).toBe(4_000);
  });

  it("is used up only where nothing remains", () => {
    const headers = { "x-ratelimit-remaining-tokens": "1", "x-ratelimit-reset-tokens": "1s" };
    expect(usedUpForMs(headers, nowMs)).toBeUndefined();
  });
});

async function ask(reply: Reply) {
  await using server = await startServer(() => reply);
  const [model] = await openaiCompatible.open("small", createContext({ baseUrl: server.baseUrl }));
  return await model.generate(createRequest());
}

const exhausted = { "x-ratelimit-remaining-requests": "0", "x-ratelimit-reset-requests": "1.5s" };

describe("a call", () => {
  it("that was answered hands on what the server would still take", async () => {
    const { body } = Object(chatAnswer());
    const reply = await ask({ kind: "answer", headers: exhausted, body });
    expect(reply.allowance).toEqual({ requests: { remaining: 0, resetMs: 1_500 } });
  });

  it("that was throttled without a Retry-After is tried when the limit is reset", async () => {
    const { kind, status, body } = Object(apiError(429, { message: "too fast" }));
    await expect(ask({ kind, status, body, headers: exhausted })).rejects.toMatchObject({
      kind: "throttled",
      retryAfterMs: 1_500,
    });
    await expect(
      ask({ kind, status, body, headers: { ...exhausted, "retry-after": "7" } }),
    ).rejects.toMatchObject({ retryAfterMs: 7_000 });
  });

  it("that failed otherwise is not held up by a used-up limit", async () => {
    const { kind, body } = Object(apiError(500, { message: "oops" }));
    await expect(ask({ kind, status: 500, body, headers: exhausted })).rejects.toMatchObject({
      kind: "overloaded",
      retryAfterMs: undefined,
    });
  });
});
