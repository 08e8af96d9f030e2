import { setTimeout as sleep } from "node:timers/promises";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { createLeanFetch } from "#adapters/lean-fetch.ts";
import { type Reply, startServer } from "../loopback/openai-server.ts";
import { lean, noProxy, post } from "./lean-calls.ts";

describe("createLeanFetch", () => {
  it("sends method, headers and body and gives back status, headers and body", async () => {
    await using server = await startServer(() => ({
      kind: "answer",
      status: 429,
      headers: { "retry-after": "7" },
      body: { sum: 12 },
    }));
    const response = await lean()(`${server.baseUrl}/chat?x=1`, post('{"question":"ü"}'));
    expect(response.status).toBe(429);
    expect(response.headers.get("retry-after")).toBe("7");
    expect(await response.json()).toEqual({ sum: 12 });
    expect(server.requests[0]).toMatchObject({
      method: "POST",
      path: "/v1/chat?x=1",
      text: '{"question":"ü"}',
      headers: { authorization: "Bearer key", "content-length": "17" },
    });
  });

  it("takes a URL, a Request, a Headers object and a body that is no text, as fetch does", async () => {
    await using server = await startServer(() => ({ kind: "answer", body: "fine" }));
    const fetch = lean();
    await fetch(new URL(server.origin), { headers: new Headers({ "x-one": "1" }) });
    await fetch(new Request(server.origin, { method: "PUT", body: "words" }));
    await fetch(server.origin, { method: "POST", body: new Uint8Array([104, 105]) });
    expect(server.requests.map(({ method, text }) => [method, text])).toEqual([
      ["GET", ""],
      ["PUT", "words"],
      ["POST", "hi"],
    ]);
    expect(server.requests[0]?.headers["x-one"]).toBe("1");
  });

  it.each([
    ["in lower case", { "x-one": "1", "x-two": "" }],
    ["in mixed case", { "X-One": "1", "x-one": "2" }],
    ["with blanks around", { "x-one": " 1 " }],
    ["of a null prototype", Object.assign(Object.create(null), { "x-one": "1" })],
    ["in pairs", Object.entries({ "x-one": "1", "x-two": "2" })],
  ])("sends headers %s as fetch does", async (_, headers) => {
    await using server = await startServer(() => ({ kind: "answer", body: "fine" }));
    for (const send of [lean(), fetch]) await send(server.origin, { headers });
    const [ours, theirs] = server.requests.map(({ headers: seen }) => [seen["x-one"], seen["x-two"]]);
    expect(ours).toEqual(theirs);
  });

  it("keeps connections and opens no more of them than it was given", async () => {
    await using server = await startServer(() => ({ kind: "answer", body: "fine", delayMs: 5 }));
    const fetch = lean(3);
    await Promise.all(Array.from({ length: 12 }, () => fetch(server.origin, post("{}"))));
    expect(new Set(server.requests.map(({ connection }) => connection))).toEqual(new Set([0, 1, 2]));
  });

  it("keeps a connection open for the next call", async () => {
    await using server = await startServer(() => ({ kind: "answer", body: "fine" }));
    const fetch = lean(3);
    for (let calls = 0; calls < 3; calls += 1) {
      await fetch(server.origin, post("{}"));
      await sleep(10);
    }
    expect(server.requests.map(({ connection }) => connection)).toEqual([0, 0, 0]);
  });

  it("answers a status without a body with none", async () => {
    await using server = await startServer(() => ({ kind: "answer", status: 204 }));
    const response = await lean()(server.origin, post("{}"));
    expect(response.status).toBe(204);
    expect(await response.text()).toBe("");
  });

  it.each([
    ["gzip", gzipSync],
    ["br", brotliCompressSync],
  ])("unpacks an answer that comes as %s unasked", async (encoding, pack) => {
    await using server = await startServer(() => ({
      kind: "answer",
      headers: { "content-encoding": encoding },
      body: pack('{"sum":12}'),
    }));
    const response = await lean()(server.origin, post("{}"));
    expect(await response.json()).toEqual({ sum: 12 });
    expect(response.headers.has("content-encoding")).toBe(false);
  });

  it.each([
    ["a plain answer", { kind: "answer", body: "x".repeat(2_000) }],
    [
      "a small packed answer that unpacks to more",
      { kind: "answer", headers: { "content-encoding": "gzip" }, body: gzipSync("x".repeat(2_000)) },
    ],
  ] satisfies [string, Reply][])("refuses %s over the limit, by name", async (_what, reply) => {
    await using server = await startServer(() => reply);
    const fetch = createLeanFetch({ connections: 1, environment: noProxy, maxBytes: 1_000 });
    await expect(fetch(server.origin, post("{}"))).rejects.toMatchObject({
      kind: "malformed",
      message: "the answer is larger than 1000 bytes",
    });
  });

  it("names an answer that is not packed as it says", async () => {
    await using server = await startServer(() => ({
      kind: "answer",
      headers: { "content-encoding": "gzip" },
      body: "plain",
    }));
    await expect(lean()(server.origin, post("{}"))).rejects.toMatchObject({ kind: "malformed" });
  });
});
