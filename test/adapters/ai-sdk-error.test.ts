import { describe, expect, it } from "vitest";
import { openaiCompatible } from "#adapters/openai-compatible.ts";
import { ModelError } from "#harness/core/error.ts";
import { apiError, chatAnswer } from "../loopback/openai-replies.ts";
import { type Reply, startServer } from "../loopback/openai-server.ts";
import { createContext, createRequest } from "./request.ts";

async function failureOf(
  reply: Reply,
  environment: Readonly<Record<string, string>> = {},
): Promise<ModelError> {
  await using server = await startServer(() => reply);
  const [model] = await openaiCompatible.open(
    "small",
    createContext({ baseUrl: server.baseUrl, environment }),
  );
  return await model.generate(createRequest()).then(
    () => expect.unreachable("the call did not fail"),
    (error: unknown) => {
      expect(error).toBeInstanceOf(ModelError);
      // One request and no more: trying again is the runner's business.
      expect(server.requests).toHaveLength(1);
      return error as ModelError;
    },
  );
}

const chat = chatAnswer();
const body = chat.kind === "answer" ? chat.body : "";
const half = JSON.stringify(body).slice(0, 120);

describe("a failed call", () => {
  it.each([
    [400, "invalid-request"],
    [401, "auth"],
    [402, "quota"],
    [403, "auth"],
    [404, "invalid-request"],
    [407, "auth"],
    [408, "timeout"],
    [409, "throttled"],
    [413, "invalid-request"],
    [422, "invalid-request"],
    [425, "throttled"],
    [429, "throttled"],
    [500, "overloaded"],
    [501, "invalid-request"],
    [502, "overloaded"],
    [503, "overloaded"],
    [504, "overloaded"],
    [524, "overloaded"],
    [529, "overloaded"],
  ])("with status %i is %s, in the server's words, after one request", async (status, kind) => {
    const error = await failureOf(apiError(status, { message: "No such luck" }));
    expect(error).toMatchObject({ kind, retryAfterMs: undefined });
    expect(error.message).toMatch(new RegExp(`^127\\.0\\.0\\.1:\\d+ answered ${status}: No such luck$`));
  });

  it("with status 429 and a spent quota is no throttling: waiting does not help", async () => {
    const error = await failureOf(apiError(429, { type: "insufficient_quota", code: "insufficient_quota" }));
    expect(error.kind).toBe("quota");
  });

  it.each([
    ["429", { code: 429, message: "Slow down" }, "throttled"],
    ["502", { code: 502, message: "Provider returned error" }, "overloaded"],
  ])("hidden in an answer of status 200 counts as the %s it is", async (_status, error, kind) => {
    expect((await failureOf({ kind: "answer", body: { error } })).kind).toBe(kind);
  });

  it.each([
    ["a page of a proxy", "<html><body>502 Bad Gateway</body></html>", "502 Bad Gateway"],
    ["an error that is bare text", '{"error":"model not loaded"}', "model not loaded"],
    ["a message at the top", '{"object":"error","message":"too long","code":400}', "too long"],
    ["nothing", "", "answered 502"],
  ])("shows %s for what the server said", async (_what, text, expected) => {
    const error = await failureOf({ kind: "answer", status: 502, body: text });
    expect(error.kind).toBe("overloaded");
    expect(error.message).toContain(expected);
  });
});

describe("a wait the provider asks for", () => {
  const date = "Sun, 06 Nov 1994 08:49:37 GMT";
  it.each([
    ["in seconds", { "retry-after": "30" }, 30_000],
    ["in fractions of a second", { "retry-after": "0.25" }, 250],
    ["in milliseconds, which win", { "retry-after-ms": "1500", "retry-after": "30" }, 1_500],
    [
      "as a date, from the server's own clock",
      { "retry-after": "Sun, 06 Nov 1994 08:49:47 GMT", date },
      10_000,
    ],
    ["as a date that has passed", { "retry-after": "Sun, 06 Nov 1994 08:49:30 GMT", date }, 0],
    ["in no way we know", { "retry-after": "soon" }, undefined],
    ["as a negative number", { "retry-after": "-5" }, undefined],
    ["for longer than any provider means", { "retry-after": "99999999" }, undefined],
  ])("%s is passed on in milliseconds", async (_how, headers, expected) => {
    expect((await failureOf(apiError(429, { headers }))).retryAfterMs).toBe(expected);
  });

  it("as a date without a clock of the server is measured from ours", async () => {
    await using server = await startServer(() => ({
      kind: "answer",
      status: 503,
      headers: { "retry-after": new Date(Date.now() + 20_000).toUTCString(), date: "" },
      body: "",
    }));
    const [model] = await openaiCompatible.open("small", createContext({ baseUrl: server.baseUrl }));
    const error = await model.generate(createRequest()).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ kind: "overloaded" });
    expect((error as ModelError).retryAfterMs).toBeGreaterThan(15_000);
    expect((error as ModelError).retryAfterMs).toBeLessThanOrEqual(20_000);
  });
});

describe("an answer that cannot be read", () => {
  it.each([
    ["cut JSON", { kind: "answer", body: half }],
    ["JSON of another shape", { kind: "answer", body: { hello: "world" } }],
    ["no choices", { kind: "answer", body: { id: "x", choices: [] } }],
    ["nothing at all", { kind: "answer", body: "" }],
    ["a page", { kind: "answer", body: "<html>Welcome</html>" }],
  ] satisfies [string, Reply][])("(%s) is malformed, and its text is not repeated", async (_what, reply) => {
    const error = await failureOf(reply);
    expect(error.kind).toBe("malformed");
    expect(error.message).not.toMatch(/The answer|chatcmpl|Welcome/);
  });
});

describe("a connection that fails", () => {
  it.each([
    ["is reset", { kind: "reset" }],
    ["ends in the middle of the body", { kind: "cut", body }],
  ] satisfies [string, Reply][])("(%s) is a network error with its code", async (_what, reply) => {
    const error = await failureOf(reply);
    expect(error).toMatchObject({ kind: "network", message: expect.stringContaining("ECONNRESET") });
  });

  it("because nothing listens names the address", async () => {
    const server = await startServer(() => ({ kind: "hang" }));
    await server[Symbol.asyncDispose]();
    const [model] = await openaiCompatible.open("small", createContext({ baseUrl: server.baseUrl }));
    await expect(model.generate(createRequest())).rejects.toMatchObject({
      kind: "network",
      message: expect.stringMatching(/^no answer from 127\.0\.0\.1:\d+ \(ECONNREFUSED\)/),
    });
  });

  it("because the name is unknown is a network error", async () => {
    const baseUrl = "http://no-such-host.invalid/v1";
    const [model] = await openaiCompatible.open("small", createContext({ baseUrl }));
    await expect(model.generate(createRequest())).rejects.toMatchObject({
      kind: "network",
      message: expect.stringMatching(/E(NOTFOUND|AI_AGAIN)/),
    });
  });

  it("because the server speaks TLS to itself only is a network error", async () => {
    await using server = await startServer(() => chat);
    const baseUrl = server.baseUrl.replace("http:", "https:");
    const [model] = await openaiCompatible.open("small", createContext({ baseUrl }));
    await expect(model.generate(createRequest())).rejects.toMatchObject({ kind: "network" });
  });
});

describe("a message", () => {
  const environment = {
    OPENAI_COMPATIBLE_API_KEY: "local-4711-4711-4711",
    OTHER_SERVICE_TOKEN: "tok_aaaabbbbcccc",
  };
  it.each([
    ["its own key", "bad key local-4711-4711-4711!"],
    ["the key of another service", "bad token tok_aaaabbbbcccc!"],
    ["a header", "sent authorization: Bearer abcdef.ghijkl-123"],
    ["what looks like a key", "Incorrect API key provided: sk-proj-****************abcd"],
    ["an address with a password", "cannot reach https://me:hunter22@proxy:8080/"],
    ["an address with a key", "cannot reach https://api/v1?key=AbCdEfGh&x=1"],
  ])("does not repeat %s", async (_what, message) => {
    const error = await failureOf(apiError(401, { message }), environment);
    expect(error.message).toContain("[redacted]");
    expect(error.message).not.toMatch(/4711|aaaabbbb|ghijkl|abcd$|hunter22|AbCdEfGh/);
    expect(JSON.stringify(error)).not.toContain("4711");
    expect(error.cause).toBeUndefined();
  });

  it("is cut only after keys are taken out: half a key is half a secret", async () => {
    const body = `${"<p>".repeat(35)} local-4711-4711-4711 ${"<p>".repeat(200)}`;
    for (let shift = 0; shift < 30; shift += 1) {
      const reply = { kind: "answer", status: 502, body: "x".repeat(shift * 10) + body } as const;
      expect((await failureOf(reply, environment)).message).not.toMatch(/local-/);
    }
  });

  it("holds no terminal codes and no line breaks", async () => {
    const error = await failureOf(
      apiError(500, { message: "\u001b[31mred\u001b[0m \u001b]0;title\u0007\r\nnext\u0000 \u202eabc" }),
    );
    expect(error.message).toMatch(/answered 500: red next abc$/);
  });

  it("is cut at a readable length", async () => {
    const error = await failureOf(apiError(500, { message: "long ".repeat(1_000) }));
    expect(error.message.length).toBeLessThanOrEqual(300);
    expect(error.message).toMatch(/…$/);
  });
});
