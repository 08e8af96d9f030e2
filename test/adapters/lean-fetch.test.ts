import { getEventListeners } from "node:events";
import { createServer, request as httpRequest } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { createLeanFetch } from "#adapters/lean-fetch.ts";
import { HarnessError } from "#harness/core/error.ts";
import { type Reply, startServer } from "../loopback/openai-server.ts";

const noProxy = {};
const lean = (connections = 4) => createLeanFetch({ connections, environment: noProxy });
const post = (body: string): RequestInit => ({
  method: "POST",
  headers: { "content-type": "application/json", authorization: "Bearer key" },
  body,
});

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

describe("an abort", () => {
  it("before the call rejects with the signal's reason and sends nothing", async () => {
    await using server = await startServer(() => ({ kind: "answer", body: "fine" }));
    const reason = new Error("enough");
    const call = lean()(server.origin, { ...post("{}"), signal: AbortSignal.abort(reason) });
    await expect(call).rejects.toBe(reason);
    expect(server.requests).toHaveLength(0);
  });

  it.each([
    ["while the server thinks", { kind: "hang" }],
    ["in the middle of a body", { kind: "stall", body: "x".repeat(100) }],
  ] satisfies [string, Reply][])("%s rejects at once, and the server sees it", async (_when, reply) => {
    await using server = await startServer(() => reply);
    const controller = new AbortController();
    const reason = new Error("enough");
    const call = lean()(server.origin, { ...post("{}"), signal: controller.signal });
    setTimeout(() => controller.abort(reason), 50);
    const startedAt = performance.now();
    await expect(call).rejects.toBe(reason);
    expect(performance.now() - startedAt).toBeLessThan(1_000);
    await expect.poll(server.abandoned, { timeout: 10_000 }).toBe(1);
  });

  it("leaves the other calls of the pool alone", async () => {
    await using server = await startServer((_request, before) =>
      before === 0 ? { kind: "hang" } : { kind: "answer", body: "fine", delayMs: 50 },
    );
    const fetch = lean(2);
    const controller = new AbortController();
    const first = fetch(server.origin, { ...post("{}"), signal: controller.signal });
    await expect.poll(() => server.requests.length, { timeout: 10_000 }).toBe(1);
    const second = fetch(server.origin, post("{}"));
    controller.abort();
    await expect(first).rejects.toThrow("aborted");
    expect(await (await second).text()).toBe("fine");
  });

  it("that never comes leaves no listener on its signal, shared by many calls or not", async () => {
    await using server = await startServer((_request, before) =>
      before % 2 === 0 ? { kind: "answer", body: "fine" } : { kind: "reset" },
    );
    const { signal } = new AbortController();
    const fetch = lean(20);
    const calls = Array.from({ length: 40 }, () => fetch(server.origin, { ...post("{}"), signal }));
    await Promise.allSettled(calls);
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });
});

describe("a connection that fails", () => {
  it("is tried once more when the server had closed it while it was idle", async () => {
    const server = createServer({ keepAliveTimeout: 60_000 }, (_request, response) => response.end("fine"));
    let calls = 0;
    server.on("connection", (socket) => {
      calls += 1;
      // As a server whose keep-alive time ends just as the second request is on its way.
      let requests = 0;
      socket.prependListener("data", () => {
        requests += 1;
        if (requests === 2) socket.resetAndDestroy();
      });
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const fetch = lean(1);
    await fetch(url, post("{}"));
    await sleep(10);
    expect(await (await fetch(url, post("{}"))).text()).toBe("fine");
    expect(calls).toBe(2);
    server.closeAllConnections();
    server.close();
  });

  it("is not tried again on a fresh connection: the server may have done the work", async () => {
    await using server = await startServer(() => ({ kind: "reset" }));
    await expect(lean()(server.origin, post("{}"))).rejects.toMatchObject({ code: "ECONNRESET" });
    expect(server.requests).toHaveLength(1);
  });

  it("is not tried again when it fails late: the server may have done the work", async () => {
    await using server = await startServer((_request, before) =>
      before === 0 ? { kind: "answer", body: "fine" } : { kind: "reset", delayMs: 1_200 },
    );
    const fetch = lean(1);
    await fetch(server.origin, post("{}"));
    await sleep(10);
    await expect(fetch(server.origin, post("{}"))).rejects.toMatchObject({ code: "ECONNRESET" });
    expect(server.requests).toHaveLength(2);
  });

  it("is not tried again once a byte of the answer has come", async () => {
    await using server = await startServer((_request, before) =>
      before === 0 ? { kind: "answer", body: "fine" } : { kind: "cut", body: "x".repeat(1_000) },
    );
    const fetch = lean(1);
    await fetch(server.origin, post("{}"));
    await sleep(10);
    await expect(fetch(server.origin, post("{}"))).rejects.toMatchObject({ code: "ECONNRESET" });
    expect(server.requests).toHaveLength(2);
  });

  it("carries the code of a server that is not there", async () => {
    const server = await startServer(() => ({ kind: "hang" }));
    await server[Symbol.asyncDispose]();
    await expect(lean()(server.origin, post("{}"))).rejects.toMatchObject({ code: "ECONNREFUSED" });
  });
});

describe("a redirect", () => {
  it("is followed with method and body when it stays on the server", async () => {
    await using server = await startServer((request) =>
      request.path === "/old"
        ? { kind: "answer", status: 308, headers: { location: "/new" } }
        : { kind: "answer", body: "fine" },
    );
    expect(await (await lean()(`${server.origin}/old`, post("{}"))).text()).toBe("fine");
    expect(server.requests[1]).toMatchObject({ method: "POST", path: "/new", text: "{}" });
  });

  it("to another server is refused by name, so that the key goes nowhere else", async () => {
    await using other = await startServer(() => ({ kind: "answer", body: "fine" }));
    await using server = await startServer(() => ({
      kind: "answer",
      status: 307,
      headers: { location: `${other.origin}/v1` },
    }));
    await expect(lean()(server.origin, post("{}"))).rejects.toMatchObject({
      kind: "invalid-request",
      message: expect.stringContaining(`redirects (307) to ${other.origin}/v1`),
    });
    expect(other.requests).toHaveLength(0);
  });

  it("that would turn a question into a mere look is refused", async () => {
    await using server = await startServer(() => ({
      kind: "answer",
      status: 301,
      headers: { location: "/new" },
    }));
    await expect(lean()(server.origin, post("{}"))).rejects.toMatchObject({ kind: "invalid-request" });
    expect(server.requests).toHaveLength(1);
  });

  it("in a circle ends", async () => {
    await using server = await startServer(() => ({
      kind: "answer",
      status: 307,
      headers: { location: "/" },
    }));
    await expect(lean()(server.origin, post("{}"))).rejects.toMatchObject({
      message: expect.stringContaining("redirects more than 5 times"),
    });
  });
});

describe("a proxy", () => {
  it("named in HTTP_PROXY carries the call", async () => {
    await using server = await startServer(() => ({ kind: "answer", body: "fine" }));
    await using proxy = await startProxy();
    const fetch = createLeanFetch({ connections: 2, environment: { HTTP_PROXY: proxy.origin } });
    expect(await (await fetch(`${server.baseUrl}/chat`, post("{}"))).text()).toBe("fine");
    expect(proxy.carried).toEqual([`${server.baseUrl}/chat`]);
  });

  it("is asked for a tunnel to a server with https", async () => {
    await using proxy = await startProxy();
    const fetch = createLeanFetch({ connections: 2, environment: { https_proxy: proxy.origin } });
    // The tunnel leads to nothing that speaks TLS: that it was asked for is what counts here.
    await expect(fetch("https://127.0.0.1:9/v1", post("{}"))).rejects.toThrow();
    expect(proxy.carried).toEqual(["CONNECT 127.0.0.1:9"]);
  });

  it("is passed by for the hosts of NO_PROXY", async () => {
    await using server = await startServer(() => ({ kind: "answer", body: "fine" }));
    await using proxy = await startProxy();
    const environment = { HTTP_PROXY: proxy.origin, NO_PROXY: "example.com,127.0.0.1" };
    await createLeanFetch({ connections: 2, environment })(server.origin, post("{}"));
    expect(proxy.carried).toEqual([]);
    expect(server.requests).toHaveLength(1);
  });

  it.each(["::nonsense", "proxy.example:3128"])(
    "whose address is none (%s) is a usage error that does not repeat it",
    (address) => {
      const create = () => createLeanFetch({ connections: 2, environment: { HTTP_PROXY: address } });
      expect(create).toThrow(
        new HarnessError(
          "usage",
          "HTTP_PROXY is no http or https address; write it like http://proxy.example:3128",
        ),
      );
    },
  );
});

/** A forward proxy that notes what it carries. */
async function startProxy() {
  const carried: string[] = [];
  const server = createServer((request, response) => {
    carried.push(request.url ?? "");
    const { method, headers } = request;
    const onward = httpRequest(request.url ?? "", { method: method ?? "GET", headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    request.pipe(onward);
  });
  server.on("connect", (request, socket) => {
    carried.push(`CONNECT ${request.url}`);
    const [host = "", port = ""] = (request.url ?? "").split(":");
    const onward = connect(Number(port), host);
    onward.on("error", () => socket.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    carried,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
